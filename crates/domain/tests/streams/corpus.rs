//! Every event that was ever released can still be read: one line a kind and version, with the
//! exact bytes of its payload. `UPDATE_EXPECT=1` adds kinds that are new; it never rewrites a line.

use super::samples;
use crate::expect::rewrite;
use antechamber_domain::{council, house, kernel::StoredEvent, observer, organization, people};
use serde_json::{Value, json};
use std::{fmt::Write as _, fs, path::Path};

fn lines(text: &str) -> Vec<(String, u16, String)> {
    let read = |line: &str| {
        let read: Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| read[key].as_str().unwrap().to_owned();
        (text("kind"), u16::try_from(read["version"].as_u64().unwrap()).unwrap(), text("payload"))
    };
    text.lines().map(read).collect()
}

/// Holds the corpus of one stream against what the code reads and writes now.
fn hold<E: StoredEvent + PartialEq + std::fmt::Debug>(stream: &str, samples: Vec<E>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/corpus/{stream}.jsonl"));
    let mut corpus = fs::read_to_string(&path).unwrap_or_default();
    if rewrite() {
        let known: Vec<_> = lines(&corpus).into_iter().map(|(kind, version, _)| (kind, version)).collect();
        for event in samples.iter().filter(|e| !known.contains(&(e.kind().to_owned(), e.version()))) {
            let payload = event.to_payload().unwrap();
            let line = json!({ "kind": event.kind(), "version": event.version(), "payload": payload });
            writeln!(corpus, "{line}").unwrap();
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &corpus).unwrap();
    }
    let lines = lines(&corpus);
    for (kind, version, payload) in &lines {
        let event = E::from_payload(kind, *version, payload).unwrap_or_else(|e| panic!("{kind}@{version}: {e}"));
        assert_eq!(event.kind(), kind);
        if event.version() == *version {
            assert_eq!(event.to_payload().unwrap(), *payload, "{kind} is written otherwise now: a new version is due");
        }
    }
    for event in samples {
        assert!(lines.iter().any(|(kind, ..)| kind == event.kind()), "{} is not in the corpus", event.kind());
        let payload = event.to_payload().unwrap();
        assert_eq!(E::from_payload(event.kind(), event.version(), &payload).unwrap(), event);
    }
}

macro_rules! corpus {
    ($($test:ident: $module:ident as $stream:literal by $sample:ident),+ $(,)?) => {
        $(#[test]
        fn $test() {
            hold($stream, $module::EventKind::ALL.iter().map(|kind| samples::$sample(*kind)).collect());
        })+

        #[test]
        fn a_sample_is_of_its_kind() {
            $(for kind in $module::EventKind::ALL {
                assert_eq!(samples::$sample(*kind).name(), *kind);
                assert_eq!($module::EventKind::from_key(kind.key()), Some(*kind));
            })+
        }
    };
}

corpus! {
    events_of_sessions_can_be_read: council as "council_session" by of_session,
    events_of_organizations_can_be_read: organization as "organization" by of_organization,
    events_of_accounts_can_be_read: people as "person" by of_person,
    events_of_the_house_can_be_read: house as "house" by of_house,
    events_of_the_register_can_be_read: observer as "observer" by of_observer,
}

#[test]
fn commands_are_found_by_their_keys() {
    for kind in council::CommandKind::ALL {
        assert_eq!(council::CommandKind::from_key(kind.key()), Some(*kind));
    }
    for kind in organization::CommandKind::ALL {
        assert_eq!(organization::CommandKind::from_key(kind.key()), Some(*kind));
    }
    for kind in people::CommandKind::ALL {
        assert_eq!(people::CommandKind::from_key(kind.key()), Some(*kind));
    }
}

/// Names and free words stand in texts of their own: whatever is longer than an id, a key or a
/// hash in an event is a mistake.
#[test]
fn events_hold_no_words() {
    fn long_strings(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::String(s) if s.len() > 64 || s.contains(' ') && s.parse::<council::AgendaItem>().is_err() => {
                out.push(s.clone());
            }
            Value::Array(values) => values.iter().for_each(|v| long_strings(v, out)),
            Value::Object(map) => map.values().for_each(|v| long_strings(v, out)),
            _ => {}
        }
    }
    let payloads = council::EventKind::ALL
        .iter()
        .map(|k| samples::of_session(*k).to_payload())
        .chain(organization::EventKind::ALL.iter().map(|k| samples::of_organization(*k).to_payload()))
        .chain(people::EventKind::ALL.iter().map(|k| samples::of_person(*k).to_payload()))
        .chain(house::EventKind::ALL.iter().map(|k| samples::of_house(*k).to_payload()))
        .chain(observer::EventKind::ALL.iter().map(|k| samples::of_observer(*k).to_payload()));
    let mut found = vec![];
    for payload in payloads {
        long_strings(&serde_json::from_str(&payload.unwrap()).unwrap(), &mut found);
    }
    assert!(found.is_empty(), "{found:?}");
}
