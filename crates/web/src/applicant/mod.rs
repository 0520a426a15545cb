//! The pages of an organization: starting, filling in, attaching, submitting, following, answering.
//! A case of another organization does not exist here.

mod again;
pub(crate) mod answers;
mod archive;
mod arriving;
mod check;
mod command;
mod conditions;
mod confirm;
mod conflict;
mod controls;
mod documents;
mod draft;
mod eligibility;
mod extension;
mod file;
mod given;
mod hearing;
mod home;
mod incoming;
mod kept;
mod letter;
mod lists;
mod meanwhile;
mod names;
mod pace;
mod paste;
mod question;
mod questions;
mod receipt;
mod record;
mod request;
mod rows;
mod said;
mod section;
mod stand;
mod start;
mod stated;
mod status;
mod submit;
mod takeover;
mod target;
mod tasks;
mod trust;
mod unattached;
mod understood;
mod update;
mod upload;
mod versions;
mod waiting;
mod withdraw;

pub(crate) use confirm::Confirm;
pub(crate) use controls::COUNTRIES;
pub(crate) use eligibility::forget as forget_check;
pub(crate) use pace::usual;

use crate::{
    assets::Assets,
    received,
    routes::{
        Audience::{Everyone, SignedIn},
        Row, get, post,
    },
};
use domain::{application::CommandKind as C, council, organization};
use std::sync::LazyLock;

/// The rows of these pages.
pub(crate) fn routes() -> Vec<Row> {
    vec![
        get("/eligibility", Everyone, eligibility::page),
        post("/eligibility/keep", Everyone, eligibility::keep),
        get("/applications", SignedIn, home::page),
        get("/applications/start", SignedIn, start::page),
        post("/applications/start", SignedIn, start::begin)
            .keeps()
            .gives(C::Start)
            .gives(organization::CommandKind::Register),
        get("/applications/{id}", SignedIn, status::page),
        get("/applications/{id}/discard", SignedIn, draft::ask),
        post("/applications/{id}/discard", SignedIn, draft::discard).gives(C::Discard),
        get("/applications/{id}/hand-over", SignedIn, draft::to_whom),
        post("/applications/{id}/hand-over", SignedIn, draft::hand_over).keeps().gives(C::HandOver),
        get("/applications/{id}/update", SignedIn, update::page),
        post("/applications/{id}/update", SignedIn, update::send).gives(C::UpdateDossier),
        get("/applications/{id}/trust", SignedIn, trust::page),
        get("/applications/{id}/criteria", SignedIn, tasks::criteria),
        get("/applications/{id}/sections/{section}", SignedIn, section::page),
        post("/applications/{id}/sections/{section}", SignedIn, section::save).keeps().gives(C::Save),
        get("/applications/{id}/sections/{section}/rows/{field}", SignedIn, paste::page),
        post("/applications/{id}/sections/{section}/rows/{field}", SignedIn, paste::add).keeps().gives(C::Save),
        get("/applications/{id}/documents", SignedIn, documents::page),
        get("/applications/{id}/documents/new", SignedIn, upload::page),
        post("/applications/{id}/documents/new", SignedIn, upload::take).keeps().body(received::READ).gives(C::Attach),
        get("/applications/{id}/documents/received", SignedIn, waiting::page),
        post("/applications/{id}/documents/received", SignedIn, waiting::attach).keeps().gives(C::Attach),
        get("/applications/{id}/documents/{document}", SignedIn, documents::download),
        get("/applications/{id}/documents/{document}/remove", SignedIn, documents::confirm),
        post("/applications/{id}/documents/{document}/remove", SignedIn, documents::remove).gives(C::Attach),
        post("/applications/{id}/uploads", SignedIn, arriving::begin).gives(C::Attach),
        post("/applications/{id}/uploads/{upload}", SignedIn, arriving::piece).gives(C::Attach),
        post("/applications/{id}/uploads/{upload}/remove", SignedIn, arriving::remove).gives(C::Attach),
        get("/applications/{id}/check", SignedIn, check::page),
        get("/applications/{id}/sent", SignedIn, check::sent),
        get("/applications/{id}/versions", SignedIn, versions::page),
        get("/applications/{id}/submit", SignedIn, submit::page),
        post("/applications/{id}/submit", SignedIn, submit::submit).keeps().gives(C::Submit),
        get("/applications/{id}/submitted", SignedIn, submit::submitted),
        get("/applications/{id}/receipts/{version}", SignedIn, receipt::pdf),
        get("/applications/{id}/receipts/{version}/json", SignedIn, receipt::json),
        get("/applications/{id}/archive", SignedIn, archive::zip),
        get("/applications/{id}/questions", SignedIn, questions::list),
        post("/applications/{id}/questions/send", SignedIn, questions::send).gives(C::SendAnswers),
        get("/applications/{id}/questions/{question}", SignedIn, question::one),
        post("/applications/{id}/questions/{question}", SignedIn, question::save).keeps().gives(C::SaveAnswer),
        get("/applications/{id}/extension", SignedIn, extension::page),
        post("/applications/{id}/extension", SignedIn, extension::request).keeps().gives(C::RequestExtension),
        get("/applications/{id}/withdraw", SignedIn, withdraw::confirm),
        post("/applications/{id}/withdraw", SignedIn, withdraw::withdraw)
            .keeps()
            .gives(C::Withdraw)
            .gives(council::CommandKind::RemoveItem),
        post("/applications/{id}/undo-withdrawal", SignedIn, withdraw::undo).gives(C::UndoWithdrawal),
        get("/applications/{id}/letter-of-request", SignedIn, request::page),
        get("/applications/{id}/letter-of-request/{language}", SignedIn, request::pdf),
        get("/applications/{id}/letter", SignedIn, letter::page),
        get("/applications/{id}/letter/{sha256}", SignedIn, letter::pdf),
    ]
}

/// Where the stylesheet of these pages is served.
pub(crate) fn stylesheet() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("applicant.css"));
    &AT
}

/// Where the script is served that saves a section while somebody types.
pub(crate) fn script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("section.js"));
    &AT
}

/// Where the script is served that shows what never arrived of a section which is closed now.
pub(crate) fn unsent_script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("unsent.js"));
    &AT
}

/// Where the script is served that keeps the text of a form until it has arrived.
pub(crate) fn words_script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("words.js"));
    &AT
}

/// Where the script of the task list is served.
pub(crate) fn tasks_script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("tasks.js"));
    &AT
}

/// Where the script is served that sends files in pieces.
pub(crate) fn upload_script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("upload.js"));
    &AT
}

/// Where the script of lists is served.
pub(crate) fn lists_script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("rows.js"));
    &AT
}
