//! Beside the findings: a fact corrected, the organization summed up, a criterion excepted, the organization
//! heard; and the ways back into review.

use super::{
    evidence,
    step::{Asks, Case, Field, Given, Kind, Step, Told},
};
use crate::{
    app::rulebook,
    applicant::answers::lines,
    error::WebError,
    form::{Form, WRITTEN_IN},
    quote::Quote,
};
use domain::{
    application::{Command, CommandKind, Found, LONGEST_SUMMARY, State},
    criteria::{CriterionKey, Rulebook},
    dossier::{self, FieldSpec, Typed, form as questions},
};
use locale::{L10n, words};

/// Corrects a fact beside the organization's answer.
pub(super) struct Correct;
/// Says who the organization is, for the Council.
pub(super) struct Summarize;
/// Excepts a criterion.
pub(super) struct Except;
/// Opens a hearing.
pub(super) struct Hear;
/// Takes one's own recommendation back.
pub(super) struct Recall;
/// Opens the review again after the countersignature.
pub(super) struct ReopenReview;
/// Goes on with the review of a deferred file.
pub(super) struct Resume;

/// Every question that the organization was asked, with the answers of its section.
async fn asked(case: &Case<'_>) -> Result<Vec<(&'static FieldSpec, char, Typed)>, WebError> {
    let dossier = case.signed.app.store.dossier(&case.signed.viewer(), case.file.application.id, None).await?;
    let mut asked = Vec::new();
    for (section, typed) in dossier.answers {
        let of_section = questions(section).iter().filter(|spec| spec.is_asked(&typed));
        asked.extend(of_section.map(|spec| (spec, section.letter(), typed.clone())));
    }
    Ok(asked)
}

impl Step for Correct {
    const COMMAND: CommandKind = CommandKind::CorrectFact;
    const PATH: &'static str = "/desk/cases/{id}/correct";

    async fn asks(case: &Case<'_>, form: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let asked = asked(case).await?;
        let mut told = Vec::new();
        if let Some((spec, _, typed)) = asked.iter().find(|(spec, ..)| spec.field.key() == form.text("at")) {
            let words = lines(l, spec, typed).join("\n");
            told.push(Told { label: l.casework_correct_answer(), said: Quote { words, ..Quote::default() } });
        }
        if let Some(fact) = case.file.application.corrections_of_fact.iter().find(|f| f.at == form.text("at")) {
            told.push(case.told(l.casework_correct_before(), &fact.words));
        }
        let blank = (String::new(), String::new());
        let label = |spec: &FieldSpec, letter: char| format!("{letter} · {}", words::field_label(l, spec.field));
        let options = asked.iter().map(|(spec, letter, _)| (spec.field.key().to_owned(), label(spec, *letter)));
        let documents =
            case.file.present().map(|d| (d.facts.id.to_string(), words::document(l, d.facts.kind) + " · " + &d.name));
        let none = (String::new(), l.desk_finding_no_document());
        Ok(Asks {
            title: l.casework_correct(),
            leads: vec![l.casework_correct_lead()],
            told,
            fields: vec![
                Field::new(Kind::List, "at", l.casework_correct_at())
                    .options(std::iter::once(blank).chain(options).collect()),
                Field::words("words", l.casework_correct_words()).hint(l.casework_correct_words_hint()),
                Field::new(Kind::List, "document", l.casework_correct_document())
                    .options(std::iter::once(none).chain(documents).collect()),
                Field::new(Kind::Short, "page", l.desk_finding_page()),
            ],
            submit: l.casework_correct_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let (at, words) = (form.required("at"), form.required("words"));
        let evidence = evidence::read(case.file, form, case.l());
        if evidence.is_none() {
            form.fault("document", case.l().casework_correct_no_evidence());
        }
        if dossier::Field::from_key(&at).is_none() {
            form.required("at");
            return Ok(None);
        }
        let words = case.text(form, words);
        let evidence = evidence.into_iter().collect();
        let command = Command::CorrectFact { at, words: words.reference(), evidence };
        Ok(Some(Given::new(command, [words], case.l().casework_correct_done())))
    }
}

impl Step for Summarize {
    const COMMAND: CommandKind = CommandKind::Summarize;
    const PATH: &'static str = "/desk/cases/{id}/summary";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let now = case.file.application.summary.as_ref().and_then(|text| case.file.texts.get(&text.id));
        Ok(Asks {
            title: l.casework_summarize(),
            leads: vec![l.casework_summarize_lead()],
            fields: vec![
                Field::words("words", l.casework_summarize_words())
                    .hint(l.casework_summarize_words_hint(l.number(LONGEST_SUMMARY as u64))),
            ],
            now: now.map_or_else(Vec::new, |text| {
                vec![("words", text.words.clone()), (WRITTEN_IN, text.language.as_str().to_owned())]
            }),
            submit: l.casework_summarize_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let words = form.required("words");
        let length = words.chars().count();
        if length > LONGEST_SUMMARY {
            let (l, most) = (case.l(), LONGEST_SUMMARY as u64);
            form.fault("words", l.casework_summarize_long(l.number(length as u64), l.number(most)));
        }
        let words = case.text(form, words);
        let command = Command::Summarize { words: words.reference() };
        Ok(Some(Given::new(command, [words], case.l().casework_summarize_done())))
    }
}

/// Mandatory criteria that stand as not met, neither cured nor excepted.
async fn unmet(case: &Case<'_>) -> Result<Vec<CriterionKey>, WebError> {
    let application = &case.file.application;
    let assessed = case.signed.app.store.assessment(&case.signed.viewer(), application.id).await?.findings;
    let machine = |key| assessed.iter().find(|(k, _)| *k == key).map(|(_, finding)| finding.verdict());
    Ok(rulebook()?
        .mandatory()
        .filter(|c| application.found(c.key, c.kind, machine(c.key)) == Found::NotMet)
        .map(|c| c.key)
        .collect())
}

/// The titles of the criteria that are named to the organization as it is heard, and of those that are not.
fn named_and_not(l: &L10n, rulebook: &Rulebook, unmet: Vec<CriterionKey>) -> (Vec<String>, Vec<String>) {
    let titles = |keys: Vec<CriterionKey>| keys.into_iter().map(|key| words::criterion_title(l, key)).collect();
    let (named, own) = unmet.into_iter().partition(|key| rulebook.is_for_everybody(*key));
    (titles(named), titles(own))
}

impl Step for Except {
    const COMMAND: CommandKind = CommandKind::Except;
    const PATH: &'static str = "/desk/cases/{id}/except";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let option = |key: &CriterionKey| (key.key().to_owned(), words::criterion_title(l, *key));
        let options: Vec<_> = unmet(case).await?.iter().map(option).collect();
        Ok(Asks {
            title: l.casework_except(),
            leads: vec![l.casework_except_lead(), l.casework_except_until()],
            nothing: options.is_empty().then(|| l.casework_except_none()),
            fields: vec![
                Field::new(Kind::One, "criterion", l.casework_except_which()).options(options),
                Field::words("reason", l.desk_finding_reason()).hint(l.casework_except_reason_hint()),
            ],
            submit: l.casework_except_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let criterion = form.chosen("criterion", CriterionKey::from_key);
        let (Some(criterion), Some(reason)) = (criterion, case.reason(form)) else { return Ok(None) };
        let says = case.l().casework_except_done(words::criterion_title(case.l(), criterion));
        Ok(Some(Given::new(Command::Except { criterion, reason: reason.reference() }, [reason], says)))
    }
}

impl Step for Hear {
    const COMMAND: CommandKind = CommandKind::Hear;
    const PATH: &'static str = "/desk/cases/{id}/hear";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, rulebook) = (case.l(), rulebook()?);
        let days = rulebook.parameters().hearing_working_days.value;
        let until = l.casework_hear_until(case.working_day(case.signed.app.moment().day, days));
        let (title, said, on, own) = if let State::ClosingProposed { ground, .. } = &case.file.application.state {
            (l.casework_hear_on_closing(), l.casework_hear_closing(), vec![words::ground(l, *ground)], Vec::new())
        } else {
            let (named, own) = named_and_not(l, &rulebook, unmet(case).await?);
            let is_unnamed = named.is_empty() && !own.is_empty();
            let said = if is_unnamed { l.casework_hear_unspecified() } else { l.casework_hear_unmet() };
            (l.casework_hear(), said, named, own)
        };
        let unnamed = (!own.is_empty()).then(|| l.casework_hear_unnamed(l.list_and(&own)));
        Ok(Asks {
            title,
            leads: [said, until].into_iter().chain(unnamed).collect(),
            nothing: (on.is_empty() && own.is_empty()).then(|| l.casework_hear_none()),
            told: on.into_iter().map(Told::line).collect(),
            fields: vec![Field::words("words", l.casework_hear_words()).hint(l.casework_hear_words_hint())],
            submit: l.casework_hear_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let words = form.required("words");
        let words = case.text(form, words);
        let command = Command::Hear { words: words.reference() };
        Ok(Some(Given::new(command, [words], case.l().casework_hear_done())))
    }
}

impl Step for Recall {
    const COMMAND: CommandKind = CommandKind::Recall;
    const PATH: &'static str = "/desk/cases/{id}/recall";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        Ok(Asks {
            title: l.casework_recall(),
            leads: vec![l.casework_recall_lead()],
            submit: l.casework_recall_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, _: &mut Form) -> Result<Option<Given>, WebError> {
        Ok(Some(Given::new(Command::Recall, [], case.l().casework_recall_done())))
    }
}

impl Step for ReopenReview {
    const COMMAND: CommandKind = CommandKind::ReopenReview;
    const PATH: &'static str = "/desk/cases/{id}/review/reopen";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        Ok(Asks {
            title: l.casework_reopen_review(),
            leads: vec![l.casework_reopen_review_lead()],
            fields: vec![Field::words("reason", l.casework_reopen_review_reason())],
            submit: l.casework_reopen_review_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::ReopenReview { reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_reopen_review_done())))
    }
}

impl Step for Resume {
    const COMMAND: CommandKind = CommandKind::ResumeReview;
    const PATH: &'static str = "/desk/cases/{id}/review/resume";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let days = rulebook()?.parameters().review_working_days.value;
        let until = case.working_day(case.signed.app.moment().day, days);
        Ok(Asks {
            title: l.casework_resume(),
            leads: vec![l.casework_resume_lead(until)],
            submit: l.casework_resume_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, _: &mut Form) -> Result<Option<Given>, WebError> {
        Ok(Some(Given::new(Command::ResumeReview, [], case.l().casework_resume_done())))
    }
}
