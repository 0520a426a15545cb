//! The law's table against the table of routes: every command that a person may give is given by a
//! button which that person can press. Of the desk, each row is tried on a file that stands there: what
//! the law leaves to a colleague in a state, the page of the case leads to.

use super::{
    applicant::MARIA,
    council::{Council, JEAN, planned},
    desk::{AWA, Desk, RUTH},
    desk_review::comment,
    harness::Browser,
};
use axum::http::Method;
use domain::{
    application::{self, CommandKind, StateKind},
    council, house,
    kernel::{ApplicationId, Role, StaffRole},
    observer, organization, people,
    rights::Who,
};
use persistence::Viewer;
use std::collections::BTreeSet;
use web::{
    gives::Gives,
    routes::{Audience, Row, table},
};

/// Whether somebody who holds `role` passes the gate of `row`.
fn admits(row: &Row, role: Role) -> bool {
    match row.rule.audience {
        Audience::Everyone | Audience::SignedIn => true,
        Audience::Staff(roles) => StaffRole::from_key(role.key()).is_some_and(|r| roles.contains(&r)),
    }
}

fn is_given(table: &[Row], command: Gives, role: Option<Role>) -> bool {
    table
        .iter()
        .filter(|row| row.method == Method::POST && row.gives.contains(&command))
        .any(|row| role.map_or(!matches!(row.rule.audience, Audience::Staff(_)), |role| admits(row, role)))
}

/// Every pair of a command and somebody who may give it; `None` stands for any person.
fn law() -> Vec<(Gives, Option<Role>)> {
    let mut all: Vec<(Gives, Option<Role>)> = Vec::new();
    for step in application::law::rows() {
        all.extend(step.roles.iter().map(|role| (step.command.into(), Some(*role))));
    }
    for step in council::law::rows() {
        all.extend(step.roles.iter().map(|role| (step.command.into(), Some(*role))));
    }
    let mut without_phases = |command: Gives, who: Who| {
        if matches!(who, Who::Anyone | Who::Oneself | Who::OneselfOr(_)) {
            all.push((command, None));
        }
        all.extend(who.roles().iter().map(|role| (command, Some(*role))));
    };
    for command in organization::CommandKind::ALL {
        without_phases((*command).into(), organization::law::who_may(*command));
    }
    for command in observer::CommandKind::ALL {
        without_phases((*command).into(), observer::law::who_may(*command));
    }
    for command in people::CommandKind::ALL {
        without_phases((*command).into(), people::law::who_may(*command));
    }
    for command in house::CommandKind::ALL {
        without_phases((*command).into(), house::law::who_may(*command));
    }
    // The clock presses no button.
    all.retain(|(_, role)| *role != Some(Role::Clock));
    all
}

#[test]
fn every_row_of_the_law_is_given_by_a_button_of_whoever_may() {
    let table = table();
    let mut missing: Vec<String> = law()
        .into_iter()
        .filter(|(command, role)| !is_given(&table, *command, *role))
        .map(|(command, role)| format!("{command:?} by {}", role.map_or("anybody", Role::key)))
        .collect();
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "no button gives:\n{}", missing.join("\n"));
}

#[test]
fn only_buttons_give_commands() {
    for row in table() {
        assert!(row.gives.is_empty() || row.method == Method::POST, "{} gives a command without a button", row.path);
    }
}

/// Where the addresses of one case begin.
const CASE: &str = "/desk/cases/{id}";

/// What has its place on another page than the case's own: what is found on a criterion, what is read in
/// another language, what looks alike, and the Council's.
const ELSEWHERE: [CommandKind; 16] = [
    CommandKind::RecordFinding,
    CommandKind::Translate,
    CommandKind::CheckTranslation,
    CommandKind::LinkDuplicate,
    CommandKind::DismissDuplicate,
    CommandKind::Place,
    CommandKind::Letter,
    CommandKind::Remove,
    CommandKind::ReturnItem,
    CommandKind::NotTakenUp,
    CommandKind::RecordDecision,
    CommandKind::CorrectDecision,
    CommandKind::Preview,
    CommandKind::Announce,
    CommandKind::ProposeCorrection,
    CommandKind::ConfirmCorrection,
];

/// What the walk below does not bring about: a file that was given back, a conflict, a corrected fact, a hit on a
/// list, a wish for more time, mail that comes back. Tests of their own try these.
const NOT_WALKED: [CommandKind; 7] = [
    CommandKind::LiftConflict,
    CommandKind::WithdrawFactCorrection,
    CommandKind::ClearHit,
    CommandKind::ConfirmHit,
    CommandKind::GrantExtension,
    CommandKind::RefuseExtension,
    CommandKind::ContactFound,
];

/// States in which the desk has nothing to offer, and why. Every other is walked through.
const NOBODYS: [(StateKind, &str); 2] = [
    (StateKind::Draft, "a draft is its organization's own: no address of the desk leads to it"),
    (StateKind::Discarded, "a draft that was discarded was never sent"),
];

const NORA: &str = "nora@secretariat.example";

/// Somebody of the secretariat with one role.
struct Colleague {
    role: StaffRole,
    browser: Browser,
    viewer: Viewer,
}

/// What was offered to whom: state, command, role.
type Offered = BTreeSet<(StateKind, CommandKind, &'static str)>;

/// What was met on the way of a file.
#[derive(Default)]
struct Walk {
    states: BTreeSet<StateKind>,
    offered: Offered,
}

impl Desk {
    /// Everybody, signed in: again where they were, since a session does not last over weeks.
    async fn colleagues(&self) -> Vec<Colleague> {
        let mut colleagues = Vec::new();
        for (name, email, role) in [
            ("Awa Diallo", AWA, StaffRole::Officer),
            ("Ben Moss", "ben@secretariat.example", StaffRole::Officer),
            ("Ruth Okafor", RUTH, StaffRole::SeniorOfficer),
            ("Jean Keller", JEAN, StaffRole::CouncilSecretary),
            ("Nora Lind", NORA, StaffRole::SeniorOfficer),
        ] {
            if self.app().store.account_by_email(email).await.unwrap().is_none() {
                self.app().person(name, email, &[role]).await;
            }
            let account = self.app().store.account_by_email(email).await.unwrap().unwrap();
            let viewer = self.app().store.viewer(account.id).await.unwrap().unwrap();
            colleagues.push(Colleague { role, browser: self.app().signed_in(email).await, viewer });
        }
        colleagues
    }

    /// Looks for each step that the law leaves to a colleague as the file stands: the case leads to its page and
    /// the page is there, or the case has its button.
    async fn offers(&self, colleagues: &[Colleague], walk: &mut Walk) {
        let (id, table): (ApplicationId, _) = (self.case.rsplit('/').next().unwrap().parse().unwrap(), table());
        for Colleague { role, browser, viewer } in colleagues {
            let file = self.app().store.case(viewer, id).await.unwrap().application;
            let (state, case) = (file.state.kind(), browser.get(&self.case).await);
            assert_eq!(case.status, 200, "{role:?} reads the file in {state:?}");
            walk.states.insert(state);
            for command in application::law::available(&file, viewer.actor()) {
                if ELSEWHERE.contains(&command) {
                    continue;
                }
                let is_open = |row: &&Row| matches!(row.rule.audience, Audience::Staff(roles) if roles.contains(role));
                let of_the_case = |row: &&Row| row.path.starts_with(CASE) && row.path.matches('{').count() == 1;
                let rows = table.iter().filter(is_open).filter(of_the_case);
                let button = rows.clone().find(|row| row.gives.contains(&command.into()));
                let button = button.unwrap_or_else(|| panic!("no button of a case gives {command:?} to {role:?}"));
                let address = button.path.replace("{id}", &id.to_string());
                // Whoever may countersign sends back from the same page.
                let signs = command == CommandKind::SendBack;
                let has_page = signs || rows.clone().any(|r| r.method == Method::GET && r.path == button.path);
                let page = match (has_page, signs) {
                    (true, true) => self.at("countersign"),
                    (true, false) => address.clone(),
                    _ => self.case.clone(),
                };
                let leads = !has_page || case.attributes("a", "href").contains(&page);
                assert!(leads, "{command:?} in {state:?}: nothing leads {role:?} to {page}");
                let met = browser.get(&page).await;
                assert_eq!(met.status, 200, "{command:?} in {state:?}: {role:?} at {page}");
                // A page of its own may say why there is nothing to press now.
                let says_why_not = has_page && met.attributes("#main-form", "action").is_empty();
                let has_button = met.attributes("form", "action").contains(&address);
                assert!(has_button || says_why_not, "{command:?} in {state:?}: no button for {role:?} at {page}");
                walk.offered.insert((state, command, role.key()));
            }
        }
    }
}

/// From its receipt to the Council, which defers it; the record is corrected twice, so that each outcome is met.
async fn to_the_council(walk: &mut Walk) {
    let desk = Desk::begin().await;
    let colleagues = desk.colleagues().await;
    desk.offers(&colleagues, walk).await;
    desk.take().await;
    desk.offers(&colleagues, walk).await;
    desk.complete().await;
    desk.offers(&colleagues, walk).await;
    desk.done(&desk.awa, "ask", &[("about", "statutes"), ("words", "Is this the version in force?")]).await;
    desk.offers(&colleagues, walk).await;
    desk.done(&desk.awa, "questions/cancel", &[("reason", "Found it on page 3.")]).await;
    desk.found_met().await;
    let unmet = [("met", "no"), ("reason", "Its aims do not name migration.")];
    desk.press(&desk.awa, &desk.case, "findings/mandate.field", &unmet).await;
    desk.done(&desk.awa, "hear", &[("words", "Your aims name children, not migrants.")]).await;
    desk.offers(&colleagues, walk).await;
    desk.done(&desk.awa, "hear/cancel", &[("reason", "Its activity report names them.")]).await;
    let met = [("met", "yes"), ("reason", "Its activity report names them.")];
    desk.press(&desk.awa, &desk.case, "findings/mandate.field", &met).await;
    desk.recommend().await;
    desk.offers(&colleagues, walk).await;
    desk.done(&colleagues[2].browser, "countersign", &[]).await;
    desk.offers(&colleagues, walk).await;
    let jean = desk.app().signed_in(JEAN).await;
    let session = planned(&jean, &[]).await.leads_to.unwrap();
    let mut council = Council { desk, jean, session };
    assert_eq!(council.place().await.status, 303);
    council.desk.offers(&colleagues, walk).await;
    council.meets().await;
    assert_eq!(council.resolve("1421").await.status, 303);
    decided(&council, walk).await;
}

/// What the Council decides, and what becomes of its record.
async fn decided(council: &Council, walk: &mut Walk) {
    let colleagues = council.desk.colleagues().await;
    let deferred = [("outcome", "deferred"), ("reasons", "The accounts are missing."), ("despite", "So it decided.")];
    assert_eq!(council.decide(&deferred).await.status, 303);
    council.desk.offers(&colleagues, walk).await;
    council.announce().await;
    council.desk.offers(&colleagues, walk).await;
    let refused = [("outcome", "not_admitted"), ("reasons", "It was not convinced."), ("reason", "Misread.")];
    let admitted = [("outcome", "admitted"), ("reason", "Misread once more.")];
    for outcome in [&refused[..], &admitted[..]] {
        let proposed = council.propose(outcome).await;
        assert_eq!(proposed.status, 303, "{}", proposed.one("main"));
        let confirmed = council.confirm(&colleagues[4].browser).await;
        assert_eq!(confirmed.status, 303, "{}", confirmed.one("main"));
        council.desk.offers(&colleagues, walk).await;
    }
}

/// Closed and opened again, left without an answer and opened again, and withdrawn.
async fn to_its_ends(walk: &mut Walk) {
    let mut desk = Desk::begin().await;
    let colleagues = desk.colleagues().await;
    desk.take().await;
    desk.done(&desk.awa, "close", &[("ground", "not_an_ngo"), ("reason", "A ministry founded it.")]).await;
    desk.offers(&colleagues, walk).await;
    desk.done(&desk.awa, "hear", &[("words", "Please say who appoints your board.")]).await;
    comment(&desk, "The ministry does, for now.").await;
    desk.offers(&colleagues, walk).await;
    desk.done(&colleagues[2].browser, "countersign", &[]).await;
    desk.offers(&colleagues, walk).await;
    desk.done(&colleagues[4].browser, "reopen", &[("reason", "Its members appoint the board now.")]).await;
    desk.done(&desk.awa, "ask", &[("about", "statutes"), ("words", "Is this the version in force?")]).await;
    desk.app().days_pass(45).await;
    let colleagues = desk.colleagues().await;
    desk.offers(&colleagues, walk).await;
    desk.awa = desk.app().signed_in(AWA).await;
    desk.done(&desk.awa, "reopen", &[("reason", "They wrote to us on paper.")]).await;
    let (maria, withdraw) = (desk.app().signed_in(MARIA).await, format!("{}/withdraw", desk.draft.path));
    let page = maria.get(&withdraw).await;
    assert_eq!(maria.submit(&page, &withdraw, &[]).await.status, 303);
    desk.offers(&colleagues, walk).await;
}

#[tokio::test]
async fn each_step_of_a_case_is_offered_in_its_state_to_whoever_may_take_it() {
    let mut walk = Walk::default();
    Box::pin(to_the_council(&mut walk)).await;
    Box::pin(to_its_ends(&mut walk)).await;

    let of_the_desk = StateKind::ALL.into_iter().filter(|state| NOBODYS.iter().all(|(other, _)| other != state));
    let of_the_desk: BTreeSet<StateKind> = of_the_desk.collect();
    assert_eq!(walk.states, of_the_desk, "each is walked through, or is named with why not");
    let missing = never(&walk);
    assert!(missing.is_empty(), "never offered:\n{}", missing.join("\n"));
}

/// Which rows of the law nobody met whom they name, in the states that the file went through.
fn never(walk: &Walk) -> Vec<String> {
    let mut missing = Vec::new();
    for row in application::law::rows() {
        // Only what nobody holds can be taken.
        let held = row.command == CommandKind::Take && row.to == application::law::Leads::Stays;
        if held || ELSEWHERE.contains(&row.command) || NOT_WALKED.contains(&row.command) {
            continue;
        }
        for state in row.from.iter().filter(|state| walk.states.contains(state)) {
            for role in row.roles.iter().filter_map(|role| StaffRole::from_key(role.key())) {
                if !walk.offered.contains(&(*state, row.command, role.key())) {
                    missing.push(format!("{:?} in {state:?} to {role:?}", row.command));
                }
            }
        }
    }
    missing
}
