//! What was written to whom: of a case for those who read it; of the place without a word of it.

use super::{
    applicant::MARIA,
    desk::{Desk, RUTH},
    told::mails,
};
use crate::mail::post_to;
use domain::kernel::{CommandId, StaffRole};
use worker::drain;

/// Sets every message aside that waits.
async fn nobody_takes_them(desk: &Desk) {
    let store = &desk.app().store;
    for message in store.outbox_lease(100, 60).await.unwrap() {
        store.outbox_give_up(&message.lease, "550 no such mailbox").await.unwrap();
    }
}

#[tokio::test]
async fn an_officer_sees_what_failed_and_sends_it_again() {
    let desk = Desk::begin().await;
    let waiting = desk.awa.get(&desk.at("messages")).await;
    assert!(waiting.plain().contains("Not written yet"), "{}", waiting.one("main"));
    assert!(waiting.text.contains("maria@horizons.example"));
    nobody_takes_them(&desk).await;
    let page = desk.awa.get(&desk.at("messages")).await;
    assert!(page.plain().contains("550 no such mailbox"));
    let one = page.attributes("td.name a", "href").remove(0);
    let open = desk.awa.get(&one).await;
    let again = desk.awa.submit(&open, &format!("{one}/again"), &[]).await;
    assert!(desk.awa.follow(&again).await.plain().contains("will be sent again"));
    let twice = desk.awa.submit(&open, &format!("{one}/again"), &[]).await;
    assert!(desk.awa.follow(&twice).await.plain().contains("will be sent again"), "the first answer once more");
    let id = desk.app().store.new_id::<CommandId>().to_string();
    let other = desk.awa.submit(&open, &format!("{one}/again"), &[("command_id", &id)]).await;
    let other = desk.awa.follow(&other).await;
    assert!(other.plain().contains("nothing was changed"));
    assert!(other.one(".timeline").contains("Message sent again") && other.one(".timeline").contains("Awa Diallo"));
}

#[tokio::test]
async fn whoever_runs_the_place_sees_that_it_failed_and_never_what_it_said() {
    let desk = Desk::begin().await;
    nobody_takes_them(&desk).await;
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    let page = ruth.get("/admin/messages").await;
    assert!(page.plain().contains("550 no such mailbox") && page.text.contains("maria@horizons.example"));
    assert!(!page.text.contains("Horizons Sans"), "neither whose file nor what of it: {}", page.one("main"));
    let failed = page.all("td.name").len();
    let action = page.attributes("td form", "action").remove(0);
    let again = ruth.submit(&page, &action, &[]).await;
    assert!(ruth.follow(&again).await.plain().contains("will be sent again"));
    assert_eq!(ruth.get("/admin/messages").await.all("td.name").len(), failed - 1);
    assert_eq!(ruth.get(&desk.at("messages")).await.status, 404);
    assert_eq!(desk.awa.get("/admin/messages").await.status, 404, "an officer runs no place");
}

/// Maria changes the address of her account.
async fn moves(desk: &Desk, to: &str) {
    let store = &desk.app().store;
    let secret = store.change_email_mint(desk.draft.maria, to).await.unwrap();
    assert_eq!(store.person_change_email(&secret).await.unwrap(), Some(desk.draft.maria));
}

/// The message of the case that is for Maria.
async fn for_maria(desk: &Desk) -> String {
    let page = desk.awa.get(&desk.at("messages")).await;
    let whose = page.all("td[data-label=To]").into_iter();
    let hers = whose.zip(page.attributes("td.name a", "href")).find(|(to, _)| to.contains("Maria Lopez"));
    hers.map(|(_, at)| at).unwrap()
}

#[tokio::test]
async fn whoever_moved_is_written_to_at_the_new_address_and_the_page_says_so_before_the_press() {
    let desk = Desk::begin().await;
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    drain(&desk.app().store, &post_to("smtp://127.0.0.1:9")).await.unwrap();
    desk.app().clock.advance(2 * 60);
    nobody_takes_them(&desk).await;
    moves(&desk, "maria@new.example").await;
    let at = for_maria(&desk).await;
    for (language, says) in [
        (
            "fr",
            "Jusqu’ici, ce message était adressé à maria@horizons.example. La personne destinataire a changé d’adresse \
             depuis : il sera désormais envoyé à maria@new.example.",
        ),
        (
            "es",
            "Hasta ahora, este mensaje estaba dirigido a maria@horizons.example. La persona destinataria ha cambiado \
             de dirección desde entonces: a partir de ahora se enviará a maria@new.example.",
        ),
        (
            "en",
            "So far, this message was addressed to maria@horizons.example. The recipient has changed their address \
             since: from now on it is sent to maria@new.example.",
        ),
    ] {
        let said = desk.awa.get(&format!("{at}?lang={language}")).await.words();
        assert!(said.contains(says) && said.contains(&format!("Maria Lopez · {MARIA}")), "{said}");
    }
    for list in [desk.awa.get(&desk.at("messages")).await, ruth.get("/admin/messages").await] {
        assert!(list.words().contains("from now on it is sent to maria@new.example"), "{}", list.one("main"));
    }

    let open = desk.awa.get(&at).await;
    assert!(open.plain().contains("tried once more, to the address that the recipient has now"));
    assert_eq!(desk.awa.submit(&open, &format!("{at}/again"), &[]).await.status, 303);
    let mails = mails(desk.app()).await;
    assert_eq!(mails.iter().filter(|[to, ..]| to.contains("maria@new.example")).count(), 1, "{mails:?}");
    moves(&desk, "maria@elsewhere.example").await;
    let sent = desk.awa.get(&at).await.words();
    assert!(sent.contains("Maria Lopez · maria@new.example") && sent.contains("Sent"), "{sent}");
    assert!(!sent.contains("elsewhere") && !sent.contains(MARIA), "where it went: {sent}");
}
