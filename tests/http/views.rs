//! Views of the queue that somebody keeps, from outside.

use super::{
    desk::{Desk, RUTH},
    harness::{Browser, Shown},
};
use domain::kernel::StaffRole;
use persistence::SAVED_VIEWS;

async fn keep(who: &Browser, address: &str, name: &str) -> Shown {
    let page = who.get(address).await;
    who.submit(&page, "/desk/views", &[("name", name)]).await
}

/// What stands among the views for one person alone.
fn own(page: &Shown) -> Vec<String> {
    page.all(".views.own bdi")
}

#[tokio::test]
async fn a_view_is_kept_under_a_name_and_opens_first_if_it_shall() {
    let desk = Desk::begin().await;
    let done = keep(&desk.awa, "/desk?view=open&q=horizons&order=received&after=7.7", "Mine in France").await;
    assert_eq!(done.leads_to.as_deref(), Some("/desk?view=open&order=received&q=horizons"), "from its beginning");
    let page = desk.awa.follow(&done).await;
    assert!(page.plain().contains("is saved"));
    assert_eq!(own(&page), ["Mine in France"]);
    assert_eq!(page.all(".views.own [aria-current]"), ["Mine in France"]);
    let again = keep(&desk.awa, "/desk?view=open&q=horizons&order=received", "mine in FRANCE").await;
    assert_eq!(again.status, 303, "a second press changes nothing");
    assert_eq!(own(&desk.awa.get("/desk?view=open").await).len(), 1);

    let list = desk.awa.get("/desk/views").await;
    let [rename, first, remove] = list.attributes("main ul.kept form", "action").try_into().unwrap();
    assert_eq!(desk.awa.get("/desk").await.status, 200, "it does not open first by itself");
    assert_eq!(desk.awa.submit(&list, &first, &[]).await.status, 303);
    let opened = desk.awa.get("/desk").await;
    assert_eq!(opened.leads_to.as_deref(), Some("/desk?view=open&order=received&q=horizons"));
    assert_eq!(desk.awa.get("/desk?view=mine").await.status, 200, "an address is what it says");
    let list = desk.awa.get("/desk/views").await;
    assert_eq!(list.all("ul.kept .state"), ["opens first"]);
    assert_eq!(desk.awa.submit(&list, &rename, &[("name", "France")]).await.status, 303);
    assert_eq!(own(&desk.awa.get("/desk?view=open").await), ["France"]);
    assert_eq!(desk.awa.submit(&list, &first, &[("first", "no")]).await.status, 303);
    assert_eq!(desk.awa.get("/desk").await.status, 200);
    assert_eq!(desk.awa.submit(&list, &remove, &[]).await.status, 303);
    assert_eq!(own(&desk.awa.get("/desk?view=open").await), Vec::<String>::new());
}

#[tokio::test]
async fn what_is_wrong_with_a_name_is_said_beside_it_and_kept() {
    let desk = Desk::begin().await;
    let unnamed = keep(&desk.awa, "/desk?view=open", " ").await;
    assert_eq!((unnamed.status, unnamed.attributes(".faults a", "href")), (422, vec!["#name".to_owned()]));
    let long = "n".repeat(41);
    let refused = keep(&desk.awa, "/desk?view=open&q=horizons", &long).await;
    assert_eq!((refused.status, refused.attributes("#name", "value")), (422, vec![long]));
    let kept = desk.awa.submit(&refused, "/desk/views", &[("name", "Short")]).await;
    assert_eq!(kept.leads_to.as_deref(), Some("/desk?view=open&q=horizons"), "what it asks for came along");
    let taken = keep(&desk.awa, "/desk?view=closed", "short").await;
    assert!(taken.status == 422 && taken.text.contains("already have a view with this name"), "{}", taken.one("main"));
    for n in 1..SAVED_VIEWS {
        assert_eq!(keep(&desk.awa, "/desk?view=closed", &format!("View {n}")).await.status, 303, "{n}");
    }
    let full = keep(&desk.awa, "/desk?view=closed", "One more").await;
    assert!(full.status == 422 && full.plain().contains("You have saved 12 views"), "{}", full.one("main"));

    let list = desk.awa.get("/desk/views").await;
    let rename = list.attributes("ul.kept form", "action").into_iter().find(|a| a.ends_with("/rename")).unwrap();
    let refused = desk.awa.submit(&list, &rename, &[("name", "View 3")]).await;
    let id = rename.split('/').nth(3).unwrap();
    assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec![format!("#name-{id}")]));
    assert_eq!(refused.attributes(&format!("[id='name-{id}']"), "value"), ["View 3"], "kept as typed");
    let forged = [("address", "after=%zz&view=nonsense"), ("name", "x")];
    assert_eq!(desk.awa.submit(&desk.awa.get("/desk?view=open").await, "/desk/views", &forged).await.status, 400);
}

#[tokio::test]
async fn nobody_sees_or_changes_a_view_of_somebody_else() {
    let desk = Desk::begin().await;
    assert_eq!(keep(&desk.awa, "/desk?view=open", "Mine").await.status, 303);
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::SeniorOfficer]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    assert_eq!(own(&ruth.get("/desk?view=open").await), Vec::<String>::new());
    assert!(ruth.get("/desk/views").await.all("ul.kept li").is_empty());
    let theirs = desk.awa.get("/desk/views").await.attributes("ul.kept form", "action");
    let token = ruth.get("/desk?view=open").await.form("/desk/views");
    let token = token.iter().find(|(name, _)| name == "_token").map(|(_, value)| value.clone()).unwrap();
    for action in theirs {
        let met = ruth.post(&action, &[("_token", &token), ("name", "Taken over"), ("first", "yes")]).await;
        assert_eq!(met.status, 404, "{action}");
    }
    assert_eq!(own(&desk.awa.get("/desk?view=open").await), ["Mine"]);
}
