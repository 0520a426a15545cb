//! A form that a script sends in the browser's stead. A script is not told where a redirect leads, and
//! has to know before it follows: whether the words arrived, or whether it stands at the door.

use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::Response,
};

/// With which a script says that it asks, as `words.js` does.
const QUIETLY: &str = "x-quietly";
/// In which it is told where the redirect leads.
const LEADS_TO: &str = "x-leads-to";

/// Tells a script that asks for it where a redirect leads; everybody else is led there.
pub(crate) async fn tell(request: Request, next: Next) -> Response {
    let asks = request.headers().contains_key(QUIETLY);
    let mut response = next.run(request).await;
    if !asks || response.status() != StatusCode::SEE_OTHER {
        return response;
    }
    if let Some(to) = response.headers_mut().remove(header::LOCATION) {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert(LEADS_TO, to);
    }
    response
}
