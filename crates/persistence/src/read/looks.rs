//! Who has read a case: noted a person and day, told to its organization by group. Which officer, or
//! whether it was a senior one, would say what goes on inside.

use crate::{error::StoreError, store::Store, tx, viewer::Viewer};
use domain::kernel::{ApplicationId, Day, StaffRole};
use sea_orm::FromQueryResult;

/// As what somebody read a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Looker {
    /// Officers, senior officers and the Council's secretary.
    Secretariat,
    /// Auditors.
    Audit,
}

impl Looker {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Secretariat, Self::Audit];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::Audit => "audit",
        }
    }

    /// As what a viewer reads cases, if at all.
    fn of(viewer: &Viewer) -> Option<Self> {
        let works = [StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary];
        match viewer.staff() {
            staff if works.iter().any(|role| staff.has(*role)) => Some(Self::Secretariat),
            staff if staff.has(StaffRole::Auditor) => Some(Self::Audit),
            _ => None,
        }
    }
}

/// How many people of a group have read a case, and when the last of them did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Which group.
    pub looker: Looker,
    /// How many people.
    pub people: u64,
    /// The last day on which one of them did.
    pub last: Day,
}

impl Store {
    /// Notes that somebody of the secretariat reads a case; the same person on the same day once.
    pub async fn case_looked(&self, viewer: &Viewer, application: ApplicationId) -> Result<(), StoreError> {
        let (Some(looker), Some(person)) = (Looker::of(viewer), viewer.person()) else { return Ok(()) };
        let day = self.moment().day;
        self.write((application, person, looker, day), |tx, (application, person, looker, day)| {
            Box::pin(async move {
                tx.run(
                    "INSERT INTO case_looks (application, looker, day, person) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (application, looker, day, person) DO NOTHING",
                    [application.0.into(), looker.key().into(), day.to_string().into(), person.0.into()],
                )
                .await
                .map(|_| ())
            })
        })
        .await
    }

    /// Who has read a case of the viewer's organization.
    pub async fn case_looks(&self, viewer: &Viewer, application: ApplicationId) -> Result<Vec<Looked>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            looker: String,
            people: i64,
            last: String,
        }
        self.own_case(viewer, application).await?;
        let rows: Vec<Row> = tx::all(
            self.reader(),
            "SELECT looker, COUNT(DISTINCT person) AS people, MAX(day) AS last FROM case_looks \
             WHERE application = $1 GROUP BY looker",
            [application.0.into()],
        )
        .await?;
        Looker::ALL
            .into_iter()
            .filter_map(|looker| Some((looker, rows.iter().find(|row| row.looker == looker.key())?)))
            .map(|(looker, row)| {
                let last = row.last.parse().map_err(|e: jiff::Error| StoreError::broken(application.0, e))?;
                Ok(Looked { looker, people: tx::count(row.people), last })
            })
            .collect()
    }
}
