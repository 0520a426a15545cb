//! Pages that anybody may see.

mod apply;
pub(crate) mod criteria;
mod figures;
mod guides;
mod health;
mod help;
mod home;
mod register;

use crate::routes::{Audience::Everyone, Row, get};

pub(crate) fn routes() -> Vec<Row> {
    vec![
        get("/", Everyone, home::show_page),
        get("/home", Everyone, apply::home),
        get("/apply", Everyone, apply::apply),
        get("/criteria", Everyone, criteria::show_page),
        get("/guiding-documents", Everyone, guides::show_page),
        get("/register", Everyone, register::show_page),
        get("/register.json", Everyone, register::as_json),
        get("/figures", Everyone, figures::show_page),
        get("/figures/{file}", Everyone, figures::file),
        get("/help", Everyone, help::show_page),
        get("/healthz", Everyone, health::alive),
        get("/readyz", Everyone, health::ready),
    ]
}
