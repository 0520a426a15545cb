//! Whether a file is complete: the gates, and going on in spite of one.

use super::{
    case::verdict_tone,
    head::{self, At, CaseHead},
    step::{Tried, attempt},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind},
    criteria::{Kind, Verdict},
    kernel::ApplicationId,
};
use locale::words;
use persistence::read::case::CaseFile;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "secretariat/complete.html")]
struct CompletePage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    gates: Vec<Gate>,
    all_hold: bool,
}

struct Gate {
    name: String,
    title: String,
    verdict: String,
    tone: &'static str,
    rule: String,
    is_open: bool,
}

pub(super) async fn form(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, Form::blank()).await
}

async fn page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    if !head::may(signed, file, CommandKind::Complete) {
        return head::past(file, &form);
    }
    let l = signed.l;
    let rulebook = rulebook()?;
    let gates: Vec<Gate> = signed
        .app
        .store
        .assessment(&signed.viewer(), file.application.id)
        .await?
        .findings
        .into_iter()
        .filter(|(key, _)| rulebook.criterion(*key).is_some_and(|c| c.kind == Kind::Gate))
        .map(|(key, finding)| Gate {
            name: format!("despite.{}", key.key()),
            title: words::criterion(l, key).title,
            verdict: words::verdict(l, finding.verdict()),
            tone: verdict_tone(finding.verdict()),
            rule: words::finding(l, &finding),
            is_open: finding.verdict() == Verdict::NotMet,
        })
        .collect();
    let view = CompletePage {
        page: signed.desk(l.desk_complete()).with_form(&form),
        head: CaseHead::of(signed, file, At::Criteria).await?,
        command_id: signed.app.uuid().to_string(),
        all_hold: gates.iter().all(|g| !g.is_open),
        gates,
        form,
    };
    show_with(view.form.status(), &view)
}

pub(super) async fn complete(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    if form.text("legible") != "on" {
        form.fault("legible", signed.l.desk_complete_unread());
    }
    if form.is_to_be_shown() {
        return page(&signed, &file, form).await;
    }
    let rulebook = rulebook()?;
    let mut proceed_despite = BTreeMap::new();
    let mut texts = Vec::new();
    let gates: Vec<_> = rulebook.criteria().iter().filter(|c| c.kind == Kind::Gate).collect();
    // A reason for what is no gate would be lost.
    let is_strange = |name: &String| {
        name.strip_prefix("despite.").is_some_and(|key| gates.iter().all(|criterion| criterion.key.key() != key))
    };
    if form.typed().keys().any(is_strange) {
        return Err(WebError::BadRequest);
    }
    for criterion in gates {
        let reason = form.text(&format!("despite.{}", criterion.key.key()));
        if !reason.is_empty() {
            let text = signed.new_text(&form, reason);
            proceed_despite.insert(criterion.key, text.reference());
            texts.push(text);
        }
    }
    let command = Command::Complete { proceed_despite, legible: true };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, texts).await? {
        return page(&signed, &file, form).await;
    }
    signed.say(signed.l.desk_complete_done());
    Ok(see(format!("/desk/cases/{id}")))
}
