//! Receipts: what was changed in one is found, and what was not is not suspected.

use crate::support::File;
use antechamber_domain::{
    dossier::{Flaw, Found, Part, Receipt, ReceiptDocument, Section, file_name, freeze},
    kernel::{Digest, Salt, ids::DocumentId},
};
use uuid::Uuid;

const STATUTES: DocumentId = DocumentId(Uuid::from_u128(1));

fn receipt() -> Receipt {
    let mut minted = 0;
    let salt = |_: Part| {
        minted += 1;
        Salt([minted; 16])
    };
    let frozen = freeze(2, &File::in_order().answers, [(STATUTES, Digest::of(b"statutes"))], salt);
    let document = ReceiptDocument {
        id: STATUTES,
        kind: "statutes".into(),
        name: "Statutes of ’19.pdf".into(),
        file: "1-statutes.pdf".into(),
        bytes: 8,
        sha256: Digest::of(b"statutes"),
    };
    let head = ("OBS-2026-0411-T".into(), "Horizons".into(), "2026-03-02T09:00:00Z".parse().unwrap());
    Receipt::of(head, frozen.version, &frozen.parts, vec![document])
}

fn changed(how: impl FnOnce(&mut Receipt)) -> Vec<Flaw> {
    let mut receipt = receipt();
    how(&mut receipt);
    receipt.flaws()
}

#[test]
fn a_receipt_survives_being_written_and_read() {
    let written = serde_json::to_string_pretty(&receipt()).unwrap();
    assert!(written.contains("\"salt\": \"01010101010101010101010101010101\""), "{written}");
    let read: Receipt = serde_json::from_str(&written).unwrap();
    assert_eq!(read, receipt());
    assert_eq!(read.flaws(), []);
}

#[test]
fn what_was_changed_is_found() {
    let identity = Section::Identity.key();
    let part = |key: &str| Flaw::Part(key.to_owned());
    assert_eq!(changed(|r| r.parts.get_mut(identity).unwrap().typed.set("legal_name", "Another")), [part(identity)]);
    assert_eq!(changed(|r| r.parts.get_mut(identity).unwrap().salt = Salt([0; 16])), [part(identity)]);
    let swapped = changed(|r| {
        let (aims, own) = (r.parts["aims"].salt, r.parts[identity].salt);
        r.parts.get_mut(identity).unwrap().salt = aims;
        r.parts.get_mut("aims").unwrap().salt = own;
    });
    assert_eq!(swapped, [part("aims"), part(identity)], "two salts that changed places");
    assert_eq!(changed(|r| r.documents[0].sha256 = Digest::of(b"others")), [Flaw::Document(STATUTES)]);
    assert_eq!(changed(|r| r.documents.clear()), [Flaw::Unnamed(STATUTES)]);
    assert_eq!(changed(|r| r.version.number = 1), [Flaw::Version], "the number is covered");
    let invented = changed(|r| {
        let part = r.parts["aims"].clone();
        r.parts.insert("invented".into(), part);
    });
    assert_eq!(invented, [Flaw::NoSuchPart("invented".into())]);
    // Whoever computes the digest of a part anew has still to change that of the version.
    let own = receipt().version.parts["aims"];
    let computed = changed(|r| {
        r.version.parts.insert(identity.into(), own);
    });
    assert_eq!(computed, [part(identity), Flaw::Version]);
}

#[test]
fn another_shape_is_refused_and_not_read_wrongly() {
    let newer = serde_json::to_string(&receipt()).unwrap().replace("\"shape\":1", "\"shape\":2");
    let newer: Receipt = serde_json::from_str(&newer).unwrap();
    assert_eq!(newer.flaws(), [Flaw::Shape(2)]);
}

#[test]
fn what_was_erased_is_no_flaw_and_is_said() {
    let mut receipt = receipt();
    receipt.parts.remove("governing_body");
    assert_eq!((receipt.flaws(), receipt.erased()), (vec![], vec!["governing_body"]));
}

#[test]
fn files_are_known_by_their_bytes_and_suspected_by_their_names() {
    let receipt = receipt();
    let found = |files: &[(&str, &[u8])]| {
        let files: Vec<(String, Digest)> =
            files.iter().map(|(name, bytes)| ((*name).to_owned(), Digest::of(bytes))).collect();
        receipt.compare(&files)[0].1
    };
    assert_eq!(found(&[("1-statutes.pdf", b"statutes")]), Found::Same);
    assert_eq!(found(&[("renamed.pdf", b"statutes"), ("1-statutes.pdf", b"else")]), Found::Same);
    assert_eq!(found(&[("1-statutes.pdf", b"Statutes")]), Found::Changed);
    assert_eq!(found(&[("Statutes of ’19.pdf", b"Statutes")]), Found::Changed);
    assert_eq!(found(&[("2-else.pdf", b"else")]), Found::Missing);
    assert_eq!(found(&[]), Found::Missing);
}

#[test]
fn a_name_in_a_folder_is_only_a_name() {
    let digest = Digest::of(b"statutes");
    let named = |name: &str| file_name(&digest, name).strip_prefix(&digest.short()).unwrap().to_owned();
    for (name, expected) in [
        ("statutes.pdf", "-statutes.pdf"),
        ("Statuts de l’été 2019.PDF", "-Statuts-de-l-été-2019.PDF"),
        ("النظام الأساسي.pdf", "-النظام-الأساسي.pdf"),
        ("../../etc/passwd", "-etc-passwd"),
        ("..\\..\\a:b?.pdf", "-a-b.pdf"),
        ("con", "-con"),
        ("...", "-"),
        ("", "-"),
    ] {
        assert_eq!(named(name), expected, "{name}");
    }
    assert!(named(&"x".repeat(4_000)).len() <= 101);
}
