//! Identities. All are UUID v7 (ordered by time of minting) and minted outside the domain:
//! `Context` brings them in, so that a decision can be repeated exactly.

use super::chain::Digest;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::{Builder, Uuid};

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(s).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    };
}

id!(
    /// One application of one organization: a stream.
    ApplicationId
);
id!(
    /// An NGO as a legal person: a stream.
    OrganizationId
);
id!(
    /// A session of the Council: a stream.
    CouncilSessionId
);
id!(
    /// An organization's life as an observer: a stream.
    ObserverId
);
id!(
    /// A natural person with an account: a stream.
    PersonId
);
id!(
    /// A resolution adopted by the Council; many items may stand under one.
    ResolutionId
);
id!(
    /// An uploaded file.
    DocumentId
);
id!(
    /// One question put to an applicant.
    QuestionId
);
id!(
    /// Words that a person wrote, kept apart from the events so that they can be erased.
    TextId
);
id!(
    /// One press of a button: the same id gets the first answer again.
    CommandId
);
id!(
    /// A message to one person, in the outbox.
    MessageId
);
id!(
    /// The house itself: settings and calendar. There is one.
    HouseId
);

impl CommandId {
    /// The identity of one part of what this press does, where it does many things at once: a second
    /// press finds of each part what the first one did.
    #[must_use]
    pub fn part(self, of: Uuid) -> Self {
        let Digest(digest) = Digest::of(&[self.0.into_bytes(), of.into_bytes()].concat());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self(Builder::from_custom_bytes(bytes).into_uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_press_is_itself_and_no_other() {
        let [press, other, a, b] = [1, 2, 3, 4].map(Uuid::from_u128);
        assert_eq!(CommandId(press).part(a), CommandId(press).part(a));
        assert_ne!(CommandId(press).part(a), CommandId(press).part(b));
        assert_ne!(CommandId(press).part(a), CommandId(other).part(a));
        assert_ne!(CommandId(press).part(a).0, press);
    }
}
