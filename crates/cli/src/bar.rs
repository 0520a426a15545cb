//! How far something has come: one line that changes on a terminal, some lines elsewhere.

use std::{
    io::{IsTerminal as _, Write as _},
    sync::atomic::{AtomicU64, Ordering},
};

/// Of something that is named.
pub(crate) struct Bar {
    what: &'static str,
    shown: AtomicU64,
}

impl Bar {
    pub(crate) const fn of(what: &'static str) -> Self {
        Self { what, shown: AtomicU64::new(0) }
    }

    pub(crate) fn show(&self, done: u64, of: u64) {
        let (what, terminal) = (self.what, std::io::stdout().is_terminal());
        let parts = done * if terminal { 50 } else { 4 } / of.max(1);
        if self.shown.swap(parts, Ordering::Relaxed) == parts && done > 0 {
            return;
        }
        let mut out = std::io::stdout().lock();
        // A terminal that went away keeps nobody from going on.
        let _ = if terminal {
            let (full, end) =
                ("█".repeat(usize::try_from(parts).unwrap_or_default()), if done == of { "\n" } else { "" });
            write!(out, "\r{what} {full:░<50} {:3} %{end}", done * 100 / of.max(1))
        } else {
            writeln!(out, "{what}: {} %", done * 100 / of.max(1))
        };
        let _ = out.flush();
    }
}
