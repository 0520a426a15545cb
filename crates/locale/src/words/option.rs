//! Answers to choose from. Keys of options are strings in the forms' tables, so that the match
//! cannot be exhaustive: a test says every option of every form in every language.

use crate::L10n;
use domain::dossier::{ColumnName, Field};

/// The text of an option of a question; the option's key where the forms know none such.
pub fn option(l: &L10n, field: Field, key: &str) -> String {
    match (field, key) {
        (Field::MembersAs, "none") => l.option_no_members(),
        (Field::ConcernedWith, "none") => l.option_none_of_these(),
        (Field::ClosedYears, _) => closed_years(l, key),
        (Field::LatestSources | Field::PreviousSources, _) => source(l, key),
        (Field::LatestAudited | Field::PreviousAudited, _) => audited(l, key),
        (Field::KindOfOrganization, _) => kind_of_organization(l, key),
        (_, "yes") => l.common_yes(),
        (_, "no") => l.common_no(),
        (_, "registered") => l.option_registered(),
        (_, "not_required") => l.option_not_required(),
        (_, "refused") => l.option_refused(),
        (_, "persons") => l.option_persons(),
        (_, "organizations") => l.option_organizations(),
        (_, "government") => l.option_government(),
        (_, "treaty") => l.option_treaty(),
        (_, "table") => l.option_table(),
        (_, "file") => l.option_file(),
        (_, "migration") => l.option_migration(),
        (_, "refugees") => l.option_refugees(),
        (_, "human_resources") => l.option_human_resources(),
        (_, "research") => l.option_research(),
        (_, "technical_cooperation") => l.option_technical_cooperation(),
        (_, "operational_assistance") => l.option_operational_assistance(),
        (_, "consultation") => l.option_consultation(),
        (_, "national") => l.option_national(),
        (_, "bilateral") => l.option_bilateral(),
        (_, "regional") => l.option_regional(),
        (_, "global") => l.option_global(),
        (_, "other") => l.option_other(),
        _ => key.to_owned(),
    }
}

/// The text of an option in a column of a table; the option's key where there is none such.
pub fn column_option(l: &L10n, column: ColumnName, key: &str) -> String {
    match (column, key) {
        (_, "yes") => l.common_yes(),
        (_, "no") => l.common_no(),
        (ColumnName::NoNationality, "stateless") => l.option_stateless(),
        (ColumnName::NoNationality, "not_stated") => l.option_nationality_not_stated(),
        (ColumnName::Chosen, "elected") => l.option_elected(),
        (ColumnName::Chosen, "appointed") => l.option_appointed(),
        (ColumnName::Chosen, "co_opted") => l.option_co_opted(),
        (ColumnName::Chosen, "ex_officio") => l.option_ex_officio(),
        (ColumnName::Chosen, "other") => l.option_chosen_otherwise(),
        (ColumnName::Body, "ecosoc") => l.option_ecosoc(),
        (ColumnName::Body, "ilo") => l.option_ilo(),
        (ColumnName::Body, "unhcr") => l.option_unhcr(),
        (ColumnName::Body, "other") => l.option_other_body(),
        _ => key.to_owned(),
    }
}

fn closed_years(l: &L10n, key: &str) -> String {
    match key {
        "two" => l.option_two_years(),
        "one" => l.option_one_year(),
        "none" => l.option_no_year(),
        _ => key.to_owned(),
    }
}

fn source(l: &L10n, key: &str) -> String {
    match key {
        "members" => l.option_from_members(),
        "private_persons" => l.option_from_private_persons(),
        "foundations" => l.option_from_foundations(),
        "companies" => l.option_from_companies(),
        "own_government" => l.option_from_own_government(),
        "other_governments" => l.option_from_other_governments(),
        "intergovernmental" => l.option_from_intergovernmental(),
        "other" => l.option_from_other(),
        _ => key.to_owned(),
    }
}

fn audited(l: &L10n, key: &str) -> String {
    match key {
        "audited" => l.option_audited(),
        "not_required" => l.option_audit_not_required(),
        "not_audited" => l.option_not_audited(),
        _ => key.to_owned(),
    }
}

fn kind_of_organization(l: &L10n, key: &str) -> String {
    match key {
        "advocacy_group" => l.option_advocacy_group(),
        "service_provider" => l.option_service_provider(),
        "research_institute" => l.option_research_institute(),
        "federation" => l.option_federation(),
        "faith_based" => l.option_faith_based(),
        "diaspora" => l.option_diaspora(),
        "trade_union" => l.option_trade_union(),
        "professional_body" => l.option_professional_body(),
        "other" => l.option_other(),
        _ => key.to_owned(),
    }
}
