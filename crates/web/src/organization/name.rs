//! Another name or seat.

use super::{command, crumb, give, own};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::is_plain_line,
    organization::{Command, CountryCode},
};
use persistence::read::organization::OrganizationPeople;

/// Longest legal name, as in the dossier.
const NAME: usize = 300;

#[derive(Template)]
#[template(path = "organization/name.html")]
struct View {
    page: Page,
    form: Form,
    crumb: (String, String),
    countries: Vec<(&'static str, String)>,
    seen: u64,
    command_id: String,
}

/// `GET /organizations/{id}/name`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let organization = own(&signed, &id).await?;
    let country = organization.country.clone().unwrap_or_default();
    let form = Form::filled([("name", organization.name.clone()), ("country", country)]);
    show(&signed, &organization, form)
}

/// `POST /organizations/{id}/name`
pub(super) async fn save(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let organization = own(&signed, &id).await?;
    let l = signed.l;
    let name = form.required_saying("name", l.applicant_start_fault_name());
    let is = name.chars().count();
    if is > NAME {
        form.fault("name", l.applicant_start_fault_name_long(l.number(NAME as u64), l.number(is as u64)));
    }
    if !is_plain_line(&name) {
        form.fault("name", l.fault_control_characters());
    }
    let country: Option<CountryCode> = form.text("country").parse().ok();
    if country.is_none() {
        form.fault("country", l.applicant_start_fault_country());
    }
    if form.is_to_be_shown() {
        return show(&signed, &organization, form);
    }
    let text = signed.app.store.new_text(l.language(), name);
    let command = Command::Rename { name: text.reference(), country };
    if let Some(says) = give(&signed, &organization, &form, command, &[text]).await? {
        form.fault("name", says);
        return show(&signed, &organization, form);
    }
    signed.say(l.account_saved());
    Ok(see(format!("/organizations/{id}")))
}

fn show(signed: &Signed, organization: &OrganizationPeople, form: Form) -> Answer {
    let l = signed.l;
    let mut list = vec![("", l.applicant_start_country_choose())];
    list.extend(l.countries().iter().map(|(code, name)| (*code, (*name).to_owned())));
    let view = View {
        page: signed.page(l.organization_name_title()).with_form(&form),
        crumb: crumb(organization),
        countries: list,
        seen: organization.seq.0,
        command_id: command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}
