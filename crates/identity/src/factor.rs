//! Codes of an app that change twice a minute (RFC 6238), and the spare ones for whoever has lost it.

use qrcode::{Color, EcLevel, QrCode};
use std::{fmt, fmt::Write as _};
use totp_rs::{Builder, Secret, Totp};

/// Bytes of a secret: as many as the digest under the codes has (RFC 4226, section 4).
const LENGTH: usize = 20;

/// The secret that a person's app makes its codes of, the same on both sides.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorSecret(Secret);

impl fmt::Debug for FactorSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactorSecret(…)")
    }
}

impl FactorSecret {
    /// Made of `chance`, bytes that nobody can foresee.
    pub const fn new(chance: [u8; LENGTH]) -> Self {
        Self(Secret::new_stack(chance))
    }

    /// As [`Self::base32`] wrote it; `None` for anything else.
    pub fn read(base32: &str) -> Option<Self> {
        let secret = Secret::try_from_base32(base32).ok()?;
        (secret.as_bytes().len() == LENGTH).then_some(Self(secret))
    }

    /// As it is stored.
    pub fn base32(&self) -> String {
        self.0.to_base32()
    }

    /// As it is typed into an app that cannot read the picture.
    pub fn in_groups(&self) -> String {
        in_groups(&self.base32(), " ")
    }

    /// The address that an app reads out of the picture. `issuer` says where the codes are for, `account`
    /// whose they are.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        // A colon parts the two from each other.
        let plain = |words: &str| words.replace(':', " ").trim().to_owned();
        let totp = self.codes(|b| b.with_issuer(Some(plain(issuer))).with_account_name(plain(account)));
        totp.to_url().unwrap_or_default()
    }

    /// Of which step of thirty seconds `typed` is the code, where it is one of this moment, in seconds since
    /// 1970, or of the step before or after it: the clock of a telephone is not ours. Spaces do not count.
    pub fn step_of(&self, typed: &str, now: u64) -> Option<u64> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        self.codes(|b| b).check(&digits, now)
    }

    /// What every app takes: SHA-1, six digits, thirty seconds.
    fn codes(&self, more: impl FnOnce(Builder) -> Builder) -> Totp {
        more(Builder::new().with_secret(self.0.clone())).build_noncompliant()
    }
}

/// A square picture of dark and light cells that a telephone reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// How many cells it is wide and high, the light border included.
    pub size: usize,
    /// The dark ones, as the path of an SVG with a cell as its unit.
    pub path: String,
}

/// Light cells around the picture, as its standard asks (ISO/IEC 18004).
const BORDER: usize = 4;

/// Draws an address; `None` for one that is too long for a picture.
pub fn drawing(address: &str) -> Option<Drawing> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (n, _) in code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark) {
        // Writing into a String cannot fail.
        let _ = write!(path, "M{} {}h1v1h-1z", n % width + BORDER, n / width + BORDER);
    }
    Some(Drawing { size: width + 2 * BORDER, path })
}

/// A spare code of eighty bits of chance, in groups that can be read aloud.
pub fn recovery_code(chance: [u8; 10]) -> String {
    in_groups(&Secret::from(chance.to_vec()).to_base32(), "-")
}

/// Four letters at a time.
fn in_groups(letters: &str, between: &str) -> String {
    letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(between)
}

/// A recovery code as it is compared, however it was typed; `None` for what is none.
pub fn recovery_key(typed: &str) -> Option<String> {
    let read = |c: char| match c.to_ascii_uppercase() {
        // Digits that no code has stand for the letters that they look like.
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        c => c,
    };
    let key: String = typed.chars().filter(char::is_ascii_alphanumeric).map(read).collect();
    (key.len() == 16).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of RFC 6238, appendix B: the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = FactorSecret::new(*b"12345678901234567890");
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(secret.step_of(code, seconds), Some(seconds / 30), "{seconds}");
        }
        assert_eq!(secret.step_of("287 082", 59), Some(1));
        assert_eq!(secret.step_of("287082", 59 + 30), Some(1), "a telephone may be slow");
        assert_eq!(secret.step_of("287082", 59 + 60), None);
        for wrong in ["", "28708", "+87082", "287083", "2870820"] {
            assert_eq!(secret.step_of(wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_read_as_it_was_written_and_shown_to_nobody() {
        let secret = FactorSecret::new([7; LENGTH]);
        assert_eq!(FactorSecret::read(&secret.base32()), Some(secret.clone()));
        for wrong in ["", "AAAA", "not base32!"] {
            assert_eq!(FactorSecret::read(wrong), None, "{wrong}");
        }
        assert!(!format!("{secret:?}").contains(&secret.base32()));
    }

    #[test]
    fn an_app_reads_where_the_codes_are_for() {
        let address = FactorSecret::new([7; LENGTH]).address("Observers: Council", "m@x.example");
        assert!(address.starts_with("otpauth://totp/Observers%20%20Council:m%40x.example?secret="), "{address}");
        let drawing = drawing(&address).unwrap();
        assert!(drawing.size > 2 * BORDER && drawing.path.starts_with("M4 4h1v1h-1z"));
    }

    #[test]
    fn a_recovery_code_is_known_again_however_it_is_typed() {
        let code = recovery_code([0xFB; 10]);
        assert_eq!((code.len(), code.matches('-').count()), (19, 3));
        let key = recovery_key(&code).unwrap();
        assert_eq!(recovery_key(&code.to_lowercase().replace('-', " ")), Some(key));
        assert_eq!(recovery_key("aaaa bbbb cccc 0180"), Some("AAAABBBBCCCCOIBO".to_owned()));
        assert_eq!(recovery_key("287082"), None);
    }
}
