//! Corrections, by two people, of how an announced decision was taken: under which resolution, when, by which votes; and
//! what becomes of one that nobody confirmed.

use super::{
    applicant::MARIA,
    council::{Council, JEAN, planned},
    council_corrections::{DESPITE, NEXT},
    harness::Shown,
};
use domain::council::{ItemDecision, Taken};

impl Council {
    /// How the session has it on record that the item was decided.
    async fn taken(&self) -> Taken {
        let store = &self.desk.app().store;
        let jean = store.account_by_email(JEAN).await.unwrap().unwrap().id;
        let viewer = store.viewer(jean).await.unwrap().unwrap();
        let id = self.session.rsplit('/').next().unwrap().parse().unwrap();
        let session = store.council_session(&viewer, id).await.unwrap().session;
        session.items[0].decision.as_ref().map(ItemDecision::taken).unwrap()
    }
}

/// The resolutions that a form offers, by number.
fn resolutions(page: &Shown) -> Vec<String> {
    page.attributes("select[name=resolution] option", "value")
}

#[tokio::test]
async fn an_admission_under_another_resolution_on_another_day_is_told_so_everywhere() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    assert_eq!(council.resolve("1422").await.status, 303);
    council.on("2026-12-01T09:00:00Z").await;
    let action = council.item("correction");
    let page = council.jean.get(&action).await;
    let offered = resolutions(&page);
    let [first, other] = offered.as_slice() else { panic!("{offered:?}") };
    let form = page.form(&action);
    for stands in [("outcome", ""), ("resolution", first.as_str()), ("on", "2026-11-30"), ("rule", "without_vote")] {
        assert!(form.contains(&(stands.0.to_owned(), stands.1.to_owned())), "{stands:?} in {form:?}");
    }
    let fields = [("resolution", other.as_str()), ("on", "2026-12-01"), ("reason", "The wrong line was read.")];
    assert_eq!(council.propose(&fields).await.status, 303);

    let nora = council.nora().await;
    let page = nora.get(&council.item("correction/confirm")).await;
    let facts = locale::plain(&page.one("dl.facts"));
    for said in [
        "the outcome stays the same",
        "Resolution No. 1421 of 30 November 2026 → Resolution No. 1422 of",
        "30 November 2026 → 1 December 2026",
        "The wrong line was read.",
        "Jean Keller",
    ] {
        assert!(facts.contains(said), "{said} in {facts}");
    }
    assert!(!facts.contains("How it was decided") && !facts.contains("Votes"), "only what changes: {facts}");
    assert!(page.one("#odd").contains("Warning"), "another day than the resolution's: {}", page.one("main"));
    let letter = page.one("article.issued");
    assert!(letter.contains("1422") && !letter.contains("1421"), "{letter}");

    assert_eq!(council.confirm(&nora).await.status, 303);
    let taken = council.taken().await;
    assert_eq!((taken.resolution.to_string(), taken.on.to_string()), (other.clone(), "2026-12-01".to_owned()));
    let public = council.desk.app().browser();
    let register = public.get("/register").await.one("tbody");
    for said in ["1422", "1 December 2026", "1421", "30 November 2026", "Corrected on"] {
        assert!(register.contains(said), "{said} in {register}");
    }
    let json = public.get("/register.json").await.text;
    assert!(json.contains("\"since\":\"2026-12-01\",\"resolution\":1422"), "{json}");
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await.words();
    assert!(letters.contains("1422") && letters.contains("1421"), "both letters stay on file: {letters}");
    let history = council.jean.get(&council.desk.at("history")).await.words();
    assert!(history.contains("Resolution No. 1422 of") && history.contains("1 December 2026 · Without a vote"));
}

#[tokio::test]
async fn the_letter_of_a_correction_is_shown_with_its_paper_and_its_mail() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    assert_eq!(council.propose(&[("reason", "The name was misspelt.")]).await.status, 303);
    let nora = council.nora().await;
    let (confirm, pdf) = (council.item("correction/confirm"), council.item("correction/letter.pdf"));
    let page = nora.get(&confirm).await;
    assert_eq!(page.attributes("main .links a", "href"), std::slice::from_ref(&pdf));
    let paper = nora.get(&pdf).await;
    assert_eq!(paper.response.header("content-type"), "application/pdf");
    assert!(page.one("main details b").contains("Corrected letter"), "{}", page.one("main details"));
    let mail = page.one(".mail");
    for said in ["There was a mistake in our record", "The name was misspelt.", "attached as a PDF"] {
        assert!(mail.contains(said), "{said} in {mail}");
    }
    assert!(page.all("#odd").is_empty(), "another letter is no other decision");
    assert_eq!(council.confirm(&nora).await.status, 303);
    assert_eq!(council.told("correction").await, 1);
    assert_eq!(nora.get(&pdf).await.status, 409, "nothing waits any more");
}

#[tokio::test]
async fn what_cannot_have_been_is_told_beside_its_field_as_it_is_proposed() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let action = council.item("correction");
    let votes = [("rule", "simple_majority"), ("for", "90"), ("against", "20")];
    let cases = [
        (vec![("on", "2026-11-29")], "#on", "outside the session"),
        (vec![("on", "2026-12-02")], "#on", "in the future"),
        (vec![("on", "yesterday")], "#on", "date"),
        ([&votes[..], &[("present", "100")]].concat(), "#present", "impossible"),
        ([&votes[..], &[("present", "176")]].concat(), "#present", "impossible"),
        (vec![("for", "90"), ("present", "130")], "#for", "without a vote"),
        (vec![("resolution", "01890000-0000-7000-8000-000000000078")], "#resolution", "No such resolution"),
    ];
    for (fields, at, says) in cases {
        let reason = ("reason", "The wrong line of the minutes.");
        let refused = council.propose(&[&fields[..], &[reason]].concat()).await;
        assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec![at.to_owned()]), "{fields:?}");
        assert!(refused.one(".faults").contains(says), "{says} in {}", refused.one(".faults"));
        let kept = (reason.0.to_owned(), reason.1.to_owned());
        assert!(refused.form(&action).contains(&kept), "what was typed stays");
    }
    assert!(council.page().await.all("a[href$='correction/confirm']").is_empty(), "nothing waits");
}

#[tokio::test]
async fn votes_that_were_miscounted_are_corrected_and_the_register_stays() {
    let mut council = Council::begin().await;
    let votes =
        [("outcome", "admitted"), ("rule", "simple_majority"), ("for", "80"), ("against", "30"), ("present", "110")];
    council.announced(&votes).await;
    let before = council.taken().await;
    let counted = [("for", "90"), ("against", "20"), ("reason", "They were miscounted.")];
    assert_eq!(council.propose(&counted).await.status, 303);
    let nora = council.nora().await;
    let facts = locale::plain(&nora.get(&council.item("correction/confirm")).await.one("dl.facts"));
    let change = "80 for, 30 against, 0 abstaining; 110 present → 90 for, 20 against, 0 abstaining; 110 present";
    assert!(facts.contains(change) && !facts.contains("Resolution"), "{facts}");
    assert_eq!(council.confirm(&nora).await.status, 303);
    let after = council.taken().await;
    assert_eq!(after.votes.map(|votes| (votes.in_favour, votes.against, votes.present)), Some((90, 20, 110)));
    assert_eq!(Taken { votes: before.votes, ..after }, before, "nothing else");
    let register = council.desk.app().browser().get("/register").await.one("tbody");
    assert!(register.contains("1421") && !register.contains("Corrected on"), "{register}");
}

#[tokio::test]
async fn a_deferral_is_corrected_in_its_resolution_while_its_words_stay() {
    let mut council = Council::begin().await;
    let reasons = ("reasons", "Please bring the accounts of 2026.");
    council.announced(&[("outcome", "deferred"), reasons, ("despite", "So the Council decided.")]).await;
    assert_eq!(council.resolve("1422").await.status, 303);
    let page = council.jean.get(&council.item("correction")).await;
    let other = resolutions(&page).pop().unwrap();
    // The form sends the outcome along as it stands.
    let fields = [("resolution", other.as_str()), ("reason", "The wrong resolution was named.")];
    assert_eq!(council.propose(&fields).await.status, 303);
    let nora = council.nora().await;
    let facts = locale::plain(&nora.get(&council.item("correction/confirm")).await.one("dl.facts"));
    assert!(facts.contains("the outcome stays the same") && !facts.contains("as before"), "{facts}");
    assert_eq!(council.confirm(&nora).await.status, 303);
    assert_eq!(council.taken().await.resolution.to_string(), other);
    let maria = council.desk.app().signed_in(MARIA).await;
    let letters = maria.get(&format!("{}/letter", council.desk.draft.path)).await.words();
    assert_eq!(letters.matches("Please bring the accounts of 2026.").count(), 2, "in both letters: {letters}");
    assert!(letters.contains("1422"), "{letters}");
}

#[tokio::test]
async fn whoever_confirms_reads_what_is_told_otherwise_of_an_outcome() {
    let mut council = Council::begin().await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "Not convinced."),
        ("criterion", "mandate.field"),
        ("despite", "So the Council decided."),
    ];
    council.announced(&fields).await;
    let deferred = [("outcome", "deferred"), ("reasons", "The accounts are missing."), ("reason", "Misread.")];
    assert_eq!(council.propose(&deferred).await.status, 303);
    let nora = council.nora().await;
    let facts = locale::plain(&nora.get(&council.item("correction/confirm")).await.one("dl.facts"));
    for said in [
        "Not admitted → Deferred",
        "Not convinced. → The accounts are missing.",
        "→ none",
        "none → The next session to be announced",
    ] {
        assert!(facts.contains(said), "{said} in {facts}");
    }
}

#[tokio::test]
async fn what_an_earlier_session_announced_stays_told_and_a_correction_of_it_goes_no_further() {
    let mut council = Council::begin().await;
    let next = planned(&council.jean, &NEXT).await.leads_to.unwrap();
    council.announced(&[("outcome", "deferred"), ("reasons", "The accounts of 2026."), DESPITE]).await;
    let clerical = council.propose(&[("outcome", ""), ("reason", "The letter names the wrong street.")]).await;
    assert_eq!(clerical.status, 303, "{}", clerical.one("main"));
    let look = "Look at the proposed correction";
    assert!(council.outcomes().await.contains(look));
    council.desk.app().clock_works().await;
    let first = std::mem::replace(&mut council.session, next);
    assert_eq!(council.place().await.status, 303);
    for (at, step) in [("2027-10-01T09:00:00Z", "close-list"), ("2027-11-29T09:00:00Z", "open")] {
        council.on(at).await;
        assert_eq!(council.press(step).await.status, 303, "{step}");
    }
    council.resolve("1430").await;
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    let before = council.jean.get(&first).await.one("table.queue tbody");
    assert!(
        before.contains("Deferred, with questions · announced"),
        "the decision that waits is another one: {before}"
    );
    assert!(!council.outcomes().await.contains("announced"));
    council.announce().await;
    let now = council.outcomes().await;
    assert!(now.contains("announced") && !now.contains(look), "it was of the deferral: {now}");
}
