//! PDF: the signs that can be seen without unpacking.

use crate::{Kind, Unacceptable};

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
}

impl Scan {
    pub(crate) fn feed(&mut self, piece: &[u8]) {
        self.carried.extend_from_slice(piece);
        self.look(OVERLAP);
    }

    /// Looks at every place that has at least `ahead` bytes after it, and forgets it.
    fn look(&mut self, ahead: usize) {
        let Some(end) = self.carried.len().checked_sub(ahead).filter(|end| *end > 0) else { return };
        for at in 0..end {
            if self.carried.get(at) != Some(&b'/') {
                continue;
            }
            let rest = self.carried.get(at..).unwrap_or_default();
            if rest.starts_with(b"/Encrypt") {
                self.encrypted |= rest.get(8..).is_some_and(refers);
            } else if rest.starts_with(b"/Type") {
                self.pages += u32::from(rest.get(5..).is_some_and(is_page));
            }
        }
        self.carried.drain(..end);
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
        // Newer producers pack the page objects away: then none is seen, and none is claimed.
        Ok((self.pages > 0).then_some(self.pages))
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
fn is_page(after: &[u8]) -> bool {
    let s = after.trim_ascii_start();
    s.starts_with(b"/Page") && s.get(5).is_none_or(|b| !b.is_ascii_alphanumeric())
}
