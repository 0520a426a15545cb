//! The letter of decision goes with its message as a paper: printed when it is sent, however often that
//! is tried, and never kept in the outbox.

use super::{applicant::MARIA, council::Council};
use crate::mail::{peer, post_to, received};
use mailparse::{DispositionType, MailHeaderMap as _, ParsedMail};
use worker::drain;

/// The one message that has a paper with it.
fn enclosing(mails: &[Vec<u8>]) -> Vec<ParsedMail<'_>> {
    let parsed = mails.iter().map(|bytes| mailparse::parse_mail(bytes).unwrap());
    parsed.filter(|mail| mail.ctype.mimetype == "multipart/mixed").collect()
}

#[tokio::test]
async fn the_letter_of_decision_is_attached_as_the_paper_that_the_status_page_gives() {
    let Some((server, mailbox)) = peer() else { return };
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let (store, clock) = (&council.desk.app().store, &council.desk.app().clock);
    let before = received(&mailbox, MARIA).len();
    // Frozen while nobody answers, and sent by another worker later.
    drain(store, &post_to("smtp://127.0.0.1:9")).await.unwrap();
    let waiting = store.outbox_entries(None, 100).await.unwrap();
    assert!(waiting.iter().all(|entry| !format!("{entry:?}").contains("%PDF")), "no paper waits in the outbox");
    clock.advance(10 * 60);
    drain(store, &post_to(&server)).await.unwrap();

    let mails = received(&mailbox, MARIA).split_off(before);
    let mails = enclosing(&mails);
    let [mail] = mails.as_slice() else { panic!("{} messages with a paper", mails.len()) };
    assert!(mail.headers.get_first_value("Subject").unwrap().contains("Decision"));
    let [words, paper] = mail.subparts.as_slice() else { panic!("{} parts", mail.subparts.len()) };
    assert_eq!(words.ctype.mimetype, "multipart/alternative");
    assert!(words.subparts[0].get_body().unwrap().contains("attached as a PDF"));
    assert_eq!(paper.ctype.mimetype, "application/pdf");
    let disposition = paper.get_content_disposition();
    assert_eq!(disposition.disposition, DispositionType::Attachment);
    assert_eq!(disposition.params.get("filename").map(String::as_str), Some("Letter of the Council.pdf"));

    let browser = council.desk.app().signed_in(MARIA).await;
    let status = browser.get(&council.desk.draft.path).await;
    let link = status.attributes("aside a", "href").into_iter().find(|h| h.contains("/letter/")).unwrap();
    let given = browser.get(&link).await.response.as_bytes().to_vec();
    assert!(given.starts_with(b"%PDF-"));
    assert!(paper.get_body_raw().unwrap() == given, "the same paper, byte for byte");
}

#[tokio::test]
async fn a_letter_after_the_last_day_of_a_session_promises_no_seat_in_the_rest_of_it() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    let seat = "may take its seat for the rest of the session";
    assert!(council.jean.get(&council.item("letter")).await.plain().contains(seat));
    council.on("2026-12-05T09:00:00Z").await;
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(!letter.plain().contains(seat), "nobody has put on record that it ended: {}", letter.one("article"));
}

#[tokio::test]
async fn a_letter_of_correction_names_the_day_that_stands_in_the_letter_it_corrects() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    council.decide(&[("outcome", "admitted")]).await;
    let letter = council.jean.get(&council.item("letter")).await;
    assert_eq!(council.jean.submit(&letter, &council.item("letter/preview"), &[]).await.status, 303);
    council.on("2026-12-02T09:00:00Z").await;
    let letter = council.jean.get(&council.item("letter")).await;
    assert_eq!(council.jean.submit(&letter, &council.item("letter/announce"), &[]).await.status, 303);
    council.on("2026-12-03T09:00:00Z").await;
    assert_eq!(council.propose(&[("reason", "The name was misspelt.")]).await.status, 303);
    let letter = council.jean.get(&council.item("correction/confirm")).await;
    assert!(letter.plain().contains("our letter of 30 November 2026"), "{}", letter.one("article"));
}

#[tokio::test]
async fn the_letter_of_admission_takes_effect_on_the_day_that_the_register_names() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    council.on("2026-12-01T09:00:00Z").await;
    let despite = ("despite", "It was adopted again on the second day.");
    assert_eq!(council.decide(&[("outcome", "admitted"), ("on", "2026-12-01"), despite]).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.plain().contains("takes effect on 1 December 2026"), "{}", letter.one("article"));
    council.announce().await;
    let register = council.desk.app().browser().get("/register").await;
    assert!(register.plain().contains("1 December 2026"), "{}", register.one("main"));
}
