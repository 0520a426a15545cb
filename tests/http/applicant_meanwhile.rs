//! Two people, or two tabs, at one answer: nothing is written over unseen, and nothing is sent unread.

use super::{desk::Desk, harness::Browser};
use domain::{
    kernel::{Envelope, NgoRole},
    organization,
};

impl Desk {
    /// Two questions in one request; the addresses of their pages.
    async fn asked_two(&self) -> [String; 2] {
        self.reviewed().await;
        let form = self.at("ask");
        let page = self.awa.get(&form).await;
        let two = self.awa.submit(&page, &form, &[("add", "yes")]).await;
        let fields = [
            ("about", "mandate.field"),
            ("words", "Which of the activities of 2025 concern refugees?"),
            ("about-2", "statutes"),
            ("words-2", "Is this the version in force?"),
        ];
        let asked = self.awa.submit(&two, &form, &fields).await;
        assert_eq!(asked.status, 303, "{:?} {}", asked.all(".faults li"), asked.one("main"));
        let list = self.draft.browser.get(&self.list()).await;
        list.attributes(".asked li > a", "href").try_into().unwrap()
    }

    fn list(&self) -> String {
        format!("{}/questions", self.draft.path)
    }

    /// The answers that are saved.
    async fn saved(&self) -> Vec<String> {
        self.draft.browser.get(&self.list()).await.all(".asked blockquote")
    }

    /// Somebody else who answers for the organization.
    async fn colleague(&self) -> Browser {
        let (app, store) = (self.app(), &self.app().store);
        let email = "carla@horizons.example";
        let carla = app.person("Carla Ruiz", email, &[]).await;
        let maria = store.viewer(self.draft.maria).await.unwrap().unwrap();
        let organization = self.draft.organization;
        store.organization_invite(&maria, organization, store.new_id(), email, NgoRole::Editor).await.unwrap();
        let command = organization::Command::AcceptInvitation { address: persistence::address_digest(email) };
        let viewer = store.viewer(carla).await.unwrap().unwrap();
        let envelope = Envelope { command_id: store.new_id(), seen: None, command };
        store.organization(&viewer, organization, envelope, &[]).await.unwrap();
        app.signed_in(email).await
    }
}

async fn answer(browser: &Browser, question: &str, words: &str) {
    let page = browser.get(question).await;
    let saved = browser.submit(&page, question, &[("answer", words)]).await;
    assert_eq!(saved.status, 303, "{}", saved.one("main"));
}

#[tokio::test]
async fn an_answer_that_a_colleague_saved_meanwhile_stands_beside_what_was_typed() {
    let desk = Desk::begin().await;
    let [one, other] = desk.asked_two().await;
    let (browser, colleague) = (&desk.draft.browser, desk.colleague().await);
    let (mine, elsewhere) = (browser.get(&one).await, browser.get(&other).await);
    answer(&colleague, &one, "Article 3.").await;
    let apart = browser.submit(&elsewhere, &other, &[("answer", "In June.")]).await;
    assert_eq!(apart.status, 303, "an answer to another question is none of its business");

    let both = browser.submit(&mine, &one, &[("answer", "Article 4.")]).await;
    assert_eq!(both.status, 409, "{}", both.one("main"));
    assert_eq!((both.one(".side textarea"), both.one(".side .answer")), ("Article 4.".into(), "Article 3.".into()));
    let said = both.words();
    assert!(said.contains("Carla Ruiz saved another text") && said.contains("Saved by Carla Ruiz"), "{said}");
    assert_eq!(both.attributes("#main-form[data-unsaved]", "id").len(), 1, "the script keeps what was typed");
    assert!(desk.saved().await.contains(&"Article 3.".to_owned()), "nothing was overwritten");

    let empty = browser.submit(&both, &one, &[("answer", ""), ("keep", "mine")]).await;
    assert_eq!((empty.status, empty.one(".side .answer")), (422, "Article 3.".to_owned()), "both stay");
    let kept = browser.submit(&both, &one, &[("keep", "mine")]).await;
    assert_eq!(kept.leads_to, Some(desk.list()), "{}", kept.one("main"));
    let saved = desk.saved().await;
    assert!(saved.contains(&"Article 4.".to_owned()) && !saved.contains(&"Article 3.".to_owned()), "{saved:?}");
}

#[tokio::test]
async fn what_was_saved_in_another_tab_can_stay() {
    let desk = Desk::begin().await;
    let [one, _] = desk.asked_two().await;
    let browser = &desk.draft.browser;
    let (first, second, third) = (browser.get(&one).await, browser.get(&one).await, browser.get(&one).await);
    assert_eq!(browser.submit(&first, &one, &[("answer", "Article 3.")]).await.status, 303);
    let same = browser.submit(&second, &one, &[("answer", "Article 3.")]).await;
    assert_eq!(same.status, 303, "the same words leave nothing to choose");
    let both = browser.submit(&third, &one, &[("answer", "Article 4.")]).await;
    assert_eq!(both.status, 409);
    assert!(both.words().contains("You saved another text yourself"), "{}", both.words());
    answer(browser, &one, "Article 5.").await;
    let again = browser.submit(&both, &one, &[("keep", "theirs")]).await;
    assert_eq!((again.status, again.one(".side .answer")), (409, "Article 5.".to_owned()), "a third text is shown");
    let kept = browser.submit(&again, &one, &[("keep", "theirs")]).await;
    assert_eq!(kept.leads_to, Some(desk.list()));
    assert_eq!(desk.saved().await, ["Article 5."]);
}

#[tokio::test]
async fn the_comment_of_a_hearing_is_not_written_over_unseen() {
    let desk = Desk::begin().await;
    desk.one_unmet().await;
    desk.done(&desk.awa, "hear", &[("words", "Your aims do not name migration.")]).await;
    let (browser, colleague) = (&desk.draft.browser, desk.colleague().await);
    let comment = format!("{}/comment", desk.list());
    let mine = browser.get(&comment).await;
    answer(&colleague, &comment, "Article 2 does.").await;
    let both = browser.submit(&mine, &comment, &[("answer", "They do.")]).await;
    assert_eq!((both.status, both.one(".side .answer")), (409, "Article 2 does.".to_owned()));
    assert_eq!(both.one("h1"), "This comment was saved in the meantime");

    let read = browser.get(&desk.list()).await;
    answer(&colleague, &comment, "Article 3 does.").await;
    let unread = browser.submit(&read, &format!("{}/send", desk.list()), &[]).await;
    assert_eq!(unread.status, 409, "{}", unread.one("main"));
    assert_eq!(unread.one(".asked blockquote"), "Article 3 does.");
}

#[tokio::test]
async fn an_answer_that_the_page_did_not_show_is_not_sent() {
    let desk = Desk::begin().await;
    let [one, other] = desk.asked_two().await;
    let (browser, colleague) = (&desk.draft.browser, desk.colleague().await);
    answer(browser, &one, "Article 3.").await;
    answer(browser, &other, "In June.").await;
    let (read, send) = (browser.get(&desk.list()).await, format!("{}/send", desk.list()));
    answer(&colleague, &one, "None.").await;
    let unread = browser.submit(&read, &send, &[]).await;
    assert_eq!(unread.status, 409, "{}", unread.one("main"));
    let said = unread.one("[role=alert]");
    assert!(said.contains("changed after this page was opened") && said.contains("Nothing was sent"), "{said}");
    assert!(unread.all(".asked blockquote").contains(&"None.".to_owned()), "it shows what would be sent now");
    let done = browser.submit(&unread, &send, &[]).await;
    assert_eq!(done.leads_to.as_ref(), Some(&desk.draft.path), "{}", done.one("main"));
    let again = browser.submit(&unread, &send, &[]).await;
    assert_eq!(again.leads_to.as_ref(), Some(&desk.draft.path), "a second press gets the first answer");
}
