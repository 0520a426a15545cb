//! Word and `OpenDocument` files are archives: their directory stands at the end and is read
//! without unpacking anything.

use crate::{Kind, Unacceptable};

/// Honest documents unpack to a few times their size.
const MAX_RATIO: u64 = 200;
/// More than any honest text document unpacks to.
const MAX_UNPACKED: u64 = 2 * 1024 * 1024 * 1024;
/// Below this a high ratio harms nobody: a nearly empty document is mostly repetition.
const HARMLESS: u64 = 32 * 1024 * 1024;

const DIRECTORY_END: &[u8] = b"PK\x05\x06";
const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

pub(crate) fn kind(head: &[u8], tail: &[u8], size: u64) -> Result<Kind, Unacceptable> {
    let promised = if is_odt(head) { Some(Kind::Odt) } else { None };
    let cut = Unacceptable::Broken { kind: promised.unwrap_or(Kind::Docx) };
    let seen = Directory::read(tail, size).ok_or(cut)?;
    let kind = promised.or(seen.word.then_some(Kind::Docx)).ok_or(Unacceptable::UnknownKind)?;
    if seen.encrypted {
        return Err(Unacceptable::Encrypted { kind });
    }
    if seen.unpacked > MAX_UNPACKED || (seen.unpacked > HARMLESS && seen.unpacked / size.max(1) > MAX_RATIO) {
        return Err(Unacceptable::Bomb);
    }
    Ok(kind)
}

/// The standard puts an entry `mimetype`, unpacked, first.
fn is_odt(head: &[u8]) -> bool {
    head.get(30..38) == Some(b"mimetype".as_slice())
        && head.get(38..).is_some_and(|rest| {
            let Some(at) = rest.windows(ODT.len()).take(64).position(|w| w == ODT) else { return false };
            // not a template, a master document or a web page, whose types begin alike
            rest.get(at + ODT.len()) != Some(&b'-')
        })
}

struct Directory {
    word: bool,
    encrypted: bool,
    unpacked: u64,
}

impl Directory {
    fn read(tail: &[u8], size: u64) -> Option<Self> {
        let end = tail.windows(4).rposition(|w| w == DIRECTORY_END)?;
        let entries = u16_at(tail, end + 10)?;
        let offset = u64::from(u32_at(tail, end + 16)?);
        let start = size.checked_sub(tail.len() as u64)?;
        let mut at = usize::try_from(offset.checked_sub(start)?).ok()?;
        let mut seen = Self { word: false, encrypted: false, unpacked: 0 };
        for _ in 0..entries {
            if tail.get(at..at + 4)? != DIRECTORY_ENTRY {
                return None;
            }
            seen.encrypted |= u16_at(tail, at + 8)? & 1 == 1;
            seen.unpacked += u64::from(u32_at(tail, at + 24)?);
            let [name, extra, comment] = [28, 30, 32].map(|o| u16_at(tail, at + o).map(usize::from));
            let name_end = at + 46 + name?;
            match tail.get(at + 46..name_end)? {
                b"word/document.xml" => seen.word = true,
                b"encrypted-package" => seen.encrypted = true,
                _ => {}
            }
            at = name_end + extra? + comment?;
        }
        Some(seen)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use crate::{Inspector, Kind, Unacceptable};

    /// An archive of empty entries that claim to unpack to `unpacked` bytes each.
    fn archive(entries: &[(&str, &[u8])], flags: u16, unpacked: u32) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in entries {
            let offset = u32::try_from(out.len()).unwrap();
            let length = u16::try_from(name.len()).unwrap();
            let bytes = u32::try_from(content.len()).unwrap();
            out.extend(b"PK\x03\x04\x14\0");
            out.extend(flags.to_le_bytes());
            out.extend([0; 10]);
            out.extend(bytes.to_le_bytes());
            out.extend(bytes.to_le_bytes());
            out.extend(length.to_le_bytes());
            out.extend([0; 2]);
            out.extend(name.as_bytes());
            out.extend(*content);
            directory.extend(b"PK\x01\x02\x14\0\x14\0");
            directory.extend(flags.to_le_bytes());
            directory.extend([0; 10]);
            directory.extend(bytes.to_le_bytes());
            directory.extend(unpacked.to_le_bytes());
            directory.extend(length.to_le_bytes());
            directory.extend([0; 12]);
            directory.extend(offset.to_le_bytes());
            directory.extend(name.as_bytes());
        }
        let offset = u32::try_from(out.len()).unwrap();
        let count = u16::try_from(entries.len()).unwrap();
        let size = u32::try_from(directory.len()).unwrap();
        out.extend(directory);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend(count.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(size.to_le_bytes());
        out.extend(offset.to_le_bytes());
        out.extend([0; 2]);
        out
    }

    fn judge(name: &str, content: &[u8]) -> Result<Kind, Unacceptable> {
        let mut i = Inspector::new(name, u64::MAX);
        i.feed(content)?;
        i.finish().map(|a| a.kind)
    }

    const WORD: [(&str, &[u8]); 2] = [("[Content_Types].xml", b""), ("word/document.xml", b"")];
    const OPEN: [(&str, &[u8]); 2] = [("mimetype", super::ODT), ("content.xml", b"")];

    #[test]
    fn word_and_open_documents_are_told_apart() {
        assert_eq!(judge("a.docx", &archive(&WORD, 0, 10)), Ok(Kind::Docx));
        assert_eq!(judge("a.odt", &archive(&OPEN, 0, 10)), Ok(Kind::Odt));
        let said = Err(Unacceptable::Mistyped { promised: Kind::Docx, really: Kind::Odt });
        assert_eq!(judge("a.docx", &archive(&OPEN, 0, 10)), said);
    }

    #[test]
    fn another_archive_is_refused() {
        assert_eq!(judge("a.docx", &archive(&[("evil.exe", b"")], 0, 10)), Err(Unacceptable::UnknownKind));
        assert_eq!(judge("a.xlsx", &archive(&[("xl/workbook.xml", b"")], 0, 1)), Err(Unacceptable::UnknownKind));
    }

    #[test]
    fn a_cut_archive_is_refused() {
        let whole = archive(&WORD, 0, 10);
        for cut in [4, 40, whole.len() - 30] {
            assert_eq!(judge("a.docx", &whole[..cut]), Err(Unacceptable::Broken { kind: Kind::Docx }), "{cut}");
        }
    }

    #[test]
    fn a_protected_archive_is_refused() {
        assert_eq!(judge("a.docx", &archive(&WORD, 1, 10)), Err(Unacceptable::Encrypted { kind: Kind::Docx }));
        let sealed: [(&str, &[u8]); 2] = [("mimetype", super::ODT), ("encrypted-package", b"")];
        assert_eq!(judge("a.odt", &archive(&sealed, 0, 10)), Err(Unacceptable::Encrypted { kind: Kind::Odt }));
    }

    #[test]
    fn a_bomb_is_refused() {
        assert_eq!(judge("a.docx", &archive(&WORD, 0, u32::MAX)), Err(Unacceptable::Bomb));
    }
}
