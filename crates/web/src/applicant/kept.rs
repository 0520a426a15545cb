//! What the script of a section's page is told after it saved while somebody typed: parts of the
//! page as they stand now, each under its id. The page itself shows the same parts.

use super::{
    answers,
    file::Desk,
    stand::{Count, Stand},
};
use crate::{
    error::{Answer, show_with},
    form::{Again, Form},
    visit::Signed,
};
use askama::{Template, filters::HtmlSafe};
use axum::http::StatusCode;
use domain::dossier::{Completeness, Section, Typed, completeness};
use locale::{L10n, words};

/// Name of the field by which the script says that nobody pressed a button.
const QUIETLY: &str = "quietly";

#[derive(Template)]
#[template(path = "applicant/kept.html")]
struct Kept {
    token: String,
    who: String,
    revision: u64,
    saved: Option<String>,
    panel: Option<Panel>,
}

/// How far a section has come, and how the criteria stand that it feeds.
#[derive(Template)]
#[template(path = "applicant/panel.html")]
pub(super) struct Panel {
    l: &'static L10n,
    class: &'static str,
    status: String,
    detail: String,
    stand: Stand,
    /// The criteria in a few words, for where the panel is out of sight.
    pub(super) short: String,
}

impl HtmlSafe for Panel {}

impl Panel {
    /// As it stands.
    pub(super) fn of(l: &'static L10n, desk: &Desk, section: Section, typed: &Typed) -> Self {
        Self::saying(l, desk, section, &completeness(section, typed, desk.today()))
    }

    /// The same while somebody types: half a date is not at fault, it is not finished.
    fn while_typing(l: &'static L10n, desk: &Desk, section: Section, typed: &Typed) -> Self {
        let how_far = match completeness(section, typed, desk.today()) {
            Completeness::NeedsAttention { faults } => Completeness::InProgress { open: faults.len() },
            other => other,
        };
        Self::saying(l, desk, section, &how_far)
    }

    fn saying(l: &'static L10n, desk: &Desk, section: Section, how_far: &Completeness) -> Self {
        let detail = match how_far {
            Completeness::InProgress { open } => l.applicant_status_open(*open, l.number(*open as u64)),
            _ => String::new(),
        };
        let found = &desk.assessment.findings;
        Self {
            l,
            class: answers::class(how_far),
            status: words::completeness(l, how_far),
            detail,
            stand: Stand::of_section(l, desk.id(), found, section),
            short: Count::of_section(found, section).say_short(l),
        }
    }
}

/// Whether the script saves, while somebody types.
pub(super) fn is_quiet(posted: &Form) -> bool {
    posted.text(QUIETLY) == "yes"
}

/// When a section was saved, in words.
pub(super) fn saved_at(l: &L10n, desk: &Desk, section: Section) -> Option<String> {
    desk.sections.get(&section).map(|s| l.applicant_section_saved_at(l.instant_with_zone(s.at)))
}

/// It is saved.
pub(super) fn saved(signed: &Signed, desk: &Desk, section: Section) -> Answer {
    let l = signed.l;
    let panel = Panel::while_typing(l, desk, section, &desk.typed(section));
    show_with(
        StatusCode::OK,
        &Kept {
            token: signed.token(),
            who: signed.who.id.to_string(),
            revision: desk.revision(section),
            saved: saved_at(l, desk, section),
            panel: Some(panel),
        },
    )
}

/// The token is of an earlier session: the script tries again with this one, if the person is the
/// same. Whoever else is signed in now saves nothing of theirs.
pub(super) fn stale(signed: &Signed, posted: &Form) -> Option<Answer> {
    (is_quiet(posted) && posted.again == Some(Again::Stale)).then(|| {
        let revision = posted.text("revision").parse().unwrap_or_default();
        let (token, who) = (signed.token(), signed.who.id.to_string());
        show_with(StatusCode::FORBIDDEN, &Kept { token, who, revision, saved: None, panel: None })
    })
}
