//! What stands before every handler: who may pass, by the row of the table.

use crate::{
    app::App,
    error::WebError,
    form::Again,
    parked,
    routes::{Audience, Rule},
    visit::Visit,
};
use axum::{
    extract::{Request, State},
    http::{Method, header},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use url::Url;

pub(crate) async fn keep(State((app, rule)): State<(App, Rule)>, mut request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return WebError::internal("no visit was noted").into_response();
    };
    let needs_person = rule.audience != Audience::Everyone;
    match (&visit.who, rule.audience) {
        (None, _) if needs_person && request.method() == Method::POST && rule.keeps => {
            return parked::park(app, &visit, request).await;
        }
        (None, _) if needs_person && request.method() == Method::POST => return to_sign_in(&came_from(&request)),
        (None, _) if needs_person => return to_sign_in(&visit.path),
        (Some(who), Audience::Staff(roles)) if !who.has_any(roles) => return WebError::NotFound.into_response(),
        _ => {}
    }
    if request.extensions().get::<Again>().is_some() && !rule.keeps {
        // A button without a form to fill in is not pressed again in the person's name.
        return Redirect::to("/").into_response();
    }
    request.extensions_mut().insert(rule);
    next.run(request).await
}

fn to_sign_in(next: &str) -> Response {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    Redirect::to(&format!("/sign-in?next={next}")).into_response()
}

/// The page of this place on which the button stood.
fn came_from(request: &Request) -> String {
    let header = |name| request.headers().get(name).and_then(|v| v.to_str().ok());
    let referer = header(header::REFERER).and_then(|r| Url::parse(r).ok());
    let Some(referer) = referer.filter(|r| r.host_str().is_some() && header(header::HOST) == Some(r.authority()))
    else {
        return "/".to_owned();
    };
    referer[url::Position::BeforePath..url::Position::AfterQuery].to_owned()
}
