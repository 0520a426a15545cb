//! What those meet who may not know of a case: another organization, a member of the secretariat who
//! has declared a conflict, and one who belongs to the organization. Every address of the table is
//! tried with the identities of a real case, those of an item with its session too; what is not theirs
//! does not exist, in lists and counts neither.

use super::{
    applicant::Draft,
    council::Council,
    council_many::meeting,
    desk::Desk,
    harness::{Browser, TestApp},
};
use axum::http::Method;
use domain::{
    application,
    kernel::{ApplicationId, Digest, Envelope, Language, NgoRole, PersonId, StaffRole},
    organization,
};
use persistence::StoreError;
use web::routes::{Audience, Row, table};

const OTTO: &str = "otto@elsewhere.example";
const MIRA: &str = "mira@secretariat.example";
const NILS: &str = "nils@secretariat.example";
/// With these roles every page of a case and of a session is open.
const EVERY_STEP: [StaffRole; 3] = [StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary];

/// A real case, and what stands in its addresses.
struct Case {
    desk: Desk,
    id: ApplicationId,
    document: String,
}

impl Case {
    async fn received() -> Self {
        let desk = Desk::begin().await;
        let id: ApplicationId = desk.case.rsplit('/').next().unwrap().parse().unwrap();
        let page = desk.awa.get(&desk.case).await;
        let documents = page.attributes("a", "href");
        let document = documents.iter().find_map(|h| h.strip_prefix(&format!("{}/documents/", desk.case))).unwrap();
        let document = document.split('#').next().unwrap().to_owned();
        Self { desk, id, document }
    }

    fn app(&self) -> &TestApp {
        self.desk.app()
    }

    /// The address with the identities of this case.
    fn address(&self, path: &str) -> String {
        path.replace("/organizations/{id}", &format!("/organizations/{}", self.desk.draft.organization))
            .replace("{application}", &self.id.to_string())
            .replace("{id}", &self.id.to_string())
            .replace("{document}", &self.document)
            .replace("{section}", "identity")
            .replace("{criterion}", "mandate.field")
            .split(['{', '}'])
            .enumerate()
            .map(|(i, part)| if i % 2 == 1 { "01890000-0000-7000-8000-000000000000" } else { part })
            .collect()
    }

    /// Tries every address whose path begins so, and tells which of them answered.
    async fn answered(&self, browser: &Browser, prefixes: &[&str]) -> Vec<String> {
        let is_tried = |row: &Row| row.path.contains('{') && prefixes.iter().any(|p| row.path.starts_with(p));
        let rows: Vec<Row> = table().into_iter().filter(is_tried).collect();
        answered(browser, &rows, |path| self.address(path), &[("seen", "1")], &[]).await
    }
}

/// Tries each of these addresses, and tells which of them answered, or told one of these secrets in whatever they
/// said.
async fn answered(
    browser: &Browser,
    rows: &[Row],
    address: impl Fn(&str) -> String,
    fields: &[(&str, &str)],
    secrets: &[&str],
) -> Vec<String> {
    let account = browser.get("/account").await.form("/account");
    let mut all: Vec<(&str, &str)> = account.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    all.push(("command_id", "01890000-0000-7000-8000-000000000001"));
    all.extend(fields);
    let mut answered = Vec::new();
    for row in rows {
        let kind = if row.path.ends_with("/documents/new") { "?kind=statutes" } else { "" };
        let address = format!("{}{kind}", address(row.path));
        let met =
            if row.method == Method::GET { browser.get(&address).await } else { browser.post(&address, &all).await };
        let plain = met.plain();
        let told: Vec<_> = secrets.iter().filter(|secret| plain.contains(**secret)).collect();
        if (met.status != 404 && !is_not_a_form(row, met.status)) || !told.is_empty() {
            answered.push(format!("{} {}: {} {told:?}", row.method, row.path, met.status));
        }
    }
    answered
}

async fn declare_conflict(app: &TestApp, person: PersonId, id: ApplicationId) {
    let viewer = app.store.viewer(person).await.unwrap().unwrap();
    let reason = app.store.new_text(Language::En, "I sat on its board until last year.");
    let command = application::Command::DeclareConflict { reason: reason.reference() };
    let envelope = Envelope { command_id: app.store.new_id(), seen: None, command };
    app.store.application(&viewer, id, envelope, &[reason]).await.unwrap();
}

/// Somebody comes to belong to the organization of this draft.
async fn join(draft: &Draft, person: PersonId, email: &str) {
    let store = &draft.app.store;
    let address = Digest::of(email.as_bytes());
    let owner = store.viewer(draft.maria).await.unwrap().unwrap();
    let invite = organization::Command::Invite { address, role: NgoRole::Viewer };
    let envelope = |command| Envelope { command_id: store.new_id(), seen: None, command };
    store.organization(&owner, draft.organization, envelope(invite), &[]).await.unwrap();
    let guest = store.viewer(person).await.unwrap().unwrap();
    let accept = organization::Command::AcceptInvitation { address };
    store.organization(&guest, draft.organization, envelope(accept), &[]).await.unwrap();
}

/// A row that takes files is refused as it was sent here before anything is looked up.
fn is_not_a_form(row: &Row, status: u16) -> bool {
    row.path.ends_with("/documents/new") && row.method == Method::POST && status == 400
}

/// What a queue tells: rows and counts of every view.
async fn queue(browser: &Browser) -> Vec<String> {
    let mut told = Vec::new();
    let page = browser.get("/desk").await;
    for view in page.attributes("a[href^='/desk?view=']", "href") {
        let shown = browser.get(&view).await;
        told.extend(shown.attributes("table.queue td.ref a", "href"));
        told.extend(shown.all(".views b").into_iter().filter(|n| n != "0"));
    }
    told
}

#[tokio::test]
async fn a_case_does_not_exist_for_another_organization() {
    let case = Case::received().await;
    case.app().person("Otto Brandt", OTTO, &[]).await;
    let otto = case.app().signed_in(OTTO).await;
    let form = otto.get("/applications/start").await;
    let begun = otto.submit(&form, "/applications/start", &[("name", "Brücken ohne Grenzen"), ("country", "DE")]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let answered = case.answered(&otto, &["/applications/", "/organizations/", "/desk/", "/council/"]).await;
    assert!(answered.is_empty(), "{answered:#?}");
    // The same addresses answer those whose case it is.
    let own = case.desk.draft.browser.get(&case.address("/applications/{id}/documents/{document}")).await;
    assert_eq!(own.status, 200);
}

#[tokio::test]
async fn a_case_does_not_exist_for_whoever_has_declared_a_conflict() {
    let case = Case::received().await;
    let mira = case.app().person("Mira Sand", MIRA, &EVERY_STEP).await;
    let browser = case.app().signed_in(MIRA).await;
    assert!(!queue(&browser).await.is_empty(), "the queue tells of the case before");
    assert_eq!(browser.get(&case.desk.case).await.status, 200);

    declare_conflict(case.app(), mira, case.id).await;
    let answered = case.answered(&browser, &["/desk/cases/", "/applications/", "/organizations/"]).await;
    assert!(answered.is_empty(), "{answered:#?}");
    assert_eq!(queue(&browser).await, Vec::<String>::new());
}

/// Everything that a session shows of its list, in pages and in files: each count and line, and where the
/// organization or the file is named.
async fn told_of_the_list(browser: &Browser, council: &Council) -> Vec<String> {
    let mut told = browser.get("/council").await.all("table.queue td.num");
    told.retain(|count| count != "0");
    for page in ["", "/order", "/postpone", "/cancel"] {
        let shown = browser.get(&format!("{}{page}", council.session)).await;
        // Of a list that shows nothing there is nothing to order, as of an empty one.
        assert!(shown.status == 200 || (page, shown.status) == ("/order", 409), "{page}: {}", shown.status);
        told.extend(shown.all("main tbody tr, main .order li, main .note li"));
        let names_it = shown.text.contains("Horizons Sans Fronti") || shown.text.contains(council.id());
        told.extend(names_it.then(|| format!("page {page}")));
    }
    for file in ["paper/en", "draft-resolution/en"] {
        let names_it = council.text(browser, file).await.contains("Horizons Sans Fronti");
        told.extend(names_it.then(|| file.to_owned()));
    }
    let queue = browser.get("/desk/queue.csv?view=ready&session=any").await;
    told.extend(queue.text.contains("Horizons Sans Fronti").then(|| "queue".to_owned()));
    told
}

#[tokio::test]
async fn a_line_of_a_list_does_not_exist_for_whoever_has_declared_a_conflict() {
    let council = Council::begin().await;
    assert_eq!(council.place().await.status, 303);
    let app = council.desk.app();
    let mira = app.person("Mira Sand", MIRA, &EVERY_STEP).await;
    let browser = app.signed_in(MIRA).await;
    let before = told_of_the_list(&browser, &council).await;
    for expected in ["1", "page ", "page /order", "page /cancel", "paper/en", "draft-resolution/en", "queue"] {
        assert!(before.iter().any(|told| told == expected), "{expected}: {before:#?}");
    }
    declare_conflict(app, mira, council.id().parse().unwrap()).await;
    assert_eq!(told_of_the_list(&browser, &council).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_case_does_not_exist_at_the_desk_of_somebody_who_belongs_to_the_organization() {
    let case = Case::received().await;
    let mira = case.app().person("Mira Sand", MIRA, &[StaffRole::Officer, StaffRole::CouncilSecretary]).await;
    join(&case.desk.draft, mira, MIRA).await;
    let browser = case.app().signed_in(MIRA).await;
    let answered = case.answered(&browser, &["/desk/cases/"]).await;
    assert!(answered.is_empty(), "{answered:#?}");
    assert_eq!(queue(&browser).await, Vec::<String>::new());
    // As a member of the organization the same person reads what its people read.
    assert_eq!(browser.get(&case.address("/applications/{id}")).await.status, 200);
}

/// No address of the item answers any of these, though they post the very letter that the secretary reads on this
/// page of the item, or tells them what stands there: the organization, the reference, these words. And none of
/// them has the letter frozen.
async fn answers_none_of(council: &Council, strangers: &[Browser], page: &str, words: &[&str]) {
    let is_of_an_item = |row: &Row| row.path.starts_with("/council/{session}/") && row.path.contains("{application}");
    let rows: Vec<Row> = table().into_iter().filter(is_of_an_item).collect();
    assert!(rows.len() > 15, "an item has more addresses than these");
    let session = council.session.rsplit('/').next().unwrap();
    let address = |path: &str| path.replace("{session}", session).replace("{application}", council.id());
    let reference = council.jean.get(&council.desk.case).await.one(".crumb .ref");
    let mut secrets = vec!["Horizons Sans Fronti", reference.as_str()];
    secrets.extend(words);
    let own = council.jean.get(&council.item(page)).await;
    assert_eq!(own.status, 200, "{page}: {}", own.text);
    for secret in &secrets {
        assert!(own.plain().contains(*secret), "{page} does not tell the secretary {secret}: {}", own.one("main"));
    }
    let letter = own.one(".digest").replace("SHA-256 ", "");
    for (n, browser) in strangers.iter().enumerate() {
        // Nothing was done since such a page was shown.
        let answered = answered(browser, &rows, address, &[("seen", "999"), ("letter", &letter)], &secrets).await;
        assert!(answered.is_empty(), "stranger {n}, {page}: {answered:#?}");
    }
    let frozen = council.desk.app().store.mail_letter(letter.parse().unwrap()).await;
    assert!(matches!(frozen, Err(StoreError::NotFound)), "{page}: a stranger has looked at the letter");
}

#[tokio::test]
async fn an_item_does_not_exist_for_whoever_may_not_know_of_its_case() {
    // Beside it stands an item that they may know of, so that the session leaves them every step.
    let council = meeting(&["Pont sur la Rive"]).await;
    let app = council.desk.app();
    let mira = app.person("Mira Sand", MIRA, &EVERY_STEP).await;
    declare_conflict(app, mira, council.id().parse().unwrap()).await;
    let nils = app.person("Nils Holm", NILS, &EVERY_STEP).await;
    join(&council.desk.draft, nils, NILS).await;
    let strangers = [app.signed_in(MIRA).await, app.signed_in(NILS).await];

    // An admission has no reasons that could be told.
    let (first, other, misread) =
        ("Please bring the accounts of 2026.", "Please bring the accounts of 2027.", "The year was misread.");
    let deferral = [("outcome", "deferred"), ("reasons", first), ("despite", "So the Council decided.")];
    let decided = council.decide(&deferral).await;
    assert_eq!(decided.status, 303, "{}", decided.one("main"));
    answers_none_of(&council, &strangers, "letter", &[first]).await;
    council.announce().await;
    let proposed = council.propose(&[("outcome", "deferred"), ("reasons", other), ("reason", misread)]).await;
    assert_eq!(proposed.status, 303, "{}", proposed.one("main"));
    answers_none_of(&council, &strangers, "correction/confirm", &[other, misread]).await;
}

#[tokio::test]
async fn the_end_of_a_session_does_not_tell_that_a_hidden_item_is_undecided() {
    let mut council = Council::begin().await;
    council.open().await;
    let app = council.desk.app();
    let mira = app.person("Mira Sand", MIRA, &EVERY_STEP).await;
    let browser = app.signed_in(MIRA).await;
    let end = format!("{}/end", council.session);
    let told = async || browser.get(&end).await.words().contains("Every item that you see here is decided");
    assert!(!told().await, "it waits");
    declare_conflict(app, mira, council.id().parse().unwrap()).await;
    assert!(told().await, "as of a session whose items are all decided");
}

#[test]
fn no_address_of_a_case_is_open_to_everyone() {
    for row in table() {
        let is_of_a_case =
            ["/applications/{", "/desk/", "/council/", "/organizations/{"].iter().any(|p| row.path.starts_with(p));
        assert!(!is_of_a_case || row.rule.audience != Audience::Everyone, "{} is open to everyone", row.path);
    }
}
