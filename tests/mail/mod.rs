//! Messages from the outbox to a real SMTP server, which keeps what it receives
//! (`tests/browser/smtp-peer.mjs`, started by `tests/run`). It refuses `refused@…` for good and
//! `busy@…` for now.

mod moved;
mod trial;

use domain::kernel::{Instant, Language, PersonId};
use lettre::message::Mailbox;
use mail::Transport;
use mailparse::{MailHeaderMap as _, ParsedMail};
use persistence::{
    NewPerson, Settings, Store,
    ambient::{Mint as _, SteppingClock, SystemMint},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;
use worker::{Done, Post, drain};

const MINUTE: i64 = 60;

/// A place with an outbox, and a way out.
struct Place {
    store: Store,
    clock: SteppingClock,
    folder: TempDir,
    server: String,
    mailbox: PathBuf,
}

/// Messages leave by this server.
pub(crate) fn post_to(server: &str) -> Post {
    let way = Transport::smtp(server, "House <house@antechamber.example>", "desk@antechamber.example").unwrap();
    Post::new(way, &"https://observers.example.org".parse().unwrap())
}

/// The address of the server and the folder in which it keeps what it receives; `None` where there is
/// no server to talk to and nobody insists on one.
pub(crate) fn peer() -> Option<(String, PathBuf)> {
    let setting = |name: &str| std::env::vars().find(|(n, _)| n == name).map(|(_, v)| v);
    let peer = setting("ANTECHAMBER_TEST_SMTP_URL").zip(setting("ANTECHAMBER_TEST_MAILBOX"));
    if peer.is_none() {
        assert!(setting("ANTECHAMBER_TESTS").as_deref() != Some("all"), "there is no SMTP server: run tests/run");
        eprintln!("skipped: there is no SMTP server; tests/run starts one");
    }
    peer.map(|(server, mailbox)| (server, mailbox.into()))
}

async fn place() -> Option<Place> {
    let (server, mailbox) = peer()?;
    let folder = TempDir::new().unwrap();
    let start: jiff::Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    let clock = SteppingClock::new(Instant::from(start), 1_000);
    let settings = Settings {
        clock: Arc::new(clock.clone()),
        mint: Arc::new(SystemMint),
        ..Settings::new(
            format!("sqlite://{}", folder.path().join("mail.sqlite").display()),
            folder.path().join("documents").display().to_string(),
        )
    };
    let store = Store::open(settings).await.unwrap();
    Some(Place { store, clock, folder, server, mailbox })
}

impl Place {
    fn post(&self) -> Post {
        post_to(&self.server)
    }

    /// Opens an account, which causes one message: to prove the address.
    async fn register(&self, email: &str, language: Language) -> PersonId {
        let id = self.store.new_id();
        let name = "Awa Diallo".to_owned();
        let password_hash = Some("hashed".to_owned());
        let person = NewPerson { id, email: email.to_owned(), name, language, password_hash };
        self.store.person_register(self.store.new_id(), person).await.unwrap();
        id
    }

    /// What the server received for `address`, as it came.
    fn received(&self, address: &str) -> Vec<Vec<u8>> {
        received(&self.mailbox, address)
    }

    /// Whether the words stand anywhere in the database.
    fn keeps(&self, words: &str) -> bool {
        std::fs::read_dir(self.folder.path()).unwrap().map(|f| f.unwrap().path()).filter(|f| f.is_file()).any(|file| {
            let bytes = std::fs::read(file).unwrap();
            bytes.windows(words.len()).any(|w| w == words.as_bytes())
        })
    }
}

/// What stands in the server's folder for `address`, as it came.
pub(crate) fn received(mailbox: &Path, address: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<_> = std::fs::read_dir(mailbox).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let whole = files.into_iter().filter(|f| f.extension().is_some_and(|e| e == "eml"));
    whole.map(|f| std::fs::read(f).unwrap()).filter(|bytes| recipient(bytes) == address).collect()
}

fn recipient(bytes: &[u8]) -> String {
    mailparse::parse_headers(bytes).unwrap().0.get_first_value("X-Peer-Recipients").unwrap()
}

fn header(mail: &ParsedMail<'_>, name: &str) -> String {
    mail.headers.get_first_value(name).unwrap_or_else(|| panic!("no {name}"))
}

/// The secret in the link of a message.
fn secret(bytes: &[u8]) -> String {
    let mail = mailparse::parse_mail(bytes).unwrap();
    let text = mail.subparts[0].get_body().unwrap();
    let link = text.lines().find_map(|l| l.trim().strip_prefix("https://observers.example.org/verify/")).unwrap();
    link.to_owned()
}

/// An address of this test alone: all tests share one server.
fn address(who: &str) -> String {
    let unlike_any_other = SystemMint.uuid(Instant::from_micros(1)).simple().to_string();
    format!("{who}-{unlike_any_other}@passerelles.example")
}

#[tokio::test]
async fn a_message_reaches_its_reader_and_its_secret_is_nowhere_else() {
    let Some(place) = place().await else { return };
    let to = address("awa");
    let id = place.register(&to, Language::Fr).await;
    let done = drain(&place.store, &place.post()).await.unwrap();
    assert_eq!(done, Done { sent: 1, ..Done::default() });

    let received = place.received(&to);
    assert_eq!(received.len(), 1);
    let mail = mailparse::parse_mail(&received[0]).unwrap();
    assert_eq!(header(&mail, "Subject"), "Confirmez votre adresse électronique");
    assert_eq!(header(&mail, "Auto-Submitted"), "auto-generated");
    assert_eq!(header(&mail, "Reply-To"), "desk@antechamber.example");
    let reader: Mailbox = header(&mail, "To").parse().unwrap();
    assert_eq!(reader.email.to_string(), to);

    let secret = secret(&received[0]);
    assert!(!place.keeps(&secret), "the secret is in the database");
    assert_eq!(place.store.person_verify(&secret).await.unwrap(), Some(id));
    assert_eq!(place.store.outbox_waiting().await.unwrap(), 0);
}

#[tokio::test]
async fn a_mailbox_that_is_none_waits_for_a_person_and_a_busy_one_for_its_time() {
    let Some(place) = place().await else { return };
    place.register("refused@passerelles.example", Language::En).await;
    place.register("busy@passerelles.example", Language::En).await;
    assert_eq!(drain(&place.store, &place.post()).await.unwrap().unsent, 2);
    let failed = place.store.outbox_entries(Some("failed"), 10).await.unwrap();
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(failed[0].last_error.as_ref().is_some_and(|e| e.contains("550")), "{failed:?}");

    // Nothing is tried before its time; after the eighth attempt a person has to look.
    assert_eq!(drain(&place.store, &place.post()).await.unwrap(), Done::default());
    for _ in 0..7 {
        place.clock.advance(3 * 60 * MINUTE);
        assert_eq!(drain(&place.store, &place.post()).await.unwrap().unsent, 1);
    }
    assert_eq!(place.store.outbox_entries(Some("failed"), 10).await.unwrap().len(), 2);
    assert_eq!(place.store.outbox_waiting().await.unwrap(), 0);
}

#[tokio::test]
async fn a_mail_that_was_lost_on_the_way_goes_out_again_as_the_same_mail() {
    let Some(place) = place().await else { return };
    let to = address("noor");
    place.register(&to, Language::Es).await;
    let nobody = post_to("smtp://127.0.0.1:9");
    assert_eq!(drain(&place.store, &nobody).await.unwrap().unsent, 1);
    assert!(place.received(&to).is_empty());
    // Whatever changes meanwhile, the message is the one that the first attempt made.
    let id = place.store.account_by_email(&to).await.unwrap().unwrap().id;
    place.store.person_update(id, "Another Name", Language::En).await.unwrap();

    place.clock.advance(2 * MINUTE);
    assert_eq!(drain(&place.store, &place.post()).await.unwrap().sent, 1);
    let received = place.received(&to);
    let mail = mailparse::parse_mail(&received[0]).unwrap();
    assert_eq!(header(&mail, "Subject"), "Confirme su dirección de correo electrónico");
    assert!(header(&mail, "To").contains("Awa Diallo"));
    assert!(place.store.person_verify(&secret(&received[0])).await.unwrap().is_some());
}

#[tokio::test]
async fn two_workers_write_to_nobody_twice() {
    let Some(place) = place().await else { return };
    let readers: Vec<_> = (0..30).map(|n| address(&format!("reader{n}"))).collect();
    for to in &readers {
        place.register(to, Language::En).await;
    }
    let (one, other) = (place.post(), place.post());
    let (a, b) = tokio::join!(drain(&place.store, &one), drain(&place.store, &other));
    assert_eq!(a.unwrap().sent + b.unwrap().sent, 30);
    for to in &readers {
        assert_eq!(place.received(to).len(), 1, "{to}");
    }
}
