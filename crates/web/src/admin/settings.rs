//! What the house says in its own words: name, addresses, signature, notice.

use super::trial;
use crate::{
    error::{Answer, WebError, or_fault, see, show, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    house::{Command, SettingKey},
    kernel::{CommandId, Envelope, Language},
};
use locale::{L10n, words};
use persistence::read::house::HouseFile;
use std::str::FromStr as _;

#[derive(Template)]
#[template(path = "admin/settings.html")]
struct Settings {
    page: Page,
    lines: Vec<Line>,
    languages: String,
    tongues: Vec<Tongue>,
}

/// A language of the house.
struct Tongue {
    name: String,
    /// Whether whoever asks for no other is spoken to in it.
    is_default: bool,
    /// Settings that are given in another language, and not in this one.
    lacks: String,
}

struct Line {
    href: String,
    title: String,
    about: String,
    values: Vec<Value>,
    default: String,
}

struct Value {
    language: String,
    code: &'static str,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "admin/setting.html")]
struct SettingPage {
    page: Page,
    form: Form,
    action: String,
    about: String,
    default: String,
    fields: Vec<Field>,
    several: bool,
}

struct Field {
    name: String,
    label: String,
    rows: usize,
}

pub(super) async fn list(signed: Signed) -> Answer {
    let file = signed.app.store.house_file(&signed.viewer()).await?;
    let l = signed.l;
    let mut lines: Vec<Line> = SettingKey::ALL.into_iter().map(|key| line(&signed, &file, key)).collect();
    lines.push(trial(&signed));
    let names: Vec<String> = Language::ALL.iter().map(|language| words::language(l, *language)).collect();
    show(&Settings {
        page: signed.desk(l.house_settings()),
        lines,
        languages: l.house_settings_languages(l.list_and(&names)),
        tongues: Language::ALL.into_iter().map(|language| tongue(l, &file, language)).collect(),
    })
}

fn tongue(l: &L10n, file: &HouseFile, language: Language) -> Tongue {
    let given = |key, language| !current(file, key, language).is_empty();
    let lacks = |key: &SettingKey| {
        !given(*key, None)
            && !given(*key, Some(language))
            && Language::ALL.into_iter().any(|other| given(*key, Some(other)))
    };
    let lacks: Vec<String> = SettingKey::ALL.into_iter().filter(lacks).map(|key| words::setting(l, key)).collect();
    Tongue {
        name: words::language(l, language),
        is_default: language == Language::default(),
        lacks: l.list_and(&lacks),
    }
}

fn line(signed: &Signed, file: &HouseFile, key: SettingKey) -> Line {
    let l = signed.l;
    let value = |language: Option<Language>| {
        let words = current(file, key, language);
        (!words.is_empty()).then(|| Value {
            language: language.map(|of| words::language(l, of)).unwrap_or_default(),
            code: language.map_or("", Language::code),
            lines: words.lines().map(str::to_owned).collect(),
        })
    };
    Line {
        href: format!("/admin/settings/{}", key.key()),
        title: words::setting(l, key),
        about: about(signed, key),
        values: [None].into_iter().chain(Language::ALL.map(Some)).filter_map(value).collect(),
        default: default(signed, key),
    }
}

/// The trial is on or off: it is not in words of the house, and has a page of its own.
fn trial(signed: &Signed) -> Line {
    let (is_on, stands) = trial::stands(signed);
    let value = Value { language: String::new(), code: "", lines: vec![stands.clone()] };
    Line {
        href: trial::AT.to_owned(),
        title: signed.l.messages_trial(),
        about: signed.l.messages_trial_about(),
        values: if is_on { vec![value] } else { Vec::new() },
        default: stands,
    }
}

/// Where it is used.
fn about(signed: &Signed, key: SettingKey) -> String {
    let l = signed.l;
    match key {
        SettingKey::Name => l.house_setting_name_about(),
        SettingKey::PostalAddress => l.house_setting_postal_about(),
        SettingKey::ContactEmail => l.house_setting_email_about(),
        SettingKey::ContactPhone => l.house_setting_phone_about(),
        SettingKey::Signatory => l.house_setting_signatory_about(),
        SettingKey::Banner => l.house_setting_banner_about(),
    }
}

/// What is said where nothing is set.
fn default(signed: &Signed, key: SettingKey) -> String {
    let l = signed.l;
    match key {
        SettingKey::Name => l.site_name(),
        SettingKey::Signatory => l.council_letter_signed(),
        _ => l.house_setting_nothing(),
    }
}

pub(super) async fn show_form(signed: Signed, Path(key): Path<String>) -> Answer {
    let (key, file) = open(&signed, &key).await?;
    let mut values: Vec<(String, String)> =
        languages(key).into_iter().map(|l| (field(l), current(&file, key, l).to_owned())).collect();
    values.push(("seen".to_owned(), file.house.seq.to_string()));
    values.push(("command_id".to_owned(), signed.app.uuid().to_string()));
    view(&signed, Form::filled(values), key)
}

pub(super) async fn change(signed: Signed, Path(key): Path<String>, mut form: Form) -> Answer {
    let (key, file) = open(&signed, &key).await?;
    for language in languages(key) {
        check(&signed, &mut form, key, &field(language));
    }
    if form.is_to_be_shown() {
        return view(&signed, form, key);
    }
    let (mut command_id, mut seen) = form.envelope()?;
    for language in languages(key) {
        let typed = normal(form.value(&field(language)));
        if typed == current(&file, key, language) {
            continue;
        }
        let written = language.unwrap_or_else(|| signed.l.language());
        let text = (!typed.is_empty()).then(|| signed.app.store.new_text(written, typed));
        let command =
            Command::ChangeSetting { key, language, value: text.as_ref().map(persistence::NewText::reference) };
        let envelope = Envelope { command_id, seen: Some(seen), command };
        let outcome = signed.app.store.house(&signed.viewer(), envelope, text.as_slice()).await;
        let Some(done) = or_fault(&signed, &mut form, &field(language), outcome)? else {
            return view(&signed, form, key);
        };
        (command_id, seen) = (signed.app.store.new_id::<CommandId>(), done.seq);
    }
    signed.say(signed.l.house_setting_done(words::setting(signed.l, key)));
    Ok(see("/admin/settings"))
}

async fn open(signed: &Signed, key: &str) -> Result<(SettingKey, HouseFile), WebError> {
    let key = SettingKey::from_key(key).ok_or(WebError::NotFound)?;
    Ok((key, signed.app.store.house_file(&signed.viewer()).await?))
}

/// The languages in which a setting is given; none where it is the same in all.
fn languages(key: SettingKey) -> Vec<Option<Language>> {
    if key.has_languages() { Language::ALL.map(Some).into() } else { vec![None] }
}

fn field(language: Option<Language>) -> String {
    language.map_or_else(|| "value".to_owned(), |l| format!("value-{}", l.code()))
}

fn current(file: &HouseFile, key: SettingKey, language: Option<Language>) -> &str {
    file.house.settings.get(&(key, language)).map_or("", |text| file.words(text))
}

/// As it is kept: no blanks around, line breaks of one kind.
fn normal(typed: &str) -> String {
    typed.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The most characters that fit where it is shown.
const fn most(key: SettingKey) -> usize {
    match key {
        SettingKey::Name | SettingKey::ContactPhone => 40,
        SettingKey::ContactEmail => 254,
        SettingKey::Signatory => 200,
        SettingKey::PostalAddress | SettingKey::Banner => 500,
    }
}

const fn rows(key: SettingKey) -> usize {
    match key {
        SettingKey::Name | SettingKey::ContactEmail | SettingKey::ContactPhone => 1,
        SettingKey::Signatory | SettingKey::Banner => 3,
        SettingKey::PostalAddress => 5,
    }
}

fn check(signed: &Signed, form: &mut Form, key: SettingKey, field: &str) {
    let (l, typed) = (signed.l, normal(form.value(field)));
    if typed.is_empty() {
        return;
    }
    if typed.chars().count() > most(key) {
        form.fault(field, l.house_fault_long(l.number(most(key) as u64)));
    }
    if rows(key) == 1 && typed.contains('\n') {
        form.fault(field, l.house_fault_line());
    }
    if key == SettingKey::ContactEmail && email_address::EmailAddress::from_str(&typed).is_err() {
        form.fault(field, l.account_fault_email());
    }
    let is_phone = |t: &str| {
        t.chars().all(|c| c.is_ascii_digit() || "+ ()-.".contains(c))
            && t.chars().filter(char::is_ascii_digit).count() >= 5
    };
    if key == SettingKey::ContactPhone && !is_phone(&typed) {
        form.fault(field, l.house_fault_phone());
    }
}

fn view(signed: &Signed, form: Form, key: SettingKey) -> Answer {
    let l = signed.l;
    let fields = languages(key).into_iter().map(|language| Field {
        name: field(language),
        label: language.map_or_else(|| words::setting(l, key), |of| words::language(l, of)),
        rows: rows(key),
    });
    let view = SettingPage {
        page: signed.desk(words::setting(l, key)).with_form(&form),
        action: format!("/admin/settings/{}", key.key()),
        about: about(signed, key),
        default: default(signed, key),
        fields: fields.collect(),
        several: key.has_languages(),
        form,
    };
    show_with(view.form.status(), &view)
}
