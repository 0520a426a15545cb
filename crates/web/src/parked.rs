//! A form that is posted after the session ended is kept for an hour and shown, filled in, to the
//! same person after signing in. It is never acted on by itself.

use crate::{
    account::factor::{CODE, SECRET},
    app::App,
    error::WebError,
    form::Again,
    session::{self, Cookie},
    throttle::PARKED_FROM,
    visit::Visit,
};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, Uri, header},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use persistence::{PARKED_LIMIT, ParkedPost};
use url::form_urlencoded;

/// Where a parked form is shown again.
pub(crate) const RESUME: &str = "/resume";
/// The fields of all forms that hold a password, or what stands beside one.
const PASSWORDS: [&str; 4] = ["password", "old", CODE, SECRET];
const HOUR: u32 = 60 * 60;
const FORM: &str = "application/x-www-form-urlencoded";

/// Whether this browser has a form waiting.
pub(crate) fn is_waiting(jar: &CookieJar, secure: bool) -> bool {
    jar.get(&Cookie::Parked.name(secure)).is_some()
}

/// Keeps the form and sends its sender to sign in. The check of origins has passed: another site
/// cannot fill a form that is then shown as the person's own.
pub(crate) async fn park(app: App, visit: &Visit, request: Request) -> Response {
    let mut response = Redirect::to("/sign-in?parked").into_response();
    let is_form =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(FORM.as_bytes()));
    if !is_form {
        return response;
    }
    // One that is too long is not kept: signing in still helps.
    let Ok(body) = to_bytes(request.into_body(), PARKED_LIMIT).await else { return response };
    match PARKED_FROM.admits_visit(visit).await {
        Ok(true) => {}
        Ok(false) => return response,
        Err(error) => return error.into_response(),
    }
    let secret = app.store.new_secret();
    let post = ParkedPost { path: visit.path.clone(), content_type: FORM.to_owned(), body: without_passwords(&body) };
    if let Err(error) = app.store.parked_put(&secret, post).await {
        return WebError::from(error).into_response();
    }
    leave(&mut response, &session::cookie(Cookie::Parked, &secret, Some(HOUR), app.settings.is_https()));
    response
}

/// Turns the visit of [`RESUME`] into the post that was parked, marked as not to be acted on.
pub(crate) async fn resume(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if request.uri().path() != RESUME || request.method() != Method::GET {
        return next.run(request).await;
    }
    let secure = app.settings.is_https();
    let jar = CookieJar::from_headers(request.headers());
    let kept = match jar.get(&Cookie::Parked.name(secure)) {
        Some(secret) => app.store.parked_take(secret.value()).await.ok().flatten(),
        None => None,
    };
    let mut response = match kept.and_then(|k| Some((k.path.parse::<Uri>().ok()?, k.body))) {
        Some((uri, body)) => {
            *request.method_mut() = Method::POST;
            *request.uri_mut() = uri;
            *request.body_mut() = Body::from(body);
            request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
            request.headers_mut().remove(header::CONTENT_LENGTH);
            request.extensions_mut().insert(Again::SignedIn);
            next.run(request).await
        }
        None => Redirect::to("/").into_response(),
    };
    leave(&mut response, &session::cookie(Cookie::Parked, "", Some(0), secure));
    response
}

/// Passwords are kept as hashes or not at all; no form shows them again either.
fn without_passwords(body: &[u8]) -> Vec<u8> {
    let kept = form_urlencoded::parse(body).filter(|(name, _)| !PASSWORDS.contains(&name.as_ref()));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish().into_bytes()
}

pub(crate) fn leave(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
