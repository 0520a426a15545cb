//! Every message with invented values, with nothing in its lists, with one, with many, in each
//! language, as text, as HTML and on the wire.

#![expect(clippy::unwrap_used, reason = "tests")]

use antechamber_mail::{
    Applicant, Frozen, Letterhead, Links, MASK, Notice, Recipient, SendError, Transport, TransportError, Words, render,
};
use domain::{
    council::SessionKind,
    kernel::{Instant, Language},
};
use std::collections::BTreeSet;
use url::Url;

fn links() -> Links {
    Links::new(&Url::parse("https://observers.example.org/").unwrap())
}

fn to(language: Language) -> Recipient {
    Recipient { name: "Awa Diallo".to_owned(), email: "awa@example.org".to_owned(), language }
}

fn rendered(notice: &Notice, language: Language) -> Frozen {
    render(
        notice,
        &to(language),
        &links(),
        &Letterhead::default(),
        ("id@example.org".to_owned(), Instant::from_micros(1)),
    )
    .unwrap()
}

fn all() -> impl Iterator<Item = (Notice, Language, Frozen)> {
    Notice::samples()
        .into_iter()
        .flat_map(|notice| Language::ALL.map(|language| (notice.clone(), language, rendered(&notice, language))))
}

#[test]
fn each_says_something_in_its_language_and_leads_somewhere() {
    for (notice, language, message) in all() {
        let name = format!("{} in {}\n{}", notice.key(), language.code(), message.text);
        assert!(!message.subject.trim().is_empty() && message.subject.chars().count() < 120, "{name}");
        assert!(message.html.contains(&format!("<html lang=\"{}\"", language.code())), "{name}");
        assert!(message.text.contains("Awa Diallo"), "{name}");
        assert!(message.text.contains("https://observers.example.org/"), "{name}");
        assert!(!message.text.contains("\n\n\n"), "{name}");
        for words in [&message.text, &message.subject] {
            assert!(!words.contains(['\u{2068}', '\u{2069}']), "marks of Fluent in {name}");
            assert!(!words.contains("{ $") && !words.contains("None") && !words.contains("Some("), "{name}");
        }
    }
}

#[test]
fn no_language_says_what_another_says() {
    for notice in Notice::samples() {
        let texts: BTreeSet<_> = Language::ALL.map(|l| rendered(&notice, l).text).into();
        let subjects: BTreeSet<_> = Language::ALL.map(|l| rendered(&notice, l).subject).into();
        assert_eq!((texts.len(), subjects.len()), (3, 3), "{}", notice.key());
    }
}

#[test]
fn a_written_procedure_has_no_opening_at_which_it_is_taken() {
    for notice in Notice::samples() {
        let Notice::Applicant(_, Applicant::OnAgenda { session }) = &notice else { continue };
        let is_written = session.kind == SessionKind::WrittenProcedure;
        for (language, opening) in [(Language::En, "opening"), (Language::Fr, "ouverture"), (Language::Es, "al inicio")]
        {
            let text = rendered(&notice, language).text;
            assert_eq!(text.contains(opening), !is_written, "{text}");
        }
    }
}

#[test]
fn whoever_asked_to_withdraw_reads_off_the_list_that_it_can_be_done_now() {
    let mut wishes = BTreeSet::new();
    for notice in Notice::samples() {
        let Notice::Applicant(_, Applicant::OffAgenda { wish, .. } | Applicant::NotTakenUp { wish, .. }) = &notice
        else {
            continue;
        };
        wishes.insert((notice.key(), *wish));
        for (language, words) in [
            (Language::En, "can withdraw it now"),
            (Language::Fr, "peut le faire dès maintenant"),
            (Language::Es, "puede hacerlo ahora"),
        ] {
            let text = rendered(&notice, language).text;
            let text: Vec<&str> = text.split_whitespace().collect();
            assert_eq!(text.join(" ").contains(words), *wish, "{text:?}");
        }
    }
    assert_eq!(wishes.len(), 4, "each with a wish and without: {wishes:?}");
}

/// A message that asks one question in these words.
fn asking(words: &str, language: Language, original: Option<Language>) -> impl Fn(Language) -> Frozen {
    let question = Words { words: words.to_owned(), language: language.into(), original: original.map(Into::into) };
    let samples = Notice::samples();
    let asked = samples.into_iter().find_map(|notice| match notice {
        Notice::Applicant(case, Applicant::Asked { due, .. }) => {
            Some(Notice::Applicant(case, Applicant::Asked { questions: vec![question.clone()], due }))
        }
        _ => None,
    });
    move |reader| rendered(asked.as_ref().unwrap(), reader)
}

#[test]
fn words_that_are_not_in_the_readers_language_are_marked() {
    let asked = asking("¿Quién convoca la asamblea?", Language::Es, None);
    let english = asked(Language::En);
    assert!(english.text.contains("> ¿Quién convoca la asamblea?\n(in Spanish, not translated)"), "{}", english.text);
    assert!(english.html.contains("lang=\"es\"") && english.html.contains("not translated"));
    assert!(!asked(Language::Es).text.contains("sin traducir"), "who reads Spanish reads the original");
    let translated = asking("Who convenes the assembly?", Language::En, Some(Language::Es))(Language::En);
    assert!(translated.text.contains("(translated from Spanish)"), "{}", translated.text);
}

#[test]
fn html_is_closed_and_escapes_names() {
    for (notice, _, message) in all() {
        for tag in ["table", "tr", "td", "p", "h1", "blockquote", "ul", "li", "a", "div"] {
            let (open, close) =
                (message.html.matches(&format!("<{tag}")).count(), message.html.matches(&format!("</{tag}>")).count());
            // `<title`, `<th…` and `<tr` begin alike with none of these but `<a` and `<p`, which have no namesakes here.
            assert_eq!(open, close, "<{tag}> in {}", notice.key());
        }
        assert!(!message.html.contains("Refuge & Migration"), "{} does not escape", notice.key());
        assert!(!message.html.contains("<script") && !message.html.contains("http://"), "{}", notice.key());
    }
}

#[test]
fn nothing_internal_reaches_an_applicant() {
    let internal =
        ["officer", "recommend", "countersign", "fonctionnaire", "recommand", "contresign", "recomend", "refrend"];
    for (notice, language, message) in all().filter(|(n, ..)| matches!(n, Notice::Applicant(..))) {
        let text = message.text.to_lowercase();
        // Who looks again at a closing is part of what the applicant is promised.
        let promised = notice.key() == "closed";
        for word in internal {
            assert!(promised || !text.contains(word), "`{word}` in {} ({})", notice.key(), language.code());
        }
    }
}

#[test]
fn a_subject_tells_nothing_of_the_outcome() {
    let subjects: BTreeSet<_> = all()
        .filter(|(n, l, _)| n.key() == "decision" && *l == Language::En)
        .map(|(_, _, m)| m.subject.replace("-12345-", "-").replace("-0411-", "-"))
        .map(|s| s.chars().take(24).collect::<String>())
        .collect();
    assert_eq!(subjects.len(), 1, "{subjects:?}");
}

#[test]
fn on_the_wire_both_forms_stand_side_by_side_and_say_whence_and_where_to() {
    for (notice, language, message) in all() {
        let wire = wire(&message, message.wants_secret().then_some("s3cret"));
        let parsed = mailparse::parse_mail(&wire).unwrap();
        let header = |name: &str| {
            parsed.headers.iter().find(|h| h.get_key().eq_ignore_ascii_case(name)).map(mailparse::MailHeader::get_value)
        };
        assert_eq!(header("Subject").as_deref(), Some(message.subject.as_str()), "{}", notice.key());
        assert_eq!(header("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(header("Message-ID").as_deref(), Some("<id@example.org>"));
        assert_eq!(header("Content-Language").as_deref(), Some(language.code()));
        assert_eq!(header("Reply-To").as_deref(), Some("Desk <desk@example.org>"));
        let kinds: Vec<_> = parsed.subparts.iter().map(|p| p.ctype.mimetype.clone()).collect();
        assert_eq!(kinds, ["text/plain", "text/html"], "{}", notice.key());
        for part in &parsed.subparts {
            let body = part.get_body().unwrap();
            assert!(!body.contains(MASK), "{}", notice.key());
            assert_eq!(body.contains("s3cret"), message.wants_secret(), "{}", notice.key());
        }
    }
}

fn wire(message: &Frozen, secret: Option<&str>) -> Vec<u8> {
    let mailbox = |s: &str| s.parse().unwrap();
    message
        .message(&mailbox("House <house@example.org>"), &mailbox("Desk <desk@example.org>"), secret, None)
        .unwrap()
        .formatted()
}

#[test]
fn each_attempt_gives_the_same_bytes() {
    let message = rendered(&Notice::samples()[0], Language::Fr);
    assert_eq!(wire(&message, Some("x")), wire(&message, Some("x")));
    let kept = message.text.contains(MASK) && message.html.contains(MASK);
    assert!(kept, "the first sample holds a secret, and what is kept of it is masked");
}

#[test]
fn nobody_slips_a_header_in() {
    let mut message = rendered(&Notice::samples()[0], Language::En);
    message.to_name = "Awa\r\nBcc: all@example.org".to_owned();
    message.subject = "Hello\r\nBcc: all@example.org\r\n\r\n<b>".to_owned();
    let bytes = wire(&message, None);
    let parsed = mailparse::parse_mail(&bytes).unwrap();
    assert!(parsed.headers.iter().all(|h| !h.get_key().eq_ignore_ascii_case("bcc")));
    for address in ["a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org", "a b@c.org", "nobody", ""] {
        message.to = address.to_owned();
        let mailbox = || "house@example.org".parse().unwrap();
        assert!(message.message(&mailbox(), &mailbox(), None, None).is_err(), "{address:?}");
    }
}

#[tokio::test]
async fn without_a_server_a_message_becomes_one_file_however_often_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mails = folder.path().join("mail");
    let way = Transport::folder(&mails, "a@example.org", "a@example.org").unwrap();
    let hurried = Transport::hurried_folder(&mails, "a@example.org", "a@example.org").unwrap();
    let message = rendered(&Notice::samples()[0], Language::Es);
    for way in [&way, &hurried, &way] {
        way.send(&message, Some("s3cret"), None).await.unwrap();
    }
    let names: Vec<_> =
        std::fs::read_dir(&mails).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names, ["id_at_example.org.eml"]);
    for nobody in ["nobody", "nobody@mistyped.invalid"] {
        let message = Frozen { to: nobody.to_owned(), ..message.clone() };
        assert!(matches!(way.send(&message, None, None).await, Err(SendError::GiveUp(_))), "{nobody}");
    }
}

#[tokio::test]
async fn mail_to_another_computer_is_encrypted() {
    let way = |url: &str| Transport::smtp(url, "a@example.org", "Desk <a@example.org>").map(|_| ());
    for fine in [
        "smtp://127.0.0.1:2525",
        "smtp://localhost",
        "smtp://[::1]:25",
        "smtps://user:p%40ss@mail.example.org",
        "smtp://mail.example.org:587",
    ] {
        assert!(way(fine).is_ok(), "{fine}");
    }
    assert!(way("smtp://mail:1025?tls=none").is_ok(), "said in so many words");
    assert!(matches!(way("smtp://mail.example.org?tls=opportunistic"), Err(TransportError::Unencrypted)));
    for wrong in ["mail.example.org", "http://mail.example.org", "smtp:", ""] {
        assert!(matches!(way(wrong), Err(TransportError::Address)), "{wrong}");
    }
    assert!(matches!(Transport::smtp("smtp://localhost", "no one", "a@b.org"), Err(TransportError::Sender(_))));
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_tried_again() {
    let way = Transport::smtp("smtp://127.0.0.1:9", "a@example.org", "a@example.org").unwrap();
    let answer = way.send(&rendered(&Notice::samples()[0], Language::En), Some("x"), None).await;
    assert!(matches!(answer, Err(SendError::Retry(_))), "{answer:?}");
}

#[test]
fn a_message_says_what_the_house_is_called_and_how_it_is_reached() {
    let house = Letterhead {
        name: "Le Seuil".to_owned(),
        address: "17, quai\n1200 Genève".to_owned(),
        phone: "+41 22 000 00 00".to_owned(),
        ..Letterhead::default()
    };
    let notice = Notice::samples().remove(0);
    let french =
        render(&notice, &to(Language::Fr), &links(), &house, ("id@x".to_owned(), Instant::from_micros(1))).unwrap();
    for part in ["Le Seuil", "17, quai", "1200 Genève", "+41 22 000 00 00"] {
        assert!(french.text.contains(part) && french.html.contains(part), "{part}: {}", french.text);
    }
    assert!(!french.text.contains("Antechamber") && !french.html.contains("Antechamber"));
    assert!(rendered(&notice, Language::Fr).text.contains("Antechamber"), "the default");
}
