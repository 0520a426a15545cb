//! The token in every form: a second belt beside the check of origins.
//!
//! It is made of a secret that only this browser holds (the session's id, or for guests a cookie
//! of its own) and looks different each time it is shown, so that the length of a compressed page
//! tells nothing of it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

const LENGTH: usize = 32;

/// The token of `secret`, masked.
pub(crate) fn show(secret: &str, mask: [u8; LENGTH]) -> String {
    let mut bytes = mask.to_vec();
    bytes.extend(core(secret).iter().zip(mask).map(|(c, m)| c ^ m));
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether `shown` was made of `secret`.
pub(crate) fn matches(secret: &str, shown: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(shown) else { return false };
    let Some((mask, masked)) = bytes.split_at_checked(LENGTH) else { return false };
    let core = core(secret);
    // All bytes are looked at whatever the first ones are: the time taken tells nothing.
    masked.len() == LENGTH
        && masked.iter().zip(mask).zip(core).fold(0, |differs, ((a, b), c)| differs | (a ^ b ^ c)) == 0
}

fn core(secret: &str) -> [u8; LENGTH] {
    let mut h = Sha256::new();
    h.update(b"form token\0");
    h.update(secret.as_bytes());
    h.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_again_under_any_mask() {
        let (a, b) = (show("secret", [1; LENGTH]), show("secret", [2; LENGTH]));
        assert_ne!(a, b);
        assert!(matches("secret", &a) && matches("secret", &b));
        assert!(!matches("another", &a));
        assert!(!matches("secret", "") && !matches("secret", &a[..40]));
    }
}
