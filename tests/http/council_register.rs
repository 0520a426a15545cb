//! The register as the secretariat keeps it: recorded from before, corrected, struck out; names and
//! first owners of the organizations behind it.

use super::harness::{Browser, Shown, TestApp};
use domain::kernel::StaffRole;

const JEAN: &str = "jean@secretariat.example";
const NORA: &str = "nora@secretariat.example";

struct Register {
    app: TestApp,
    jean: Browser,
}

impl Register {
    async fn begin() -> Self {
        let app = TestApp::start().await;
        app.person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
        let jean = app.signed_in(JEAN).await;
        Self { app, jean }
    }

    async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let page = self.jean.get(path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text);
        self.jean.submit(&page, path, fields).await
    }

    async fn record(&self, fields: &[(&str, &str)]) -> Shown {
        self.submit("/council/register/new", fields).await
    }

    /// The address of the one line that `name` finds.
    async fn line(&self, name: &str) -> String {
        let page = self.jean.get("/council/register").await;
        let at = page.all("td.name").iter().position(|n| n == name).unwrap_or_else(|| panic!("no {name}"));
        page.attributes("td.name a", "href").remove(at)
    }

    async fn public(&self) -> Shown {
        self.app.browser().get("/register").await
    }
}

#[tokio::test]
async fn an_observer_from_before_is_recorded_once_with_what_is_known() {
    let register = Register::begin().await;
    let unreadable = register.record(&[("name", "مركز الهجرة"), ("since", "long ago"), ("number", "x")]).await;
    assert_eq!(unreadable.attributes(".faults a", "href"), ["#since", "#number"]);
    assert!(unreadable.text.contains("مركز الهجرة"), "what was typed is kept");
    let future = register.record(&[("name", "Foyer"), ("since", "2031")]).await;
    assert_eq!(future.status, 422, "{}", future.text);
    let page = register.jean.get("/council/register/new").await;
    let fields = [("name", "مركز الهجرة"), ("country", "JO"), ("since", "2007-11"), ("number", "1150")];
    for _ in 0..2 {
        let done = register.jean.submit(&page, "/council/register/new", &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let row = register.public().await.all("tbody tr");
    assert_eq!(row.len(), 1, "a second press records nothing");
    for known in ["مركز الهجرة", "Jordan", "November 2007", "1150"] {
        assert!(row[0].contains(known), "{known} in {row:?}");
    }
    let again = register.record(&fields).await;
    assert!(again.one(".faults li").contains("already an observer"), "{}", again.one("main"));
}

#[tokio::test]
async fn a_corrected_line_shows_what_it_said_before() {
    let register = Register::begin().await;
    register.record(&[("name", "Foyer"), ("country", "FR"), ("since", "2007"), ("number", "1150")]).await;
    let line = register.line("Foyer").await;
    let correct = format!("{line}/correct");
    let nothing = register.submit(&correct, &[("reason", "Checked.")]).await;
    assert_eq!(nothing.status, 422, "it says so already: {}", nothing.text);
    let empty = register.submit(&correct, &[("since", "2008")]).await;
    assert_eq!(empty.attributes(".faults a", "href"), ["#reason"]);
    let done = register.submit(&correct, &[("since", "2008-11"), ("reason", "The archive says so.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let public = register.public().await;
    assert_eq!(public.all("tbody s"), ["2007", "1150"]);
    assert!(public.one("tbody").contains("November 2008") && public.one("tbody").contains("Corrected on"));
    assert!(!public.text.contains("The archive says so."), "why is for the secretariat");
    assert!(register.jean.get(&line).await.one(".timeline").contains("The archive says so."));
    let json = register.app.browser().get("/register.json").await;
    assert!(json.text.contains("\"corrections\":[{\"since\":\"2007\""), "{}", json.text);
}

#[tokio::test]
async fn a_line_that_was_an_error_is_struck_out_and_stays_to_be_seen() {
    let register = Register::begin().await;
    register.record(&[("name", "Foyer"), ("since", "2007")]).await;
    let line = register.line("Foyer").await;
    let strike = format!("{line}/strike");
    assert_eq!(register.submit(&strike, &[]).await.attributes(".faults a", "href"), ["#reason"]);
    // A senior officer may as well.
    register.app.person("Nora Lind", NORA, &[StaffRole::SeniorOfficer]).await;
    let nora = register.app.signed_in(NORA).await;
    let page = nora.get(&strike).await;
    assert_eq!(nora.submit(&page, &strike, &[("reason", "Another organization.")]).await.status, 303);
    let gone = register.jean.get(&strike).await;
    assert_eq!((gone.status, gone.attributes(".actions a.button", "href")), (409, vec![line.clone()]));
    let other = [("reason", "Twice."), ("seen", "2"), ("command_id", "01890000-0000-7000-8000-000000000066")];
    let late = nora.submit(&page, &strike, &other).await;
    assert_eq!(late.attributes(".faults a", "href"), ["#reason"], "{}", late.one("main"));
    let public = register.public().await;
    assert_eq!(public.one("tr.struck td s"), "Foyer");
    let json = register.app.browser().get("/register.json").await;
    assert!(json.text.contains("\"status\":\"struck\""), "{}", json.text);
    // It never was one, so it can be recorded rightly.
    let done = register.record(&[("name", "Foyer"), ("since", "2009")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert_eq!(register.public().await.all("tbody tr").len(), 2);
}

#[tokio::test]
async fn pasted_lines_are_looked_at_first_and_recorded_all_or_none() {
    let register = Register::begin().await;
    register.record(&[("name", "Foyer"), ("country", "FR"), ("since", "2007")]).await;
    let import = "/council/register/import";
    let pasted = "Name;Country;Since;Resolution\nCasa Abierta;Spain;2010-11;1200\nFoyer;FR;2007;1150\n\
                  Haus;XX;2011;\nOpen Door;GB;soon;\nOpen Door;GB;2014;12";
    let checked = register.submit(import, &[("lines", pasted)]).await;
    assert_eq!(checked.status, 422, "{}", checked.text);
    let verdicts: Vec<String> = checked.all("tbody tr td:last-child");
    assert_eq!(checked.all("tbody .unmet").len(), 3, "{verdicts:?}");
    assert!(verdicts[1].contains("already an observer"), "{verdicts:?}");
    assert!(verdicts[2].contains("country"), "{verdicts:?}");
    assert!(verdicts[3].contains("2007-11"), "{verdicts:?}");
    assert_eq!(checked.attributes("button[name=do]", "value"), ["check"], "nothing to record while a line is wrong");
    let forced = register.submit(import, &[("lines", pasted), ("do", "record")]).await;
    assert_eq!(forced.status, 422);
    assert_eq!(register.public().await.all("tbody tr").len(), 1, "none was recorded");

    let open =
        register.submit(import, &[("lines", "Casa Abierta;Spain;2010;\n\"Open Door;GB;2014;\nHaus;DE;2011;")]).await;
    assert_eq!(open.status, 422);
    assert!(locale::plain(&open.one(".faults")).contains("Line 2"), "{}", open.one(".faults"));
    let good = "Casa Abierta;Spain;2010-11;1200\nOpen Door;GB;2014;";
    let checked = register.submit(import, &[("lines", good), ("do", "check")]).await;
    assert_eq!(checked.status, 200, "{}", checked.one("main"));
    for _ in 0..2 {
        let done = register.jean.submit(&checked, import, &[("do", "record")]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    assert_eq!(register.public().await.all("tbody tr").len(), 3);
    assert!(register.public().await.text.contains("Spain"));
    // Back in the browser, and other lines: they are not taken for the first ones, and stay to be sent again.
    let others = "Casa Abierta;Spain;2010-11;1200\nHaus;DE;2011;";
    let told = register.jean.submit(&checked, import, &[("do", "record"), ("lines", others)]).await;
    assert_eq!(told.attributes(".faults a", "href"), ["#lines"], "{}", told.one("main"));
    assert!(
        told.one(".faults").contains("Nothing of what you sent now was kept") && told.text.contains("Haus;DE;2011")
    );
    assert_eq!(register.public().await.all("tbody tr").len(), 3);
}

#[tokio::test]
async fn of_a_pasted_line_all_that_is_wrong_is_told_and_an_empty_field_by_its_name() {
    let register = Register::begin().await;
    let import = "/council/register/import";
    let empty = register.submit(import, &[("lines", " ")]).await;
    assert_eq!((empty.status, empty.attributes(".faults a", "href")), (422, vec!["#lines".to_owned()]));
    let label = empty.one("label[for=lines]");
    assert!(empty.one(".faults li").contains(&label), "{label} is not in {}", empty.one(".faults"));
    assert!(!empty.one("#lines-fault").is_empty());
    let wrong = register.submit(import, &[("lines", "Casa Abierta;Spain;2010;\nHaus;XX;soon;many")]).await;
    let said = wrong.one("tbody tr:last-child td:last-child");
    for words in ["country", "2007-11", "whole number"] {
        assert!(said.contains(words), "{said}");
    }
    assert!(wrong.one("textarea#lines").contains("Haus;XX;soon;many"), "what was pasted is kept");
}

#[tokio::test]
async fn every_pasted_line_is_ready_or_to_be_corrected_and_no_cell_is_dropped() {
    let register = Register::begin().await;
    let import = "/council/register/import";
    let pasted = "Alpha Relief Mission;FR;unknown;1150\nBeta Pilgrims Aid;CH;not known;\n\
                  Gamma Sailors Home;SN;2007;1150;extra\nOpen Door;GB;2014;12;";
    for pressed in ["check", "record"] {
        let told = register.submit(import, &[("lines", pasted), ("do", pressed)]).await;
        assert_eq!((told.status, told.attributes(".faults a", "href")), (422, vec!["#lines".to_owned()]));
        assert!(told.words().contains("Ready: 1. To be corrected: 3."), "{}", told.words());
        let said = told.all("tbody .unmet");
        for (line, words) in said.iter().zip(["2007-11", "2007-11", "more cells"]) {
            assert!(line.contains(words), "{line} says {words}");
        }
        assert!(told.one("textarea#lines").contains("1150;extra"), "what was pasted is kept");
    }
    assert!(!register.public().await.text.contains("Open Door"), "none was recorded");
}

#[tokio::test]
async fn headings_of_pasted_lines_say_which_column_is_which() {
    let register = Register::begin().await;
    let import = "/council/register/import";
    let headed = "Resolution\tContact\tSince\tName\tCountry\n1150\tA. Diallo\t2007\tFoyer\tFR";
    let checked = register.submit(import, &[("lines", headed), ("do", "check")]).await;
    assert_eq!(checked.status, 200, "{}", checked.one("main"));
    assert!(checked.words().contains("left out: Contact"), "{}", checked.words());
    let done = register.jean.submit(&checked, import, &[("do", "record")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let row = register.public().await.one("tbody tr");
    assert!(row.contains("Foyer") && row.contains("2007") && row.contains("1150"), "{row}");
    let twice = "Name\tSince\tYear\nHaus\t2011\t2012";
    let told = register.submit(import, &[("lines", twice), ("do", "record")]).await;
    assert_eq!((told.status, told.attributes(".faults a", "href")), (422, vec!["#lines".to_owned()]));
    assert!(locale::plain(&told.one(".faults")).contains("Since · Year"), "{}", told.one(".faults"));
    assert!(told.one("textarea#lines").contains("Haus"), "what was pasted is kept");
}

#[tokio::test]
async fn an_observer_sent_again_under_another_name_is_not_taken_for_the_first_one() {
    let register = Register::begin().await;
    let path = "/council/register/new";
    let page = register.jean.get(path).await;
    for _ in 0..2 {
        let done = register.jean.submit(&page, path, &[("name", "Foyer"), ("since", "2007")]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let told = register.jean.submit(&page, path, &[("name", "Haus"), ("since", "2007")]).await;
    assert_eq!(told.attributes(".faults a", "href"), ["#name"], "{}", told.one("main"));
    assert!(told.text.contains("value=\"Haus\""), "what was typed is kept");
    assert_eq!(register.public().await.all("tbody tr").len(), 1);
}

#[tokio::test]
async fn the_secretary_gives_the_organization_its_name_and_invites_its_first_owner() {
    let register = Register::begin().await;
    register.record(&[("name", "Foyer"), ("since", "2007")]).await;
    let line = register.line("Foyer").await;
    let rename = format!("{line}/rename");
    assert_eq!(register.submit(&rename, &[("name", "")]).await.attributes(".faults a", "href"), ["#name"]);
    let done = register.submit(&rename, &[("name", "Foyer des migrants"), ("country", "FR")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(register.public().await.text.contains("Foyer des migrants"));

    let invite = format!("{line}/invite");
    assert_eq!(register.submit(&invite, &[("email", "nobody")]).await.attributes(".faults a", "href"), ["#email"]);
    let done = register.submit(&invite, &[("email", "amina@foyer.example")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let again = register.submit(&invite, &[("email", "amina@foyer.example")]).await;
    assert_eq!(again.status, 422, "such an invitation stands: {}", again.text);
    let page = register.jean.get(&line).await;
    let revoke = format!("{line}/revoke");
    assert_eq!(register.jean.submit(&page, &revoke, &[]).await.status, 303);
    assert!(register.jean.get(&line).await.all(".tasks").is_empty());
    let late = register.jean.submit(&page, &revoke, &[("command_id", "01890000-0000-7000-8000-000000000055")]).await;
    assert!([409, 422].contains(&late.status), "it was taken back already: {}", late.text);
}

#[tokio::test]
async fn an_officer_reads_the_register_and_changes_nothing() {
    let register = Register::begin().await;
    register.record(&[("name", "Foyer"), ("since", "2007")]).await;
    let line = register.line("Foyer").await;
    register.app.person("Awa Diallo", "awa@secretariat.example", &[StaffRole::Officer]).await;
    let awa = register.app.signed_in("awa@secretariat.example").await;
    assert_eq!(awa.get(&line).await.all(".links a").len(), 0);
    for path in ["/council/register/new", "/council/register/import"] {
        assert_eq!(awa.get(path).await.status, 404);
    }
    assert_eq!(awa.get(&format!("{line}/correct")).await.status, 404);
}
