//! Papers as pictures: the first pages of the Council paper, of the draft resolution and of the letter in
//! each language, the list and the sheet of a request, and a page of names in every script, look as they
//! were accepted, and a second program finds nothing wrong with the files.
//!
//! `UPDATE_EXPECT=1` accepts what is printed now: look at `tests/http/pictures` before you keep it.

use super::{council::Council, council_many::meeting};
use papers::{Block, Entry, Letter, Official, Paper, Press, Table, Words};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Dots an inch: small enough to be kept in the tree, large enough to see a line that moved.
const DOTS: &str = "36";
/// The same where single letters are looked at.
const FINE: &str = "72";
/// So much may one dot differ, of 255, before it counts: programs of other versions smooth otherwise.
const SHADE: u8 = 60;
/// So many dots of a thousand may count before a picture is another one.
const DOTS_OF_A_THOUSAND: usize = 4;
/// A name that is set otherwise is lost in a page: it is looked at in strips of a line or two as well.
const STRIPS: usize = 24;
/// So many dots of a thousand of a strip may count.
const DOTS_OF_A_STRIP: usize = 12;

fn setting(name: &str) -> Option<String> {
    std::env::vars().find(|(n, _)| n == name).map(|(_, value)| value)
}

struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

impl Picture {
    /// Of one page, the first is 1; drawn into `png`.
    fn of(pdf: &Path, page: usize, dots: &str, png: &Path) -> Self {
        let (page, stem) = (page.to_string(), png.with_extension(""));
        run("pdftoppm", &["-gray", "-png", "-r", dots, "-f", &page, "-singlefile", text(pdf), text(&stem)]);
        Self::read(png)
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

    /// How many dots of a thousand differ visibly: of the page, and of the strip where most of them do.
    fn differs(&self, other: &Self) -> (usize, usize) {
        if (self.width, self.height) != (other.width, other.height) {
            return (1_000, 1_000);
        }
        let pairs: Vec<_> = self.grey.iter().zip(&other.grey).collect();
        let share = |dots: &[(&u8, &u8)]| {
            let differ = dots.iter().filter(|(a, b)| a.abs_diff(**b) > SHADE).count();
            (differ * 1_000).div_ceil(dots.len().max(1))
        };
        let strip = self.height.div_ceil(STRIPS).max(1) * self.width.max(1);
        (share(&pairs), pairs.chunks(strip).map(share).max().unwrap_or_default())
    }

    fn is_another(&self, other: &Self) -> bool {
        let (page, strip) = self.differs(other);
        page > DOTS_OF_A_THOUSAND || strip > DOTS_OF_A_STRIP
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

/// Compares the first pages of a paper with their accepted pictures; what is wrong with them, in words.
fn compared(folder: &Path, name: &str, bytes: &[u8], dots: &str, pages: usize) -> Vec<String> {
    let pdf = folder.join(format!("{name}.pdf"));
    fs::write(&pdf, bytes).unwrap();
    run("qpdf", &["--check", text(&pdf)]);
    let info = run("pdfinfo", &[text(&pdf)]);
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{name}: {info}");
    let named = |page| if page == 1 { name.to_owned() } else { format!("{name}-{page}") };
    (1..=pages).filter_map(|page| page_compared(&pdf, page, &named(page), dots)).collect()
}

fn page_compared(pdf: &Path, page: usize, name: &str, dots: &str) -> Option<String> {
    let (kept, new) = (accepted(name), pdf.with_file_name(format!("{name}.png")));
    let now = Picture::of(pdf, page, dots, &new);
    if setting("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        if !kept.exists() || Picture::read(&kept).differs(&now) != (0, 0) {
            fs::copy(&new, &kept).unwrap();
        }
        return None;
    }
    let before = kept.exists().then(|| Picture::read(&kept));
    before.as_ref().is_none_or(|before| before.is_another(&now)).then(|| {
        let (page, strip) = before.map_or((1_000, 1_000), |before| before.differs(&now));
        let beside = std::env::temp_dir().join(format!("antechamber-{name}.png"));
        fs::copy(&new, &beside).unwrap();
        format!("{name}: {page} ‰ of it differ, of one strip {strip}; what is printed now is {}", beside.display())
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
            // Cover, list and the sheet of a request; in one language, since the words tell them apart already.
            let pages = if (document, language) == ("paper", "fr") { 3 } else { 1 };
            wrong.extend(compared(folder.path(), &format!("{document}-{language}"), &bytes, DOTS, pages));
        }
    }
    council.resolve("1421").await;
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    let letter = council.item("letter.pdf");
    let bytes = council.jean.server.get(&letter).await.as_bytes().to_vec();
    wrong.extend(compared(folder.path(), "letter-en", &bytes, DOTS, 1));
    assert!(wrong.is_empty(), "{}\nTo accept: UPDATE_EXPECT=1, then look at tests/http/pictures.", wrong.join("\n"));
}

#[tokio::test]
async fn letters_of_each_outcome_in_french_and_spanish_look_as_they_were_accepted() {
    if !can_look() {
        return;
    }
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let decisions: Vec<_> = council.page().await.attributes("table.queue a", "href");
    let decisions: Vec<_> = decisions.into_iter().filter(|href| href.ends_with("/decision")).collect();
    let refused = [
        ("outcome", "not_admitted"),
        ("criterion", "identity.international"),
        (
            "reasons",
            "L’organisation n’exerce d’activités que dans un seul pays.\n\nLe Conseil a pris note de ses explications.",
        ),
        ("despite", "Ainsi le Conseil a décidé."),
        ("written_in", "fr"),
    ];
    let deferred = [
        ("outcome", "deferred"),
        ("reasons", "El Consejo pidió las cuentas de 2026, firmadas por un auditor."),
        ("despite", "Así lo decidió el Consejo."),
        ("written_in", "es"),
    ];
    let folder = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    let all = [
        ("fr", "owner0@ngo.example", &decisions[1], &refused[..]),
        ("es", "owner1@ngo.example", &decisions[2], &deferred),
    ];
    for (language, owner, decision, fields) in all {
        let owner = council.desk.app().signed_in(owner).await;
        let account = owner.get("/account").await;
        assert_eq!(owner.submit(&account, "/account", &[("language", language)]).await.status, 303);
        let done = council.decide_at(decision, fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
        let letter = decision.replace("/decision", "/letter.pdf");
        let bytes = council.jean.server.get(&letter).await.as_bytes().to_vec();
        wrong.extend(compared(folder.path(), &format!("letter-{language}"), &bytes, DOTS, 1));
    }
    assert!(wrong.is_empty(), "{}\nTo accept: UPDATE_EXPECT=1, then look at tests/http/pictures.", wrong.join("\n"));
}

/// An organization in every script, alone and among words of ours.
fn scripts() -> [(&'static str, &'static str); 30] {
    let all = include_str!("../../crates/papers/tests/scripts.txt");
    let lines: Vec<_> = all.lines().filter_map(|line| line.split_once('\t')).collect();
    lines.try_into().unwrap()
}

fn document() -> Official {
    let name = |name: &str| vec![Words::new(name).in_unknown_language()];
    let among = |name: &str| vec![Words::new(format!("The Council admits {name} (Geneva), 2026."))];
    let row = |(script, its): (&str, &str)| vec![vec![Words::new(script)], name(its), among(its)];
    let columns = [("Script", 2), ("Organization", 4), ("Among words", 6)];
    Official {
        title: "Names in every script".to_owned(),
        house: "The Council".to_owned(),
        facts: scripts()[..8]
            .iter()
            .map(|(script, its)| Entry { label: (*script).to_owned(), said: name(its) })
            .collect(),
        blocks: vec![Block::Table(Table {
            title: "Names".to_owned(),
            columns: columns.map(|(head, share)| (head.to_owned(), share)).into(),
            rows: scripts().map(row).into(),
            runs_on: false,
        })],
        ..Official::default()
    }
}

fn letter() -> Letter {
    Letter {
        title: "Letter".to_owned(),
        subject: "Names in every script".to_owned(),
        paragraphs: scripts().chunks(5).map(|five| five.iter().map(|(_, name)| (*name).to_owned()).collect()).collect(),
        ..Letter::default()
    }
}

#[tokio::test]
async fn names_in_every_script_look_as_they_were_accepted() {
    async fn printed(paper: &impl Paper) -> Vec<u8> {
        Press::default().pdf(paper).await.unwrap()
    }
    if !can_look() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let wrong: Vec<_> = [("scripts-paper", printed(&document()).await), ("scripts-letter", printed(&letter()).await)]
        .iter()
        .flat_map(|(name, bytes)| compared(folder.path(), name, bytes, FINE, 1))
        .collect();
    assert!(wrong.is_empty(), "{}\nTo accept: UPDATE_EXPECT=1, then look at tests/http/pictures.", wrong.join("\n"));
}

#[test]
fn a_page_that_changed_is_another_picture() {
    let page = |is_ink: &dyn Fn(usize) -> bool| {
        let grey = (0..10_000).map(|dot| if is_ink(dot) { 0 } else { 255 }).collect();
        Picture { width: 100, height: 100, grey }
    };
    let written = page(&|dot| dot < 500);
    assert_eq!(written.differs(&page(&|dot| dot < 500)), (0, 0));
    assert!(!written.is_another(&page(&|dot| dot < 500 || dot % 400 == 399)), "smoothed here and there");
    assert!(written.is_another(&page(&|dot| dot < 500 || dot % 100 == 99)), "smoothed everywhere");
    assert!(written.is_another(&page(&|dot| dot < 520)), "a word more");
    assert!(written.is_another(&Picture { width: 50, height: 200, grey: vec![255; 10_000] }));
}
