//! The secretariat's workbench: the queue, and what is done with a file between its receipt and
//! the Council.

mod advice;
mod answers;
mod ask;
mod asked;
mod beside;
mod case;
mod checks;
mod closing;
mod complete;
mod duplicates;
mod evidence;
mod facts;
mod figures;
mod file;
mod finding;
mod findings;
mod head;
mod history;
mod menu;
pub(crate) mod messages;
mod notes;
mod orders;
mod people;
mod queue;
mod queue_file;
mod remarks;
mod review;
mod screening;
mod several;
mod sought;
mod step;
mod timeline;
mod together;
mod translations;
mod versions;
mod views;
mod waiting;

pub(crate) use head::looked;

use crate::{
    assets::Assets,
    error::WebError,
    form::Form,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use domain::{
    application::{Command, CommandKind as C},
    council,
    house::CommandKind as H,
    kernel::{ActorKind, ApplicationId, Envelope},
};
use locale::words;
use persistence::{Change, NewText, StoreError};
use std::sync::LazyLock;

pub(crate) fn routes() -> Vec<Row> {
    pages().into_iter().chain(steps()).collect()
}

/// What has a page of its own kind.
fn pages() -> Vec<Row> {
    const READERS: Audience = Audience::READERS;
    const OFFICERS: Audience = Audience::OFFICERS;
    vec![
        get("/desk", READERS, queue::queue),
        get("/desk/queue.csv", READERS, queue_file::table),
        get("/desk/queue.xlsx", READERS, queue_file::workbook),
        get("/desk/views", READERS, views::list),
        post("/desk/views", READERS, views::save).keeps(),
        post("/desk/views/{view}/rename", READERS, views::rename).keeps(),
        post("/desk/views/{view}/remove", READERS, views::remove),
        post("/desk/views/{view}/first", READERS, views::first),
        get("/desk/together", Audience::CASEWORK, together::preview),
        post("/desk/together", Audience::CASEWORK, together::take)
            .keeps()
            .gives(C::Take)
            .gives(C::Assign)
            .gives(C::Release)
            .gives(C::RemindNow)
            .gives(C::Place)
            .gives(council::CommandKind::PlaceItem),
        get("/desk/figures", READERS, figures::show_page),
        get("/desk/figures/{file}", READERS, figures::file),
        get("/desk/cases/{id}", READERS, case::show),
        get("/desk/cases/{id}/answers", READERS, answers::answers),
        get("/desk/cases/{id}/versions", READERS, versions::show_page),
        get("/desk/cases/{id}/questions", READERS, answers::questions),
        get("/desk/cases/{id}/notes", READERS, notes::list),
        post("/desk/cases/{id}/notes", Audience::CASEWORK, notes::add).keeps().gives(C::Note),
        get("/desk/cases/{id}/history", READERS, history::history),
        get("/desk/cases/{id}/duplicates", READERS, duplicates::show_page),
        get("/desk/cases/{id}/translations", READERS, translations::show),
        post("/desk/cases/{id}/translations/{text}/{language}", Audience::CASEWORK, translations::write)
            .keeps()
            .gives(C::Translate),
        post("/desk/cases/{id}/translations/{text}/{language}/check", Audience::CASEWORK, translations::check)
            .gives(C::CheckTranslation),
        get("/desk/cases/{id}/documents/{document}", READERS, file::document),
        get("/desk/cases/{id}/messages", READERS, messages::list),
        get("/desk/cases/{id}/messages/{message}", READERS, messages::one),
        post("/desk/cases/{id}/messages/{message}/hold", OFFICERS, messages::hold).keeps().gives(H::HoldMessage),
        post("/desk/cases/{id}/messages/{message}/release", OFFICERS, messages::release).gives(H::ReleaseMessage),
        post("/desk/cases/{id}/messages/{message}/again", Audience::CASEWORK, messages::again).gives(H::ResendMessage),
        post("/desk/cases/{id}/take", OFFICERS, case::take).gives(C::Take),
        post("/desk/cases/{id}/release", OFFICERS, case::release).gives(C::Release),
        get("/desk/cases/{id}/complete", OFFICERS, complete::form),
        post("/desk/cases/{id}/complete", OFFICERS, complete::complete).keeps().gives(C::Complete),
        post("/desk/cases/{id}/findings/{criterion}", OFFICERS, finding::record).keeps().gives(C::RecordFinding),
        get("/desk/cases/{id}/ask", OFFICERS, ask::form),
        post("/desk/cases/{id}/ask", OFFICERS, ask::ask).keeps().gives(C::Ask),
        get("/desk/cases/{id}/recommend", OFFICERS, advice::form),
        post("/desk/cases/{id}/recommend", OFFICERS, advice::recommend).keeps().gives(C::Recommend),
        get("/desk/cases/{id}/countersign", OFFICERS, advice::second),
        post("/desk/cases/{id}/countersign", OFFICERS, advice::countersign).gives(C::Countersign),
        post("/desk/cases/{id}/send-back", OFFICERS, advice::send_back).keeps().gives(C::SendBack),
    ]
}

/// What is asked for and given on a page like all others.
fn steps() -> Vec<Row> {
    const OFFICERS: Audience = Audience::OFFICERS;
    const CASEWORK: Audience = Audience::CASEWORK;
    let found = [
        step::rows::<checks::Flag>(OFFICERS),
        step::rows::<checks::Clear>(OFFICERS),
        step::rows::<checks::Confirm>(OFFICERS),
        step::rows::<duplicates::Link>(OFFICERS),
        step::rows::<duplicates::Dismiss>(OFFICERS),
        step::rows::<review::Correct>(OFFICERS),
        step::rows::<facts::Withdraw>(OFFICERS),
        step::rows::<review::Summarize>(OFFICERS),
        step::rows::<review::Except>(OFFICERS),
        step::rows::<review::Hear>(OFFICERS),
        step::rows::<review::Recall>(OFFICERS),
        step::rows::<review::ReopenReview>(OFFICERS),
        step::rows::<review::Resume>(OFFICERS),
    ];
    let others = [
        step::rows::<people::Assign>(OFFICERS),
        step::rows::<people::Declare>(CASEWORK),
        step::rows::<people::Lift>(OFFICERS),
        step::rows::<closing::Reply>(CASEWORK),
        step::rows::<waiting::Grant>(OFFICERS),
        step::rows::<waiting::Refuse>(OFFICERS),
        step::rows::<waiting::Cancel>(OFFICERS),
        step::rows::<waiting::CancelHearing>(OFFICERS),
        step::rows::<waiting::Contact>(OFFICERS),
        step::rows::<waiting::Remind>(OFFICERS),
        step::rows::<closing::Propose>(OFFICERS),
        step::rows::<closing::Reopen>(OFFICERS),
    ];
    found.into_iter().chain(others).flatten().collect()
}

/// Where the script of a case is served: a document beside the page, and shortcuts.
pub(crate) fn script() -> &'static str {
    static AT: LazyLock<String> = LazyLock::new(|| Assets::load().at("case.js"));
    &AT
}

/// Issues a command as the form was shown, with the words that it points to.
pub(crate) async fn act(
    signed: &Signed,
    id: ApplicationId,
    form: &Form,
    command: Command,
    texts: Vec<NewText>,
) -> Result<(), WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    match signed.app.store.application(&signed.viewer(), id, envelope, &texts).await {
        Err(StoreError::ChangedMeanwhile { since, .. }) => Err(changed(signed, id, &since).await?),
        Err(StoreError::CommandIdReused) => {
            Err(WebError::PressedBefore.keeping(texts.into_iter().map(|text| text.words), format!("/desk/cases/{id}")))
        }
        outcome => Ok(outcome.map(drop)?),
    }
}

/// What was done meanwhile, by whom and when: who is told that somebody was faster wants to ask them.
async fn changed(signed: &Signed, id: ApplicationId, since: &[Change]) -> Result<WebError, WebError> {
    let l = signed.l;
    let file = signed.app.store.case(&signed.viewer(), id).await?;
    let told = file.events.iter().filter(|record| since.iter().any(|change| change.seq == record.seq)).map(|record| {
        let who = match record.by {
            ActorKind::Clock => l.desk_history_clock(),
            ActorKind::Person(person) => file.name(person).to_owned(),
        };
        l.site_error_changed_step(words::event(l, &record.event), who, l.instant_with_zone(record.at))
    });
    Ok(WebError::Changed { steps: since.len(), told: told.collect(), at: Some(format!("/desk/cases/{id}")) })
}
