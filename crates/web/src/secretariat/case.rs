//! A case: every criterion with what the rule and the reviewer found, beside the documents.

use super::{
    act,
    beside::{self, Link, Opened, Viewer},
    head::{self, Advised, At, CaseHead},
    menu::Menu,
    remarks::{Remark, remarks},
    screening::Beside,
    step::WHOLE,
};
use crate::{
    app::rulebook,
    error::{Answer, see, show_with},
    form::{Form, WRITTEN_IN},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Command, CommandKind, ReviewerFinding},
    criteria::{CriterionKey, Finding, Rulebook, Verdict},
    kernel::{ApplicationId, Calendar},
};
use locale::{L10n, words};
use persistence::read::case::CaseFile;

#[derive(Template)]
#[template(path = "secretariat/case.html")]
struct CasePage {
    page: Page,
    head: CaseHead,
    form: Form,
    checks: Vec<Check>,
    viewer: Viewer,
    /// The document that is open, for forms to carry along.
    carried: String,
    menu: Menu,
    remarks: Vec<Remark>,
    advice: Vec<Advised>,
}

struct Check {
    key: &'static str,
    title: String,
    mark: String,
    verdict: String,
    tone: &'static str,
    rule: String,
    /// The names beside the lists of sanctions, where the criterion rests on these.
    screening: Option<Beside>,
    found: Option<Found>,
    can_judge: bool,
    open: bool,
    command_id: String,
    typed_met: String,
    /// On what it can rest, if it is met and if it is not: keys and words.
    bases: [Vec<(&'static str, String)>; 2],
    typed_basis: String,
    typed_reason: String,
    /// The language of what stands in the form: a reason that is changed stays in its own.
    written_in: String,
    typed_document: String,
    typed_page: String,
    fault_met: Option<String>,
    fault_reason: Option<String>,
    fault_document: Option<String>,
    fault_page: Option<String>,
}

struct Found {
    by: String,
    on: String,
    basis: String,
    reason: Quote,
    evidence: Vec<Link>,
    /// It is to be looked at again.
    stale: bool,
    /// Where what has changed since is shown.
    since: Option<String>,
}

pub(super) async fn show(signed: Signed, Path(id): Path<ApplicationId>, Query(opened): Query<Opened>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, &opened, None, Form::blank()).await
}

/// The page, with the form of one criterion as it was typed where something is wrong with it. Whoever may not judge
/// any more has no form there.
pub(super) async fn page(
    signed: &Signed,
    file: &CaseFile,
    opened: &Opened,
    typed_into: Option<CriterionKey>,
    form: Form,
) -> Answer {
    let can_judge = head::may(signed, file, CommandKind::RecordFinding);
    if typed_into.is_some() && !can_judge {
        return head::past(file, &form);
    }
    let assessed = signed.app.store.assessment(&signed.viewer(), file.application.id).await?.findings;
    let blank = Form::blank();
    let rulebook = rulebook()?;
    let mut screening = Some(Beside::of(signed, file).await?);
    let checks = assessed
        .iter()
        .map(|(key, finding)| {
            let is_typed = typed_into == Some(*key);
            let typed = if is_typed { &form } else { &blank };
            let mut check = check(signed, file, &rulebook, (*key, finding), can_judge, typed, is_typed);
            check.screening = screening.take_if(|_| *key == CriterionKey::IntegrityExclusion);
            check
        })
        .collect();
    show_with(
        form.status(),
        &CasePage {
            page: signed.desk(file.organization.name.clone()),
            head: CaseHead { leaps: true, ..CaseHead::of(signed, file, At::Criteria).await? },
            checks,
            viewer: Viewer::of(signed, file, opened, ""),
            carried: opened.to_carry(),
            menu: Menu::of(signed, file),
            remarks: remarks(signed, file).await?,
            advice: head::advice(signed, file),
            form: in_page(form, typed_into),
        },
    )
}

/// Faults lead to the field of their criterion: on this page names repeat.
fn in_page(mut form: Form, criterion: Option<CriterionKey>) -> Form {
    if let Some(criterion) = criterion {
        for fault in &mut form.faults {
            // What is wrong with the whole form leads to the criterion.
            let within = if fault.at == WHOLE { String::new() } else { format!("-{}", fault.at) };
            fault.at = format!("{}{within}", criterion.key());
        }
    }
    form
}

fn check(
    signed: &Signed,
    file: &CaseFile,
    rulebook: &Rulebook,
    (key, finding): (CriterionKey, &Finding),
    can_judge: bool,
    form: &Form,
    is_typed: bool,
) -> Check {
    let l = signed.l;
    let found = file.application.findings.get(&key);
    let (verdict, tone) = said(signed, finding, found);
    let typed = |name: &str, otherwise: String| if is_typed { form.value(name).to_owned() } else { otherwise };
    let evidence = found.and_then(|f| f.evidence.first());
    Check {
        key: key.key(),
        title: words::criterion(l, key).title,
        mark: rulebook.criterion(key).map(|c| words::mark(l, c.mark())).unwrap_or_default(),
        verdict,
        tone,
        rule: words::finding(l, finding),
        screening: None,
        found: found.map(|f| self::found(signed, file, f)),
        can_judge: can_judge && key != CriterionKey::FileDeadline,
        open: is_typed,
        command_id: signed.app.uuid().to_string(),
        typed_met: typed("met", found.map_or(String::new(), |f| if f.met { "yes" } else { "no" }.to_owned())),
        bases: [true, false].map(|met| bases(l, rulebook, key, met)),
        typed_basis: typed("basis", found.and_then(|f| f.basis).map_or(String::new(), |b| b.key().to_owned())),
        typed_reason: typed("reason", found.map_or(String::new(), |f| file.words(&f.reason).to_owned())),
        written_in: typed(WRITTEN_IN, found.map_or(String::new(), |f| language_of(file, f))),
        typed_document: typed("document", evidence.map_or(String::new(), |e| e.document.to_string())),
        typed_page: typed("page", evidence.and_then(|e| e.page).map_or(String::new(), |p| p.to_string())),
        fault_met: form.fault_at("met").map(str::to_owned).filter(|_| is_typed),
        fault_reason: form.fault_at("reason").map(str::to_owned).filter(|_| is_typed),
        fault_document: form.fault_at("document").map(str::to_owned).filter(|_| is_typed),
        fault_page: form.fault_at("page").map(str::to_owned).filter(|_| is_typed),
    }
}

/// On what a finding on a criterion can rest: keys and words.
fn bases(l: &L10n, rulebook: &Rulebook, key: CriterionKey, met: bool) -> Vec<(&'static str, String)> {
    let bases = rulebook.criterion(key).into_iter().flat_map(|c| c.bases(met));
    bases.map(|basis| (basis.key(), words::basis(l, basis))).collect()
}

/// The working language of a reviewer's reason, where it is in one.
fn language_of(file: &CaseFile, found: &ReviewerFinding) -> String {
    let written = file.texts.get(&found.reason.id).and_then(|w| w.language.working());
    written.map_or(String::new(), |language| language.code().to_owned())
}

/// What is said of a criterion in a word, and its tone: the reviewer's word where there is a fresh
/// one, else the rule's.
fn said(signed: &Signed, finding: &Finding, found: Option<&ReviewerFinding>) -> (String, &'static str) {
    let l = signed.l;
    match found.filter(|f| !f.stale) {
        Some(f) if f.met => (l.desk_finding_met(), "met"),
        Some(_) => (l.desk_finding_not_met(), "unmet"),
        None => {
            let verdict = finding.verdict();
            (words::verdict(l, verdict), verdict_tone(verdict))
        }
    }
}

/// The tone in which a verdict is shown.
pub(super) const fn verdict_tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "unmet",
        Verdict::NeedsJudgement => "judge",
        Verdict::NotApplicable | Verdict::NotChecked => "soft",
    }
}

fn found(signed: &Signed, file: &CaseFile, f: &ReviewerFinding) -> Found {
    let l = signed.l;
    let latest = file.application.next_version() - 1;
    let since = || format!("/desk/cases/{}/versions?from={}&to={latest}", file.application.id, f.version);
    Found {
        by: file.name(f.by).to_owned(),
        on: format!("{}, {}", l.date(Calendar::moment(f.at).day), l.desk_finding_on(u64::from(f.version))),
        basis: f.basis.map(|basis| words::basis(l, basis)).unwrap_or_default(),
        reason: Quote::of(l, &file.reading(&f.reason, l.language())),
        evidence: f.evidence.iter().filter_map(|e| beside::evidence(signed, file, e)).collect(),
        stale: f.stale,
        since: (f.stale && f.version < latest).then(since),
    }
}

pub(super) async fn take(signed: Signed, Path(id): Path<ApplicationId>, form: Form) -> Answer {
    head::open(&signed, id).await?;
    act(&signed, id, &form, Command::Take, Vec::new()).await?;
    signed.say(signed.l.desk_take_done());
    Ok(see(format!("/desk/cases/{id}")))
}

pub(super) async fn release(signed: Signed, Path(id): Path<ApplicationId>, form: Form) -> Answer {
    head::open(&signed, id).await?;
    act(&signed, id, &form, Command::Release, Vec::new()).await?;
    signed.say(signed.l.desk_release_done());
    Ok(see(format!("/desk/cases/{id}")))
}
