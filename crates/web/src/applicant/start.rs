//! Beginning an application, for an organization of the person's or for one that is named here.

use super::takeover::{self, Offer};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::{COMMAND, Form},
    page::Page,
    throttle::ORGANIZATIONS_BY,
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::Query,
    http::{HeaderMap, StatusCode},
};
use domain::{
    application,
    dossier::{Field, Typed},
    kernel::{ApplicationId, CommandId, Envelope, NgoRole, OrganizationId, is_plain_line},
    organization,
};
use locale::{L10n, words};
use persistence::{Refusal, StoreError};
use serde::Deserialize;

/// Longest legal name, as in the dossier.
const NAME: usize = 300;
const ANOTHER: &str = "another";
const ORGANIZATION_COMMAND: &str = "organization_command_id";

#[derive(Template)]
#[template(path = "applicant/start.html")]
struct View {
    page: Page,
    form: Form,
    command_id: String,
    organization_command_id: String,
    choices: Vec<(String, String)>,
    countries: Vec<(&'static str, String)>,
    refusal: Option<Refused>,
    offer: Offer,
}

/// Why it cannot begin, and where to go instead.
struct Refused {
    words: String,
    href: Option<String>,
}

/// Which organization the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    organization: Option<String>,
    /// The application whose answers are to be taken over.
    from: Option<String>,
}

/// `GET /applications/start`
pub(super) async fn page(signed: Signed, headers: HeaderMap, Query(asked): Query<Asked>) -> Answer {
    let check = !super::eligibility::kept(&signed, &headers).is_empty();
    show(&signed, &headers, takeover::filled(asked.organization, asked.from, check), None).await
}

/// `POST /applications/start`
pub(super) async fn begin(signed: Signed, headers: HeaderMap, mut form: Form) -> Answer {
    let own = owned(&signed).await?;
    let chosen = form.text("organization").to_owned();
    let known = own.iter().find(|(id, _)| id.to_string() == chosen).map(|(id, _)| *id);
    if known.is_none() {
        // A page that was shown before the person had an organization has no choice on it: its
        // button, pressed twice, still names the same one.
        let names_another = chosen == ANOTHER || (chosen.is_empty() && !form.text("name").is_empty());
        if !own.is_empty() && !names_another {
            form.fault("organization", signed.l.applicant_start_fault_which());
        } else {
            check_new(signed.l, &mut form);
        }
    }
    let is_bounded = known.is_none() && !form.is_to_be_shown();
    if is_bounded && !ORGANIZATIONS_BY.admits(&signed.app, &signed.who.id.to_string()).await? {
        form.fault("name", signed.l.applicant_start_fault_often());
    }
    if form.is_to_be_shown() {
        return show(&signed, &headers, form, None).await;
    }
    let id = |name: &str| form.text(name).parse::<CommandId>().map_err(|_| WebError::BadRequest);
    let (command, register) = (id(COMMAND)?, id(ORGANIZATION_COMMAND)?);
    let organization = match known {
        Some(id) => id,
        None => name_organization(&signed, register, &form).await?,
    };
    // The person belongs to an organization that was named a moment ago.
    let viewer = signed.app.store.viewer(signed.who.id).await?.ok_or(WebError::NotFound)?;
    match signed.app.store.application_start(&viewer, command, organization).await {
        Ok(outcome) => {
            let begun = (organization, outcome.stream.into());
            let name = own.iter().find(|(id, _)| Some(*id) == known).map_or(form.text("name"), |(_, name)| name);
            let said = stated(name, if known.is_none() { form.text("country") } else { "" });
            takeover::take(&signed, &viewer, &headers, &form, begun, said).await?;
            Ok(takeover::forgotten(&signed, &form, see(format!("/applications/{}", outcome.stream))))
        }
        Err(StoreError::Refused(Refusal::Application(refusal))) => {
            let refused = refused(signed.l, &refusal);
            show(&signed, &headers, form, Some(refused)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The organizations for which the person may begin one.
async fn owned(signed: &Signed) -> Result<Vec<(OrganizationId, String)>, WebError> {
    let own = signed.app.store.own_organizations(&signed.viewer()).await?;
    Ok(own.into_iter().filter(|o| o.role == NgoRole::Owner).map(|o| (o.id, o.name)).collect())
}

fn check_new(l: &L10n, form: &mut Form) {
    let name = form.text("name").to_owned();
    let is = name.chars().count();
    if name.is_empty() {
        form.fault("name", l.applicant_start_fault_name());
    } else if is > NAME {
        form.fault("name", l.applicant_start_fault_name_long(l.number(NAME as u64), l.number(is as u64)));
    }
    if !is_plain_line(&name) {
        form.fault("name", l.fault_control_characters());
    }
    if form.text("country").parse::<organization::CountryCode>().is_err() {
        form.fault("country", l.applicant_start_fault_country());
    }
}

/// What the first section asks and is known already.
fn stated(name: &str, country: &str) -> Typed {
    let mut typed = Typed::new();
    for (field, words) in [(Field::LegalName, name), (Field::SeatCountry, country)] {
        if !words.is_empty() {
            typed.set(field.key(), words);
        }
    }
    typed
}

async fn name_organization(signed: &Signed, command_id: CommandId, form: &Form) -> Result<OrganizationId, WebError> {
    let store = &signed.app.store;
    let name = store.new_text(signed.l.language(), form.text("name"));
    let country = form.text("country").parse().ok();
    let command = organization::Command::Register { name: name.reference(), country };
    let envelope = Envelope { command_id, seen: None, command };
    let outcome = store.organization(&signed.viewer(), store.new_id(), envelope, &[name]).await?;
    Ok(outcome.stream.into())
}

fn refused(l: &L10n, refusal: &application::Refusal) -> Refused {
    let open: Option<ApplicationId> = match refusal {
        application::Refusal::OpenApplication { application } => Some(*application),
        _ => None,
    };
    Refused { words: words::refusal_for_applicant(l, refusal), href: open.map(|id| format!("/applications/{id}")) }
}

async fn show(signed: &Signed, headers: &HeaderMap, form: Form, refusal: Option<Refused>) -> Answer {
    let l = signed.l;
    let mut choices: Vec<(String, String)> =
        owned(signed).await?.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    if !choices.is_empty() {
        choices.push((ANOTHER.to_owned(), l.applicant_start_another()));
    }
    let mut list = vec![("", l.applicant_start_country_choose())];
    list.extend(l.countries().iter().map(|(code, name)| (*code, (*name).to_owned())));
    let again = |name: &str| match form.text(name) {
        "" => signed.app.store.new_id::<CommandId>().to_string(),
        kept => kept.to_owned(),
    };
    let status = if refusal.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { form.status() };
    let view = View {
        page: signed.page(l.applicant_start_title()).with_form(&form),
        command_id: again(COMMAND),
        organization_command_id: again(ORGANIZATION_COMMAND),
        choices,
        countries: list,
        refusal,
        offer: takeover::offer(signed, headers, &form).await?,
        form,
    };
    show_with(status, &view)
}
