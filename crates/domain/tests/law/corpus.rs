//! Every event that was ever released can still be read: one line a kind and version, with the
//! exact bytes of its payload. `UPDATE_EXPECT=1` adds kinds that are new; it never rewrites a line.

use super::world::World;
use antechamber_domain::{application::Event, application::EventKind, kernel::StoredEvent};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};

fn lines(text: &str) -> Vec<(String, u16, String)> {
    text.lines()
        .map(|line| {
            let read: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| read[key].as_str().unwrap().to_owned();
            (text("kind"), u16::try_from(read["version"].as_u64().unwrap()).unwrap(), text("payload"))
        })
        .collect()
}

/// Events as they were released, one a kind and version.
pub(super) fn released() -> Vec<Event> {
    let read = |(kind, version, payload): (String, u16, String)| Event::from_payload(&kind, version, &payload).unwrap();
    lines(include_str!("../corpus/application.jsonl")).into_iter().map(read).collect()
}

fn samples() -> BTreeMap<EventKind, Event> {
    let mut samples = BTreeMap::new();
    for seed in 0..6_000 {
        for recorded in World::walked_from_anywhere(seed, 120).history {
            samples.entry(recorded.event.name()).or_insert(recorded.event);
        }
        if samples.len() == EventKind::ALL.len() {
            break;
        }
    }
    samples
}

#[test]
fn every_released_event_can_be_read() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/application.jsonl");
    let mut corpus = std::fs::read_to_string(&path).unwrap_or_default();
    if super::rewriting() {
        let known: Vec<_> = lines(&corpus).into_iter().map(|(kind, version, _)| (kind, version)).collect();
        for event in samples().into_values() {
            if !known.contains(&(event.kind().to_owned(), event.version())) {
                let payload = event.to_payload().unwrap();
                let line = json!({ "kind": event.kind(), "version": event.version(), "payload": payload });
                writeln!(corpus, "{line}").unwrap();
            }
        }
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &corpus).unwrap();
    }
    let lines = lines(&corpus);
    for (kind, version, payload) in &lines {
        let event = Event::from_payload(kind, *version, payload).unwrap_or_else(|e| panic!("{kind}@{version}: {e}"));
        assert_eq!(event.kind(), kind);
        if event.version() == *version {
            assert_eq!(event.to_payload().unwrap(), *payload, "{kind} is written otherwise now: a new version is due");
        }
    }
    for kind in EventKind::ALL {
        assert!(lines.iter().any(|(k, ..)| k == kind.key()), "{} is not in the corpus: UPDATE_EXPECT=1", kind.key());
    }
}
