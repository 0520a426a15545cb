//! The Council paper and the draft resolution as they are made from the record: what stands in them,
//! that they are always the same, and who may have them.

#![expect(deprecated, reason = "the reader that comes after it does not yet check what it reads")]

use super::{
    applicant::{Draft, MARIA},
    council::{Council, JEAN, planned},
    desk::{Desk, RUTH},
    harness::{Browser, Shown},
};
use async_zip::base::read::mem::ZipFileReader;
use domain::{
    application::Command,
    kernel::{ApplicationId, Envelope, Language, StaffRole},
};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

impl Council {
    pub(super) async fn made(&self, browser: &Browser, file: &str) -> Vec<u8> {
        let path = format!("{}/{file}", self.session);
        let shown = Shown::of(browser.server.get(&path).await);
        assert_eq!(shown.status, 200, "{path}");
        let header = |name: &str| shown.response.header(name).to_str().unwrap().to_owned();
        let expected = if file.ends_with("pdf") { "application/pdf" } else { DOCX };
        assert_eq!(header("content-type"), expected, "{path}");
        assert_eq!(header("cache-control"), "private, no-store", "{path}");
        assert!(header("content-disposition").starts_with("attachment; filename*=UTF-8''"), "{path}");
        shown.response.as_bytes().to_vec()
    }

    /// What stands in the Word file, paragraph by paragraph.
    pub(super) async fn text(&self, browser: &Browser, file: &str) -> String {
        written(self.made(browser, &format!("{file}.docx")).await).await
    }
}

/// The paragraphs of a Word file.
pub(super) async fn written(docx: Vec<u8>) -> String {
    let archive = ZipFileReader::new(docx).await.unwrap();
    let entries = archive.file().entries();
    let at = entries.iter().position(|e| e.filename().as_str().unwrap() == "word/document.xml").unwrap();
    let mut xml = String::new();
    archive.reader_with_entry(at).await.unwrap().read_to_string_checked(&mut xml).await.unwrap();
    let (mut text, mut within) = (String::new(), false);
    for piece in xml.replace("</w:p>", "\n").split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        within = tag.starts_with("w:t ") || (within && tag.is_empty());
        if within {
            text.push_str(words);
        } else if words.contains('\n') {
            text.push('\n');
        }
    }
    text.replace("&#38;", "&").replace("&#39;", "'")
}

#[tokio::test]
async fn both_are_made_in_each_language_and_always_the_same() {
    let mut council = Council::begin().await;
    council.place().await;
    council.closed().await;
    let page = council.page().await;
    let links = page.attributes(".made a", "href");
    assert_eq!(links.len(), 12, "two documents, three languages, to be read and to be worked on");
    let mut all = Vec::new();
    for link in &links {
        all.push(council.made(&council.jean, link.strip_prefix(&format!("{}/", council.session)).unwrap()).await);
    }
    council.on("2026-10-03T15:30:00Z").await;
    for (link, before) in links.iter().zip(&all) {
        let again = council.made(&council.jean, link.strip_prefix(&format!("{}/", council.session)).unwrap()).await;
        assert!(again == *before, "{link} is the same two days later");
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 12, "each is its own");
}

#[tokio::test]
async fn the_paper_tells_of_each_request_what_it_states_and_what_was_found() {
    let mut council = Council::begin().await;
    council.place().await;
    let draft = council.text(&council.jean, "paper/en").await;
    assert!(draft.contains("Draft. The list of the session is open"), "{draft}");
    council.closed().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("Draft. This has not been issued"), "{paper}");
    assert!(!paper.lines().any(|line| line.starts_with("Date")), "{paper}");
    for words in [
        "Applications for representation by an observer",
        "117th session",
        "1 request is submitted",
        "(a) Horizons Sans Fronti",
        "received on",
        "Legal status",
        "Aims",
        "Work on migration",
        "Deferrals so far",
        "Findings on the criteria",
        "Met",
        "Annex: requests received and not submitted to this session",
        "There are none.",
    ] {
        assert!(paper.contains(words), "{words} in {paper}");
    }
    // Neither who worked on it, nor what they advise, nor whom it is safer not to name.
    for inside in ["Awa", "Ruth", "Jean Keller", "To admit", MARIA] {
        assert!(!paper.contains(inside), "{inside} in {paper}");
    }
    let french = council.text(&council.jean, "paper/fr").await;
    assert!(french.contains("Demandes de représentation") && french.contains("Rempli"), "{french}");
    assert!(french.contains("(en anglais, non traduit)"), "what lacks a translation is marked: {french}");
    assert!(french.contains("(tel que reçu, non traduit)"), "what the organization wrote as well: {french}");
    assert!(!paper.contains("not translated"), "{paper}");
}

#[tokio::test]
async fn members_of_one_country_in_two_rows_are_of_one_country() {
    let draft = Draft::ready().await;
    let rows = [
        ("members_by_country.0.country", "FR"),
        ("members_by_country.0.individuals", "1080"),
        ("members_by_country.1.country", "FR"),
        ("members_by_country.1.individuals", "96"),
    ];
    assert_eq!(draft.fill("members", &rows).await.status, 303);
    assert_eq!(draft.press_submit(&draft.declared().await).await.status, 303);
    let desk = Desk::of(draft).await;
    desk.endorsed().await;
    let council = Council::with(desk).await;
    council.place().await;
    let paper = locale::plain(&council.text(&council.jean, "paper/en").await);
    let membership = paper.lines().find(|line| line.contains("Countries or areas")).unwrap();
    assert!(membership.contains("1,176"), "{membership}");
    assert!(membership.trim_end().ends_with("Countries or areas: 1"), "{membership}");
}

#[tokio::test]
async fn a_corrected_fact_stands_in_the_paper_unless_it_is_of_a_person() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let page = desk.awa.get(&desk.at("correct")).await;
    assert!(page.plain().contains("a correction on a person, an address or a telephone number stays"), "{}", page.text);
    let document = page.attributes("#document option", "value").pop().unwrap();
    for (at, words) in [
        ("founded_on", "Founded in 2011: the founding act says so."),
        ("governing_body", "The treasurer is Rima Haddad."),
        ("head_name", "She is called Rima Haddad."),
        ("seat_address", "The house stands at 5, Quiet Street."),
    ] {
        let fields = [("at", at), ("words", words), ("document", document.as_str()), ("page", "1")];
        desk.done(&desk.awa, "correct", &fields).await;
    }
    let translations = desk.awa.get(&desk.at("translations")).await.words();
    assert!(translations.contains("Founded in 2011"), "{translations}");
    assert!(!translations.contains("Rima Haddad"), "nobody is asked to translate it: {translations}");
    desk.recommend().await;
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::SeniorOfficer]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    desk.done(&ruth, "countersign", &[]).await;
    let council = Council::with(desk).await;
    council.place().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("Founded in 2011: the founding act says so."), "{paper}");
    for inside in ["Rima Haddad", "Quiet Street"] {
        assert!(!paper.contains(inside), "{inside} in {paper}");
    }
}

impl Desk {
    /// The organization is asked, opens its aims with the question, changes them and answers.
    async fn aims_restated(&self, aims: &str) {
        let asked =
            [("about", "activity_report"), ("words", "Which activities concern refugees?"), ("section", "aims")];
        self.done(&self.awa, "ask", &asked).await;
        let (browser, path) = (&self.draft.browser, &self.draft.path);
        let list = format!("{path}/questions");
        let question = browser.get(&list).await.attributes(".tasks a", "href").remove(0);
        for (action, fields) in [
            (question, vec![("answer", "The courses in Marseille.")]),
            (format!("{path}/sections/aims"), vec![("aims", aims), ("then", "list")]),
        ] {
            let page = browser.get(&action).await;
            let saved = browser.submit(&page, &action, &fields).await;
            assert_eq!(saved.status, 303, "{action}: {}", saved.one("main"));
        }
        let page = browser.get(&list).await;
        let sent = browser.submit(&page, &format!("{list}/send"), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.one("main"));
    }

    /// Countersigned, and placed on a list.
    async fn placed(self) -> Council {
        self.recommend().await;
        let ruth = self.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
        self.done(&ruth, "countersign", &[]).await;
        let council = Council::with(self).await;
        assert_eq!(council.place().await.status, 303);
        council
    }
}

#[tokio::test]
async fn of_a_fact_that_was_corrected_twice_the_paper_tells_the_latest_and_nothing_that_was_taken_back() {
    let desk = Desk::begin().await;
    desk.judged().await;
    desk.correct("founded_on", "Founded in March 2010.").await;
    desk.correct("founded_on", "Founded in March 2011.").await;
    desk.correct("aims", "Its statutes name children alone.").await;
    desk.done(&desk.awa, "correct/withdraw", &[("at", "aims"), ("reason", "Its new statutes do not.")]).await;
    let paper = desk.placed().await;
    let paper = paper.text(&paper.jean, "paper/en").await;
    assert!(paper.contains("Founded in March 2011."), "{paper}");
    for gone in ["Founded in March 2010.", "children alone", "new statutes do not"] {
        assert!(!paper.contains(gone), "{gone} in {paper}");
    }
}

#[tokio::test]
async fn a_correction_stands_in_the_paper_until_the_organization_changes_the_answer_itself() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.correct("founded_on", "Founded in March 2011.").await;
    desk.correct("aims", "Its statutes say: to teach.").await;
    let since = "The organization has changed this answer since.";
    assert!(!desk.awa.get(&desk.case).await.one(".known").contains(since));
    desk.aims_restated("To teach and to advise.").await;
    let known = desk.awa.get(&desk.case).await.all(".known li");
    let marked: Vec<_> = known.iter().filter(|line| line.contains(since)).collect();
    assert!(matches!(marked.as_slice(), [one] if one.contains("Its statutes say: to teach.")), "{known:?}");
    let beside = desk.awa.get(&desk.at("answers")).await.all(".corrected");
    assert_eq!(beside.iter().filter(|line| line.contains(since)).count(), 1, "{beside:?}");
    desk.found_met().await;
    let council = desk.placed().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("Founded in March 2011.") && paper.contains("To teach and to advise."), "{paper}");
    assert!(!paper.contains("Its statutes say: to teach."), "the answer is another now: {paper}");
}

#[tokio::test]
async fn what_is_said_on_a_criterion_of_the_secretariats_own_stands_in_no_paper_and_needs_no_translation() {
    let desk = Desk::begin().await;
    desk.judged().await;
    desk.excluded("Its treasurer stands on a list.").await;
    let missing = async || {
        let page = desk.awa.get(&desk.case).await;
        page.all("nav .views li").into_iter().find(|tab| tab.starts_with("Translations"))
    };
    let before = missing().await;
    desk.done(&desk.awa, "except", &[("criterion", "integrity.exclusion"), ("reason", "He left it in May.")]).await;
    assert_eq!(missing().await, before, "nobody is asked to translate it");
    desk.recommend().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    desk.done(&ruth, "countersign", &[]).await;
    let council = Council::with(desk).await;
    council.place().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("Not met; excepted") && paper.contains("Checked by the secretariat."), "{paper}");
    for inside in ["stands on a list", "left it in May"] {
        assert!(!paper.contains(inside), "{inside} in {paper}");
    }
}

#[tokio::test]
async fn what_was_said_to_an_intention_to_close_that_came_to_nothing_stands_in_no_paper() {
    let desk = Desk::begin().await;
    desk.closing_heard().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let (countersign, why) = (desk.at("countersign"), [("reason", "A board can change.")]);
    assert_eq!(desk.press(&ruth, &countersign, "send-back", &why).await.status, 303);
    desk.complete().await;
    desk.found_met().await;
    desk.recommend().await;
    desk.done(&ruth, "countersign", &[]).await;
    let council = Council::with(desk).await;
    council.place().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("(a) Horizons Sans Fronti"), "{paper}");
    for inside in ["The ministry does, for now.", "sent no comment"] {
        assert!(!paper.contains(inside), "{inside} in {paper}");
    }
}

#[tokio::test]
async fn a_session_without_requests_has_a_paper_that_says_so_and_tells_what_waits() {
    let mut council = Council::begin().await;
    council.closed().await;
    let paper = council.text(&council.jean, "paper/en").await;
    assert!(paper.contains("No request is submitted to this session."), "{paper}");
    assert!(!paper.contains("Findings on the criteria"), "{paper}");
    let annex = paper.split("Annex:").nth(1).unwrap();
    assert!(annex.contains("Horizons Sans Fronti") && annex.contains("Examined, not yet on a list"), "{annex}");
    let motion = council.text(&council.jean, "draft-resolution/en").await;
    assert!(motion.contains("Takes note") && !motion.contains("Decides"), "{motion}");
}

#[tokio::test]
async fn the_draft_resolution_decides_as_was_advised() {
    let council = Council::begin().await;
    let other = council.desk.beside("otto@horizons.example", "Horizons sans Frontieres e.V.").await;
    other.recommended().await;
    let ruth = other.app().signed_in(RUTH).await;
    other.done(&ruth, "countersign", &[]).await;
    council.place().await;
    let second = other.case.rsplit('/').next().unwrap();
    assert_eq!(council.press(&format!("place/{second}")).await.status, 303);
    let motion = council.text(&council.jean, "draft-resolution/en").await;
    assert!(motion.contains("The Council,") && motion.contains("Recalling"), "{motion}");
    let admits = motion.find("to admit the following organizations, at their request").unwrap();
    for name in ["Horizons Sans Fronti", "Horizons sans Frontieres e.V."] {
        assert!(motion.get(admits..).unwrap().contains(name), "{name} in {motion}");
    }
    assert!(motion.contains("2.") && !motion.contains("to defer"), "no paragraph without a name: {motion}");
}

#[tokio::test]
async fn a_written_procedure_is_no_meeting_and_one_request_is_no_list() {
    let mut council = Council::begin().await;
    let motion = async |council: &Council, language: &str| {
        locale::plain(&council.text(&council.jean, &format!("draft-resolution/{language}")).await)
    };
    assert_eq!(council.place().await.status, 303);
    let session = motion(&council, "en").await;
    assert!(session.contains("the request submitted to its 117th session and what"), "{session}");
    for one in ["following organization, at its request, as an observer", "to inform the organization of"] {
        assert!(session.contains(one), "{one} in {session}");
    }
    assert_eq!(council.step(&format!("items/{}/remove", council.id()), &[("reason", "Moved.")]).await.status, 303);

    let fields =
        [("kind", "written_procedure"), ("number", ""), ("opens", "2026-11-02"), ("closes", ""), ("days", "30")];
    council.session = planned(&council.jean, &fields).await.leads_to.unwrap();
    assert_eq!(council.place().await.status, 303);
    for (language, says) in [
        ("en", "Having considered by written procedure the request submitted to it"),
        ("fr", "Ayant examiné par procédure écrite la demande qui lui est soumise"),
        ("es", "Habiendo examinado mediante procedimiento por escrito la solicitud que se le ha sometido"),
    ] {
        let written = motion(&council, language).await;
        assert!(written.contains(says), "{says} in {written}");
    }
    council.on("2026-10-19T09:00:00Z").await;
    assert_eq!(council.press("close-list").await.status, 303);
    council.on("2026-12-02T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    assert_eq!(council.resolve("1421").await.status, 303);
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    let words = letter.words();
    assert!(words.contains("By written procedure, the Council admitted"), "{words}");
    assert!(!words.contains("At its") && !words.contains("rest of the session"), "{words}");
}

#[tokio::test]
async fn they_are_for_those_who_read_cases_and_leave_out_what_a_reader_may_not_see() {
    let council = Council::begin().await;
    council.place().await;
    let app = council.desk.app();
    let mira = app.person("Mira Lund", "mira@secretariat.example", &[StaffRole::Officer]).await;
    let reader = app.signed_in("mira@secretariat.example").await;
    assert!(council.text(&reader, "paper/en").await.contains("Horizons Sans Fronti"));
    let maria = app.signed_in(MARIA).await;
    for file in ["paper/en.pdf", "paper/en.docx", "draft-resolution/fr.pdf", "draft-resolution/es.docx"] {
        let path = format!("{}/{file}", council.session);
        assert_eq!(maria.get(&path).await.status, 404, "an applicant at {file}");
    }
    for none in ["paper/de.pdf", "paper/en.txt", "paper/en", "draft-resolution/en.pdf.pdf"] {
        assert_eq!(council.jean.get(&format!("{}/{none}", council.session)).await.status, 404, "{none}");
    }

    let viewer = app.store.viewer(mira).await.unwrap().unwrap();
    let reason = app.store.new_text(Language::En, "I sat on its board until last year.");
    let command = Command::DeclareConflict { reason: reason.reference() };
    let id: ApplicationId = council.id().parse().unwrap();
    let envelope = Envelope { command_id: app.store.new_id(), seen: None, command };
    app.store.application(&viewer, id, envelope, &[reason]).await.unwrap();
    for file in ["paper/en", "draft-resolution/en"] {
        let left = council.text(&reader, file).await;
        assert!(!left.contains("Horizons"), "{left}");
        assert!(left.contains("This copy is incomplete"), "{left}");
        let whole = council.text(&app.signed_in(JEAN).await, file).await;
        assert!(whole.contains("Horizons") && !whole.contains("incomplete"), "{whole}");
    }
}
