//! The same step on several files: what the law would say of it for each of them, before it is taken.
//! However many there are, they cost the same few statements.

use super::council::ListedFile;
use crate::{
    error::{Refusal, StoreError},
    law::Basis,
    ledger,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{self, Command, Context, People},
    council::{self, CaseFacts, CouncilSession, SessionClocks},
    kernel::{ApplicationId, CouncilSessionId, Day, PersonId, Seq, StaffRole},
};
use std::collections::BTreeMap;

/// A step that can be taken on several files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// Whoever asks takes them.
    Take,
    /// They are given to an officer.
    Assign(PersonId),
    /// They go back to those that nobody holds.
    Release,
    /// Their organizations are reminded of what they are asked.
    Remind,
    /// They are placed on the open list of a session.
    Place(CouncilSessionId),
}

/// Files that somebody chose.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// In the order in which they were named; those left out that the viewer may not see.
    pub files: Vec<ListedFile>,
    names: BTreeMap<PersonId, String>,
    away: BTreeMap<PersonId, Day>,
}

impl Chosen {
    /// Who holds a file.
    pub fn holder(&self, file: &ListedFile) -> Option<&str> {
        self.names.get(&file.application.holder?).map(String::as_str)
    }

    /// Until when the holder of a file is away who is today.
    pub fn holder_away(&self, file: &ListedFile) -> Option<Day> {
        self.away.get(&file.application.holder?).copied()
    }
}

impl Store {
    /// Files as staff see them in the queue.
    pub async fn files_chosen(&self, viewer: &Viewer, ids: &[ApplicationId]) -> Result<Chosen, StoreError> {
        let mut found = self.listed_files(viewer, ids.iter().map(|id| id.0).collect()).await?;
        let files: Vec<ListedFile> = ids.iter().filter_map(|id| found.remove(id)).collect();
        let (names, away) = self.named_today(files.iter().filter_map(|f| f.application.holder).collect()).await?;
        Ok(Chosen { files, names, away })
    }

    /// What the law says to a step on each of `files`, as they stand, and where the session stands
    /// that the step is about.
    pub async fn step_weighed(
        &self,
        viewer: &Viewer,
        files: &[ListedFile],
        step: Together,
    ) -> Result<(Vec<Result<(), Refusal>>, Option<Seq>), StoreError> {
        let basis = Basis::read(self.reader(), viewer.actor(), self.now()).await?;
        let each = |ruling: &dyn Fn(&ListedFile) -> Result<(), Refusal>| files.iter().map(ruling).collect();
        let rulings = match step {
            Together::Take => each(&|file| weigh(&basis, file, &Command::Take, |_| {})),
            Together::Release => each(&|file| weigh(&basis, file, &Command::Release, |_| {})),
            Together::Remind => each(&|file| weigh(&basis, file, &Command::RemindNow, |_| {})),
            Together::Assign(to) => {
                let officer = self.viewer(to).await?.filter(|v| v.staff().has(StaffRole::Officer));
                each(&|file| {
                    let outside = |v: &Viewer| v.actor().ngo_role(file.application.organization).is_none();
                    let candidate_fits = officer.as_ref().is_some_and(outside);
                    weigh(&basis, file, &Command::Assign { to }, |cx| {
                        cx.people = People { candidate_fits, ..People::default() };
                    })
                })
            }
            Together::Place(id) => {
                let session = ledger::history::<CouncilSession>(self.reader(), id.0).await?;
                let session = session.state.ok_or(StoreError::NotFound)?;
                return Ok((each(&|file| weigh_placing(&basis, file, &session)), Some(session.seq)));
            }
        };
        Ok((rulings, None))
    }
}

fn weigh(basis: &Basis, file: &ListedFile, command: &Command, know: impl FnOnce(&mut Context)) -> Result<(), Refusal> {
    let application = &file.application;
    let mut context = Context::of(&basis.actor, basis.now, &basis.rulebook, &basis.calendar, application.id);
    know(&mut context);
    Ok(application::decide(Some(application), command, &context).map(drop)?)
}

/// Both halves of it, the session's first, as they are decided when it is done.
fn weigh_placing(basis: &Basis, file: &ListedFile, session: &CouncilSession) -> Result<(), Refusal> {
    let application = file.application.id;
    let context = council::Context {
        actor: &basis.actor,
        now: basis.now,
        calendar: &basis.calendar,
        clocks: SessionClocks::from(basis.rulebook.parameters()),
        id: session.id,
        same_kind: None,
        number_taken_by: None,
        symbol_taken_by: None,
        symbol_names: None,
        later: None,
        text: None,
        case: Some(CaseFacts::of(&file.application)),
    };
    council::decide(Some(session), &council::Command::PlaceItem { application, late: None }, &context)?;
    let place = Command::Place { session: session.id, late: None };
    weigh(basis, file, &place, |cx| cx.session = Some(session.facts_for(application, None)))
}
