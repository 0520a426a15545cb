//! The one home of the real clock and of chance. Everything else takes them as arguments, so that
//! a test and the demonstration can give their own.

use domain::kernel::{Instant, Salt};
use sha2::{Digest as _, Sha256};
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use uuid::Uuid;

/// What time it is.
pub trait Clock: Send + Sync + 'static {
    /// Now, in whole microseconds.
    fn now(&self) -> Instant;
}

/// Chance: identities, salts and secrets.
pub trait Mint: Send + Sync + 'static {
    /// Fills `out` with bytes that nobody can foresee.
    fn fill(&self, out: &mut [u8]);

    /// A UUID v7 of the moment `at`: ordered by time, random below the millisecond.
    fn uuid(&self, at: Instant) -> Uuid {
        let mut chance = [0; 10];
        self.fill(&mut chance);
        let millis = u64::try_from(at.micros() / 1000).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid()
    }

    /// A salt for words.
    fn salt(&self) -> Salt {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        Salt(bytes)
    }

    /// A secret of 256 bits as 64 hexadecimal digits, fit for a link.
    fn secret(&self) -> String {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        domain::kernel::Digest(bytes).to_string()
    }
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[expect(clippy::disallowed_methods, reason = "the one home of the real clock")]
impl Clock for SystemClock {
    fn now(&self) -> Instant {
        jiff::Timestamp::now().into()
    }
}

/// The operating system's chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemMint;

#[expect(clippy::disallowed_methods, reason = "the one home of chance")]
impl Mint for SystemMint {
    fn fill(&self, out: &mut [u8]) {
        rand::Rng::fill_bytes(&mut rand::rng(), out);
    }
}

/// A clock that stands where it was set and moves on by a fixed step each time it is read; a step
/// of zero stands still. Clones share the time.
#[derive(Clone, Debug)]
pub struct SteppingClock {
    micros: Arc<AtomicI64>,
    step: i64,
}

impl SteppingClock {
    /// A clock at `start` that moves by `step` microseconds at each reading.
    pub fn new(start: Instant, step: i64) -> Self {
        Self { micros: Arc::new(AtomicI64::new(start.micros())), step }
    }

    /// Sets the time.
    pub fn set(&self, at: Instant) {
        self.micros.store(at.micros(), Ordering::SeqCst);
    }

    /// Moves on by so many seconds.
    pub fn advance(&self, seconds: i64) {
        self.micros.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
    }
}

impl Clock for SteppingClock {
    fn now(&self) -> Instant {
        Instant::from_micros(self.micros.fetch_add(self.step, Ordering::SeqCst))
    }
}

/// Chance that is the same at each run. For tests and the demonstration only: whoever knows the
/// seed knows every secret that it mints.
#[derive(Debug)]
pub struct SeededMint {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededMint {
    /// The chance of this seed.
    pub const fn new(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }
}

impl Mint for SeededMint {
    fn fill(&self, out: &mut [u8]) {
        for block in out.chunks_mut(32) {
            let n = self.drawn.fetch_add(1, Ordering::SeqCst);
            let mut h = Sha256::new();
            h.update(self.seed.to_be_bytes());
            h.update(n.to_be_bytes());
            let bytes: [u8; 32] = h.finalize().into();
            block.copy_from_slice(&bytes[..block.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_are_ordered_by_time_and_never_repeat() {
        let mint = SystemMint;
        let early = mint.uuid(Instant::from_micros(1_000_000));
        let late = mint.uuid(Instant::from_micros(1_001_000));
        assert!(early < late);
        assert_ne!(mint.uuid(Instant::from_micros(5)), mint.uuid(Instant::from_micros(5)));
    }

    #[test]
    fn a_seed_gives_the_same_chance_again() {
        assert_eq!(SeededMint::new(7).secret(), SeededMint::new(7).secret());
        assert_ne!(SeededMint::new(7).secret(), SeededMint::new(8).secret());
    }
}
