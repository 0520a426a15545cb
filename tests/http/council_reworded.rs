//! In which language the words of a record stand while something else of it is corrected.

use super::{council::Council, council_corrections::DESPITE};

#[tokio::test]
async fn whoever_corrects_something_else_of_a_record_leaves_the_language_of_its_words() {
    let mut council = Council::begin().await;
    council.open().await;
    let page = council.jean.get(&format!("{}/resolutions/new", council.session)).await;
    let resolution = [("number", "1421"), ("title", "Observateurs"), ("written_in", "fr")];
    let done = council.jean.submit(&page, &format!("{}/resolutions", council.session), &resolution).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let french = ("written_in", "fr");
    let reasons = ("reasons", "Les comptes de 2026 sont attendus.");
    let done = council.decide(&[("outcome", "deferred"), reasons, french, DESPITE]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));

    let marked = "Observateurs (in French, not translated)";
    assert!(council.page().await.words().contains(marked));
    let correct = council.page().await.attributes("main a", "href");
    let correct = correct.into_iter().find(|href| href.contains("/resolutions/") && !href.ends_with("/new")).unwrap();
    let page = council.jean.get(&correct).await;
    let done = council.jean.submit(&page, &correct, &[("number", "1422"), ("reason", "A slip.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(council.page().await.words().contains(marked), "{}", council.page().await.words());

    let correct = council.item("correct");
    let corrected = async |fields: &[(&str, &str)]| {
        let page = council.jean.get(&correct).await;
        let odd = council.jean.submit(&page, &correct, fields).await;
        let done = council.jean.submit(&odd, &correct, fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
        let form = council.jean.get(&correct).await.form(&correct);
        form.into_iter().find(|(name, _)| name == "reasons_in").unwrap().1
    };
    assert_eq!(corrected(&[("rule", "consensus"), ("reason", "The wrong rule.")]).await, "fr");
    let history = council.page().await.one(".timeline");
    let why = locale::plain(&history);
    assert!(why.contains("The wrong rule.") && !why.contains("The wrong rule. (in French"), "{why}");
    assert_eq!(corrected(&[("reasons_in", "es"), ("reason", "The wrong language.")]).await, "es");
}

#[tokio::test]
async fn the_reason_of_a_correction_is_written_in_another_language_than_the_council_s_reasons() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "not_admitted"), ("reasons", "Not convinced."), DESPITE]).await;
    let action = council.item("correction");
    let page = council.jean.get(&format!("{action}?lang=fr")).await;
    let proposed = [("criterion", "mandate.field"), ("reason", "Un critère manquait.")];
    assert_eq!(council.jean.submit(&page, &action, &proposed).await.status, 303);
    let confirm = council.jean.get(&format!("{}?lang=en", council.item("correction/confirm"))).await.one("dl.facts");
    assert!(confirm.contains("Un critère manquait. (in \u{2068}French"), "{confirm}");
    let form = council.jean.get(&action).await.form(&action);
    assert!(form.contains(&("reasons_in".to_owned(), "en".to_owned())), "{form:?}");
}
