//! What is kept, and the one way to write it. Rules live in `domain`, wording in `locale`.
//!
//! # Map
//! | for | see |
//! |---|---|
//! | opening, migrating, closing; time and identities | [`Store`], [`Settings`], [`ambient`] |
//! | who is looking | [`Viewer`], [`Store::viewer`] |
//! | words that a command points to | [`Store::new_text`] → [`NewText::reference`] |
//! | files | [`Store::object_put`], [`Store::documents`], [`Store::document_read`] |
//! | sessions of the browser, parked posts | [`Store::session_load`], [`Store::parked_put`] |
//! | one-time secrets | [`Store::token_mint`], [`Store::token_consume`] |
//! | messages | [`Store::outbox_lease`], [`Store::outbox_sent`], [`Store::outbox_entries`] |
//! | the clock's steps | [`Store::schedule_lease`], [`Store::schedule_done`] |
//! | the audit chain | [`Store::audit_verify`] |

#![warn(missing_docs)]

pub mod ambient;
mod database;
mod documents;
pub(crate) mod entity;
mod error;
mod folding;
mod law;
mod lease;
mod ledger;
mod letters;
mod outbox;
mod projection;
pub mod read;
mod schedule;
mod sessions;
mod store;
mod tokens;
mod tx;
mod viewer;

pub use documents::{Document, NewDocument, StoredObject, Sweep};
pub use error::{Change, Refusal, StoreError};
pub use law::{Account, Assessment, DraftSection, FrozenDossier, NewPerson, Stepped, address_digest};
pub use lease::Lease;
pub use ledger::{AuditFault, AuditReport, NewText, Outcome, Tampering};
pub use outbox::{NewMessage, OutboxEntry, Outgoing, Recipient};
pub use schedule::DueStep;
pub use sessions::{PARKED_LIMIT, PARKED_SECONDS, ParkedPost, WebSession};
pub use store::{Settings, Store};
pub use tokens::{Token, TokenPurpose};
pub use viewer::Viewer;
