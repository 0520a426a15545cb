//! What a press will do, where no page of its own says it: beside the button, and read out with it.

use super::{applicant::Draft, desk::Desk, harness::Shown};
use domain::kernel::StaffRole;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The words beside the button of the form to `action`, by which it is described.
fn said(page: &Shown, action: &str) -> String {
    let described = page.attributes(&format!("form[action='{action}'] button"), "aria-describedby");
    assert_eq!(described.len(), 1, "{action}: {}", page.one("main"));
    locale::plain(&page.one(&format!("#{}", described[0])))
}

#[tokio::test]
async fn taking_a_file_and_giving_it_back_say_who_is_told_and_that_it_can_be_undone() {
    let desk = Desk::begin().await;
    let (take, release) = (desk.at("take"), desk.at("release"));
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let mails = written(&desk).await;
    let first = said(&desk.awa.get(&desk.case).await, &take);
    assert!(first.contains("the check for completeness begins: the organization sees this on its page"), "{first}");
    let before = desk.draft.browser.get(&desk.draft.path).await.one(".state");
    desk.take().await;
    assert_ne!(desk.draft.browser.get(&desk.draft.path).await.one(".state"), before, "as the note says");

    let own = said(&desk.awa.get(&desk.case).await, &release);
    assert!(own.contains("goes back to “Unassigned”") && own.contains("can take it again"), "{own}");
    let others = said(&ruth.get(&desk.case).await, &release);
    assert!(others.contains("“Unassigned”, not to you") && others.contains("Awa Diallo gets no email"), "{others}");
    assert_eq!(desk.press(&ruth, &desk.case, "release", &[]).await.status, 303);
    let again = said(&desk.awa.get(&desk.case).await, &take);
    assert!(!again.contains("begins") && again.contains("give the file back at any time"), "{again}");
    assert_eq!(written(&desk).await, mails, "nobody got an email");
}

/// How many messages were written so far.
async fn written(desk: &Desk) -> usize {
    desk.app().store.outbox_entries(None, 1_000).await.unwrap().len()
}

#[tokio::test]
async fn undoing_a_withdrawal_says_where_the_file_goes_and_who_is_told() {
    let draft = Draft::submitted().await;
    let path = format!("{}/withdraw", draft.path);
    let asked = draft.browser.get(&path).await;
    let done = draft.browser.submit(&asked, &path, &[]).await;
    let status = draft.browser.follow(&done).await;
    let undo = format!("{}/undo-withdrawal", draft.path);
    let note = said(&status, &undo);
    assert!(note.contains("goes back to where it stood") && note.contains("told by email"), "{note}");
    assert_eq!(draft.browser.submit(&status, &undo, &[]).await.status, 303);
    assert!(!draft.app.messages("withdrawal_undone").await.is_empty(), "as the note says");
}

/// Forms without a field that need no note, and why.
const NEED_NONE: [(&str, &str); 10] = [
    ("account/email_use.html", "the page says it, and is for nothing else"),
    ("account/sign_in.html", "it signs in"),
    ("applicant/confirm.html", "the page says it, and is for nothing else"),
    ("applicant/remove.html", "the page says it, and is for nothing else"),
    ("applicant/section.html", "its questions are fields"),
    ("applicant/submit.html", "its questions are fields"),
    ("demo/start.html", "it signs in, as whom stands beside it"),
    ("layout/base.html", "it signs out"),
    ("organization/joining.html", "the page says it, and is for nothing else"),
    ("secretariat/together.html", "the page says it, file by file"),
];

fn templates(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            templates(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "html") {
            found.push(path);
        }
    }
}

/// Whether a form asks for something: then it has a page that says what it is for.
fn asks(form: &str) -> bool {
    let inputs = form.split("<input").skip(1);
    let shown = inputs.filter(|input| !input.split('>').next().unwrap_or_default().contains("type=\"hidden\""));
    shown.count() > 0 || ["<textarea", "<select", "call field"].iter().any(|field| form.contains(field))
}

#[test]
fn every_button_without_a_page_of_its_own_says_what_it_will_do() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let mut found = Vec::new();
    templates(&folder, &mut found);
    let mut silent = Vec::new();
    for path in found {
        if NEED_NONE.iter().any(|(form, _)| path.ends_with(form)) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for form in text.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next()) {
            if form.contains("method=\"post\"") && !asks(form) && !form.contains("aria-describedby=") {
                silent.push(path.strip_prefix(&folder).unwrap().display().to_string());
            }
        }
    }
    assert!(silent.is_empty(), "say beside the button who is told, what changes and the way back: {silent:?}");
}
