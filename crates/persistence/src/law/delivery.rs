//! Messages of a command: who is told of each event, written with the event. `domain` says whom by
//! a rule; here the rule becomes people and addresses, as they are at the time of the event.

use super::{Deed, deed::Step, dossier_rows, timing};
use crate::{
    error::StoreError,
    folding,
    outbox::{NewMessage, Recipient as To, enqueue},
    readers::{self, File},
};
use domain::{
    application::{self, Application, StateKind},
    council::{self, CouncilSession},
    dossier::{Field, Section},
    house::{self, House},
    kernel::{ActorKind, ApplicationId, CouncilSessionId, Day, OrganizationId, PersonId, Seq, StaffRole},
    notice::{self, DeskNotice, Notice, Recipient, Telling},
    organization::{self, Organization},
    people::{self, Person},
};
use sea_orm::FromQueryResult;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

impl Deed<'_> {
    pub(super) async fn tell_of_application(
        &self,
        steps: &[Step<Application, application::Event>],
    ) -> Result<(), StoreError> {
        for step in steps {
            let rulebook = &self.basis.rulebook;
            let telling = notice::of_application(&step.record, step.before.as_ref(), &step.after, rulebook);
            self.tell(step.after.id.0, step.record.seq, step.record.by, telling).await?;
        }
        Ok(())
    }

    pub(super) async fn tell_of_session(
        &self,
        steps: &[Step<CouncilSession, council::Event>],
    ) -> Result<(), StoreError> {
        for step in steps {
            let telling = notice::of_session(&step.record.event, step.before.as_ref(), &step.after);
            self.tell(step.after.id.0, step.record.seq, step.record.by, telling).await?;
        }
        Ok(())
    }

    /// Tells the organizations of files that aim at a session of its new days, as of the event by which it moved.
    pub(super) async fn tell_of_new_days(
        &self,
        (session, seq, by): (CouncilSessionId, Seq, ActorKind),
        before: (Day, Day),
        files: &[Uuid],
    ) -> Result<(), StoreError> {
        let told = files.iter().map(|file| notice::of_new_days((*file).into(), session, before));
        self.tell(session.0, seq, by, Telling::Told(told.collect())).await
    }

    pub(super) async fn tell_of_person(&self, steps: &[Step<Person, people::Event>]) -> Result<(), StoreError> {
        let Some(last) = steps.last() else { return Ok(()) };
        for step in steps {
            let telling = notice::of_person(&step.record, step.before.as_ref(), &last.after);
            self.tell(step.after.id.0, step.record.seq, step.record.by, telling).await?;
        }
        Ok(())
    }

    pub(super) async fn tell_of_organization(
        &self,
        steps: &[Step<Organization, organization::Event>],
    ) -> Result<(), StoreError> {
        for step in steps {
            let telling = notice::of_organization(&step.record, &step.after);
            self.tell(step.after.id.0, step.record.seq, step.record.by, telling).await?;
        }
        Ok(())
    }

    pub(super) async fn tell_of_house(&self, steps: &[Step<House, house::Event>]) -> Result<(), StoreError> {
        for step in steps {
            let telling = notice::of_house(&step.record.event);
            self.tell(step.after.id.0, step.record.seq, step.record.by, telling).await?;
        }
        Ok(())
    }

    async fn tell(&self, stream: Uuid, seq: Seq, by: ActorKind, telling: Telling) -> Result<(), StoreError> {
        // One event says the same of one file to one mailbox once: whoever has an account there reads all of it.
        let mut reached: BTreeSet<(Option<ApplicationId>, String)> = BTreeSet::new();
        let mut messages = telling.messages();
        messages.sort_by_key(|(recipient, _)| matches!(recipient, Recipient::Alternate | Recipient::Head));
        for (recipient, notice) in messages {
            let file = match notice.application() {
                Some(id) => self.file(id).await?,
                None => None,
            };
            for (to, notice) in self.resolve(recipient, by, notice, file.as_ref()).await? {
                if let To::Address(address) = &to
                    && !reached.insert((notice.application(), folding::address(address)))
                {
                    continue;
                }
                let message = NewMessage {
                    stream,
                    seq,
                    recipient: to,
                    template: notice.template().to_owned(),
                    facts: serde_json::to_string(&notice)?,
                    about: notice.application(),
                };
                enqueue(self.tx, &message).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn file(&self, id: ApplicationId) -> Result<Option<File>, StoreError> {
        readers::file(&self.tx.db, id).await
    }

    /// The people and addresses of a rule, each with what they are told.
    async fn resolve(
        &self,
        recipient: Recipient,
        by: ActorKind,
        notice: Notice,
        file: Option<&File>,
    ) -> Result<Vec<(To, Notice)>, StoreError> {
        match recipient {
            Recipient::Ngo => return self.ngo(notice, file).await,
            Recipient::Alternate => return self.contact(Field::AlternateEmail, &notice, file).await,
            Recipient::Head => return self.contact(Field::HeadEmail, &notice, file).await,
            Recipient::Address(digest) => {
                let address = self.addresses.iter().find(|a| super::address_digest(a) == digest);
                return Ok(address.map(|a| (To::Address(a.clone()), notice)).into_iter().collect());
            }
            _ => {}
        }
        let hidden = self.passed_over(&notice).await?;
        let mut told = self.people(recipient, by, &notice, file, &hidden).await?;
        told.retain(|person| !hidden.contains(&person.0));
        let Notice::Desk(DeskNotice::ListClosed { session, items }) = notice else {
            return Ok(told.into_iter().map(|p| (To::Person(p), notice.clone())).collect());
        };
        let unseen = self.items_hidden(session).await?;
        let seen_by = |p: PersonId| items.saturating_sub(unseen.get(&p.0).copied().unwrap_or_default());
        let counted = |p| Notice::Desk(DeskNotice::ListClosed { session, items: seen_by(p) });
        Ok(told.into_iter().map(|p| (To::Person(p), counted(p))).collect())
    }

    /// Staff who are not told, whatever the rule: those kept out of a file of which the notice tells, and
    /// those who may not give the signature for which it asks.
    async fn passed_over(&self, notice: &Notice) -> Result<BTreeSet<Uuid>, StoreError> {
        let Notice::Staff(id, staff) = notice else { return Ok(BTreeSet::new()) };
        let mut hidden = readers::kept_out(&self.tx.db, &notice.files()).await?;
        if let Some(case) = self.application(*id) {
            hidden.extend(staff.not_asked(case).into_iter().map(|person| person.0));
        }
        Ok(hidden)
    }

    /// The people of a rule that is not the organization's.
    async fn people(
        &self,
        recipient: Recipient,
        by: ActorKind,
        notice: &Notice,
        file: Option<&File>,
        hidden: &BTreeSet<Uuid>,
    ) -> Result<Vec<PersonId>, StoreError> {
        let role = match recipient {
            Recipient::Person(id) => {
                if self.reads(id, notice, hidden).await? {
                    return Ok(vec![id]);
                }
                if !matches!(notice, Notice::Staff(_, staff) if staff.falls_to_holder()) {
                    return Ok(Vec::new());
                }
                return self.holder(by, notice, file, hidden).await;
            }
            Recipient::Holder => return self.holder(by, notice, file, hidden).await,
            Recipient::HoldersFor(session) => return self.holders_for(session, by, notice).await,
            Recipient::Officers => StaffRole::Officer,
            Recipient::SeniorOfficers => StaffRole::SeniorOfficer,
            Recipient::Secretaries => StaffRole::CouncilSecretary,
            Recipient::Administrators => StaffRole::Administrator,
            Recipient::Auditors => StaffRole::Auditor,
            // They are told at their addresses.
            Recipient::Ngo | Recipient::Alternate | Recipient::Head | Recipient::Address(_) => return Ok(Vec::new()),
        };
        self.colleagues(role, by, file).await
    }

    /// Who takes up what is told of a file.
    async fn holder(
        &self,
        by: ActorKind,
        notice: &Notice,
        file: Option<&File>,
        hidden: &BTreeSet<Uuid>,
    ) -> Result<Vec<PersonId>, StoreError> {
        readers::takers(&self.tx.db, file, notice, by, hidden, self.basis.now.at).await
    }

    /// Whether one person may be told: of a file, as staff who are there and are kept out of nothing that the
    /// notice tells; of their own account, anyhow.
    async fn reads(&self, person: PersonId, notice: &Notice, hidden: &BTreeSet<Uuid>) -> Result<bool, StoreError> {
        if !matches!(notice, Notice::Staff(..)) {
            return Ok(true);
        }
        if hidden.contains(&person.0) {
            return Ok(false);
        }
        readers::is_there(&self.tx.db, person, notice, self.basis.now.at).await
    }

    /// How many items of a list somebody may not see, for those who may not see all.
    async fn items_hidden(&self, session: CouncilSessionId) -> Result<BTreeMap<Uuid, u32>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            id: Uuid,
            items: i64,
        }
        let sql = "SELECT person AS id, COUNT(*) AS items FROM (\
                   SELECT conflicts.person, agenda_items.application FROM conflicts JOIN agenda_items \
                   ON agenda_items.application = conflicts.application WHERE agenda_items.session = $1 \
                   UNION SELECT members.person, applications.id FROM members JOIN applications \
                   ON applications.organization = members.organization JOIN agenda_items \
                   ON agenda_items.application = applications.id WHERE agenda_items.session = $1) AS hidden \
                   GROUP BY person";
        let rows: Vec<Row> = self.tx.all(sql, [session.0.into()]).await?;
        Ok(rows.into_iter().map(|row| (row.id, u32::try_from(row.items).unwrap_or(u32::MAX))).collect())
    }

    /// Who holds a role, but for the doer and the organization's own people.
    async fn colleagues(
        &self,
        role: StaffRole,
        by: ActorKind,
        file: Option<&File>,
    ) -> Result<Vec<PersonId>, StoreError> {
        let organization = file.map_or(OrganizationId(Uuid::nil()), |f| f.organization.into());
        let mut people = self.staff(role, organization).await?;
        people.retain(|p| by != ActorKind::Person(*p));
        Ok(people)
    }

    /// Whoever holds a file that aims at a session or stands on its list, but for the doer. Where one of them is
    /// there no more, or nobody holds such a file, the officers beside them: it is somebody's to take up.
    async fn holders_for(
        &self,
        session: CouncilSessionId,
        by: ActorKind,
        notice: &Notice,
    ) -> Result<Vec<PersonId>, StoreError> {
        #[derive(FromQueryResult)]
        struct Held {
            id: Option<Uuid>,
        }
        let sql = format!(
            "SELECT DISTINCT holder AS id FROM applications WHERE session = $1 AND state IN ({}, '{}') \
             ORDER BY holder",
            timing::aiming(),
            StateKind::OnAgenda.key()
        );
        let rows: Vec<Held> = self.tx.all(&sql, [session.0.into()]).await?;
        let holders: BTreeSet<Option<PersonId>> = rows.into_iter().map(|row| row.id.map(Into::into)).collect();
        let nobodys = OrganizationId(Uuid::nil());
        let there = readers::in_roles(&self.tx.db, &notice.roles(), nobodys, self.basis.now.at).await?;
        let mut told: BTreeSet<PersonId> =
            there.into_iter().filter(|person| holders.contains(&Some(*person))).collect();
        if told.len() < holders.len() {
            told.extend(self.staff(StaffRole::Officer, nobodys).await?);
        }
        told.retain(|person| by != ActorKind::Person(*person));
        Ok(told.into_iter().collect())
    }

    /// Owner and editors, and the main contact, who has proved no address and reads no more than that
    /// there is a letter.
    async fn ngo(&self, notice: Notice, file: Option<&File>) -> Result<Vec<(To, Notice)>, StoreError> {
        let Some(file) = file else { return Ok(Vec::new()) };
        let members = readers::members(&self.tx.db, file.organization).await?;
        let mut told = self.contact(Field::ContactEmail, &notice, Some(file)).await?;
        told.extend(members.into_iter().map(|m| (To::Person(m.id.into()), notice.clone())));
        Ok(told)
    }

    /// An address that the dossier names, unless somebody who works on the file reads there anyway.
    async fn contact(
        &self,
        field: Field,
        notice: &Notice,
        file: Option<&File>,
    ) -> Result<Vec<(To, Notice)>, StoreError> {
        let (Some(file), Some(notice)) = (file, notice.for_unconfirmed()) else { return Ok(Vec::new()) };
        let answers = dossier_rows::answers(&self.tx.db, file.id.into()).await?;
        let typed = answers.get(&Section::People).and_then(|t| t.filled(field.key()));
        let known = readers::members(&self.tx.db, file.organization).await?;
        let stranger = |a: &&str| known.iter().all(|m| m.email_key != folding::address(a));
        let address = typed.filter(|a| a.contains('@')).filter(stranger);
        Ok(address.map(|a| (To::Address(a.to_owned()), notice)).into_iter().collect())
    }
}
