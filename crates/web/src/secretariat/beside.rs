//! A document of the case beside the page that it is read against: which one, and how it is shown.

use super::remarks;
use crate::{download, visit::Signed};
use domain::{application::EvidenceRef, kernel::DocumentId};
use locale::words;
use persistence::{Document, read::case::CaseFile};
use serde::Deserialize;

/// The same in `case.js`.
const FITTED: &str = "navpanes=0&view=FitH";

/// Which document an address opens, and at which page.
#[derive(Deserialize, Default)]
pub(super) struct Opened {
    #[serde(default)]
    document: String,
    #[serde(default)]
    page: String,
}

/// The documents of a case, one of them perhaps open.
pub(super) struct Viewer {
    pub(super) documents: Vec<DocumentLine>,
    pub(super) shown: Option<Shown>,
    /// The same page without it.
    pub(super) close: String,
}

/// A document of the case, ready to be listed.
pub(super) struct DocumentLine {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) facts: String,
    pub(super) link: Link,
}

/// The way to a document.
pub(super) struct Link {
    /// Beside the page.
    pub(super) href: String,
    /// By itself.
    pub(super) own: String,
    /// What the link says.
    pub(super) label: String,
    pub(super) look: Look,
}

/// How a browser shows a document in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Frame,
    Image,
    /// It has to be saved.
    Not,
}

impl Look {
    fn of(signed: &Signed, document: &Document) -> Self {
        match document.media_type.as_str() {
            _ if !download::is_shown(signed, document) => Self::Not,
            "application/pdf" => Self::Frame,
            _ => Self::Image,
        }
    }

    /// For the script.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Image => "image",
            Self::Not => "not",
        }
    }

    pub(super) fn is_frame(self) -> bool {
        self == Self::Frame
    }

    pub(super) fn is_image(self) -> bool {
        self == Self::Image
    }
}

/// The document that is open.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) own: String,
    /// What the frame shows.
    pub(super) framed: String,
    pub(super) look: Look,
}

impl Opened {
    /// As a form carries it along: the document, and its page behind a colon.
    pub(super) fn carried(words: &str) -> Self {
        let (document, page) = words.split_once(':').unwrap_or((words, ""));
        Self { document: document.to_owned(), page: page.to_owned() }
    }

    /// The same for the next form; blank where nothing is open.
    pub(super) fn to_carry(&self) -> String {
        match (self.document.as_str(), self.page.as_str()) {
            ("", _) => String::new(),
            (document, "") => document.to_owned(),
            (document, page) => format!("{document}:{page}"),
        }
    }

    /// What stands behind the address of a page on which it stays open.
    pub(super) fn query(&self) -> String {
        match self.reference() {
            Some(e) => query(&e),
            None => String::new(),
        }
    }

    fn reference(&self) -> Option<EvidenceRef> {
        let document: DocumentId = self.document.parse().ok()?;
        Some(EvidenceRef { document, page: self.page.parse().ok().filter(|page| *page > 0) })
    }
}

fn query(e: &EvidenceRef) -> String {
    let page = e.page.map(|page| format!("&page={page}")).unwrap_or_default();
    format!("?document={}{page}", e.document)
}

impl Viewer {
    /// On the page of the case that is called so: `""` or `"/answers"`.
    pub(super) fn of(signed: &Signed, file: &CaseFile, opened: &Opened, page: &str) -> Self {
        let here = format!("/desk/cases/{}{page}", file.application.id);
        let line = |d: &Document| DocumentLine {
            id: d.facts.id.to_string(),
            name: d.name.clone(),
            kind: words::document(signed.l, d.facts.kind),
            facts: facts(signed, d),
            link: link(signed, file, &here, (d, None), d.name.clone()),
        };
        // A document of an earlier version may be evidence as well.
        let wanted = opened.reference();
        let found = wanted.as_ref().and_then(|e| file.documents.iter().find(|d| d.facts.id == e.document));
        let page = wanted.as_ref().and_then(|e| e.page);
        Self {
            documents: file.present().map(line).collect(),
            shown: found.map(|d| Shown {
                name: d.name.clone(),
                about: format!("{} · {}", words::document(signed.l, d.facts.kind), facts(signed, d)),
                own: own(file, d, page),
                framed: framed(&own(file, d, page)),
                look: Look::of(signed, d),
            }),
            close: here,
        }
    }
}

/// Where it lies by itself, at a page.
fn own(file: &CaseFile, document: &Document, page: Option<u32>) -> String {
    let anchor = page.map(|p| format!("#page={p}")).unwrap_or_default();
    format!("/desk/cases/{}/documents/{}{anchor}", file.application.id, document.facts.id)
}

/// The same as wide as its frame, without a list of its pages: as PDF viewers read an address.
fn framed(own: &str) -> String {
    let sign = if own.contains('#') { '&' } else { '#' };
    format!("{own}{sign}{FITTED}")
}

fn link(signed: &Signed, file: &CaseFile, here: &str, at: (&Document, Option<u32>), label: String) -> Link {
    let (document, page) = at;
    let reference = EvidenceRef { document: document.facts.id, page };
    Link {
        href: format!("{here}{}#viewer", query(&reference)),
        own: own(file, document, page),
        label,
        look: Look::of(signed, document),
    }
}

/// A document as evidence: its name with the page, and the way to it beside the criteria.
pub(super) fn evidence(signed: &Signed, file: &CaseFile, e: &EvidenceRef) -> Option<Link> {
    let (_, label) = remarks::document(signed, file, e)?;
    let found = file.documents.iter().find(|d| d.facts.id == e.document)?;
    let here = format!("/desk/cases/{}", file.application.id);
    Some(link(signed, file, &here, (found, e.page), label))
}

/// How large it is, and what identifies it.
fn facts(signed: &Signed, document: &Document) -> String {
    let l = signed.l;
    let mut facts = vec![l.file_size(document.facts.bytes), format!("SHA-256 {}…", document.facts.digest.short())];
    if let Some(pages) = document.pages {
        facts.insert(0, l.desk_document_pages(pages, l.number(pages)));
    }
    if document.scanned_at.is_none() {
        facts.push(l.site_document_not_scanned());
    }
    facts.join(" · ")
}
