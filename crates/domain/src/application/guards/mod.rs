//! One guard a command: what the facts of the case must be, beyond state and role. Each returns
//! the events that follow, or a typed refusal with its data.

pub(super) mod casework;
pub(super) mod clock;
pub(super) mod closing;
pub(super) mod council;
pub(super) mod draft;
pub(super) mod questions;
pub(super) mod review;
pub(super) mod signatures;
pub(super) mod translations;

pub use signatures::open_before_countersigning;
