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
    pages: u32,
    encrypted: bool,
    /// The object that goes by says that it holds others, packed.
    announced: bool,
    /// Their bytes go by now.
    inside: bool,
    packed: Option<Box<Packed>>,
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
            if let Some(packed) = self.packed.as_mut().filter(|_| self.inside) {
                match packed.feed(carried.get(at..end).unwrap_or_default()) {
                    Eaten::All => at = end,
                    Eaten::Until(read) => (at, self.inside) = (at + read, false),
                }
            } else {
                at += self.step(carried.get(at..).unwrap_or_default());
            }
        }
        self.carried = carried.get(at..).unwrap_or_default().to_vec();
    }

    /// Looks at the beginning of `rest`; how far to go on.
    fn step(&mut self, rest: &[u8]) -> usize {
        match rest.first() {
            Some(b'/') if rest.starts_with(b"/Encrypt") => self.encrypted |= rest.get(8..).is_some_and(refers),
            Some(b'/') if rest.starts_with(b"/Type") => {
                let after = rest.get(5..).unwrap_or_default();
                self.pages += u32::from(is_page(after));
                self.announced |= after.trim_ascii_start().starts_with(b"/ObjStm");
            }
            Some(b'e') if rest.starts_with(b"endobj") => self.announced = false,
            Some(b's') if self.announced && rest.starts_with(b"stream") => {
                self.announced = false;
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
        self.inside = true;
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
        let (packed, all) = self.packed.map_or((0, true), |p| (p.pages, !p.given_up && !self.inside));
        let pages = self.pages.saturating_add(packed);
        // Where something could not be looked into, no number is claimed.
        Ok((pages > 0 && all).then_some(pages))
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

fn after_number(s: &[u8]) -> Option<&[u8]> {
    let digits = s.iter().take_while(|b| b.is_ascii_digit()).count();
    if digits == 0 { None } else { s.get(digits..) }
}

/// `/Page` and not `/Pages`.
pub(crate) fn is_page(after: &[u8]) -> bool {
    let s = after.trim_ascii_start();
    s.starts_with(b"/Page") && s.get(5).is_none_or(|b| !b.is_ascii_alphanumeric())
}
