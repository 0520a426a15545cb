//! Files on their way to this process: how many at once. Whoever sends slowly holds a connection and
//! some memory, and would hold any number of them.

use crate::error::WebError;
use domain::kernel::PersonId;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Files that one person sends at once: more than a browser opens connections.
const MOST: usize = 8;
/// Files that are put together and looked at at once: each holds about a megabyte, and one part on
/// its way to the store.
const LOOKED_AT: usize = 3;

/// Who sends how many files now.
pub(crate) struct Lines {
    open: Arc<Mutex<HashMap<PersonId, usize>>>,
    looking: Semaphore,
}

/// One file on its way, until it is dropped.
pub(crate) struct Line {
    open: Arc<Mutex<HashMap<PersonId, usize>>>,
    person: PersonId,
}

impl Default for Lines {
    fn default() -> Self {
        Self { open: Arc::default(), looking: Semaphore::new(LOOKED_AT) }
    }
}

impl Lines {
    /// One more of this person, if there are not too many.
    pub(crate) fn admit(&self, person: PersonId) -> Result<Line, WebError> {
        let mut open = lock(&self.open);
        let count = open.entry(person).or_default();
        if *count >= MOST {
            return Err(WebError::TooMany);
        }
        *count += 1;
        Ok(Line { open: Arc::clone(&self.open), person })
    }

    /// Waits for a turn to look at a whole file.
    pub(crate) async fn turn(&self) -> Result<SemaphorePermit<'_>, WebError> {
        self.looking.acquire().await.map_err(WebError::internal)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        match open.get_mut(&self.person) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                open.remove(&self.person);
            }
        }
    }
}

fn lock(open: &Mutex<HashMap<PersonId, usize>>) -> MutexGuard<'_, HashMap<PersonId, usize>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_and_one_that_ends_makes_room() {
        let lines = Lines::default();
        let (one, other) = (PersonId(uuid::Uuid::from_u128(1)), PersonId(uuid::Uuid::from_u128(2)));
        let mut open: Vec<Line> = (0..MOST).map(|_| lines.admit(one).ok().unwrap()).collect();
        assert!(matches!(lines.admit(one), Err(WebError::TooMany)));
        assert!(lines.admit(other).is_ok(), "somebody else's are their own");
        open.pop();
        assert!(lines.admit(one).is_ok());
    }
}
