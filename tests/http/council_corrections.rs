//! Corrections: of a record before it is announced, and after it by two people.

use super::{
    applicant::MARIA,
    council::{Council, JEAN},
    harness::{Browser, Shown},
};
use domain::kernel::StaffRole;

const NORA: &str = "nora@secretariat.example";
const RUTH: &str = "ruth@secretariat.example";
/// The session after the one that decides.
pub(super) const NEXT: [(&str, &str); 3] = [("number", "118"), ("opens", "2027-11-29"), ("closes", "2027-12-03")];
pub(super) const DESPITE: (&str, &str) = ("despite", "So the Council decided.");

impl Council {
    pub(super) async fn propose(&self, fields: &[(&str, &str)]) -> Shown {
        let action = self.item("correction");
        let page = self.jean.get(&action).await;
        self.jean.submit(&page, &action, fields).await
    }

    pub(super) async fn confirm(&self, who: &Browser) -> Shown {
        let action = self.item("correction/confirm");
        let page = who.get(&action).await;
        who.submit(&page, &action, &[]).await
    }

    /// Another session is called off.
    async fn called_off(&self, session: &str) {
        let action = format!("{session}/cancel");
        let page = self.jean.get(&action).await;
        let done = self.jean.submit(&page, &action, &[("reason", "No quorum can be expected.")]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    pub(super) async fn nora(&self) -> Browser {
        self.desk.app().person("Nora Lind", NORA, &[StaffRole::SeniorOfficer]).await;
        self.desk.app().signed_in(NORA).await
    }
}

#[tokio::test]
async fn a_record_is_corrected_before_the_announcement_and_the_letter_looked_at_again() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    council.decide(&[("outcome", "admitted")]).await;
    let letter = council.jean.get(&council.item("letter")).await;
    council.jean.submit(&letter, &council.item("letter/preview"), &[]).await;
    let correct = council.item("correct");
    let page = council.jean.get(&correct).await;
    let without = council.jean.submit(&page, &correct, &[("outcome", "not_admitted")]).await;
    assert_eq!(without.attributes(".faults a", "href"), ["#reason", "#reasons"], "{}", without.one("main"));
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The Council was not convinced."),
        ("criterion", "mandate.field"),
        ("reason", "The wrong line of the minutes."),
    ];
    let odd = council.jean.submit(&page, &correct, &fields).await;
    assert_eq!((odd.status, odd.attributes(".faults a", "href")), (422, vec!["#noticed".to_owned()]));
    assert!(odd.one("#noticed").contains("recommended otherwise"), "{}", odd.one("#noticed"));
    let done = council.jean.submit(&odd, &correct, &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let warned = "Warning: The secretariat recommended otherwise";
    let of_the_file = locale::plain(&council.jean.get(&council.desk.at("history")).await.one("table"));
    assert!(of_the_file.contains(warned), "{of_the_file}");
    let of_the_session = locale::plain(&council.page().await.one(".timeline"));
    assert!(of_the_session.contains(warned), "{of_the_session}");
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.text.contains("The Council was not convinced."));
    assert!(
        letter.plain().contains("The Council named these criteria: Concerned with migration"),
        "{}",
        letter.one("article")
    );
    assert!(letter.all(".met").is_empty(), "what was looked at showed another decision");
    let page = council.jean.get(&correct).await;
    let known = [("on", "2026-11-01"), ("noticed", "against_advice")];
    let outside = council.jean.submit(&page, &correct, &[&fields[..], &known].concat()).await;
    assert_eq!(outside.attributes(".faults a", "href"), ["#on"], "{}", outside.one("main"));
}

#[tokio::test]
async fn a_file_is_deferred_to_a_session_with_questions_and_told_so() {
    let mut council = Council::begin().await;
    let next = [("number", "118"), ("opens", "2027-11-29"), ("closes", "2027-12-03")];
    let planned = super::council::planned(&council.jean, &next).await;
    let to = planned.leads_to.unwrap().rsplit('/').next().unwrap().to_owned();
    let fields = [
        ("outcome", "deferred"),
        ("reasons", "Please bring the accounts of 2026."),
        ("to", to.as_str()),
        ("despite", "So the Council decided."),
    ];
    council.announced(&fields).await;
    let maria = council.desk.app().signed_in(MARIA).await;
    let letter = maria.get(&format!("{}/letter", council.desk.draft.path)).await;
    assert!(letter.text.contains("Please bring the accounts of 2026."), "{}", letter.one("main"));
    assert!(letter.plain().contains("118th session"), "{}", letter.one("main"));
}

/// The identity of a session, of which this is the address.
fn id_of(session: &str) -> &str {
    session.rsplit('/').next().unwrap()
}

#[tokio::test]
async fn a_file_that_is_deferred_to_no_session_stands_with_the_one_that_is_planned() {
    let mut council = Council::begin().await;
    let next = super::council::planned(&council.jean, &NEXT).await.leads_to.unwrap();
    council.open().await;
    council.resolve("1421").await;
    let reasons = ("reasons", "Please bring the accounts of 2026.");
    assert_eq!(council.decide(&[("outcome", "deferred"), reasons, DESPITE]).await.status, 303);
    council.desk.app().clock_works().await;
    council.announce().await;
    council.desk.app().clock_works().await;
    let page = council.jean.get(&next).await.words();
    assert!(page.contains("Deferred to this session") && page.contains("Horizons Sans Fronti"), "{page}");
    assert_eq!((council.told("session_set").await, council.told("carried_over").await), (1, 0));
    let maria = council.desk.app().signed_in(MARIA).await;
    let status = maria.get(&council.desk.draft.path).await.words();
    assert!(status.contains("118th session") && status.contains("29 November"), "{status}");
}

#[tokio::test]
async fn a_session_that_was_called_off_is_in_no_letter_and_one_that_named_it_is_looked_at_again() {
    let mut council = Council::begin().await;
    let next = super::council::planned(&council.jean, &NEXT).await.leads_to.unwrap();
    council.open().await;
    council.resolve("1421").await;
    let fields = [("outcome", "deferred"), ("reasons", "The accounts of 2026."), ("to", id_of(&next)), DESPITE];
    assert_eq!(council.decide(&fields).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.words().contains("118th session"), "{}", letter.one("main"));
    assert_eq!(council.jean.submit(&letter, &council.item("letter/preview"), &[]).await.status, 303);
    let looked_at = council.jean.get(&council.item("letter")).await;
    council.called_off(&next).await;

    let stale = council.jean.submit(&looked_at, &council.item("letter/announce"), &[]).await;
    assert_eq!(stale.status, 409, "{}", stale.text);
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.all(".met").is_empty() && !letter.words().contains("118th"), "{}", letter.one("main"));
    council.announce().await;
    council.desk.app().clock_works().await;
    let maria = council.desk.app().signed_in(MARIA).await;
    for path in [council.desk.draft.path.clone(), format!("{}/letter", council.desk.draft.path)] {
        let told = maria.get(&path).await.words();
        assert!(!told.contains("118th"), "{told}");
    }
    assert_eq!(council.told("carried_over").await, 0, "nobody was told of it");
}

#[tokio::test]
async fn a_file_is_deferred_only_to_a_session_that_can_take_it() {
    let mut council = Council::begin().await;
    let off = super::council::planned(&council.jean, &NEXT).await.leads_to.unwrap();
    council.called_off(&off).await;
    let special = [("kind", "special"), ("number", "4"), ("opens", "2027-02-01"), ("closes", "2027-02-02")];
    let special = super::council::planned(&council.jean, &special).await.leads_to.unwrap();
    council.open().await;
    council.resolve("1421").await;
    let cases = [
        (id_of(&off), "was called off"),
        (id_of(&special), "special session"),
        ("01890000-0000-7000-8000-000000000078", "no such session"),
        (id_of(&council.session), "to itself"),
    ];
    let deferred = [("outcome", "deferred"), ("reasons", "Please bring the accounts of 2026.")];
    for (to, says) in cases {
        let one = council.decide(&[&deferred[..], &[("to", to), DESPITE]].concat()).await;
        let many = council.many("decisions/bloc", &[&deferred[..], &[("to", to), ("do", "check")]].concat()).await;
        for refused in [one, many] {
            assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec!["#to".to_owned()]));
            assert!(refused.one(".faults").contains(says), "{}", refused.one(".faults"));
        }
    }
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    council.announce().await;
    for (to, says) in cases {
        let refused = council.propose(&[&deferred[..], &[("to", to), ("reason", "Misread.")]].concat()).await;
        assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec!["#to".to_owned()]));
        assert!(refused.one(".faults").contains(says), "{}", refused.one(".faults"));
    }
}

#[tokio::test]
async fn whoever_corrects_the_reasons_of_a_deferral_leaves_its_session_and_what_was_sent() {
    let mut council = Council::begin().await;
    let next = super::council::planned(&council.jean, &NEXT).await.leads_to.unwrap();
    let fields = [("outcome", "deferred"), ("reasons", "The accounts of 2026."), ("to", id_of(&next)), DESPITE];
    council.announced(&fields).await;
    let maria = council.desk.app().signed_in(MARIA).await;
    let path = &council.desk.draft.path;
    let press = async |page: &str, fields: &[(&str, &str)]| {
        let (action, shown) = (format!("{path}/{page}"), maria.get(&format!("{path}/{page}")).await);
        assert_eq!(maria.submit(&shown, &action, fields).await.status, 303);
    };
    press("sections/aims", &[("aims", "To teach and to advise."), ("then", "list")]).await;
    press("update", &[]).await;
    let action = council.item("correction");
    let form = council.jean.get(&action).await.form(&action);
    for stands in [("outcome", "deferred"), ("reasons", "The accounts of 2026."), ("to", id_of(&next))] {
        assert!(form.contains(&(stands.0.to_owned(), stands.1.to_owned())), "{stands:?} in {form:?}");
    }

    let corrected = [("reasons", "The accounts of 2027."), ("reason", "The year was misread.")];
    assert_eq!(council.propose(&corrected).await.status, 303);
    let nora = council.nora().await;
    assert_eq!(council.confirm(&nora).await.status, 303);
    let letters = maria.get(&format!("{path}/letter")).await.words();
    assert_eq!(letters.matches("118th session").count(), 2, "in both letters: {letters}");
    let status = maria.get(path).await;
    assert!(status.words().contains("118th session"), "{}", status.one("main"));
    assert!(status.all(".note a.button").is_empty(), "the update was sent: {}", status.one("main"));
}

#[tokio::test]
async fn whoever_corrects_the_reasons_of_a_refusal_leaves_its_criteria() {
    let mut council = Council::begin().await;
    let fields = [("outcome", "not_admitted"), ("reasons", "Not convinced."), ("criterion", "mandate.field"), DESPITE];
    council.announced(&fields).await;
    assert_eq!(council.propose(&[("reasons", "Not persuaded."), ("reason", "A slip.")]).await.status, 303);
    let nora = council.nora().await;
    assert_eq!(council.confirm(&nora).await.status, 303);
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await.words();
    assert_eq!(letters.matches("The Council named these criteria").count(), 2, "in both letters: {letters}");
}

#[tokio::test]
async fn a_correction_is_proposed_by_one_and_confirmed_by_another() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let empty = council.propose(&[("outcome", "not_admitted")]).await;
    assert_eq!(empty.attributes(".faults a", "href"), ["#reasons", "#reason"]);
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The vote had gone the other way."),
        ("reason", "The minutes were misread."),
    ];
    assert_eq!(council.propose(&fields).await.status, 303);

    // Not by the one who proposed it, whatever is posted.
    let own = council.jean.get(&council.item("correction/confirm")).await;
    assert!(own.all(".actions").is_empty() && own.text.contains("The minutes were misread."));
    let digest = own.one(".digest").replace("SHA-256 ", "");
    let token = own.form("/sign-out");
    let token: Vec<(&str, &str)> = token.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let more = [("seen", "999"), ("command_id", "01890000-0000-7000-8000-000000000077"), ("letter", digest.as_str())];
    let refused = council.jean.post(&council.item("correction/confirm"), &[&token[..], &more].concat()).await;
    assert_eq!(refused.status, 422, "{}", refused.text);

    // Nor by who countersigned the recommendation.
    let ruth = council.desk.app().signed_in(RUTH).await;
    assert!(ruth.get(&council.item("correction/confirm")).await.all("main form").is_empty());

    let nora = council.nora().await;
    assert_eq!(council.confirm(&nora).await.status, 303);
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await;
    assert!(letters.text.contains("The minutes were misread."), "{}", letters.one("main"));
    assert!(letters.plain().contains("This letter corrects our letter of"));
    assert!(letters.plain().contains("the Council admitted Horizons"), "the first letter stays on file");

    let status = maria.get(&council.desk.draft.path).await.words();
    assert!(status.contains("The decision is now: Not admitted"), "{status}");

    let register = council.desk.app().browser().get("/register").await;
    assert!(register.one("tr.struck s").contains("Horizons Sans Fronti"), "{}", register.one("main"));
    assert!(register.one("tr.struck small").contains("struck out on"));
    let session = council.page().await;
    assert!(session.one("table.queue tbody").contains("Not admitted"), "{}", session.one("table.queue"));
}

#[tokio::test]
async fn why_a_letter_is_corrected_is_marked_until_its_translation_was_checked() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let spanish = [("reason", "El número de la resolución era erróneo."), ("written_in", "es")];
    assert_eq!(council.propose(&spanish).await.status, 303);
    let nora = council.nora().await;
    let confirm = council.item("correction/confirm");
    let marked = "El número de la resolución era erróneo. (in Spanish, not translated)";
    let says_so = |page: &Shown| {
        ["dl.facts", "article.issued", ".mail"].map(|part| locale::plain(&page.one(part)).contains(marked))
    };
    let page = nora.get(&confirm).await;
    assert_eq!(says_so(&page), [true; 3], "beside the letter, in it, and in its mail: {}", page.words());

    let translations = council.desk.at("translations");
    let page = nora.get(&translations).await;
    let mut forms = page.attributes("main form", "action");
    forms.retain(|action| action.ends_with("/en"));
    let [action] = forms.as_slice() else { panic!("{forms:?}") };
    let english = [("words", "The number of the resolution was wrong.")];
    assert_eq!(nora.submit(&page, action, &english).await.status, 303);
    let unchecked = nora.get(&confirm).await;
    let words = unchecked.words();
    assert_eq!(says_so(&unchecked), [false, true, true], "the letter holds what was checked alone: {words}");
    let page = council.jean.get(&translations).await;
    assert_eq!(council.jean.submit(&page, &format!("{action}/check"), &[]).await.status, 303);
    assert_eq!(council.confirm(&nora).await.status, 303);
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await;
    assert!(letters.text.contains("The number of the resolution was wrong."), "{}", letters.one("main"));
    assert!(!letters.text.contains("El número"));
}

#[tokio::test]
async fn a_clerical_correction_leaves_outcome_and_register_and_a_second_press_finds_the_first() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    assert_eq!(council.propose(&[("reason", "The number of the resolution was wrong.")]).await.status, 303);
    let nora = council.nora().await;
    let action = council.item("correction/confirm");
    let page = nora.get(&action).await;
    for _ in 0..2 {
        assert_eq!(nora.submit(&page, &action, &[]).await.status, 303);
    }
    assert_eq!(nora.get(&action).await.status, 409, "nothing waits any more");
    let register = council.desk.app().browser().get("/register").await;
    assert!(register.all("tr.struck").is_empty() && register.text.contains("Horizons Sans Fronti"));
}

#[tokio::test]
async fn an_outcome_that_stays_is_corrected_where_something_of_it_changes() {
    let mut council = Council::begin().await;
    let reasons = ("reasons", "Please bring the accounts of 2026.");
    council.announced(&[("outcome", "deferred"), reasons, ("despite", "So the Council decided.")]).await;
    let same = council.propose(&[("outcome", "deferred"), reasons, ("reason", "Again.")]).await;
    assert_eq!((same.status, same.attributes(".faults a", "href")), (422, vec!["#outcome".to_owned()]));
    assert!(same.plain().contains("nothing would change"), "{}", same.one("main"));
    let other = ("reasons", "Please bring the accounts of 2027.");
    let fields = [("outcome", "deferred"), other, ("reason", "The year was misread.")];
    assert_eq!(council.propose(&fields).await.status, 303);
    let nora = council.nora().await;
    let page = nora.get(&council.item("correction/confirm")).await.words();
    assert!(page.contains("Deferred, as before, with other reasons"), "{page}");
    let done = council.confirm(&nora).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await;
    assert!(letters.text.contains("the accounts of 2027"), "{}", letters.one("main"));
    let session = council.page().await;
    assert!(session.one("table.queue tbody").contains("Deferred"), "{}", session.one("table.queue"));
}

#[tokio::test]
async fn an_admission_is_offered_no_correction_to_an_admission() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let page = council.jean.get(&council.item("correction")).await;
    assert_eq!(page.attributes("[name=outcome]", "value"), ["", "not_admitted", "deferred"]);
    let same = council.propose(&[("outcome", "admitted"), ("reason", "Again.")]).await;
    assert_eq!((same.status, same.attributes(".faults a", "href")), (422, vec!["#outcome".to_owned()]));
}

#[tokio::test]
async fn a_correction_of_the_outcome_keeps_how_it_was_voted() {
    let mut council = Council::begin().await;
    let votes =
        [("outcome", "admitted"), ("rule", "simple_majority"), ("for", "80"), ("against", "30"), ("present", "110")];
    council.announced(&votes).await;
    let fields = [("outcome", "not_admitted"), ("reasons", "Misread."), ("reason", "Misread.")];
    assert_eq!(council.propose(&fields).await.status, 303);
    let nora = council.nora().await;
    assert_eq!(council.confirm(&nora).await.status, 303);
    let store = &council.desk.app().store;
    let jean = store.account_by_email(JEAN).await.unwrap().unwrap().id;
    let viewer = store.viewer(jean).await.unwrap().unwrap();
    let id = council.session.rsplit('/').next().unwrap().parse().unwrap();
    let file = store.council_session(&viewer, id).await.unwrap();
    let decision = file.session.items[0].decision.clone().unwrap();
    assert_eq!(decision.votes.unwrap().in_favour, 80);
    assert_eq!(decision.rule.key(), "simple_majority");
}
