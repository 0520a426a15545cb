//! Calendar, settings and names of countries: what an administrator changes is in force everywhere.

use super::{
    applicant::Draft,
    harness::{ADMIN, Browser, Shown, TestApp},
};
use domain::{
    kernel::{Envelope, Language, PartialDate, StaffRole},
    observer::{self, Details},
    organization,
};
use jiff::civil::date;

const RUTH: &str = "ruth@secretariat.example";

async fn administrator() -> (TestApp, Browser) {
    let app = TestApp::start().await;
    app.administrator().await;
    let browser = app.signed_in(ADMIN).await;
    (app, browser)
}

/// Fills in the form of an address and presses its button.
async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    browser.submit(&browser.get(path).await, path, fields).await
}

#[tokio::test]
async fn a_year_is_understood_aloud_before_it_is_loaded() {
    let (app, admin) = administrator().await;
    let path = "/admin/calendar/2027";
    let shown = admin.get(path).await;
    let proposal = shown.form(path).into_iter().find(|(name, _)| name == "days").unwrap().1;
    assert!(proposal.contains("2027-01-01") && proposal.contains("2027-09-09"), "{proposal}");

    let typed = "2027-01-01 New Year\n15.06.2027 Day of the house\n25/12/2027\n";
    let understood = admin.submit(&shown, path, &[("days", typed)]).await;
    assert_eq!(understood.status, 200);
    let days = understood.all(".days:first-of-type li");
    assert_eq!(days.len(), 3);
    assert!(days[1].contains("Tuesday, 15 June 2027") && days[1].contains("Day of the house"), "{days:?}");
    assert!(days[1].contains("new") && days[2].contains("weekend"), "{days:?}");
    assert!(understood.one(".note").contains("No longer holidays"));
    assert_eq!(app.store.calendar().await.unwrap().is_working(date(2027, 6, 15)), Ok(true), "nothing is loaded yet");

    let checked = understood.attributes("button[name=checked]", "value").remove(0);
    let other = [("days", "2027-01-01"), ("checked", checked.as_str())];
    let again = admin.submit(&understood, path, &other).await;
    assert_eq!(again.status, 200, "another list than was looked at is looked at first");
    assert_eq!(again.all(".days:first-of-type li").len(), 1);

    let loaded = admin.submit(&understood, path, &[("checked", &checked)]).await;
    assert_eq!(loaded.leads_to.as_deref(), Some("/admin/calendar"), "{}", loaded.text);
    let calendar = app.store.calendar().await.unwrap();
    assert_eq!(calendar.is_working(date(2027, 6, 15)), Ok(false));
    assert_eq!(calendar.is_working(date(2027, 9, 9)), Ok(true), "the list replaces the rule as a whole");
    let years = admin.follow(&loaded).await;
    assert!(years.one("[role=status]").contains("2027"));
    assert!(years.text.contains("Ada Ferrer"));
    let form = admin.get(path).await.form(path);
    assert!(form.iter().any(|(n, v)| n == "days" && v == "2027-01-01\n2027-06-15\n2027-12-25"), "{form:?}");
    let same = admin.submit(&admin.get(path).await, path, &[("checked", &checked)]).await;
    assert_eq!((same.status, same.attributes(".faults a", "href").remove(0).as_str()), (422, "#days"));
}

#[tokio::test]
async fn a_list_that_is_no_list_of_that_year_says_which_line() {
    let (_app, admin) = administrator().await;
    let path = "/admin/calendar/2027";
    for (typed, says) in [
        ("2027-01-01\nsometime in May", "Line 2 does not begin with a date: sometime in May"),
        ("2028-01-01", "belongs to another year"),
        (" \n# nothing", "at least one holiday"),
    ] {
        let refused = send(&admin, path, &[("days", typed)]).await;
        assert_eq!(refused.status, 422, "{typed}");
        assert!(refused.plain().contains(says), "{typed}: {:?}", refused.all(".faults li"));
        let kept = refused.form(path).into_iter().find(|(name, _)| name == "days").unwrap().1;
        assert_eq!(kept, typed.trim_start_matches('\n'), "what was typed is kept");
    }
    for path in ["/admin/calendar/1999", "/admin/calendar/soon"] {
        assert_eq!(admin.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_next_year_is_asked_for_in_time() {
    let (app, admin) = administrator().await;
    let asked = |shown: &Shown| shown.all("main .note");
    assert_eq!(asked(&admin.get("/admin/calendar").await).len(), 1, "only this year is missing in March");
    let today = app.store.moment().day;
    app.clock.advance(i64::from(today.until(date(2026, 10, 1)).unwrap().get_days()) * 86_400);
    let autumn = app.signed_in(ADMIN).await;
    let both = asked(&autumn.get("/admin/calendar").await);
    assert!(both.len() == 2 && both[1].contains("2027"), "{both:?}");
    assert!(autumn.get("/admin").await.plain().contains("Not loaded yet: 2026 and 2027"));
}

#[tokio::test]
async fn what_is_set_is_said_on_every_page_in_each_language() {
    let (app, admin) = administrator().await;
    let banner = [("value-en", "Closed on Friday"), ("value-fr", "Fermé vendredi"), ("value-es", "")];
    assert_eq!(send(&admin, "/admin/settings/banner", &banner).await.status, 303);
    assert_eq!(
        send(&admin, "/admin/settings/name", &[("value-en", "Front Door"), ("value-fr", "Le Seuil")]).await.status,
        303
    );
    assert_eq!(
        send(&admin, "/admin/settings/contact_email", &[("value", "observers@secretariat.example")]).await.status,
        303
    );
    let address = [("value-en", "17 Quay\r\n1200 Geneva")];
    assert_eq!(send(&admin, "/admin/settings/postal_address", &address).await.status, 303);

    let guest = app.browser();
    for (language, name, notice) in [
        ("en", "Front Door", "Closed on Friday"),
        ("fr", "Le Seuil", "Fermé vendredi"),
        ("es", "Front Door", "Closed on Friday"),
    ] {
        let page = guest.get_with("/help", "accept-language", language).await;
        assert_eq!(page.one(".brand"), name, "{language}");
        assert!(page.one("title").ends_with(name), "{language}");
        assert_eq!(page.one(".banner"), notice, "{language}");
        assert!(page.one("footer").contains("observers@secretariat.example"));
        assert!(page.one("main").contains("17 Quay") && page.one("main").contains("1200 Geneva"));
    }
    let spanish = guest.get_with("/help", "accept-language", "es").await;
    assert_eq!(spanish.attributes(".banner", "lang"), ["en"], "borrowed words say whose they are");

    let list = admin.get("/admin/settings").await;
    assert!(list.text.contains("Le Seuil") && list.text.contains("(default)"));
    let tongues = list.all("table#tongues tbody tr");
    assert!(tongues.len() == 3 && tongues[0].contains("default") && tongues[0].ends_with("none"), "{tongues:?}");
    assert!(
        tongues[1].ends_with("Postal address of the secretariat") && !tongues[1].contains("default"),
        "{tongues:?}"
    );
    let lacking = ["Name of this service", "Postal address of the secretariat", "Notice on every page"];
    assert!(lacking.iter().all(|setting| tongues[2].contains(setting)), "{tongues:?}");
    let none = [("value-en", ""), ("value-fr", " "), ("value-es", "")];
    assert_eq!(send(&admin, "/admin/settings/banner", &none).await.status, 303);
    assert!(guest.get("/help").await.all(".banner").is_empty(), "back to the default");
}

#[tokio::test]
async fn a_setting_that_does_not_fit_is_refused_beside_its_field() {
    let (_app, admin) = administrator().await;
    let long = "x".repeat(41);
    for (key, field, typed) in [
        ("contact_email", "value", "nobody"),
        ("contact_phone", "value", "call me"),
        ("name", "value-fr", long.as_str()),
        ("contact_email", "value", "a@b.example\nc@d.example"),
    ] {
        let path = format!("/admin/settings/{key}");
        let refused = send(&admin, &path, &[(field, typed)]).await;
        assert_eq!(refused.status, 422, "{key}");
        assert_eq!(refused.attributes(".faults a", "href"), [format!("#{field}")]);
        assert!(refused.form(&path).iter().any(|(n, v)| n == field && v == typed), "{key}: what was typed is kept");
    }
    assert_eq!(admin.get("/admin/settings/colour").await.status, 404);
}

#[tokio::test]
async fn two_administrators_do_not_write_over_each_other() {
    let (_app, admin) = administrator().await;
    let path = "/admin/settings/contact_phone";
    let (first, second) = (admin.get(path).await, admin.get(path).await);
    assert_eq!(admin.submit(&first, path, &[("value", "+41 22 000 00 00")]).await.status, 303);
    assert_eq!(admin.submit(&second, path, &[("value", "+41 22 111 11 11")]).await.status, 409);
}

#[tokio::test]
async fn a_country_has_the_name_that_the_house_gave_it_wherever_it_is_shown() {
    let (app, admin) = administrator().await;
    app.person("Ruth Keller", RUTH, &[StaffRole::CouncilSecretary]).await;
    let ruth = app.store.account_by_email(RUTH).await.unwrap().unwrap().id;
    let viewer = app.store.viewer(ruth).await.unwrap().unwrap();
    record_observer(&app, &viewer, "Refuge", "TR").await;

    let found = admin.get("/admin/countries?q=turk").await;
    assert!(found.all("tbody tr a").contains(&"TR".to_owned()), "{:?}", found.all("tbody tr"));
    assert!(admin.get("/admin/countries?q=nowhere+at+all").await.plain().contains("No country"));
    let path = "/admin/countries/TR";
    let done = send(&admin, path, &[("name-fr", "  Nom   d’essai ")]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/admin/countries"), "{}", done.text);
    assert!(admin.get("/admin/countries?q=essai").await.one("tbody tr").contains("changed"));

    let guest = app.browser();
    let french = guest.get_with("/register", "accept-language", "fr").await;
    assert!(french.one("tbody tr").contains("Nom d’essai"), "{}", french.one("tbody tr"));
    assert!(french.one("select[name=country]").contains("Nom d’essai"));
    assert!(!guest.get("/register").await.text.contains("Nom d’essai"), "in its language alone");
    let json = guest.get_with("/register.json", "accept-language", "fr").await;
    let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    assert_eq!(json["observers"][0]["country_name"], "Nom d’essai");
    assert_eq!(json["observers"][0]["country"], "TR");

    let long = "x".repeat(101);
    assert_eq!(send(&admin, path, &[("name-es", &long)]).await.status, 422);
    assert_eq!(send(&admin, path, &[("name-fr", "")]).await.status, 303);
    assert!(!guest.get_with("/register", "accept-language", "fr").await.text.contains("Nom d’essai"));
    assert_eq!(admin.get("/admin/countries/XX").await.status, 404);
}

async fn record_observer(app: &TestApp, viewer: &persistence::Viewer, name: &str, country: &str) {
    let text = app.store.new_text(Language::En, name);
    let organization = app.store.new_id();
    let command = organization::Command::Enter { name: text.reference(), country: Some(country.parse().unwrap()) };
    let envelope = Envelope { command_id: app.store.new_id(), seen: None, command };
    app.store.organization(viewer, organization, envelope, &[text]).await.unwrap();
    let since = PartialDate { year: 1998, month: None, day: None };
    let command = observer::Command::Record { organization, details: Details { since, number: None } };
    let envelope = Envelope { command_id: app.store.new_id(), seen: None, command };
    app.store.observer(viewer, app.store.new_id(), envelope, &[]).await.unwrap();
}

#[tokio::test]
async fn forms_offer_countries_under_the_name_and_in_the_place_that_the_house_gave() {
    let draft = Draft::begin().await;
    let admin = draft.app.signed_in(ADMIN).await;
    assert_eq!(send(&admin, "/admin/countries/TR", &[("name-en", "Aardland")]).await.status, 303);
    let other = "otto@elsewhere.example";
    draft.app.person("Otto Berg", other, &[]).await;
    let page = draft.app.signed_in(other).await.get("/applications/start").await;
    let options = page.all("select[name=country] option");
    let place = options.iter().position(|o| o == "Aardland").unwrap();
    assert!(place <= 1, "{:?}", &options[..4]);
    assert_eq!(page.attributes("select[name=country] option", "value")[place], "TR");
}
