//! What the archive of a file tells people beside its receipts: the questions with their answers, the
//! comments and what has happened; and what was filled in and not sent.

use super::{
    answers::Read,
    file::Desk,
    given, hearing,
    questions::{about, answer, own, said, stands},
    receipt, said as steps,
};
use crate::quote::Quote;
use domain::{
    application::{PublicHearing, PublicQuestion, QuestionStatus},
    kernel::Language,
};
use locale::L10n;
use papers::{Answer, Fact, Receipt, Section};
use persistence::{Document, FrozenDossier};
use std::iter;

/// The documents that came with an answer: of the version that was frozen with it, or of the working copy.
pub(super) fn given_with<'a>(
    desk: &'a Desk,
    sent: &'a [FrozenDossier],
    question: &PublicQuestion,
) -> Vec<&'a Document> {
    let frozen = match question.status {
        QuestionStatus::Answered { version, .. } => sent.iter().find(|s| u32::from(s.version.number) == version),
        _ => None,
    };
    given::with(&desk.own.view, question, frozen.map_or(&desk.documents, |s| &s.documents))
}

/// Questions with answers, hearings with comments, and the timeline.
pub(super) fn correspondence(l: &'static L10n, desk: &Desk, sent: &[FrozenDossier]) -> Receipt {
    let view = &desk.own.view;
    let questions = view.questions.iter().map(|q| question(l, desk, sent, q)).collect();
    let hearings = view.hearings.iter().map(|h| hearing(l, desk, h)).collect();
    let all = [
        (l.applicant_questions_all(), questions),
        (l.receipt_comments(), hearings),
        (l.applicant_state_timeline(), timeline(l, desk)),
    ];
    let all = all.into_iter().map(|(title, answers)| Section { title, answers });
    let lede = l.receipt_correspondence_lede(desk.own.organization.name.as_str(), l.instant_with_zone(desk.now.at));
    Receipt {
        sections: all.filter(|section| !section.answers.is_empty()).collect(),
        ..sheet(l, desk, l.receipt_correspondence(), lede)
    }
}

/// The working copy as it stands.
pub(super) fn draft(l: &'static L10n, desk: &Desk) -> Receipt {
    Receipt {
        sections: Read::as_sent(l, &desk.answers()).sections(),
        documents: receipt::documents(l, &desk.documents),
        ..sheet(l, desk, l.receipt_draft(), l.receipt_draft_lede(l.instant_with_zone(desk.now.at)))
    }
}

/// What stands on each of them.
fn sheet(l: &L10n, desk: &Desk, title: String, lede: String) -> Receipt {
    let reference = desk.own.view.reference.map(|r| r.to_string()).unwrap_or_default();
    let fact = |label: String, value: String| Fact { label, value };
    let facts = [
        fact(l.applicant_submitted_reference(), reference.clone()),
        fact(l.receipt_organization(), desk.own.organization.name.clone()),
        fact(l.desk_column_state(), steps::label(l, &desk.own.view.label, &desk.sessions, desk.now.at)),
    ];
    let language: Language = l.language();
    Receipt {
        language,
        author: l.place_name(),
        house: l.place_name(),
        lede: vec![lede],
        facts: facts.into_iter().filter(|fact| !fact.value.is_empty()).collect(),
        foot: if reference.is_empty() { title.clone() } else { reference },
        title,
        ..Receipt::default()
    }
}

fn question(l: &L10n, desk: &Desk, sent: &[FrozenDossier], question: &PublicQuestion) -> Answer {
    let about = about(l, question.subject.as_ref()).unwrap_or_else(|| l.applicant_question_title());
    let (_, stands) = stands(l, desk, question);
    let why = question.earlier.as_ref().map(|(_, why)| lines(&said(l, desk, why))).unwrap_or_default();
    let answered = answer(question).map(|text| lines(&own(l, desk, &text))).unwrap_or_default();
    let documents = given_with(desk, sent, question).into_iter().map(|d| d.name.clone()).collect();
    let rows = [
        cells(l.applicant_questions_earlier(), why),
        cells(l.applicant_question_answer(), answered),
        cells(l.applicant_question_documents(), documents),
    ];
    Answer {
        label: [l.instant_with_zone(question.at), about, stands].join(" · "),
        lines: lines(&said(l, desk, &question.words)),
        rows: rows.into_iter().filter(|row| !row.is_empty()).collect(),
    }
}

fn hearing(l: &L10n, desk: &Desk, hearing: &PublicHearing) -> Answer {
    let (title, on) = hearing::on(l, hearing);
    let comment = hearing.comment.as_ref().map(|text| lines(&own(l, desk, text))).unwrap_or_default();
    let rows = [cells(title, on), cells(l.applicant_question_comment(), comment)];
    Answer {
        label: l.instant_with_zone(hearing.opened),
        lines: lines(&said(l, desk, &hearing.words)),
        rows: rows.into_iter().filter(|row| !row.is_empty()).collect(),
    }
}

/// What has happened, in the order in which it did.
fn timeline(l: &L10n, desk: &Desk) -> Vec<Answer> {
    let step = |step: crate::page::Step| {
        let what = [step.head, step.words].into_iter().filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
        let why = step.quote.map(|quote| lines(&quote)).unwrap_or_default();
        Answer { label: step.when, lines: iter::once(what).chain(why).collect(), rows: Vec::new() }
    };
    steps::timeline(l, desk).into_iter().rev().map(step).collect()
}

/// Words line by line, with the mark of their language.
fn lines(quote: &Quote) -> Vec<String> {
    let note = Some(&quote.note).filter(|note| !note.is_empty()).map(|note| format!("({note})"));
    quote.words.lines().map(str::to_owned).chain(note).collect()
}

/// Lines with one label.
fn cells(label: String, lines: Vec<String>) -> Vec<Fact> {
    let labels = iter::once(label).chain(iter::repeat(String::new()));
    lines.into_iter().zip(labels).map(|(value, label)| Fact { label, value }).collect()
}
