//! The queue from outside: what is searched for, what the address keeps, and the file for a spreadsheet.

use super::{
    council::{JEAN, planned},
    desk::{AWA, Desk, RUTH},
    harness::Shown,
};
use domain::kernel::StaffRole;
use std::io::{Cursor, Read as _};

#[tokio::test]
async fn a_file_is_found_by_words_and_by_orders_among_them() {
    let desk = Desk::begin().await;
    let rows = async |address: &str| desk.awa.get(address).await.all("table.queue td.ref").len();
    for found in [
        "horizons",
        "HORIZONS front",
        "is:unassigned",
        "IS:unassigned Is:Submitted",
        "holder:nobody horizons",
        "Holder:NOBODY",
        "country:FR",
        "Country:fr",
        "country:France",
    ] {
        let q: String = url::form_urlencoded::byte_serialize(found.as_bytes()).collect();
        assert_eq!(rows(&format!("/desk?view=open&q={q}")).await, 1, "{found}");
    }
    for missed in ["nowhere", "is:overdue", "holder:me", "country:KE", "is:deferred", "due:2020-01-01"] {
        let q: String = url::form_urlencoded::byte_serialize(missed.as_bytes()).collect();
        let page = desk.awa.get(&format!("/desk?view=open&q={q}")).await;
        assert_eq!(page.all("table.queue td.ref").len(), 0, "{missed}");
        assert!(page.plain().contains("Nothing matches"), "{missed}");
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
async fn what_is_due_on_the_day_that_is_named_is_found() {
    let mut desk = Desk::begin().await;
    desk.take().await;
    let id: domain::kernel::ApplicationId = desk.case.rsplit('/').next().unwrap().parse().unwrap();
    let viewer = desk.app().store.viewer(desk.id(AWA).await.parse().unwrap()).await.unwrap().unwrap();
    let due = desk.app().store.case(&viewer, id).await.unwrap().application.state.due().unwrap();
    let day = domain::kernel::Calendar::moment(due).day;
    let rows = async |desk: &Desk, q: &str| {
        desk.awa.get(&format!("/desk?view=open&q={q}")).await.all("table.queue td.ref").len()
    };
    assert_eq!(rows(&desk, &format!("due:{day}")).await, 1);
    assert_eq!(rows(&desk, &format!("due:{}", day.yesterday().unwrap())).await, 0);
    while desk.app().store.moment().day < day {
        assert_eq!(rows(&desk, "due:0").await, 0, "before {day}");
        desk.app().clock.advance(24 * 60 * 60);
        desk.awa = desk.app().signed_in(AWA).await;
    }
    assert_eq!(rows(&desk, "due:0").await, 1, "today is {day}");
    assert_eq!(rows(&desk, "is:overdue").await, 0, "which is not over");
}

#[tokio::test]
async fn an_order_that_is_not_understood_is_named_and_left_out() {
    let desk = Desk::begin().await;
    for odd in ["is:overdu", "holder:ben", "holder:-", "country:atlantis", "due:soon", "IS:"] {
        let page = desk.awa.get(&format!("/desk?view=open&q=horizons+{odd}")).await;
        let said = page.all("main .note").concat();
        assert!(said.contains("Not understood") && said.contains(odd), "{odd}: {said}");
        assert_eq!(page.all("table.queue td.ref").len(), 1, "{odd}");
    }
    let word = desk.awa.get("/desk?view=open&q=https:horizons").await;
    assert!(word.all("main .note").is_empty(), "no order begins so");
}

#[tokio::test]
async fn words_for_which_there_is_no_room_are_named() {
    let desk = Desk::begin().await;
    let eight = "horizons sans frontieres horizon sans frontiere front hori fro san";
    let page = desk.awa.get(&format!("/desk?view=open&q={}", eight.replace(' ', "+"))).await;
    let said = locale::plain(&page.all("main .note").concat());
    assert!(said.contains("at most 8 words") && said.contains("left out: san."), "{said}");
    assert_eq!(page.all("table.queue td.ref").len(), 1, "what is left out narrows nothing");
    let page =
        desk.awa.get("/desk?view=open&q=horizons+is:submitted+sans+frontieres+horizon+frontiere+front+hori+fro").await;
    assert!(page.all("main .note").is_empty(), "an order takes no room: {}", page.words());
    for (lang, words) in [("fr", "8 mots au plus"), ("es", "8 palabras como máximo")] {
        let page = desk.awa.get(&format!("/desk?view=open&lang={lang}&q={}", eight.replace(' ', "+"))).await;
        assert!(locale::plain(&page.all("main .note").concat()).contains(words), "{lang}: {}", page.words());
    }
}

#[tokio::test]
async fn somebody_s_files_are_found_by_name_by_choice_and_from_the_figures() {
    let desk = Desk::begin().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    desk.app().person("Bea Mossel", "bea@secretariat.example", &[StaffRole::Officer]).await;
    assert_eq!(desk.press(&ben, &desk.case, "take", &[]).await.status, 303);
    let rows = |page: &Shown| page.all("table.queue td.ref").len();
    for (q, found) in [("holder:ben", 1), ("Holder:Ben-Moss", 1), ("holder:mossel", 0), ("holder:awa", 0)] {
        let page = desk.awa.get(&format!("/desk?view=open&q={q}")).await;
        assert!(page.all("main .note").is_empty(), "{q}: {}", page.words());
        assert_eq!(rows(&page), found, "{q}");
    }
    let several = desk.awa.get("/desk?view=open&q=holder:b").await;
    let said = several.all("main .note").concat();
    assert!(said.contains("More than one person") && said.contains("holder:b"), "{said}");
    assert_eq!(rows(&several), 1, "what is left out narrows nothing");
    let id = desk.id("ben@secretariat.example").await;
    let figures = desk.awa.get("/desk/figures").await;
    let link = format!("/desk?view=open&holder={id}");
    assert!(figures.attributes("#load tbody th a", "href").contains(&link), "{}", figures.text);
    let his = desk.awa.get(&link).await;
    assert_eq!(rows(&his), 1);
    assert_eq!(his.attributes("select[name=holder] option[selected]", "value"), [id.as_str()]);
    assert!(his.attributes(".views a", "href").iter().any(|tab| tab.contains(&format!("view=closed&holder={id}"))));
    let own = ben.get(&link).await;
    assert_eq!(own.attributes("select[name=holder] option[selected]", "value"), ["me"]);
    desk.done(&desk.awa, "conflict", &[("reason", "My brother sits on its board.")]).await;
    assert_eq!(rows(&desk.awa.get(&link).await), 0, "who may not see it finds it by no name");
    let none = desk.awa.get(&format!("/desk?view=open&holder={}", desk.case.rsplit('/').next().unwrap())).await;
    assert_eq!((none.status, rows(&none)), (200, 0), "nobody of that number holds anything");
}

#[tokio::test]
async fn a_row_counts_the_criteria_that_the_file_counts() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let counts = async || {
        let row = desk.awa.get("/desk?view=open").await.one("table.queue td.tally");
        let head = desk.awa.get(&desk.case).await.one(".case-tabs [aria-current] b");
        (row, locale::plain(&head).split(' ').next().unwrap().to_owned())
    };
    let found = [("met", "no"), ("reason", "No work with the Organization is recorded.")];
    assert_eq!(desk.press(&desk.awa, &desk.case, "findings/relation.iom", &found).await.status, 303);
    assert_eq!(counts().await, (String::new(), "0".to_owned()), "what is only to be seen is not counted");
    let found = [("met", "yes"), ("reason", "Article 2.")];
    assert_eq!(desk.press(&desk.awa, &desk.case, "findings/mandate.field", &found).await.status, 303);
    assert_eq!(counts().await, ("1".to_owned(), "1".to_owned()));
    let head = locale::plain(&desk.awa.get(&desk.case).await.one(".case-tabs [aria-current] b"));
    assert_eq!(head, "1 of 12 judged", "what the rule alone decides waits for nobody");
}

#[tokio::test]
async fn the_tab_that_is_clicked_wins_over_what_the_search_asks_for() {
    let desk = Desk::begin().await;
    for asked in ["view=open&q=Is:overdue+horizons", "view=closed&state=withdrawn&q=is:lapsed+horizons"] {
        let page = desk.awa.get(&format!("/desk?{asked}")).await;
        let tabs = page.attributes(".views a", "href");
        assert!(tabs.contains(&"/desk?view=open&q=horizons".to_owned()), "{tabs:?}");
        let closed = tabs.iter().find(|href| href.contains("view=closed")).unwrap();
        let page = desk.awa.get(closed).await;
        assert_eq!(page.all(".views [aria-current]"), ["Closed 0"], "{closed}");
    }
    let page = desk.awa.get("/desk?view=closed&state=withdrawn&q=is:deferred").await;
    let tabs = page.attributes(".views a", "href");
    assert!(
        tabs.contains(&"/desk?view=closed&state=withdrawn&q=is%3Adeferred".to_owned()),
        "what fits stays: {tabs:?}"
    );
}

#[tokio::test]
async fn whoever_asks_for_closed_ones_among_their_own_keeps_to_their_own() {
    let desk = Desk::begin().await;
    desk.app().listed_files(1, desk.id(AWA).await.parse().unwrap()).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::Officer]).await;
    for (who, rows) in [(&desk.awa, 1), (&ruth, 0)] {
        let page = who.get("/desk?view=mine&state=withdrawn").await;
        assert_eq!(page.all("table.queue td.ref").len(), rows);
        let form = page.form("/desk");
        for field in [("view", "closed"), ("holder", "me"), ("state", "withdrawn")] {
            assert!(form.contains(&(field.0.to_owned(), field.1.to_owned())), "{form:?}");
        }
        let tabs = page.attributes(".views a", "href");
        assert!(tabs.contains(&"/desk?view=unassigned".to_owned()), "nobody's are not theirs: {tabs:?}");
        let again = who.get("/desk?view=closed&holder=me&state=withdrawn").await;
        assert_eq!(again.all("table.queue td.ref").len(), rows, "as the form sends it");
    }
}

#[tokio::test]
async fn a_name_that_is_found_in_another_view_is_said_to_be_there() {
    let desk = Desk::begin().await;
    let links = |page: &Shown| page.attributes("main > p a", "href");
    let (open, closed) = ("/desk?view=open&q=horizons", "/desk?view=closed&q=horizons");
    for asked in ["view=mine&q=horizons", "view=countersign&holder=me&q=horizons+is:deferred"] {
        let page = desk.awa.get(&format!("/desk?{asked}")).await;
        assert!(page.words().contains("1 other file has these words"), "{}", page.words());
        assert_eq!(links(&page), [open, closed]);
    }
    assert_eq!(links(&desk.awa.get(closed).await), [open], "not to where one is");
    assert_eq!(desk.awa.get(open).await.all("table.queue td.ref").len(), 1);
    desk.done(&desk.awa, "conflict", &[("reason", "My brother sits on its board.")]).await;
    let page = desk.awa.get("/desk?view=mine&q=horizons").await;
    assert!(page.words().contains("Nothing matches. Use fewer words"), "who may not see it: {}", page.words());
    assert!(links(&page).is_empty());
}

#[tokio::test]
async fn a_step_on_several_files_leads_back_to_the_page_that_they_were_chosen_on() {
    let desk = Desk::begin().await;
    desk.app().listed_files(15, desk.id(AWA).await.parse().unwrap()).await;
    let first = desk.awa.get("/desk?view=open&q=horizons").await;
    assert_eq!(first.attributes("input[name=back]", "value"), ["view=open&q=horizons"]);
    let next = first.attributes(".pager a, nav a[rel=next]", "href").pop().unwrap();
    let second = desk.awa.get(&format!("{next}&all=yes")).await;
    let back = second.attributes("input[name=back]", "value").remove(0);
    assert_eq!(format!("/desk?{back}"), next);
}

#[tokio::test]
async fn of_several_files_those_are_shown_that_have_the_words() {
    let desk = Desk::begin().await.beside("kim@kamira.example", "Kamira Relief").await;
    for (typed, found) in [("", 2), ("kamira", 1), ("kamira nowhere", 0)] {
        let page = desk.awa.get(&format!("/desk?view=open&q={}", typed.replace(' ', "+"))).await;
        let names = page.all("table.queue td.name");
        assert_eq!(names.len(), found, "{typed}: {names:?}");
        assert!(names.iter().all(|name| name.to_lowercase().contains(typed)), "{typed}: {names:?}");
    }
}

#[tokio::test]
async fn an_order_and_a_search_stay_in_the_address_of_every_view() {
    let desk = Desk::begin().await;
    let page = desk.awa.get("/desk?view=open&order=received&q=horizons").await;
    assert_eq!(page.attributes("select[name=order] option[selected]", "value"), ["received"]);
    assert!(page.attributes(".views a", "href").iter().all(|href| href.contains("q=horizons")));
    assert_eq!(
        page.attributes("a[download]", "href"),
        ["/desk/queue.xlsx?view=open&order=received&q=horizons", "/desk/queue.csv?view=open&order=received&q=horizons"]
    );
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
    assert!(lines[0].ends_with(",Met,Not met,Findings to be looked at again,Open list matches,Flags"), "{}", lines[0]);
    assert!(lines[1].ends_with(",0,0,0,0,"), "{}", lines[1]);
    assert!(page.text.contains("\"'=HYPERLINK"), "{}", page.text);
    let narrowed = evil.awa.get("/desk/queue.csv?view=open&q=hyperlink").await;
    assert_eq!(narrowed.text.lines().count(), 2);
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    assert_eq!(ruth.get("/desk/queue.csv?view=open").await.status, 404, "an administrator reads no case");
}

#[tokio::test]
async fn of_a_search_that_too_many_files_match_no_file_is_begun_and_the_page_says_why() {
    let desk = Desk::begin().await;
    // A row in each of five states.
    desk.app().listed_files(2_001, desk.id(AWA).await.parse().unwrap()).await;
    let page = desk.awa.get("/desk?view=open&q=horizons").await;
    assert_eq!(page.status, 200);
    assert!(page.attributes("a[download]", "href").is_empty(), "a file would not hold all of them");
    for file in ["/desk/queue.csv?view=open&q=horizons", "/desk/queue.xlsx?view=open&q=horizons"] {
        let refused = desk.awa.get(file).await;
        assert_eq!(refused.status, 422, "{file}");
        assert!(refused.plain().contains("A file for a spreadsheet holds everything"), "{}", refused.one("main"));
        assert!(refused.plain().contains("Add a word"), "{}", refused.one("main"));
        assert_eq!(refused.attributes("input[name=q]", "value"), ["horizons"], "to be refined where it stands");
    }
    let all = desk.awa.get("/desk/queue.csv?view=open").await;
    assert_eq!((all.status, all.text.lines().count()), (200, 4 * 2_001 + 2), "without words the list is whole");
    let one = desk.awa.get("/desk/queue.csv?view=open&q=horizons+sans").await;
    assert_eq!((one.status, one.text.lines().count()), (200, 2));
}

/// As many statements a page of the queue may cost, the visit's own included.
const MOST_STATEMENTS: u64 = 6;

#[tokio::test]
async fn a_page_costs_the_same_few_statements_however_many_rows_it_has() {
    let desk = Desk::begin().await;
    desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
    let jean = desk.app().signed_in(JEAN).await;
    assert_eq!(planned(&jean, &[]).await.status, 303);
    let kept = desk.awa.get("/desk?view=open").await;
    assert_eq!(desk.awa.submit(&kept, "/desk/views", &[("name", "Everything")]).await.status, 303);
    let mut addresses = vec!["/desk".to_owned()];
    for view in ["mine", "unassigned", "countersign", "overdue", "ready", "open", "closed"] {
        for rest in
            ["", "&q=horizons", "&q=country:FR", "&state=endorsed", "&holder=me", "&order=received", "&session=any"]
        {
            addresses.push(format!("/desk?view={view}{rest}"));
        }
    }
    let id = desk.id(AWA).await;
    let ben = desk.app().person("Ben Moss", "ben@secretariat.example", &[StaffRole::Officer]).await;
    for rest in [format!("&holder={id}"), format!("&holder={ben}"), "&q=holder:moss".to_owned()] {
        addresses.extend(["mine", "open", "ready", "closed"].map(|view| format!("/desk?view={view}{rest}")));
    }
    let awa = id.parse().unwrap();
    let mut costs: Vec<Vec<u64>> = Vec::new();
    for files in [3, 60] {
        desk.app().listed_files(files, awa).await;
        let mut of_each = Vec::new();
        for address in &addresses {
            let before = desk.app().store.statements_sent();
            let page = desk.awa.get(address).await;
            let cost = desk.app().store.statements_sent() - before;
            assert_eq!(page.status, 200, "{address}");
            assert!((1..=MOST_STATEMENTS).contains(&cost), "{address} costs {cost} statements");
            of_each.push(cost);
        }
        costs.push(of_each);
    }
    assert_eq!(costs[0], costs[1], "{addresses:#?}");
    let full = desk.awa.get("/desk?view=open").await;
    assert_eq!(full.all("table.queue td.ref").len(), 50, "the second time there were pages to fill");
}

#[tokio::test]
async fn a_workbook_holds_the_rows_of_the_list_as_text_days_and_numbers() {
    let desk = Desk::begin().await;
    let evil = desk.beside("eve@formula.example", "=HYPERLINK(\"http://x.example\")").await;
    let made = evil.awa.server.get("/desk/queue.xlsx?view=open").await;
    assert_eq!(made.status_code(), 200);
    let kind = made.header("content-type").to_str().unwrap().to_owned();
    assert_eq!(kind, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    let mut archive = zip::ZipArchive::new(Cursor::new(made.as_bytes().to_vec())).unwrap();
    let mut xml = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
    assert_eq!(xml.matches("<row ").count(), 3, "{xml}");
    assert!(!xml.contains("<f>") && xml.contains("=HYPERLINK"), "{xml}");
    for said in ["Reference", "Country code", "Horizons Sans Frontières", "Open list matches", "Flags"] {
        assert!(xml.contains(said), "{said} in {xml}");
    }
    desk.app().person("Ruth Okafor", RUTH, &[StaffRole::Administrator]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    assert_eq!(ruth.get("/desk/queue.xlsx?view=open").await.status, 404, "an administrator reads no case");
}

#[tokio::test]
async fn a_column_is_sorted_by_its_head_and_says_so() {
    let desk = Desk::begin().await;
    let page = desk.awa.get("/desk?view=open&q=horizons").await;
    assert_eq!(page.attributes("th[aria-sort]", "aria-sort"), ["ascending"]);
    assert!(page.one("th[aria-sort]").starts_with("Due"));
    let heads = page.attributes("table.queue th a", "href");
    assert_eq!(heads.len(), 3, "{heads:?}");
    assert!(heads.iter().all(|href| href.contains("q=horizons") && href.contains("order=")), "{heads:?}");
    let aged = desk.awa.get("/desk?view=open&order=age").await;
    assert_eq!(aged.attributes("th[aria-sort]", "aria-sort"), ["descending"]);
    assert_eq!(aged.attributes("th[aria-sort] a", "href"), ["/desk?view=open&order=latest"]);
    let overdue = desk.app().listed_files(1, desk.id(AWA).await.parse().unwrap());
    overdue.await;
    let page = desk.awa.get("/desk?view=overdue").await;
    assert_eq!(page.attributes("table.queue th a", "href").len(), 1, "it has no other order");
}

#[tokio::test]
async fn what_is_ready_is_shown_for_the_next_session_until_another_is_chosen() {
    let desk = Desk::begin().await;
    let none = desk.awa.get("/desk?view=ready").await;
    assert_eq!(none.all(".views [aria-current]"), ["Ready for the Council 0"]);
    desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
    let jean = desk.app().signed_in(JEAN).await;
    let first = planned(&jean, &[]).await.leads_to.unwrap();
    let later = planned(&jean, &[("number", "118"), ("opens", "2027-11-29"), ("closes", "2027-12-03")]).await;
    let (first, later) = (first.rsplit('/').next().unwrap().to_owned(), later.leads_to.unwrap());
    let later = later.rsplit('/').next().unwrap();
    desk.app().listed_files(1, desk.id(AWA).await.parse().unwrap()).await;
    let next = desk.awa.get("/desk?view=ready").await;
    assert_eq!(locale::plain(&next.one(".views [aria-current]")), "Ready: 117th session 1");
    assert_eq!(next.all("table.queue td.ref").len(), 1);
    assert_eq!(next.attributes("select[name=session] option[selected]", "value"), [first]);
    let other = desk.awa.get(&format!("/desk?view=ready&session={later}")).await;
    assert_eq!(locale::plain(&other.one(".views [aria-current]")), "Ready: 118th session 0");
    assert_eq!(other.all("table.queue td.ref").len(), 0);
    let any = desk.awa.get("/desk?view=ready&session=any").await;
    assert_eq!(
        (any.all("table.queue td.ref").len(), any.one(".views [aria-current]").as_str()),
        (1, "Ready for the Council 1")
    );
    assert!(desk.awa.get("/desk?view=open").await.attributes("select[name=session]", "name").is_empty());
}
