//! The names of commands and events: one list a type, from which storage, forms, tables and
//! tests are served, so that none of them can know a name that another does not.

/// Declares the enum of names beside a type whose variants carry data.
macro_rules! names {
    ($(#[$doc:meta])* $names:ident of $type:ident by $method:ident { $($name:ident = $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "each is documented at the type that it names")]
        pub enum $names { $($name),+ }

        impl $names {
            /// Every one, in the order in which tables list them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Stable key for storage, forms and catalogues.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// The one of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|k| k.key() == key)
            }
        }

        impl $type {
            /// Its name, without its data.
            pub const fn $method(&self) -> $names {
                match self { $(Self::$name { .. } => $names::$name),+ }
            }
        }
    };
}

/// Stores an event under its name, as JSON text.
macro_rules! stored {
    ($type:ident) => {
        impl $crate::kernel::StoredEvent for $type {
            fn kind(&self) -> &'static str {
                self.name().key()
            }

            fn to_payload(&self) -> Result<String, serde_json::Error> {
                serde_json::to_string(self)
            }

            fn from_payload(_kind: &str, _version: u16, payload: &str) -> Result<Self, serde_json::Error> {
                serde_json::from_str(payload)
            }
        }
    };
}
