//! Leases with a fencing token: a worker that was thought dead cannot finish what another took over.

use domain::kernel::Instant;
use uuid::Uuid;

/// A right to work on one row, until it runs out or somebody else takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// The row.
    pub id: Uuid,
    /// Grows by one with each lease: an older one finishes nothing.
    pub fence: i64,
}

/// Attempts after which a person has to look.
pub(crate) const ATTEMPTS: i64 = 8;

/// When to try again after so many attempts: 1, 2, 4 … minutes, two hours at most.
pub(crate) fn again(now: Instant, attempts: i64) -> Instant {
    let doublings = u32::try_from((attempts - 1).clamp(0, 7)).unwrap_or(7);
    now.plus_seconds((60_i64 << doublings).min(2 * 60 * 60))
}
