//! The person's organizations and their applications.

use super::said;
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{
    application::Label,
    kernel::{ApplicationId, Calendar, Instant, NgoRole, OrganizationId},
};
use locale::L10n;
use persistence::read::applicant::{OwnFile, SessionDays};

#[derive(Template)]
#[template(path = "applicant/home.html")]
struct View {
    page: Page,
    organizations: Vec<Own>,
}

struct Own {
    id: OrganizationId,
    name: String,
    role: String,
    may_start: bool,
    applications: Vec<Line>,
}

struct Line {
    id: ApplicationId,
    reference: Option<String>,
    class: &'static str,
    state: String,
    since: String,
}

/// `GET /applications`
pub(super) async fn page(signed: Signed) -> Answer {
    let (store, viewer, l) = (&signed.app.store, signed.viewer(), signed.l);
    let (sessions, now) = (store.session_days().await?, signed.app.moment().at);
    let mut organizations = Vec::new();
    for own in store.own_organizations(&viewer).await? {
        let mut applications = Vec::new();
        let mut open = false;
        for id in own.applications {
            let file = store.own_file(&viewer, id).await?;
            open |= !is_over(&file.view.label);
            applications.push(line(l, &file, &sessions, now));
        }
        organizations.push(Own {
            id: own.id,
            name: own.name,
            role: role(l, own.role),
            may_start: !open && own.role == NgoRole::Owner,
            applications,
        });
    }
    show(&View { page: signed.page(l.applicant_home_title()), organizations })
}

fn line(l: &L10n, file: &OwnFile, sessions: &[SessionDays], now: Instant) -> Line {
    let since = file.view.timeline.last().map(|event| l.date(Calendar::moment(event.at).day)).unwrap_or_default();
    Line {
        id: file.id,
        reference: file.view.reference.map(|r| r.to_string()),
        class: said::class(&file.view),
        state: said::label(l, &file.view.label, sessions, now),
        since,
    }
}

fn role(l: &L10n, role: NgoRole) -> String {
    match role {
        NgoRole::Owner => l.applicant_role_owner(),
        NgoRole::Editor => l.applicant_role_editor(),
        NgoRole::Viewer => l.applicant_role_viewer(),
    }
}

/// Whether a new application may follow.
const fn is_over(label: &Label) -> bool {
    matches!(
        label,
        Label::Admitted { .. }
            | Label::NotAdmitted { .. }
            | Label::Closed(_)
            | Label::Withdrawn { .. }
            | Label::Lapsed { .. }
            | Label::Discarded
    )
}
