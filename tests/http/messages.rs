//! What was written to whom: of a case for those who read it; of the place without a word of it.

use super::desk::{Desk, RUTH};
use domain::kernel::{CommandId, StaffRole};

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
