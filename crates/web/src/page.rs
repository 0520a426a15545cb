//! What every page has around its content.

use crate::{admin, form::Again, language, quote::Quote, visit::Visit};
use domain::{
    house::SettingKey,
    kernel::{Language, StaffRole},
};
use locale::{L10n, Own};

/// The frame of a page, and the words of its language.
#[derive(Clone)]
pub struct Page {
    /// The words of the language.
    pub l: &'static L10n,
    /// Title of the page, without the name of the place.
    pub title: String,
    /// Path and query, for forms that post to where they stand.
    pub path: String,
    /// Whether it is a dense page of the secretariat.
    pub desk: bool,
    /// Whether it is the demonstration: every page says so.
    pub demo: bool,
    /// What holds the place's mail back, for staff.
    pub mail: Vec<MailNotice>,
    /// The main navigation.
    pub nav: Vec<NavItem>,
    /// The pages of the administration, on each of them.
    pub rooms: Vec<NavItem>,
    /// The other languages, and this one.
    pub languages: Vec<LanguageItem>,
    /// Name and function of the person who is signed in.
    pub name: Option<String>,
    /// For whom forms are shown.
    pub who: String,
    /// What to say of the step that was just taken.
    pub flash: Option<String>,
    /// The token of forms.
    pub token: String,
    /// Where the stylesheet is.
    pub css: String,
    /// Where the script is.
    pub js: String,
    /// Where the icon is.
    pub icon: String,
    /// The `id` of the form that a switch of language takes along.
    pub form: Option<&'static str>,
    /// The person is told why the form they see was not acted on.
    pub again: Option<String>,
}

/// That mail does not go its way: on every page of staff.
#[derive(Clone, Debug)]
pub struct MailNotice {
    /// What is so, and since when.
    pub says: String,
    /// Why.
    pub reason: Option<Quote>,
    /// Where it is changed, for whoever may.
    pub href: Option<&'static str>,
}

/// An item of the navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Where to.
    pub href: &'static str,
    /// What it is called.
    pub label: String,
    /// Whether the page stands below it.
    pub current: bool,
}

/// A language to switch to.
#[derive(Clone, Debug)]
pub struct LanguageItem {
    /// Its code.
    pub code: &'static str,
    /// Its name in itself.
    pub name: String,
    /// This page in it.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
}

impl Page {
    pub(crate) fn new(visit: &Visit, title: String, desk: bool) -> Self {
        let l = visit.l;
        let assets = &visit.app.assets;
        Self {
            l,
            title,
            path: visit.path.clone(),
            desk,
            demo: visit.app.settings.demo.is_some(),
            mail: mail(visit),
            nav: nav(visit),
            rooms: rooms(visit),
            languages: Language::ALL
                .into_iter()
                .map(|language| LanguageItem {
                    code: language.code(),
                    name: locale::of(language).language_name(),
                    href: language::with_choice(&visit.path, language),
                    current: language == l.language(),
                })
                .collect(),
            name: visit.who.as_ref().map(|w| w.name.clone()),
            who: visit.who.as_ref().map(|w| w.id.to_string()).unwrap_or_default(),
            flash: visit.flash.clone(),
            token: visit.token(),
            css: assets.at("site.css"),
            js: assets.at("site.js"),
            icon: assets.at("favicon.svg"),
            form: None,
            again: None,
        }
    }

    /// The notice that the house put on every page.
    pub fn banner(&self) -> Option<Own> {
        self.l.own(SettingKey::Banner)
    }

    /// The secretariat's address for messages.
    pub fn contact(&self) -> Option<&'static str> {
        self.l.own(SettingKey::ContactEmail).map(|own| own.words)
    }

    /// For a page with one main form, whose `id` is `main-form`: switching the language posts it
    /// along, so that nothing typed is lost. The form's `POST` row has to keep.
    #[must_use]
    pub fn with_form(mut self, form: &crate::form::Form) -> Self {
        self.form = Some("main-form");
        self.again = form.again.and_then(|again| match again {
            Again::Language => None,
            Again::SignedIn => Some(self.l.site_again_signed_in()),
            Again::Stale => Some(self.l.site_again_stale()),
        });
        self
    }
}

fn mail(visit: &Visit) -> Vec<MailNotice> {
    let Some(who) = visit.who.as_ref().filter(|who| who.is_staff()) else { return Vec::new() };
    let l = visit.l;
    let manages = who.staff.has(StaffRole::Administrator);
    let held = visit.house.mail.held.as_ref().map(|held| MailNotice {
        says: l.messages_all_held(l.instant_with_zone(held.since), held.by.as_str()),
        reason: held.reason.as_ref().map(Quote::plain),
        href: manages.then_some("/admin/messages/all"),
    });
    let trial = visit.house.mail.trial.as_ref().map(|trial| MailNotice {
        says: l.messages_trial_banner(l.instant_with_zone(trial.since)),
        reason: None,
        href: manages.then_some("/admin/settings/trial"),
    });
    held.into_iter().chain(trial).collect()
}

/// Where each kind of person goes from anywhere.
fn nav(visit: &Visit) -> Vec<NavItem> {
    let l = visit.l;
    let mut items: Vec<(&'static str, String)> = Vec::new();
    match &visit.who {
        Some(who) if who.is_staff() => {
            let readers =
                [StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary, StaffRole::Auditor];
            if who.has_any(&readers) {
                items.push(("/desk", l.site_nav_queue()));
                items.push(("/council", l.site_nav_council()));
                items.push((FIGURES, l.site_nav_figures()));
            }
            if who.staff.has(StaffRole::Administrator) {
                items.push(("/admin", l.site_nav_admin()));
            } else if who.staff.has(StaffRole::Auditor) {
                items.push(("/admin/history", l.site_nav_admin()));
            }
            items.push(("/criteria", l.site_nav_criteria()));
        }
        Some(_) => {
            items.push(("/applications", l.site_nav_applications()));
            items.push(("/criteria", l.site_nav_criteria()));
        }
        None => {
            items.push(("/", l.site_nav_start()));
            items.push(("/criteria", l.site_nav_criteria()));
        }
    }
    items.push(("/register", l.site_nav_register()));
    if visit.who.is_none() {
        items.push(("/sign-in", l.site_nav_sign_in()));
    }
    let path = path(visit);
    let is_at = |href: &str| match href {
        // It lies below the desk, and is a place of its own.
        "/desk" if is_below(path, FIGURES) => false,
        href => is_below(path, if href.starts_with(ADMIN) { ADMIN } else { href }),
    };
    items.into_iter().map(|(href, label)| NavItem { href, label, current: is_at(href) }).collect()
}

/// Where the figures for the secretariat lie.
const FIGURES: &str = "/desk/figures";

/// Where the pages of the administration lie.
const ADMIN: &str = "/admin";

fn path(visit: &Visit) -> &str {
    visit.path.split('?').next().unwrap_or("/")
}

fn is_below(path: &str, href: &str) -> bool {
    path == href || (href != "/" && path.strip_prefix(href).is_some_and(|r| r.starts_with('/')))
}

/// The pages of the administration that this person may open, on each of them.
fn rooms(visit: &Visit) -> Vec<NavItem> {
    let path = path(visit);
    let Some(who) = visit.who.as_ref().filter(|_| is_below(path, ADMIN) || is_below(path, admin::RULEBOOK)) else {
        return Vec::new();
    };
    let rooms = admin::rooms(visit.l, who.staff);
    // A single room needs no way to the others.
    if rooms.len() < 2 {
        return Vec::new();
    }
    let is_at = |href: &str| if href == ADMIN { path == ADMIN } else { is_below(path, href) };
    rooms.into_iter().map(|(href, label)| NavItem { href, label, current: is_at(href) }).collect()
}

/// Where a list goes on, for `parts/pager.html`.
#[derive(Clone, Debug, Default)]
pub struct Pager {
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A step of a timeline, for `parts/timeline.html`.
#[derive(Clone, Debug, Default)]
pub struct Step {
    /// `now`, `next`, or nothing for what is over.
    pub class: &'static str,
    /// What, in a few words.
    pub head: String,
    /// More of it.
    pub words: String,
    /// Why, in somebody's words.
    pub quote: Option<Quote>,
    /// When.
    pub when: String,
}

impl Step {
    /// What parts the words from the head: no line begins with a dot.
    pub fn gap(&self) -> &'static str {
        match (self.head.is_empty(), self.words.starts_with('·')) {
            (true, _) => "",
            (false, true) => "\u{a0}",
            (false, false) => " ",
        }
    }
}
