//! The trial, in which mail goes to the team only, and what becomes of what it kept.

use super::messages::counted;
use crate::{
    error::{Answer, WebError, or_fault, see, show_with},
    form::Form,
    page::Page,
    post,
    visit::Signed,
};
use askama::Template;
use domain::house::{Command, MessageState, Team};
use persistence::NewText;

/// As many characters as the list of the team may have: some hundred addresses.
const MOST: usize = 4000;
pub(super) const AT: &str = "/admin/settings/trial";

#[derive(Template)]
#[template(path = "admin/trial.html")]
struct TrialPage {
    page: Page,
    form: Form,
    stands: String,
    is_on: bool,
    /// How many messages it kept; nothing where none.
    kept: String,
    /// The identities of the presses that end it, and that decide about what it kept.
    command_id: String,
    settle_id: String,
    choices: Vec<(String, String)>,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let team = signed.house.mail.trial.as_ref().map(|trial| trial.typed.clone()).unwrap_or_default();
    let command_id = signed.app.uuid().to_string();
    view(&signed, Form::filled([("team", team), ("command_id", command_id)])).await
}

pub(super) async fn begin(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let typed: Vec<&str> = form.value("team").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let team = typed.join("\n");
    if team.chars().count() > MOST {
        form.fault("team", l.messages_trial_team_long(l.number(MOST as u64)));
    }
    if let Err(slip) = Team::parse(&team) {
        form.fault("team", l.messages_trial_team_slip(slip));
    }
    if form.is_to_be_shown() {
        return view(&signed, form).await;
    }
    if signed.house.mail.trial.as_ref().is_some_and(|trial| trial.typed == team) {
        signed.say(l.messages_trial_begun());
        return Ok(see(AT));
    }
    let text = (!team.is_empty()).then(|| signed.app.store.new_text(l.language(), team));
    let command = Command::BeginTrial { team: text.as_ref().map(NewText::reference) };
    let outcome = post::give(&signed, form.command()?, command, text.as_slice()).await;
    if or_fault(&signed, &mut form, "team", outcome)?.is_none() {
        return view(&signed, form).await;
    }
    signed.say(l.messages_trial_begun());
    Ok(see(AT))
}

pub(super) async fn end(signed: Signed, form: Form) -> Answer {
    post::give(&signed, form.command()?, Command::EndTrial, &[]).await?;
    signed.say(signed.l.messages_trial_ended());
    Ok(see(AT))
}

/// Decides about everything that it kept.
pub(super) async fn settle(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let kept = kept(&signed).await?;
    let send = match form.text("what") {
        "send" => true,
        "drop" => false,
        _ => {
            form.fault("what", l.messages_trial_kept_missing());
            false
        }
    };
    if form.is_to_be_shown() {
        return view(&signed, form).await;
    }
    let outcome = post::give(&signed, form.command()?, Command::SettleTrial { send }, &[]).await;
    if or_fault(&signed, &mut form, "what", outcome)?.is_none() {
        return view(&signed, form).await;
    }
    let shown = counted(l, kept);
    signed.say(if send { l.messages_trial_kept_sent(shown) } else { l.messages_trial_kept_dropped(shown) });
    Ok(see(AT))
}

async fn kept(signed: &Signed) -> Result<u64, WebError> {
    let counts = signed.app.store.message_counts(&signed.viewer()).await?;
    Ok(counts.into_iter().find(|(state, _)| *state == MessageState::Kept).map_or(0, |(_, count)| count))
}

/// Whether it is on, in words.
pub(super) fn stands(signed: &Signed) -> (bool, String) {
    let l = signed.l;
    let mode = signed.house.mail.trial.as_ref().map(|trial| trial.since);
    let words = mode.map_or_else(|| l.messages_trial_off(), |since| l.messages_trial_on(l.instant_with_zone(since)));
    (mode.is_some(), words)
}

async fn view(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    let (is_on, stands) = stands(signed);
    let kept = kept(signed).await?;
    let mut choices = vec![("drop".to_owned(), l.messages_trial_kept_drop())];
    if !is_on {
        choices.insert(0, ("send".to_owned(), l.messages_trial_kept_send()));
    }
    let view = TrialPage {
        page: signed.desk(l.messages_trial()).with_form(&form),
        stands,
        is_on,
        kept: if kept == 0 { String::new() } else { l.messages_trial_kept_count(counted(l, kept)) },
        command_id: signed.app.uuid().to_string(),
        settle_id: signed.app.uuid().to_string(),
        choices,
        form,
    };
    show_with(view.form.status(), &view)
}
