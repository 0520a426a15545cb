//! Many letters that are announced by one press: only those that were looked at, as they were, and once.

use super::{council::Council, council_many::meeting, harness::Shown};
use domain::kernel::Language;

#[tokio::test]
async fn only_letters_that_were_looked_at_are_announced_all_by_one_press_and_once() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let announcements = format!("{}/announcements", council.session);
    assert!(council.jean.get(&announcements).await.one("main").contains("All recorded decisions"));
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    let bloc = format!("{}/decisions/bloc", council.session);
    assert_eq!(council.jean.submit(&checked, &bloc, &[("do", "record")]).await.status, 303);

    let page = council.jean.get(&announcements).await;
    assert_eq!(page.all("td .judge").len(), 3, "{}", page.one("table"));
    assert!(page.form(&announcements).iter().all(|(name, _)| name != "item"), "nothing to choose yet");
    let mut letter = page.attributes("a.button", "href").remove(0);
    for seen in 1..=3 {
        let shown = council.jean.get(&letter).await;
        assert!(shown.one(".mail").contains("1421"), "the mail quotes the letter: {}", shown.one(".mail"));
        let pdf = council.jean.get(&format!("{letter}.pdf")).await;
        assert_eq!(pdf.response.header("content-type"), "application/pdf");
        let done = council.jean.submit(&shown, &format!("{letter}/preview"), &[("then", "next")]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        letter = done.leads_to.unwrap();
        assert_eq!(letter == announcements, seen == 3, "one after the other, then back: {letter}");
    }
    let page = council.jean.get(&announcements).await;
    assert_eq!(page.all("td .met").len(), 3, "{}", page.one("table"));
    let chosen = page.form(&announcements);
    let ids: Vec<&str> = chosen.iter().filter(|(n, _)| n == "item").map(|(_, v)| v.as_str()).collect();
    assert_eq!(ids.len(), 3, "what was looked at is chosen");
    assert_eq!(council.told("decision").await, 0);

    // A letter that nobody looked at is not announced, whatever is posted.
    let forged = format!("letter-{}", ids[0]);
    let refused = council.jean.submit(&page, &announcements, &[("item", ids[0]), (&forged, &"0".repeat(64))]).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert_eq!(refused.all("td .unmet").len(), 1, "{}", refused.one("table"));

    let page = council.jean.get(&announcements).await;
    for _ in 0..2 {
        let done = council.jean.submit(&page, &announcements, &[]).await;
        assert_eq!(done.leads_to.as_deref(), Some(&*council.session), "{}", done.text);
    }
    assert_eq!(council.told("decision").await, 3, "each is told once");
    assert_eq!(council.outcomes().await.matches("announced").count(), 3);
    let register = council.desk.app().browser().get("/register").await;
    for name in ["Horizons Sans Fronti", "Pont sur la Rive", "Casa Abierta"] {
        assert!(register.text.contains(name), "{name}");
    }
}

impl Council {
    /// Looks at the letters from this one on, each time going on to the next, until there is none.
    async fn looks_at_all(&self, mut letter: String) -> usize {
        let announcements = format!("{}/announcements", self.session);
        let mut seen = 0;
        while letter != announcements {
            let shown = self.jean.get(&letter).await;
            let done = self.jean.submit(&shown, &format!("{letter}/preview"), &[("then", "next")]).await;
            assert_eq!(done.status, 303, "{letter}: {}", done.text);
            letter = done.leads_to.unwrap();
            seen += 1;
        }
        seen
    }

    /// The resolution, which each letter names, gets another number.
    async fn renumbered(&self, number: &str) {
        let correct = self.page().await.attributes("main li a", "href");
        let correct = correct.iter().find(|href| href.contains("/resolutions/")).unwrap();
        let path = correct.strip_prefix(&format!("{}/", self.session)).unwrap();
        assert_eq!(self.step(path, &[("number", number), ("reason", "Misread.")]).await.status, 303);
    }
}

#[tokio::test]
async fn letters_that_changed_since_they_were_looked_at_come_again_one_after_the_other() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let announcements = format!("{}/announcements", council.session);
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    let bloc = format!("{}/decisions/bloc", council.session);
    assert_eq!(council.jean.submit(&checked, &bloc, &[("do", "record")]).await.status, 303);
    let first = |page: &Shown| page.attributes("a.button", "href").remove(0);
    let page = council.jean.get(&announcements).await;
    assert_eq!(council.looks_at_all(first(&page)).await, 3);

    council.renumbered("1422").await;
    let page = council.jean.get(&announcements).await;
    assert_eq!(page.all("td .judge").len(), 3, "{}", page.one("table"));
    assert_eq!(council.looks_at_all(first(&page)).await, 3, "none of those that changed is passed over");
    assert_eq!(council.jean.get(&announcements).await.all("td .met").len(), 3);
}

#[tokio::test]
async fn a_letter_that_changed_since_its_page_was_shown_is_not_announced() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let announcements = format!("{}/announcements", council.session);
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    let bloc = format!("{}/decisions/bloc", council.session);
    assert_eq!(council.jean.submit(&checked, &bloc, &[("do", "record")]).await.status, 303);
    let first = |page: &Shown| page.attributes("a.button", "href").remove(0);
    let page = council.jean.get(&announcements).await;
    assert_eq!(council.looks_at_all(first(&page)).await, 2);
    let both = council.jean.get(&announcements).await;
    let one = council.jean.get(&council.item("letter")).await;

    council.renumbered("1422").await;
    let stale = council.jean.submit(&both, &announcements, &[]).await;
    assert_eq!((stale.status, stale.all("td .unmet").len()), (422, 2), "{}", stale.one("main"));
    let stale = council.jean.submit(&one, &council.item("letter/announce"), &[]).await;
    assert_eq!(stale.status, 409, "{}", stale.text);
    assert!(stale.attributes("a", "href").contains(&council.item("letter")), "it is shown as it is: {}", stale.text);
    assert_eq!(council.told("decision").await, 0);

    let page = council.jean.get(&announcements).await;
    assert_eq!(council.looks_at_all(first(&page)).await, 2);
    let page = council.jean.get(&announcements).await;
    let done = council.jean.submit(&page, &announcements, &[]).await;
    assert_eq!(done.leads_to.as_deref(), Some(&*council.session), "{}", done.text);
    assert_eq!(council.told("decision").await, 2);
}

#[tokio::test]
async fn on_the_way_through_the_letters_one_that_lacks_a_translation_is_passed_over() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let table = "b;deferred;;Les comptes de 2026.\na;admitted;;\nc;admitted;;\n";
    let said = [("lines", table), ("written_in", "fr"), ("despite", "So it was."), ("do", "check")];
    let checked = council.many("decisions/table", &said).await;
    let done = council.tabled(&checked, &[("despite", "So it was.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.jean.get(&format!("{}/announcements", council.session)).await;
    assert_eq!((page.all("td .unmet").len(), page.all("td .judge").len()), (1, 2), "{}", page.one("table"));
    assert_eq!(council.looks_at_all(page.attributes("a.button", "href").remove(0)).await, 2);
}

#[tokio::test]
async fn a_letter_that_lacks_a_translation_waits_and_says_where_it_is_mended() {
    let council = meeting(&[]).await;
    let language = council.desk.app().store.correspondence_language(organization(&council).await).await.unwrap();
    assert_eq!(language, Language::En, "the harness writes in English");
    let fields =
        [("outcome", "deferred"), ("reasons", "Les comptes de 2026."), ("written_in", "fr"), ("despite", "So it was.")];
    assert_eq!(council.decide(&fields).await.status, 303);
    let page = council.jean.get(&format!("{}/announcements", council.session)).await;
    assert_eq!(page.all("td .unmet").len(), 1, "{}", page.one("table"));
    let mend = page.attributes("td a", "href").into_iter().find(|h| h.contains("/translations#"));
    assert!(mend.is_some(), "{}", page.one("table"));
    assert!(page.all("button.button:not(.quiet)").is_empty() || page.all("input[name=item]").is_empty());
}

async fn organization(council: &Council) -> domain::kernel::OrganizationId {
    let viewer = persistence::Viewer::house();
    let id: domain::kernel::ApplicationId = council.id().parse().unwrap();
    council.desk.app().store.case(&viewer, id).await.unwrap().application.organization
}

#[tokio::test]
async fn a_mistyped_number_of_a_resolution_is_corrected_in_the_register_as_well() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    council.renumbered("1422").await;
    let register = council.desk.app().browser().get("/register").await;
    assert!(register.one("tbody").contains("1422"), "{}", register.one("tbody"));
    assert!(register.all("tbody s").contains(&"1421".to_owned()), "what it said before: {}", register.one("tbody"));
    let json = council.desk.app().browser().get("/register.json").await;
    assert!(json.text.contains("\"resolution\":1422") && json.text.contains("\"resolution\":1421"), "{}", json.text);
    let line = council.jean.get("/council/register").await.attributes("td.name a", "href").remove(0);
    let line = council.jean.get(&line).await;
    assert!(line.plain().contains("1422") && line.one(".timeline").contains("Misread."), "{}", line.one("main"));
}
