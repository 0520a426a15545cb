//! What anybody may know of how files fare.

use super::months;
use crate::{error::StoreError, read::hidden::Hidden, store::Store};
use domain::application::{
    Counted, OutcomeKind, Pace,
    fairness::{told, told_of},
};

/// How files fare, of all that were decided in the months shown: told only where so many tell that it is
/// said of none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fairness {
    /// From receipt to the decision, of the files that were decided last.
    pub pace: Option<Pace>,
    /// How many decisions tell, where enough do.
    pub decisions: Option<u64>,
    /// What was decided; `None` where a part is too small to be told.
    pub outcomes: Vec<(OutcomeKind, Option<u64>)>,
    /// How many files were deferred for a second time.
    pub deferred_again: Option<Option<u64>>,
    /// How many files got questions on the same criterion again.
    pub asked_again: Option<Option<u64>>,
}

impl Store {
    /// How files fare: of everybody's, to anybody.
    pub async fn fairness(&self) -> Result<Fairness, StoreError> {
        let since = months(self.moment().day).first().map_or_else(|| self.now(), |m| m.1);
        let wanted = [
            Counted::Decided(OutcomeKind::Admitted),
            Counted::Decided(OutcomeKind::NotAdmitted),
            Counted::Decided(OutcomeKind::Deferred),
            Counted::Deferred(2),
            Counted::AskedAgain,
        ];
        let counted = self.count_tallies(&Hidden::default(), &wanted, since).await?;
        let files = |what: Counted| counted.iter().find(|(w, _)| *w == what).map_or(0, |(_, files)| *files);
        let parts = OutcomeKind::ALL.map(|outcome| files(Counted::Decided(outcome)));
        let decisions: u64 = parts.iter().sum();
        let outcomes = told(&parts).map(|told| OutcomeKind::ALL.into_iter().zip(told).collect::<Vec<_>>());
        Ok(Fairness {
            pace: Pace::to_decision(&self.past_files().await?),
            decisions: outcomes.as_ref().map(|_| decisions),
            outcomes: outcomes.unwrap_or_default(),
            deferred_again: told_of(files(Counted::Deferred(2)), decisions),
            asked_again: told_of(files(Counted::AskedAgain), decisions),
        })
    }
}
