//! The start page of the demonstration: there only where it was asked for.

use super::harness::TestApp;
use domain::kernel::{NgoRole, StaffRole};
use std::sync::Arc;
use web::{App, Demo, Door, Settings, Trial, Try};

const AUDITOR: &str = "mei@secretariat.example";
const OFFICER: &str = "lea@secretariat.example";

fn with(app: &TestApp, demo: Option<Demo>) -> App {
    let settings = Settings { demo, ..app.app.settings.clone() };
    App::new(app.store.clone(), Arc::clone(&app.app.mint), app.app.passwords.clone(), settings)
}

#[tokio::test]
async fn one_click_signs_in_as_whom_the_page_offers_and_as_nobody_else() {
    let mut app = TestApp::start().await;
    app.person("Mei Tanaka", AUDITOR, &[StaffRole::Auditor]).await;
    app.person("Léa Morel", OFFICER, &[StaffRole::Officer]).await;
    let door = Door {
        email: AUDITOR.to_owned(),
        name: "Mei Tanaka".to_owned(),
        organization: None,
        role: None,
        roles: vec![StaffRole::Auditor],
    };
    let tried = Try { what: Trial::Trace, email: AUDITOR.to_owned(), path: "/desk?state=admitted".to_owned() };
    app.app = with(&app, Some(Demo { doors: vec![door], tries: vec![tried] }));
    let browser = app.browser();
    for language in ["en", "fr", "es"] {
        let page = browser.get(&format!("/demo?lang={language}")).await;
        assert_eq!(page.status, 200);
        assert!(page.plain().contains("Mei Tanaka"), "{}", page.text);
        assert_eq!(page.attributes("header a.demo", "href"), ["/demo"], "every page carries the mark");
    }
    let page = browser.get("/demo").await;
    let foreign = browser.submit(&page, "/demo/sign-in", &[("email", OFFICER)]).await;
    assert_eq!(foreign.status, 404);
    let done = browser.submit(&page, "/demo/sign-in", &[]).await;
    assert_eq!((done.status, done.leads_to.as_deref()), (303, Some("/desk?state=admitted")));
    assert_eq!(browser.get("/desk").await.status, 200);
}

#[tokio::test]
async fn anywhere_else_there_is_no_such_page_and_no_such_way_in() {
    let app = TestApp::start().await;
    app.person("Mei Tanaka", AUDITOR, &[StaffRole::Auditor]).await;
    let browser = app.browser();
    assert_eq!(browser.get("/demo").await.status, 404);
    let form = browser.get("/sign-in").await;
    assert!(form.attributes("header a.demo", "href").is_empty());
    let token = form.form("/sign-in").into_iter().find(|(name, _)| name == "_token").unwrap().1;
    let tried = browser.post("/demo/sign-in", &[("_token", &token), ("_who", ""), ("email", AUDITOR)]).await;
    assert_eq!(tried.status, 404);
    assert_eq!(browser.get("/desk").await.status, 303, "nobody is signed in");
}

#[tokio::test]
async fn each_role_for_an_organization_is_named_at_its_door() {
    let mut app = TestApp::start().await;
    let doors = NgoRole::ALL.map(|role| Door {
        email: format!("{}@horizons.example", role.key()),
        name: "Maria Lopez".to_owned(),
        organization: Some("Horizons".to_owned()),
        role: Some(role),
        roles: Vec::new(),
    });
    app.app = with(&app, Some(Demo { doors: doors.into(), tries: Vec::new() }));
    let browser = app.browser();
    for (language, named) in [
        ("en", ["Owner", "Editor", "Viewer"]),
        ("fr", ["Responsable de la demande", "Rédaction de la demande", "Lecture de la demande"]),
        ("es", ["Responsable de la solicitud", "Redacción de la solicitud", "Lectura de la solicitud"]),
    ] {
        let page = browser.get(&format!("/demo?lang={language}")).await;
        assert_eq!(page.all(".tasks li small"), named, "{language}");
    }
}
