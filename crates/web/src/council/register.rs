//! The register as the secretariat keeps it: every line, and recording an observer from before this
//! system.

use super::{
    step::{Field, Step},
    tabs::{At, Tab},
};
use crate::{
    error::{Answer, see, show, words_of},
    form::Form,
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::extract::Query;
use domain::{
    council::ResolutionNumber,
    kernel::{PartialDate, StaffRole, is_plain_line},
    observer::{Details, Status},
    organization::CountryCode,
};
use locale::{L10n, countries, words};
use persistence::{
    Before, RecordedBefore, StoreError,
    read::register::{RegisterFilter, RegisterKey, RegisterRow},
};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "crate::query::search")]
    q: String,
    after: String,
    after_id: String,
}

#[derive(Template)]
#[template(path = "council/register.html")]
struct RegisterPage {
    page: Page,
    tabs: Vec<Tab>,
    q: String,
    rows: Vec<Row>,
    may_record: bool,
    pager: Pager,
}

struct Row {
    href: String,
    name: String,
    country: String,
    since: String,
    resolution: String,
    origin: String,
    struck: bool,
    status: String,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let after = asked.after_id.parse().ok().map(|id| RegisterKey { name: asked.after.clone(), id });
    let filter = RegisterFilter { name: asked.q.trim().to_owned(), after, ..RegisterFilter::default() };
    let found = signed.app.store.register(&filter).await?;
    let address = |key: Option<&RegisterKey>| {
        let mut query = Serializer::new(String::new());
        query.append_pair("q", asked.q.trim());
        if let Some(key) = key {
            query.append_pair("after", &key.name).append_pair("after_id", &key.id.to_string());
        }
        format!("/council/register?{}", query.finish())
    };
    show(&RegisterPage {
        page: signed.desk(l.registrar_title()),
        tabs: super::tabs::of(l, At::Register),
        rows: found.rows.iter().map(|r| row(l, r)).collect(),
        may_record: signed.who.staff.has(StaffRole::CouncilSecretary),
        pager: Pager {
            previous: (!asked.after_id.is_empty()).then(|| address(None)),
            next: found.next.as_ref().map(|key| address(Some(key))),
        },
        q: asked.q,
    })
}

fn row(l: &L10n, r: &RegisterRow) -> Row {
    let country = r.country.as_deref().map(|code| l.country(code).to_owned());
    Row {
        href: format!("/council/register/{}", r.id),
        name: r.name.clone(),
        country: country.unwrap_or_else(|| l.common_not_stated()),
        since: r.since.map_or_else(|| l.common_unknown(), |since| l.partial_date(since)),
        resolution: r.resolution.map(|n| n.to_string()).unwrap_or_default(),
        origin: if r.recorded { l.registrar_recorded() } else { l.registrar_admitted() },
        struck: r.status == Status::Struck,
        status: words::observer_status(l, r.status),
    }
}

/// The countries and areas of a form, unknown first.
pub(super) fn countries_of(l: &L10n) -> Vec<(String, String)> {
    let all = countries::countries_sorted(l.language());
    std::iter::once((String::new(), l.registrar_country_unknown()))
        .chain(all.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())))
        .collect()
}

/// The country that was chosen, where one was; a fault is noted where it is none of those.
pub(super) fn country_in(form: &mut Form) -> Option<CountryCode> {
    match form.text("country") {
        "" => None,
        _ => form.chosen("country", |code| code.parse().ok()),
    }
}

/// Since when, and under which resolution, as it was typed.
pub(super) fn details(l: &L10n, form: &mut Form) -> Option<Details> {
    let typed = form.required("since");
    let since: Option<PartialDate> = typed.parse().ok();
    if since.is_none() {
        form.fault("since", l.registrar_fault_since());
    }
    let number = form.text("number").to_owned();
    let parsed: Option<u32> = number.parse().ok().filter(|n| *n > 0);
    if !number.is_empty() && parsed.is_none() {
        form.fault("number", l.council_fault_number());
    }
    Some(Details { since: since?, number: parsed.map(ResolutionNumber) })
}

pub(super) async fn form(signed: Signed) -> Answer {
    page(&signed, Form::blank())
}

fn page(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    Step::register(crumbs(l), l.registrar_record(), "/council/register/new".to_owned(), 0)
        .lead(l.registrar_record_lead())
        .ask(Field::line("name", l.registrar_name()).hint(l.registrar_name_hint()))
        .ask(Field::select("country", l.public_register_country(), countries_of(l)))
        .ask(Field::short("since", l.public_register_since()).hint(l.registrar_since_hint()))
        .ask(Field::short("number", l.public_register_resolution()).hint(l.registrar_number_hint()))
        .button(l.registrar_record_submit())
        .show(signed, form)
}

/// The pages above those of the register.
pub(super) fn crumbs(l: &L10n) -> Vec<(String, String)> {
    vec![("/council/register".to_owned(), l.registrar_title())]
}

/// Longest name, as in the dossier.
const NAME: usize = 300;

/// What is wrong with a name, in words.
pub(super) fn name_fault(l: &L10n, name: &str) -> Option<String> {
    let is = name.chars().count();
    if name.is_empty() {
        Some(l.site_fault_missing())
    } else if is > NAME {
        Some(l.applicant_start_fault_name_long(l.number(NAME as u64), l.number(is as u64)))
    } else if !is_plain_line(name) {
        Some(l.fault_control_characters())
    } else {
        None
    }
}

/// An observer to be recorded: of an organization that is known here under this name and seat, or of
/// a new one. `Err` says in words why it cannot be one.
pub(super) fn before(
    signed: &Signed,
    said: &Before,
    known: &[persistence::read::register::KnownOrganization],
) -> Result<RecordedBefore, String> {
    let l = signed.l;
    let store = &signed.app.store;
    if said.details.since.earliest() > signed.app.moment().day {
        return Err(l.refused_in_the_future());
    }
    let seat = said.country.map(|c| c.to_string());
    // A seat that is not known does not tell two organizations of one name apart.
    let same = known.iter().find(|k| k.country == seat || k.country.is_none() || seat.is_none());
    let (organization, enter) = match same {
        Some(k) if k.is_observer => return Err(l.refused_already_observer()),
        Some(k) => (k.id, None),
        None => (store.new_id(), Some(store.new_text(l.language(), &said.name))),
    };
    Ok(RecordedBefore { observer: store.new_id(), organization, enter, said: said.clone() })
}

pub(super) async fn record(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let name = form.text("name").to_owned();
    if let Some(says) = name_fault(l, &name) {
        form.fault("name", says);
    }
    let country = country_in(&mut form);
    let (Some(details), false) = (details(l, &mut form), form.is_to_be_shown()) else { return page(&signed, form) };
    let store = &signed.app.store;
    let known = store.organizations_named(&signed.viewer(), std::slice::from_ref(&name)).await?;
    let said = Before { name, country, details };
    // The first press of the same button has recorded it, so that the law would refuse it now.
    match store.observers_were_recorded(&signed.viewer(), form.command()?, std::slice::from_ref(&said)).await {
        Ok(true) => return Ok(see("/council/register")),
        Ok(false) => {}
        Err(StoreError::CommandIdReused) => {
            form.fault("name", l.site_error_pressed_text());
            return page(&signed, form);
        }
        Err(error) => return Err(error.into()),
    }
    let line = match before(&signed, &said, known.first().map_or(&[], Vec::as_slice)) {
        Ok(line) => line,
        Err(says) => {
            form.fault("name", says);
            return page(&signed, form);
        }
    };
    match store.observers_record(&signed.viewer(), form.command()?, vec![line]).await {
        Ok(()) => {
            signed.say(l.registrar_record_done());
            Ok(see("/council/register"))
        }
        Err(StoreError::Refused(refusal)) => {
            form.fault("name", words_of(l, &refusal, true));
            page(&signed, form)
        }
        Err(error) => Err(error.into()),
    }
}
