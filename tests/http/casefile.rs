//! A case at hand: two versions held against each other, a document beside the page, other files of a
//! like organization, what a finding rests on, the timeline.

use super::{applicant::PDF, council::JEAN, desk::Desk, harness::Shown};
use domain::kernel::StaffRole;

impl Desk {
    /// Asked with section C and the statutes open, and answered in a second version.
    pub(super) async fn answered(&self) {
        let asked = [
            ("about", "mandate.field"),
            ("words", "Which of the activities of 2025 concern refugees?"),
            ("section", "aims"),
            ("document", "statutes"),
        ];
        self.done(&self.awa, "ask", &asked).await;
        let (browser, path) = (&self.draft.browser, &self.draft.path);
        let list = format!("{path}/questions");
        let question = browser.get(&list).await.attributes(".tasks a", "href").remove(0);
        let page = browser.get(&question).await;
        browser.submit(&page, &question, &[("answer", "The courses in Marseille.")]).await;
        let section = format!("{path}/sections/aims");
        let page = browser.get(&section).await;
        let aims = [("aims", "As the assembly say"), ("then", "list")];
        assert_eq!(browser.submit(&page, &section, &aims).await.status, 303);
        let amended = [PDF, b"\n% amended"].concat();
        let sent = self.draft.upload("statutes", "statutes-2026.pdf", &amended, &[("language", "en")]).await;
        assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
        let page = browser.get(&question).await;
        assert!(page.one(".files").contains("statutes-2026.pdf"), "what was given with the answer stands beside it");
        let page = browser.get(&list).await;
        assert_eq!(page.all(".asked .files li").len(), 1, "and not what was there before");
        let sent = browser.submit(&page, &format!("{list}/send"), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.one("main"));
        let page = browser.get(&list).await;
        assert!(page.one(".asked .files").contains("statutes-2026.pdf"), "nor does it go once it was sent");
        assert_eq!(browser.get(&question).await.leads_to, Some(list), "an answer that was sent is read in the list");
    }

    async fn find(&self, criterion: &str, fields: &[(&str, &str)]) -> Shown {
        self.press(&self.awa, &self.case, &format!("findings/{criterion}"), fields).await
    }

    /// The latest document that is evidence on the page of the case.
    async fn document(&self) -> String {
        let page = self.awa.get(&self.case).await;
        page.attributes("[id='mandate.field-document'] option", "value").remove(1)
    }
}

#[tokio::test]
async fn the_archive_of_a_file_tells_what_was_asked_and_answered_and_given_and_what_happened() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.answered().await;
    let again = [
        ("about", "mandate.field"),
        ("words", "And those of 2024?"),
        ("earlier", "Only one year was told."),
        ("section", "aims"),
    ];
    desk.done(&desk.awa, "ask", &again).await;
    let files = super::papers::unpacked(&desk.draft.browser, &format!("{}/archive", desk.draft.path)).await;
    let file = |end: &str| files.iter().find(|(name, _)| name.ends_with(end)).map(|(_, bytes)| bytes.clone()).unwrap();
    let told = locale::plain(&String::from_utf8(file("/correspondence.html")).unwrap());
    for words in [
        "Which of the activities of 2025 concern refugees?",
        "The courses in Marseille.",
        "statutes-2026.pdf",
        "Only one year was told.",
        "What has happened",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(file("/correspondence.pdf").starts_with(b"%PDF"));
    let application: serde_json::Value = serde_json::from_slice(&file("/application.json")).unwrap();
    let [first, second] = application["questions"].as_array().unwrap().as_slice() else { panic!("{application}") };
    assert_eq!(first["documents"][0]["name"], "statutes-2026.pdf");
    assert_eq!(first["documents"].as_array().unwrap().len(), 1, "not what was there before");
    assert_eq!(first["earlier"], serde_json::Value::Null);
    assert_eq!(second["earlier"]["id"], first["id"]);
    assert_eq!(second["earlier"]["why"]["words"], "Only one year was told.");
    assert!(!application["draft"]["answers"].as_object().unwrap().is_empty(), "section C is open again");
}

#[tokio::test]
async fn two_versions_are_compared_answer_by_answer_and_by_the_organization_too() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let one = desk.awa.get(&desk.at("versions")).await;
    assert!(one.words().contains("only one version"), "{}", one.words());
    desk.find("mandate.field", &[("met", "yes"), ("reason", "Article 2 says so.")]).await;
    desk.answered().await;

    let page = desk.awa.get(&desk.at("versions")).await;
    assert_eq!(page.all(".compared h2"), ["C Aims and work", "Documents"], "only what changed");
    assert_eq!(page.all("dl .turn .mark"), ["changed"]);
    assert_eq!((page.all("dl del"), page.all("dl ins")), (vec!["statutes".to_owned()], vec!["assembly".to_owned()]));
    assert!(page.one(".pieces").contains("As the"), "what stayed is shown around it");
    assert_eq!(page.all(".documents .turn").len(), 1);
    assert!(page.one(".documents .turn").contains("statutes-2026.pdf"));
    let folded = page.all("details.answers summary");
    assert!(folded.len() > 7 && folded.iter().any(|s| s.contains("Identity")), "{folded:?}");
    assert!(page.attributes("details.answers", "open").is_empty(), "closed until somebody opens it");

    let back = desk.awa.get(&desk.at("versions?from=2&to=1")).await;
    assert_eq!((back.all("dl del"), back.all("dl ins")), (vec!["assembly".to_owned()], vec!["statutes".to_owned()]));
    let same = desk.awa.get(&desk.at("versions?from=2&to=2")).await;
    assert!(same.words().contains("Choose two different versions"));
    for none in ["versions?from=3", "versions?to=0", "versions?from=x"] {
        assert_eq!(desk.awa.get(&desk.at(none)).await.status, 404, "{none}");
    }
    let wanted = desk.at("versions?from=1&to=2");
    let case = desk.awa.get(&desk.case).await;
    assert!(case.attributes("[id='mandate.field'] a", "href").contains(&wanted), "what is stale leads to what changed");
    let history = desk.awa.get(&desk.at("history?about=dossier")).await;
    assert_eq!(history.attributes("tbody a", "href"), [wanted]);

    let own = format!("{}/versions", desk.draft.path);
    assert!(desk.draft.browser.get(&desk.draft.path).await.attributes("a", "href").contains(&own));
    let theirs = desk.draft.browser.get(&own).await;
    assert_eq!(theirs.all("dl ins"), ["assembly"]);
    let links = theirs.attributes(".documents a", "href");
    assert!(links.iter().all(|href| href.starts_with("/applications/")), "{links:?}");
}

#[tokio::test]
async fn a_document_is_read_beside_the_page_and_stays_open() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let id = desk.document().await;
    assert!(desk.awa.get(&desk.case).await.attributes("#viewer[hidden]", "class").len() == 1);
    for page in ["", "/answers"] {
        let shown = desk.awa.get(&format!("{}{page}?document={id}&page=1", desk.case)).await;
        let frame = shown.attributes("#viewer iframe", "src");
        assert_eq!(frame, [format!("{}#page=1&navpanes=0&view=FitH", desk.at(&format!("documents/{id}")))], "{page}");
        assert!(shown.attributes("#viewer iframe[sandbox]", "src").is_empty(), "Chromium shows no PDF in one");
        let policy = shown.response.header("content-security-policy").to_str().unwrap().to_owned();
        assert!(policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    }
    let document = desk.awa.get(&desk.at(&format!("documents/{id}"))).await.response;
    let header = |name: &str| document.header(name).to_str().unwrap().to_owned();
    assert_eq!(header("content-security-policy"), "sandbox; default-src 'none'; frame-ancestors 'self'");
    assert_eq!(header("x-frame-options"), "SAMEORIGIN");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-disposition").starts_with("inline"));

    let open = format!("{}?document={id}&page=1", desk.case);
    let fields = [("met", "yes"), ("reason", "Article 2."), ("document", id.as_str()), ("page", "1")];
    let done = desk.press(&desk.awa, &open, "findings/mandate.field", &fields).await;
    assert_eq!(done.leads_to, Some(format!("{open}#mandate.field")), "the document is still open");
    let wrong = desk.press(&desk.awa, &open, "findings/mandate.field", &[("met", "yes"), ("reason", "")]).await;
    assert_eq!((wrong.status, wrong.attributes("#viewer iframe", "src").len()), (422, 1));
    let evidence = desk.awa.get(&desk.case).await.attributes("[id='mandate.field'] a[data-beside]", "href");
    assert_eq!(evidence, [format!("{open}#viewer")]);
    for nonsense in ["?document=x", "?document=01890000-0000-7000-8000-000000000000", "?page=9"] {
        let shown = desk.awa.get(&format!("{}{nonsense}", desk.case)).await;
        assert_eq!((shown.status, shown.attributes("#viewer iframe", "src").len()), (200, 0), "{nonsense}");
    }
}

#[tokio::test]
async fn a_likely_duplicate_is_shown_until_a_person_has_decided() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let twin = desk.beside("rosa@raices.example", "Horizontes sin Fronteras").await;
    let known = desk.awa.get(&desk.case).await.one(".known");
    assert!(known.contains("May be the same organization") && known.contains("Same name"), "{known}");
    assert!(known.contains("100"), "the score is said: {known}");
    let page = desk.awa.get(&desk.at("duplicates")).await;
    let link = page.attributes("article a[href*='duplicates/dismiss']", "href").remove(0);
    assert!(link.ends_with(twin.case.rsplit('/').next().unwrap()), "{link}");
    let form = desk.awa.get(&link).await;
    let bare = desk.awa.submit(&form, &desk.at("duplicates/dismiss"), &[]).await;
    assert_eq!((bare.status, bare.attributes(".faults a", "href")), (422, vec!["#reason".to_owned()]));
    let reason = ("reason", "Another town and other people.");
    let done = desk.awa.submit(&form, &desk.at("duplicates/dismiss"), &[reason]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let known = desk.awa.get(&desk.case).await.one(".known");
    assert!(!known.contains("May be the same") && known.contains("another organization"), "{known}");
    let page = desk.awa.get(&desk.at("duplicates")).await;
    assert!(page.words().contains("Another town and other people."), "{}", page.words());
    // A second look may find otherwise.
    let link = page.attributes("article a[href*='duplicates/link']", "href").remove(0);
    let form = desk.awa.get(&link).await;
    assert_eq!(desk.awa.submit(&form, &desk.at("duplicates/link"), &[]).await.status, 422, "with a reason");
    let of = twin.awa.get(&twin.case).await.one(".crumb .ref");
    let fields = [("reference", of.as_str()), ("reason", "The same chair after all.")];
    let done = desk.awa.submit(&form, &desk.at("duplicates/link"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let history = desk.awa.get(&desk.at("history?about=findings")).await.words();
    assert!(history.contains("The same chair after all.") && history.contains("Another town"), "{history}");
    let told = desk.draft.browser.get(&desk.draft.path).await.words();
    assert!(!told.contains("Horizontes"), "no applicant learns of it");
}

#[tokio::test]
async fn a_finding_says_in_a_word_what_it_rests_on() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let fields = [("met", "yes"), ("basis", "public_source"), ("reason", "The register of Lyon lists it.")];
    assert_eq!(desk.find("legal.personality", &fields).await.status, 303);
    // What fits the other outcome was left from before the choice was changed.
    let fields = [("met", "yes"), ("basis", "not_in_the_aims"), ("reason", "Article 2.")];
    assert_eq!(desk.find("mandate.field", &fields).await.status, 303);
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one("[id='legal.personality']").contains("A public source confirms it."));
    let kept = case.form(&desk.at("findings/legal.personality"));
    assert!(kept.contains(&("basis".to_owned(), "public_source".to_owned())), "{kept:?}");
    let kept = case.form(&desk.at("findings/mandate.field"));
    assert!(kept.contains(&("basis".to_owned(), String::new())), "{kept:?}");
    assert!(desk.awa.get(&desk.at("recommend")).await.words().contains("A public source confirms it."));
    let history = desk.awa.get(&desk.at("history?about=findings")).await.words();
    assert!(history.contains("A public source confirms it"), "{history}");
    desk.done(&desk.awa, "recommend", &[("advice", "admit"), ("reason", "Every criterion is met.")]).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    assert!(ruth.get(&desk.at("countersign")).await.words().contains("A public source confirms it."));
}

#[tokio::test]
async fn the_timeline_is_narrowed_by_what_and_by_whom_in_its_address() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.done(&desk.awa, "notes", &[("words", "The seal is hard to read.")]).await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let page = ben.get(&desk.at("notes")).await;
    ben.submit(&page, &desk.at("notes"), &[("words", "It is that of the prefecture.")]).await;
    let rows = async |query: &str| desk.awa.get(&desk.at(&format!("history{query}"))).await.all("tbody tr");
    let all = rows("").await;
    let notes = rows("?about=notes").await;
    assert_eq!(notes.len(), 2, "{notes:?}");
    let messages = rows("?about=messages").await;
    assert!(!messages.is_empty() && messages.iter().all(|m| m.contains("Message")), "{messages:?}");
    let id = desk.id("ben@secretariat.example").await;
    let by = rows(&format!("?by={id}")).await;
    assert!(matches!(by.as_slice(), [one] if one.contains("prefecture")), "{by:?}");
    assert!(rows(&format!("?about=messages&by={id}")).await.is_empty());
    assert_eq!(rows("?about=nonsense").await.len(), all.len());
    let page = desk.awa.get(&desk.at(&format!("history?about=notes&by={id}"))).await;
    let links = page.attributes("nav .views a[href*='about=']", "href");
    assert!(links.iter().all(|href| href.ends_with(&format!("&by={id}"))), "who is asked for stays: {links:?}");
    assert_eq!(page.attributes("select[name=by] option[selected]", "value"), [id]);
}

#[tokio::test]
async fn of_two_colleagues_with_one_name_the_timeline_offers_both() {
    let desk = Desk::begin().await;
    desk.take().await;
    let both = [
        ("ben@secretariat.example", "The seal is hard to read."),
        ("moss@secretariat.example", "It is that of the prefecture."),
    ];
    for (email, words) in both {
        desk.app().person("Ben Moss", email, &[StaffRole::Officer]).await;
        let colleague = desk.app().signed_in(email).await;
        desk.done(&colleague, "notes", &[("words", words)]).await;
    }
    let offered = desk.awa.get(&desk.at("history")).await.attributes("select[name=by] option", "value");
    for (email, words) in both {
        let id = desk.id(email).await;
        assert!(offered.contains(&id), "{email}: {offered:?}");
        let rows = desk.awa.get(&desk.at(&format!("history?by={id}"))).await.all("tbody tr");
        assert!(matches!(rows.as_slice(), [one] if one.contains(words)), "{rows:?}");
    }
}

#[tokio::test]
async fn an_observer_of_a_like_name_is_pointed_out_to_the_secretariat_alone() {
    let desk = Desk::begin().await;
    desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
    let jean = desk.app().signed_in(JEAN).await;
    let before = desk.draft.browser.get(&desk.draft.path).await.one("main");
    assert!(!desk.awa.get(&desk.case).await.words().contains("May be an observer already"));
    let path = "/council/register/new";
    for name in ["Horizon sans frontieres", "Quite Another House"] {
        let page = jean.get(path).await;
        let done = jean.submit(&page, path, &[("name", name), ("since", "2007")]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let known = desk.awa.get(&desk.case).await;
    let said = locale::plain(&known.one(".known"));
    assert!(said.contains("May be an observer already") && said.contains("observer since 2007"), "{said}");
    assert!(!said.contains("Quite Another House"), "{said}");
    let page = desk.awa.get(&desk.at("duplicates")).await;
    assert!(page.words().contains("In the register") && page.words().contains("of 100"), "{}", page.one("main"));
    let links = page.attributes("article.check h3 a", "href");
    let [line] = links.as_slice() else { panic!("{links:?}") };
    assert!(line.starts_with("/council/register/"), "{line}");
    assert!(desk.awa.get(line).await.words().contains("Horizon sans frontieres"));
    assert_eq!(desk.draft.browser.get(&desk.draft.path).await.one("main"), before, "nothing of it is the applicant's");
}
