//! The place's messages, as they are looked for; mail that is held, one message or all; the trial; what each
//! message says. As the people who press the buttons see it, in three languages.

use super::{
    desk::{Desk, RUTH},
    harness::{ADMIN, Browser, Shown, TestApp},
};
use domain::kernel::{CommandId, StaffRole};

/// A case that Awa holds, and an administrator.
async fn desk() -> (Desk, Browser) {
    let desk = Desk::begin().await;
    let taken = desk.press(&desk.awa, &desk.case, "take", &[]).await;
    assert_eq!(taken.status, 303, "{}", taken.text);
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    (desk, ruth)
}

/// The first message of the case.
async fn message(desk: &Desk) -> String {
    desk.awa.get(&desk.at("messages")).await.attributes("td.name a", "href").remove(0)
}

async fn send(browser: &Browser, page: &str, action: &str, fields: &[(&str, &str)]) -> Shown {
    browser.submit(&browser.get(page).await, action, fields).await
}

/// Whether a page has a button that goes there.
fn offers(page: &Shown, action: &str) -> bool {
    page.attributes("form", "action").iter().any(|to| to == action)
}

#[tokio::test]
async fn the_holder_holds_a_message_with_a_reason_and_releases_it() {
    let (desk, ruth) = desk().await;
    let at = message(&desk).await;
    let hold = format!("{at}/hold");
    let silent = send(&desk.awa, &at, &hold, &[("reason", " ")]).await;
    assert_eq!((silent.status, silent.attributes(".faults a", "href").remove(0).as_str()), (422, "#reason"));
    let done = send(&desk.awa, &at, &hold, &[("reason", "The name is wrong")]).await;
    let page = desk.awa.follow(&done).await;
    let note = page.words();
    assert!(note.contains("Held since") && note.contains("by Awa Diallo"), "{note}");
    assert!(note.contains("The name is wrong"), "{note}");
    assert!(!offers(&page, &hold), "it is held already");

    let listed = ruth.get("/admin/messages?state=held").await;
    assert!(listed.plain().contains("by Awa Diallo"), "{}", listed.one("main"));
    assert!(listed.all(".views a").iter().any(|view| locale::plain(view).contains("Held (1)")));
    let own = listed.attributes("td.name a", "href").remove(0);
    let opened = ruth.get(&own).await;
    assert!(!opened.text.contains("Horizons Sans"), "neither whose file nor what of it");
    let released = ruth.submit(&opened, &format!("{own}/release"), &[]).await;
    assert!(ruth.follow(&released).await.plain().contains("will be sent"));
    let trail = desk.awa.get(&at).await.one(".timeline");
    assert!(trail.contains("Message held") && trail.contains("Message released") && trail.contains("Ruth Okafor"));
    assert!(ruth.get("/admin/history").await.plain().contains("Message held"));
}

#[tokio::test]
async fn a_message_that_is_being_sent_is_too_late_to_hold_and_what_was_typed_stays() {
    let (desk, _) = desk().await;
    let at = message(&desk).await;
    let hold = format!("{at}/hold");
    let shown = desk.awa.get(&at).await;
    desk.app().store.outbox_lease(100, 600).await.unwrap();
    for (language, says) in [
        ("en", "Too late: the message is being sent"),
        ("fr", "Trop tard : le message est en cours d’envoi"),
        ("es", "Demasiado tarde: el mensaje se está enviando"),
    ] {
        let id = desk.app().store.new_id::<CommandId>().to_string();
        desk.awa.get(&format!("{at}?lang={language}")).await;
        let late = desk.awa.submit(&shown, &hold, &[("reason", "The name is wrong"), ("command_id", &id)]).await;
        assert_eq!(late.status, 422, "{}", late.text);
        let said = locale::plain(&late.all(".faults li").join(" ")).replace('\u{a0}', " ");
        assert!(said.contains(says), "{said}");
        assert!(late.form(&hold).contains(&("reason".to_owned(), "The name is wrong".to_owned())));
    }
}

#[tokio::test]
async fn only_the_holder_and_a_senior_officer_hold_the_mail_of_a_case() {
    let (desk, _) = desk().await;
    let ben = desk.staff("Ben Yusuf", &[StaffRole::Officer]).await;
    let at = message(&desk).await;
    let hold = format!("{at}/hold");
    let page = ben.get(&at).await;
    assert!(page.status == 200 && !offers(&page, &hold), "it is not offered");
    let token = page.form("/sign-out");
    let id = desk.app().store.new_id::<CommandId>().to_string();
    let mut fields: Vec<(&str, &str)> = token.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.extend([("reason", "Mine"), ("command_id", id.as_str())]);
    let refused = ben.post(&hold, &fields).await;
    assert_eq!(refused.status, 422);
    assert!(refused.plain().contains("Only the person to whom the file is assigned"), "{}", refused.one("main"));
    let sena = desk.staff("Sena Adjei", &[StaffRole::SeniorOfficer]).await;
    assert_eq!(send(&sena, &at, &hold, &[("reason", "A wrong name")]).await.status, 303);
}

#[tokio::test]
async fn a_link_for_an_account_cannot_be_held_and_the_page_says_why() {
    let (_, ruth) = desk().await;
    let listed = ruth.get("/admin/messages?state=due").await;
    let mut found = 0;
    for at in listed.attributes("td.name a", "href") {
        let page = ruth.get(&at).await;
        if !offers(&page, &format!("{at}/hold")) {
            assert!(page.plain().contains("This message cannot be held"), "{}", page.one("main"));
            found += 1;
        }
    }
    assert!(found > 0, "accounts were opened");
}

#[tokio::test]
async fn all_mail_is_held_with_a_reason_that_every_page_of_staff_shows() {
    let (desk, ruth) = desk().await;
    let (at, hold) = ("/admin/messages/all", "/admin/messages/all/hold");
    let silent = send(&ruth, at, hold, &[("reason", "")]).await;
    assert!(silent.status == 422 && silent.plain().contains("Say why all messages are held"));
    let done = send(&ruth, at, hold, &[("reason", "Wrong letters are going out")]).await;
    assert_eq!(done.leads_to.as_deref(), Some(at), "{}", done.text);
    for (language, says) in [
        ("en", "All messages are held since"),
        ("fr", "Tous les messages sont retenus depuis le"),
        ("es", "Todos los mensajes están retenidos desde el"),
    ] {
        let page = desk.awa.get(&format!("/desk?lang={language}")).await;
        let banner = locale::plain(&page.one(".banner"));
        assert!(banner.contains(says) && banner.contains("Ruth Okafor"), "{banner}");
        assert!(banner.contains("Wrong letters are going out"), "{banner}");
        assert!(!page.text.contains(at), "an officer does not manage it");
    }
    assert!(!desk.draft.browser.get("/account").await.text.contains("Wrong letters"), "staff alone are told");
    assert!(ruth.get("/admin/health").await.plain().contains("All messages are held"));
    let mut leased = desk.app().store.outbox_lease(100, 60).await.unwrap();
    leased.retain(|message| !domain::notice::must_go(&message.template));
    assert!(leased.is_empty(), "{leased:?}");
    let on = send(&ruth, at, "/admin/messages/all/go-on", &[]).await;
    let page = ruth.follow(&on).await;
    assert!(
        page.plain().contains("Sending has resumed") && !page.text.contains("Wrong letters"),
        "{}",
        page.one("main")
    );
    assert!(!desk.app().store.outbox_lease(100, 60).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_trial_is_a_setting_and_what_it_kept_is_decided_about() {
    let (desk, ruth) = desk().await;
    let at = "/admin/settings/trial";
    assert!(ruth.get("/admin/settings").await.text.contains(at));
    for (language, says) in [
        ("en", "neither an address nor a domain: localhost"),
        ("fr", "ni une adresse ni un domaine : localhost"),
        ("es", "ni una dirección ni un dominio: localhost"),
    ] {
        ruth.get(&format!("{at}?lang={language}")).await;
        let slip = send(&ruth, at, at, &[("team", "guest@partners.example\nlocalhost")]).await;
        assert_eq!(slip.status, 422);
        let said = locale::plain(&slip.all(".faults li").join(" ")).replace('\u{a0}', " ");
        assert!(said.contains(says), "{said}");
        assert!(slip.one("textarea").contains("guest@partners.example"), "what was typed is kept");
    }
    ruth.get(&format!("{at}?lang=en")).await;
    let begun = send(&ruth, at, at, &[("team", "guest@partners.example")]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    assert!(locale::plain(&desk.awa.get("/desk").await.one(".banner")).contains("messages go to the team only"));
    assert!(ruth.get("/admin/health").await.plain().contains("The trial is on"));

    let store = &desk.app().store;
    for message in store.outbox_lease(100, 60).await.unwrap() {
        let to = match &message.recipient {
            persistence::Recipient::Person(id) => store.account(*id).await.unwrap().unwrap().email,
            persistence::Recipient::Address(address) => address.clone(),
        };
        store.outbox_gate(&message, &to).await.unwrap();
    }
    let kept = ruth.get("/admin/messages?state=kept").await;
    assert!(kept.plain().contains("maria@horizons.example") && kept.plain().contains("Kept during the trial"));
    assert!(desk.awa.get(&desk.at("messages")).await.plain().contains("Kept during the trial, since"));
    let one = kept.attributes("td.name a", "href").remove(0);
    let opened = ruth.get(&one).await;
    assert!(!offers(&opened, &format!("{one}/release")), "while it is on, it would only be kept again");

    let settle = "/admin/settings/trial/kept";
    let early = send(&ruth, at, settle, &[("what", "send")]).await;
    assert!(early.status == 422 && early.plain().contains("End the trial first"), "{}", early.one("main"));
    send(&ruth, at, "/admin/settings/trial/end", &[]).await;
    let unsaid = send(&ruth, at, settle, &[]).await;
    assert!(unsaid.status == 422 && unsaid.plain().contains("Choose what to do with them"));
    let dropped = send(&ruth, &one, &format!("{one}/drop"), &[]).await;
    assert!(ruth.follow(&dropped).await.plain().contains("it will never be sent"));
    let sent = send(&ruth, at, settle, &[("what", "send")]).await;
    assert!(ruth.follow(&sent).await.plain().contains("No message is kept"));
    assert!(ruth.get("/admin/messages?state=due").await.text.contains("maria@horizons.example"));
}

#[tokio::test]
async fn each_message_is_shown_in_three_languages_in_a_frame_that_can_do_nothing() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    let list = admin.get("/admin/messages/templates").await;
    let all = list.attributes("td.name a", "href");
    assert_eq!(all.len(), mail::Preview::all().iter().filter(|p| p.nth == 1).count());
    assert!(list.text.len() < 40_000, "{}", list.text.len());
    for at in &all {
        let page = admin.get(at).await;
        assert!(page.status == 200 && page.text.len() < 40_000, "{at}: {}", page.text.len());
        let frames = page.attributes("iframe[sandbox]", "src");
        assert_eq!(frames.len(), 3, "{at}");
        for (frame, language) in frames.iter().zip(["en", "fr", "es"]) {
            let shown = admin.server.get(frame).await;
            let policy = shown.header("content-security-policy").to_str().unwrap().to_owned();
            assert!(policy.contains("sandbox") && policy.contains("frame-ancestors 'self'"), "{policy}");
            assert!(shown.text().contains(&format!("<html lang=\"{language}\"")), "{frame}");
        }
    }
    let page = admin.get("/admin/messages/templates/verify-1").await;
    assert!(page.text.contains(mail::MASK) && page.plain().contains("It cannot be held"));
    assert_eq!(admin.get("/admin/messages/templates/nothing-1").await.status, 404);
    assert_eq!(admin.get("/admin/messages/templates/verify-1/de").await.status, 404);
}

/// As many statements a page of the console may cost, the visit's own included.
const MOST_STATEMENTS: u64 = 11;

#[tokio::test]
async fn whoever_reads_no_case_learns_from_the_console_neither_which_nor_what() {
    let (desk, ruth) = desk().await;
    let page = ruth.get("/admin/messages?to=maria").await;
    let occasions = page.all("td[data-label=Occasion]");
    assert!(occasions.iter().any(|said| said == "About an application"), "{occasions:?}");
    assert!(occasions.iter().any(|said| said.starts_with("An account was opened")), "{occasions:?}");
    assert!(!page.words().contains("The application was submitted"), "{}", page.one("main"));
    assert!(page.attributes("main a", "href").iter().all(|href| !href.contains("/desk/cases/")));
    let kinds = page.attributes("select[name=kind] option", "value");
    assert!(kinds.contains(&"verify".to_owned()) && kinds.contains(&"case".to_owned()), "{kinds:?}");
    assert!(!kinds.contains(&"received".to_owned()), "a kind that can be asked for would be told: {kinds:?}");
    let told = ruth.get("/admin/messages?kind=received").await.all("td.name").len();
    assert_eq!(told, ruth.get("/admin/messages?state=any").await.all("td.name").len(), "it narrows nothing");
    let verify = ruth.get("/admin/messages?kind=verify&to=maria").await;
    assert!(verify.all("td[data-label=Occasion]").iter().all(|said| said.starts_with("An account was opened")));
    let opened = ruth.get(&verify.attributes("td.name a", "href").remove(0)).await;
    assert!(opened.words().contains("It is written when it is sent"), "{}", opened.one("main"));
    assert_eq!(ruth.get("/admin/messages?to=horizons").await.all("td.name").len(), 0, "no beginning of an address");
    assert!(desk.awa.get("/admin/messages?to=maria").await.status == 404);
}

#[tokio::test]
async fn an_auditor_goes_from_a_message_to_its_case_unless_it_is_hidden_from_them() {
    let (desk, _) = desk().await;
    let ines = desk.staff("Ines Duarte", &[StaffRole::Auditor, StaffRole::Officer]).await;
    let page = ines.get("/admin/messages?to=MARIA@horizons.example&kind=received").await;
    assert_eq!(page.all("td.name").len(), 1, "{}", page.one("main"));
    assert!(page.words().contains("The application was submitted") && page.words().contains("Horizons Sans"));
    assert_eq!(page.attributes("select[name=kind] option[selected]", "value"), ["received"]);
    assert_eq!(page.attributes("input[name=to]", "value"), ["MARIA@horizons.example"], "what was typed stays");
    let links = page.attributes(".views a", "href");
    let states: Vec<_> = links.into_iter().filter(|href| href.contains("state=")).collect();
    assert!(states.iter().all(|href| href.contains("kind=received") && href.contains("to=MARIA")), "{states:?}");
    assert!(page.attributes("td a", "href").contains(&desk.case), "{}", page.one("main"));
    let at = page.attributes("td.name a", "href").remove(0);
    let with_its_case = ines.get(&at).await.attributes(".facts a", "href").remove(0);
    assert_eq!(ines.get(&with_its_case).await.status, 200);
    let own = ines.get(&desk.case).await;
    assert_eq!(own.status, 200);
    desk.done(&ines, "conflict", &[("reason", "My brother sits on its board.")]).await;
    let after = ines.get("/admin/messages?kind=case").await;
    assert!(after.all("td.name").is_empty(), "{}", after.one("main"));
    assert_eq!(ines.get(&at).await.status, 404);
}

#[tokio::test]
async fn a_page_of_the_console_costs_the_same_few_statements_however_many_rows_it_has() {
    let (desk, ruth) = desk().await;
    let ines = desk.staff("Ines Duarte", &[StaffRole::Auditor]).await;
    let addresses = [
        "/admin/messages?state=any",
        "/admin/messages?state=due",
        "/admin/messages?kind=case",
        "/admin/messages?to=m",
        "/admin/messages?to=maria&kind=received&state=due",
    ];
    let mut costs: Vec<Vec<u64>> = Vec::new();
    for many in [1, 20] {
        desk.app().more_messages(many).await;
        let mut of_each = Vec::new();
        for (browser, address) in addresses.iter().flat_map(|address| [(&ruth, address), (&ines, address)]) {
            let before = desk.app().store.statements_sent();
            let page = browser.get(address).await;
            let cost = desk.app().store.statements_sent() - before;
            assert_eq!(page.status, 200, "{address}");
            assert!((1..=MOST_STATEMENTS).contains(&cost), "{address} costs {cost} statements");
            of_each.push(cost);
        }
        costs.push(of_each);
    }
    // Fewer where none of the newest is about a file any more.
    let more: Vec<_> = costs[1].iter().zip(&costs[0]).filter(|(many, few)| many > few).collect();
    assert!(more.is_empty(), "{addresses:#?}: {costs:?}");
    let full = ruth.get("/admin/messages?state=due").await;
    assert_eq!(full.all("td.name").len(), 50);
    let next = full.attributes("a[rel=next]", "href").remove(0);
    assert!(next.starts_with("/admin/messages?state=due&before="), "{next}");
    let second = ruth.get(&next).await;
    let first: std::collections::BTreeSet<_> = full.attributes("td.name a", "href").into_iter().collect();
    assert!(second.attributes("td.name a", "href").iter().all(|href| !first.contains(href)));
}
