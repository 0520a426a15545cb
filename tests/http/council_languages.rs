//! The languages of one issue that come out on different days: each tells what the first one told, whatever happened
//! between, and none follows under what a revision has replaced.

use super::{council_kept::issued_and_another_ready, council_printed::written};
use domain::{council::ItemStatus, kernel::Language};

/// The requests whose references stand in a document, in order: on the sheets, then in the annex.
fn references(text: &str) -> Vec<&str> {
    let end = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    text.match_indices("OBS-").filter_map(|(at, _)| text[at..].split(end).next()).collect()
}

const TODAYS_DRAFT: &str = "draft-resolution/fr.pdf";
const UNTRANSLATED: (&str, &str) = ("original_only", "The translators had no time.");

#[tokio::test]
async fn a_language_that_follows_tells_the_list_and_the_annex_of_the_first() {
    let (mut council, other) = issued_and_another_ready().await;
    council.on("2026-10-05T09:00:00Z").await;
    let late = format!("late/{}", other.case.rsplit('/').next().unwrap());
    assert_eq!(council.step(&late, &[("words", "A day late.")]).await.status, 303);
    let remove = format!("items/{}/remove", council.id());
    assert_eq!(council.step(&remove, &[("reason", "The advice is looked at again.")]).await.status, 303);
    council.on("2026-10-06T09:00:00Z").await;

    for (what, symbol) in [("paper", "C/117/12"), ("resolution", "C/117/L/1")] {
        let page = council.jean.get(&format!("{}/papers/keep?what={what}", council.session)).await;
        let says = locale::plain(&page.one("#follows"));
        let will =
            format!("{symbol} has not been issued in French and Spanish yet. It will say the same there as in English");
        for says_so in [will.as_str(), "on 1 October 2026", "2 items of the list have changed since"] {
            assert!(says.contains(says_so), "{says_so} in {says}");
        }
        // What would be kept can be looked at before, since it cannot be taken back.
        let mut proofs = Vec::new();
        for link in page.attributes("#follows a", "href") {
            proofs.push(council.jean.server.get(&link).await.as_bytes().to_vec());
        }
        let today = council.made(&council.jean, if what == "paper" { "paper/fr.pdf" } else { TODAYS_DRAFT }).await;
        assert!(proofs.len() == 4 && !proofs.contains(&today), "not what the record says today");
        let before = council.issued(&council.jean).await.len();
        let fields = [("revision", "original"), ("language", "fr"), ("language", "es"), UNTRANSLATED];
        let done = council.keeps(what, &fields).await;
        assert_eq!(done.status, 303, "{what}: {}", done.one("main"));
        let mut kept = council.issued(&council.jean).await;
        assert_eq!(kept.len(), before + 4);
        kept.retain(|file| proofs.contains(file));
        assert_eq!(kept.len(), 4, "{what}: in both languages, to be read and to be worked on");
        let page = council.jean.get(&format!("{}/papers/keep?what={what}", council.session)).await;
        assert!(page.all("#follows").is_empty(), "{}", page.one("main"));
    }

    // The paper and the draft in English, then in each of the two languages.
    let files = council.issued(&council.jean).await;
    let mut texts = Vec::new();
    for at in [1, 5, 7, 3, 9, 11] {
        texts.push(locale::plain(&written(files[at].clone()).await));
    }
    let [english, french, spanish, drafts @ ..] = texts.as_slice() else { panic!("{}", texts.len()) };
    let told = references(english);
    assert_eq!(told.len(), 2, "one on its sheet, one in the annex: {english}");
    assert_ne!(told[0], told[1]);
    for (language, text) in [(Language::Fr, french), (Language::Es, spanish)] {
        assert_eq!(references(text), told, "{language:?}: {text}");
        let l = locale::of(language);
        let off = locale::words::item_status(l, ItemStatus::Removed);
        assert!(!text.contains(&off), "it was on the list then: {off} in {text}");
        let ready = locale::plain(&l.submission_annex_ready());
        assert!(text.contains(&ready), "as it stood then: {ready} in {text}");
    }
    for draft in drafts {
        assert!(draft.contains("(a)") && !draft.contains("(b)") && draft.contains("C/117/12"), "{draft}");
    }
}

#[tokio::test]
async fn a_language_does_not_follow_under_what_a_revision_has_replaced() {
    let (council, _other) = issued_and_another_ready().await;
    let page = async || council.jean.get(&format!("{}/papers/keep?what=paper", council.session)).await;
    let revision =
        [("revision", "rev"), ("language", "en"), ("revision_number", "1"), ("changes-en", "The seat of item (a).")];
    let done = council.keeps("paper", &revision).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let follows = locale::plain(&page().await.one("#follows"));
    assert!(follows.contains("C/117/12 Rev.1 has not been issued") && !follows.contains("C/117/12 has"), "{follows}");
    let refused = council.keeps("paper", &[("revision", "original"), ("language", "fr"), UNTRANSLATED]).await;
    assert_eq!(refused.attributes(".faults a", "href"), ["#revision"], "{}", refused.one("main"));
    let fault = locale::plain(&refused.one(".faults"));
    assert!(fault.contains("replaced by C/117/12 Rev.1"), "{fault}");
    let french = [
        ("revision", "rev"),
        ("language", "fr"),
        ("revision_number", "1"),
        ("changes-fr", "Le siège du point (a)."),
        UNTRANSLATED,
    ];
    // What a revision changes stands in it as it was typed, when the page comes back with what is missing.
    let back = council.keeps("paper", &french[..4]).await;
    assert_eq!(back.attributes(".faults a", "href"), ["#original_only"], "{}", back.one("main"));
    let link = back.attributes("#follows a", "href").into_iter().find(|href| href.contains("/fr.pdf?")).unwrap();
    let proof = council.jean.server.get(&link).await.as_bytes().to_vec();
    let done = council.keeps("paper", &french).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(council.issued(&council.jean).await.contains(&proof), "{link}");
}

#[tokio::test]
async fn another_paper_has_a_symbol_of_its_own_though_the_first_one_was_revised() {
    let (council, _other) = issued_and_another_ready().await;
    let revision =
        [("revision", "rev"), ("language", "en"), ("revision_number", "1"), ("changes-en", "The seat of item (a).")];
    assert_eq!(council.keeps("paper", &revision).await.status, 303);
    let page = council.jean.get(&format!("{}/papers/keep?what=paper", council.session)).await;
    assert!(page.attributes("[name=revision]", "value").contains(&"original".to_owned()), "{}", page.one("main"));
    let second = [("symbol", "C/117/13"), ("revision", "original"), ("language", "en")];
    let done = council.keeps("paper", &second).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(council.page().await.all(".papers li").iter().any(|paper| paper.contains("C/117/13")));
}

#[tokio::test]
async fn what_would_be_issued_is_looked_at_by_whoever_issues_it() {
    let (council, other) = issued_and_another_ready().await;
    let proof = format!("{}/papers/keep/fr.pdf", council.session);
    let awa = other.app().signed_in("awa@secretariat.example").await;
    let french = format!("{proof}?symbol=C/117/12&revision=original");
    assert_eq!(council.jean.get(&french).await.status, 200);
    assert_eq!(awa.get(&french).await.status, 404, "an officer issues nothing");
    for no in ["", "?symbol=C/117/12", "?symbol=no&revision=original", "?symbol=C/117/12&revision=rev"] {
        assert_eq!(council.jean.get(&format!("{proof}{no}")).await.status, 404, "{no}");
    }
}
