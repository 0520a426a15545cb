//! Papers as pictures: the first pages of the Council paper, of the draft resolution and of the letter in
//! each language look as they were accepted, and a second program finds nothing wrong with the files.
//!
//! `UPDATE_EXPECT=1` accepts what is printed now: look at `tests/http/pictures` before you keep it.

use super::council::Council;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Dots an inch: small enough to be kept in the tree, large enough to see a line that moved.
const DOTS: &str = "36";
/// So much may one dot differ, of 255, before it counts: programs of other versions smooth otherwise.
const SHADE: u8 = 60;
/// So many dots of a thousand may count before a picture is another one.
const DOTS_OF_A_THOUSAND: usize = 4;

fn setting(name: &str) -> Option<String> {
    std::env::vars().find(|(n, _)| n == name).map(|(_, value)| value)
}

struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

impl Picture {
    /// Of the first page.
    fn of(pdf: &Path) -> Self {
        let stem = pdf.with_extension("");
        run("pdftoppm", &["-gray", "-png", "-r", DOTS, "-f", "1", "-singlefile", text(pdf), text(&stem)]);
        Self::read(&stem.with_extension("png"))
    }

    fn read(path: &Path) -> Self {
        let file = std::io::BufReader::new(fs::File::open(path).unwrap());
        let mut reader = png::Decoder::new(file).read_info().unwrap();
        let mut dots = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut dots).unwrap();
        assert_eq!(info.bit_depth, png::BitDepth::Eight);
        // Grey is written with one byte a dot or with three that are the same.
        let grey = dots.chunks(info.color_type.samples()).map(|dot| dot[0]).collect();
        Self { width: info.width as usize, height: info.height as usize, grey }
    }

    /// How many dots of a thousand differ visibly.
    fn differs(&self, other: &Self) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return 1_000;
        }
        let dots = self.grey.iter().zip(&other.grey).filter(|(a, b)| a.abs_diff(**b) > SHADE).count();
        (dots * 1_000).div_ceil(self.grey.len().max(1))
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{program} {arguments:?}: {said}");
    said
}

/// Whether the programs are there that look at the papers; where nothing may be skipped they have to be.
fn can_look() -> bool {
    let is_there = |program: &&str| {
        let asked = Command::new(program).arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status();
        asked.is_ok()
    };
    let all = ["pdftoppm", "pdfinfo", "qpdf"].iter().all(is_there);
    assert!(
        all || setting("ANTECHAMBER_TESTS").as_deref() != Some("all"),
        "there is no poppler or qpdf: run tests/run"
    );
    if !all {
        eprintln!("skipped: pdftoppm, pdfinfo or qpdf is missing");
    }
    all
}

fn accepted(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("http/pictures").join(format!("{name}.png"))
}

/// Compares a paper with its accepted picture; what is wrong with it, in words.
fn compared(folder: &Path, name: &str, bytes: &[u8]) -> Option<String> {
    let pdf = folder.join(format!("{name}.pdf"));
    fs::write(&pdf, bytes).unwrap();
    run("qpdf", &["--check", text(&pdf)]);
    let info = run("pdfinfo", &[text(&pdf)]);
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{name}: {info}");
    let now = Picture::of(&pdf);
    let (kept, new) = (accepted(name), pdf.with_extension("png"));
    if setting("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        if !kept.exists() || Picture::read(&kept).differs(&now) > 0 {
            fs::copy(&new, &kept).unwrap();
        }
        return None;
    }
    let differs = if kept.exists() { Picture::read(&kept).differs(&now) } else { 1_000 };
    (differs > DOTS_OF_A_THOUSAND).then(|| {
        let beside = std::env::temp_dir().join(format!("antechamber-{name}.png"));
        fs::copy(&new, &beside).unwrap();
        format!("{name}: {differs} ‰ of it differ; what is printed now is {}", beside.display())
    })
}

#[tokio::test]
async fn papers_look_as_they_were_accepted() {
    if !can_look() {
        return;
    }
    let mut council = Council::begin().await;
    council.open().await;
    let folder = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    for language in ["en", "fr", "es"] {
        for document in ["paper", "draft-resolution"] {
            let path = format!("{}/{document}/{language}.pdf", council.session);
            let bytes = council.jean.server.get(&path).await.as_bytes().to_vec();
            wrong.extend(compared(folder.path(), &format!("{document}-{language}"), &bytes));
        }
    }
    council.resolve("1421").await;
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    let letter = council.item("letter.pdf");
    let bytes = council.jean.server.get(&letter).await.as_bytes().to_vec();
    wrong.extend(compared(folder.path(), "letter-en", &bytes));
    assert!(wrong.is_empty(), "{}\nTo accept: UPDATE_EXPECT=1, then look at tests/http/pictures.", wrong.join("\n"));
}

#[test]
fn a_page_that_changed_is_another_picture() {
    let page = |ink: usize| {
        let grey = (0..10_000).map(|dot| if dot < ink { 0 } else { 255 }).collect();
        Picture { width: 100, height: 100, grey }
    };
    assert_eq!(page(500).differs(&page(500)), 0);
    assert!(page(500).differs(&page(540)) <= DOTS_OF_A_THOUSAND, "a smoothed edge");
    assert!(page(500).differs(&page(600)) > DOTS_OF_A_THOUSAND, "a word more");
    assert_eq!(page(1).differs(&Picture { width: 50, height: 200, grey: vec![255; 10_000] }), 1_000);
}
