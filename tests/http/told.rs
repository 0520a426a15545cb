//! What the secretariat tells an organization in its own words: by mail and on the page, translated where
//! somebody has checked a translation, else as it was written, and marked.

use super::{
    applicant::{Draft, MARIA},
    desk::Desk,
    harness::TestApp,
};
use domain::kernel::StaffRole;
use mail::Transport;
use mailparse::MailHeaderMap as _;
use worker::{Post, drain};

const WHY: &str = "Un ministerio la fundó y nombra su junta.";

/// What was written and not sent yet: to whom, with what subject, and the text on one line.
pub(super) async fn mails(app: &TestApp) -> Vec<[String; 3]> {
    let folder = tempfile::tempdir().unwrap();
    let way = Transport::folder(folder.path(), "House <house@antechamber.example>", "desk@antechamber.example");
    let post = Post::new(way.unwrap(), &"https://observers.example.org".parse().unwrap());
    drain(&app.store, &post).await.unwrap();
    let files = std::fs::read_dir(folder.path()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let read = files.map(|bytes| {
        let mail = mailparse::parse_mail(&bytes).unwrap();
        let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
        let text = mail.subparts[0].get_body().unwrap();
        [header("To"), header("Subject"), text.split_whitespace().collect::<Vec<_>>().join(" ")]
    });
    read.collect()
}

/// The message to `to` that has this in its subject.
fn about<'m>(mails: &'m [[String; 3]], to: &str, about: &str) -> &'m str {
    let found = mails.iter().find(|[whom, subject, _]| whom.contains(to) && subject.contains(about));
    found.map_or_else(|| panic!("nothing about `{about}` was written to {to}"), |[_, _, text]| text.as_str())
}

/// The message to the organization that has this in its subject.
async fn told(desk: &Desk, subject: &str) -> String {
    about(&mails(desk.app()).await, MARIA, subject).to_owned()
}

/// Closed by two, for a reason that was written in Spanish.
async fn closed() -> Desk {
    let desk = Desk::begin().await;
    desk.take().await;
    let fields = [("ground", "not_an_ngo"), ("reason", WHY), ("written_in", "es")];
    desk.done(&desk.awa, "close", &fields).await;
    desk.done(&desk.awa, "hear", &[("words", "Please say who appoints your board.")]).await;
    let before = desk.draft.browser.get(&desk.draft.path).await;
    assert!(!before.text.contains(WHY), "it is not closed yet");
    let (browser, list) = (&desk.draft.browser, format!("{}/questions", desk.draft.path));
    let comment = format!("{list}/comment");
    let form = browser.get(&comment).await;
    assert_eq!(browser.submit(&form, &comment, &[("answer", "The ministry does.")]).await.status, 303);
    let page = browser.get(&list).await;
    assert_eq!(browser.submit(&page, &format!("{list}/send"), &[]).await.status, 303);
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    desk.done(&ruth, "countersign", &[]).await;
    desk
}

#[tokio::test]
async fn why_a_file_was_closed_arrives_as_it_was_written_and_marked() {
    let desk = closed().await;
    let text = told(&desk, "has been closed").await;
    assert!(text.contains(&format!("In detail: > {WHY} (in Spanish, not translated)")), "{text}");
    let page = desk.draft.browser.get(&desk.draft.path).await;
    assert_eq!(page.attributes(".timeline [lang]", "lang"), ["es"]);
    assert!(page.plain().contains("Ground: It is not a non-governmental organization"), "{}", page.one("main"));
    let steps = page.one(".timeline");
    assert!(steps.contains(WHY) && locale::plain(&steps).contains("(in Spanish, not translated)"), "{steps}");
}

#[tokio::test]
async fn why_a_file_was_closed_is_read_in_translation_once_it_was_checked() {
    let desk = closed().await;
    let translated = "A ministry founded it and appoints its board.";
    let page = desk.awa.get(&desk.at("translations")).await;
    let mut forms = page.attributes("main form", "action");
    // All else was written in English: what can be put into English is the reason alone.
    forms.retain(|action| action.ends_with("/en"));
    let [action] = forms.as_slice() else { panic!("{forms:?}") };
    assert_eq!(desk.awa.submit(&page, action, &[("words", translated)]).await.status, 303);
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let page = ben.get(&desk.at("translations")).await;
    assert_eq!(ben.submit(&page, &format!("{action}/check"), &[]).await.status, 303);
    let page = desk.draft.browser.get(&desk.draft.path).await;
    assert!(page.one(".timeline").contains(translated) && !page.text.contains(WHY), "{}", page.one(".timeline"));
    let text = told(&desk, "has been closed").await;
    assert!(text.contains(&format!("> {translated} (translated from Spanish)")), "{text}");
}

/// Heard on a criterion that may be told and on one that may not.
async fn heard() -> Desk {
    let desk = Desk::begin().await;
    desk.one_unmet().await;
    desk.excluded("Its treasurer stands on a list.").await;
    let asks = desk.awa.get(&desk.at("hear")).await.plain();
    assert!(asks.contains("neither in its messages nor on its pages: No ground for exclusion."), "{asks}");
    desk.done(&desk.awa, "hear", &[("words", "Your aims name children, not migrants.")]).await;
    desk
}

#[tokio::test]
async fn a_hearing_names_no_criterion_that_would_tip_off() {
    let desk = heard().await;
    let text = told(&desk, "You can comment").await;
    assert!(text.contains("Concerned with migration") && !text.contains("exclusion"), "{text}");
    for page in ["", "/questions", "/questions/comment", "/criteria"] {
        let shown = desk.draft.browser.get(&format!("{}{page}", desk.draft.path)).await;
        assert!(shown.status == 200 && !shown.text.contains("No ground for exclusion"), "{page}: {}", shown.text);
    }
}

#[tokio::test]
async fn who_is_to_be_heard_on_such_a_criterion_alone_is_not_said_to_be_told_of_it() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.excluded("Its treasurer stands on a list.").await;
    let asks = desk.awa.get(&desk.at("hear")).await;
    let text = asks.plain();
    assert!(text.contains("what stands against its application"), "{text}");
    assert!(!text.contains("that these criteria do not seem to be met"), "{text}");
    assert_eq!(text.matches("No ground for exclusion").count(), 1, "{text}");
    assert!(text.contains("neither in its messages nor on its pages: No ground for exclusion."), "{text}");
    desk.done(&desk.awa, "hear", &[("words", "Please say who keeps your accounts.")]).await;
}

#[tokio::test]
async fn a_message_that_was_queued_before_such_criteria_were_left_out_does_not_name_them_either() {
    let desk = heard().await;
    let unmet = |criteria: &str| format!(r#""unmet":[{criteria}]"#);
    let before = unmet(r#""mandate.field","integrity.exclusion""#);
    desk.app().queued_when(&unmet(r#""mandate.field""#), &before).await;
    let text = told(&desk, "You can comment").await;
    assert!(text.contains("Concerned with migration") && !text.contains("exclusion"), "{text}");
}

#[tokio::test]
async fn why_questions_were_taken_back_arrives_by_mail() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.done(&desk.awa, "ask", &[("about", "statutes"), ("words", "Is this the version in force?")]).await;
    desk.done(&desk.awa, "questions/cancel", &[("reason", "Found it on page 3.")]).await;
    let text = told(&desk, "No answer needed any more").await;
    assert!(text.contains("The reason: > Found it on page 3."), "{text}");
}

#[tokio::test]
async fn whoever_answers_for_an_organization_now_is_spoken_to_and_the_other_is_told_of_it() {
    const KOFI: &str = "kofi@horizons.example";
    let draft = Draft::begin().await;
    draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let (path, kofi) = (format!("{}/hand-over", draft.path), draft.person_of(KOFI).await);
    let form = draft.browser.get(&path).await;
    assert_eq!(draft.browser.submit(&form, &path, &[("to", &kofi)]).await.status, 303);
    let mails = mails(&draft.app).await;
    let other = about(&mails, MARIA, "A new person is responsible");
    assert!(other.contains("Kofi Mensah is now the person responsible"), "{other}");
    let own = about(&mails, KOFI, "You are now responsible");
    assert!(own.contains("You are now the person responsible") && !own.contains("Kofi Mensah is"), "{own}");
}

#[tokio::test]
async fn a_comment_is_not_called_an_answer() {
    let desk = closed().await;
    let text = told(&desk, "We have your comment").await;
    assert!(text.contains("received your comment") && !text.contains("your answer"), "{text}");
}

const BEN: &str = "ben@secretariat.example";

#[tokio::test]
async fn a_possible_duplicate_is_told_without_naming_the_other_file() {
    let desk = Desk::begin().await;
    desk.take().await;
    let other = desk.beside("otto@lantern.example", "Lantern and Bridge").await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let reference = other.awa.get(&other.case).await.one(".crumb .ref");
    let own = desk.awa.get(&desk.case).await.one(".crumb .ref");
    let why = ("reason", "The same board and seat.");
    desk.done(&desk.awa, "duplicates/link", &[("reference", &reference), why]).await;
    let mails = mails(desk.app()).await;
    let text = about(&mails, BEN, "Possible duplicate");
    assert!(text.contains("Lantern and Bridge") && text.contains(&reference), "{text}");
    assert!(!text.contains("Horizons") && !text.contains(&own), "{text}");
    let listed = ben.get(&other.at("messages")).await;
    assert!(listed.words().contains("Possible duplicate"), "{}", listed.one("main"));
    desk.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    let listed = ben.get(&other.at("messages")).await;
    assert!(listed.status == 200 && !listed.words().contains("Possible duplicate"), "{}", listed.one("main"));
}

#[tokio::test]
async fn what_waited_for_somebody_who_declared_a_conflict_is_withheld_and_the_console_says_so() {
    let desk = Desk::begin().await;
    desk.take().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    desk.done(&desk.awa, "assign", &[("to", &desk.id(BEN).await)]).await;
    desk.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    let mails = mails(desk.app()).await;
    assert!(mails.iter().all(|[_, subject, _]| !subject.contains("Assigned to you")), "{mails:?}");
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::Administrator]).await;
    for (language, state, never) in [
        ("en", "Not sent: recipient has no access", "It will never be sent"),
        ("fr", "Non envoyé : destinataire sans accès", "Il ne sera jamais envoyé"),
        ("es", "No enviado: destinatario sin acceso", "No se enviará nunca"),
    ] {
        ruth.get(&format!("/admin/messages?lang={language}")).await;
        let listed = ruth.get("/admin/messages?state=withheld").await;
        let said = listed.words();
        assert!(said.contains(state) && said.contains(never) && said.contains(BEN), "{said}");
        assert_eq!(listed.all("td.name").len(), 1);
    }
}
