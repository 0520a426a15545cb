//! Announcing many decisions by one press: what each organization will get is one link away, and only
//! what somebody has looked at, as it stands, can be chosen.

use super::{
    head::SessionHead,
    letter::{Made, Study, lacks},
    several::{self, Verdict},
    unannounced::{self, unannounced},
};
use crate::{
    error::{Answer, WebError, in_its_row, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, available},
    kernel::{ApplicationId, CouncilSessionId, Digest, Envelope, Seq},
};
use locale::words;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "council/announcements.html")]
struct AnnouncementsPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
    rows: Vec<Row>,
    /// How many can be announced now.
    ready: usize,
    /// Where the first letter is that nobody has looked at.
    first: Option<String>,
    /// How many letters nobody has looked at.
    unseen: String,
}

/// A decision that is not announced, or was just now.
struct Row {
    id: String,
    name: String,
    outcome: String,
    language: String,
    letter: String,
    /// What the form says of the letter and of the case; nothing where it cannot be announced.
    ready: Option<(String, u64)>,
    chosen: bool,
    class: &'static str,
    note: String,
    /// Where the Council's reasons are translated, while the letter lacks them in its language.
    mend: Option<String>,
}

/// What was announced by the last press, and what was refused.
type Results = BTreeMap<ApplicationId, Verdict>;

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    page(&signed, id, Form::blank(), &Results::new()).await
}

async fn page(signed: &Signed, id: CouncilSessionId, form: Form, results: &Results) -> Answer {
    let l = signed.l;
    let study = Study::of(&signed.app.store, &signed.viewer(), id).await?;
    let waiting = unannounced(&study.session).map(|(application, _)| application.id);
    let letters = unannounced::letters(signed, &study, waiting).await?;
    let mut rows: Vec<Row> = letters.iter().map(|made| row(signed, &study, made, &form, results)).collect();
    let waits = |application: &ApplicationId| letters.iter().any(|made| made.file.application.id == *application);
    for (application, verdict) in results.iter().filter(|(application, _)| !waits(application)) {
        rows.extend(over(signed, &study, *application, verdict));
    }
    let unseen: Vec<_> = rows.iter().filter(|r| r.ready.is_none() && r.class == "judge").collect();
    let view = AnnouncementsPage {
        page: signed.desk(l.announce_title()).with_form(&form),
        head: SessionHead::of(signed, &study.session.session),
        command_id: signed.app.uuid().to_string(),
        ready: rows.iter().filter(|r| r.ready.is_some()).count(),
        first: unseen.first().map(|r| r.letter.clone()),
        unseen: l.announce_unseen(unseen.len(), l.number(unseen.len() as u64)),
        rows,
        form,
    };
    show_with(view.form.status(), &view)
}

fn row(signed: &Signed, study: &Study, made: &Made, form: &Form, results: &Results) -> Row {
    let l = signed.l;
    let application = made.file.application.id;
    let lacking = lacks(l, made);
    let may = available(&made.file.application, &signed.actor()).contains(&CommandKind::Announce);
    let is_ready = may && lacking.is_none() && made.is_previewed();
    let (class, note) = match (results.get(&application), &lacking) {
        (Some(Verdict::No(why)), _) => ("unmet", why.clone()),
        (_, Some(lacks)) => ("unmet", lacks.0.clone()),
        _ if made.is_previewed() => ("met", l.announce_seen()),
        _ if made.decided.previewed.is_empty() => ("judge", l.announce_not_seen()),
        _ => ("judge", l.announce_changed()),
    };
    let chosen = form.value(crate::form::COMMAND).is_empty() || form.has("item", &application.to_string());
    Row {
        id: application.to_string(),
        name: named(study, application).unwrap_or_else(|| made.file.organization.name.clone()),
        outcome: words::outcome(l, made.decided.outcome.kind()),
        language: locale::of(made.language).language_name(),
        letter: format!("/council/{}/items/{application}/letter", study.session.session.id),
        ready: is_ready.then(|| (made.digest.to_string(), made.file.seq().0)),
        chosen,
        class,
        note,
        mend: lacking.map(|(_, href)| href),
    }
}

fn named(study: &Study, application: ApplicationId) -> Option<String> {
    let item = study.session.session.item(application)?;
    Some(several::named(&study.session, item, study.session.files.get(&application)?))
}

/// A file of the last press that waits no more: it was announced now, or before.
fn over(signed: &Signed, study: &Study, application: ApplicationId, verdict: &Verdict) -> Option<Row> {
    let decision = study.session.session.decision(application)?;
    Some(Row {
        id: application.to_string(),
        name: named(study, application)?,
        outcome: words::outcome(signed.l, decision.outcome.kind()),
        language: String::new(),
        letter: String::new(),
        ready: None,
        chosen: false,
        class: verdict.class(),
        note: match verdict {
            Verdict::No(why) => why.clone(),
            _ => signed.l.council_letter_announced_short(),
        },
        mend: None,
    })
}

/// The letters as they would be now, by their digests; none of a file that was announced already. What is sent is
/// what was frozen when it was looked at, but a step of the session, as another number of the resolution, may have
/// changed since what it says.
async fn as_they_are(
    signed: &Signed,
    id: CouncilSessionId,
    chosen: &[ApplicationId],
) -> Result<BTreeMap<ApplicationId, Digest>, WebError> {
    let study = Study::of(&signed.app.store, &signed.viewer(), id).await?;
    let letters = unannounced::letters(signed, &study, chosen.to_vec()).await?;
    Ok(letters.into_iter().map(|made| (made.file.application.id, made.digest)).collect())
}

pub(super) async fn announce(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let l = signed.l;
    let chosen: Vec<ApplicationId> = form.every("item", |id| id.parse().ok());
    if chosen.is_empty() {
        form.fault("item", l.announce_fault_none());
    }
    if form.is_to_be_shown() {
        return page(&signed, id, form, &Results::new()).await;
    }
    let press = form.command()?;
    let now = as_they_are(&signed, id, &chosen).await?;
    let mut results = Results::new();
    for application in chosen {
        let letter: Digest = form.text(&format!("letter-{application}")).parse().map_err(|_| WebError::BadRequest)?;
        let seen = form.text(&format!("seen-{application}")).parse().map_err(|_| WebError::BadRequest)?;
        if now.get(&application).is_some_and(|now| *now != letter) {
            results.insert(application, Verdict::No(WebError::changed(1).words(l, true)));
            continue;
        }
        let command_id = press.part(application.0);
        let envelope = Envelope { command_id, seen: Some(Seq(seen)), command: Command::Announce { letter } };
        let result = match signed.app.store.application(&signed.viewer(), application, envelope, &[]).await {
            Ok(_) => Verdict::Recorded,
            Err(error) => Verdict::No(in_its_row(l, error)?),
        };
        results.insert(application, result);
    }
    if let Some(count) = several::all_recorded(&results) {
        signed.say(l.announce_done(count, l.number(count as u64)));
        return Ok(see(format!("/council/{id}")));
    }
    form.fault("item", l.announce_fault_some());
    page(&signed, id, form, &results).await
}
