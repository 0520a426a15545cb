//! Where to turn, and how this place is meant to be usable by everybody.

use crate::{
    error::{Answer, show},
    page::Page,
    session::Cookie,
    visit::Visit,
};
use askama::Template;
use domain::house::SettingKey;
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "public/help.html")]
struct Help {
    page: Page,
    /// How the secretariat is reached: what, and its lines.
    contact: Vec<(String, Vec<&'static str>)>,
    /// Each by its name, with what it is for and how long it stays.
    cookies: Vec<(String, String)>,
}

/// What a cookie is for, and how long it stays.
fn about(l: &L10n, cookie: Cookie) -> String {
    match cookie {
        Cookie::Session => l.public_help_cookie_session(),
        Cookie::Form => l.public_help_cookie_form(),
        Cookie::Lang => l.public_help_cookie_lang(),
        Cookie::Device => l.public_help_cookie_device(),
        Cookie::Parked => l.public_help_cookie_parked(),
        Cookie::Eligibility => l.public_help_cookie_eligibility(),
        Cookie::Flash => l.public_help_cookie_flash(),
    }
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    let l = visit.l;
    let keys = [SettingKey::ContactEmail, SettingKey::ContactPhone, SettingKey::PostalAddress];
    let contact = keys.into_iter().filter_map(|key| Some((words::setting(l, key), l.own(key)?.lines().collect())));
    let secure = visit.app.settings.is_https();
    let cookies = Cookie::ALL.map(|cookie| (cookie.name(secure), about(l, cookie))).into();
    show(&Help { page: visit.page(l.public_help_title()), contact: contact.collect(), cookies })
}
