//! The messages of the whole place, for whoever keeps it running: by where they stand, by what they tell
//! and by their recipient, page by page. What is told of a file, and of which, learns only who may read
//! it; a message about a file that is hidden from the viewer is not there.

use super::{
    messages::{MessageFile, MessageLine},
    works::oversees,
};
use crate::{
    among::Among as _,
    entity::{applications, outbox},
    error::StoreError,
    folding,
    outbox::Recipient,
    store::Store,
    tx::{self, count},
    viewer::Viewer,
};
use domain::{
    application::Reference,
    house::MessageState,
    kernel::{ApplicationId, PersonId},
    notice::{AccountNotice, ApplicantNotice, DeskNotice, MUST_GO, StaffNotice},
};
use sea_orm::{DbBackend, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Messages of a page.
const PAGE: u64 = 50;
/// As far as messages of a state are counted.
pub const COUNTED: u64 = 1000;
/// Of so many recipients whose addresses begin alike the messages are looked for: each is a list of its
/// own in every state.
pub const RECIPIENTS: usize = 10;

/// The files that are hidden from the viewer though they may read files, as `readers::kept_out` has it:
/// those on which they declared a conflict, and those of their own organizations.
const HIDDEN: &str = "WITH hidden(application) AS (SELECT application FROM conflicts WHERE person = $1 \
    UNION SELECT applications.id FROM members JOIN applications \
    ON applications.organization = members.organization WHERE members.person = $1)";
const SHOWN: &str = "(application IS NULL OR application NOT IN (SELECT application FROM hidden))";

/// What messages tell, as one asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// Something about a file.
    Case,
    /// What one notice tells: its stable key.
    Notice(&'static str),
}

impl MessageKind {
    /// What this viewer can ask for: of what files are told, only who reads files.
    pub fn offered(viewer: &Viewer) -> Vec<Self> {
        let of_files = if viewer.reads_cases() {
            [ApplicantNotice::TEMPLATES, StaffNotice::TEMPLATES].concat()
        } else {
            Vec::new()
        };
        // Links that a person asks for are told by no event.
        let asked = MUST_GO.into_iter().filter(|template| !AccountNotice::TEMPLATES.contains(template));
        let others = [AccountNotice::TEMPLATES, DeskNotice::TEMPLATES].concat().into_iter().chain(asked);
        [Self::Case].into_iter().chain(of_files.into_iter().chain(others).map(Self::Notice)).collect()
    }

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Notice(template) => template,
        }
    }

    fn is_of_files(self) -> bool {
        let Self::Notice(template) = self else { return true };
        ApplicantNotice::TEMPLATES.contains(&template) || StaffNotice::TEMPLATES.contains(&template)
    }
}

/// Which messages are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageFilter {
    /// Where they stand; anywhere, where nothing is asked.
    pub state: Option<MessageState>,
    /// What they tell.
    pub kind: Option<MessageKind>,
    /// The recipient's address, of an account the one that it has now, or its beginning.
    pub to: String,
    /// Behind which number the page begins.
    pub before: Option<i64>,
}

/// What a message is about, as far as the viewer may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// No file: an account, or the house.
    NoFile,
    /// A file that the viewer may not read: neither which, nor what is told of it.
    SomeFile,
    /// A file that the viewer may read.
    File {
        /// Which.
        id: ApplicationId,
        /// Its reference.
        reference: Option<Reference>,
        /// Name of the organization.
        organization: String,
    },
}

/// A message of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsoleLine {
    /// As it stands in every list.
    pub line: MessageLine,
    /// What it is about.
    pub about: About,
    /// The message as it was rendered, secrets masked: JSON. None before the first attempt, and of one
    /// about a file: that is read with the file.
    pub frozen: Option<String>,
}

impl ConsoleLine {
    /// The stable key of the notice, where the viewer may know what it tells.
    pub fn kind(&self) -> Option<&str> {
        (self.about != About::SomeFile).then_some(self.line.template.as_str())
    }
}

/// A page of the place's messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagePage {
    /// The latest first.
    pub lines: Vec<ConsoleLine>,
    /// Behind which number the next page begins.
    pub next: Option<i64>,
    /// More than [`RECIPIENTS`] addresses begin as was asked: of the others nothing is listed.
    pub too_many: bool,
}

#[derive(FromQueryResult)]
struct Key {
    n: i64,
    id: Uuid,
}

impl Store {
    /// The messages of the place, the latest first.
    pub async fn messages(&self, viewer: &Viewer, filter: &MessageFilter) -> Result<MessagePage, StoreError> {
        oversees(viewer)?;
        let to = folding::address(&filter.to);
        let mut recipients = if to.is_empty() { None } else { Some(self.recipients_like(&to).await?) };
        let too_many = recipients.as_ref().is_some_and(|all| all.len() > RECIPIENTS);
        if let Some(all) = &mut recipients {
            all.truncate(RECIPIENTS);
        }
        let is_nothing = recipients.as_ref().is_some_and(Vec::is_empty)
            || filter.kind.is_some_and(|kind| kind != MessageKind::Case && kind.is_of_files() && !viewer.reads_cases());
        if is_nothing {
            return Ok(MessagePage::default());
        }
        let (sql, values) = self.messages_statement(viewer, filter, recipients);
        let mut keys: Vec<Key> = tx::all(self.reader(), &sql, values).await?;
        let more = keys.len() as u64 > PAGE;
        keys.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        if keys.is_empty() {
            return Ok(MessagePage { too_many, ..MessagePage::default() });
        }
        let next = keys.last().filter(|_| more).map(|key| key.n);
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Id.among(keys.iter().map(|key| key.id)))
            .all(self.reader())
            .await?;
        let rows = self.without_hidden(viewer, rows).await?;
        let mut lines: BTreeMap<Uuid, ConsoleLine> =
            self.console_lines(viewer, rows).await?.into_iter().map(|line| (line.line.id, line)).collect();
        Ok(MessagePage { lines: keys.iter().filter_map(|key| lines.remove(&key.id)).collect(), next, too_many })
    }

    /// One message of the place.
    pub async fn message(&self, viewer: &Viewer, message: Uuid) -> Result<ConsoleLine, StoreError> {
        oversees(viewer)?;
        let sql = format!("{HIDDEN} SELECT n, id FROM outbox WHERE id = $2 AND {SHOWN}");
        let shown: Option<Key> = tx::one(self.reader(), &sql, [person(viewer), message.into()]).await?;
        let id = shown.ok_or(StoreError::NotFound)?.id;
        let row = outbox::Entity::find_by_id(id).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        let rows = self.without_hidden(viewer, vec![row]).await?;
        self.console_lines(viewer, rows).await?.pop().ok_or(StoreError::NotFound)
    }

    /// How many messages of the place stand where, in the order of the states, none counted beyond
    /// [`COUNTED`] and one.
    pub async fn message_counts(
        &self,
        viewer: &Viewer,
    ) -> Result<[(MessageState, u64); MessageState::ALL.len()], StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            state: String,
            total: i64,
        }
        oversees(viewer)?;
        let of = |state: MessageState| {
            let key = state.key();
            let some = format!("SELECT 1 FROM outbox WHERE state = '{key}' AND {SHOWN} LIMIT {}", COUNTED + 1);
            format!("SELECT '{key}' AS state, (SELECT COUNT(*) FROM ({some}) AS counted) AS total")
        };
        let sql = format!("{HIDDEN} {}", MessageState::ALL.map(of).join(" UNION ALL "));
        let rows: Vec<Row> = tx::all(self.reader(), &sql, [person(viewer)]).await?;
        let counted = |state: MessageState| rows.iter().find(|r| r.state == state.key()).map_or(0, |r| count(r.total));
        Ok(MessageState::ALL.map(|state| (state, counted(state))))
    }

    /// Everybody whose address begins so, and one more than are looked for where there are too many.
    async fn recipients_like(&self, to: &str) -> Result<Vec<String>, StoreError> {
        #[derive(FromQueryResult)]
        struct Account {
            id: Uuid,
        }
        #[derive(FromQueryResult)]
        struct Other {
            recipient: String,
        }
        let most = RECIPIENTS + 1;
        // No address has a letter that comes behind this one.
        let between = |from: String| [from.clone().into(), format!("{from}\u{10ffff}").into()];
        let key = self.in_order("email_key");
        let sql = format!("SELECT id FROM persons WHERE {key} >= $1 AND {key} < $2 ORDER BY {key} LIMIT {most}");
        let accounts: Vec<Account> = tx::all(self.reader(), &sql, between(to.to_owned())).await?;
        let key = self.in_order("lower(recipient)");
        let sql = format!(
            "SELECT DISTINCT {key} AS recipient FROM outbox WHERE {key} >= $1 AND {key} < $2 ORDER BY 1 LIMIT {most}"
        );
        let others: Vec<Other> =
            tx::all(self.reader(), &sql, between(Recipient::Address(to.to_owned()).text())).await?;
        let accounts = accounts.into_iter().map(|account| Recipient::Person(PersonId(account.id)).text());
        Ok(accounts.chain(others.into_iter().map(|other| other.recipient)).collect())
    }

    /// Text in the order of its letters' numbers, as an index has it, whatever the database's language.
    fn in_order(&self, column: &str) -> String {
        match self.reader().get_database_backend() {
            DbBackend::Postgres => format!("{column} COLLATE \"C\""),
            _ => column.to_owned(),
        }
    }

    /// A list for each recipient in each state, every one in the order of its index, put together: one of
    /// them all would be sorted before the first could be shown.
    fn messages_statement(
        &self,
        viewer: &Viewer,
        filter: &MessageFilter,
        recipients: Option<Vec<String>>,
    ) -> (String, Vec<Value>) {
        let mut values = vec![person(viewer), filter.before.unwrap_or(i64::MAX).into()];
        let key = self.in_order("lower(recipient)");
        let to = recipients.map_or_else(
            || vec![String::new()],
            |all| {
                let one = |recipient: String| {
                    values.push(recipient.into());
                    format!(" AND {key} = ${}", values.len())
                };
                all.into_iter().map(one).collect()
            },
        );
        let kind = filter.kind.map(|kind| told(viewer, kind)).unwrap_or_default();
        let states = filter.state.map_or_else(|| MessageState::ALL.to_vec(), |state| vec![state]);
        let most = PAGE + 1;
        let part = |state: &MessageState, to: &String| {
            format!(
                "SELECT n, id FROM (SELECT n, id FROM outbox WHERE state = '{}'{to}{kind} AND n < $2 AND {SHOWN} \
                 ORDER BY n DESC LIMIT {most}) AS part",
                state.key()
            )
        };
        let parts: Vec<String> = states.iter().flat_map(|state| to.iter().map(move |to| part(state, to))).collect();
        let parts = parts.join(" UNION ALL ");
        (format!("{HIDDEN} SELECT n, id FROM ({parts}) AS parts ORDER BY n DESC LIMIT {most}"), values)
    }

    async fn console_lines(&self, viewer: &Viewer, rows: Vec<outbox::Model>) -> Result<Vec<ConsoleLine>, StoreError> {
        let about: Vec<Option<Uuid>> = rows.iter().map(|row| row.application).collect();
        let known = self.message_cases(viewer, about.iter().flatten().copied().collect()).await?;
        let files = self.message_files(rows, true).await?;
        let line = |(MessageFile { line, frozen }, about): (MessageFile, Option<Uuid>)| match about {
            None => ConsoleLine { line, about: About::NoFile, frozen },
            Some(id) => {
                let about = known.get(&id).cloned().unwrap_or(About::SomeFile);
                ConsoleLine { line, about, frozen: None }
            }
        };
        Ok(files.into_iter().zip(about).map(line).collect())
    }

    /// Which of these files the viewer may read.
    async fn message_cases(&self, viewer: &Viewer, ids: BTreeSet<Uuid>) -> Result<BTreeMap<Uuid, About>, StoreError> {
        if !viewer.reads_cases() || ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let cases: Vec<(Uuid, Option<String>, Uuid)> = applications::Entity::find()
            .select_only()
            .columns([applications::Column::Id, applications::Column::Reference, applications::Column::Organization])
            .filter(applications::Column::Id.among(ids))
            .filter(viewer.staff_condition())
            .into_tuple()
            .all(self.reader())
            .await?;
        let names = self.organization_names(cases.iter().map(|(_, _, organization)| *organization)).await?;
        let case = |(id, reference, organization): (Uuid, Option<String>, Uuid)| {
            let organization = names.get(&organization).map(|o| o.name.clone()).unwrap_or_default();
            let reference = reference.and_then(|r| r.parse().ok());
            (id, About::File { id: id.into(), reference, organization })
        };
        Ok(cases.into_iter().map(case).collect())
    }
}

/// Who is looking, as the first value of each statement: whoever oversees the place is a person.
fn person(viewer: &Viewer) -> Value {
    viewer.person().map(|person| person.0).into()
}

/// What of a kind the viewer may know: one asked for among files that they may not read would tell what
/// is told of those.
fn told(viewer: &Viewer, kind: MessageKind) -> String {
    match kind {
        MessageKind::Case => " AND application IS NOT NULL".to_owned(),
        MessageKind::Notice(template) if kind.is_of_files() => {
            let states = viewer.open_states().join("', '");
            format!(
                " AND template = '{template}' AND EXISTS (SELECT 1 FROM applications \
                 WHERE applications.id = outbox.application AND applications.state IN ('{states}'))"
            )
        }
        MessageKind::Notice(template) => format!(" AND template = '{template}'"),
    }
}
