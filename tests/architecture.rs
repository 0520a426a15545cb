//! Floors are crates, and arrows point down: read from `cargo metadata`, so that a forbidden
//! dependency fails here and not in a review.

use serde_json::Value;
use std::{collections::BTreeMap, process::Command};

/// The floor of each crate; a crate uses only crates of a lower floor.
const FLOORS: [(&str, u8); 14] = [
    ("antechamber", 6),
    ("antechamber-demo", 5),
    ("antechamber-web", 4),
    ("antechamber-worker", 4),
    ("antechamber-persistence", 3),
    ("antechamber-mail", 3),
    ("antechamber-papers", 3),
    ("antechamber-identity", 3),
    ("antechamber-intake", 3),
    ("antechamber-locale", 2),
    ("antechamber-domain", 1),
    ("antechamber-migrations", 0),
    ("antechamber-persistence-tests", u8::MAX),
    ("antechamber-tests", u8::MAX),
];

/// What a crate must not know, however indirectly its floor would allow it.
const STRANGERS: [(&str, &[&str]); 10] = [
    ("antechamber-domain", &["tokio", "sea-orm", "axum", "askama", "lettre", "object_store", "rand", "fluent-typed"]),
    ("antechamber-locale", &["tokio", "sea-orm", "axum"]),
    ("antechamber-persistence", &["axum", "askama", "lettre", "antechamber-locale"]),
    ("antechamber-mail", &["sea-orm", "axum"]),
    ("antechamber-papers", &["sea-orm", "axum", "lettre", "object_store"]),
    ("antechamber-identity", &["sea-orm", "axum", "askama"]),
    ("antechamber-intake", &["sea-orm", "axum", "askama"]),
    ("antechamber-web", &["sea-orm", "sea-orm-migration", "lettre", "anyhow", "clap", "object_store"]),
    ("antechamber-demo", &["sea-orm", "axum", "askama", "lettre", "anyhow", "clap", "object_store", "rand"]),
    ("antechamber-worker", &["sea-orm", "axum", "anyhow", "clap"]),
];

fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let uses = package["dependencies"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|d| d["kind"].is_null())
                .map(|d| d["name"].as_str().unwrap().to_owned())
                .collect();
            (package["name"].as_str().unwrap().to_owned(), uses)
        })
        .collect()
}

#[test]
fn arrows_point_down() {
    let floors: BTreeMap<_, _> = FLOORS.into();
    for (package, uses) in dependencies() {
        let floor = floors.get(package.as_str()).unwrap_or_else(|| panic!("{package} has no floor: give it one"));
        for used in uses {
            if let Some(below) = floors.get(used.as_str()) {
                assert!(below < floor, "{package} (floor {floor}) must not use {used} (floor {below})");
            }
        }
    }
}

#[test]
fn nobody_knows_a_stranger() {
    let dependencies = dependencies();
    for (package, strangers) in STRANGERS {
        let uses = &dependencies[package];
        for stranger in strangers {
            assert!(!uses.iter().any(|u| u == stranger), "{package} must not know {stranger}");
        }
    }
}

#[test]
fn only_the_binary_knows_anyhow_and_the_environment() {
    for (package, uses) in dependencies() {
        if package != "antechamber" {
            assert!(!uses.iter().any(|u| u == "anyhow" || u == "clap"), "{package} must not know anyhow or clap");
        }
    }
}
