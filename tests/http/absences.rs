//! Who is away, from outside: each says it of themself, some of others, and whoever gives files sees it.
//! The tests begin on Monday, 2 March 2026.

use super::{
    desk::{AWA, Desk},
    harness::{ADMIN, Browser, Shown},
};
use domain::kernel::StaffRole;

const BEN: &str = "ben@secretariat.example";
const OWN: &str = "/account/absence";

async fn say(browser: &Browser, path: &str, from: &str, to: &str) -> Shown {
    browser.submit(&browser.get(path).await, path, &[("from", from), ("to", to)]).await
}

#[tokio::test]
async fn somebody_says_when_they_are_away_and_is_back_sooner() {
    let desk = Desk::begin().await;
    let account = desk.awa.get("/account").await;
    assert!(account.attributes("a", "href").contains(&OWN.to_owned()));
    assert!(!account.attributes("a", "href").contains(&"/absences".to_owned()), "an officer records only their own");
    assert_eq!(say(&desk.awa, OWN, "2026-03-12", "soon").await.status, 422);
    let bare: Vec<_> = say(&desk.awa, OWN, "", "").await.all(".faults li").iter().map(|w| locale::plain(w)).collect();
    assert_eq!(bare, ["First day: Fill this in.", "Last day: Fill this in."]);
    let backwards = say(&desk.awa, OWN, "2026-03-12", "2026-03-03").await;
    assert_eq!((backwards.status, backwards.attributes(".faults a", "href")), (422, vec!["#to".to_owned()]));
    assert!(backwards.form(OWN).contains(&("from".to_owned(), "2026-03-12".to_owned())), "what was typed is kept");
    let done = say(&desk.awa, OWN, "2026-03-02", "2026-03-12").await;
    assert_eq!(done.leads_to.as_deref(), Some(OWN), "{}", done.one("main"));
    let page = desk.awa.follow(&done).await;
    assert!(page.words().contains("The absence is recorded: 2 to 12 March 2026."), "{}", page.words());
    assert!(desk.awa.get("/account").await.plain().contains("2 to 12 March 2026"));
    let meets = say(&desk.awa, OWN, "2026-03-12", "2026-03-13").await;
    assert!(meets.status == 422 && meets.words().contains("2 to 12 March 2026. End it first"));

    assert_eq!(page.all("ul.tasks button"), ["Back today"]);
    let end = format!("{OWN}/end");
    let back = desk.awa.submit(&desk.awa.get(OWN).await, &end, &[]).await;
    let page = desk.awa.follow(&back).await;
    assert!(page.words().contains("The absence has ended.") && page.words().contains("No absence is recorded."));
    assert_eq!(say(&desk.awa, OWN, "2026-04-01", "2026-04-01").await.status, 303);
    assert_eq!(desk.awa.get(OWN).await.all("ul.tasks button"), ["Withdraw"]);
    let gone = desk.awa.submit(&desk.awa.get(OWN).await, &end, &[]).await;
    assert!(desk.awa.follow(&gone).await.words().contains("The absence has been withdrawn."));

    let owner = &desk.draft.browser;
    assert_eq!(
        owner.get(OWN).await.leads_to.as_deref(),
        Some("/account"),
        "an organization's people are given no files"
    );
    assert!(!owner.get("/account").await.text.contains(OWN));
}

#[tokio::test]
async fn a_senior_officer_and_an_administrator_say_it_of_others_and_nobody_else() {
    let desk = Desk::begin().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let awa = format!("/absences/{}", desk.id(AWA).await);
    for path in ["/absences", awa.as_str()] {
        assert_eq!(ben.get(path).await.status, 404, "{path}");
        assert_eq!(desk.draft.browser.get(path).await.status, 404, "{path}");
    }
    let page = ruth.get("/absences").await;
    assert!(page.attributes("td a", "href").contains(&awa), "{}", page.one("main"));
    assert!(page.attributes("td a", "href").contains(&OWN.to_owned()), "one's own lie below the account");
    assert_eq!(say(&ruth, &awa, "2026-03-04", "2026-03-06").await.leads_to.as_deref(), Some(awa.as_str()));
    let forged = ben.get(OWN).await;
    let fields: Vec<_> = forged.form(OWN);
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.extend([("from", "2026-03-20"), ("to", "2026-03-21")]);
    assert_eq!(ben.post(&awa, &fields).await.status, 404, "whatever is sent");

    let admin = desk.app().signed_in(ADMIN).await;
    let person = format!("/admin/people/{}", desk.id(AWA).await);
    let page = admin.get(&person).await;
    assert!(page.plain().contains("4 to 6 March 2026"), "{}", page.one(".facts"));
    assert!(page.attributes("a", "href").contains(&awa));
    assert!(page.plain().contains("Absence recorded: 4 to 6 March 2026"), "who recorded it stands beside");
    let done = admin.submit(&admin.get(&awa).await, &format!("{awa}/end"), &[]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let page = admin.get(&person).await;
    assert!(page.plain().contains("Absence withdrawn that was to begin on 4 March 2026"));
    assert_eq!(
        admin.get(&format!("/absences/{}", desk.draft.app.administrator().await.person().unwrap())).await.status,
        200
    );
    let owner = desk.id(super::applicant::MARIA).await;
    assert_eq!(admin.get(&format!("/absences/{owner}")).await.status, 404);
}

#[tokio::test]
async fn whoever_gives_a_file_sees_who_is_away_or_will_be() {
    let desk = Desk::begin().await;
    desk.take().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let cleo = desk.staff("Cleo Brand", &[StaffRole::Officer]).await;
    let dan = desk.staff("Dan Osei", &[StaffRole::Officer]).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    for (who, from, to) in [
        (&ben, "2026-03-01", "2026-03-12"),
        (&cleo, "2026-03-16", "2026-03-20"),
        // The eleventh working day: too far ahead to matter today.
        (&dan, "2026-03-17", "2026-03-20"),
        (&desk.awa, "2026-03-02", "2026-03-02"),
    ] {
        assert_eq!(say(who, OWN, from, to).await.status, 303, "{from}");
    }
    let page = ruth.get(&desk.at("assign")).await;
    let choices: Vec<String> = page.all("label.choice").iter().map(|c| locale::plain(c)).collect();
    assert_eq!(
        choices,
        [
            "Ben Moss · no open file · away until 12 March",
            "Cleo Brand · no open file · away from 16 to 20 March",
            "Dan Osei · no open file"
        ]
    );
    let case = desk.case.rsplit('/').next().unwrap();
    let bulk = format!("/desk/together?do=assign&case={case}");
    let page = ruth.get(&bulk).await;
    assert!(page.plain().contains("Ben Moss · no open file · away until 12 March"), "{}", page.one("form.filters"));
    let page = ruth.get(&format!("{bulk}&to={}", desk.id(BEN).await)).await;
    assert!(page.words().contains("Ben Moss: away until 12 March. The files can be assigned all the same."));
    assert!(
        page.words().contains("Will pass from Awa Diallo to Ben Moss.") && !page.all("#main-form button").is_empty()
    );
    let page = ruth.get(&format!("{bulk}&to={}", desk.id("dan@secretariat.example").await)).await;
    assert!(!page.words().contains("can be assigned all the same"));
    desk.done(&ben, "conflict", &[("reason", "I sat on its board.")]).await;
    let page = ruth.get(&format!("{bulk}&to={}", desk.id(BEN).await)).await;
    assert!(page.words().contains("Nothing can be done") && page.words().contains("away until 12 March."));
    assert!(!page.words().contains("can be assigned all the same"), "{}", page.words());

    let held = ruth.get("/desk?view=open").await;
    assert_eq!(held.all("table.queue td small.below"), ["away today"]);
    let file = ruth.get("/desk/queue.csv?view=open").await.text;
    assert!(file.contains(",Awa Diallo,") && file.trim_end().ends_with(",away today"), "{file}");
    assert!(ruth.get(&desk.case).await.words().contains("away today"));
    desk.done(&ruth, "assign", &[("to", &desk.id("cleo@secretariat.example").await)]).await;
    assert_eq!(say(&cleo, OWN, "2026-03-02", "2026-03-12").await.status, 303);
    let held = ruth.get("/desk?view=open").await;
    assert_eq!(locale::plain(&held.all("table.queue td small.below").concat()), "away until 12 March");
    assert!(locale::plain(&ruth.get(&desk.case).await.words()).contains("away until 12 March"));
    desk.app().clock.advance(11 * 24 * 60 * 60);
    let ruth = desk.app().signed_in("ruth@secretariat.example").await;
    assert!(ruth.get("/desk?view=open").await.all("table.queue td small.below").is_empty());
}
