//! `receipt verify`, as people run it: what was changed is found and said.

#![expect(clippy::unwrap_used, reason = "tests")]

use domain::{
    dossier::{Answers, Part, Receipt, ReceiptDocument, Section, Typed, freeze},
    kernel::{Digest, DocumentId, Salt},
};
use rstest::rstest;
use std::{fs, path::Path, process::Command};

const STATUTES: &[u8] = b"We, the members";

fn receipt() -> Receipt {
    let mut minted = 0;
    let salt = |_: Part| {
        minted += 1;
        Salt([minted; 16])
    };
    let id: DocumentId = "01890000-0000-7000-8000-000000000001".parse().unwrap();
    let answers = Answers::from([(Section::Identity, Typed::new().with("legal_name", "Horizons"))]);
    let frozen = freeze(1, &answers, [(id, Digest::of(STATUTES))], salt);
    let document = ReceiptDocument {
        id,
        kind: "statutes".into(),
        name: "statutes\u{1b}[2J.pdf".into(),
        file: "statutes.pdf".into(),
        bytes: 15,
        sha256: Digest::of(STATUTES),
    };
    let head = ("OBS-2026-0411-T".into(), "Horizons".into(), "2026-03-02T09:00:00Z".parse().unwrap());
    Receipt::of(head, frozen.version, &frozen.parts, vec![document])
}

/// What the program says of this receipt, with this file in its folder, and whether it is content.
fn verified(receipt: &str, statutes: &[u8], more: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    write("receipt.json", receipt.as_bytes());
    fs::create_dir(folder.path().join("documents")).unwrap();
    write("documents/statutes.pdf", statutes);
    run(folder.path(), &[&["receipt", "verify", "receipt.json", "documents"], more].concat())
}

fn run(folder: &Path, args: &[&str]) -> (bool, String) {
    let ran = Command::new(env!("CARGO_BIN_EXE_antechamber")).env_clear().current_dir(folder).args(args).output();
    let ran = ran.unwrap();
    let says = [ran.stdout, ran.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
    assert!(!says.contains('\u{1b}'), "nothing in a receipt commands the terminal: {says:?}");
    (ran.status.success(), says)
}

fn written() -> String {
    serde_json::to_string(&receipt()).unwrap()
}

#[test]
fn what_is_as_it_was_sent_is_said_to_be() {
    let digest = receipt().version.digest.to_string();
    let (content, says) = verified(&written(), STATUTES, &["--digest", &digest]);
    assert!(content, "{says}");
    assert!(says.contains("right    part identity") && says.ends_with("Everything fits.\n"), "{says}");
}

#[rstest]
#[case::an_answer("Horizons\"}", "Hórizons\"}", "part identity: an answer or the salt was changed")]
#[case::a_salt(
    "01010101010101010101010101010101",
    "02020202020202020202020202020202",
    "an answer or the salt was changed"
)]
#[case::the_number("\"number\":1", "\"number\":2", "the digest of the version does not cover")]
#[case::nothing_but_the_shape("\"shape\":1", "\"shape\":7", "the shape 7")]
#[case::no_receipt("{", "", "is no receipt of ours")]
fn what_was_changed_is_found(#[case] from: &str, #[case] to: &str, #[case] expected: &str) {
    let changed = written().replacen(from, to, 1);
    assert_ne!(changed, written());
    let (content, says) = verified(&changed, STATUTES, &[]);
    assert!(!content && says.contains(expected), "{says}");
}

#[test]
fn a_changed_file_a_missing_one_and_another_digest_are_found() {
    let (content, says) = verified(&written(), b"We, the Members", &[]);
    assert!(!content && says.contains("the file was changed"), "{says}");
    let (content, says) = verified(&written(), STATUTES, &["--digest", &"0".repeat(64)]);
    assert!(!content && says.contains("is not the one that was told"), "{says}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("receipt.json"), written()).unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    let (content, says) = run(folder.path(), &["receipt", "verify", "receipt.json", "empty"]);
    assert!(!content && says.contains("there is no such file"), "{says}");
}
