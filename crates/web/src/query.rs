//! What stands in an address after the question mark, as far as it is the same for every page.

use axum::{
    extract::Request,
    http::{Uri, uri::PathAndQuery},
    middleware::Next,
    response::Response,
};
use serde::{Deserialize, Deserializer};

/// As much as anybody searches for: databases refuse patterns that are very long.
const SEARCH: usize = 200;

/// What somebody searches for.
pub(crate) fn search<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(String::deserialize(from)?.chars().take(SEARCH).collect())
}

/// Takes the NULs out, as is done with forms: PostgreSQL takes no text with one in it.
pub(crate) async fn without_nul(mut request: Request, next: Next) -> Response {
    if let Some(tidy) = tidied(request.uri()) {
        *request.uri_mut() = tidy;
    }
    next.run(request).await
}

/// The address without NULs, where it has any.
fn tidied(uri: &Uri) -> Option<Uri> {
    let mut query = uri.query().filter(|q| q.contains("%00"))?.to_owned();
    // What is left around one may be the next.
    while query.contains("%00") {
        query = query.replace("%00", "");
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{}?{query}", uri.path())).ok()?);
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_is_taken_out_and_nothing_else() {
        let tidy = |uri: &str| tidied(&uri.parse().unwrap()).map(|u| u.to_string());
        assert_eq!(tidy("/register?q=%00&country=C%00H").as_deref(), Some("/register?q=&country=CH"));
        assert_eq!(tidy("/register?q=%%0000").as_deref(), Some("/register?q="));
        assert_eq!(tidy("/register?q=100%2500"), None);
        assert_eq!(tidy("/register"), None);
    }
}
