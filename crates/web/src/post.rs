//! What people do with one message: the same buttons on a case's page and in the administration. What
//! is offered is what the law would not refuse; what it refuses is said beside the reason, which stays.

use crate::{
    error::{Answer, WebError, see, words_of},
    form::Form,
    page::Step,
    quote::Quote,
    secretariat::messages::Line,
    visit::Signed,
};
use domain::{
    house::{About, Command, CommandKind, Message, MessageState, law::who_may},
    kernel::{CommandId, Envelope, MessageId},
};
use locale::{L10n, words};
use persistence::{
    NewText, StoreError,
    read::messages::{MessageDeed, MessageLine},
};
use uuid::Uuid;

/// What can be done with a message, and what was done.
pub(crate) struct Desk {
    /// The address of the message.
    pub(crate) at: String,
    pub(crate) command_id: String,
    pub(crate) held: String,
    pub(crate) reason: Option<Quote>,
    pub(crate) deeds: Vec<Step>,
    pub(crate) hold: bool,
    /// It waits, and nobody may hold it.
    pub(crate) must_go: bool,
    pub(crate) release: String,
    pub(crate) again: bool,
    /// The identity of the press that drops it.
    pub(crate) drop: Option<String>,
}

/// What can be pressed on the page of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Press {
    Release,
    Again,
    Drop,
}

/// The message of an address; one that is none is nobody's.
pub(crate) fn id(words: &str) -> Result<Uuid, WebError> {
    words.parse().map_err(|_| WebError::NotFound)
}

impl Desk {
    /// At the address `at`, of a message about `about`; to an administrator each is one of the house.
    pub(crate) async fn of(
        signed: &Signed,
        line: &MessageLine,
        about: About,
        (at, form): (String, &Form),
    ) -> Result<Self, WebError> {
        let l = signed.l;
        let message = Message { state: line.state, must_go: line.must_go, about };
        let actor = signed.actor();
        let roles = |kind| who_may(kind).includes(&actor, None, None);
        let may = |kind| roles(kind) && message.refuses(&actor, kind).is_none();
        let deeds = signed.app.store.message_deeds(line).await?;
        let can_wait = Message { must_go: false, ..message };
        let would_hold =
            roles(CommandKind::HoldMessage) && can_wait.refuses(&actor, CommandKind::HoldMessage).is_none();
        let drop = may(CommandKind::DropMessage).then(|| signed.app.uuid().to_string());
        // While the trial is on, it would only be kept again.
        let would_stay = line.state == MessageState::Kept && signed.house.mail.trial.is_some();
        let release = match (may(CommandKind::ReleaseMessage) && !would_stay, drop.is_some()) {
            (true, true) => l.messages_send(),
            (true, false) => l.messages_release(),
            _ => String::new(),
        };
        Ok(Self {
            at,
            command_id: signed.app.uuid().to_string(),
            held: Line::held(l, line),
            reason: line.held.as_ref().and_then(|h| h.reason.as_ref()).map(Quote::plain),
            deeds: deeds.iter().map(|deed| step(l, deed)).collect(),
            // What was typed stays, although the message may have gone meanwhile.
            hold: may(CommandKind::HoldMessage) || form.is_to_be_shown(),
            must_go: would_hold && line.must_go,
            release,
            again: may(CommandKind::ResendMessage),
            drop,
        })
    }
}

fn step(l: &L10n, deed: &MessageDeed) -> Step {
    Step {
        head: words::house_event(l, &deed.event),
        quote: deed.reason.as_ref().map(Quote::plain),
        when: format!("{} · {}", l.instant_with_zone(deed.at), deed.by),
        ..Step::default()
    }
}

/// The form in which a reason is asked, before anything is typed.
pub(crate) fn blank(signed: &Signed) -> Form {
    Form::filled([("command_id", signed.app.uuid().to_string())])
}

/// Holds a message: true where it was done, else the form says why not.
pub(crate) async fn hold(signed: &Signed, message: Uuid, form: &mut Form) -> Result<bool, WebError> {
    let reason = form.required_saying("reason", signed.l.messages_hold_reason_missing());
    if form.is_to_be_shown() {
        return Ok(false);
    }
    let text = signed.new_text(form, &reason);
    let command = Command::HoldMessage { message: MessageId(message), reason: text.reference() };
    match give(signed, form.command()?, command, &[text]).await {
        Ok(()) => {
            signed.say(signed.l.messages_hold_done());
            Ok(true)
        }
        Err(StoreError::Refused(refusal)) => {
            form.fault("reason", words_of(signed.l, &refusal, true));
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Does what was pressed and goes back to `at`, saying what came of it.
pub(crate) async fn press(signed: &Signed, press: Press, message: Uuid, form: &Form, at: String) -> Answer {
    let (l, message) = (signed.l, MessageId(message));
    let (command, done) = match press {
        Press::Release => (Command::ReleaseMessage { message }, l.messages_release_done()),
        Press::Again => (Command::ResendMessage { message }, l.messages_again_done()),
        Press::Drop => (Command::DropMessage { message }, l.messages_drop_done()),
    };
    match give(signed, form.command()?, command, &[]).await {
        Ok(()) => signed.say(done),
        Err(StoreError::Refused(refusal)) => signed.say(words_of(l, &refusal, true)),
        Err(error) => return Err(error.into()),
    }
    Ok(see(at))
}

/// Where a message stands its row says, whatever else happened in the house: nothing is `seen`.
pub(crate) async fn give(
    signed: &Signed,
    command_id: CommandId,
    command: Command,
    texts: &[NewText],
) -> Result<(), StoreError> {
    let envelope = Envelope { command_id, seen: None, command };
    signed.app.store.house(&signed.viewer(), envelope, texts).await.map(|_| ())
}
