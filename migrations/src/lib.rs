//! The schema, one file a change, the same on `SQLite` and `PostgreSQL`. Expand, then contract: a
//! change that takes something away comes a release after the one that stopped using it.
//!
//! Instants are `BIGINT` microseconds, days ISO text, digests 64-hex text, identities UUID.
//! Tables that grow to millions of rows have `n` as primary key beside their UUID: the hidden
//! rowid of a `SQLite` table with a BLOB key may change on `VACUUM`, and `n` gives keysets.

use sea_orm_migration::MigrationTrait;

pub use sea_orm_migration::MigratorTrait;

mod columns;
mod m20261123_01_ledger;
mod m20261123_02_texts;
mod m20261123_03_people;
mod m20261123_04_organizations;
mod m20261123_05_dossiers;
mod m20261123_06_delivery;
mod m20261123_07_cases;
mod m20261123_08_council;
mod m20261123_09_register;
mod m20261126_01_likeness;
mod m20261126_03_wordings;
mod m20261126_10_administration;
mod m20261126_10_refused;
mod m20261126_20_looks;
mod m20261126_20_production;
mod m20261126_30_queue;
mod m20261126_40_tallies;
mod m20261126_50_saved_views;
mod m20261126_60_likeness_keys;
mod m20261126_80_mail;
mod m20261126_origins;
mod m20261126_pace;
mod m20261126_papers;
mod m20261126_scans;
mod m20261126_uploads;
mod m20261127_10_sums;
mod m20261127_20_absences;
mod m20261127_30_unassigned;
mod m20261127_40_duplicates;
mod m20261127_40_symbols;
mod m20261127_50_contents;
mod m20261127_60_orders;
mod m20261127_70_notices;
mod m20261127_70_runs;
mod m20261127_80_answers;
mod m20261127_80_holders;
mod m20261127_80_words;
mod m20261127_90_administration;
mod m20261127_90_console;
mod m20261127_90_factors;
mod m20261127_90_off_agenda;
mod m20261127_90_sanctions;
mod m20261127_91_passkeys;
mod m20261128_10_again;
mod m20261128_10_outbox_cause;
mod m20261128_20_register_before;
mod m20261129_10_calls;

/// Every change, oldest first.
pub struct Migrator;

#[sea_orm_migration::async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_01_ledger::Change),
            Box::new(m20261123_02_texts::Change),
            Box::new(m20261123_03_people::Change),
            Box::new(m20261123_04_organizations::Change),
            Box::new(m20261123_05_dossiers::Change),
            Box::new(m20261123_06_delivery::Change),
            Box::new(m20261123_07_cases::Change),
            Box::new(m20261123_08_council::Change),
            Box::new(m20261123_09_register::Change),
            Box::new(m20261126_01_likeness::Change),
            Box::new(m20261126_03_wordings::Change),
            Box::new(m20261126_10_administration::Change),
            Box::new(m20261126_10_refused::Change),
            Box::new(m20261126_20_looks::Change),
            Box::new(m20261126_20_production::Change),
            Box::new(m20261126_papers::Change),
            Box::new(m20261126_scans::Change),
            Box::new(m20261126_30_queue::Change),
            Box::new(m20261126_pace::Change),
            Box::new(m20261126_origins::Change),
            Box::new(m20261126_uploads::Change),
            Box::new(m20261126_40_tallies::Change),
            Box::new(m20261126_50_saved_views::Change),
            Box::new(m20261126_60_likeness_keys::Change),
            Box::new(m20261126_80_mail::Change),
            Box::new(m20261127_10_sums::Change),
            Box::new(m20261127_20_absences::Change),
            Box::new(m20261127_30_unassigned::Change),
            Box::new(m20261127_40_duplicates::Change),
            Box::new(m20261127_50_contents::Change),
            Box::new(m20261127_40_symbols::Change),
            Box::new(m20261127_60_orders::Change),
            Box::new(m20261127_70_notices::Change),
            Box::new(m20261127_70_runs::Change),
            Box::new(m20261127_80_answers::Change),
            Box::new(m20261127_80_holders::Change),
            Box::new(m20261127_80_words::Change),
            Box::new(m20261127_90_administration::Change),
            Box::new(m20261127_90_console::Change),
            Box::new(m20261127_90_factors::Change),
            Box::new(m20261127_90_off_agenda::Change),
            Box::new(m20261127_90_sanctions::Change),
            Box::new(m20261127_91_passkeys::Change),
            Box::new(m20261128_10_again::Change),
            Box::new(m20261128_10_outbox_cause::Change),
            Box::new(m20261128_20_register_before::Change),
            Box::new(m20261129_10_calls::Change),
        ]
    }
}
