//! What anybody may know of how files fare.

use super::months;
use crate::{error::StoreError, read::hidden::Hidden, store::Store};
use domain::application::{Pace, StateKind, fairness::Told};

/// How files fare, of all that were decided in the months shown: told only where so many tell that it is
/// said of none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fairness {
    /// From receipt to the decision, of the files that were decided last.
    pub pace: Option<Pace>,
    /// How many working days the latest files stayed in each state that they left, where enough did.
    pub stays: Vec<(StateKind, Pace)>,
    /// What was decided, asked and done otherwise than is usual.
    pub told: Told,
}

impl Store {
    /// How files fare: of everybody's, to anybody.
    pub async fn fairness(&self) -> Result<Fairness, StoreError> {
        let since = months(self.moment().day).first().map_or_else(|| self.now(), |m| m.1);
        let (everybodys, wanted) = (Hidden::default(), Told::wanted());
        let (counted, past, stays) = tokio::try_join!(
            self.count_tallies(&everybodys, &wanted, since),
            self.past_files(),
            Box::pin(self.stays(&everybodys, Pace::of)),
        )?;
        Ok(Fairness { pace: Pace::to_decision(&past), stays, told: Told::of(&counted) })
    }
}
