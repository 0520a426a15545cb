//! Small real PDFs: one page of text each.

use std::fmt::Write as _;

/// A page that shows `title` and below it `lines`.
pub(crate) fn page(title: &str, lines: &[String]) -> Vec<u8> {
    let mut content = format!("BT /F1 18 Tf 72 770 Td ({}) Tj ET\n", escaped(title));
    for (n, line) in lines.iter().enumerate() {
        let below = 730 - i64::try_from(n).unwrap_or(40).min(40) * 17;
        // Writing into a String cannot fail.
        let _ = writeln!(content, "BT /F1 11 Tf 72 {below} Td ({}) Tj ET", escaped(line));
    }
    let content = latin(&content);
    let head = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        [format!("<< /Length {} >>\nstream\n", content.len()).as_bytes(), &content, b"\nendstream"].concat(),
    ];
    assembled(&head)
}

/// Objects, the table of where each begins, and the trailer.
fn assembled(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::with_capacity(objects.len());
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", n + 1).as_bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(end, "{place:010} 00000 n ");
    }
    let _ = write!(end, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    out.extend(end.as_bytes());
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)").replace('\n', " ")
}

/// As the font reads it: Latin-1, with a question mark for what it lacks.
fn latin(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            '’' => b'\'',
            '“' | '”' => b'"',
            '–' => b'-',
            c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_taken_at_the_door() {
        let bytes = page("Statuts (extrait)", &["Article 2 – l’objet".to_owned(), "一".to_owned()]);
        let mut inspector = intake::Inspector::new("statuts.pdf", 1_000_000);
        inspector.feed(&bytes).unwrap();
        let accepted = inspector.finish().unwrap();
        assert_eq!((accepted.kind, accepted.pages), (intake::Kind::Pdf, Some(1)));
    }
}
