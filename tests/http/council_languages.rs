//! The languages of one issue that come out on different days: each tells what the first one told, whatever happened
//! between, and none follows under what a revision has replaced.

use super::{council_kept::issued_and_another_ready, council_printed::written};
use domain::{council::ItemStatus, kernel::Language};

/// The requests whose references stand in a document, in order: on the sheets, then in the annex.
fn references(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| word.starts_with("OBS-")).collect()
}

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
        let fields = [("revision", "original"), ("language", "fr"), ("language", "es"), UNTRANSLATED];
        let done = council.keeps(what, &fields).await;
        assert_eq!(done.status, 303, "{what}: {}", done.one("main"));
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
    let offers = async || page().await.attributes("[name=revision]", "value").contains(&"original".to_owned());
    assert!(offers().await, "in French and in Spanish");
    let revision =
        [("revision", "rev"), ("language", "en"), ("revision_number", "1"), ("changes-en", "The seat of item (a).")];
    let done = council.keeps("paper", &revision).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(!offers().await, "the revision follows in them");
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
    let done = council.keeps("paper", &french).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
}
