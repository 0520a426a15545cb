//! The secretariat's pages from outside: who may come, what is refused and in which words, what a
//! second press or a second officer meets.

use super::{
    applicant::Draft,
    harness::{Browser, Shown, TestApp},
};
use domain::kernel::StaffRole;

pub(super) const AWA: &str = "awa@secretariat.example";
const BEN: &str = "ben@secretariat.example";
pub(super) const RUTH: &str = "ruth@secretariat.example";

/// A received application, and a secretariat.
pub(super) struct Desk {
    pub(super) draft: Draft,
    pub(super) awa: Browser,
    /// Of the case.
    pub(super) case: String,
}

impl Desk {
    pub(super) async fn begin() -> Self {
        Self::of(Draft::submitted().await).await
    }

    /// The same, of a file that was sent already.
    pub(super) async fn of(draft: Draft) -> Self {
        draft.app.person("Awa Diallo", AWA, &[StaffRole::Officer]).await;
        Self::received(draft).await
    }

    /// The file of another organization, on the same officer's desk.
    pub(super) async fn beside(&self, owner: &str, organization: &str) -> Self {
        Self::received(self.draft.submitted_beside(owner, organization).await).await
    }

    /// Another file of the same organization, whose first one is closed, on the same officer's desk.
    pub(super) async fn again(&self) -> Self {
        Self::received(self.draft.submitted_again().await).await
    }

    /// The first file that nobody holds, as the officer finds it.
    async fn received(draft: Draft) -> Self {
        let awa = draft.app.signed_in(AWA).await;
        let queue = awa.get("/desk?view=unassigned").await;
        let case = queue.attributes("table.queue td.ref a", "href").remove(0);
        Self { draft, awa, case }
    }

    /// Withdrawn by its organization.
    pub(super) async fn withdrawn(&self) {
        let (browser, path) = (&self.draft.browser, format!("{}/withdraw", self.draft.path));
        let page = browser.get(&path).await;
        assert_eq!(browser.submit(&page, &path, &[]).await.status, 303);
    }

    pub(super) fn app(&self) -> &TestApp {
        &self.draft.app
    }

    pub(super) fn at(&self, last: &str) -> String {
        format!("{}/{last}", self.case)
    }

    /// Presses a button of a page of the case.
    pub(super) async fn press(&self, who: &Browser, page: &str, action: &str, fields: &[(&str, &str)]) -> Shown {
        let page = who.get(page).await;
        who.submit(&page, &self.at(action), fields).await
    }

    /// Fills in the page of a step and presses its button.
    pub(super) async fn step(&self, who: &Browser, step: &str, fields: &[(&str, &str)]) -> Shown {
        self.press(who, &self.at(step), step, fields).await
    }

    /// The same, which is taken.
    pub(super) async fn done(&self, who: &Browser, step: &str, fields: &[(&str, &str)]) -> Shown {
        let done = self.step(who, step, fields).await;
        assert_eq!(done.status, 303, "{step}: {:?} {}", done.all(".faults li"), done.one("main"));
        done
    }

    /// The same, which the law refuses in these words; what was typed is still there.
    pub(super) async fn refused(&self, who: &Browser, step: &str, fields: &[(&str, &str)], words: &str) {
        let refused = self.step(who, step, fields).await;
        assert_eq!(refused.status, 422, "{step}: {}", refused.text);
        let said = refused.all(".faults li").join(" ");
        assert!(locale::plain(&said).contains(words), "{step}: {said}");
        for (name, typed) in fields.iter().filter(|(name, _)| ["reason", "words"].contains(name)) {
            let kept = refused.form(&self.at(step));
            assert!(kept.contains(&((*name).to_owned(), (*typed).to_owned())), "{step} keeps {name}: {kept:?}");
        }
    }

    /// Somebody of the secretariat, signed in.
    pub(super) async fn staff(&self, name: &str, roles: &[StaffRole]) -> Browser {
        let email = format!("{}@secretariat.example", name.split(' ').next().unwrap().to_lowercase());
        self.app().person(name, &email, roles).await;
        self.app().signed_in(&email).await
    }

    /// Who somebody is.
    pub(super) async fn id(&self, email: &str) -> String {
        self.app().store.account_by_email(email).await.unwrap().unwrap().id.to_string()
    }

    /// One criterion found not met, after all others were found met.
    pub(super) async fn one_unmet(&self) {
        self.judged().await;
        let fields = [("met", "no"), ("reason", "Its aims do not name migration.")];
        let done = self.press(&self.awa, &self.case, "findings/mandate.field", &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    /// The criterion that is the secretariat's own found not met, after all others were found.
    pub(super) async fn excluded(&self, reason: &str) {
        let fields = [("met", "no"), ("reason", reason)];
        let done = self.press(&self.awa, &self.case, "findings/integrity.exclusion", &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    pub(super) async fn take(&self) {
        let done = self.press(&self.awa, &self.case, "take", &[]).await;
        assert_eq!(done.status, 303, "{}", done.text);
    }

    /// Taken and found complete.
    pub(super) async fn reviewed(&self) {
        self.take().await;
        self.complete().await;
    }

    pub(super) async fn complete(&self) {
        let form = self.at("complete");
        let done = self.press(&self.awa, &form, "complete", &[("legible", "on")]).await;
        assert_eq!(done.status, 303, "{:?} {}", done.all(".faults li"), done.one("main"));
    }

    /// Every criterion found met.
    pub(super) async fn judged(&self) {
        self.reviewed().await;
        self.found_met().await;
    }

    pub(super) async fn found_met(&self) {
        let page = self.awa.get(&self.case).await;
        let forms: Vec<String> = page
            .attributes("article.check form", "action")
            .into_iter()
            .map(|a| a.strip_prefix(&format!("{}/", self.case)).unwrap().to_owned())
            .collect();
        assert!(forms.len() > 15, "{forms:?}");
        for form in forms {
            let fields = [("met", "yes"), ("reason", "Shown by the documents.")];
            let done = self.press(&self.awa, &self.case, &form, &fields).await;
            assert_eq!(done.status, 303, "{form}: {}", done.one("main"));
        }
    }

    /// Recommended to be admitted.
    pub(super) async fn recommended(&self) {
        self.judged().await;
        self.recommend().await;
    }

    pub(super) async fn recommend(&self) {
        let fields = [("advice", "admit"), ("reason", "Every criterion is met.")];
        let done = self.press(&self.awa, &self.at("recommend"), "recommend", &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    /// Countersigned by another.
    pub(super) async fn endorsed(&self) {
        self.recommended().await;
        self.app().person("Ruth Okafor", RUTH, &[StaffRole::SeniorOfficer]).await;
        let ruth = self.app().signed_in(RUTH).await;
        let done = self.press(&ruth, &self.at("countersign"), "countersign", &[]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
}

#[tokio::test]
async fn an_officer_s_address_does_not_exist_for_an_applicant() {
    let desk = Desk::begin().await;
    for path in ["/desk", &desk.case, &desk.at("history"), &desk.at("complete"), "/council"] {
        assert_eq!(desk.draft.browser.get(path).await.status, 404, "{path}");
    }
    let guest = desk.app().browser().get(&desk.case).await;
    assert!(guest.leads_to.unwrap().starts_with("/sign-in"));
}

#[tokio::test]
async fn two_officers_take_one_file_and_one_of_them_gets_it() {
    let desk = Desk::begin().await;
    desk.app().person("Ben Moss", BEN, &[StaffRole::Officer]).await;
    let ben = desk.app().signed_in(BEN).await;
    let (first, second) = (desk.awa.get(&desk.case).await, ben.get(&desk.case).await);
    assert_eq!(desk.awa.submit(&first, &desk.at("take"), &[]).await.status, 303);
    let late = ben.submit(&second, &desk.at("take"), &[]).await;
    assert_eq!(late.status, 409, "{}", late.text);
    assert!(!late.one("h1").is_empty());
    assert!(ben.get(&desk.case).await.text.contains("Assigned to"));
}

#[tokio::test]
async fn a_second_press_of_the_same_button_writes_nothing_twice() {
    let desk = Desk::begin().await;
    let page = desk.awa.get(&desk.case).await;
    for _ in 0..2 {
        assert_eq!(desk.awa.submit(&page, &desk.at("take"), &[]).await.status, 303);
    }
    let history = desk.awa.get(&desk.at("history?about=steps")).await;
    assert_eq!(history.all("tbody tr").len(), 3, "started, submitted, taken: {:?}", history.all("tbody tr"));
}

#[tokio::test]
async fn a_file_is_not_complete_until_its_documents_were_read() {
    let desk = Desk::begin().await;
    desk.take().await;
    let form = desk.at("complete");
    let refused = desk.press(&desk.awa, &form, "complete", &[("despite.legal.personality", "kept")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attributes(".faults a", "href"), ["#legible"]);
}

#[tokio::test]
async fn a_finding_without_a_reason_is_kept_as_typed() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let refused = desk.press(&desk.awa, &desk.case, "findings/mandate.field", &[("met", "yes"), ("page", "7")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attributes(".faults a", "href"), ["#mandate.field-reason", "#mandate.field-document"]);
    assert!(refused.one("#mandate\\.field-document-fault").contains("Choose the document"), "a page of nothing");
    let again = refused.form(&desk.at("findings/mandate.field"));
    assert!(again.contains(&("met".to_owned(), "yes".to_owned())), "{again:?}");
    assert!(again.contains(&("page".to_owned(), "7".to_owned())), "{again:?}");
}

#[tokio::test]
async fn a_recommendation_waits_until_every_criterion_is_judged() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let bare = desk.press(&desk.awa, &desk.at("recommend"), "recommend", &[]).await;
    let said: Vec<_> = bare.all(".faults li").iter().map(|words| locale::plain(words)).collect();
    assert_eq!(said, ["Recommendation: Fill this in.", "Why: Fill this in."]);
    let fields = [("advice", "admit"), ("reason", "It looks fine.")];
    let refused = desk.press(&desk.awa, &desk.at("recommend"), "recommend", &fields).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    let words = refused.one("main");
    assert!(words.contains("Concerned with migration"), "the refusal names what is open: {words}");
}

#[tokio::test]
async fn a_question_is_about_something_and_the_same_is_not_asked_twice_without_a_word() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let about_nothing = desk.press(&desk.awa, &desk.at("ask"), "ask", &[("words", "And?")]).await;
    assert_eq!(about_nothing.status, 422);
    assert_eq!(about_nothing.attributes(".faults a", "href"), ["#about"]);
    assert!(about_nothing.text.contains("And?"), "what was typed is kept");
    let fields = [("about", "governance.structure"), ("words", "Who convenes the assembly?")];
    let asked = desk.press(&desk.awa, &desk.at("ask"), "ask", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.one("main"));
    let told = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
    assert!(told.text.contains("Who convenes the assembly?"));
    assert!(!told.text.contains("Awa"), "an applicant sees the secretariat, not the officer");
}

#[tokio::test]
async fn nobody_countersigns_what_they_recommended() {
    let desk = Desk::begin().await;
    let app = desk.app();
    let awa = app.store.account_by_email(AWA).await.unwrap().unwrap().id;
    let admin = app.administrator().await;
    let seen = app.store.person_line(&admin, awa).await.unwrap().seq;
    let command = domain::people::Command::GrantRole { role: StaffRole::SeniorOfficer };
    let envelope = domain::kernel::Envelope { command_id: app.store.new_id(), seen: Some(seen), command };
    app.store.person(&admin, awa, envelope, &[]).await.unwrap();
    desk.recommended().await;
    let offered = desk.awa.get(&desk.at("countersign")).await.attributes("main form", "action");
    assert_eq!(offered, [desk.at("send-back")], "the page does not offer it");
    let page = desk.awa.get(&desk.case).await;
    let token = desk.awa.get("/account").await.form("/account");
    let token = token.iter().find(|(n, _)| n == "_token").map(|(_, v)| v.clone()).unwrap();
    let seq = page.attributes("input[name=seen]", "value").first().cloned().unwrap_or_else(|| "0".to_owned());
    let command = app.store.new_id::<domain::kernel::CommandId>().to_string();
    let fields = [("_token", token.as_str()), ("seen", &seq), ("command_id", &command)];
    let refused = desk.awa.post(&desk.at("countersign"), &fields).await;
    assert!([409, 422].contains(&refused.status), "{} {}", refused.status, refused.text);
}

#[tokio::test]
async fn what_stands_only_in_the_secretariat_is_not_on_the_applicant_s_page() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let before = desk.draft.browser.get(&desk.draft.path).await.one("main");
    let fields = [("advice", "admit"), ("reason", "Every criterion is met.")];
    desk.press(&desk.awa, &desk.at("recommend"), "recommend", &fields).await;
    let after = desk.draft.browser.get(&desk.draft.path).await.one("main");
    assert_eq!(before, after);
}
