//! What somebody tries who means harm: each of these worked once.

use super::{
    applicant::{Draft, PDF},
    desk::Desk,
    harness::{PASSWORD, TestApp},
};
use std::pin::Pin;

const VICTIM: &str = "victim@horizons.example";

#[tokio::test]
async fn after_signing_in_nobody_is_led_to_an_address_with_a_nul() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let browser = app.browser();
    let form = browser.get("/sign-in").await;
    let fields = [("email", VICTIM), ("password", PASSWORD), ("next", "/\0/evil")];
    let done = browser.submit(&form, "/sign-in", &fields).await;
    assert_eq!((done.status, done.leads_to.as_deref()), (303, Some("/home")));
}

#[tokio::test]
async fn guesses_made_at_once_are_bounded_as_well() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let browser = app.browser();
    let form = browser.get("/sign-in").await;
    let guess = async || browser.submit(&form, "/sign-in", &[("email", VICTIM), ("password", "a guess")]).await.plain();
    let mut guesses: Vec<Pin<Box<dyn Future<Output = String>>>> = (0..20).map(|_| Box::pin(guess()) as _).collect();
    let mut answers = Vec::new();
    std::future::poll_fn(|context| {
        guesses.retain_mut(|g| match g.as_mut().poll(context) {
            std::task::Poll::Ready(text) => {
                answers.push(text);
                false
            }
            std::task::Poll::Pending => true,
        });
        if guesses.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    let looked_at = answers.iter().filter(|text| text.contains("do not match")).count();
    assert_eq!(looked_at, 8, "of {}", answers.len());
}

#[tokio::test]
async fn a_stranger_cannot_fill_a_mailbox_by_signing_in_under_its_address() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    browser.submit(&form, "/sign-up", &[("name", "A Stranger"), ("email", VICTIM), ("password", PASSWORD)]).await;
    for _ in 0..30 {
        let form = browser.get("/sign-in").await;
        let told = browser.submit(&form, "/sign-in", &[("email", VICTIM), ("password", PASSWORD)]).await;
        assert_eq!(told.status, 422);
    }
    let mails = app.store.outbox_entries(None, 100).await.unwrap().len();
    assert!(mails <= 9, "{mails} mails");
}

#[tokio::test]
async fn no_link_of_a_page_leads_to_another_site() {
    let app = TestApp::start().await;
    let page = app.browser().get("//evil.example/x").await;
    let links = page.attributes("a", "href");
    assert!(links.iter().all(|href| !href.starts_with("//")), "{links:?}");
}

#[tokio::test]
async fn a_password_is_not_kept_with_a_form_that_waits() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let fields = [("old", "OLDSECRET"), ("password", "NEWSECRET"), ("_who", "x")];
    let parked = browser.post("/account/password", &fields).await;
    let secret = parked.response.cookie("parked").value().to_owned();
    let kept = app.store.parked_take(&secret).await.unwrap().unwrap();
    assert_eq!(String::from_utf8(kept.body).unwrap(), "_who=x");
}

#[tokio::test]
async fn a_nul_reaches_no_column() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let fields = [("name", "Maria\0 Lopez"), ("email", VICTIM), ("password", PASSWORD)];
    assert_eq!(browser.submit(&form, "/sign-up", &fields).await.status, 303);
    assert_eq!(app.store.account_by_email(VICTIM).await.unwrap().unwrap().name, "Maria Lopez");
}

#[tokio::test]
async fn a_document_that_is_a_programme_too_is_not_saved_as_one() {
    let draft = Draft::begin().await;
    let both = [b"<script>new ActiveXObject('WScript.Shell')</script>\n".as_slice(), PDF].concat();
    let taken = draft.upload("statutes", "form.hta", &both, &[("language", "en")]).await;
    assert_eq!(taken.status, 303, "{}", taken.text);
    let page = draft.browser.get(&format!("{}/documents", draft.path)).await;
    assert!(page.text.contains("form.hta.pdf"), "{}", page.text);
}

#[tokio::test]
async fn a_refused_upload_leaves_nothing_behind() {
    let draft = Draft::begin().await;
    let refused = draft.upload("statutes", "a.pdf", PDF, &[("language", "en"), ("document", "x")]).await;
    assert_eq!(refused.status, 400);
    draft.app.clock.advance(10 * 365 * 24 * 60 * 60);
    assert_eq!(draft.app.store.documents_sweep().await.unwrap().orphans, Vec::<String>::new());
}

#[tokio::test]
async fn rubbish_that_calls_itself_a_pdf_is_refused_with_a_way_forward() {
    let draft = Draft::begin().await;
    let rubbish = [b"%PDF-1.7\n".as_slice(), &[0x5a_u8, 0x11, 0xfe].repeat(5_000), b"\nstartxref\n9\n%%EOF\n"].concat();
    let refused = draft.upload("statutes", "statutes.pdf", &rubbish, &[("language", "en")]).await;
    assert_eq!(refused.status, 422);
    let said = refused.all(".faults li").join(" ");
    assert!(said.contains("damaged or incomplete") && said.contains("Save or scan it again"), "{said}");
}

#[tokio::test]
async fn a_row_with_an_immense_number_makes_no_immense_page() {
    let draft = Draft::begin().await;
    let path = format!("{}/sections/governance", draft.path);
    for row in ["65535", "18446744073709551615"] {
        let page = draft.browser.get(&path).await;
        let name = format!("governing_body.{row}.name");
        let saved = draft.browser.submit(&page, &path, &[(name.as_str(), "x")]).await;
        assert!(saved.status < 500, "{row}");
        let shown = draft.browser.get(&path).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.len() < 100_000, "{row}: {} bytes", shown.text.len());
    }
}

#[tokio::test]
async fn the_secretariat_reads_a_document_once_it_was_sent_and_keeps_it_until_the_next_version() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let asked = [("about", "statutes"), ("words", "Is this the version in force?"), ("document", "statutes")];
    desk.done(&desk.awa, "ask", &asked).await;
    let on_the_desk = async || desk.awa.get(&desk.case).await.attributes(".documents a", "href");
    let before = on_the_desk().await;
    assert!(before.len() >= 5, "{before:?}");

    let said = [("language", "en")];
    let draft = &desk.draft;
    let amended = [PDF, b"\n% amended"].concat();
    let sent = draft.upload("statutes", "statutes-2026.pdf", &amended, &said).await;
    assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
    assert_eq!(on_the_desk().await, before, "not sent yet");
    let list = draft.browser.get(&format!("{}/documents", draft.path)).await;
    let links = list.attributes("main a", "href");
    let unsent: Vec<&String> = links
        .iter()
        .filter(|href| href.starts_with(&format!("{}/documents/", draft.path)))
        .filter(|href| !href.contains("/new") && !href.ends_with("/remove"))
        .filter(|href| !before.iter().any(|known| known.rsplit('/').next() == href.rsplit('/').next()))
        .collect();
    let [unsent] = unsent.as_slice() else { panic!("{unsent:?} of {links:?}") };
    let at_the_desk = format!("{}/documents/{}", desk.case, unsent.rsplit('/').next().unwrap());
    assert_eq!(draft.browser.get(unsent).await.status, 200);
    assert_eq!(desk.awa.get(&at_the_desk).await.status, 404);

    // Taking away what was sent takes nothing off the desk.
    let removes: Vec<String> = links.into_iter().filter(|href| href.ends_with("/remove")).collect();
    for remove in removes {
        let page = draft.browser.get(&remove).await;
        assert_eq!(draft.browser.submit(&page, &remove, &[]).await.status, 303);
    }
    assert_eq!(on_the_desk().await, before);
    assert_eq!(desk.awa.get(&at_the_desk).await.status, 404);
}

#[tokio::test]
async fn one_network_shuts_nobody_out_elsewhere() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let stranger = app.browser_at("198.51.100.7");
    let form = stranger.get("/sign-in").await;
    for _ in 0..80 {
        stranger.submit(&form, "/sign-in", &[("email", VICTIM), ("password", "a guess")]).await;
    }
    let here = app.browser_at("203.0.113.9");
    let form = here.get("/sign-in").await;
    let done = here.submit(&form, "/sign-in", &[("email", VICTIM), ("password", PASSWORD)]).await;
    assert_eq!(done.status, 303, "{}", done.text);
}

#[tokio::test]
async fn guesses_from_many_networks_are_bounded_together() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    for network in 1..=26 {
        let stranger = app.browser_at(&format!("198.51.100.{network}"));
        let form = stranger.get("/sign-in").await;
        for _ in 0..8 {
            stranger.submit(&form, "/sign-in", &[("email", VICTIM), ("password", "a guess")]).await;
        }
    }
    let another = app.browser_at("203.0.113.9");
    let form = another.get("/sign-in").await;
    let back = another.submit(&form, "/sign-in", &[("email", VICTIM), ("password", "a guess")]).await;
    assert!(back.one(".faults").contains("quarter of an hour"), "{}", back.text);
}

#[tokio::test]
async fn new_passwords_from_one_network_are_bounded() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let link = format!("/reset/{}", app.secret(persistence::TokenPurpose::Reset, VICTIM).await);
    let stranger = app.browser_at("198.51.100.7");
    let form = stranger.get(&link).await;
    let weak = [("password", "password12")];
    for _ in 0..60 {
        assert_eq!(stranger.submit(&form, &link, &weak).await.status, 422);
    }
    assert_eq!(stranger.submit(&form, &link, &weak).await.status, 429);
}

#[tokio::test]
async fn a_secret_that_opens_nothing_is_no_reason_to_look_at_a_password() {
    let app = TestApp::start().await;
    let stranger = app.browser_at("198.51.100.7");
    let form = stranger.get("/forgot").await;
    let token = form.attributes("input[name=_token]", "value").remove(0);
    for door in ["/reset/nothing", "/setup/nothing"] {
        // A weak one would be told, were it looked at.
        let fields = [("_token", token.as_str()), ("_who", ""), ("password", "short")];
        assert_eq!(stranger.post(door, &fields).await.status, 404, "{door}");
    }
}

#[tokio::test]
async fn a_password_set_anew_is_held_against_the_persons_name() {
    let app = TestApp::start().await;
    app.person("Maximiliana Quintanilla", VICTIM, &[]).await;
    let link = format!("/reset/{}", app.secret(persistence::TokenPurpose::Reset, VICTIM).await);
    let browser = app.browser();
    let form = browser.get(&link).await;
    let back = browser.submit(&form, &link, &[("password", "maximilianaquintanilla")]).await;
    assert!(back.one(".faults").contains("easy to guess"), "{}", back.text);
}

#[tokio::test]
async fn a_sign_in_from_another_device_is_told_to_its_owner() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let told = async || app.messages("new_sign_in").await.len();
    let own = app.signed_in(VICTIM).await;
    assert_eq!(told().await, 0, "the first device of all is their own");
    let page = own.get("/account").await;
    own.submit(&page, "/sign-out", &[]).await;
    let form = own.get("/sign-in").await;
    own.submit(&form, "/sign-in", &[("email", VICTIM), ("password", PASSWORD)]).await;
    assert_eq!(told().await, 0, "it is known again");
    app.signed_in(VICTIM).await;
    assert_eq!(told().await, 1);
}

#[tokio::test]
async fn after_a_change_of_password_no_link_that_is_out_opens_the_account() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", VICTIM, &[]).await;
    let owner = app.signed_in(VICTIM).await;
    let id = app.store.account_by_email(VICTIM).await.unwrap().unwrap().id;
    let email = format!("/email/{}", app.store.change_email_mint(id, "evil@attacker.example").await.unwrap());
    let reset = format!("/reset/{}", app.secret(persistence::TokenPurpose::Reset, VICTIM).await);
    let form = owner.get("/account/password").await;
    let fields = [("old", PASSWORD), ("password", "six boats beside the mill")];
    assert_eq!(owner.submit(&form, "/account/password", &fields).await.status, 303);
    for link in [email, reset] {
        assert_eq!(app.browser().get(&link).await.status, 404, "{link}");
    }
}

#[tokio::test]
async fn names_that_mislead_and_addresses_that_are_no_plain_ones_are_not_taken() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    for name in ["Evil\r\nBcc: x@y.example", "a\u{202e}b", "a\u{2069}b"] {
        let fields = [("name", name), ("email", VICTIM), ("password", PASSWORD)];
        let back = browser.submit(&form, "/sign-up", &fields).await;
        assert_eq!(back.attributes(".faults a", "href"), ["#name"], "{name:?}");
    }
    for email in ["\"v1\"@x.example", "Maria <v@x.example>", "v@[127.0.0.1]"] {
        let fields = [("name", "Maria"), ("email", email), ("password", PASSWORD)];
        let back = browser.submit(&form, "/sign-up", &fields).await;
        assert_eq!(back.attributes(".faults a", "href"), ["#email"], "{email}");
    }
}

#[tokio::test]
async fn nobody_has_the_house_write_to_strangers() {
    let draft = Draft::begin().await;
    for n in 0..20 {
        draft.invited(&format!("victim{n}@innocent.example"), "viewer").await;
    }
    let fields = [("email", "one-more@innocent.example"), ("role", "viewer")];
    let back = draft.manage(&draft.browser, "invite", &fields).await;
    assert!(back.one(".faults").contains("Too many messages"), "{}", back.text);
}

#[tokio::test]
async fn one_person_does_not_name_organizations_without_end() {
    let draft = Draft::begin().await;
    let path = "/applications/start";
    for n in 2..=6 {
        let page = draft.browser.get(path).await;
        let name = format!("Organization {n}");
        let fields = [("organization", "another"), ("name", name.as_str()), ("country", "FR")];
        let done = draft.browser.submit(&page, path, &fields).await;
        assert_eq!(done.status, if n == 6 { 422 } else { 303 }, "{n}: {}", done.text);
    }
    draft.app.clock.advance(24 * 60 * 60);
    let page = draft.browser.get(path).await;
    let fields = [("organization", "another"), ("name", "Organization 6"), ("country", "FR")];
    assert_eq!(draft.browser.submit(&page, path, &fields).await.status, 303);
}

#[tokio::test]
async fn a_stranger_who_opened_an_account_does_not_become_staff() {
    let app = TestApp::start().await;
    app.administrator().await;
    let stranger = app.browser();
    let form = stranger.get("/sign-up").await;
    stranger.submit(&form, "/sign-up", &[("name", "A Stranger"), ("email", VICTIM), ("password", PASSWORD)]).await;
    let admin = app.signed_in(super::harness::ADMIN).await;
    let form = admin.get("/admin/people/invite").await;
    let fields = [("name", "Maria Lopez"), ("email", VICTIM), ("language", "en")];
    let done = admin.submit(&form, "/admin/people/invite", &fields).await;
    assert_eq!(done.leads_to.as_deref(), Some("/admin/people"), "{}", done.text);
    assert!(admin.follow(&done).await.one(".note").contains("no longer works"));
    let link = format!("/verify/{}", app.secret(persistence::TokenPurpose::Verify, VICTIM).await);
    let page = app.browser().get(&link).await;
    assert_eq!(page.one("h1"), "Welcome to the secretariat", "a new password is chosen");
}

#[tokio::test]
async fn an_immense_search_and_a_nul_in_an_address_are_no_fault_of_ours() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(super::harness::ADMIN).await;
    let long = "a".repeat(50_001);
    for page in ["/register", "/register.json", "/admin/people", "/admin/countries"] {
        for q in [long.as_str(), "%00", "%%0000"] {
            assert_eq!(admin.get(&format!("{page}?q={q}&country=%00&after=%00")).await.status, 200, "{page}");
        }
    }
}

#[tokio::test]
async fn the_fields_beside_a_file_hold_so_much_and_no_more() {
    let draft = Draft::begin().await;
    let words = "x".repeat(16_000);
    let said: Vec<(String, &str)> = (0..5).map(|n| (format!("field{n}"), words.as_str())).collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(name, words)| (name.as_str(), *words)).collect();
    assert_eq!(draft.upload("statutes", "statutes.pdf", PDF, &said).await.status, 413);
}
