//! What is loaded for a decision on an application.

use super::{Deed, application::IdRow, dossier_facts};
use crate::{error::StoreError, folding, ledger, letters, readers, tx};
use domain::{
    application::{
        self, AdviceKind, Application, Command, CommandKind, Outcome, People, Reference, SessionFacts, Standing,
        StateKind, Target, TextFacts,
    },
    council::Taken,
    kernel::{
        ApplicationId, CouncilSessionId, Digest, Language, LanguageTag, NgoRole, OrganizationId, PersonId, StaffRole,
        TextId, TextRef,
    },
    organization::Organization,
};
use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

/// Words as they are kept; none once they were erased.
#[derive(FromQueryResult)]
struct WordsRow {
    words: Option<String>,
    language: String,
}

/// How a decision was taken by the correction that a command proposes or confirms.
fn corrected(command: &Command, state: Option<&Application>) -> Option<Taken> {
    match command {
        Command::ProposeCorrection { taken, .. } => *taken,
        Command::ConfirmCorrection { .. } => state?.correction()?.taken,
        _ => None,
    }
}

impl Deed<'_> {
    /// How the organization stands beside this application.
    pub(super) async fn standing(
        &mut self,
        organization: OrganizationId,
        but: ApplicationId,
    ) -> Result<Standing, StoreError> {
        let closed: Vec<String> =
            StateKind::ALL.into_iter().filter(|s| s.is_closed()).map(|s| format!("'{}'", s.key())).collect();
        let sql = format!(
            "SELECT id FROM applications WHERE organization = $1 AND id <> $2 AND state NOT IN ({}) LIMIT 1",
            closed.join(", ")
        );
        let open: Option<IdRow> = self.tx.one(&sql, [organization.0.into(), but.0.into()]).await?;
        let state = self.lock_organization(organization).await?.state.as_ref();
        Ok(Standing {
            open_application: open.map(|r| r.id.into()),
            observer: state.is_some_and(|o: &Organization| o.observer.is_some()),
            may_apply_from: state.and_then(|o| o.may_apply_from),
            earlier_rounds: state.map_or(0, |o| o.rounds),
        })
    }

    pub(super) async fn dossier_facts(
        &self,
        state: &Application,
        kind: CommandKind,
    ) -> Result<Option<application::DossierFacts>, StoreError> {
        use CommandKind as C;
        let (db, rulebook, now) = (&self.tx.db, &self.basis.rulebook, self.basis.now);
        match kind {
            C::Submit | C::SendAnswers | C::UpdateDossier | C::GoOn => {
                dossier_facts::facts_of_working_copy(db, rulebook, state, now).await.map(Some)
            }
            C::Complete | C::Except | C::Hear | C::Recommend if !state.versions.is_empty() => {
                let material = dossier_facts::latest(db, state, now.day).await?;
                dossier_facts::facts_of(db, rulebook, state, &material).await.map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The next reference of the year. A command that is refused after all gives it back, since the
    /// counter is part of its transaction.
    pub(super) async fn reference(&self) -> Result<Reference, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            value: i64,
        }
        let year = self.basis.now.day.year();
        let row: Option<Row> = self
            .tx
            .one(
                "INSERT INTO counters (name, value) VALUES ($1, 1) \
                 ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
                [format!("reference-{year}").into()],
            )
            .await?;
        let number = row.and_then(|r| u32::try_from(r.value).ok()).ok_or(StoreError::Unfinished)?;
        Ok(Reference::new(u16::try_from(year).unwrap_or_default(), number))
    }

    /// The next regular session that a file received now is in time for.
    pub(super) async fn target(&self) -> Result<Target, StoreError> {
        let now = self.basis.now;
        let next: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM council_sessions WHERE kind = 'regular' AND state = 'planned' AND receipt_until >= $1 \
                 ORDER BY opens_on LIMIT 1",
                [now.at.micros().into()],
            )
            .await?;
        let missed: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM council_sessions WHERE kind = 'regular' AND state IN ('planned', 'list_closed', \
                 'paper_issued') AND receipt_until < $1 AND opens_on >= $2 LIMIT 1",
                [now.at.micros().into(), now.day.to_string().into()],
            )
            .await?;
        Ok(Target { session: next.map(|r| r.id.into()), late: missed.is_some() })
    }

    /// The session as it stands before its own half of the command.
    pub(super) async fn session_facts(
        &mut self,
        id: CouncilSessionId,
        application: ApplicationId,
        (command, state): (&Command, Option<&Application>),
    ) -> Result<Option<SessionFacts>, StoreError> {
        let Some(session) = self.lock_session(id).await?.state.as_ref() else { return Ok(None) };
        if let Some(taken) = corrected(command, state) {
            return Ok(Some(session.facts_if_taken(application, taken)));
        }
        let named = match command {
            Command::RecordDecision { resolution, .. } | Command::CorrectDecision { resolution, .. } => {
                Some(*resolution)
            }
            _ => None,
        };
        Ok(Some(session.facts_for(application, named)))
    }

    pub(super) async fn who_could_act(
        &self,
        organization: OrganizationId,
        command: &Command,
    ) -> Result<People, StoreError> {
        let candidate_fits = match command {
            Command::Assign { to } => self.staff(StaffRole::Officer, organization).await?.contains(to),
            Command::HandOver { to } => self.is_member(organization, *to).await?,
            _ => false,
        };
        let kind = command.kind();
        let asks = matches!(kind, CommandKind::Recommend | CommandKind::ProposeClosing | CommandKind::Escalate);
        let seniors = if asks { self.staff(StaffRole::SeniorOfficer, organization).await? } else { Vec::new() };
        Ok(People { candidate_fits, seniors: seniors.into_iter().collect() })
    }

    /// Who holds a staff role today, is not shut out, and does not belong to the organization.
    pub(super) async fn staff(
        &self,
        role: StaffRole,
        organization: OrganizationId,
    ) -> Result<Vec<PersonId>, StoreError> {
        readers::in_roles(&self.tx.db, &[role], organization, self.basis.now.at).await
    }

    async fn is_member(&self, organization: OrganizationId, person: PersonId) -> Result<bool, StoreError> {
        let sql = "SELECT person AS id FROM members WHERE organization = $1 AND person = $2 AND role <> $3";
        let values = [organization.0.into(), person.0.into(), NgoRole::Viewer.key().into()];
        let row: Option<IdRow> = self.tx.one(sql, values).await?;
        Ok(row.is_some())
    }

    /// Whether the reason that the command gives was given before.
    pub(super) async fn reason_used_before(&self, state: &Application, command: &Command) -> Result<bool, StoreError> {
        match command {
            Command::Recommend { advice: AdviceKind::Defer, reason } => {
                self.deferred_for_it_before(state, reason).await
            }
            Command::ProposeCorrection { outcome: Some(outcome), .. } => self.announced_for_it(state, outcome).await,
            _ => Ok(false),
        }
    }

    /// Whether the same words were a reason to defer before, whatever their case and marks: in this file, or in
    /// another of the organization, whose deferrals count as well.
    async fn deferred_for_it_before(&self, state: &Application, reason: &TextRef) -> Result<bool, StoreError> {
        let Some(new) = self.texts.iter().find(|t| t.id == reason.id).map(|t| folding::key(&t.words)) else {
            return Ok(false);
        };
        let sql = "SELECT id FROM applications WHERE organization = $1 AND id <> $2";
        let others: Vec<IdRow> = self.tx.all(sql, [state.organization.0.into(), state.id.0.into()]).await?;
        let others = ledger::histories::<Application>(&self.tx.db, others.into_iter().map(|r| r.id)).await?;
        let of_others = others.iter().filter_map(|o| o.state.as_ref()).flat_map(|o| &o.deferral_reasons);
        let earlier: Vec<Value> = state.deferral_reasons.iter().chain(of_others).map(|r| r.id.0.into()).collect();
        let sql = "SELECT words, language FROM texts WHERE id IN ({})";
        let earlier: Vec<WordsRow> = tx::among(&self.tx.db, sql, earlier).await?;
        Ok(earlier.into_iter().filter_map(|row| row.words).any(|words| folding::key(&words) == new))
    }

    /// Whether the same words are the reasons of the outcome that was announced, to the letter: a slip of the pen
    /// is worth a correction. A form ends its lines in its own way.
    async fn announced_for_it(&self, state: &Application, outcome: &Outcome) -> Result<bool, StoreError> {
        let announced = state.state.announced().and_then(|decided| decided.outcome.reasons());
        let (Some(new), Some(announced)) = (outcome.reasons(), announced) else { return Ok(false) };
        let Some(new) = self.texts.iter().find(|t| t.id == new.id) else { return Ok(new.id == announced.id) };
        let sql = "SELECT words, language FROM texts WHERE id = $1";
        let row: Option<WordsRow> = self.tx.one(sql, [announced.id.0.into()]).await?;
        let plain = |words: &str| words.replace("\r\n", "\n");
        Ok(row.is_some_and(|row| {
            row.words.as_deref().map(plain) == Some(plain(&new.words)) && row.language == new.language.as_str()
        }))
    }

    /// The words that a command is about, and the language of the letter that it is about.
    pub(super) async fn words_and_letter(
        &self,
        state: Option<&Application>,
        command: &Command,
    ) -> Result<(Option<TextFacts>, Language), StoreError> {
        let Some(state) = state else { return Ok((None, Language::default())) };
        let letter_language = match command {
            Command::Preview { letter } | Command::Announce { letter } | Command::ConfirmCorrection { letter } => {
                self.language_of_letter(state, letter).await?
            }
            _ => Language::default(),
        };
        let history = self.loaded_application(state.id).map(|l| l.events.as_slice()).unwrap_or_default();
        let wording =
            command.text_in(state).and_then(|id| state.wordings(history).into_iter().find(|w| w.text.id == id));
        let Some(wording) = wording else { return Ok((None, letter_language)) };
        let id = wording.text.id;
        let language = self.language_of_words(id).await?;
        Ok((Some(TextFacts { id, kind: wording.kind, told: wording.told, language }), letter_language))
    }

    /// The working language that words are written in, if it is one.
    pub(super) async fn language_of_words(&self, id: TextId) -> Result<Option<Language>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            language: String,
        }
        let row: Option<Row> = self.tx.one("SELECT language FROM texts WHERE id = $1", [id.0.into()]).await?;
        Ok(row.and_then(|r| LanguageTag::parse(&r.language)).and_then(|tag| tag.working()))
    }

    /// That of the letter as it was frozen; of one that was not, that in which its organization is
    /// written to.
    async fn language_of_letter(&self, state: &Application, letter: &Digest) -> Result<Language, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            language: String,
        }
        let row: Option<Row> = self
            .tx
            .one(
                "SELECT language FROM letters WHERE application = $1 AND sha256 = $2",
                [state.id.0.into(), letter.to_string().into()],
            )
            .await?;
        match row.and_then(|r| Language::from_code(&r.language)) {
            Some(language) => Ok(language),
            None => letters::correspondence_language(&self.tx.db, state.organization).await,
        }
    }

    /// Whether something rests on the announced outcome already: the organization has sent another application since.
    /// One that it began and did not send is seen by nobody else, and rests on nothing.
    pub(super) async fn built_upon(
        &self,
        id: ApplicationId,
        organization: Option<OrganizationId>,
    ) -> Result<bool, StoreError> {
        let organization = organization.map_or(Uuid::nil(), |o| o.0);
        let row: Option<IdRow> = self
            .tx
            .one(
                "SELECT later.id FROM applications AS later JOIN applications AS this ON this.id = $1 \
                 WHERE later.organization = $2 AND later.id <> $1 AND later.opened_at > this.opened_at \
                 AND later.version > 0 LIMIT 1",
                [id.0.into(), organization.into()],
            )
            .await?;
        Ok(row.is_some())
    }
}
