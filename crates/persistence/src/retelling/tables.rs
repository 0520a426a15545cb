//! Which rows belong to a file, and which of their columns differ from copy to copy.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identity.
    Id,
    /// A number, or a time that follows from the calendar.
    Int,
    /// The time at which something happened.
    At,
    /// Words, JSON, a digest.
    Text,
    /// Bytes, which stay as they are.
    Bytes,
    /// The number of the file's row.
    Number,
    /// The name as it is compared.
    NameKey,
    /// Where the bytes of a document lie: nowhere, for a copy.
    Object,
    /// Left empty.
    Nothing,
}

pub(super) struct Table {
    pub(super) name: &'static str,
    /// By this column its rows are found: person, organization or file.
    pub(super) key: &'static str,
    pub(super) columns: &'static [(&'static str, Kind)],
}

use Kind::{At, Bytes, Id, Int, NameKey, Nothing, Number, Object, Text};

const fn table(name: &'static str, key: &'static str, columns: &'static [(&'static str, Kind)]) -> Table {
    Table { name, key, columns }
}

/// Rows that are copied column by column.
pub(super) const COPIED: &[Table] = &[
    table(
        "persons",
        "id",
        &[
            ("id", Id),
            ("email", Text),
            ("email_key", Text),
            ("name", Text),
            ("language", Text),
            ("password_hash", Text),
            ("verified_at", At),
            ("disabled_at", At),
            ("sessions_revoked_at", At),
            ("created_at", At),
            ("seq", Int),
            ("signed_in_at", At),
        ],
    ),
    table(
        "organizations",
        "id",
        &[
            ("id", Id),
            ("name_text", Id),
            ("name", Text),
            ("name_key", NameKey),
            ("country", Text),
            ("created_at", At),
            ("observer", Id),
            ("seq", Int),
        ],
    ),
    table(
        "observers",
        "organization",
        &[
            ("id", Id),
            ("organization", Id),
            ("since", Text),
            ("number", Int),
            ("application", Id),
            ("resolution", Id),
            ("origin", Text),
            ("state", Text),
            ("seq", Int),
        ],
    ),
    table("members", "organization", &[("organization", Id), ("person", Id), ("role", Text), ("since", At)]),
    table(
        "applications",
        "id",
        &[
            ("n", Number),
            ("id", Id),
            ("reference", Text),
            ("organization", Id),
            ("state", Text),
            ("standing", Text),
            ("country", Text),
            ("state_since", At),
            ("holder", Id),
            ("session", Id),
            ("due_at", Int),
            ("due_key", Int),
            ("version", Int),
            ("round", Int),
            ("findings_met", Int),
            ("findings_unmet", Int),
            ("findings_stale", Int),
            ("open_hits", Int),
            ("comes_again", Int),
            ("calls", Text),
            ("opened_at", At),
            ("received_at", At),
            ("listed_at", At),
            ("changed_at", At),
            ("seq", Int),
        ],
    ),
    table("conflicts", "application", &[("application", Id), ("person", Id)]),
    table("duplicates", "application", &[("application", Id), ("other", Id)]),
    table(
        "tallies",
        "application",
        &[("application", Id), ("kind", Text), ("subject", Text), ("counted", Text), ("at", At), ("days", Int)],
    ),
    table(
        "texts",
        "stream",
        &[
            ("id", Id),
            ("stream", Id),
            ("language", Text),
            ("words", Text),
            ("salt", Bytes),
            ("digest", Text),
            ("author", Id),
            ("at", At),
            ("erased_at", At),
        ],
    ),
    table(
        "draft_sections",
        "application",
        &[("application", Id), ("section", Text), ("revision", Int), ("answers", Text), ("edited_by", Id), ("at", At)],
    ),
    table("draft_salts", "application", &[("application", Id), ("salt", Bytes)]),
    table(
        "dossier_versions",
        "application",
        &[("application", Id), ("number", Int), ("version", Text), ("digest", Text), ("frozen_at", At)],
    ),
    table(
        "dossier_parts",
        "application",
        &[("application", Id), ("number", Int), ("part", Text), ("typed", Text), ("salt", Bytes), ("digest", Text)],
    ),
    table(
        "documents",
        "application",
        &[
            ("id", Id),
            ("application", Id),
            ("kind", Text),
            ("facts", Text),
            ("name", Text),
            ("media_type", Text),
            ("size", Int),
            ("sha256", Text),
            ("pages", Int),
            ("object_key", Object),
            ("uploaded_by", Id),
            ("uploaded_at", At),
            ("removed_at", At),
            ("scanned_at", At),
        ],
    ),
    table(
        "letters",
        "application",
        &[
            ("id", Id),
            ("application", Id),
            ("kind", Text),
            ("language", Text),
            ("body", Text),
            ("sha256", Text),
            ("frozen_at", At),
        ],
    ),
    table(
        "outbox",
        "cause_stream",
        &[
            ("id", Id),
            ("cause_stream", Id),
            ("cause_seq", Int),
            ("recipient", Text),
            ("template", Text),
            ("facts", Text),
            ("state", Text),
            ("attempts", Int),
            ("next_at", Int),
            ("fence", Int),
            ("leased_until", Nothing),
            ("message_id", Nothing),
            ("frozen", Nothing),
            ("last_error", Text),
            ("created_at", At),
            ("sent_at", At),
            ("refused_at", At),
            ("held_at", At),
            ("held_by", Id),
            ("held_reason", Id),
            ("application", Id),
        ],
    ),
    table(
        "schedule",
        "stream",
        &[
            ("id", Id),
            ("stream", Id),
            ("stream_kind", Text),
            ("what", Text),
            ("due_at", Int),
            ("next_at", Int),
            ("attempts", Int),
            ("fence", Int),
            ("leased_until", Nothing),
            ("last_error", Text),
        ],
    ),
];

/// Rows that are made, not copied.
pub(super) const MADE: [&str; 4] = ["streams", "events", "likeness_keys", "application_search"];

/// Every table that copies have rows in.
pub(super) fn told() -> impl Iterator<Item = &'static str> {
    COPIED.iter().map(|t| t.name).chain(MADE)
}

/// Tables in which a copy has no row.
#[cfg(test)]
const NOT_TOLD: &[&str] = &[
    // Of the house and the Council: there is one of each, and copies are on no list.
    "agenda_items",
    "council_sessions",
    "papers",
    "resolutions",
    "staff_roles",
    "symbols",
    // Of the house, and by the worker beside the law.
    "sanctions_entries",
    "sanctions_lists",
    "screenings",
    // Of staff.
    "absences",
    "saved_views",
    // Translations of what was said in a review.
    "translations",
    // What opens an account beside its password: a copy has none.
    "factors",
    "passkeys",
    "recovery_codes",
    // What lives for a while: nobody tries again, is signing in, or is sending a file.
    "attempts",
    "case_looks",
    "commands",
    "draft_origins",
    "parked_posts",
    "pulses",
    "schedule_runs",
    "tokens",
    "upload_pieces",
    "uploads",
    "web_sessions",
    // Written no more.
    "organization_words",
    // One for all.
    "counters",
    "document_sums",
    "seaql_migrations",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, ambient::SeededMint, store::Settings};
    use sea_orm::{ConnectionTrait as _, DbBackend, Statement};
    use std::{collections::BTreeSet, sync::Arc};

    #[tokio::test]
    async fn every_table_and_every_column_is_told_or_known_not_to_be() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let mut settings = Settings::new(format!("sqlite:{}", at("a.sqlite")), format!("file://{}", at("documents")));
        settings.mint = Arc::new(SeededMint::new(1));
        let store = Store::open(settings).await.unwrap();
        let names = async |sql: String| {
            let rows = store.reader().query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap();
            rows.iter().map(|r| r.try_get::<String>("", "name").unwrap()).collect::<BTreeSet<_>>()
        };
        let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
                      AND name NOT LIKE 'application_search_%'";
        let known: BTreeSet<String> = told().chain(NOT_TOLD.iter().copied()).map(str::to_owned).collect();
        assert_eq!(names(tables.to_owned()).await, known);
        for table in COPIED {
            let columns =
                names(format!("SELECT name FROM pragma_table_info('{}') WHERE name <> 'n'", table.name)).await;
            let copied = table.columns.iter().filter(|(_, kind)| *kind != Number).map(|(c, _)| (*c).to_owned());
            assert_eq!(columns, copied.collect(), "{}", table.name);
        }
    }
}
