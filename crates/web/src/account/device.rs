//! The mark by which a browser is known again in which somebody signed in: whoever signs in elsewhere
//! with a stolen password is told of to its owner.

use crate::{
    error::WebError,
    session::{self, Cookie},
    visit::Visit,
};
use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use domain::kernel::PersonId;

/// As long as the store knows it.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Notes the browser, and gives the cookie that it is to keep.
pub(super) async fn note(visit: &Visit, headers: &HeaderMap, person: PersonId) -> Result<String, WebError> {
    let secure = visit.app.settings.is_https();
    let kept = CookieJar::from_headers(headers).get(&Cookie::Device.name(secure)).map(|c| c.value().to_owned());
    let secret = kept.unwrap_or_else(|| visit.app.mint.secret());
    visit.app.store.device_note(person, &secret).await?;
    Ok(session::cookie(Cookie::Device, &secret, Some(YEAR), secure))
}
