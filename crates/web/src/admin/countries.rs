//! Names of countries and areas, by language: the table's, and those that the house gave.

use crate::{
    error::{Answer, WebError, or_fault, see, show, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    house::Command,
    kernel::{CommandId, Envelope, Language},
    organization::CountryCode,
};
use locale::{countries, format::folded, words};
use persistence::read::house::HouseFile;
use serde::Deserialize;

/// As long a name as the forms and the register can show.
const MOST: usize = 100;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "crate::query::search")]
    q: String,
}

#[derive(Template)]
#[template(path = "admin/countries.html")]
struct Countries {
    page: Page,
    q: String,
    languages: Vec<(&'static str, String)>,
    speaks: String,
    lines: Vec<Line>,
}

struct Line {
    code: &'static str,
    href: String,
    names: Vec<Name>,
}

struct Name {
    code: &'static str,
    label: String,
    name: String,
    own: bool,
}

#[derive(Template)]
#[template(path = "admin/country.html")]
struct Country {
    page: Page,
    form: Form,
    action: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    label: String,
    hint: String,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let file = signed.app.store.house_file(&signed.viewer()).await?;
    let l = signed.l;
    let wanted = folded(asked.q.trim());
    let lines = countries::countries_sorted(l.language()).iter().map(|(code, _)| line(&signed, &file, code));
    let fits = |line: &Line| {
        wanted.is_empty() || folded(line.code) == wanted || line.names.iter().any(|n| folded(&n.name).contains(&wanted))
    };
    let lines = lines.filter(fits).collect();
    let names: Vec<String> = Language::ALL.iter().map(|language| words::language(l, *language)).collect();
    show(&Countries {
        page: signed.desk(l.house_countries()),
        q: asked.q,
        languages: Language::ALL.iter().map(|language| (language.code(), words::language(l, *language))).collect(),
        speaks: l.house_settings_languages(l.list_and(&names)),
        lines,
    })
}

fn line(signed: &Signed, file: &HouseFile, code: &'static str) -> Line {
    let names = Language::ALL.map(|language| {
        let own = own(file, code, language);
        Name {
            code: language.code(),
            label: words::language(signed.l, language),
            name: own.unwrap_or_else(|| countries::country(language, code)).to_owned(),
            own: own.is_some(),
        }
    });
    Line { code, href: format!("/admin/countries/{code}"), names: names.into() }
}

fn own<'a>(file: &'a HouseFile, code: &str, language: Language) -> Option<&'a str> {
    let text = file.house.names.get(&(code.parse().ok()?, language))?;
    Some(file.words(text)).filter(|words| !words.is_empty())
}

pub(super) async fn show_form(signed: Signed, Path(code): Path<String>) -> Answer {
    let (code, file) = open(&signed, &code).await?;
    let own = |language| own(&file, code.as_str(), language).unwrap_or_default().to_owned();
    let mut values: Vec<(String, String)> = Language::ALL.map(|language| (field(language), own(language))).into();
    values.push(("seen".to_owned(), file.house.seq.to_string()));
    values.push(("command_id".to_owned(), signed.app.uuid().to_string()));
    view(&signed, Form::filled(values), code)
}

pub(super) async fn rename(signed: Signed, Path(code): Path<String>, mut form: Form) -> Answer {
    let (country, file) = open(&signed, &code).await?;
    for language in Language::ALL {
        if form.text(&field(language)).chars().count() > MOST {
            form.fault(field(language), signed.l.house_fault_long(signed.l.number(MOST as u64)));
        }
    }
    if form.is_to_be_shown() {
        return view(&signed, form, country);
    }
    let (mut command_id, mut seen) = form.envelope()?;
    for language in Language::ALL {
        let typed = form.text(&field(language)).split_whitespace().collect::<Vec<_>>().join(" ");
        // The table's own name is no other name.
        let typed = if typed == countries::country(language, country.as_str()) { String::new() } else { typed };
        if typed == own(&file, country.as_str(), language).unwrap_or_default() {
            continue;
        }
        let text = (!typed.is_empty()).then(|| signed.app.store.new_text(language, typed));
        let name = text.as_ref().map(persistence::NewText::reference);
        let envelope =
            Envelope { command_id, seen: Some(seen), command: Command::RenameCountry { country, language, name } };
        let outcome = signed.app.store.house(&signed.viewer(), envelope, text.as_slice()).await;
        let Some(done) = or_fault(&signed, &mut form, &field(language), outcome)? else {
            return view(&signed, form, country);
        };
        (command_id, seen) = (signed.app.store.new_id::<CommandId>(), done.seq);
    }
    signed.say(signed.l.house_country_done(countries::country(signed.l.language(), country.as_str())));
    Ok(see("/admin/countries"))
}

async fn open(signed: &Signed, code: &str) -> Result<(CountryCode, HouseFile), WebError> {
    let is_known = countries::countries_sorted(Language::En).iter().any(|(known, _)| *known == code);
    let code = code.parse().ok().filter(|_| is_known).ok_or(WebError::NotFound)?;
    Ok((code, signed.app.store.house_file(&signed.viewer()).await?))
}

fn field(language: Language) -> String {
    format!("name-{}", language.code())
}

fn view(signed: &Signed, form: Form, country: CountryCode) -> Answer {
    let l = signed.l;
    let fields = Language::ALL.map(|language| Field {
        name: field(language),
        label: words::language(l, language),
        hint: l.house_country_table(countries::country(language, country.as_str())),
    });
    let title = l.house_country_title(countries::country(l.language(), country.as_str()));
    let view = Country {
        page: signed.desk(title).with_form(&form),
        action: format!("/admin/countries/{country}"),
        fields: fields.into(),
        form,
    };
    show_with(view.form.status(), &view)
}
