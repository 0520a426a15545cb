//! A bound on guessing: so many failed attempts a key and quarter of an hour. Kept in memory: with
//! several web processes each has its own count, which only multiplies the bound by their number.

use domain::kernel::{Digest, Instant};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// Failures after which a key has to wait.
const FAILURES: u32 = 8;
/// How long failures are remembered, in seconds.
const WINDOW: i64 = 15 * 60;
/// More keys than this are not remembered: the oldest windows are forgotten first.
const KEYS: usize = 50_000;

#[derive(Default)]
pub(crate) struct Throttle(Mutex<HashMap<Digest, Window>>);

#[derive(Clone, Copy)]
struct Window {
    since: Instant,
    failures: u32,
}

/// Keys are kept as digests: a long one takes no more room, and no address lies in memory.
fn name(key: &str) -> Digest {
    Digest::of(key.as_bytes())
}

impl Throttle {
    /// Whether `key` has to wait.
    pub(crate) fn is_shut(&self, key: &str, now: Instant) -> bool {
        self.lock().get(&name(key)).is_some_and(|w| w.failures >= FAILURES && !w.is_over(now))
    }

    /// Notes a failure.
    pub(crate) fn failed(&self, key: &str, now: Instant) {
        let key = name(key);
        let mut windows = self.lock();
        if windows.len() >= KEYS {
            windows.retain(|_, w| !w.is_over(now));
        }
        if windows.len() >= KEYS && !windows.contains_key(&key) {
            let oldest = windows.iter().min_by_key(|(_, w)| w.since).map(|(k, _)| *k);
            oldest.map(|k| windows.remove(&k));
        }
        let window = windows.entry(key).or_insert(Window { since: now, failures: 0 });
        if window.is_over(now) {
            *window = Window { since: now, failures: 0 };
        }
        window.failures += 1;
    }

    /// Forgets the failures of `key`.
    pub(crate) fn forget(&self, key: &str) {
        self.lock().remove(&name(key));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Digest, Window>> {
        // A count is never half written: a poisoned one is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Window {
    fn is_over(&self, now: Instant) -> bool {
        now >= self.since.plus_seconds(WINDOW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_eight_failures_one_waits_a_quarter_of_an_hour() {
        let (t, start) = (Throttle::default(), Instant::from_micros(0));
        (0..7).for_each(|_| t.failed("a", start));
        assert!(!t.is_shut("a", start));
        t.failed("a", start);
        assert!(t.is_shut("a", start.plus_seconds(WINDOW - 1)));
        assert!(!t.is_shut("a", start.plus_seconds(WINDOW)));
        assert!(!t.is_shut("b", start));
        t.forget("a");
        assert!(!t.is_shut("a", start));
    }
}
