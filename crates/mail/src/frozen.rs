//! A message as it is kept, and as it goes out.

use domain::kernel::{Digest, Instant, Language};
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, MultiPartBuilder, SinglePart,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
};
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime};

/// Stands where a secret goes: in what is kept and in what staff can see.
pub const MASK: &str = "*****one-time*****";

/// A message that was rendered: the same at each attempt, but for the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Without angle brackets. Derived from the place of the message in the outbox, so that whoever
    /// gets it twice can tell that it is the same.
    pub message_id: String,
    /// The day that stands on it.
    pub at: Instant,
    /// Name of the recipient; empty where it is not known.
    pub to_name: String,
    /// Address of the recipient.
    pub to: String,
    /// The language it is in.
    pub language: Language,
    /// The subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
    /// The issued letter that goes with it as a paper, by the digest of its text: printed from that
    /// text at each attempt, so that nothing large waits in the outbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enclosed: Option<Digest>,
}

/// A paper that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// What it is called, without its ending.
    pub name: String,
    /// Its bytes.
    pub pdf: Vec<u8>,
}

/// Why no message can be made: the address is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailboxError {
    /// The address of the recipient cannot be one.
    #[error("the recipient's address is no address")]
    To,
    /// The message could not be put together.
    #[error("the message could not be put together: {0}")]
    Parts(String),
}

impl Frozen {
    /// Whether it has a place for a secret.
    pub fn wants_secret(&self) -> bool {
        self.text.contains(MASK)
    }

    /// As it goes out. `secret` takes the place of the mask; what it encloses comes last.
    pub fn message(
        &self,
        from: &Mailbox,
        reply_to: &Mailbox,
        secret: Option<&str>,
        enclosure: Option<Enclosure>,
    ) -> Result<Message, MailboxError> {
        let fill = |words: &str| secret.map_or_else(|| words.to_owned(), |s| words.replace(MASK, s));
        let to: Address = self.to.parse().map_err(|_| MailboxError::To)?;
        let name = (!self.to_name.is_empty()).then(|| one_line(&self.to_name));
        Message::builder()
            .from(from.clone())
            .reply_to(reply_to.clone())
            .to(Mailbox::new(name, to))
            .subject(one_line(&self.subject))
            .message_id(Some(format!("<{}>", self.message_id)))
            .date(date(self.at))
            .header(AutoSubmitted)
            .header(ContentLanguage(self.language.code().to_owned()))
            .multipart(
                self.with(
                    self.parts(MultiPart::alternative(), "part")
                        .singlepart(part(ContentType::TEXT_PLAIN, fill(&self.text)))
                        .singlepart(part(ContentType::TEXT_HTML, fill(&self.html))),
                    enclosure,
                ),
            )
            .map_err(|e| MailboxError::Parts(e.to_string()))
    }

    /// The boundary is derived as well, so that each attempt gives the same bytes.
    fn parts(&self, kind: MultiPartBuilder, name: &str) -> MultiPartBuilder {
        let digest = Digest::of(self.message_id.as_bytes()).to_string();
        kind.boundary(format!("{name}-{}", &digest[..24]))
    }

    fn with(&self, words: MultiPart, enclosure: Option<Enclosure>) -> MultiPart {
        let Some(Enclosure { name, pdf }) = enclosure else { return words };
        let kind = ContentType::parse("application/pdf").unwrap_or(ContentType::TEXT_PLAIN);
        let paper = Attachment::new(format!("{}.pdf", one_line(&name))).body(pdf, kind);
        self.parts(MultiPart::mixed(), "whole").multipart(words).singlepart(paper)
    }
}

fn part(kind: ContentType, words: String) -> SinglePart {
    SinglePart::builder().header(kind).header(ContentTransferEncoding::QuotedPrintable).body(words)
}

/// Without breaks of lines, which would begin another header.
fn one_line(words: &str) -> String {
    words.split(char::is_control).collect::<Vec<_>>().join(" ")
}

fn date(at: Instant) -> SystemTime {
    // What lies before 1970 was never sent.
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(at.micros()).unwrap_or_default())
}

/// Tells answering machines to keep still (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the message (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(s.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
