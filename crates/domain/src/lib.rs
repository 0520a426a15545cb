//! The law of Antechamber: criteria, dossier, workflow, Council, observers. Pure functions and
//! tables; no I/O, no async, no clock, no chance, no wording.
//!
//! | room | holds |
//! |---|---|
//! | [`kernel`] | what every stream shares: identities, time, working days, people, the audit chain |
//! | [`instruments`] | the guiding documents |
//! | [`dossier`], [`evidence`] | what an NGO states, and what its documents can show |
//! | [`criteria`] | what the rules make of it |
//! | [`application`], [`council`] | the law of a file, and of the session that decides it |
//! | [`organization`], [`observer`], [`people`], [`house`] | the other streams |
//! | [`screening`] | names held against lists of sanctions |
//! | [`notice`] | event → who is told, by which message |
//! | [`sight`] | who sees which state, event and field |
//!
//! Every stream has the same three parts: a command is *decided* on what was loaded, the events
//! that follow are *evolved* into state, and what may not be is a typed refusal.
//!
//! ```
//! use antechamber_domain::council::{Command, Context, CouncilSession, Details, Refusal, SessionKind, decide};
//! use antechamber_domain::criteria;
//! use antechamber_domain::kernel::{Actor, Calendar, History, Recorded, Seq, StaffRole, StaffRoles};
//! use jiff::civil::date;
//! use uuid::Uuid;
//!
//! let secretary = Actor::Person {
//!     id: Uuid::from_u128(1).into(),
//!     staff: StaffRoles::NONE.with(StaffRole::CouncilSecretary),
//!     organizations: vec![],
//! };
//! let rulebook = criteria::current()?;
//! let calendar = Calendar::geneva(2026, 2028);
//! let context = Context {
//!     actor: &secretary,
//!     now: Calendar::moment(Calendar::end_of(date(2027, 1, 11))),
//!     calendar: &calendar,
//!     clocks: rulebook.parameters().into(),
//!     id: Uuid::from_u128(2).into(),
//!     same_kind: None,
//!     number_taken_by: None,
//!     symbol_taken_by: None,
//!     symbol_names: None,
//!     later: None,
//!     text: None,
//!     case: None,
//! };
//! let details = Details { place: None, agenda_item: None, members: Some(175), quorum: None, chair: None };
//! let plan = Command::Plan {
//!     kind: SessionKind::Regular(118),
//!     opens: date(2027, 11, 22),
//!     closes: date(2027, 11, 25),
//!     details,
//! };
//!
//! // What follows from the command stands in the events: the days are computed once, here.
//! let events = decide(None, &plan, &context)?;
//! let record = |event| Recorded { seq: Seq(1), at: context.now.at, by: secretary.kind(), event };
//! let history: Vec<_> = events.into_iter().map(record).collect();
//! let session = CouncilSession::replay(&history)?.ok_or("no session")?;
//! assert_eq!(session.dates.paper_issues.on, date(2027, 10, 22));
//!
//! // A session is planned once.
//! assert_eq!(decide(Some(&session), &plan, &context), Err(Refusal::AlreadyPlanned));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![warn(missing_docs)]

#[macro_use]
mod names;

pub mod application;
pub mod council;
pub mod criteria;
pub mod dossier;
pub mod evidence;
pub mod house;
pub mod instruments;
pub mod kernel;
pub mod notice;
pub mod observer;
pub mod organization;
pub mod people;
pub mod rights;
pub mod screening;
pub mod sight;
