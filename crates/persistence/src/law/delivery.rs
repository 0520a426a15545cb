//! Messages of a command: who is told of each event, written with the event.

use super::Deed;
use crate::error::StoreError;
use domain::{
    application::{self, Application},
    council::{self, CouncilSession},
    kernel::{PersonId, Recorded},
    people,
};

impl Deed<'_> {
    pub(super) async fn tell_of_application(
        &self,
        _: &Application,
        _: &[Recorded<application::Event>],
    ) -> Result<(), StoreError> {
        Ok(())
    }

    pub(super) async fn tell_of_session(
        &self,
        _: &CouncilSession,
        _: &[Recorded<council::Event>],
    ) -> Result<(), StoreError> {
        Ok(())
    }

    pub(super) async fn tell_of_person(&self, _: PersonId, _: &[Recorded<people::Event>]) -> Result<(), StoreError> {
        Ok(())
    }
}
