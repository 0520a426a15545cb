//! The figures, for the secretariat and in public.

use super::{
    desk::{Desk, RUTH},
    harness::{Shown, TestApp},
};
use domain::kernel::StaffRole;
use scraper::{Html, Selector};

/// Every number that a picture shows stands in the table behind it, and so does every label.
fn pictures_say_what_the_tables_say(page: &Shown) -> usize {
    let html = Html::parse_document(&page.text);
    let select = |css: &str| Selector::parse(css).unwrap();
    let words = |e: scraper::ElementRef<'_>| locale::plain(&e.text().collect::<String>());
    let mut pictures = 0;
    for figure in html.select(&select("figure.figure")) {
        let Some(picture) = figure.select(&select("svg[role=img]")).next() else { continue };
        pictures += 1;
        let cells: Vec<String> = figure.select(&select("tbody th, tbody td")).map(words).collect();
        for text in picture.select(&select("text")).map(words) {
            for part in text.split(" · ") {
                assert!(cells.iter().any(|cell| cell == part), "{part} is not among {cells:?}");
            }
        }
        for part in ["title", "desc"] {
            let id = picture.select(&select(part)).next().unwrap().attr("id").unwrap();
            let name = if part == "title" { "aria-labelledby" } else { "aria-describedby" };
            assert_eq!(picture.attr(name), Some(id));
        }
    }
    pictures
}

fn row(page: &Shown, figure: &str) -> Vec<String> {
    page.all(&format!("#{figure} tbody td")).iter().map(|cell| locale::plain(cell)).collect()
}

#[tokio::test]
async fn readers_of_cases_see_the_figures_and_an_administrator_alone_does_not() {
    let desk = Desk::begin().await;
    desk.one_unmet().await;
    let page = desk.awa.get("/desk/figures").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(pictures_say_what_the_tables_say(&page) >= 5, "{}", page.one("main"));
    assert!(!page.text.contains("style="));
    assert!(row(&page, "open").contains(&"1".to_owned()));
    assert!(page.one("#unmet tbody").contains('1'), "{}", page.one("#unmet"));
    assert!(page.one("#stays thead").contains("working days"), "{}", page.one("#stays"));
    assert_eq!((row(&page, "questions").len(), row(&page, "warnings").len()), (2, 7));
    assert_eq!(page.attributes("nav a[aria-current]", "href"), ["/desk/figures"]);
    let ages: Vec<_> = page.all("#ages tbody th").iter().map(|age| locale::plain(age)).collect();
    assert_eq!(ages, ["0 to 29", "30 to 89", "90 to 179", "180 to 364", "365 to 729", "730 or more"]);
    for language in ["fr", "es"] {
        let page = desk.awa.get(&format!("/desk/figures?lang={language}")).await;
        pictures_say_what_the_tables_say(&page);
    }
    let ada = desk.staff("Alma Root", &[StaffRole::Administrator]).await;
    let guest = desk.app().browser();
    for path in ["/desk/figures", "/desk/figures/open.csv"] {
        assert_eq!(ada.get(path).await.status, 404);
        assert_eq!(guest.get(path).await.status, 303);
    }
}

#[tokio::test]
async fn each_table_is_a_file_that_runs_no_formula() {
    let desk = Desk::begin().await;
    desk.app().person("=HYPERLINK(1)", RUTH, &[StaffRole::Officer]).await;
    let ruth = desk.app().signed_in(RUTH).await;
    assert_eq!(desk.press(&ruth, &desk.case, "take", &[]).await.status, 303);
    let page = desk.awa.get("/desk/figures").await;
    let files = page.attributes("figure a[download]", "href");
    assert!(files.len() >= 6, "{files:?}");
    for file in files {
        let file = desk.awa.get(&file).await;
        assert_eq!(file.status, 200);
        assert_eq!(file.response.header("content-type"), "text/csv; charset=utf-8");
    }
    let load = desk.awa.get("/desk/figures/load.csv").await;
    assert!(load.text.contains("'=HYPERLINK(1),1,0"), "{}", load.text);
    assert_eq!(desk.awa.get("/desk/figures/nothing.csv").await.status, 404);
}

#[tokio::test]
async fn what_a_conflicted_person_may_not_see_is_not_counted() {
    let desk = Desk::begin().await;
    desk.take().await;
    assert!(row(&desk.awa.get("/desk/figures").await, "open").contains(&"1".to_owned()));
    desk.done(&desk.awa, "conflict", &[("reason", "My brother sits on its board.")]).await;
    let page = desk.awa.get("/desk/figures").await;
    for figure in ["open", "regions", "ages", "months"] {
        assert!(row(&page, figure).iter().all(|cell| cell == "0"), "{figure}: {:?}", row(&page, figure));
    }
    assert!(page.all("#load tbody td").is_empty() && page.all("#stays tbody td").is_empty());
    let file = desk.awa.get("/desk/figures/open.csv").await;
    assert!(!file.text.contains(",1"), "{}", file.text);
}

#[tokio::test]
async fn the_public_is_told_nothing_of_few_files() {
    let app = TestApp::start().await;
    let page = app.browser().get("/figures").await;
    assert!(page.words().contains("Fewer than 20 applications"), "{}", page.one("main"));
    assert!(page.all("figure").is_empty());
    assert_eq!(app.browser().get("/figures/time.csv").await.status, 404);
    app.past_files(19).await;
    assert!(app.browser().get("/figures").await.all("figure").is_empty());

    let app = TestApp::start().await;
    app.past_files(20).await;
    let page = app.browser().get("/figures").await;
    assert_eq!(row(&page, "time"), ["200", "360"]);
    assert_eq!(pictures_say_what_the_tables_say(&page), 1);
    let file = app.browser().get("/figures/time.csv").await;
    assert!(file.text.contains("Half took no longer than,200"), "{}", file.text);
}

#[tokio::test]
async fn the_public_is_told_what_departs_from_the_usual_and_of_no_single_application() {
    let app = TestApp::start().await;
    app.counted(&[
        ("decided", "admitted", 1..=14),
        ("decided", "deferred", 15..=30),
        ("deferred", "1", 15..=24),
        ("deferred", "2", 25..=30),
        ("asked", "", 1..=20),
        ("asked_again", "", 1..=2),
        ("despite", "rule_unmet", 1..=1),
        ("despite", "quorum_unmet", 1..=6),
        ("stay", "screening", 1..=20),
        ("stay", "under_review", 1..=19),
    ])
    .await;
    let page = app.browser().get("/figures").await;
    let few = "fewer than 5, or recognizable";
    assert_eq!(row(&page, "deferrals"), ["10", "6", "0", "0", "0"]);
    assert_eq!(row(&page, "questions"), ["20", few], "two were asked again");
    assert_eq!(row(&page, "departures"), ["0", "0", few, "6", "0"]);
    let steps: Vec<_> = page.all("#steps tbody th").iter().map(|step| locale::plain(step)).collect();
    assert_eq!(steps, ["Being checked for completeness"], "of what nineteen left, nothing is told");
    assert_eq!(pictures_say_what_the_tables_say(&page), 5);
    for language in ["fr", "es"] {
        let page = app.browser().get(&format!("/figures?lang={language}")).await;
        assert_eq!(pictures_say_what_the_tables_say(&page), 5);
    }
    for file in page.attributes("figure a[download]", "href") {
        assert_eq!(app.browser().get(&file).await.status, 200, "{file}");
    }
    let file = app.browser().get("/figures/departures.csv").await;
    assert!(file.text.contains("Fewer members were present than the quorum,6"), "{}", file.text);
}
