//! Secrets that travel in links and cookies. Only their SHA-256 is ever stored.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};
use std::fmt;
use subtle::ConstantTimeEq as _;

/// 256 random bits, written as 43 characters that are safe in an address.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

/// What is kept of a token. A fast hash is enough: 256 random bits cannot be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenHash(pub [u8; 32]);

impl Token {
    /// From 32 random bytes.
    pub const fn new(chance: [u8; 32]) -> Self {
        Self(chance)
    }

    /// From what stood in an address; `None` where it has another shape.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As it stands in an address.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What to store of it. Covers the text as it travels, so that any holder of the text can
    /// compute it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.text()).into())
    }

    /// Whether both are the same, in a time that does not tell how far they agree.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl TokenHash {
    /// 64 hexadecimal digits, as stored.
    pub fn hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut s, b| {
            for nibble in [b >> 4, b & 15] {
                s.extend(char::from_digit(u32::from(nibble), 16));
            }
            s
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_the_way_through_an_address() {
        let token = Token::new([7; 32]);
        assert_eq!(token.text().len(), 43);
        assert!(Token::parse(&token.text()).is_some_and(|t| t.matches(&token)));
        assert!(Token::parse("not a token").is_none());
        assert!(Token::parse("").is_none());
    }

    #[test]
    fn what_is_stored_is_the_sha_256_of_the_text() {
        let hex = Token::new([0; 32]).hash().hex();
        assert_eq!(hex.len(), 64);
        assert_eq!(hex, TokenHash(Sha256::digest("A".repeat(43)).into()).hex());
        assert_ne!(hex, Token::new([1; 32]).hash().hex());
    }

    #[test]
    fn debugging_does_not_print_the_secret() {
        assert_eq!(format!("{:?}", Token::new([9; 32])), "Token(…)");
    }
}
