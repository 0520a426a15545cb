//! From a notice to the message that is kept and sent.

use crate::{
    frozen::Frozen,
    letter::{Letter, Part},
    links::Links,
    notice::Notice,
};
use askama::Template;
use domain::{
    house::{OwnWords, SettingKey},
    kernel::{Instant, Language},
};
use locale::L10n;

/// Lines of plain text are broken before this column.
const COLUMNS: usize = 76;

/// Who reads the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The name; empty where it is not known yet.
    pub name: String,
    /// The address.
    pub email: String,
    /// The language.
    pub language: Language,
}

/// How the house names itself, as its administrators have set it; what is blank is left out, and a
/// house without a name has the program's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// What it calls itself.
    pub name: String,
    /// The secretariat's address for messages.
    pub email: String,
    /// The secretariat's telephone.
    pub phone: String,
    /// The secretariat's address for letters, line by line.
    pub address: String,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    l: &'static L10n,
    brand: &'a str,
    subject: &'a str,
    heading: &'a str,
    preview: &'a str,
    greeting: &'a str,
    parts: &'a [Part],
    foot: &'a [String],
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    l: &'static L10n,
    brand: &'a str,
    greeting: &'a str,
    parts: &'a [Part],
    foot: &'a [String],
}

/// The message that tells `notice` to `to`, as it is kept: `message_id` is derived from the place
/// of the notice in the outbox, `at` is the day that stands on it.
pub fn render(
    notice: &Notice,
    to: &Recipient,
    links: &Links,
    house: &Letterhead,
    (message_id, at): (String, Instant),
) -> Result<Frozen, askama::Error> {
    let l = locale::of(to.language);
    let Letter { subject, parts } = notice.letter(l, links);
    let name = to.name.trim();
    let greeting = if name.is_empty() { l.mail_greeting_unnamed() } else { l.mail_greeting(name) };
    let foot = house.foot(l, links, notice.why(l, !name.is_empty()));
    let brand = if house.name.trim().is_empty() { l.mail_brand() } else { house.name.trim().to_owned() };
    let preview = parts.iter().find_map(|p| if let Part::Words(words) = p { Some(words.as_str()) } else { None });
    let html = Html {
        l,
        brand: &brand,
        subject: &subject,
        heading: &subject,
        preview: preview.unwrap_or_default(),
        greeting: &greeting,
        parts: &parts,
        foot: &foot,
    };
    let text = Text { l, brand: &brand, greeting: &greeting, parts: &parts, foot: &foot };
    Ok(Frozen {
        message_id,
        at,
        to_name: name.to_owned(),
        to: to.email.trim().to_owned(),
        language: to.language,
        html: html.render()?,
        text: wrap(&locale::plain(&text.render()?)),
        subject,
        enclosed: notice.enclosed(),
    })
}

impl Letterhead {
    /// As the house calls itself in a language.
    pub fn of(own: &OwnWords, language: Language) -> Self {
        let of = |key| own.setting(key, language).map(|(words, _)| words.to_owned()).unwrap_or_default();
        Self {
            name: of(SettingKey::Name),
            email: of(SettingKey::ContactEmail),
            phone: of(SettingKey::ContactPhone),
            address: of(SettingKey::PostalAddress),
        }
    }

    /// Where a message comes from, how to reach the secretariat, and why one gets it.
    fn foot(&self, l: &L10n, links: &Links, why: String) -> Vec<String> {
        let ways: Vec<&str> =
            [self.email.trim(), self.phone.trim()].into_iter().filter(|way| !way.is_empty()).collect();
        let contact = (!ways.is_empty()).then(|| l.mail_foot_contact(ways.join(", ")));
        let address = self.address.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        [Some(why), Some(l.mail_foot(links.base())), contact].into_iter().flatten().chain(address).collect()
    }
}

/// Breaks long lines at spaces; a line that quotes goes on quoting, an address stays whole.
fn wrap(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 40);
    let mut blank = 0;
    for line in text.lines() {
        blank = if line.is_empty() { blank + 1 } else { 0 };
        if blank < 2 {
            wrap_line(line, &mut out);
        }
    }
    out
}

fn wrap_line(line: &str, out: &mut String) {
    // The mark of a signature ends in a space, which has to stay.
    if line.chars().count() <= COLUMNS {
        out.push_str(line);
        out.push('\n');
        return;
    }
    let (first, next) = if line.starts_with("> ") {
        ("> ", "> ")
    } else if line.starts_with("- ") {
        ("- ", "  ")
    } else {
        ("", "")
    };
    let mut column = first.chars().count();
    out.push_str(first);
    let mut begun = false;
    for word in &held_together(&line[first.len()..]) {
        let width = word.chars().count();
        if begun && column + 1 + width > COLUMNS {
            out.push('\n');
            out.push_str(next);
            column = next.chars().count();
            begun = false;
        }
        if begun {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
        begun = true;
    }
    out.push('\n');
}

/// The words of a line, each with the marks that neither begin nor end a line: a quotation in French is set
/// off by blanks, whoever typed it.
fn held_together(line: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in line.split(' ').filter(|w| !w.is_empty()) {
        match all.last_mut() {
            Some(last) if last.ends_with('«') || word.starts_with(['»', ':', ';', '?', '!']) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => all.push(word.to_owned()),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn no_line_begins_or_ends_with_a_mark_that_belongs_to_a_word() {
        for blanks in 0..40 {
            let line =
                format!("> {}Le « Réseau Passerelles » : qui le dirige ? {}", "m ".repeat(blanks), "mot ".repeat(20));
            for broken in wrap(&line).lines().map(|l| l.trim_start_matches("> ").trim_end()) {
                assert!(!broken.starts_with(['»', ':', '?']) && !broken.ends_with('«'), "{broken}");
            }
        }
    }

    #[test]
    fn long_lines_break_at_spaces_and_quotes_go_on() {
        let quote = format!("> {}", "word ".repeat(40));
        assert!(wrap(&quote).lines().all(|l| l.starts_with("> ") && l.chars().count() <= 76));
        let address = format!("https://example.org/{}", "a".repeat(100));
        assert_eq!(wrap(&address), format!("{address}\n"));
        assert_eq!(wrap("a\n\n\n\nb\n-- \nc"), "a\n\nb\n-- \nc\n");
    }
}
