//! Advice to the Council: recommended by one, countersigned by another.

use super::{
    findings::{FindingLine, Findings},
    head::{self, Advised, At, CaseHead},
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
    application::{AdviceKind, Command, CommandKind, Refusal, State, open_before_countersigning},
    criteria::CriterionKey,
    kernel::ApplicationId,
};
use locale::words;
use persistence::read::case::CaseFile;

#[derive(Template)]
#[template(path = "secretariat/recommend.html")]
struct RecommendPage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    tally: Vec<String>,
    findings: Vec<FindingLine>,
    first: Vec<First>,
    options: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "secretariat/countersign.html")]
struct CountersignPage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    second_command_id: String,
    lead: String,
    submit: String,
    /// To whom it goes back.
    back: String,
    tally: Vec<String>,
    findings: Vec<FindingLine>,
    first: Vec<First>,
    advice: Vec<Advised>,
    may_countersign: bool,
    may_send_back: bool,
}

/// Something to be done before advice can be countersigned, and where.
struct First {
    label: String,
    href: String,
}

/// What the senior officer would be refused for, said before anybody presses.
fn first(signed: &Signed, file: &CaseFile) -> Result<Vec<First>, WebError> {
    let step = |refusal: &Refusal| match refusal {
        Refusal::HitsOpen { .. } if head::may(signed, file, CommandKind::ClearHit) => "/hits/clear".to_owned(),
        Refusal::DuplicateOpen { .. } => "/duplicates".to_owned(),
        Refusal::Unjudged { criteria } => criteria.first().map_or_else(String::new, |c| format!("#{}", c.key())),
        _ => String::new(),
    };
    let one = |refusal: Refusal| First {
        href: format!("/desk/cases/{}{}", file.application.id, step(&refusal)),
        label: words::refusal(signed.l, &refusal),
    };
    let application = &file.application;
    let confirmed = application.confirmed_hits();
    let confirmed = (confirmed > 0).then(|| First {
        href: format!("/desk/cases/{}#{}", application.id, CriterionKey::IntegrityExclusion.key()),
        label: signed.l.sanctions_confirmed_stand(confirmed),
    });
    Ok(open_before_countersigning(application, &rulebook()?).into_iter().map(one).chain(confirmed).collect())
}

/// Whether what is to be countersigned is a proposal to close the file.
fn is_on_closing(file: &CaseFile) -> bool {
    matches!(file.application.state, State::ClosingProposed { .. })
}

pub(super) async fn form(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    recommend_page(&signed, &file, Form::blank()).await
}

async fn recommend_page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    if !head::may(signed, file, CommandKind::Recommend) {
        return head::past(file, &form);
    }
    let l = signed.l;
    let Findings { tally, lines } = Findings::of(signed, file).await?;
    let view = RecommendPage {
        page: signed.desk(l.desk_recommend()).with_form(&form),
        head: CaseHead::of(signed, file, At::Criteria).await?,
        command_id: signed.app.uuid().to_string(),
        tally,
        findings: lines,
        first: first(signed, file)?,
        options: AdviceKind::ALL.into_iter().map(|a| (a.key(), words::advice(l, a))).collect(),
        form: form
            .naming([("advice", l.desk_recommend_advice().as_str()), ("reason", l.desk_recommend_reason().as_str())]),
    };
    show_with(view.form.status(), &view)
}

pub(super) async fn recommend(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    let advice = form.chosen("advice", AdviceKind::from_key);
    let reason = form.required("reason");
    let (Some(advice), false) = (advice, form.is_to_be_shown()) else {
        return recommend_page(&signed, &file, form).await;
    };
    let reason = signed.new_text(&form, reason);
    let command = Command::Recommend { advice, reason: reason.reference() };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, vec![reason]).await? {
        return recommend_page(&signed, &file, form).await;
    }
    signed.say(signed.l.desk_recommend_done());
    Ok(see(format!("/desk/cases/{id}")))
}

pub(super) async fn second(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    countersign_page(&signed, &file, Form::blank()).await
}

async fn countersign_page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    let may_countersign = head::may(signed, file, CommandKind::Countersign);
    let may_send_back = head::may(signed, file, CommandKind::SendBack);
    if !may_countersign && !may_send_back {
        return head::past(file, &form);
    }
    let l = signed.l;
    let on_closing = is_on_closing(file);
    let days = rulebook()?.parameters().reopen_days.value;
    let back = match &file.application.state {
        State::ClosingProposed { by, .. } => l.desk_send_back_closing(file.name(*by)),
        _ => l.desk_send_back_lead(),
    };
    // A proposal to close rests on its ground, not on what was found.
    let Findings { tally, lines } = if on_closing { Findings::default() } else { Findings::of(signed, file).await? };
    let view = CountersignPage {
        page: signed.desk(if may_countersign { l.desk_countersign() } else { l.desk_send_back() }).with_form(&form),
        lead: if on_closing { l.casework_countersign_lead(l.days(u32::from(days))) } else { l.desk_countersign_lead() },
        submit: if on_closing { l.casework_countersign_submit() } else { l.desk_countersign_submit() },
        back,
        tally,
        findings: lines,
        first: if on_closing { Vec::new() } else { first(signed, file)? },
        may_countersign,
        may_send_back,
        head: CaseHead::of(signed, file, At::Criteria).await?,
        command_id: signed.app.uuid().to_string(),
        second_command_id: signed.app.uuid().to_string(),
        advice: head::advice(signed, file),
        form: form.naming([("reason", l.desk_send_back_reason().as_str())]),
    };
    show_with(view.form.status(), &view)
}

pub(super) async fn countersign(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    let on_closing = is_on_closing(&file);
    if let Tried::Again(file) = attempt(&signed, id, &mut form, Command::Countersign, Vec::new()).await? {
        return countersign_page(&signed, &file, form).await;
    }
    let l = signed.l;
    signed.say(if on_closing { l.casework_countersign_closed() } else { l.desk_countersign_done() });
    Ok(see(format!("/desk/cases/{id}")))
}

pub(super) async fn send_back(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    let reason = form.required("reason");
    if form.is_to_be_shown() {
        return countersign_page(&signed, &file, form).await;
    }
    let reason = signed.new_text(&form, reason);
    let command = Command::SendBack { reason: reason.reference() };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, vec![reason]).await? {
        return countersign_page(&signed, &file, form).await;
    }
    signed.say(signed.l.desk_send_back_done());
    Ok(see(format!("/desk/cases/{id}")))
}
