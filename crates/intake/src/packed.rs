//! The objects that newer PDF producers pack away, `/Type /ObjStm`: unpacked as they go by, counted and
//! forgotten. A file that swells is given up, not followed.

use super::pdf::{Node, Top, is_page};
use flate2::{Decompress, FlushDecompress, Status};

/// As much is unpacked of one file. A page object takes a few hundred bytes: a hundred thousand pages
/// fit, and the worst file costs a fraction of a second.
const MOST: u64 = 32 * 1024 * 1024;
/// Each stream counts for so much more: to begin one takes time, however little is in it.
const EACH: u64 = 1024;
/// Unpacked at once.
const SHEET: usize = 16 * 1024;
/// As in the open part of a file: no sign looked for is longer.
const OVERLAP: usize = 64;

/// What was found among packed objects.
#[derive(Debug)]
pub(crate) struct Packed {
    inflate: Decompress,
    sheet: Vec<u8>,
    carried: Vec<u8>,
    total: u64,
    pub(crate) pages: u32,
    place: Place,
    node: Node,
    /// The top of the tree of pages, where it lies here.
    pub(crate) top: Option<Top>,
    /// Some of it was not followed: what was counted is not all.
    pub(crate) given_up: bool,
}

/// Where in the text of the packed objects something stands: nothing marks where one of them ends but the
/// end of its outermost brackets.
#[derive(Debug, Default)]
struct Place {
    brackets: u32,
    /// Brackets of a string, in which no others count.
    string: u32,
    /// The next byte belongs to the one before.
    taken: bool,
}

impl Place {
    /// Goes past the first byte of `rest`; whether an object ends with it.
    fn pass(&mut self, rest: &[u8]) -> bool {
        if std::mem::take(&mut self.taken) {
            return false;
        }
        match (rest.first(), rest.get(1)) {
            (Some(b'\\'), _) if self.string > 0 => self.taken = true,
            (Some(b'('), _) => self.string += 1,
            (Some(b')'), _) => self.string = self.string.saturating_sub(1),
            (Some(b'<'), Some(b'<')) if self.string == 0 => {
                self.taken = true;
                self.brackets += 1;
            }
            (Some(b'>'), Some(b'>')) if self.string == 0 => {
                self.taken = true;
                self.brackets = self.brackets.saturating_sub(1);
                return self.brackets == 0;
            }
            _ => {}
        }
        false
    }
}

/// How far the bytes of a stream went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eaten {
    /// All were of the stream, which goes on.
    All,
    /// So many; the stream ends, or cannot be followed.
    Until(usize),
}

impl Packed {
    pub(crate) fn new() -> Self {
        Self {
            inflate: Decompress::new(true),
            sheet: vec![0; SHEET],
            carried: Vec::new(),
            total: 0,
            pages: 0,
            place: Place::default(),
            node: Node::default(),
            top: None,
            given_up: false,
        }
    }

    /// A stream begins; whether it is followed. What was given up once is given up for this file.
    pub(crate) fn begin(&mut self) -> bool {
        self.total = self.total.saturating_add(EACH);
        self.given_up |= self.total > MOST;
        if !self.given_up {
            self.inflate.reset(true);
            self.carried.clear();
            (self.place, self.node) = (Place::default(), Node::default());
        }
        !self.given_up
    }

    /// The next bytes of the stream.
    pub(crate) fn feed(&mut self, mut packed: &[u8]) -> Eaten {
        let all = packed.len();
        loop {
            let (read, written) = (self.inflate.total_in(), self.inflate.total_out());
            let status = self.inflate.decompress(packed, &mut self.sheet, FlushDecompress::None);
            let read = usize::try_from(self.inflate.total_in() - read).unwrap_or(all);
            let written = self.inflate.total_out() - written;
            packed = packed.get(read..).unwrap_or_default();
            self.total = self.total.saturating_add(written);
            self.look(usize::try_from(written).unwrap_or_default());
            match status {
                Ok(Status::StreamEnd) => {
                    self.count(0);
                    return Eaten::Until(all - packed.len());
                }
                Ok(_) if self.total > MOST => return self.give_up(all - packed.len()),
                // Every byte was read, and what came of them found room.
                Ok(_) if packed.is_empty() && written < SHEET as u64 => return Eaten::All,
                Ok(_) if read > 0 || written > 0 => {}
                Ok(_) | Err(_) => return self.give_up(all - packed.len()),
            }
        }
    }

    const fn give_up(&mut self, read: usize) -> Eaten {
        self.given_up = true;
        Eaten::Until(read)
    }

    fn look(&mut self, written: usize) {
        self.carried.extend_from_slice(self.sheet.get(..written).unwrap_or_default());
        self.count(OVERLAP);
    }

    /// Counts at every place that has at least `ahead` bytes after it, and forgets it.
    fn count(&mut self, ahead: usize) {
        let end = self.carried.len().saturating_sub(ahead);
        for at in 0..end {
            let rest = self.carried.get(at..).unwrap_or_default();
            self.pages += u32::from(rest.starts_with(b"/Type") && rest.get(5..).is_some_and(is_page));
            if self.place.string == 0 {
                self.node.look(rest);
            }
            if self.place.pass(rest) {
                self.top = self.node.end().or(self.top);
            }
        }
        self.carried.drain(..end);
    }
}
