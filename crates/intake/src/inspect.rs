//! Watching a file go by.

use crate::{Accepted, Kind, Unacceptable, pdf, zip};

/// As much of the beginning as any sign can lie in.
const HEAD: usize = 4 * 1024;
/// As much of the end as is kept: the directory of an archive of a few thousand entries fits.
const TAIL: usize = 512 * 1024;
/// As much more is let come before the end is cut again, so that many small pieces do not move it
/// each time; not more, for each upload that is looked at holds it.
const SLACK: usize = 128 * 1024;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Takes a file piece by piece and says at the end what it is.
#[derive(Debug)]
pub struct Inspector {
    name: String,
    limit: u64,
    bytes: u64,
    head: Vec<u8>,
    tail: Vec<u8>,
    pdf: pdf::Scan,
}

impl Inspector {
    /// For a file of that name, of at most `limit` bytes.
    pub fn new(name: &str, limit: u64) -> Self {
        Self { name: name.to_owned(), limit, bytes: 0, head: Vec::new(), tail: Vec::new(), pdf: pdf::Scan::default() }
    }

    /// The next piece. Fails as soon as the file is larger than the limit, so that the rest need
    /// not be read.
    pub fn feed(&mut self, piece: &[u8]) -> Result<(), Unacceptable> {
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        if self.bytes > self.limit {
            return Err(Unacceptable::TooLarge { limit: self.limit });
        }
        let room = HEAD.saturating_sub(self.head.len()).min(piece.len());
        self.head.extend(piece.iter().take(room));
        self.tail.extend_from_slice(piece);
        if self.tail.len() > TAIL + SLACK {
            self.tail.drain(..self.tail.len() - TAIL);
        }
        if pdf::begins(&self.head) {
            self.pdf.feed(piece);
        }
        Ok(())
    }

    /// What the whole file is.
    pub fn finish(self) -> Result<Accepted, Unacceptable> {
        if self.bytes == 0 {
            return Err(Unacceptable::Empty);
        }
        let kind = self.kind()?;
        if let Some(promised) = Kind::promised_by(&self.name).filter(|p| *p != kind) {
            return Err(Unacceptable::Mistyped { promised, really: kind });
        }
        let pages = match kind {
            Kind::Pdf => self.pdf.verdict(&self.tail)?,
            Kind::Png => {
                ends(&self.tail, b"IEND\xae\x42\x60\x82", 64).then_some(Some(1)).ok_or(Unacceptable::Broken { kind })?
            }
            // Cameras append data of their own after the end mark.
            Kind::Jpeg => {
                ends(&self.tail, b"\xff\xd9", TAIL).then_some(Some(1)).ok_or(Unacceptable::Broken { kind })?
            }
            Kind::Docx | Kind::Odt => None,
        };
        Ok(Accepted { kind, bytes: self.bytes, pages })
    }

    fn kind(&self) -> Result<Kind, Unacceptable> {
        let head = self.head.as_slice();
        if head.starts_with(PNG) {
            Ok(Kind::Png)
        } else if head.starts_with(JPEG) {
            Ok(Kind::Jpeg)
        } else if pdf::begins(head) {
            Ok(Kind::Pdf)
        } else if head.starts_with(ARCHIVE) {
            zip::kind(head, &self.tail, self.bytes)
        } else if head.starts_with(OLE) && Kind::promised_by(&self.name) == Some(Kind::Docx) {
            // Word wraps a protected .docx in the container of its old format.
            Err(Unacceptable::Encrypted { kind: Kind::Docx })
        } else {
            Err(Unacceptable::UnknownKind)
        }
    }
}

fn ends(tail: &[u8], mark: &[u8], within: usize) -> bool {
    let from = tail.len().saturating_sub(within);
    tail.get(from..).is_some_and(|end| end.windows(mark.len()).any(|w| w == mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(name: &str, content: &[u8]) -> Result<Accepted, Unacceptable> {
        let mut whole = Inspector::new(name, 50 * 1024 * 1024);
        whole.feed(content)?;
        let whole = whole.finish();
        let mut drops = Inspector::new(name, 50 * 1024 * 1024);
        for piece in content.chunks(3) {
            drops.feed(piece)?;
        }
        assert_eq!(whole, drops.finish(), "the size of the pieces must not matter");
        whole
    }

    const SMALL_PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type /Page/Parent 2 0 R>>endobj\n\
        xref\n0 4\ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
    const SMALL_PNG: &[u8] =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\0\0\0\0\0\0\0\0IEND\xae\x42\x60\x82";

    #[test]
    fn a_pdf_is_taken_and_its_pages_counted() {
        let bytes = SMALL_PDF.len() as u64;
        assert_eq!(judge("statutes.pdf", SMALL_PDF), Ok(Accepted { kind: Kind::Pdf, bytes, pages: Some(1) }));
    }

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        use std::io::Write as _;
        let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        out.write_all(bytes).unwrap();
        out.finish().unwrap()
    }

    /// As newer producers write: pages among packed objects.
    fn packed(streams: &[Vec<u8>]) -> Vec<u8> {
        let mut pdf = b"%PDF-1.5\n".to_vec();
        for (n, stream) in streams.iter().enumerate() {
            let dictionary =
                format!("{n} 0 obj<</Type /ObjStm/N 3/First 15/Filter/FlateDecode/Length {}>>", stream.len());
            pdf.extend_from_slice(dictionary.as_bytes());
            pdf.extend_from_slice(if n % 2 == 0 { b"stream\r\n" } else { b"stream\n" });
            pdf.extend_from_slice(stream);
            pdf.extend_from_slice(b"\nendstream endobj\n");
        }
        pdf.extend_from_slice(b"9 0 obj<</Type/XRef/Root 1 0 R>>stream\nendstream endobj\nstartxref\n0\n%%EOF\n");
        pdf
    }

    /// As programs save that append what has changed and leave what was there.
    fn saved_again(pdf: &[u8], objects: &str) -> Vec<u8> {
        [pdf, objects.as_bytes(), b"trailer<</Size 9/Root 1 0 R/Prev 9>>\nstartxref\n0\n%%EOF\n"].concat()
    }

    #[test]
    fn of_a_pdf_that_was_saved_again_the_last_state_is_counted() {
        let pages = |pdf: &[u8]| judge("a.pdf", pdf).map(|a| a.pages);
        let turned = saved_again(SMALL_PDF, "3 0 obj<</Type/Page/Parent 2 0 R/Rotate 90>>endobj\n");
        assert_eq!(pages(&turned), Ok(Some(1)), "a page that was turned is one page");
        let more = "2 0 obj<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>endobj\n\
            5 0 obj<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count 1>>endobj\n4 0 obj<</Type/Page/Parent 5 0 R>>endobj\n";
        let grown = saved_again(&turned, more);
        assert_eq!(pages(&grown), Ok(Some(2)), "a branch is not the top");
        let cut = saved_again(&grown, "2 0 obj<</Type/Pages/Kids[5 0 R]/Count 1>>endobj\n");
        assert_eq!(pages(&cut), Ok(Some(1)), "a page that was taken out is gone");
        let lies = saved_again(&grown, "2 0 obj<</Type/Pages/Kids[5 0 R]/Count 4000000>>endobj\n");
        assert_eq!(pages(&lies), Ok(Some(3)), "it has no more than there are");
        let elsewhere = saved_again(&grown, "2 0 obj<</Type/Pages/Kids[5 0 R]/Count 1 0 R>>endobj\n");
        assert_eq!(pages(&elsewhere), Ok(Some(3)), "a number that lies elsewhere is not followed");
    }

    #[test]
    fn the_top_of_the_tree_is_found_among_packed_objects() {
        let pages = |objects: &[u8]| judge("a.pdf", &packed(&[zlib(objects)])).map(|a| a.pages);
        let page = b"<</Type/Page/Parent 2 0 R>> ".repeat(3);
        let said = |top: &[u8]| {
            pages(&[top, b" <</Title(\\) >> /Type/Pages /Count 1 \\( <<)/Type/Font>> ", &page[..]].concat())
        };
        assert_eq!(said(b"2 0 4 90 <</Type/Pages/Resources<</A<48>>>/Kids[3 0 R 4 0 R]/Count 2>>"), Ok(Some(2)));
        assert_eq!(said(b"<</Type/Pages/Parent 9 0 R/Kids[3 0 R 4 0 R]/Count 2>>"), Ok(Some(3)), "a branch");
        let after = saved_again(
            &packed(&[zlib(&[&b"<</Type/Pages/Count 3>> "[..], &page[..]].concat())]),
            "2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n",
        );
        assert_eq!(judge("a.pdf", &after).map(|a| a.pages), Ok(Some(2)), "what was saved last");
    }

    #[test]
    fn a_pdf_that_no_reader_could_open_is_refused() {
        let broken = Err(Unacceptable::Broken { kind: Kind::Pdf });
        let rubbish =
            [&b"%PDF-1.7\n"[..], &[0x5a_u8, 0x11, 0xfe].repeat(5_000)[..], b"\nstartxref\n9\n%%EOF\n"].concat();
        assert_eq!(judge("a.pdf", &rubbish), broken);
        assert_eq!(judge("a.pdf", b"%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"), broken, "not a page");
        let lost = String::from_utf8_lossy(SMALL_PDF).replace("/Root 1 0 R", "");
        assert_eq!(judge("a.pdf", lost.as_bytes()), broken, "nothing says where it begins");
    }

    #[test]
    fn pages_among_packed_objects_are_counted() {
        let page = b"<</Type /Page/Parent 2 0 R/MediaBox[0 0 595 842]>> <</Type/Page/Parent 2 0 R>> <</Type/Pages>> ";
        let one = packed(&[zlib(page)]);
        assert_eq!(judge("a.pdf", &one).map(|a| a.pages), Ok(Some(2)));
        let many = packed(&[zlib(&page.repeat(500)), zlib(b"<</Type/Font>>"), zlib(page)]);
        assert_eq!(judge("a.pdf", &many).map(|a| a.pages), Ok(Some(1002)));
        let both = [SMALL_PDF, &many[..]].concat();
        assert_eq!(judge("a.pdf", &both).map(|a| a.pages), Ok(Some(1003)), "an older part stands open before it");
    }

    #[test]
    fn of_packed_objects_that_cannot_be_read_no_number_is_claimed() {
        let page = zlib(b"<</Type /Page>>");
        let cut = [&page[..page.len() / 2], b"%%EOF"].concat();
        for broken in [b"no zlib at all".to_vec(), Vec::new(), cut] {
            let seen = judge("a.pdf", &packed(&[page.clone(), broken, page.clone()]));
            assert_eq!(seen.map(|a| a.pages), Ok(None));
        }
    }

    #[test]
    fn a_file_that_swells_costs_little_time_and_memory() {
        let began = std::time::Instant::now();
        let bomb = zlib(&vec![b' '; 60 * 1024 * 1024]);
        assert!(bomb.len() < 100 * 1024);
        let bombs = packed(&vec![bomb; 200]);
        let mut i = Inspector::new("a.pdf", u64::MAX);
        for piece in bombs.chunks(64 * 1024) {
            i.feed(piece).unwrap();
        }
        assert_eq!(i.finish().map(|a| a.pages), Ok(None));
        // Twenty megabytes of the shortest streams that there are.
        let short = [b"/Type/ObjStm stream\n", &zlib(b"")[..]].concat();
        let mut i = Inspector::new("a.pdf", u64::MAX);
        i.feed(b"%PDF-1.5 /Type /Page \n").unwrap();
        let heap = short.repeat(64 * 1024 / short.len());
        for _ in 0..320 {
            i.feed(&heap).unwrap();
        }
        i.feed(b"\n%%EOF").unwrap();
        assert_eq!(i.finish().map(|a| a.pages), Ok(None));
        assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
    }

    #[test]
    fn a_file_without_bytes_is_refused() {
        assert_eq!(judge("statutes.pdf", b""), Err(Unacceptable::Empty));
    }

    #[test]
    fn a_png_renamed_to_pdf_is_refused() {
        let said = Err(Unacceptable::Mistyped { promised: Kind::Pdf, really: Kind::Png });
        assert_eq!(judge("statutes.PDF", SMALL_PNG), said);
        assert!(judge("chart.png", SMALL_PNG).is_ok());
    }

    #[test]
    fn a_truncated_pdf_is_refused() {
        assert_eq!(judge("a.pdf", &SMALL_PDF[..SMALL_PDF.len() - 20]), Err(Unacceptable::Broken { kind: Kind::Pdf }));
        assert_eq!(judge("a.pdf", b"%PDF-1.7"), Err(Unacceptable::Broken { kind: Kind::Pdf }));
    }

    #[test]
    fn a_pdf_with_a_password_is_refused() {
        let text = String::from_utf8_lossy(SMALL_PDF).replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 9 0 R");
        assert_eq!(judge("a.pdf", text.as_bytes()), Err(Unacceptable::Encrypted { kind: Kind::Pdf }));
    }

    #[test]
    fn a_pdf_that_only_speaks_of_encryption_is_taken() {
        let text = String::from_utf8_lossy(SMALL_PDF).replace("/Type /Page/", "/Title(on /Encrypt)/Type /Page/");
        assert!(judge("a.pdf", text.as_bytes()).is_ok());
    }

    #[test]
    fn a_truncated_picture_is_refused() {
        assert_eq!(judge("a.png", &SMALL_PNG[..20]), Err(Unacceptable::Broken { kind: Kind::Png }));
        assert_eq!(judge("a.jpg", b"\xff\xd8\xff\xe0 half"), Err(Unacceptable::Broken { kind: Kind::Jpeg }));
        assert!(judge("a.jpeg", b"\xff\xd8\xff\xe0 whole \xff\xd9").is_ok());
    }

    #[test]
    fn a_programme_or_a_text_is_refused_whatever_its_name() {
        assert_eq!(judge("a.pdf", b"MZ\x90\0"), Err(Unacceptable::UnknownKind));
        assert_eq!(judge("a.exe", b"MZ\x90\0"), Err(Unacceptable::UnknownKind));
        assert_eq!(judge("a.docx", OLE), Err(Unacceptable::Encrypted { kind: Kind::Docx }));
        assert_eq!(judge("a.doc", OLE), Err(Unacceptable::UnknownKind));
    }

    #[test]
    fn a_name_without_an_ending_does_not_matter() {
        assert!(judge("statutes", SMALL_PDF).is_ok());
    }

    #[test]
    fn reading_stops_at_the_limit() {
        let mut i = Inspector::new("a.pdf", 10);
        assert_eq!(i.feed(b"0123456789"), Ok(()));
        assert_eq!(i.feed(b"x"), Err(Unacceptable::TooLarge { limit: 10 }));
    }
}
