//! The pages of an organization from outside: filling in, attaching, submitting, and everything
//! that can go wrong on the way.

use super::harness::{Browser, Shown, TestApp};
use domain::{
    dossier::{ColumnName, Field, FieldKind, FieldSpec, Section, Typed, form},
    kernel::{Envelope, OrganizationId, PersonId},
    organization,
};
use std::sync::Arc;

pub(super) const MARIA: &str = "maria@horizons.example";
const OTHER: &str = "otto@elsewhere.example";
pub(super) const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde\x00\x00\x00\x00IEND\xaeB`\x82";

/// An owner with a draft.
pub(super) struct Draft {
    pub(super) app: Arc<TestApp>,
    pub(super) browser: Browser,
    /// Of the application.
    pub(super) path: String,
    pub(super) organization: OrganizationId,
    pub(super) maria: PersonId,
}

impl Draft {
    pub(super) async fn begin() -> Self {
        Self::begin_in(Arc::new(TestApp::start().await), MARIA, "Horizons Sans Frontières").await
    }

    /// The same beside others, for an organization and an owner of its own.
    pub(super) async fn begin_in(app: Arc<TestApp>, owner: &str, organization: &str) -> Self {
        let maria = app.person("Maria Lopez", owner, &[]).await;
        let browser = app.signed_in(owner).await;
        let page = browser.get("/applications/start").await;
        let fields = [("name", organization), ("country", "FR")];
        let begun = browser.submit(&page, "/applications/start", &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        let path = begun.leads_to.unwrap();
        let viewer = app.store.viewer(maria).await.unwrap().unwrap();
        let organization = viewer.organizations()[0].0;
        Self { app, browser, path, organization, maria }
    }

    /// A section's address.
    pub(super) fn section(&self, section: &str) -> String {
        format!("{}/sections/{section}", self.path)
    }

    /// Fills in a section as its page stands and presses *Save and go on*.
    pub(super) async fn fill(&self, section: &str, fields: &[(&str, &str)]) -> Shown {
        let path = self.section(section);
        let page = self.browser.get(&path).await;
        self.browser.submit(&page, &path, fields).await
    }

    /// Everything that has to be answered, answered.
    async fn fill_all(&self, but: &[Section]) {
        for section in Section::ALL.into_iter().filter(|s| *s != Section::Declaration && !but.contains(s)) {
            let typed = complete(section);
            let fields: Vec<(&str, &str)> = typed.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            let saved = self.fill(section.key(), &fields).await;
            assert_eq!(saved.status, 303, "{section}: {:?}", saved.all(".faults li"));
        }
    }

    /// Posts an upload.
    pub(super) async fn upload(&self, kind: &str, name: &str, bytes: &[u8], said: &[(&str, &str)]) -> Shown {
        self.upload_at(&format!("{}/documents/new?kind={kind}", self.path), name, bytes, said).await
    }

    /// The same to an address that says more than the kind.
    pub(super) async fn upload_at(&self, path: &str, name: &str, bytes: &[u8], said: &[(&str, &str)]) -> Shown {
        let page = self.browser.get(path).await;
        self.browser.submit_files(&page, path, &[(name, bytes)], said).await
    }

    async fn attach_all(&self, but: &[&str]) {
        let day = |key: &'static str, y: &'static str, m: &'static str, d: &'static str| {
            [(key, "day", d), (key, "month", m), (key, "year", y)].map(|(k, p, v)| (format!("{k}.{p}"), v.to_owned()))
        };
        for kind in ["letter_of_request", "statutes", "registration", "financial_statement", "activity_report"] {
            let mut said = vec![("language".to_owned(), "en".to_owned())];
            match kind {
                "letter_of_request" => {
                    said.extend(day("issued_on", "2026", "2", "20"));
                    said.push(("signatory_name".to_owned(), "Amina Traoré".to_owned()));
                    said.push(("signatory_function".to_owned(), "Chair".to_owned()));
                }
                "financial_statement" | "activity_report" => {
                    said.extend(day("period_from", "2024", "1", "1"));
                    said.extend(day("period_to", "2025", "12", "31"));
                }
                "registration" => said.extend(day("valid_until", "2028", "12", "31")),
                _ => {}
            }
            if !but.contains(&kind) {
                let said: Vec<(&str, &str)> = said.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
                let done = self.upload(kind, &format!("{kind}.pdf"), PDF, &said).await;
                assert_eq!(done.status, 303, "{kind}: {:?}", done.all(".faults li"));
            }
        }
    }

    /// Opens the declaration and fills it in; the press is left to the caller.
    pub(super) async fn declared(&self) -> Vec<(String, String)> {
        let page = self.browser.get(&format!("{}/submit", self.path)).await;
        let mut fields = page.form(&format!("{}/submit", self.path));
        for (name, value) in &complete(Section::Declaration) {
            fields.retain(|(n, _)| n != name);
            fields.push((name.clone(), value.clone()));
        }
        fields
    }

    pub(super) async fn press_submit(&self, fields: &[(String, String)]) -> Shown {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        self.browser.post(&format!("{}/submit", self.path), &fields).await
    }

    /// The same in a browser of its own.
    pub(super) async fn press_submit_in(&self, browser: &Browser) -> Shown {
        let path = format!("{}/submit", self.path);
        let page = browser.get(&path).await;
        let declaration = complete(Section::Declaration);
        let fields: Vec<(&str, &str)> = declaration.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        browser.submit(&page, &path, &fields).await
    }

    /// Everything answered and attached, nothing sent.
    pub(super) async fn ready() -> Self {
        Self::begin().await.filled().await
    }

    async fn filled(self) -> Self {
        self.fill_all(&[]).await;
        self.attach_all(&[]).await;
        self
    }

    /// A received application.
    pub(super) async fn submitted() -> Self {
        Self::ready().await.sent().await
    }

    /// A received application of another organization in the same house.
    pub(super) async fn submitted_beside(&self, owner: &str, organization: &str) -> Self {
        Self::begin_in(self.app.clone(), owner, organization).await.filled().await.sent().await
    }

    /// Another application of the same organization, received; the one before is closed.
    pub(super) async fn submitted_again(&self) -> Self {
        let browser = self.app.signed_in(MARIA).await;
        let page = browser.get("/applications/start").await;
        let organization = self.organization.to_string();
        let begun = browser.submit(&page, "/applications/start", &[("organization", &organization)]).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        let (app, path) = (self.app.clone(), begun.leads_to.unwrap());
        let again = Self { app, browser, path, organization: self.organization, maria: self.maria };
        again.filled().await.sent().await
    }

    async fn sent(self) -> Self {
        let draft = self;
        let done = draft.press_submit(&draft.declared().await).await;
        assert_eq!(done.status, 303, "{:?} {:?}", done.all(".faults li"), done.all(".note"));
        draft
    }
}

/// An answer to every question of a section that has to be answered.
pub(super) fn complete(section: Section) -> Typed {
    let mut typed = Typed::new();
    for spec in form(section) {
        if spec.required && spec.is_asked(&typed) {
            answer(spec, &mut typed);
        }
    }
    typed
}

fn answer(spec: &FieldSpec, typed: &mut Typed) {
    let key = spec.field.key();
    match spec.kind {
        FieldKind::Table(columns) => {
            for column in columns.iter().filter(|c| c.required || c.name == ColumnName::Nationality) {
                typed.set(format!("{key}.0.{}", column.name), word(column.kind, ""));
            }
        }
        FieldKind::PartialDate | FieldKind::Date => {
            let year = match key {
                "latest_closed_on" => "2025",
                "previous_closed_on" => "2024",
                _ => "2015",
            };
            for (part, words) in [("year", year), ("month", "12"), ("day", "31")] {
                typed.set(format!("{key}.{part}"), words);
            }
        }
        FieldKind::Choices(options) => typed.set(format!("{key}.{}", options[0]), "on"),
        FieldKind::Amounts(options) => typed.set(format!("{key}.{}", options[0]), "1000"),
        kind => typed.set(key, word(kind, key)),
    }
}

fn word(kind: FieldKind, key: &str) -> &'static str {
    match (kind, key) {
        (FieldKind::Choice(_), "closed_years") => "one",
        (FieldKind::Choice(options), _) => options[0],
        (FieldKind::YesNo, "proceedings" | "has_cooperated") => "no",
        (FieldKind::YesNo, _) => "yes",
        (FieldKind::Tick, _) => "on",
        (FieldKind::Country, _) => "FR",
        (FieldKind::Currency, _) => "EUR",
        (FieldKind::Money { .. }, _) => "1000",
        (FieldKind::Whole { .. }, _) => "5",
        (FieldKind::Year, _) => "2019",
        (FieldKind::Email, _) => "office@horizons.example",
        (FieldKind::Url, _) => "https://horizons.example",
        (FieldKind::Phone, _) => "+41220000000",
        _ => "As the statutes say",
    }
}

#[tokio::test]
async fn a_start_without_a_name_says_what_is_missing_and_keeps_the_rest() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/applications/start").await;
    let back = browser.submit(&page, "/applications/start", &[("country", "FR")]).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.attributes(".faults a", "href"), ["#name"]);
    assert_eq!(back.attributes("option[selected]", "value"), ["FR"]);
}

#[tokio::test]
async fn one_organization_has_one_open_application() {
    let draft = Draft::begin().await;
    let page = draft.browser.get("/applications/start").await;
    let organization = draft.organization.to_string();
    let back = draft.browser.submit(&page, "/applications/start", &[("organization", &organization)]).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.attributes(".note a", "href"), [draft.path.as_str()]);
}

#[tokio::test]
async fn pressing_start_twice_begins_one_application() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/applications/start").await;
    let fields = [("name", "Horizons"), ("country", "FR")];
    let first = browser.submit(&page, "/applications/start", &fields).await;
    let second = browser.submit(&page, "/applications/start", &fields).await;
    assert_eq!((first.status, &first.leads_to), (303, &second.leads_to));
    assert_eq!(browser.get("/applications").await.all(".tasks li").len(), 1);
}

#[tokio::test]
async fn the_task_list_shows_nine_sections_and_the_documents() {
    let draft = Draft::begin().await;
    let page = draft.browser.get(&draft.path).await;
    assert_eq!(page.all(".tasks li").len(), 10);
    assert!(page.plain().contains("0 of 9 sections complete"));
    assert!(page.text.contains("No session of the Council"), "the deadline is said, or that there is none");
    assert!(page.all(".criteria li").len() > 3);
}

#[tokio::test]
async fn an_empty_section_names_every_question_that_is_open() {
    let draft = Draft::begin().await;
    let back = draft.fill("identity", &[]).await;
    assert_eq!(back.status, 422);
    assert!(back.one("title").starts_with("Error:"));
    assert_eq!(back.attributes(".faults", "autofocus").len(), 1);
    // The name and the seat were said when the application began.
    let known = [Field::LegalName, Field::SeatCountry];
    let asked = form(Section::Identity).iter().filter(|s| s.required && s.is_asked(&Typed::new()));
    assert_eq!(back.all(".faults li").len(), asked.filter(|s| !known.contains(&s.field)).count());
    assert_eq!(
        draft.fill("identity", &[("then", "list")]).await.leads_to,
        Some(draft.path.clone()),
        "yet one may leave"
    );
}

#[tokio::test]
async fn a_name_of_ten_thousand_characters_is_kept_and_refused_in_words() {
    let draft = Draft::begin().await;
    let name = "Ñ".repeat(10_000);
    let back = draft.fill("identity", &[("legal_name", &name)]).await;
    assert_eq!(back.status, 422);
    assert!(back.one("#legal_name-fault").contains("300") && back.one("#legal_name-fault").contains("10,000"));
    assert_eq!(back.attributes("#legal_name", "value"), std::slice::from_ref(&name));
    let again = draft.browser.get(&draft.section("identity")).await;
    assert_eq!(again.attributes("#legal_name", "value"), [name], "and it is stored as typed");
}

#[tokio::test]
async fn a_founding_date_in_the_future_is_told_beside_the_date() {
    let draft = Draft::begin().await;
    let back = draft.fill("identity", &[("founded_on.year", "2031")]).await;
    assert_eq!(back.status, 422);
    assert!(back.one("#founded_on-fault").contains("future"), "{}", back.one("#founded_on-fault"));
    assert!(back.attributes(".faults a", "href").iter().any(|h| h.starts_with("#founded_on.")));
}

#[tokio::test]
async fn the_31st_of_february_stays_as_typed() {
    let draft = Draft::begin().await;
    let typed = [("founded_on.day", "31"), ("founded_on.month", "02"), ("founded_on.year", "2020")];
    let back = draft.fill("identity", &typed).await;
    assert_eq!(back.status, 422);
    assert!(!back.one("#founded_on-fault").is_empty());
    let kept = draft.browser.get(&draft.section("identity")).await;
    let boxes = kept.attributes(".q-founded_on input", "value");
    assert_eq!(boxes, ["31", "02", "2020"]);
    assert!(draft.browser.get(&draft.path).await.text.contains("Needs attention"));
}

#[tokio::test]
async fn sources_that_do_not_add_up_are_told_with_both_sums() {
    let draft = Draft::begin().await;
    let mut typed = complete(Section::Finances);
    typed.set("latest_income", "449000");
    typed.set("latest_sources.members", "431200");
    let fields: Vec<(&str, &str)> = typed.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let back = draft.fill("finances", &fields).await;
    assert_eq!(back.status, 422);
    let says = back.all(".faults li").join(" ");
    assert!(says.contains("431,200") && says.contains("449,000"), "{says}");
}

#[tokio::test]
async fn a_switch_of_language_keeps_what_was_typed_and_saves_nothing() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    assert!(page.attributes(".langs button", "formaction").contains(&format!("{path}?lang=fr")));
    let mut fields = page.form(&path);
    fields.push(("legal_name".to_owned(), "Horizons".to_owned()));
    fields.push(("founded_by.persons".to_owned(), "on".to_owned()));
    fields.retain(|(n, v)| n != "legal_name" || !v.is_empty());
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let french = draft.browser.post(&format!("{path}?lang=fr"), &fields).await;
    assert_eq!(french.status, 200);
    assert_eq!(french.attributes("html", "lang"), ["fr"]);
    assert_eq!(french.attributes("#legal_name", "value"), ["Horizons"]);
    assert_eq!(french.attributes("[name='founded_by.persons'][checked]", "value"), ["on"]);
    assert!(french.all(".faults").is_empty());
    let stored = draft.browser.get(&path).await;
    assert_eq!(stored.attributes("#legal_name", "value"), ["Horizons Sans Frontières"]);
}

#[tokio::test]
async fn rows_come_and_go_without_a_script_and_keep_what_was_typed() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let page = draft.browser.get(&path).await;
    let added = draft.browser.submit(&page, &path, &[("networks.0.name", "A"), ("add", "networks")]).await;
    assert_eq!(added.leads_to.as_deref(), Some(format!("{path}?add=networks#networks.1.name").as_str()));
    let page = draft.browser.follow(&added).await;
    assert_eq!(page.attributes(".q-networks input[autofocus]", "name"), ["networks.1.name"]);
    let fields = [("networks.1.name", "B"), ("working_languages", "fr"), ("remove", "networks.0")];
    let removed = draft.browser.submit(&page, &path, &fields).await;
    assert_eq!(removed.status, 303);
    let page = draft.browser.follow(&removed).await;
    assert_eq!(page.attributes("[name='networks.0.name']", "value"), ["B"]);
    assert_eq!(page.attributes("#working_languages", "value"), ["fr"]);
}

#[tokio::test]
async fn a_stale_tab_shows_both_answers_and_overwrites_neither() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let stale = draft.browser.get(&path).await;
    draft.fill("identity", &[("legal_name", "From the other tab"), ("then", "list")]).await;
    let clash = draft.browser.submit(&stale, &path, &[("legal_name", "From this tab"), ("acronym", "HSF")]).await;
    assert_eq!(clash.status, 409);
    assert_eq!(clash.all(".side .answer"), ["From this tab", "From the other tab", "HSF", "(blank)"]);
    let undecided = draft.browser.submit(&clash, &path, &[("keep.acronym", "mine")]).await;
    assert_eq!(undecided.status, 409);
    assert_eq!(undecided.attributes(".faults a", "href"), ["#keep.legal_name"]);
    let choices = [("keep.acronym", "mine"), ("keep.legal_name", "theirs")];
    draft.browser.submit(&undecided, &path, &choices).await;
    let kept = draft.browser.get(&path).await;
    assert_eq!(kept.attributes("#legal_name, #acronym", "value"), ["From the other tab", "HSF"]);
}

#[tokio::test]
async fn the_same_form_sent_again_is_no_conflict() {
    let draft = Draft::begin().await;
    let path = draft.section("people");
    let page = draft.browser.get(&path).await;
    let fields = [("head_name", "Amina Traoré"), ("then", "list")];
    for _ in 0..2 {
        assert_eq!(draft.browser.submit(&page, &path, &fields).await.leads_to, Some(draft.path.clone()));
    }
}

#[tokio::test]
async fn a_form_of_an_expired_session_comes_back_filled_in_after_signing_in() {
    let draft = Draft::begin().await;
    let path = draft.section("people");
    let page = draft.browser.get(&path).await;
    let out = draft.browser.get(&draft.path).await;
    draft.browser.submit(&out, "/sign-out", &[]).await;
    let parked = draft.browser.submit(&page, &path, &[("head_name", "Amina Traoré")]).await;
    assert_eq!(parked.status, 303);
    let sign_in = draft.browser.follow(&parked).await;
    let fields = [("email", MARIA), ("password", super::harness::PASSWORD)];
    let back = draft.browser.submit(&sign_in, "/sign-in", &fields).await;
    let shown = draft.browser.follow(&back).await;
    assert_eq!(shown.attributes("#head_name", "value"), ["Amina Traoré"]);
}

#[tokio::test]
async fn files_that_cannot_be_taken_are_refused_with_a_way_forward() {
    let draft = Draft::begin().await;
    let said = [("language", "fr")];
    for (name, bytes, words) in [
        ("statutes.pdf", &b""[..], "empty"),
        ("statutes.pdf", PNG, "a PNG picture"),
        ("statutes.exe", b"MZ\x90\x00 program", "We cannot open this kind"),
        ("statutes.pdf", &PDF[..60], "damaged"),
    ] {
        let back = draft.upload("statutes", name, bytes, &said).await;
        assert_eq!(back.status, 422, "{words}");
        assert!(back.one("#file-fault").contains(words), "{}", back.one("#file-fault"));
        assert_eq!(back.attributes("option[selected]", "value"), ["fr"], "what was said of it is kept");
    }
    assert!(draft.browser.get(&format!("{}/documents", draft.path)).await.all(".files li").is_empty());
}

#[tokio::test]
async fn two_hundred_megabytes_are_refused_in_words() {
    let draft = Draft::begin().await;
    let mut bytes = PDF.to_vec();
    bytes.resize(200_000_000, b' ');
    let back = draft.upload("statutes", "statutes.pdf", &bytes, &[("language", "en")]).await;
    assert_eq!(back.status, 413);
    assert!(back.one("#file-fault").contains("larger than"), "{}", back.one("#file-fault"));
    assert_eq!(back.attributes("option[selected]", "value"), ["en"]);
}

#[tokio::test]
async fn a_document_is_attached_once_shown_downloaded_replaced_and_removed() {
    let draft = Draft::begin().await;
    let asked = draft.upload("statutes", "C:\\x\\statuts é.pdf", PDF, &[]).await;
    assert_eq!(asked.status, 422, "the language is asked");
    let waits = asked.attributes("#sent [name=upload]", "value").remove(0);
    let said = [("language", "fr"), ("upload", waits.as_str()), ("document", waits.as_str())];
    let done = draft.upload("statutes", "C:\\x\\statuts é.pdf", PDF, &said).await;
    assert_eq!(done.status, 303, "one that is chosen again takes the place of the first");
    let list = draft.browser.follow(&done).await;
    assert_eq!(list.all(".files li > a"), ["statuts é.pdf"]);
    assert!(list.plain().contains("1 page"));
    let file = list.attributes(".files li > a", "href").remove(0);
    let got = draft.browser.server.get(&file).await;
    assert_eq!(got.as_bytes().as_ref(), PDF);
    let header = |name: &str| got.maybe_header(name).unwrap().to_str().unwrap().to_owned();
    assert!(header("content-disposition").starts_with("attachment"));
    assert!(header("content-security-policy").contains("sandbox"));
    assert_eq!(header("x-content-type-options"), "nosniff");
    let asked = draft.browser.get(&format!("{file}/remove")).await;
    assert!(asked.one("main").contains("The file is deleted"), "nothing was sent: {}", asked.one("main"));
    let gone = draft.browser.submit(&asked, &format!("{file}/remove"), &[]).await;
    assert!(draft.browser.follow(&gone).await.all(".files li").is_empty());
}

#[tokio::test]
async fn nobody_declares_while_a_required_document_is_missing() {
    let draft = Draft::begin().await;
    draft.fill_all(&[]).await;
    draft.attach_all(&["activity_report"]).await;
    let page = draft.browser.get(&format!("{}/submit", draft.path)).await;
    assert!(page.one(".note").contains("activity report"), "{}", page.one("main"));
    assert!(page.attributes("main form", "action").is_empty(), "there is nothing to declare yet");
    assert_eq!(page.attributes(".note a", "href"), [format!("{}/documents#activity_report", draft.path)]);
    assert!(draft.browser.get(&draft.path).await.text.contains("Draft"));
}

#[tokio::test]
async fn submitting_twice_gives_one_reference() {
    let draft = Draft::ready().await;
    let fields = draft.declared().await;
    let (first, second) = (draft.press_submit(&fields).await, draft.press_submit(&fields).await);
    assert_eq!((first.status, second.status), (303, 303), "{:?}", first.all(".faults li"));
    assert_eq!(first.leads_to, second.leads_to);
    let receipt = draft.browser.follow(&second).await;
    assert!(receipt.one(".reference b").len() > 8);
    let status = draft.browser.get(&draft.path).await;
    let received = status.all(".timeline li").iter().filter(|s| s.contains("received")).count();
    assert_eq!(received, 1, "{:?}", status.all(".timeline li"));
}

#[tokio::test]
async fn two_presses_side_by_side_get_the_same_answer() {
    let draft = Draft::ready().await;
    let fields = draft.declared().await;
    let (first, second) = tokio::join!(draft.press_submit(&fields), draft.press_submit(&fields));
    let told = format!("{}/submitted", draft.path);
    for press in [&first, &second] {
        assert_eq!((press.status, press.leads_to.as_deref()), (303, Some(told.as_str())), "{:?}", press.all(".note"));
    }
}

#[tokio::test]
async fn what_changed_after_the_declaration_was_opened_is_not_submitted_unseen() {
    let draft = Draft::ready().await;
    let fields = draft.declared().await;
    draft.fill("people", &[("head_name", "Somebody Else")]).await;
    let back = draft.press_submit(&fields).await;
    assert_eq!(back.status, 409);
    assert!(back.one("[role=alert]").contains("changed"));
    let again = draft.press_submit(&draft.declared().await).await;
    assert_eq!(again.status, 303);
}

#[tokio::test]
async fn another_organization_s_application_does_not_exist() {
    let draft = Draft::submitted().await;
    draft.app.person("Otto Else", OTHER, &[]).await;
    draft.app.person("Olga Officer", "olga@secretariat.example", &[domain::kernel::StaffRole::Officer]).await;
    for email in [OTHER, "olga@secretariat.example"] {
        let browser = draft.app.signed_in(email).await;
        let pages = [
            "",
            "/criteria",
            "/sections/identity",
            "/documents",
            "/check",
            "/sent",
            "/submit",
            "/questions",
            "/withdraw",
        ];
        for page in pages {
            let shown = browser.get(&format!("{}{page}", draft.path)).await;
            assert_eq!(shown.status, 404, "{email} at {page}");
        }
    }
}

#[tokio::test]
async fn a_viewer_reads_and_cannot_write() {
    let draft = Draft::begin().await;
    let store = &draft.app.store;
    let viewer = store.viewer(draft.maria).await.unwrap().unwrap();
    let email = "vera@horizons.example";
    let vera = draft.app.person("Vera Reads", email, &[]).await;
    store
        .organization_invite(&viewer, draft.organization, store.new_id(), email, domain::kernel::NgoRole::Viewer)
        .await
        .unwrap();
    let command = organization::Command::AcceptInvitation { address: persistence::address_digest(email) };
    let as_vera = store.viewer(vera).await.unwrap().unwrap();
    let envelope = Envelope { command_id: store.new_id(), seen: None, command };
    store.organization(&as_vera, draft.organization, envelope, &[]).await.unwrap();
    let browser = draft.app.signed_in(email).await;
    let path = draft.section("people");
    let page = browser.get(&path).await;
    assert_eq!((page.status, page.all("main input, main textarea, main .actions button").len()), (200, 0));
    let token = page.form("/sign-out");
    let own: Vec<(&str, &str)> = token.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let fields = [&own[..], &[("head_name", "X"), ("revision", "0")]].concat();
    assert_eq!(browser.post(&path, &fields).await.status, 422);
    assert!(draft.browser.get(&path).await.attributes("#head_name", "value")[0].is_empty());
}

#[tokio::test]
async fn a_received_file_can_be_withdrawn_and_that_be_undone() {
    let draft = Draft::submitted().await;
    let path = format!("{}/withdraw", draft.path);
    let asked = draft.browser.get(&path).await;
    assert_eq!(asked.status, 200);
    let done = draft.browser.submit(&asked, &path, &[("reason", "We merge with another organization")]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let status = draft.browser.follow(&done).await;
    assert!(status.one(".state").contains("Withdrawn"));
    assert!(status.one(".timeline").contains("We merge with another organization"), "{}", status.one("main"));
    let undo = format!("{}/undo-withdrawal", draft.path);
    let back = draft.browser.submit(&status, &undo, &[]).await;
    assert_eq!(back.status, 303, "{}", back.text);
    assert!(draft.browser.follow(&back).await.one(".state").contains("Received"));
}
