//! Names and addresses as they can stand in a line of a page or a message without making it look
//! like another one.

use email_address::{EmailAddress, Options};
use std::str::FromStr as _;

/// Characters that make a text look like another one: overrides of the writing direction, which
/// no script needs, and hidden line breaks. The marks and joiners that Arabic, Persian and Indic
/// scripts do need are not among them.
pub(crate) const fn misleads(c: char, lines: bool) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}' | '\u{feff}') || (!lines && matches!(c, '\u{2028}' | '\u{2029}'))
}

/// Whether `words` can stand in a line among others. Names are set apart from what surrounds them
/// by marks of direction: one that brings its own could end them.
pub fn is_plain_line(words: &str) -> bool {
    let sets_direction = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !words.chars().any(|c| c.is_control() || misleads(c, false) || sets_direction(c))
}

/// Whether `address` is one that mail can be sent to, and nothing beside it: no name, no quotes, no
/// comment, no number in the place of a domain. One without a dot in its domain reaches nobody
/// outside one's own office.
pub fn is_plain_address(address: &str) -> bool {
    let Ok(parsed) = EmailAddress::from_str(address) else { return false };
    let options = Options::default().without_display_text().without_domain_literal();
    address.len() <= 254
        && is_plain_line(address)
        && !address.contains(|c: char| c.is_whitespace() || "\"()<>[]\\,;:".contains(c))
        && parsed.domain().contains('.')
        && EmailAddress::parse_with_options(address, options).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_breaks_its_line_or_turns_it_round_is_not_plain() {
        for plain in ["María José Ñúñez", "منظمة العبور", "O’Brien & Söhne", "می\u{200c}خواهم"]
        {
            assert!(is_plain_line(plain), "{plain:?}");
        }
        for evil in ["Evil\r\nBcc: x@y.example", "a\u{202e}b", "a\u{2069}b", "a\u{2028}b", "a\0b", "a\u{85}b"] {
            assert!(!is_plain_line(evil), "{evil:?}");
        }
    }

    #[test]
    fn only_plain_addresses_are_taken() {
        for plain in ["maria.lopez@horizons.example", "m+x@a.b.example", "josé@ñandú.example"] {
            assert!(is_plain_address(plain), "{plain}");
        }
        for evil in [
            "",
            "Maria <maria@horizons.example>",
            "\"v1\"@horizons.example",
            "v(comment)@horizons.example",
            "v@[127.0.0.1]",
            "v@localhost",
            "v@horizons.example, w@horizons.example",
            "v\u{202e}@horizons.example",
            "v\r\n@horizons.example",
        ] {
            assert!(!is_plain_address(evil), "{evil:?}");
        }
    }
}
