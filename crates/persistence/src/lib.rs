//! What is kept, and the one way to write it. Rules live in `domain`, wording in `locale`.
//!
//! # Map
//! | for | see |
//! |---|---|
//! | opening, migrating, closing; time and identities | [`Store`], [`Settings`], [`ambient`] |
//! | who is looking | [`Viewer`], [`Store::viewer`] |
//! | words that a command points to | [`Store::new_text`] → [`NewText::reference`] |
//! | files | [`Store::object_put`], [`Store::documents`], [`Store::document_read`] |
//! | files on their way | [`Store::upload_begin`], [`Store::upload_piece`], [`Store::upload_hold`], [`Store::upload_attach`] |
//! | sessions of the browser, parked posts | [`Store::session_load`], [`Store::parked_put`] |
//! | one-time secrets | [`Store::token_mint`], [`Store::token_consume`] |
//! | views of the queue that somebody keeps | [`Store::views_saved`], [`Store::view_save`] |
//! | bounds on what strangers try | [`Store::attempts`], [`Store::attempt_count`] |
//! | how the place is doing | [`Store::figures`], [`Store::pools`] |
//! | messages | [`Store::outbox_lease`], [`Store::outbox_gate`], [`Store::outbox_sent`], [`Store::outbox_entries`] |
//! | the clock's steps | [`Store::schedule_lease`], [`Store::schedule_done`] |
//! | applications | [`Store::application_start`], [`Store::application`] (its halves on session, organization and register go along) |
//! | the working copy | [`Store::working_copy`], [`Store::draft`], [`Store::draft_save`], [`Store::draft_version`], [`Store::document_attach`] |
//! | frozen versions and findings | [`Store::dossier`], [`Store::assessment`] |
//! | sessions of the Council | [`Store::council`] (its halves on applications go along), [`Store::paper_issue`] |
//! | accounts | [`Store::person_register`], [`Store::person_verify`], [`Store::person_reset_password`], [`Store::person`] |
//! | organizations, register, house | [`Store::organization`], [`Store::organization_invite`], [`Store::observer`], [`Store::observers_record`], [`Store::house_set_up`], [`Store::house`] |
//! | lists of sanctions | [`Store::sanctions_load`], [`Store::sanctions_lists`], [`Store::screening`] |
//! | the clock | [`Store::clock_step`] on each of [`Store::schedule_lease`] |
//! | the audit chain | [`Store::audit_verify`], [`Store::replay`] |
//! | a million files to measure on | [`Store::retell`], [`Store::size`] |
//!
//! `Envelope::seen` is where the page saw the stream: for staff its `Seq`, for an application's own
//! NGO the revision of its `PublicView` as a `Seq`.

#![warn(missing_docs)]

pub mod ambient;
mod among;
mod asks;
mod attempts;
mod database;
mod devices;
mod documents;
pub(crate) mod entity;
mod error;
mod factors;
mod figures;
mod folding;
mod gate;
mod law;
mod lease;
mod ledger;
mod letters;
mod likeness;
mod objects;
mod outbox;
mod papers;
mod passkeys;
mod pieces;
mod projection;
pub mod read;
mod readers;
mod retelling;
mod saved_views;
mod schedule;
mod search;
mod sending;
mod sessions;
mod settled;
mod store;
mod tokens;
mod tx;
mod uploads;
mod viewer;

pub use asks::WantsAddress;
pub use documents::{Document, NewDocument, StoredObject, Sweep};
pub use error::{Change, Refusal, StoreError};
pub use factors::{Factor, RecoveryDigests, recovery_digest};
pub use figures::{Figures, Pool};
pub use gate::Gate;
pub use law::{
    Assessment, Before, DraftSection, FrozenDossier, Invitation, Invitee, NewPerson, RecordedBefore, SCREEN, Stepped,
    address_digest,
};
pub use lease::Lease;
pub use ledger::{AuditFault, AuditReport, NewText, Outcome, Replayed, Tampering};
pub use objects::Durability;
pub use outbox::{NewMessage, OutboxEntry, Outgoing, Recipient};
pub use papers::{NewPaper, PaperFile};
pub use passkeys::{NewPasskey, PasskeyLine};
pub use pieces::PIECE;
pub use read::people::Account;
pub use retelling::Retold;
pub use saved_views::{SAVED_VIEWS, SavedView, VIEW_ADDRESS, VIEW_NAME};
pub use schedule::{DueStep, NEW_DAYS, Ran};
pub use sessions::{PARKED_LIMIT, PARKED_SECONDS, ParkedPost, WebSession};
pub use store::{Settings, Store};
pub use tokens::{Token, TokenPurpose};
pub use uploads::{Arrived, NewUpload, Upload};
pub use viewer::Viewer;
