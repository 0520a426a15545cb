//! The queue from outside: what is searched for, what the address keeps, and the file for a spreadsheet.

use super::desk::{Desk, RUTH};
use domain::kernel::StaffRole;

#[tokio::test]
async fn a_file_is_found_by_words_and_by_orders_among_them() {
    let desk = Desk::begin().await;
    let rows = async |address: &str| desk.awa.get(address).await.all("table.queue td.ref").len();
    for found in
        ["horizons", "HORIZONS front", "is:unassigned", "holder:nobody horizons", "country:FR", "country:france"]
    {
        let q: String = url::form_urlencoded::byte_serialize(found.as_bytes()).collect();
        assert_eq!(rows(&format!("/desk?view=open&q={q}")).await, 1, "{found}");
    }
    for missed in ["nowhere", "is:overdue", "holder:me", "country:KE", "is:deferred", "due:2020-01-01"] {
        let q: String = url::form_urlencoded::byte_serialize(missed.as_bytes()).collect();
        let page = desk.awa.get(&format!("/desk?view=open&q={q}")).await;
        assert_eq!(page.all("table.queue td.ref").len(), 0, "{missed}");
        assert!(page.plain().contains("Nothing fits"), "{missed}");
        assert_eq!(page.attributes("input[name=q]", "value"), [missed], "what was typed is kept");
    }
    for closed in ["/desk?state=withdrawn", "/desk?view=mine&state=withdrawn", "/desk?view=open&q=is:withdrawn"] {
        let page = desk.awa.get(closed).await;
        assert_eq!(page.all(".views [aria-current]"), ["Closed 0"], "no other view has closed files: {closed}");
    }
    let odd = desk.awa.get("/desk?view=x&state=y&holder=z&order=w&after=1.&q=%22OR%22%20%2A%20%28").await;
    assert_eq!(odd.status, 200);
}

#[tokio::test]
async fn an_order_and_a_search_stay_in_the_address_of_every_view() {
    let desk = Desk::begin().await;
    let page = desk.awa.get("/desk?view=open&order=received&q=horizons").await;
    assert_eq!(page.attributes("select[name=order] option[selected]", "value"), ["received"]);
    assert!(page.attributes(".views a", "href").iter().all(|href| href.contains("q=horizons")));
    assert_eq!(page.attributes("a[download]", "href"), ["/desk/queue.csv?view=open&order=received&q=horizons"]);
    let overdue = desk.awa.get("/desk?view=overdue&order=received").await;
    assert_eq!(overdue.attributes("select[name=order] option", "value"), ["due"], "the only order that it has");
}

#[tokio::test]
async fn the_file_holds_what_the_page_shows_and_nothing_that_runs() {
    let desk = Desk::begin().await;
    let evil = desk.beside("eve@formula.example", "=HYPERLINK(\"http://x.example\")").await;
    let page = evil.awa.get("/desk/queue.csv?view=open").await;
    assert_eq!(page.status, 200);
    let lines: Vec<&str> = page.text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 3, "{}", page.text);
    assert!(lines[0].starts_with("Reference,Organization,Country code,Seat,State"), "{}", lines[0]);
    assert!(page.text.contains("\"'=HYPERLINK"), "{}", page.text);
    let narrowed = evil.awa.get("/desk/queue.csv?view=open&q=hyperlink").await;
    assert_eq!(narrowed.text.lines().count(), 2);
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    assert_eq!(ruth.get("/desk/queue.csv?view=open").await.status, 404, "an administrator reads no case");
}
