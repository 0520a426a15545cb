//! The start page: what observer status is, who can have it, what it takes, and by when.

use super::criteria;
use crate::{
    app::rulebook,
    applicant::usual,
    error::{Answer, show},
    page::{Page, Step},
    visit::Visit,
};
use askama::Template;
use domain::{application::Pace, criteria::CriterionKey, kernel::Calendar};
use locale::{L10n, words};
use persistence::read::home::SessionAhead;

/// What the start page names of the criteria: what an organization has to bring along.
const CHIEF: [CriterionKey; 5] = [
    CriterionKey::RequestOwnInitiative,
    CriterionKey::MandateField,
    CriterionKey::IdentityNonProfit,
    CriterionKey::LegalMinAge,
    CriterionKey::GovernanceStatutes,
];

#[derive(Template)]
#[template(path = "public/home.html")]
struct Home {
    page: Page,
    timeline: Vec<Step>,
    chief: Vec<criteria::Line>,
    all: String,
    session: Option<NextSession>,
    pace: Option<String>,
}

struct NextSession {
    which: String,
    when: String,
    until: String,
    /// Whether what is sent now comes to another one, or would.
    is_late: bool,
    then: String,
    /// Which session decides on what is sent now, and when.
    decides: Option<(String, String)>,
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    let l = visit.l;
    let rulebook = rulebook()?;
    let ahead = visit.app.store.sessions_ahead(visit.app.moment().day).await?;
    let session = next_session(&visit, &ahead);
    let pace = Pace::to_decision(&visit.app.store.past_files().await?);
    let chief =
        CHIEF.iter().filter_map(|key| rulebook.criterion(*key)).map(|c| criteria::Line::of(l, &rulebook, c)).collect();
    let count = rulebook.criteria().len();
    show(&Home {
        page: visit.page(l.public_home_title()),
        timeline: timeline(l, session.as_ref()),
        chief,
        all: l.public_home_all_criteria(count, l.number(count as u64)),
        session,
        pace: pace.map(|pace| usual(l, pace)),
    })
}

fn next_session(visit: &Visit, ahead: &[SessionAhead]) -> Option<NextSession> {
    let (l, now) = (visit.l, visit.app.moment());
    let next = ahead.first()?;
    let open = ahead.iter().find(|s| s.takes(now.at));
    let is_late = !next.takes(now.at);
    Some(NextSession {
        which: words::session(l, next.kind),
        when: l.span(next.opens_on, next.closes_on),
        until: l.end_of_day(next.receipt_until.day_in(&Calendar::zone())),
        is_late,
        decides: open.map(|open| (words::session(l, open.kind), l.span(open.opens_on, open.closes_on))),
        then: match open {
            Some(open) if is_late => l.public_home_session_goes_to(
                words::session(l, open.kind),
                l.end_of_day(open.receipt_until.day_in(&Calendar::zone())),
            ),
            _ => l.public_home_session_goes_on(),
        },
    })
}

fn timeline(l: &L10n, session: Option<&NextSession>) -> Vec<Step> {
    let apply_by = session.filter(|s| !s.is_late).map(|s| l.public_home_step_apply_until(s.until.clone()));
    let decided = session.and_then(|s| s.decides.clone());
    let decided = decided.map(|(which, when)| l.public_home_step_decide_when(which, when));
    let step = |class, head, words, when: Option<String>| Step {
        class,
        head,
        words,
        quote: None,
        when: when.unwrap_or_default(),
    };
    vec![
        step("now", l.public_home_step_apply(), l.public_home_step_apply_text(), apply_by),
        step("", l.public_home_step_review(), l.public_home_step_review_text(), None),
        step("", l.public_home_step_decide(), l.public_home_step_decide_text(), decided),
        step("next", l.public_home_step_observe(), l.public_home_step_observe_text(), None),
    ]
}
