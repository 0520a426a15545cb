//! Why: the reasons that are kept with a session, in its paper, among its translations and in the history of each
//! file that they are about.

use super::{
    council::{Council, JEAN},
    harness::{Browser, Shown},
};
use domain::kernel::StaffRole;

const WHY: &str = "Countersigned a day late.";
const POURQUOI: &str = "Contresigné un jour trop tard.";

impl Council {
    /// Somebody of the secretariat with a role of theirs, signed in today.
    async fn colleague(&self, name: &str, email: &str, role: StaffRole) -> Browser {
        self.desk.app().person(name, email, &[role]).await;
        self.desk.app().signed_in(email).await
    }

    /// The file comes on the closed list.
    async fn added(&self, why: &str) {
        let done = self.step(&format!("late/{}", self.id()), &[("words", why)]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    /// The page of translations, where one is written or checked.
    async fn translated(&self, who: &Browser, suffix: &str, fields: &[(&str, &str)]) {
        let page = who.get(&format!("{}/translations", self.session)).await;
        let actions = page.attributes("main form", "action");
        let action = actions.into_iter().find(|a| a.ends_with(suffix)).unwrap();
        let done = who.submit(&page, &action, fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }

    /// What the history of the file says to somebody.
    async fn told_to(&self, who: &Browser) -> String {
        let page = who.get(&self.desk.at("history")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        page.words()
    }
}

fn row(page: &Shown, what: &str) -> String {
    let rows = page.all("tbody tr").into_iter().map(|row| locale::plain(&row));
    rows.filter(|row| row.contains(what)).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn why_an_item_came_late_is_translated_for_the_paper_and_checked_by_another() {
    let mut council = Council::begin().await;
    council.closed().await;
    council.added(WHY).await;
    let open = async || council.jean.get(&format!("{}/translations", council.session)).await.words();
    let page = open().await;
    assert!(page.contains("Read by the Council") && page.contains("Why the item was added late · Horizons"), "{page}");
    assert!(page.contains("2 translations are missing"), "French and Spanish: {page}");
    let of_the_file = council.jean.get(&council.desk.at("translations")).await.words();
    assert!(!of_the_file.contains(WHY), "it is translated in one place: {of_the_file}");
    let paper = council.text(&council.jean, "paper/fr").await;
    let after = |paper: &str, words: &str| paper.split(words).nth(1).unwrap_or_default().trim_start().to_owned();
    assert!(after(&paper, WHY).starts_with("(en anglais, non traduit)"), "{paper}");

    council.translated(&council.jean, "/fr", &[("words", POURQUOI)]).await;
    let ben = council.colleague("Ben Moss", "ben@secretariat.example", StaffRole::Officer).await;
    council.translated(&ben, "/fr/check", &[]).await;
    assert!(open().await.contains("One translation is missing"), "{}", open().await);
    let paper = council.text(&council.jean, "paper/fr").await;
    assert!(after(&paper, POURQUOI).starts_with("(traduit") && !paper.contains(WHY), "{paper}");
}

#[tokio::test]
async fn the_history_of_a_file_says_why_it_was_placed_late_and_taken_off_in_the_language_of_who_asks() {
    let mut council = Council::begin().await;
    council.closed().await;
    council.added(WHY).await;
    let off = [("reason", "The advice is looked at again.")];
    assert_eq!(council.step(&format!("items/{}/remove", council.id()), &off).await.status, 303);
    let ines = council.colleague("Ines Gil", "ines@secretariat.example", StaffRole::Auditor).await;
    for who in [&council.jean, &ines] {
        let history = council.told_to(who).await;
        assert!(history.contains("Placed on the list of a session") && history.contains(WHY), "{history}");
        assert!(history.contains(off[0].1), "{history}");
    }
    let french = format!("{}?lang=fr", council.desk.at("history"));
    let page = ines.get(&french).await;
    assert!(row(&page, WHY).contains("(en anglais, non traduit)"), "{}", page.one("table"));
    assert_eq!(ines.get(&council.desk.at("history?lang=en")).await.status, 200);

    council.translated(&council.jean, "/fr", &[("words", POURQUOI)]).await;
    let page = ines.get(&french).await;
    assert!(row(&page, POURQUOI).contains("pas encore vérifié"), "{}", page.one("table"));
    assert!(!page.text.contains(WHY), "{}", page.one("table"));
    let told = council.desk.app().signed_in(super::applicant::MARIA).await.get(&council.desk.draft.path).await;
    assert!(!told.text.contains(WHY) && !told.text.contains(off[0].1), "the organization is told that, and not why");
}

#[tokio::test]
async fn the_history_of_a_file_says_what_the_council_gave_as_reasons_and_despite_which_warning_it_was_recorded() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let fields =
        [("outcome", "deferred"), ("reasons", "The accounts of 2026 are missing."), ("despite", "So it decided.")];
    assert_eq!(council.decide(&fields).await.status, 303);
    let ines = council.colleague("Ines Gil", "ines@secretariat.example", StaffRole::Auditor).await;
    for who in [&council.jean, &ines] {
        let page = who.get(&council.desk.at("history")).await;
        let recorded = row(&page, "Decision of the Council recorded");
        for says in [
            fields[1].1,
            "Warning confirmed: The secretariat recommended otherwise",
            "despite the warnings",
            fields[2].1,
        ] {
            assert!(recorded.contains(says), "{says} in {recorded}");
        }
    }
    let of_the_session = locale::plain(&council.page().await.one(".timeline"));
    assert!(of_the_session.contains("Warning confirmed: The secretariat recommended otherwise"), "{of_the_session}");

    let correct = council.item("correct");
    let page = council.jean.get(&correct).await;
    let fields = [("outcome", "admitted"), ("reason", "The wrong line of the minutes.")];
    let done = council.jean.submit(&page, &correct, &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = ines.get(&council.desk.at("history")).await;
    assert!(row(&page, "Record of the decision corrected").contains(fields[1].1), "{}", page.one("table"));
    let before = row(&page, "Decision of the Council recorded");
    assert!(before.contains("The accounts of 2026 are missing."), "what was corrected stays to be read: {before}");
}

#[tokio::test]
async fn a_correction_is_told_with_its_reason_and_the_councils() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The vote had gone the other way."),
        ("reason", "The minutes were misread."),
    ];
    assert_eq!(council.propose(&fields).await.status, 303);
    let jean = council.desk.app().signed_in(JEAN).await;
    let page = jean.get(&council.desk.at("history?about=council")).await;
    assert!(page.plain().contains(fields[1].1) && page.plain().contains(fields[2].1), "{}", page.one("table"));
}
