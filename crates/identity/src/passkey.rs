//! Passkeys: keys that a device keeps and lends to whoever unlocks it by finger, face or number. A device
//! gives them out for this one address, so that no imitation of the site gets them.
//!
//! What was asked stays on this side until the answer comes back: it is given out as `state` and stored by
//! the caller, who takes it once.

use std::{fmt, sync::Arc};
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Webauthn, WebauthnBuilder,
};
use webauthn_rs_proto::ResidentKeyRequirement;

/// What is asked of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyAsked {
    /// For the browser: JSON, with bytes in unpadded URL-safe base 64.
    pub options: String,
    /// For the one who reads the answer; nobody else may have it.
    pub state: String,
}

/// A key that a device made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// By which the device finds it again.
    pub id: Vec<u8>,
    /// What is kept of it: JSON. It opens nothing.
    pub key: String,
}

/// An answer that proves nothing: of another question, of another place, wrongly signed.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The answer, or what was kept, cannot be read.
    #[error("unreadable: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// It was read, and is wrong.
    #[error("refused: {0}")]
    Refused(#[from] webauthn_rs::prelude::WebauthnError),
}

/// Asks devices, and reads what they answer. Cheap to clone.
#[derive(Clone)]
pub struct Passkeys(Arc<Webauthn>);

impl fmt::Debug for Passkeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passkeys")
    }
}

impl Passkeys {
    /// For the place that people reach under `base`. `None` where no browser lends keys: to an address that
    /// is a number, and without https to any but this very computer.
    pub fn at(base: &Url) -> Option<Self> {
        let host = base.domain()?;
        if base.scheme() != "https" && host != "localhost" {
            return None;
        }
        let webauthn = WebauthnBuilder::new(host, base).and_then(WebauthnBuilder::build);
        webauthn.ok().map(|webauthn| Self(Arc::new(webauthn)))
    }

    /// Asks for a key of an account, on a device that has none of `known`. It is to be found without the name
    /// of the account: whoever signs in types nothing. `place` and `account` the device shows.
    pub fn ask_new(
        &self,
        place: &str,
        person: Uuid,
        account: &str,
        known: Vec<Vec<u8>>,
    ) -> Result<PasskeyAsked, PasskeyError> {
        let (mut asked, state) = self.0.start_passkey_registration(person, account, account, Some(known))?;
        place.clone_into(&mut asked.public_key.rp.name);
        if let Some(wanted) = &mut asked.public_key.authenticator_selection {
            wanted.resident_key = Some(ResidentKeyRequirement::Required);
            wanted.require_resident_key = true;
        }
        Ok(PasskeyAsked { options: serde_json::to_string(&asked)?, state: serde_json::to_string(&state)? })
    }

    /// Reads what a device answered to [`Self::ask_new`].
    pub fn read_new(&self, state: &str, answer: &str) -> Result<NewPasskey, PasskeyError> {
        let state: PasskeyRegistration = serde_json::from_str(state)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let key = self.0.finish_passkey_registration(&answer, &state)?;
        Ok(NewPasskey { id: key.cred_id().clone(), key: serde_json::to_string(&key)? })
    }

    /// Asks whoever it may be to show a key of theirs.
    pub fn ask(&self) -> Result<PasskeyAsked, PasskeyError> {
        let (mut asked, state) = self.0.start_discoverable_authentication()?;
        // A button was pressed: the browser asks at once.
        asked.mediation = None;
        Ok(PasskeyAsked { options: serde_json::to_string(&asked)?, state: serde_json::to_string(&state)? })
    }

    /// Whose key an answer to [`Self::ask`] claims to be of, and which: nothing is proved yet.
    pub fn claimed(&self, answer: &str) -> Result<(Uuid, Vec<u8>), PasskeyError> {
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let (person, id) = self.0.identify_discoverable_authentication(&answer)?;
        Ok((person, id.to_vec()))
    }

    /// Whether the answer to [`Self::ask`] was made with this key, by somebody who unlocked it. The key as it
    /// is to be kept from now on: a counter in it shows copies.
    pub fn read(&self, state: &str, answer: &str, key: &str) -> Result<String, PasskeyError> {
        let state: DiscoverableAuthentication = serde_json::from_str(state)?;
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let mut key: Passkey = serde_json::from_str(key)?;
        let done = self.0.finish_discoverable_authentication_v2(&answer, state, &key)?;
        key.update_credential(&done);
        Ok(serde_json::to_string(&key)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn at(address: &str) -> Option<Passkeys> {
        Passkeys::at(&address.parse().unwrap())
    }

    #[test]
    fn keys_are_lent_to_a_name_and_over_a_line_that_nobody_reads() {
        assert!(at("https://observers.example").is_some());
        assert!(at("http://localhost:8080").is_some());
        for none in ["http://127.0.0.1:8080", "https://[::1]/", "http://observers.example"] {
            assert!(at(none).is_none(), "{none}");
        }
    }

    #[test]
    fn a_key_is_asked_for_that_is_found_without_a_name_and_is_unlocked() {
        let keys = at("https://observers.example").unwrap();
        let asked = keys.ask_new("The Council", Uuid::from_u128(7), "m@x.example", vec![vec![1, 2]]).unwrap();
        let options: Value = serde_json::from_str(&asked.options).unwrap();
        let key = &options["publicKey"];
        assert_eq!(key["rp"]["name"], "The Council");
        assert_eq!(key["rp"]["id"], "observers.example");
        assert_eq!(key["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(key["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(key["excludeCredentials"][0]["id"], "AQI");
        let options: Value = serde_json::from_str(&keys.ask().unwrap().options).unwrap();
        assert_eq!(options["publicKey"]["userVerification"], "required");
        assert_eq!(options["publicKey"]["allowCredentials"], Value::Array(vec![]));
        assert_ne!(keys.ask().unwrap().state, keys.ask().unwrap().state, "no question is asked twice");
    }

    #[test]
    fn what_no_device_answered_is_an_error() {
        let keys = at("https://observers.example").unwrap();
        let asked = keys.ask().unwrap();
        for answer in ["", "{}", "null", r#"{"id":"a","rawId":"YQ","type":"public-key","response":{}}"#] {
            assert!(keys.claimed(answer).is_err() && keys.read(&asked.state, answer, "{}").is_err(), "{answer}");
            assert!(keys.read_new(&asked.state, answer).is_err(), "{answer}");
        }
    }
}
