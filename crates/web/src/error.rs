//! What went wrong, as a page in words with the right status.

use crate::{
    form::Form,
    page::Page,
    visit::{Signed, Visit},
};
use askama::Template;
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use domain::{application::StateKind, kernel::ApplicationId};
use locale::{L10n, words};
use persistence::{Refusal, StoreError};
use std::sync::Arc;

/// What a handler gives back.
pub type Answer = Result<Response, WebError>;

/// What a visitor is told instead of the page.
#[derive(Clone)]
pub enum WebError {
    /// What was sent cannot be read: a changed form, a cut address.
    BadRequest,
    /// The post came from another site, or from a form that this place never showed.
    Forged,
    /// There is no such page, or the visitor may not know of it.
    NotFound,
    /// The page is there, but the file has moved on; for those who may see it.
    Past {
        /// Where it stands.
        state: StateKind,
        /// Which file.
        case: ApplicationId,
    },
    /// The page is there, but the law has no place for its step any more; for those who may know of it.
    NoPlace {
        /// Why.
        why: Arc<Refusal>,
        /// Where the page is that the step was offered on.
        at: String,
    },
    /// The page is there, but not for this method.
    MethodNotAllowed,
    /// Something was written since the page was shown.
    Changed {
        /// How many steps were taken meanwhile.
        steps: usize,
        /// Each of them, who took it and when, for those who may know.
        told: Vec<String>,
        /// Where the page is shown as it is now; where it was, if nothing else is said.
        at: Option<String>,
    },
    /// This form was sent before, with something else in it.
    PressedBefore,
    /// What went wrong, with the words that somebody had typed and that no form can be shown with.
    Kept {
        /// What it was.
        error: Box<Self>,
        /// The words, for whoever typed them alone.
        words: Vec<String>,
        /// Where one can begin anew.
        at: String,
    },
    /// Larger than what is taken.
    TooLarge {
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// The law refuses, and says why.
    Refused(Arc<Refusal>),
    /// This cannot be done here and now; the words say why.
    Said(Arc<dyn Fn(&L10n) -> String + Send + Sync>),
    /// Too many attempts.
    TooMany,
    /// A fault of ours: logged once, and not told.
    Internal,
}

impl WebError {
    /// A fault of ours. What is known of it goes to the log, never to the page.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        tracing::error!(error = %what, "a request failed");
        Self::Internal
    }

    /// So many steps were taken meanwhile.
    pub const fn changed(steps: usize) -> Self {
        Self::Changed { steps, told: Vec::new(), at: None }
    }

    /// The law has no place for a step any more, and says why; `at` is where it was offered.
    pub(crate) fn no_place(why: impl Into<Refusal>, at: String) -> Self {
        Self::NoPlace { why: Arc::new(why.into()), at }
    }

    /// A no of the page itself, with the words for it.
    pub fn refused(words: impl Fn(&L10n) -> String + Send + Sync + 'static) -> Self {
        Self::Said(Arc::new(words))
    }

    /// The same, and the words that were typed stand on its page.
    pub(crate) fn keeping(self, words: impl IntoIterator<Item = String>, at: String) -> Self {
        Self::Kept { error: Box::new(self), words: words.into_iter().filter(|w| !w.is_empty()).collect(), at }
    }

    /// What it is without them.
    pub(crate) const fn bare_of_words(&self) -> &Self {
        match self {
            Self::Kept { error, .. } => error,
            error => error,
        }
    }

    /// The status that it is answered with.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::NotFound | Self::Past { .. } => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Changed { .. } | Self::PressedBefore | Self::NoPlace { .. } => StatusCode::CONFLICT,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Refused(_) | Self::Said(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Kept { error, .. } => error.status(),
        }
    }

    /// Without a page: when not even the visitor is known.
    pub(crate) fn bare(&self) -> Response {
        self.status().into_response()
    }

    fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::FORBIDDEN => Self::Forged,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany,
            s if s.is_client_error() => Self::BadRequest,
            s if s.is_server_error() => Self::Internal,
            _ => return None,
        })
    }

    fn title(&self, l: &L10n) -> String {
        match self {
            Self::BadRequest => l.site_error_bad_request(),
            Self::Forged => l.site_error_forged(),
            Self::NotFound => l.site_error_not_found(),
            Self::Past { .. } | Self::NoPlace { .. } => l.site_error_past(),
            Self::MethodNotAllowed => l.site_error_method(),
            Self::Changed { .. } => l.site_error_changed(),
            Self::PressedBefore => l.site_error_pressed(),
            Self::TooLarge { .. } => l.site_error_too_large(),
            Self::Refused(_) | Self::Said(_) => l.site_error_refused(),
            Self::TooMany => l.site_error_too_many(),
            Self::Internal => l.site_error_internal(),
            Self::Kept { error, .. } => error.title(l),
        }
    }

    /// What is said of it.
    pub(crate) fn words(&self, l: &L10n, for_staff: bool) -> String {
        match self {
            Self::BadRequest => l.site_error_bad_request_text(),
            Self::Forged => l.site_error_forged_text(),
            Self::NotFound => l.site_error_not_found_text(),
            Self::Past { state, .. } => l.site_error_past_text(words::state(l, *state)),
            Self::MethodNotAllowed => l.site_error_method_text(),
            Self::Changed { steps, .. } => l.site_error_changed_text(*steps, l.number(*steps as u64)),
            Self::PressedBefore => l.site_error_pressed_text(),
            Self::TooLarge { limit } => l.site_error_too_large_text(l.file_size(limit)),
            Self::Refused(refusal) | Self::NoPlace { why: refusal, .. } => words_of(l, refusal, for_staff),
            Self::Said(words) => words(l),
            Self::TooMany => l.site_error_too_many_text(),
            Self::Internal => l.site_error_internal_text(),
            Self::Kept { error, .. } => error.words(l, for_staff),
        }
    }
}

impl IntoResponse for WebError {
    /// Only carries the error: `in_words` writes the page, where the visitor's language is known.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "layout/error.html")]
struct ErrorPage {
    page: Page,
    status: u16,
    words: String,
    told: Vec<String>,
    /// What was typed and not kept.
    typed: Vec<String>,
    /// A way on, and what it is called.
    again: Option<(String, String)>,
    /// The number of the request, where somebody has to look for it.
    number: Option<String>,
}

/// Marks an answer for machines, to be left as it is whatever its status.
#[derive(Clone, Copy)]
pub(crate) struct ForMachines;

/// `response` with a page where it carries an error, or an error status without a page.
pub(crate) fn in_words(mut response: Response, visit: &Visit) -> Response {
    let error = response.extensions_mut().remove::<WebError>().or_else(|| {
        let has_page =
            response.headers().get(header::CONTENT_TYPE).is_some_and(|t| !t.as_bytes().starts_with(b"text/plain"));
        if has_page { None } else { WebError::of_status(response.status()) }
    });
    let Some(error) = error.filter(|_| response.extensions().get::<ForMachines>().is_none()) else { return response };
    let (typed, anew) = match &error {
        WebError::Kept { words, at, .. } => (words.clone(), at.clone()),
        _ => (Vec::new(), visit.path.clone()),
    };
    let bare = error.bare_of_words();
    let again = match bare {
        WebError::Changed { at, .. } => Some((at.clone().unwrap_or(anew), visit.l.site_error_show_again())),
        WebError::NoPlace { at, .. } => Some((at.clone(), visit.l.site_error_show_again())),
        WebError::Past { case, .. } => Some((format!("/desk/cases/{case}"), visit.l.site_error_to_file())),
        WebError::PressedBefore => Some((anew, visit.l.site_error_anew())),
        _ => None,
    };
    let number = matches!(bare, WebError::Internal).then(|| visit.request.0.to_string());
    let told = if let WebError::Changed { told, .. } = bare { told.clone() } else { Vec::new() };
    let view = ErrorPage {
        told,
        typed,
        page: visit.page(error.title(visit.l)),
        status: error.status().as_u16(),
        words: error.words(visit.l, visit.who.as_ref().is_some_and(|w| w.is_staff())),
        again,
        number,
    };
    let Ok(html) = view.render() else { return error.bare() };
    let (mut parts, _) = response.into_parts();
    parts.status = error.status();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, Body::from(html))
}

/// Shows a view.
pub fn show(view: &impl Template) -> Answer {
    show_with(StatusCode::OK, view)
}

/// Shows a view with a status.
pub fn show_with(status: StatusCode, view: &impl Template) -> Answer {
    let html = view.render().map_err(WebError::internal)?;
    Ok((status, Html(html)).into_response())
}

/// After a post: look there.
pub fn see(path: impl AsRef<str>) -> Response {
    axum::response::Redirect::to(path.as_ref()).into_response()
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused(refusal) => Self::Refused(Arc::new(refusal)),
            StoreError::ChangedMeanwhile { since, .. } => Self::changed(since.len()),
            StoreError::DraftChanged { .. } | StoreError::Elsewhere { .. } | StoreError::Moved => Self::changed(1),
            StoreError::NotFound => Self::NotFound,
            StoreError::TooLarge { limit } => Self::TooLarge { limit },
            StoreError::CommandIdReused => Self::PressedBefore,
            StoreError::TooMany { most } => Self::refused(move |l| l.applicant_upload_too_many(l.number(most))),
            other => Self::internal(other),
        }
    }
}

/// What came of a command; what the law refuses is said beside a field, and everything typed stays.
pub(crate) fn or_fault<T>(
    signed: &Signed,
    form: &mut Form,
    at: &str,
    outcome: Result<T, StoreError>,
) -> Result<Option<T>, WebError> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(StoreError::Refused(refusal)) => {
            form.fault(at, words_of(signed.l, &refusal, true));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Why one step of several was not taken, in words for its row: whatever can become of one of them while the others
/// are done must not hide what was done. A fault of ours ends the page all the same.
pub(crate) fn in_its_row(l: &L10n, error: StoreError) -> Result<String, WebError> {
    match error {
        StoreError::Refused(refusal) => Ok(words_of(l, &refusal, true)),
        StoreError::NotFound => Ok(l.together_gone()),
        error @ (StoreError::ChangedMeanwhile { .. } | StoreError::CommandIdReused | StoreError::Moved) => {
            Ok(WebError::from(error).words(l, true))
        }
        error => Err(error.into()),
    }
}

/// A lawful no, in words.
pub fn words_of(l: &L10n, refusal: &Refusal, for_staff: bool) -> String {
    match refusal {
        Refusal::Application(r) if for_staff => words::refusal(l, r),
        Refusal::Application(r) => words::refusal_for_applicant(l, r),
        Refusal::Council(r) => words::session_refusal(l, r),
        Refusal::Organization(r) => words::organization_refusal(l, r),
        Refusal::Person(r) => words::account_refusal(l, r),
        Refusal::House(r) => words::house_refusal(l, r),
        Refusal::Observer(r) => words::register_refusal(l, r),
    }
}

impl From<identity::PasswordError> for WebError {
    fn from(error: identity::PasswordError) -> Self {
        Self::internal(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        application,
        kernel::{Language, Seq},
    };

    #[test]
    fn what_becomes_of_one_of_several_is_told_in_its_row_and_a_fault_of_ours_is_not() {
        let l = locale::of(Language::En);
        let refusal = application::Refusal::CannotHold;
        let of_the_law = words::refusal(l, &refusal);
        let told = |error: StoreError| in_its_row(l, error).ok();
        assert_eq!(told(StoreError::Refused(refusal.into())), Some(of_the_law));
        assert_eq!(told(StoreError::NotFound), Some(l.together_gone()));
        assert_eq!(told(StoreError::Moved), Some(WebError::changed(1).words(l, true)));
        for error in [StoreError::ChangedMeanwhile { now: Seq(7), since: Vec::new() }, StoreError::CommandIdReused] {
            assert!(told(error).is_some_and(|words| !words.is_empty()));
        }
        assert_eq!(told(StoreError::Unfinished), None);
    }
}
