//! People, calendar, settings and names of the house; whether it works, and what was done to it.

mod acting;
mod all_mail;
mod calendar;
mod countries;
mod days;
mod disable;
mod doings;
mod factor;
mod health;
mod invite;
mod messages;
mod overview;
mod owner;
mod people;
mod person;
pub(crate) mod roles;
mod rulebook;
mod sanctions;
mod settings;
mod templates;
mod trial;
mod works;

use crate::{
    received,
    routes::{Audience, Row, get, post},
};
use domain::{
    house::CommandKind as H,
    kernel::{StaffRole, StaffRoles},
    organization::CommandKind as O,
    people::CommandKind as C,
};
use locale::L10n;

/// Where the parameters of the rulebook stand, for everybody in the secretariat.
pub(crate) const RULEBOOK: &str = "/rulebook";

pub(crate) fn routes() -> Vec<Row> {
    const WHO: Audience = Audience::ADMINISTRATORS;
    let mut rows = people_routes();
    rows.extend([
        get("/admin", WHO, overview::show_page),
        get("/admin/calendar", WHO, calendar::years),
        get("/admin/calendar/{year}", WHO, calendar::show_form),
        post("/admin/calendar/{year}", WHO, calendar::load).keeps().gives(H::LoadCalendar),
        get("/admin/settings", WHO, settings::list),
        get("/admin/settings/{key}", WHO, settings::show_form),
        post("/admin/settings/{key}", WHO, settings::change).keeps().gives(H::ChangeSetting),
        get("/admin/countries", WHO, countries::list),
        get("/admin/countries/{code}", WHO, countries::show_form),
        post("/admin/countries/{code}", WHO, countries::rename).keeps().gives(H::RenameCountry),
        get(sanctions::AT, Audience::OVERSEERS, sanctions::show_page),
        post(sanctions::AT, WHO, sanctions::load).keeps().body(received::READ).gives(H::LoadSanctions),
        get("/admin/schedule", Audience::OVERSEERS, works::show_page),
        get("/admin/health", Audience::OVERSEERS, health::show_page),
        get("/admin/history", Audience::OVERSEERS, doings::show_page),
        get("/admin/messages", Audience::OVERSEERS, messages::list),
        get(RULEBOOK, Audience::STAFF, rulebook::show_page),
    ]);
    rows.extend(mail_routes());
    rows
}

/// Messages, the trial, and what each message says.
fn mail_routes() -> Vec<Row> {
    const WHO: Audience = Audience::ADMINISTRATORS;
    vec![
        get("/admin/messages/{message}", Audience::OVERSEERS, messages::one),
        post("/admin/messages/{message}/hold", WHO, messages::hold).keeps().gives(H::HoldMessage),
        post("/admin/messages/{message}/release", WHO, messages::release).gives(H::ReleaseMessage),
        post("/admin/messages/{message}/again", WHO, messages::again).gives(H::ResendMessage),
        post("/admin/messages/{message}/drop", WHO, messages::drop).gives(H::DropMessage),
        get("/admin/messages/all", WHO, all_mail::show_page),
        post("/admin/messages/all/hold", WHO, all_mail::hold).keeps().gives(H::HoldMail),
        post("/admin/messages/all/go-on", WHO, all_mail::go_on).gives(H::ReleaseMail),
        get(trial::AT, WHO, trial::show_page),
        post(trial::AT, WHO, trial::begin).keeps().gives(H::BeginTrial),
        post("/admin/settings/trial/end", WHO, trial::end).gives(H::EndTrial),
        post("/admin/settings/trial/kept", WHO, trial::settle).keeps().gives(H::SettleTrial),
        get("/admin/messages/templates", Audience::STAFF, templates::list),
        get("/admin/messages/templates/{name}", Audience::STAFF, templates::one),
        get("/admin/messages/templates/{name}/{language}", Audience::STAFF, templates::html),
    ]
}

fn people_routes() -> Vec<Row> {
    const WHO: Audience = Audience::ADMINISTRATORS;
    vec![
        get("/admin/people", WHO, people::list),
        get("/admin/people/invite", WHO, invite::show_form),
        post("/admin/people/invite", WHO, invite::invite).keeps().gives(C::Invite),
        get("/admin/people/{id}", WHO, person::show_page),
        post("/admin/people/{id}/invite", WHO, invite::again).gives(C::Invite),
        get("/admin/people/{id}/roles", WHO, people::roles),
        post("/admin/people/{id}/roles", WHO, people::change_roles).keeps().gives(C::GrantRole).gives(C::RevokeRole),
        get("/admin/people/{id}/acting", WHO, acting::show_form),
        post("/admin/people/{id}/acting", WHO, acting::appoint).keeps().gives(C::AppointActingSenior),
        post("/admin/people/{id}/sessions", WHO, person::end_sessions).gives(C::RevokeSessions),
        get("/admin/people/{id}/second-step", WHO, factor::show_form),
        post("/admin/people/{id}/second-step", WHO, factor::lift).keeps().gives(C::LiftFactor),
        get("/admin/people/{id}/disable", WHO, disable::show_form),
        post("/admin/people/{id}/disable", WHO, disable::disable).keeps().gives(C::Disable),
        post("/admin/people/{id}/enable", WHO, disable::enable).gives(C::Enable),
        get("/admin/organizations/{id}/owner", WHO, owner::show_form),
        post("/admin/organizations/{id}/owner", WHO, owner::move_to).keeps().gives(O::MoveOwnership),
    ]
}

/// The pages that people with these roles may open, in order.
pub(crate) fn rooms(l: &L10n, staff: StaffRoles) -> Vec<(&'static str, String)> {
    let mut rooms = Vec::new();
    if staff.has(StaffRole::Administrator) {
        rooms.extend([
            ("/admin", l.house_overview()),
            ("/admin/people", l.house_people()),
            ("/admin/calendar", l.house_calendar()),
            ("/admin/settings", l.house_settings()),
            ("/admin/countries", l.house_countries()),
        ]);
    }
    if staff.has(StaffRole::Administrator) || staff.has(StaffRole::Auditor) {
        rooms.extend([
            (sanctions::AT, l.sanctions_title()),
            ("/admin/schedule", l.house_schedule()),
            ("/admin/health", l.house_health()),
            ("/admin/messages", l.messages_title()),
            ("/admin/history", l.house_history()),
        ]);
    }
    if !staff.is_empty() {
        rooms.push((RULEBOOK, l.house_rulebook()));
    }
    rooms
}
