//! PDF: the signs that can be seen as it goes by.

use crate::{
    Kind, Unacceptable,
    packed::{Eaten, Packed},
};

/// Readers look for the mark within the first kilobyte; some producers write before it.
const LEAD: usize = 1024;
/// Readers look for the end mark within the last kilobyte; mail gateways append to it.
const TRAIL: usize = 4096;
/// Longer than any sign looked for, so that one cut in two by pieces is seen whole.
const OVERLAP: usize = 64;

pub(crate) fn begins(head: &[u8]) -> bool {
    head.get(..head.len().min(LEAD)).is_some_and(|h| h.windows(5).any(|w| w == b"%PDF-"))
}

/// What was seen on the way.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    carried: Vec<u8>,
    /// Objects that are pages, each as often as it was saved.
    pages: u32,
    encrypted: bool,
    /// Something says where the document begins.
    rooted: bool,
    /// What the object that goes by says of itself.
    node: Node,
    /// What the top of the tree of pages said last.
    top: Option<Top>,
    packing: Packing,
    packed: Option<Box<Packed>>,
}

/// Whether the object that goes by holds others, packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Packing {
    /// Not as far as it has said.
    #[default]
    No,
    /// It says so.
    Announced,
    /// Their bytes go by now.
    Inside,
}

impl Scan {
    pub(crate) fn feed(&mut self, piece: &[u8]) {
        self.carried.extend_from_slice(piece);
        self.look(OVERLAP);
    }

    /// Looks at every place that has at least `ahead` bytes after it, and forgets it.
    fn look(&mut self, ahead: usize) {
        let carried = std::mem::take(&mut self.carried);
        let Some(end) = carried.len().checked_sub(ahead).filter(|end| *end > 0) else {
            self.carried = carried;
            return;
        };
        let mut at = 0;
        while at < end {
            if let Some(packed) = self.packed.as_mut().filter(|_| self.packing == Packing::Inside) {
                match packed.feed(carried.get(at..end).unwrap_or_default()) {
                    Eaten::All => at = end,
                    Eaten::Until(read) => (at, self.packing) = (at + read, Packing::No),
                }
                self.top = packed.top.take().or(self.top);
            } else {
                at += self.step(carried.get(at..).unwrap_or_default());
            }
        }
        self.carried = carried.get(at..).unwrap_or_default().to_vec();
    }

    /// Looks at the beginning of `rest`; how far to go on.
    fn step(&mut self, rest: &[u8]) -> usize {
        self.node.look(rest);
        match rest.first() {
            Some(b'/') if rest.starts_with(b"/Root") => self.rooted |= rest.get(5..).is_some_and(refers),
            Some(b'/') if rest.starts_with(b"/Encrypt") => self.encrypted |= rest.get(8..).is_some_and(refers),
            Some(b'/') if rest.starts_with(b"/Type") => {
                let after = rest.get(5..).unwrap_or_default();
                self.pages += u32::from(is_page(after));
                if after.trim_ascii_start().starts_with(b"/ObjStm") {
                    self.packing = Packing::Announced;
                }
            }
            Some(b'e') if rest.starts_with(b"endobj") => {
                self.packing = Packing::No;
                self.top = self.node.end().or(self.top);
            }
            // One that was never closed ends where the next begins.
            Some(b' ') if rest.starts_with(b" obj") => self.top = self.node.end().or(self.top),
            Some(b's') if self.packing == Packing::Announced && rest.starts_with(b"stream") => {
                self.packing = Packing::No;
                return self.begin(rest);
            }
            _ => {}
        }
        1
    }

    /// Packed objects begin: their bytes come after the word and one end of line.
    fn begin(&mut self, rest: &[u8]) -> usize {
        let packed = self.packed.get_or_insert_with(|| Box::new(Packed::new()));
        if !packed.begin() {
            return 1;
        }
        self.packing = Packing::Inside;
        let line = rest.get(6..).unwrap_or_default();
        6 + if line.starts_with(b"\r\n") { 2 } else { usize::from(line.starts_with(b"\n")) }
    }

    pub(crate) fn verdict(mut self, tail: &[u8]) -> Result<Option<u32>, Unacceptable> {
        self.look(0);
        if self.encrypted {
            return Err(Unacceptable::Encrypted { kind: Kind::Pdf });
        }
        let end = tail.get(tail.len().saturating_sub(TRAIL)..).unwrap_or_default();
        if !end.windows(5).any(|w| w == b"%%EOF") {
            return Err(Unacceptable::Broken { kind: Kind::Pdf });
        }
        let (packed, all) =
            self.packed.map_or((0, true), |p| (p.pages, !p.given_up && self.packing != Packing::Inside));
        let seen = self.pages.saturating_add(packed);
        // A reader needs to know where the document begins, and a page to show. What could not be looked into
        // may hold both.
        if all && (!self.rooted || seen == 0) {
            return Err(Unacceptable::Broken { kind: Kind::Pdf });
        }
        // A program that saves by appending leaves what was there before: the top of the tree, as it was
        // saved last, knows what is still of the document. It cannot have more pages than there are.
        let pages = match self.top {
            Some(Top { count: Some(count) }) if count <= seen => count,
            _ => seen,
        };
        // Where something could not be looked into, no number is claimed.
        Ok((pages > 0 && all).then_some(pages))
    }
}

/// The top of the tree of pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Top {
    /// How many pages hang from it, where it says so itself.
    count: Option<u32>,
}

/// What an object says of itself, as far as it is of the tree of pages.
#[derive(Debug, Default)]
pub(crate) struct Node {
    is_branch: bool,
    has_parent: bool,
    count: Option<u32>,
}

impl Node {
    /// Looks at the beginning of `rest`.
    pub(crate) fn look(&mut self, rest: &[u8]) {
        if rest.first() != Some(&b'/') {
            return;
        }
        if let Some(after) = rest.strip_prefix(b"/Type") {
            self.is_branch |= named(after, b"/Pages");
        } else if named(rest, b"/Parent") {
            self.has_parent = true;
        } else if let Some(after) = rest.strip_prefix(b"/Count") {
            // Where the number lies elsewhere, it is not followed.
            self.count = number(after).filter(|_| !refers(after));
        }
    }

    /// The object is over; what it was, if it was the top.
    pub(crate) fn end(&mut self) -> Option<Top> {
        let node = std::mem::take(self);
        (node.is_branch && !node.has_parent).then_some(Top { count: node.count })
    }
}

/// `/Encrypt 9 0 R` or `/Encrypt << … >>`, as in a trailer; not the word in a text.
fn refers(after: &[u8]) -> bool {
    let s = after.trim_ascii_start();
    if s.starts_with(b"<<") {
        return true;
    }
    let s = after_number(s).map(<[u8]>::trim_ascii_start).and_then(after_number).map(<[u8]>::trim_ascii_start);
    s.is_some_and(|s| s.starts_with(b"R"))
}

fn number(after: &[u8]) -> Option<u32> {
    let s = after.trim_ascii_start();
    let digits = s.iter().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(s.get(..digits)?).ok()?.parse().ok()
}

fn after_number(s: &[u8]) -> Option<&[u8]> {
    let digits = s.iter().take_while(|b| b.is_ascii_digit()).count();
    if digits == 0 { None } else { s.get(digits..) }
}

/// `/Page` and not `/Pages`.
pub(crate) fn is_page(after: &[u8]) -> bool {
    named(after, b"/Page")
}

/// This name, and not a longer one that begins like it.
fn named(s: &[u8], name: &[u8]) -> bool {
    let after = s.trim_ascii_start().strip_prefix(name);
    after.is_some_and(|rest| rest.first().is_none_or(|b| !b.is_ascii_alphanumeric()))
}
