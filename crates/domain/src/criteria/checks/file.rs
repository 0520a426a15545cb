//! The request and the file as such.

use super::{no_document, not_met, of_kind};
use crate::{
    criteria::{Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::Field,
    evidence::{self, DocumentKind},
    kernel::PartialDate,
};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Letter present, dated, signatory named. Where somebody else than the head signed, a person
/// judges the authority.
pub(in crate::criteria) fn own_initiative(facts: &Facts<'_>, _: &Parameters) -> Finding {
    const LETTER: DocumentKind = DocumentKind::LetterOfRequest;
    // The latest letter counts where there are several: an earlier one was replaced in substance.
    let Some(letter) = of_kind(facts, LETTER).max_by_key(|d| (d.issued_on.map(PartialDate::latest), d.id)) else {
        return no_document(LETTER);
    };
    let Some(dated) = letter.issued_on else {
        return not_met(Reason::LetterUndated, Mend::Describe { kind: LETTER });
    };
    match letter.signatory.as_ref().map(|s| fold(&s.name)).filter(|name| !name.is_empty()) {
        None => not_met(Reason::LetterUnsigned, Mend::Describe { kind: LETTER }),
        Some(name) if facts.dossier.text(Field::HeadName).is_some_and(|head| fold(head) != name) => {
            Finding::NeedsJudgement { question: Question::SignatoryNotHead { dated } }
        }
        Some(_) => Finding::Met { because: Reason::LetterOfRequest { dated } },
    }
}

/// Two spellings of one name that differ in case, blanks or the form of a letter are the same.
fn fold(name: &str) -> String {
    name.nfkc().collect::<String>().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All mandatory documents, in a working language or translated, none too large.
pub(in crate::criteria) fn complete(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let distinct = |kinds: &mut dyn Iterator<Item = DocumentKind>| -> Vec<DocumentKind> {
        kinds.collect::<BTreeSet<_>>().into_iter().collect()
    };
    let missing = evidence::missing(facts.dossier, facts.documents, &p.languages);
    let kinds = distinct(&mut missing.iter().map(|m| m.kind).filter(|k| *k != DocumentKind::Translation));
    if !kinds.is_empty() {
        return not_met(Reason::DocumentsMissing { kinds: kinds.clone() }, Mend::Attach { kinds });
    }
    let unstated = distinct(&mut facts.documents.iter().filter(|d| d.language.is_none()).map(|d| d.kind));
    if let Some(kind) = unstated.first().copied() {
        return not_met(Reason::LanguageNotStated { kinds: unstated }, Mend::Describe { kind });
    }
    let kinds = distinct(&mut evidence::untranslated(facts.documents, &p.languages).map(|d| d.kind));
    if !kinds.is_empty() {
        return not_met(Reason::Untranslated { kinds: kinds.clone() }, Mend::Translate { kinds });
    }
    let max = u64::from(*p.max_file_mb) * 1024 * 1024;
    let large = distinct(&mut facts.documents.iter().filter(|d| d.bytes > max).map(|d| d.kind));
    if let Some(kind) = large.first().copied() {
        return not_met(Reason::TooLarge { kinds: large, max_mb: *p.max_file_mb }, Mend::Replace { kind });
    }
    let count = u32::try_from(facts.documents.len()).unwrap_or(u32::MAX);
    Finding::Met { because: Reason::AllDocuments { count } }
}

/// Received in time; the last day counts.
pub(in crate::criteria) fn deadline(facts: &Facts<'_>, _: &Parameters) -> Finding {
    match facts.session {
        None => Finding::NotApplicable { because: Reason::NoSessionPlanned },
        Some(session) if facts.as_of <= session.received_until => {
            Finding::Met { because: Reason::InTime { until: session.received_until } }
        }
        Some(session) => not_met(Reason::Late { until: session.received_until }, Mend::NextSession),
    }
}
