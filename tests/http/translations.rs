//! Words in other languages from outside: who writes and who checks, what the organization reads, and
//! what a letter waits for.

use super::{
    council::Council,
    desk::Desk,
    harness::{Browser, Shown},
};
use domain::kernel::StaffRole;
use std::{fs, path::Path};

const BEN: &str = "ben@secretariat.example";
const INES: &str = "ines@secretariat.example";
const SPANISH: &str = "¿Quién convoca la asamblea?";

/// A question that was asked in Spanish on an English page.
async fn asked() -> Desk {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let fields = [("about", "governance.structure"), ("words", SPANISH), ("written_in", "es")];
    let asked = desk.press(&desk.awa, &desk.at("ask"), "ask", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.one("main"));
    desk
}

/// The addresses to which forms of the page of translations go.
fn actions(page: &Shown, of: &str) -> Vec<String> {
    page.attributes("main form", "action").into_iter().filter(|a| a.ends_with(of)).collect()
}

async fn translate(desk: &Desk, who: &Browser, into: &str, words: &str) -> Shown {
    let page = who.get(&desk.at("translations")).await;
    let action = actions(&page, into).remove(0);
    who.submit(&page, &action, &[("words", words)]).await
}

#[tokio::test]
async fn a_question_is_read_in_translation_once_somebody_else_has_checked_it() {
    let desk = asked().await;
    let path = format!("{}/questions", desk.draft.path);
    let told = desk.draft.browser.get(&path).await;
    assert_eq!(told.attributes(".asked p[lang]", "lang"), ["es"]);
    assert!(told.plain().contains("(in Spanish, not translated)"), "{}", told.one("main"));
    let desk_page = desk.awa.get(&desk.at("questions")).await;
    assert_eq!(desk_page.attributes("blockquote", "lang"), ["es"]);

    let done = translate(&desk, &desk.awa, "/en", "Who convenes the assembly?").await;
    assert_eq!(done.status, 303, "{}", done.text);
    let told = desk.draft.browser.get(&path).await;
    assert!(told.text.contains(SPANISH) && !told.text.contains("Who convenes"), "nobody has checked it");
    let at_desk = desk.awa.get(&desk.at("questions")).await;
    assert!(at_desk.plain().contains("translated from Spanish, not yet checked"), "{}", at_desk.one("main"));
    let own = desk.awa.get(&desk.at("translations")).await;
    assert!(actions(&own, "/check").is_empty(), "one's own translation is another's to check");

    desk.app().person("Ben Moss", BEN, &[StaffRole::Officer]).await;
    let ben = desk.app().signed_in(BEN).await;
    let page = ben.get(&desk.at("translations")).await;
    let check = actions(&page, "/en/check").remove(0);
    assert_eq!(ben.submit(&page, &check, &[]).await.status, 303);
    let told = desk.draft.browser.get(&path).await;
    assert!(told.text.contains("Who convenes the assembly?") && !told.text.contains(SPANISH));
    assert_eq!(told.attributes(".asked p[lang]", "lang"), ["en"]);
    assert!(told.plain().contains("(translated from Spanish)"), "{}", told.one("main"));
    let in_spanish = desk.draft.browser.get(&format!("{path}?lang=es")).await;
    assert!(in_spanish.text.contains(SPANISH), "who reads Spanish reads the original");
    let history = ben.get(&desk.at("history")).await;
    assert!(history.plain().contains("Question: translation into English checked"), "{}", history.one("main"));
}

#[tokio::test]
async fn why_more_time_is_wanted_is_read_in_translation_at_the_desk() {
    let desk = asked().await;
    let (ngo, path) = (&desk.draft.browser, format!("{}/extension", desk.draft.path));
    let page = ngo.get(&format!("{path}?lang=es")).await;
    assert_eq!(ngo.submit(&page, &path, &[("reason", "La notaria está de viaje.")]).await.status, 303);
    let known = |page: Shown| locale::plain(&page.one(".known"));
    let before = known(desk.awa.get(&desk.case).await);
    assert!(
        before.contains("La notaria está de viaje.") && before.contains("(in Spanish, not translated)"),
        "{before}"
    );

    let page = desk.awa.get(&desk.at("translations")).await;
    assert!(page.words().contains("Why the organization asks for more time"), "{}", page.words());
    let action = actions(&page, "/en").pop().unwrap();
    let done = desk.awa.submit(&page, &action, &[("words", "The notary is travelling.")]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let after = known(desk.awa.get(&desk.case).await);
    assert!(after.contains("The notary is travelling."), "{after}");
    assert!(after.contains("(translated from Spanish, not yet checked)") && !after.contains("La notaria"), "{after}");
    for step in ["extension/grant", "extension/refuse", "history"] {
        let page = desk.awa.get(&desk.at(step)).await.words();
        assert!(
            page.contains("The notary is travelling.") && page.contains("translated from Spanish"),
            "{step}: {page}"
        );
    }

    desk.app().person("Ben Moss", BEN, &[StaffRole::Officer]).await;
    let ben = desk.app().signed_in(BEN).await;
    let page = ben.get(&desk.at("translations")).await;
    assert_eq!(ben.submit(&page, &format!("{action}/check"), &[]).await.status, 303);
    assert!(known(ben.get(&desk.case).await).contains("(translated from Spanish)"));
    let own = ngo.get(&format!("{}?lang=en", desk.draft.path)).await;
    assert!(own.text.contains("La notaria está de viaje."), "{}", own.one("main"));
    assert!(!own.text.contains("travelling"), "the organization reads its own words as it wrote them");
}

#[tokio::test]
async fn what_is_missing_is_counted_on_the_tab() {
    let desk = asked().await;
    let count = |page: Shown| page.all("nav .views li").into_iter().find(|t| t.starts_with("Translations"));
    let before = count(desk.awa.get(&desk.case).await);
    assert_eq!(before.as_deref(), Some("Translations 1"), "the question, into the organization's language");
    translate(&desk, &desk.awa, "/en", "Who convenes the assembly?").await;
    assert_eq!(count(desk.awa.get(&desk.case).await), before, "it waits for a check");
    desk.app().person("Ben Moss", BEN, &[StaffRole::SeniorOfficer]).await;
    let ben = desk.app().signed_in(BEN).await;
    let page = ben.get(&desk.at("translations")).await;
    ben.submit(&page, &actions(&page, "/en/check").remove(0), &[]).await;
    assert_eq!(count(ben.get(&desk.case).await).as_deref(), Some("Translations"));
}

#[tokio::test]
async fn an_empty_translation_is_a_fault_at_its_own_field() {
    let desk = asked().await;
    let refused = translate(&desk, &desk.awa, "/fr", "  ").await;
    assert_eq!(refused.status, 422);
    let to = refused.attributes(".faults a", "href").remove(0);
    assert!(to.ends_with("-fr"), "{to}");
    assert_eq!(refused.attributes("textarea[aria-invalid]", "id"), [to.trim_start_matches('#')]);
}

#[tokio::test]
async fn a_wording_that_came_since_is_not_checked_unseen() {
    let desk = asked().await;
    translate(&desk, &desk.awa, "/en", "Who convenes it?").await;
    desk.app().person("Ben Moss", BEN, &[StaffRole::Officer]).await;
    let ben = desk.app().signed_in(BEN).await;
    let page = ben.get(&desk.at("translations")).await;
    translate(&desk, &desk.awa, "/en", "Who convenes the assembly?").await;
    let refused = ben.submit(&page, &actions(&page, "/en/check").remove(0), &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("read the new wording"), "{}", refused.one("main"));
}

#[tokio::test]
async fn a_translation_of_words_that_were_replaced_meanwhile_is_given_back() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let found = |reason: &'static str| [("met", "yes"), ("reason", reason)];
    let finding = "findings/mandate.field";
    assert_eq!(desk.press(&desk.awa, &desk.case, finding, &found("Article 2 says so.")).await.status, 303);
    let page = desk.awa.get(&desk.at("translations")).await;
    let action = actions(&page, "/fr").remove(0);
    assert_eq!(desk.press(&desk.awa, &desk.case, finding, &found("Article 3 says so.")).await.status, 303);
    let late = desk.awa.submit(&page, &action, &[("words", "L’article 2 le dit.")]).await;
    assert_eq!(late.status, 409, "{}", late.text);
    assert!(late.plain().contains("no longer, among those"), "why: {}", late.one("main"));
    assert_eq!(late.all("main textarea"), ["L’article 2 le dit."]);
    assert_eq!(late.attributes(".actions a.button", "href"), [desk.at("translations")]);
}

#[tokio::test]
async fn a_translation_stays_in_its_field_where_the_session_was_changed_meanwhile() {
    let council = Council::begin().await;
    assert_eq!(council.step("amend", &[("place", "Palais des Nations")]).await.status, 303);
    let list = format!("{}/translations", council.session);
    let page = council.jean.get(&list).await;
    let action = actions(&page, "/es").remove(0);
    assert_eq!(council.step("amend", &[("chair", "Ms Okello")]).await.status, 303);
    let words = "Palacio de las Naciones";
    let kept = council.jean.submit(&page, &action, &[("words", words)]).await;
    assert_eq!(kept.status, 422, "{}", kept.text);
    let at = kept.attributes(".faults a", "href").remove(0);
    assert_eq!(kept.attributes("textarea[aria-invalid]", "id"), [at.trim_start_matches('#')]);
    assert_eq!(kept.one("textarea[aria-invalid]"), words);
    assert_eq!(council.jean.submit(&kept, &action, &[]).await.status, 303, "who has read it may go on");

    // Nothing is left to translate of a place that was named otherwise.
    let page = council.jean.get(&list).await;
    let action = actions(&page, "/fr").remove(0);
    assert_eq!(council.step("amend", &[("place", "Centre William Rappard")]).await.status, 303);
    let gone = council.jean.submit(&page, &action, &[("words", "Palais des Nations, Genève")]).await;
    assert_eq!((gone.status, gone.all("main textarea")), (404, vec!["Palais des Nations, Genève".to_owned()]));
}

#[tokio::test]
async fn an_auditor_reads_translations_and_writes_none() {
    let desk = asked().await;
    desk.app().person("Ines Gil", INES, &[StaffRole::Auditor]).await;
    let ines = desk.app().signed_in(INES).await;
    let page = ines.get(&desk.at("translations")).await;
    assert_eq!(page.status, 200);
    assert!(page.attributes("main form", "action").is_empty());
    let own = desk.awa.get(&desk.at("translations")).await;
    let action = actions(&own, "/en").remove(0);
    assert_eq!(ines.post(&action, &[("words", "Who?")]).await.status, 404);
    assert_eq!(desk.draft.browser.post(&action, &[("words", "Who?")]).await.status, 404);
}

#[tokio::test]
async fn a_reason_keeps_its_language_when_it_is_changed() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let fields = [("met", "yes"), ("reason", "Lo prueban los estatutos."), ("written_in", "es")];
    let done = desk.press(&desk.awa, &desk.case, "findings/mandate.field", &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = desk.awa.get(&desk.case).await;
    assert_eq!(page.attributes("article.check q", "lang"), ["es"]);
    let again = page.form(&desk.at("findings/mandate.field"));
    assert!(again.contains(&("written_in".to_owned(), "es".to_owned())), "{again:?}");
    let other = page.form(&desk.at("findings/governance.structure"));
    assert!(other.contains(&("written_in".to_owned(), "en".to_owned())), "{other:?}");
}

#[tokio::test]
async fn a_letter_waits_for_the_reasons_in_the_organizations_language() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let fields =
        [("outcome", "deferred"), ("reasons", "The accounts of 2026 are missing."), ("despite", "So it decided.")];
    assert_eq!(council.decide(&fields).await.status, 303);
    let maria = council.desk.app().signed_in(super::applicant::MARIA).await;
    let account = maria.get("/account").await;
    assert_eq!(maria.submit(&account, "/account", &[("language", "fr")]).await.status, 303);

    let letter = council.jean.get(&council.item("letter")).await;
    assert!(actions(&letter, "/preview").is_empty(), "it cannot be looked at yet");
    assert!(letter.plain().contains("no checked translation into French"), "{}", letter.one("main"));
    let way = letter.attributes(".note a", "href").remove(0);
    let page = council.jean.get(way.split('#').next().unwrap()).await;
    assert_eq!(page.status, 200);
    let text = way.split('#').nth(1).unwrap();
    let action = actions(&page, &format!("{text}/fr")).remove(0);
    let words = [("words", "Les comptes de 2026 manquent.")];
    assert_eq!(council.jean.submit(&page, &action, &words).await.status, 303);

    council.desk.app().person("Ben Moss", BEN, &[StaffRole::Officer]).await;
    let ben = council.desk.app().signed_in(BEN).await;
    let page = ben.get(&council.desk.at("translations")).await;
    assert_eq!(ben.submit(&page, &format!("{action}/check"), &[]).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.text.contains("Les comptes de 2026 manquent."));
    let preview = council.item("letter/preview");
    assert_eq!(council.jean.submit(&letter, &preview, &[]).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    assert_eq!(council.jean.submit(&letter, &council.item("letter/announce"), &[]).await.status, 303);
    let told = maria.get(&format!("{}/letter", council.desk.draft.path)).await;
    assert!(told.text.contains("Les comptes de 2026 manquent."), "{}", told.text);
}

#[test]
fn every_form_of_staff_that_takes_words_asks_for_their_language() {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let mut silent = Vec::new();
    for folder in ["secretariat", "council", "admin"] {
        for file in fs::read_dir(templates.join(folder)).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let takes_words = text.contains("<textarea") || text.contains("field::words(");
            // A translation and a setting are written in the language that their form names; days of a
            // calendar, addresses of a team and lines of a table are no words; a part of forms leaves the choice to them.
            let no_choice = [
                "secretariat/translations.html",
                "admin/setting.html",
                "admin/trial.html",
                "admin/year.html",
                "council/import.html",
                "council/decision_fields.html",
            ];
            let is_said = text.contains("written::choice(") || no_choice.iter().any(|form| path.ends_with(form));
            if takes_words && !is_said {
                silent.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    assert!(silent.is_empty(), "no choice of a language in {silent:?}: see templates/parts/written_in.html");
}
