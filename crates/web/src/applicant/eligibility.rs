//! The eligibility check: a few questions of the dossier, asked of anybody, and what the machine
//! finds on each criterion with nothing but their answers. It is a plain form that asks (`GET`), so
//! nothing is stored; on request the answers are kept in this browser for an application.

use super::{
    controls::{Question, Shown},
    section::{self, Said},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show},
    form::Form,
    page::Page,
    session::{self, Cookie},
    visit::Visit,
};
use askama::Template;
use axum::{
    extract::OriginalUri,
    http::{HeaderMap, HeaderValue, header},
};
use axum_extra::extract::CookieJar;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    criteria::{AsOf, Assessed, Audience, Facts, Finding, Mend, Reason, Rulebook, SessionFacts, Verdict, assess},
    dossier::{Answers, Dossier, Fault, FaultKind, Field, FieldSpec, Section, Shown as When, Typed, read},
    kernel::{Calendar, Day},
};
use locale::{L10n, words};
use std::collections::BTreeMap;
use url::form_urlencoded;

/// What is asked: enough for what a machine can say before anything is attached.
const ASKED: [Field; 10] = [
    Field::FoundedOn,
    Field::FoundedBy,
    Field::Registration,
    Field::SeatCountry,
    Field::DissolutionClause,
    Field::GoverningBodySeats,
    Field::GoverningBodyGovernment,
    Field::ConcernedWith,
    Field::MemberCountries,
    Field::ClosedYears,
];

/// Questions of the dossier that stand before those that are asked here: a number is asked for, so
/// the answer to them is that it is given as a number.
const IMPLIED: [(Field, &str); 2] = [(Field::GoverningBodyAs, "file"), (Field::MembersAs, "file")];

/// How long the answers are kept for an application: as long as it may take to gather people and papers.
const KEPT_SECONDS: u32 = 90 * 24 * 60 * 60;
/// What a browser takes of one cookie is 4,096 bytes with its name and marks.
const KEPT_BYTES: usize = 3_000;

#[derive(Template)]
#[template(path = "applicant/eligibility.html")]
struct View {
    page: Page,
    questions: Vec<Question>,
    implied: [(Field, &'static str); 2],
    result: Option<Outcome>,
    /// The button was pressed, and nothing was answered.
    nothing: bool,
    faults: Vec<Said>,
    faults_title: String,
    disclaimer: String,
}

/// What came of it.
struct Outcome {
    title: String,
    words: String,
    /// The way to the questions that were not answered.
    open: String,
    /// Some criterion is not met.
    is_unmet: bool,
    provisional: bool,
    as_of: String,
    lines: Vec<Line>,
    answers: String,
}

/// A criterion with what was found.
struct Line {
    rank: u8,
    class: &'static str,
    verdict: String,
    key: &'static str,
    title: String,
    said: String,
    mend: Option<String>,
    mark: String,
    sources: Vec<String>,
}

/// `GET /eligibility`
pub(super) async fn page(visit: Visit, OriginalUri(uri): OriginalUri) -> Answer {
    let today = visit.app.moment().day;
    let query = uri.query().unwrap_or_default();
    let answers = asked_in(query);
    let (l, all) = (visit.l, with_implied(&answers));
    let faults: Vec<Fault> = all
        .iter()
        .flat_map(|(section, typed)| read(*section, typed, today).faults)
        .filter(|fault| ASKED.contains(&fault.field) && !fault.why.is_merely_missing())
        .collect();
    // What cannot be read is mended before anything is concluded from the rest.
    let concludes = !answers.is_empty() && faults.is_empty();
    let result = if concludes { Some(outcome(&visit, &answers, &all).await?) } else { None };
    show(&View {
        page: visit.page(l.eligibility_title()),
        questions: questions(l, &all, &by_control(l, &faults), today),
        implied: IMPLIED,
        result,
        nothing: answers.is_empty() && IMPLIED.iter().any(|(field, _)| query.contains(field.key())),
        faults: told(l, &faults),
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        disclaimer: l.applicant_disclaimer(),
    })
}

/// The answers in a query or a cookie: what is asked here, and nothing else.
fn asked_in(query: &str) -> Answers {
    let mut answers = Answers::new();
    for (name, words) in form_urlencoded::parse(query.as_bytes()) {
        let asked = ASKED.into_iter().map(Field::spec).find(|spec| spec.owns(&name));
        if let Some(spec) = asked.filter(|_| !words.trim().is_empty()) {
            // PostgreSQL takes no text with a NUL in it, and nobody means one.
            answers.entry(spec.field.section()).or_default().set(name.into_owned(), words.replace('\0', ""));
        }
    }
    answers
}

/// With the answers that are implied by asking for a number, and the seat as a place of work.
fn with_implied(answers: &Answers) -> Answers {
    let mut all = answers.clone();
    for (field, words) in IMPLIED {
        all.entry(field.section()).or_default().set(field.key(), words);
    }
    let seat = answers.get(&Field::SeatCountry.section()).map(|t| t.get(Field::SeatCountry.key()).to_owned());
    if let Some(seat) = seat.filter(|code| !code.is_empty()) {
        all.entry(Field::ActiveIn.section()).or_default().set(format!("{}.0.country", Field::ActiveIn), seat);
    }
    all
}

fn questions(l: &'static L10n, all: &Answers, faults: &[(String, String)], today: Day) -> Vec<Question> {
    let none = Typed::new();
    let question = |field: Field| {
        let (spec, typed) = (field.spec(), all.get(&field.section()).unwrap_or(&none));
        let dossier = Dossier::read_section(field.section(), typed, today);
        // Nothing has to be answered here: what is left open is said to be open.
        let spec = FieldSpec { when: When::Always, required: true, ..*spec };
        let mut asked = Shown { l, typed, dossier: &dossier, faults, add: None, currency: None }.questions(&[spec]);
        for question in &mut asked {
            in_place(l, field, question);
        }
        asked
    };
    ASKED.into_iter().flat_map(question).collect()
}

/// Two questions that follow another in the dossier stand alone here.
fn in_place(l: &L10n, field: Field, question: &mut Question) {
    question.label = label(l, field);
    if field == Field::GoverningBodySeats {
        question.hint = Some(l.eligibility_seats_hint());
    }
}

/// What a question is called on this page.
fn label(l: &L10n, field: Field) -> String {
    match field {
        Field::GoverningBodySeats => l.eligibility_seats(),
        Field::GoverningBodyGovernment => l.eligibility_seats_government(),
        field => words::field_label(l, field),
    }
}

/// The question of this page by which one of the dossier is answered here; none where it is left to the
/// application.
fn asked_here(field: Field) -> Option<Field> {
    match field {
        // What `with_implied` takes from them.
        Field::ActiveIn => Some(Field::SeatCountry),
        Field::GoverningBodyAs => Some(Field::GoverningBodySeats),
        field => Some(field).filter(|field| ASKED.contains(field)),
    }
}

/// What is wrong, by control.
fn by_control(l: &L10n, faults: &[Fault]) -> Vec<(String, String)> {
    faults.iter().map(|fault| (fault.at.clone(), says(l, fault))).collect()
}

/// What is wrong, for the summary: by the names that stand on this page.
fn told(l: &L10n, faults: &[Fault]) -> Vec<Said> {
    let mut told = section::said(l, faults);
    for (said, fault) in told.iter_mut().zip(faults) {
        said.label = label(l, fault.field);
        said.says = says(l, fault);
    }
    told
}

/// A fault that names another question names it as this page does.
fn says(l: &L10n, fault: &Fault) -> String {
    match &fault.why {
        FaultKind::MoreThan { whole } => l.fault_more_than(label(l, *whole)),
        why => words::fault(l, why),
    }
}

async fn outcome(visit: &Visit, answers: &Answers, all: &Answers) -> Result<Outcome, WebError> {
    let (l, today, rulebook) = (visit.l, visit.app.moment().day, rulebook()?);
    let dossier = Dossier::read(all, today);
    let next = visit.app.store.sessions_ahead(today).await?.into_iter().find(|s| s.takes(visit.app.now()));
    let session =
        next.map(|s| SessionFacts { opens_on: s.opens_on, received_until: Calendar::moment(s.receipt_until).day });
    let facts = Facts {
        dossier: &dossier,
        documents: &[],
        as_of: today,
        counted_at: AsOf::Today,
        session,
        register: None,
        lists: None,
    };
    let mut lines: Vec<Line> = assess(&rulebook, &facts).iter().map(|found| line(l, &rulebook, found)).collect();
    lines.sort_by_key(|line| line.rank);
    let unmet = lines.iter().filter(|line| line.class == "unmet").count();
    let answered = |field: &Field| answers.values().any(|typed| typed.iter().any(|(name, _)| field.spec().owns(name)));
    let open = ASKED.iter().filter(|field| !answered(field)).count();
    let shown = |n: usize| l.number(n as u64);
    let (title, words, rest) = match (unmet, open) {
        (0, 0) => (l.eligibility_clear(), l.eligibility_clear_text(), String::new()),
        // Nothing was found because it was not asked to the end: the heading says so.
        (0, _) => (l.eligibility_so_far(open, shown(open)), l.eligibility_so_far_text(), l.eligibility_answer()),
        (_, 0) => (l.eligibility_unmet(unmet, shown(unmet)), l.eligibility_unmet_text(), String::new()),
        _ => {
            let rest = l.eligibility_unanswered(open, shown(open));
            (l.eligibility_unmet(unmet, shown(unmet)), l.eligibility_unmet_text(), rest)
        }
    };
    Ok(Outcome {
        title,
        words,
        open: rest,
        is_unmet: unmet > 0,
        provisional: rulebook.is_provisional(),
        as_of: l.eligibility_as_of(l.date(today)),
        lines,
        answers: written(answers),
    })
}

fn line(l: &L10n, rulebook: &Rulebook, found: &Assessed<'_>) -> Line {
    let criterion = found.criterion;
    let (rank, class, verdict, said, mend) = if criterion.audience == Audience::Staff {
        (4, "soft", l.applicant_stand_not_checked(), l.public_criteria_secretariat(), None)
    } else {
        said(l, &found.finding)
    };
    let sources = rulebook.criterion(criterion.key).map(|c| c.sources).unwrap_or_default();
    Line {
        rank,
        class,
        verdict,
        key: criterion.key.key(),
        title: words::criterion_title(l, criterion.key),
        said,
        mend,
        mark: words::mark(l, criterion.mark()),
        sources: sources.iter().map(|source| words::source(l, source)).collect(),
    }
}

/// Order, look and words of a finding. What an application will be asked for is no fault of theirs.
fn said(l: &L10n, finding: &Finding) -> (u8, &'static str, String, String, Option<String>) {
    match finding {
        Finding::NotMet { because: Reason::NotStated { field }, .. } => match asked_here(*field) {
            Some(asked) => (1, "soft", l.eligibility_open(), l.eligibility_open_here(label(l, asked)), None),
            None => (3, "soft", l.eligibility_later(), l.eligibility_later_text(words::field_label(l, *field)), None),
        },
        Finding::NotMet { how_to_mend: mend @ (Mend::Attach { .. } | Mend::Report { .. }), .. } => {
            (3, "soft", l.eligibility_needs(), words::mend(l, mend), None)
        }
        Finding::NotMet { because, how_to_mend } => (
            0,
            "unmet",
            l.applicant_stand_unmet(),
            words::reason(l, because),
            Some(words::mend(l, how_to_mend)).filter(|w| !w.is_empty()),
        ),
        Finding::NeedsJudgement { question } => {
            (2, "judge", l.applicant_stand_judge(), words::question(l, question), None)
        }
        other => {
            let verdict = match other.verdict() {
                Verdict::Met => (2, "met", l.applicant_stand_met()),
                Verdict::NotApplicable => (4, "soft", l.applicant_stand_not_applicable()),
                _ => (4, "soft", l.applicant_stand_not_checked()),
            };
            (verdict.0, verdict.1, verdict.2, words::finding(l, other), None)
        }
    }
}

/// Answers as one line, as a form sends them.
fn written(answers: &Answers) -> String {
    let mut line = form_urlencoded::Serializer::new(String::new());
    line.extend_pairs(answers.values().flat_map(Typed::iter));
    line.finish()
}

/// `POST /eligibility/keep`
pub(super) async fn keep(visit: Visit, form: Form) -> Answer {
    let answers = written(&asked_in(form.value("answers")));
    let kept = URL_SAFE_NO_PAD.encode(answers);
    let fits = kept.len() <= KEPT_BYTES;
    visit.say(if fits { visit.l.eligibility_kept() } else { visit.l.eligibility_not_kept() });
    let mut response = see(if visit.who.is_some() { "/applications/start" } else { "/sign-up" });
    let cookie = if fits {
        let secure = visit.app.settings.is_https();
        let cookie = session::cookie(Cookie::Eligibility, &kept, Some(KEPT_SECONDS), secure);
        Some(HeaderValue::from_str(&cookie).map_err(WebError::internal)?)
    } else {
        // Those of an earlier check would be offered as these.
        forget(&visit)
    };
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What this browser keeps of a check, by section; nothing where it keeps none.
pub(super) fn kept(visit: &Visit, headers: &HeaderMap) -> BTreeMap<Section, Typed> {
    CookieJar::from_headers(headers)
        .get(&Cookie::Eligibility.name(visit.app.settings.is_https()))
        .and_then(|cookie| URL_SAFE_NO_PAD.decode(cookie.value()).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .map(|line| asked_in(&line))
        .unwrap_or_default()
}

/// Makes this browser forget it.
pub(crate) fn forget(visit: &Visit) -> Option<HeaderValue> {
    HeaderValue::from_str(&session::cookie(Cookie::Eligibility, "", Some(0), visit.app.settings.is_https())).ok()
}
