//! Where to turn, and how this place is meant to be usable by everybody.

use crate::{
    error::{Answer, show},
    page::Page,
    visit::Visit,
};
use askama::Template;

#[derive(Template)]
#[template(path = "public/help.html")]
struct Help {
    page: Page,
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    show(&Help { page: visit.page(visit.l.public_help_title()) })
}
