//! Whether a command is lawful, and what follows: the law's table first, then one guard.

use super::{
    command::{Command, CommandKind},
    context::Context,
    event::Event,
    file::Application,
    guards::{casework, clock, closing, council, draft, questions, review, signatures, translations},
    law::{self, Only},
    refusal::Refusal,
    state::{State, StateKind},
};
use crate::kernel::{Actor, OrganizationId, Role};

/// What a guard says.
pub(super) type Ruling = Result<Vec<Event>, Refusal>;

/// Decides a command: the events that follow from it, or the reason why none do. Pure and total.
///
/// The order of reasons is fixed: the state, a conflict, the role, the holder, then what the
/// command's own guard asks. Whoever belongs to no staff is never told more of the state than
/// `StateKind::public_face` shows.
pub fn decide(application: Option<&Application>, command: &Command, context: &Context) -> Ruling {
    match (application, command) {
        (None, Command::Start { organization }) => draft::start(*organization, context),
        (None, _) => Err(Refusal::NotStarted),
        (Some(_), Command::Start { .. }) => Err(Refusal::AlreadyStarted),
        (Some(application), command) => {
            if let Command::LiftConflict { of, .. } = command
                && context.actor.person() == Some(*of)
                && application.conflicted.contains(of)
                && context.actor.ngo_role(application.organization).is_none()
                && law::may(Some(application.state.kind()), command.kind()).is_some()
            {
                return Err(Refusal::OwnConflict);
            }
            permitted(Some(application), command.kind(), context.actor)?;
            guard(application, command, context)
        }
    }
}

/// Whether the table, conflicts, roles and the holder's right let `actor` give `command`.
///
/// # Errors
/// Which of them does not.
pub fn permitted(application: Option<&Application>, command: CommandKind, actor: &Actor) -> Result<(), Refusal> {
    let Some(application) = application else {
        return if command == CommandKind::Start { Ok(()) } else { Err(Refusal::NotStarted) };
    };
    if command == CommandKind::Start {
        return Err(Refusal::AlreadyStarted);
    }
    let roles = actor.roles(Some(application.organization));
    let inside = roles.iter().any(|r| !matches!(r, Role::Owner | Role::Editor | Role::Viewer));
    if !inside {
        outsiders_command(command, actor, application.organization)?;
    }
    let state = application.state.kind();
    let Some(row) = law::may(Some(state), command) else {
        let state = if inside { state } else { application.state.public_face() };
        return Err(Refusal::NotYourTurn { command, state });
    };
    if inside && actor.person().is_some_and(|p| application.conflicted.contains(&p)) {
        return Err(Refusal::Conflicted);
    }
    if !row.roles.iter().any(|r| roles.contains(r)) {
        return Err(Refusal::NotYourRole { command, allowed: row.roles.to_vec() });
    }
    let holds = actor.person().is_some() && application.holder == actor.person();
    match row.only {
        Only::Anyone => Ok(()),
        Only::Holder if holds => Ok(()),
        Only::HolderOrSenior if holds || roles.contains(&Role::SeniorOfficer) => Ok(()),
        Only::Holder | Only::HolderOrSenior => Err(Refusal::NotTheHolder),
        Only::Author => match &application.state {
            State::Recommended { by, .. } if actor.person() == Some(*by) => Ok(()),
            _ => Err(Refusal::NotTheAuthor),
        },
    }
}

/// A command that the secretariat alone gives is refused to others alike in every state: the
/// refusal must not tell where the file stands.
fn outsiders_command(command: CommandKind, actor: &Actor, organization: OrganizationId) -> Result<(), Refusal> {
    let member = actor.ngo_role(organization).is_some();
    let for_the_ngo = law::rows().iter().any(|row| row.command == command && row.is_for_the_ngo());
    if member && for_the_ngo {
        return Ok(());
    }
    let staff_hat = matches!(actor, Actor::Person { staff, .. } if !staff.is_empty());
    if member && staff_hat {
        return Err(Refusal::Conflicted);
    }
    Err(Refusal::NotYourRole { command, allowed: law::roles_of(command) })
}

/// What the file itself goes through; what signers, the Council and the clock do stands below.
fn guard(a: &Application, command: &Command, cx: &Context) -> Ruling {
    match command {
        Command::Start { .. } => Err(Refusal::AlreadyStarted),
        Command::Save => draft::save(a),
        Command::Attach => draft::attach(a),
        Command::Discard => Ok(vec![Event::Discarded]),
        Command::HandOver { to } => draft::hand_over(*to, cx),
        Command::Submit { version, declared_by } => draft::submit(a, version, *declared_by, cx),
        Command::Take => casework::take(a, cx),
        Command::Assign { to } => casework::assign(a, *to, cx),
        Command::Release => casework::release(a, cx),
        Command::DeclareConflict { reason } => casework::declare_conflict(*reason, cx),
        Command::LiftConflict { of, reason } => casework::lift_conflict(a, *of, *reason),
        Command::Note { words, mentions } => Ok(vec![Event::Noted { words: *words, mentions: mentions.clone() }]),
        Command::RecordReply { dated } => casework::record_reply(a, *dated, cx),
        Command::FlagHit { hit, words } => Ok(casework::flag_hit(a, *hit, *words)),
        Command::ClearHit { hit, reason } => casework::clear_hit(a, *hit, *reason),
        Command::ConfirmHit { hit, reason } => casework::confirm_hit(a, *hit, *reason),
        Command::LinkDuplicate { of, reason } => casework::link_duplicate(a, *of, *reason),
        Command::DismissDuplicate { of, reason } => casework::dismiss_duplicate(a, *of, *reason),
        Command::Complete { proceed_despite, legible } => review::complete(proceed_despite, *legible, cx),
        Command::RecordFinding { criterion, met, basis, reason, evidence } => {
            review::record_finding(a, (*criterion, *met, *basis), *reason, evidence, cx)
        }
        Command::CorrectFact { at, words, evidence } => {
            Ok(vec![Event::FactCorrected { at: at.clone(), words: *words, evidence: evidence.clone() }])
        }
        Command::WithdrawFactCorrection { at, reason } => review::withdraw_fact_correction(a, at, *reason),
        Command::Summarize { words } => review::summarize(a, *words, cx),
        Command::Except { criterion, reason } => review::except(a, *criterion, *reason, cx),
        Command::Hear { words } => review::hear(a, *words, cx),
        Command::Recommend { advice, reason } => review::recommend(a, *advice, *reason, cx),
        Command::ResumeReview => review::resume(a, cx),
        Command::Ask { questions, opened } => questions::ask(a, questions, opened, cx),
        Command::SaveAnswer { question, words } => questions::save_answer(a, *question, *words, cx),
        Command::SendAnswers { version } => questions::send_answers(a, version, cx),
        Command::UpdateDossier { version } => questions::update_dossier(a, version, cx),
        Command::RequestExtension { reason } => questions::request_extension(a, *reason),
        Command::GrantExtension => questions::grant_extension(a, cx),
        Command::RefuseExtension { reason } => questions::refuse_extension(a, *reason, cx),
        Command::ContactFound => questions::contact_found(a, cx),
        Command::RemindNow => questions::remind_now(a, cx),
        Command::CancelQuestions { reason } => questions::cancel(a, *reason, cx),
        Command::CancelHearing { reason } => questions::cancel_hearing(a, *reason, cx),
        _ => guard_of_the_end(a, command, cx),
    }
}

fn guard_of_the_end(a: &Application, command: &Command, cx: &Context) -> Ruling {
    match command {
        Command::Translate { text, language, words } => translations::translate(*text, *language, *words, cx),
        Command::CheckTranslation { text, language, wording } => translations::check(a, *text, *language, *wording, cx),
        Command::Recall => signatures::recall(cx),
        Command::Countersign => signatures::countersign(a, cx),
        Command::SendBack { reason } => signatures::send_back(a, *reason, cx),
        Command::ReopenReview { reason } => signatures::reopen_review(*reason, cx),
        Command::ProposeClosing { ground, reason } => closing::propose(a, *ground, *reason, cx),
        Command::Withdraw { reason } => closing::withdraw(a, *reason, cx),
        Command::UndoWithdrawal => closing::undo_withdrawal(a, cx),
        Command::Reopen { reason } => closing::reopen(a, *reason, cx),
        Command::Place { session, late } => council::place(a, *session, *late, cx),
        Command::Letter { letter } => Ok(council::letter(a, *letter)),
        Command::Remove { reason } => Ok(vec![Event::Removed { reason: Some(*reason) }]),
        Command::ReturnItem => Ok(vec![Event::Removed { reason: None }]),
        Command::NotTakenUp => Ok(vec![Event::NotTakenUp]),
        Command::RecordDecision { resolution, outcome, on, despite } => {
            council::record(a, *resolution, (outcome, *on), *despite, cx)
        }
        Command::CorrectDecision { resolution, outcome, on, reason } => {
            council::correct(a, *resolution, (outcome, *on), *reason, cx)
        }
        Command::Preview { letter } => council::preview(a, *letter, cx),
        Command::Announce { letter } => council::announce(a, *letter, cx),
        Command::ProposeCorrection { outcome, taken, reason } => {
            council::propose_correction(a, (outcome.as_ref(), *taken), *reason, cx)
        }
        Command::ConfirmCorrection { letter } => council::confirm_correction(a, *letter, cx),
        Command::Retarget { session } => Ok(clock::retarget(a, *session)),
        Command::CarryOver { session } => clock::carry_over(a, *session, cx),
        Command::Remind => clock::remind(a, cx),
        Command::ContactFailed => clock::contact_failed(a),
        Command::Lapse => clock::lapse(a, cx),
        Command::GoOn => clock::go_on(a, cx),
        Command::Escalate => clock::escalate(a, cx),
        Command::WarnDraft => clock::warn_draft(a, cx),
        Command::ExpireDraft => clock::expire_draft(a, cx),
        other => Err(Refusal::NotYourTurn { command: other.kind(), state: a.state.kind() }),
    }
}

impl State {
    /// The state as somebody outside the secretariat may know it: internal steps look like the
    /// state around them.
    pub fn public_face(&self) -> StateKind {
        match self {
            Self::Recommended { .. } | Self::Endorsed(_) => StateKind::UnderReview,
            Self::ClosingProposed { from, heard: false, .. } => from.public_face(),
            Self::Decided(_) => StateKind::OnAgenda,
            other => other.kind(),
        }
    }
}
