//! Steps of the clock.

use crate::{LEASE, SHARE};
use persistence::{Store, StoreError};

/// Takes the steps whose time has come; how many there were. A step that fails is put back and
/// keeps no other from being taken.
pub(crate) async fn share(store: &Store) -> Result<u64, StoreError> {
    let due = store.schedule_lease(SHARE, LEASE).await?;
    let steps = due.len() as u64;
    for step in due {
        match store.clock_step(&step).await {
            Ok(stepped) => {
                tracing::debug!(stream = %step.stream, what = step.what, ?stepped, "a step of the clock");
            }
            Err(error) => {
                tracing::warn!(%error, stream = %step.stream, what = step.what, "a step of the clock failed");
                store.schedule_retry(&step, &error.to_string()).await?;
            }
        }
    }
    Ok(steps)
}
