//! Small real PDFs: a page or two of text, with a title.

use std::fmt::Write as _;

/// Lines of text on a page.
const LINES: usize = 40;

/// A document that shows `title` and below it `lines`, with a title that readers of files show in
/// any script. Breaks lines and pages where they are full.
pub(crate) fn document(name: &str, title: &str, lines: &[String]) -> Vec<u8> {
    let lines: Vec<String> = lines.iter().flat_map(|line| wrapped(line)).collect();
    let pages: Vec<&[String]> = if lines.is_empty() { vec![&[]] } else { lines.chunks(LINES).collect() };
    let kids: Vec<String> = (0..pages.len()).map(|n| format!("{} 0 R", 5 + 2 * n)).collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()).into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        format!("<< /Title {} >>", unicode(&format!("{name} – {title}"))).into_bytes(),
    ];
    for (n, page) in pages.iter().enumerate() {
        let head = if n == 0 { title } else { "" };
        let content = content(head, page);
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R \
                 /Resources << /Font << /F1 3 0 R >> >> >>",
                6 + 2 * n
            )
            .into_bytes(),
        );
        let head = format!("<< /Length {} >>\nstream\n", content.len());
        let stream = [head.as_bytes(), &content, b"\nendstream"];
        objects.push(stream.concat());
    }
    assembled(&objects)
}

/// What stands on one page.
fn content(head: &str, lines: &[String]) -> Vec<u8> {
    // Writing into a String cannot fail.
    let mut content = String::new();
    if !head.is_empty() {
        let _ = writeln!(content, "BT /F1 18 Tf 72 770 Td ({}) Tj ET", escaped(head));
    }
    for (line, below) in lines.iter().zip((0_u16..).map(|n| 730 - 17 * n)) {
        let _ = writeln!(content, "BT /F1 11 Tf 72 {below} Td ({}) Tj ET", escaped(line));
    }
    latin(&content)
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
    let size = objects.len() + 1;
    let _ = write!(end, "trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n");
    out.extend(end.as_bytes());
    out
}

/// Lines of at most so many letters as the page is wide.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < 82 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text of any script, as the file's own properties hold it.
fn unicode(text: &str) -> String {
    let mut out = "<FEFF".to_owned();
    for unit in text.encode_utf16() {
        let _ = write!(out, "{unit:04X}");
    }
    out + ">"
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
            '\u{202f}' => b' ',
            c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(bytes: &[u8]) -> Option<u32> {
        let mut inspector = intake::Inspector::new("statuts.pdf", 1_000_000);
        inspector.feed(bytes).unwrap();
        let accepted = inspector.finish().unwrap();
        assert_eq!(accepted.kind, intake::Kind::Pdf);
        accepted.pages
    }

    #[test]
    fn it_is_taken_at_the_door() {
        let short = document("Réseau", "Statuts (extrait)", &["Article 2 – l’objet".to_owned(), "一".to_owned()]);
        let long = document("渡り鳥の家", "Statutes", &vec!["word ".repeat(40); 20]);
        assert_eq!((pages(&short), pages(&long)), (Some(1), Some(2)));
        assert!(long.windows(10).any(|w| *w == b"<FEFF6E213"[..10]), "the title keeps its script");
    }
}
