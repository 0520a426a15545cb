//! Every address of this place, in one table: method, path, who may come, handler. The router and
//! the test that walks all of it read the same rows.

use crate::{
    absences, account, admin,
    app::App,
    applicant, assets, council, demo,
    error::WebError,
    form::Again,
    gate,
    gives::Gives,
    headers, organization, parked, public, query, quiet, secretariat,
    session::{Cookie, Sessions},
    trace, visit,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::{Method, StatusCode, request},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse as _, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use domain::kernel::StaffRole;
use std::sync::Arc;
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    csrf::CsrfLayer,
};
use tower_sessions::{Expiry, SessionManagerLayer, cookie::SameSite, cookie::time::Duration};

/// As much as an ordinary form may hold.
const FORM: usize = 256 * 1024;

/// Who may come to an address. Whoever may not is told that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody, signed in or not.
    Everyone,
    /// Whoever is signed in; what they may see of it the store decides.
    SignedIn,
    /// Whoever holds one of these roles in the secretariat.
    Staff(&'static [StaffRole]),
}

impl Audience {
    /// Everybody who reads cases.
    pub const READERS: Self =
        Self::Staff(&[StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary, StaffRole::Auditor]);
    /// Those who work on cases.
    pub const OFFICERS: Self = Self::Staff(&[StaffRole::Officer, StaffRole::SeniorOfficer]);
    /// Those who may write in a case without holding it.
    pub const CASEWORK: Self =
        Self::Staff(&[StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary]);
    /// Those who keep the sessions of the Council.
    pub const SECRETARIES: Self = Self::Staff(&[StaffRole::CouncilSecretary]);
    /// Those who see to it that the place works, and those who read everything.
    pub const OVERSEERS: Self = Self::Staff(&[StaffRole::Administrator, StaffRole::Auditor]);
    /// Everybody in the secretariat.
    pub const STAFF: Self = Self::Staff(&StaffRole::ALL);
    /// Those who manage people and settings.
    pub const ADMINISTRATORS: Self = Self::Staff(&[StaffRole::Administrator]);
}

/// What the gate knows of an address.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Who may come.
    pub audience: Audience,
    /// Whether the handler shows a form again when it is told to.
    pub keeps: bool,
    /// The largest body, in bytes.
    pub limit: usize,
}

impl Rule {
    pub(crate) fn limit_of(parts: &request::Parts) -> u64 {
        parts.extensions.get::<Self>().map_or(FORM, |r| r.limit) as u64
    }
}

/// One row of the table.
pub struct Row {
    /// The method.
    pub method: Method,
    /// The path, with `{parameters}`.
    pub path: &'static str,
    /// What the gate knows of it.
    pub rule: Rule,
    /// The commands of the law that its button gives.
    pub gives: Vec<Gives>,
    handler: MethodRouter<App>,
}

impl Row {
    /// Its button gives this command; of a command with halves on two streams, each is named.
    #[must_use]
    pub fn gives(mut self, command: impl Into<Gives>) -> Self {
        self.gives.push(command.into());
        self
    }

    /// The handler honours `Form::is_to_be_shown`.
    #[must_use]
    pub const fn keeps(mut self) -> Self {
        self.rule.keeps = true;
        self
    }

    /// Another limit of the body than that of an ordinary form.
    #[must_use]
    pub const fn body(mut self, bytes: usize) -> Self {
        self.rule.limit = bytes;
        self
    }
}

/// A page.
pub fn get<H: Handler<T, App>, T: 'static>(path: &'static str, audience: Audience, handler: H) -> Row {
    row(Method::GET, MethodFilter::GET, path, audience, handler)
}

/// A button.
pub fn post<H: Handler<T, App>, T: 'static>(path: &'static str, audience: Audience, handler: H) -> Row {
    row(Method::POST, MethodFilter::POST, path, audience, handler)
}

fn row<H: Handler<T, App>, T: 'static>(
    method: Method,
    filter: MethodFilter,
    path: &'static str,
    audience: Audience,
    handler: H,
) -> Row {
    let rule = Rule { audience, keeps: false, limit: FORM };
    Row { method, path, rule, gives: Vec::new(), handler: on(filter, handler) }
}

/// Every row.
pub fn table() -> Vec<Row> {
    [
        public::routes(),
        account::routes(),
        absences::routes(),
        applicant::routes(),
        organization::routes(),
        secretariat::routes(),
        council::routes(),
        admin::routes(),
        demo::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The whole of the web.
pub fn router(app: App) -> Router {
    let mut pages = Router::new();
    for row in table() {
        let handler = row
            .handler
            .layer(DefaultBodyLimit::max(row.rule.limit))
            .layer(from_fn_with_state((app.clone(), row.rule), gate::keep));
        pages = pages.route(row.path, handler);
    }
    let pages = pages
        .fallback(async || WebError::NotFound)
        .method_not_allowed_fallback(async || WebError::MethodNotAllowed)
        // From the innermost outwards.
        .layer(CatchPanicLayer::custom(panicked))
        .layer(origins(&app).with_rejection_response(|_| WebError::Forged.into_response()))
        .layer(from_fn(language_is_no_deed))
        .layer(from_fn_with_state(app.clone(), visit::welcome))
        .layer(from_fn(quiet::tell))
        .layer(from_fn(trace::route))
        .with_state(app.clone());
    let settings = Arc::new(app.settings.clone());
    // What may change the method or address of a request stands before the routing.
    Router::new()
        .merge(assets::router())
        .fallback_service(
            ServiceBuilder::new()
                .layer(from_fn(query::without_nul))
                .layer(sessions(&app))
                .layer(from_fn_with_state(app.clone(), parked::resume))
                .service(pages),
        )
        .layer(
            ServiceBuilder::new()
                .layer(from_fn_with_state(app, trace::log))
                .layer(from_fn_with_state(settings, headers::guard))
                .layer(CompressionLayer::new().compress_when(text_only())),
        )
}

/// Forms come from this place. Its own address counts even where a proxy tells us another host.
fn origins(app: &App) -> CsrfLayer {
    let own = app.settings.base_url.origin().ascii_serialization();
    CsrfLayer::new().add_trusted_origin(own).unwrap_or_default()
}

fn sessions(app: &App) -> SessionManagerLayer<Sessions> {
    let secure = app.settings.is_https();
    SessionManagerLayer::new(Sessions(app.clone()))
        .with_name(Cookie::Session.name(secure))
        .with_secure(secure)
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnInactivity(Duration::days(14)))
}

/// Stored documents are compressed already.
fn text_only() -> impl Predicate {
    DefaultPredicate::new()
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("application/vnd."))
}

/// A form that is posted to switch the language is shown in that language, never acted on.
async fn language_is_no_deed(mut request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    if request.method() == Method::POST && crate::language::asked(request.uri()).is_some() {
        request.extensions_mut().insert(Again::Language);
    }
    next.run(request).await
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(WebError::internal("a handler panicked"));
    response
}
