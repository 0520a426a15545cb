//! How long it will take, as past files tell.

use super::applicant::{Draft, MARIA};
use domain::kernel::Day;

#[tokio::test]
async fn twenty_past_files_say_when_to_expect_the_next_steps_and_nineteen_say_nothing() {
    let draft = Draft::submitted().await;
    draft.app.past_files(19).await;
    assert!(!draft.browser.get(&draft.path).await.text.contains("What can be expected"));
    assert!(!draft.app.browser().get("/").await.text.contains("How long it takes"));

    let draft = Draft::submitted().await;
    draft.app.past_files(20).await;
    for page in [draft.path.clone(), format!("{}/submitted", draft.path)] {
        let page = draft.browser.get(&page).await;
        // Received on 2 March 2026: half were listed after 100 days, nine in ten after 180.
        for words in ["by 10 June 2026 for half of the files", "by 29 August 2026 for nine in ten"] {
            assert!(page.plain().contains(words), "{words}: {}", page.one("main"));
        }
        for words in
            ["by 18 September 2026 for half", "by 25 February 2027 for nine in ten", "the 20 files decided last"]
        {
            assert!(page.plain().contains(words), "{words}: {}", page.one("main"));
        }
    }
    let start = draft.app.browser().get("/").await;
    assert!(start.plain().contains("took up to 200 days, and nine in ten up to 360 days"), "{}", start.one("aside"));
}

#[tokio::test]
async fn a_day_that_has_passed_is_not_promised() {
    let draft = Draft::submitted().await;
    draft.app.past_files(20).await;
    let after = async |days: i64| {
        draft.app.clock.advance(days * 24 * 60 * 60);
        let browser = draft.app.signed_in(MARIA).await;
        let page = browser.get(&draft.path).await;
        page.plain()
    };
    let later = after(120).await;
    assert!(later.contains("by 29 August 2026 for nine files in ten") && !later.contains("10 June 2026"), "{later}");
    let late = after(120).await;
    assert!(late.contains("later than nine files in ten"), "{late}");
}

#[tokio::test]
async fn a_draft_is_told_nothing_and_a_closed_file_neither() {
    let draft = Draft::begin().await;
    draft.app.past_files(30).await;
    assert!(!draft.browser.get(&draft.path).await.text.contains("What can be expected"));
    let draft = Draft::submitted().await;
    draft.app.past_files(30).await;
    let page = draft.browser.get(&format!("{}/withdraw", draft.path)).await;
    draft.browser.submit(&page, &format!("{}/withdraw", draft.path), &[]).await;
    let status = draft.browser.get(&draft.path).await;
    assert!(status.one(".state").contains("Withdrawn") && !status.text.contains("What can be expected"));
}

#[tokio::test]
async fn nothing_is_decided_before_the_session_opens_that_a_file_aims_at() {
    let expects = async |opens: Day| {
        let draft = Draft::ready().await;
        draft.session(118, opens, opens).await;
        draft.press_submit_in(&draft.browser).await;
        draft.app.past_files(20).await;
        let page = draft.browser.get(&draft.path).await;
        assert!(page.plain().contains("118th session"), "{}", page.one("main"));
        page.plain()
    };
    // Half of the past files took until 18 September 2026, nine in ten until 25 February 2027.
    let between = expects(Day::new(2026, 11, 30).unwrap()).await;
    assert!(between.contains("by 25 February 2027 for nine files in ten"), "{between}");
    assert!(!between.contains("18 September 2026"), "{between}");
    let after = expects(Day::new(2027, 6, 7).unwrap()).await;
    assert!(after.contains("On the list of a session") && !after.contains("25 February 2027"), "{after}");
}
