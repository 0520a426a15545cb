//! People and roles in the secretariat.

mod disable;
mod invite;
mod people;
pub(crate) mod roles;

use crate::routes::{Audience, Row, get, post};
use domain::people::CommandKind as C;

pub(crate) fn routes() -> Vec<Row> {
    const WHO: Audience = Audience::ADMINISTRATORS;
    vec![
        get("/admin/people", WHO, people::list),
        get("/admin/people/invite", WHO, invite::show_form),
        post("/admin/people/invite", WHO, invite::invite).keeps(),
        get("/admin/people/{id}/roles", WHO, people::roles),
        post("/admin/people/{id}/roles", WHO, people::change_roles).keeps().gives(C::GrantRole).gives(C::RevokeRole),
        get("/admin/people/{id}/disable", WHO, disable::show_form),
        post("/admin/people/{id}/disable", WHO, disable::disable).keeps().gives(C::Disable),
        post("/admin/people/{id}/enable", WHO, disable::enable).gives(C::Enable),
    ]
}
