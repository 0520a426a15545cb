//! Who is at the door, and in which language they are spoken to.

use crate::{
    address,
    app::App,
    error::WebError,
    form::{Form, WRITTEN_IN},
    language,
    page::Page,
    session::{self, Cookie, PERSON},
    token,
    trace::RequestId,
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderValue, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use axum_extra::extract::CookieJar;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::kernel::{Actor, Calendar, Language, NgoRole, OrganizationId, PersonId, StaffRole, StaffRoles};
use ipnet::IpNet;
use locale::L10n;
use persistence::{
    NewText, Viewer,
    read::{arrival::Arrival, house::HouseWords},
};
use std::{
    ops::Deref,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use tower_sessions::Session;

/// Long enough for the redirect that follows.
const FLASH_SECONDS: u32 = 60;

/// A person who is signed in, with the roles in force today.
#[derive(Clone, Debug)]
pub struct Who {
    /// Identity.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Roles in the secretariat.
    pub staff: StaffRoles,
    /// Roles in organizations.
    pub organizations: Vec<(OrganizationId, NgoRole)>,
}

impl Who {
    /// As the domain wants to know who acts.
    pub fn actor(&self) -> Actor {
        Actor::Person { id: self.id, staff: self.staff, organizations: self.organizations.clone() }
    }

    /// As the store wants to know who reads.
    pub fn viewer(&self) -> Viewer {
        Viewer::new(self.actor())
    }

    /// Whether the person holds any of `roles`.
    pub fn has_any(&self, roles: &[StaffRole]) -> bool {
        roles.iter().any(|r| self.staff.has(*r))
    }

    /// Whether the person works in the secretariat.
    pub fn is_staff(&self) -> bool {
        !self.staff.is_empty()
    }
}

/// One request, as far as every handler wants to know it.
#[derive(Clone)]
pub struct Visit {
    /// What is at hand.
    pub app: App,
    /// The words of the language.
    pub l: &'static L10n,
    /// The house's own words, and what holds its mail back.
    pub(crate) house: Arc<HouseWords>,
    /// Who, if signed in.
    pub who: Option<Arc<Who>>,
    /// Path and query, without the choice of a language.
    pub path: String,
    /// The network that it comes from, where it comes from one.
    pub(crate) network: Option<IpNet>,
    /// The number of the request.
    pub(crate) request: RequestId,
    pub(crate) session: Session,
    pub(crate) flash: Option<String>,
    guest: Arc<Guest>,
}

/// What a browser without a session proves its forms with.
struct Guest {
    secret: String,
    /// Set once a form was shown: only then the browser is given the cookie.
    used: AtomicBool,
    is_new: bool,
    /// What the next page is to say.
    said: Mutex<Option<String>>,
}

impl Visit {
    /// A page for people outside the secretariat: one thing a page, at reading size.
    pub fn page(&self, title: impl Into<String>) -> Page {
        Page::new(self, title.into(), false)
    }

    /// A page for the secretariat: dense.
    pub fn desk(&self, title: impl Into<String>) -> Page {
        Page::new(self, title.into(), true)
    }

    /// The secretariat's working days, as the house had them when the request came.
    pub fn calendar(&self) -> Calendar {
        self.house.calendar(self.app.moment().day)
    }

    /// What to say on the next page. It travels in a cookie of this browser, so that showing it
    /// writes nothing.
    pub fn say(&self, words: impl Into<String>) {
        *self.guest.said.lock().unwrap_or_else(PoisonError::into_inner) = Some(words.into());
    }

    /// A token for a form.
    pub fn token(&self) -> String {
        token::show(&self.secret(), self.app.chance())
    }

    /// Whether `shown` is a token that this browser was given. Forms check it by themselves; an
    /// upload that is read as a stream has to ask.
    pub fn is_own_token(&self, shown: &str) -> bool {
        token::matches(&self.secret(), shown)
    }

    fn secret(&self) -> String {
        if let (Some(_), Some(id)) = (&self.who, self.session.id()) {
            return id.to_string();
        }
        self.guest.used.store(true, Ordering::Relaxed);
        self.guest.secret.clone()
    }
}

/// A request of a person who is signed in.
#[derive(Clone)]
pub struct Signed {
    visit: Visit,
    /// Who.
    pub who: Arc<Who>,
}

impl Deref for Signed {
    type Target = Visit;
    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl Signed {
    /// As the domain wants to know who acts.
    pub fn actor(&self) -> Actor {
        self.who.actor()
    }

    /// As the store wants to know who reads.
    pub fn viewer(&self) -> Viewer {
        self.who.viewer()
    }

    /// The language in which a form was filled in, as `parts/written_in.html` asks; the page's where
    /// it does not.
    pub fn written_in(&self, form: &Form) -> Language {
        Language::from_code(form.text(WRITTEN_IN)).unwrap_or(self.l.language())
    }

    /// Words of a form on their way into the store.
    pub fn new_text(&self, form: &Form, words: impl Into<String>) -> NewText {
        self.app.store.new_text(self.written_in(form), words)
    }

    /// Whether a form was shown to this person, in this browser, by what it says of itself in `WHO` and `TOKEN`.
    pub(crate) fn is_own_form(&self, who: &str, token: &str) -> bool {
        who == self.who.id.to_string() && self.is_own_token(token)
    }

    /// Whether this press of a button was carried out before.
    pub async fn was_pressed(&self, form: &Form) -> Result<bool, WebError> {
        Ok(self.app.store.command_is_known(&self.viewer(), form.command()?).await?)
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = WebError;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebError> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| WebError::internal("no visit was noted"))
    }
}

impl<S: Sync> FromRequestParts<S> for Signed {
    type Rejection = WebError;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        let visit = Visit::from_request_parts(parts, state).await?;
        // The gate sends guests to sign in before a handler is asked; one who comes this far
        // stands at a row with the wrong audience.
        let who = visit.who.clone().ok_or(WebError::NotFound)?;
        Ok(Self { visit, who })
    }
}

/// Looks who is there before anything else is done, and turns what went wrong into a page.
pub(crate) async fn welcome(State(app): State<App>, session: Session, mut request: Request, next: Next) -> Response {
    let (arrival, fault) = match arrival(&app, &session, original_uri(&request)).await {
        Ok(arrival) => (arrival, None),
        // Whoever it is, they are told of the fault, as a guest, in the words that need no database.
        Err(fault) => (Arrival::default(), Some(fault)),
    };
    let visit = arrive(app, session, &request, arrival);
    let chosen = language::asked(request.uri());
    let is_read = request.method() == Method::GET;
    request.extensions_mut().insert(visit.clone());
    let response = match fault {
        Some(fault) => fault.into_response(),
        None => next.run(request).await,
    };
    let mut response = crate::error::in_words(response, &visit);
    let is_shown = is_read && visit.flash.is_some() && response.status().is_success();
    leave_cookies(&visit, chosen, is_shown, &mut response);
    response
}

fn leave_cookies(visit: &Visit, chosen: Option<Language>, flash_is_shown: bool, response: &mut Response) {
    let said = visit.guest.said.lock().unwrap_or_else(PoisonError::into_inner).take();
    let secure = visit.app.settings.is_https();
    let mut leave = |cookie: String| {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    };
    if let Some(language) = chosen {
        leave(language::remember(language, secure));
    }
    if visit.guest.is_new && visit.guest.used.load(Ordering::Relaxed) {
        leave(session::cookie(Cookie::Form, &visit.guest.secret, None, secure));
    }
    if let Some(words) = said {
        leave(session::cookie(Cookie::Flash, &URL_SAFE_NO_PAD.encode(words), Some(FLASH_SECONDS), secure));
    } else if flash_is_shown {
        leave(session::cookie(Cookie::Flash, "", Some(0), secure));
    }
    if visit.who.is_some() {
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
}

/// Who comes. Balancers ask whether the process lives when the database may not: to them it is nobody.
async fn arrival(app: &App, session: &Session, uri: &Uri) -> Result<Arrival, WebError> {
    if ["/healthz", "/readyz"].contains(&uri.path()) {
        return Ok(Arrival::default());
    }
    let id: Option<PersonId> = session.get(PERSON).await.map_err(session::failed)?;
    match app.store.arrival(id).await {
        // A guest is told what needs no database; what needs it fails by itself.
        Err(error) if id.is_none() => {
            tracing::warn!(%error, "the house's own words could not be read");
            Ok(Arrival::default())
        }
        arrival => Ok(arrival?),
    }
}

fn arrive(app: App, session: Session, request: &Request, arrival: Arrival) -> Visit {
    let Arrival { person: account, house } = arrival;
    let (headers, uri) = (request.headers(), original_uri(request));
    let jar = CookieJar::from_headers(headers);
    let secure = app.settings.is_https();
    let flash = jar
        .get(&Cookie::Flash.name(secure))
        .and_then(|c| URL_SAFE_NO_PAD.decode(c.value()).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .filter(|words| !words.is_empty());
    let remembered = jar.get(&Cookie::Lang.name(secure)).and_then(|c| Language::from_code(c.value()));
    let language = language::asked(uri)
        .or(remembered)
        .or(account.as_ref().map(|a| a.language))
        .unwrap_or_else(|| language::preferred(headers));
    let who = account.map(|a| {
        Arc::new(Who { id: a.id, name: a.name, email: a.email, staff: a.staff, organizations: a.organizations })
    });
    let own = jar.get(&Cookie::Form.name(secure)).map(|c| c.value().to_owned());
    let is_new = own.is_none();
    let secret = own.unwrap_or_else(|| app.mint.secret());
    let guest = Guest { secret, used: AtomicBool::new(false), is_new, said: Mutex::new(None) };
    let path = language::without_choice(uri);
    let network = address::of(&app.settings, request.extensions(), headers);
    let number = request.extensions().get::<RequestId>().cloned().unwrap_or_default();
    let (l, guest) = (app.voices_of(&house).of(language), Arc::new(guest));
    Visit { app, l, who, path, network, request: number, session, flash, house, guest }
}

fn original_uri(request: &Request) -> &Uri {
    request.extensions().get::<axum::extract::OriginalUri>().map_or_else(|| request.uri(), |o| &o.0)
}
