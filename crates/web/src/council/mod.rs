//! Sessions of the Council: lists, papers, resolutions, decisions, letters, announcements; and the
//! register of observers as the secretariat keeps it.

mod announcements;
mod bloc;
mod corrected;
mod correction;
mod course;
mod decision;
mod details;
mod enclosed;
mod head;
mod history;
mod import;
mod item;
mod items;
mod keep;
mod letter;
mod line;
mod list;
mod minutes;
mod noticed;
mod order;
mod outcome;
mod papers;
mod past;
mod places;
mod plan;
mod printed;
mod proof;
mod register;
mod resolution;
mod session;
mod several;
mod standing;
mod step;
mod tabled;
mod tabs;
mod taken;
mod translations;
mod unannounced;
mod wording;

pub use letter::{corrected_letter, decision_letter};

use crate::{
    error::{WebError, words_of},
    form::Form,
    received,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use domain::{
    application::CommandKind as A,
    council::{self, Command, CommandKind as C, Symbol},
    kernel::{ApplicationId, CouncilSessionId, Envelope, StaffRole},
    observer::CommandKind as R,
    organization::CommandKind as O,
};
use past::page_of;
use persistence::{NewText, Refusal, read::council::SessionFile};
use std::collections::BTreeSet;

const READERS: Audience = Audience::READERS;
const SECRETARIES: Audience = Audience::SECRETARIES;
/// Those who confirm corrections, and who correct the register.
const REGISTRARS: Audience = Audience::Staff(&[StaffRole::SeniorOfficer, StaffRole::CouncilSecretary]);

pub(crate) fn routes() -> Vec<Row> {
    [sessions(), wordings(), items(), decisions(), many(), register_lines()].into_iter().flatten().collect()
}

fn sessions() -> Vec<Row> {
    vec![
        get("/council", READERS, list::list),
        get("/council/new", SECRETARIES, plan::form),
        post("/council/new", SECRETARIES, plan::plan).keeps().gives(C::Plan),
        get("/council/{session}", READERS, session::show),
        get("/council/{session}/amend", SECRETARIES, details::amend_form),
        post("/council/{session}/amend", SECRETARIES, details::amend).keeps().gives(C::Amend),
        get("/council/{session}/notice", SECRETARIES, details::notice_form),
        post("/council/{session}/notice", SECRETARIES, details::notice).keeps().gives(C::RecordNotice),
        get("/council/{session}/postpone", SECRETARIES, course::postpone_form),
        post("/council/{session}/postpone", SECRETARIES, course::postpone).keeps().gives(C::Postpone),
        get("/council/{session}/cancel", SECRETARIES, course::cancel_form),
        post("/council/{session}/cancel", SECRETARIES, course::cancel).keeps().gives(C::Cancel).gives(A::ReturnItem),
        post("/council/{session}/close-list", SECRETARIES, session::close_list).gives(C::CloseList).gives(A::Letter),
        post("/council/{session}/open", SECRETARIES, session::open).gives(C::Open),
        get("/council/{session}/end", SECRETARIES, course::end_form),
        post("/council/{session}/end", SECRETARIES, course::end).gives(C::End).gives(A::NotTakenUp),
        get("/council/{session}/papers/new", SECRETARIES, papers::form),
        post("/council/{session}/papers/new", SECRETARIES, papers::issue)
            .keeps()
            .body(received::READ)
            .gives(C::IssuePaper)
            .gives(C::AddAddendum),
        get("/council/{session}/papers/keep", SECRETARIES, keep::form),
        post("/council/{session}/papers/keep", SECRETARIES, keep::keep)
            .keeps()
            .gives(C::IssuePaper)
            .gives(C::AddAddendum),
        get("/council/{session}/papers/keep/{file}", SECRETARIES, proof::show),
        get("/council/{session}/papers/{document}", READERS, papers::download),
        get("/council/{session}/paper/{file}", READERS, printed::paper),
        get("/council/{session}/draft-resolution/{file}", READERS, printed::resolution),
        get("/council/{session}/resolutions/new", SECRETARIES, resolution::form),
        post("/council/{session}/resolutions", SECRETARIES, resolution::record).keeps().gives(C::RecordResolution),
        get("/council/{session}/resolutions/{resolution}", SECRETARIES, resolution::correct_form),
        post("/council/{session}/resolutions/{resolution}", SECRETARIES, resolution::correct)
            .keeps()
            .gives(C::CorrectResolution),
    ]
}

fn wordings() -> Vec<Row> {
    vec![
        get("/council/{session}/translations", READERS, translations::show),
        post("/council/{session}/translations/{text}/{language}", Audience::CASEWORK, translations::write)
            .keeps()
            .gives(C::Translate),
        post("/council/{session}/translations/{text}/{language}/check", Audience::CASEWORK, translations::check)
            .gives(C::CheckTranslation),
    ]
}

fn items() -> Vec<Row> {
    vec![
        post("/council/{session}/place/{application}", SECRETARIES, session::place).gives(C::PlaceItem).gives(A::Place),
        get("/council/{session}/late/{application}", SECRETARIES, items::late_form),
        post("/council/{session}/late/{application}", SECRETARIES, items::late)
            .keeps()
            .gives(C::PlaceItem)
            .gives(A::Place),
        get("/council/{session}/order", SECRETARIES, order::form),
        post("/council/{session}/order", SECRETARIES, order::order).keeps().gives(C::OrderItems),
        get("/council/{session}/items/{application}/remove", SECRETARIES, items::remove_form),
        post("/council/{session}/items/{application}/remove", SECRETARIES, items::remove)
            .keeps()
            .gives(C::RemoveItem)
            .gives(A::Remove),
        get("/council/{session}/items/{application}/not-taken-up", SECRETARIES, items::not_taken_up_form),
        post("/council/{session}/items/{application}/not-taken-up", SECRETARIES, items::not_taken_up)
            .gives(C::MarkNotTakenUp)
            .gives(A::NotTakenUp),
    ]
}

fn decisions() -> Vec<Row> {
    vec![
        get("/council/{session}/items/{application}/decision", SECRETARIES, decision::form),
        post("/council/{session}/items/{application}/decision", SECRETARIES, decision::record)
            .keeps()
            .gives(C::RecordOutcome)
            .gives(A::RecordDecision),
        get("/council/{session}/items/{application}/correct", SECRETARIES, decision::correct_form),
        post("/council/{session}/items/{application}/correct", SECRETARIES, decision::correct)
            .keeps()
            .gives(C::CorrectOutcome)
            .gives(A::CorrectDecision),
        get("/council/{session}/items/{application}/letter", SECRETARIES, letter::show_letter),
        get("/council/{session}/items/{application}/letter.pdf", SECRETARIES, enclosed::pdf),
        post("/council/{session}/items/{application}/letter/preview", SECRETARIES, letter::preview).gives(A::Preview),
        post("/council/{session}/items/{application}/letter/announce", SECRETARIES, letter::announce)
            .gives(A::Announce)
            .gives(O::NoteDecision)
            .gives(O::MarkObserver)
            .gives(R::Admit),
        get("/council/{session}/items/{application}/correction", SECRETARIES, correction::propose_form),
        post("/council/{session}/items/{application}/correction", SECRETARIES, correction::propose)
            .keeps()
            .gives(A::ProposeCorrection),
        get("/council/{session}/items/{application}/correction/confirm", READERS, correction::confirm_form),
        get("/council/{session}/items/{application}/correction/letter.pdf", READERS, enclosed::corrected_pdf),
        post("/council/{session}/items/{application}/correction/confirm", REGISTRARS, correction::confirm)
            .gives(A::ConfirmCorrection)
            .gives(C::CorrectOutcome)
            .gives(O::NoteDecision)
            .gives(O::MarkObserver)
            .gives(O::UnmarkObserver)
            .gives(R::Admit)
            .gives(R::Correct)
            .gives(R::Strike),
    ]
}

/// What is done with many items by one press: each by a command of its own.
fn many() -> Vec<Row> {
    vec![
        get("/council/{session}/decisions/bloc", SECRETARIES, bloc::form),
        post("/council/{session}/decisions/bloc", SECRETARIES, bloc::record)
            .keeps()
            .gives(C::RecordOutcome)
            .gives(A::RecordDecision),
        get("/council/{session}/decisions/table", SECRETARIES, minutes::form),
        post("/council/{session}/decisions/table", SECRETARIES, minutes::record)
            .keeps()
            .gives(C::RecordOutcome)
            .gives(A::RecordDecision),
        get("/council/{session}/announcements", SECRETARIES, announcements::form),
        post("/council/{session}/announcements", SECRETARIES, announcements::announce)
            .keeps()
            .gives(A::Announce)
            .gives(O::NoteDecision)
            .gives(O::MarkObserver)
            .gives(R::Admit),
    ]
}

fn register_lines() -> Vec<Row> {
    vec![
        get("/council/register", READERS, register::list),
        get("/council/register/new", SECRETARIES, register::form),
        post("/council/register/new", SECRETARIES, register::record)
            .keeps()
            .gives(O::Enter)
            .gives(O::MarkObserver)
            .gives(R::Record),
        get("/council/register/import", SECRETARIES, import::form),
        post("/council/register/import", SECRETARIES, import::import)
            .keeps()
            .gives(O::Enter)
            .gives(O::MarkObserver)
            .gives(R::Record),
        get("/council/register/{observer}", READERS, line::show),
        get("/council/register/{observer}/correct", REGISTRARS, line::correct_form),
        post("/council/register/{observer}/correct", REGISTRARS, line::correct).keeps().gives(R::Correct),
        get("/council/register/{observer}/strike", REGISTRARS, line::strike_form),
        post("/council/register/{observer}/strike", REGISTRARS, line::strike)
            .keeps()
            .gives(R::Strike)
            .gives(O::UnmarkObserver),
        get("/council/register/{observer}/rename", SECRETARIES, line::rename_form),
        post("/council/register/{observer}/rename", SECRETARIES, line::rename).keeps().gives(O::Rename),
        get("/council/register/{observer}/invite", SECRETARIES, line::invite_form),
        post("/council/register/{observer}/invite", SECRETARIES, line::invite).keeps().gives(O::Invite),
        post("/council/register/{observer}/revoke", SECRETARIES, line::revoke).gives(O::RevokeInvitation),
    ]
}

/// What the law leaves to this person on the session now.
fn available(signed: &Signed, file: &SessionFile) -> Vec<C> {
    C::ALL.iter().copied().filter(|command| offers(signed, file, *command).is_ok()).collect()
}

/// Whether the law leaves this person a step on the session now. Of items that they may not see nobody learns
/// from what is offered that there are any.
fn offers(signed: &Signed, file: &SessionFile, command: C) -> Result<(), council::Refusal> {
    use council::Refusal::{ForeignResolution, InAPaper, NotDecided, NotOnThisList};
    let lawful = council::offers(&file.session, command, &signed.actor());
    if !matches!(lawful, Ok(()) | Err(ForeignResolution)) {
        return lawful;
    }
    match command {
        C::RemoveItem | C::OrderItems | C::MarkNotTakenUp | C::RecordOutcome
            if !file.shown().any(|(item, _)| item.is_open()) =>
        {
            Err(NotOnThisList)
        }
        C::CorrectOutcome if file.shown().all(|(item, _)| item.decision.is_none()) => Err(NotDecided),
        C::AddAddendum if addenda(file).is_empty() => Err(InAPaper),
        _ => lawful,
    }
}

/// What addenda are left to bring, symbol by symbol, of the items that this person may see.
fn addenda(file: &SessionFile) -> Vec<(&Symbol, BTreeSet<ApplicationId>)> {
    let mut addenda = file.session.addenda();
    for (_, items) in &mut addenda {
        items.retain(|application| file.files.contains_key(application));
    }
    addenda.retain(|(_, items)| !items.is_empty());
    addenda
}

/// The session of an address, where the law leaves this person the step; else why it does not. Whoever may
/// never take it learns nothing from its page.
async fn offered(signed: &Signed, id: CouncilSessionId, command: C) -> Result<SessionFile, WebError> {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    match offers(signed, &file, command) {
        Ok(()) => Ok(file),
        Err(council::Refusal::NotYourRole { .. }) => Err(WebError::NotFound),
        Err(refusal) => Err(WebError::no_place(refusal, page_of(id))),
    }
}

/// Issues a command on a session as the form was shown.
async fn act(
    signed: &Signed,
    id: CouncilSessionId,
    form: &Form,
    command: Command,
    texts: Vec<NewText>,
) -> Result<(), WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let done = signed.app.store.council(&signed.viewer(), id, envelope, &texts).await;
    done.map(drop).map_err(|error| giving_back(error.into(), id, texts.into_iter().map(|text| text.words)))
}

/// Why a step on a session was not taken. Where somebody was faster, or the same press asked for something else
/// before, the words that were typed stand on its page, and it leads back to the session.
fn giving_back(error: WebError, id: CouncilSessionId, typed: impl IntoIterator<Item = String>) -> WebError {
    match error {
        WebError::Changed { steps, told, .. } => {
            WebError::Changed { steps, told, at: Some(page_of(id)) }.keeping(typed, page_of(id))
        }
        WebError::PressedBefore => WebError::PressedBefore.keeping(typed, page_of(id)),
        error => error,
    }
}

/// The same for a button without a page that could show the form again: a lawful no leads back to the session.
async fn press(signed: &Signed, id: CouncilSessionId, form: &Form, command: Command) -> Result<(), WebError> {
    match act(signed, id, form, command, Vec::new()).await {
        Err(WebError::Refused(why)) => Err(WebError::NoPlace { why, at: page_of(id) }),
        outcome => outcome,
    }
}

/// The same for a page that keeps what was typed: a lawful no is noted at the field that `at` names,
/// and `false` says that the page is to be shown again.
async fn attempt<'a>(
    signed: &Signed,
    id: CouncilSessionId,
    form: &mut Form,
    at: impl FnOnce(&Refusal) -> &'a str,
    command: Command,
    texts: Vec<NewText>,
) -> Result<bool, WebError> {
    match act(signed, id, form, command, texts).await {
        Ok(()) => Ok(true),
        Err(WebError::Refused(refusal)) => {
            form.fault(at(&refusal), words_of(signed.l, &refusal, true));
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Words that are asked for, on their way into the store.
fn words(signed: &Signed, form: &mut Form, name: &str) -> NewText {
    let words = form.required(name);
    signed.new_text(form, words)
}
