//! Every address, who may come to it, and what those meet who may not: made from the router's own
//! table, so that a new route cannot be forgotten.

use super::harness::{Browser, TestApp};
use axum::http::Method;
use domain::kernel::StaffRole;
use std::fmt::Write as _;
use web::routes::{Audience, Row, table};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/http/routes.txt");

fn audience(row: &Row) -> String {
    match row.rule.audience {
        Audience::Everyone => "everyone".to_owned(),
        Audience::SignedIn => "signed in".to_owned(),
        Audience::Staff(roles) => roles.iter().map(|r| r.key()).collect::<Vec<_>>().join(", "),
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the usual switch to rewrite what is expected")]
fn every_address_and_its_audience_is_on_record() {
    let mut rows: Vec<(String, String)> =
        table().iter().map(|row| (format!("{} {}", row.path, row.method), audience(row))).collect();
    rows.sort();
    let mut text = String::new();
    for (address, audience) in rows {
        writeln!(text, "{address:<64} {audience}").unwrap();
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    let known = std::fs::read_to_string(FILE).unwrap_or_default();
    assert_eq!(known, text, "the table of routes has changed: run it with UPDATE_EXPECT=1 and review the difference");
}

/// Somebody with one role in the secretariat, or none.
async fn person(app: &TestApp, role: Option<StaffRole>) -> Browser {
    let name = role.map_or("nobody", StaffRole::key);
    let email = format!("{name}@somewhere.example");
    app.person(name, &email, role.as_slice()).await;
    app.signed_in(&email).await
}

/// The address with an identity that nobody has.
fn address(path: &str) -> String {
    let mut out = String::new();
    for (i, part) in path.split(['{', '}']).enumerate() {
        out.push_str(if i % 2 == 1 { "01890000-0000-7000-8000-000000000000" } else { part });
    }
    out
}

#[tokio::test]
async fn whoever_may_not_come_is_told_that_there_is_nothing() {
    let app = TestApp::start().await;
    app.administrator().await;
    let roles = [None].into_iter().chain(StaffRole::ALL.into_iter().map(Some));
    let guest = app.browser();
    for row in table().iter().filter(|r| r.method == Method::GET && r.rule.audience != Audience::Everyone) {
        let met = guest.get(&address(row.path)).await;
        assert_eq!(met.status, 303, "a guest at {}", row.path);
        assert!(met.leads_to.unwrap().starts_with("/sign-in"), "a guest at {}", row.path);
    }
    for role in roles {
        let browser = person(&app, role).await;
        for row in table().iter().filter(|r| r.method == Method::GET) {
            let met = browser.get(&address(row.path)).await;
            let may = match row.rule.audience {
                Audience::Everyone | Audience::SignedIn => true,
                Audience::Staff(roles) => role.is_some_and(|r| roles.contains(&r)),
            };
            let names_something = row.path.contains('{') && row.rule.audience != Audience::Everyone;
            assert!(met.status < 500, "{role:?} at {}: {}", row.path, met.status);
            if !may {
                assert_eq!(met.status, 404, "{role:?} at {}", row.path);
            } else if names_something {
                assert!([400, 404].contains(&met.status), "{role:?} at {}: {}", row.path, met.status);
            } else if !row.path.contains('{') && !row.path.starts_with("/demo") {
                assert!(met.status < 400, "{role:?} at {}: {}", row.path, met.status);
            }
        }
    }
}

#[tokio::test]
async fn whoever_may_not_press_a_button_is_told_that_there_is_nothing() {
    let app = TestApp::start().await;
    app.administrator().await;
    let mut pressed = 0;
    for role in [None].into_iter().chain(StaffRole::ALL.into_iter().map(Some)) {
        let browser = person(&app, role).await;
        for row in table().iter().filter(|r| r.method != Method::GET) {
            let Audience::Staff(roles) = row.rule.audience else { continue };
            if role.is_some_and(|r| roles.contains(&r)) {
                continue;
            }
            assert_eq!(row.method, Method::POST, "{}", row.path);
            let met = browser.post(&address(row.path), &[]).await;
            assert_eq!(met.status, 404, "{role:?} at {}", row.path);
            pressed += 1;
        }
    }
    assert!(pressed > 300, "only {pressed} buttons were pressed");
}
