//! Where to turn, and how this place is meant to be usable by everybody.

use crate::{
    error::{Answer, show},
    page::Page,
    visit::Visit,
};
use askama::Template;
use domain::house::SettingKey;
use locale::words;

#[derive(Template)]
#[template(path = "public/help.html")]
struct Help {
    page: Page,
    /// How the secretariat is reached: what, and its lines.
    contact: Vec<(String, Vec<&'static str>)>,
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    let l = visit.l;
    let keys = [SettingKey::ContactEmail, SettingKey::ContactPhone, SettingKey::PostalAddress];
    let contact = keys.into_iter().filter_map(|key| Some((words::setting(l, key), l.own(key)?.lines().collect())));
    show(&Help { page: visit.page(l.public_help_title()), contact: contact.collect() })
}
