//! From what stands in the outbox to what is said: ids become names, words and sessions.

use domain::{
    criteria::{self, CriterionKey},
    kernel::{ApplicationId, CouncilSessionId, Digest, Language, PersonId, TextRef},
    notice::{AccountNotice, ApplicantNotice, DeskNotice, Notice, StaffNotice},
};
use mail::{Account, Applicant, Case, Desk, Session, Staff, Words};
use persistence::{Outgoing, Recipient, Store, StoreError, TokenPurpose, WantsAddress, read::mail::MailWords};

/// Why there is nothing to say.
pub(crate) enum ComposeError {
    /// What it tells of could not be read.
    Store(StoreError),
    /// What stands in the outbox makes no sense.
    Facts(String),
}

impl From<StoreError> for ComposeError {
    fn from(e: StoreError) -> Self {
        Self::Store(e)
    }
}

/// What `message` says, and to whom.
pub(crate) async fn compose(
    store: &Store,
    message: &Outgoing,
) -> Result<(mail::Notice, mail::Recipient), ComposeError> {
    let unreadable = |e| ComposeError::Facts(format!("the facts of `{}`: {e}", message.template));
    if message.template == "change_email" {
        let wants: WantsAddress = serde_json::from_str(&message.facts).map_err(unreadable)?;
        let until = store.now().plus_seconds(TokenPurpose::Email.seconds());
        let to = recipient(store, message, of_person(store, Some(wants.person)).await?).await?;
        return Ok((mail::Notice::Account(Account::ChangeEmail { until }), to));
    }
    if let Some(account) = beside_the_law(store, message).await? {
        return Ok((mail::Notice::Account(account), recipient(store, message, Language::default()).await?));
    }
    let notice: Notice = serde_json::from_str(&message.facts).map_err(unreadable)?;
    let to = recipient(store, message, language(store, &notice).await?).await?;
    let said = match notice {
        Notice::Account(notice) => mail::Notice::Account(account(store, message, notice).await?),
        Notice::Applicant(id, notice) => {
            mail::Notice::Applicant(case(store, id).await?, applicant(store, notice, to.language).await?)
        }
        Notice::Staff(id, notice) => {
            mail::Notice::Staff(case(store, id).await?, staff(store, notice, to.language).await?)
        }
        Notice::Desk(notice) => mail::Notice::Desk(desk(store, message, notice).await?),
    };
    Ok((said, to))
}

/// Messages whose template says all: somebody asked for a link or guessed codes, and no event may have caused it.
async fn beside_the_law(store: &Store, message: &Outgoing) -> Result<Option<Account>, StoreError> {
    let until = |purpose: TokenPurpose| store.now().plus_seconds(purpose.seconds());
    Ok(match message.template.as_str() {
        "reset" => Some(Account::Reset { until: until(TokenPurpose::Reset) }),
        "email_asked" => Some(Account::EmailAsked { at: message.created_at }),
        "codes_guessed" => Some(Account::CodesGuessed { at: message.created_at }),
        "verify" if is_invited(store, message).await? => {
            Some(Account::StaffInvited { until: until(TokenPurpose::Verify) })
        }
        "verify" => Some(Account::Verify { until: until(TokenPurpose::Verify) }),
        _ => None,
    })
}

/// Whoever opened an account has chosen a password; for whom an administrator opened one has not,
/// and chooses it behind the same link.
async fn is_invited(store: &Store, message: &Outgoing) -> Result<bool, StoreError> {
    let Recipient::Person(id) = &message.recipient else { return Ok(false) };
    Ok(store.account(*id).await?.is_some_and(|account| account.password_hash.is_none()))
}

/// The language in which an address without an account is written to: that of the application's
/// owner, or of the person who invites or whose account it was.
async fn language(store: &Store, notice: &Notice) -> Result<Language, StoreError> {
    match notice {
        Notice::Account(AccountNotice::Invited { by, .. }) => of_person(store, *by).await,
        Notice::Account(AccountNotice::EmailChanged { person, .. }) => of_person(store, Some(*person)).await,
        other => match other.application() {
            Some(id) => Ok(store.mail_case(id).await?.language),
            None => Ok(Language::default()),
        },
    }
}

async fn of_person(store: &Store, person: Option<PersonId>) -> Result<Language, StoreError> {
    match person {
        Some(id) => Ok(store.account(id).await?.map_or_else(Language::default, |a| a.language)),
        None => Ok(Language::default()),
    }
}

async fn recipient(store: &Store, message: &Outgoing, language: Language) -> Result<mail::Recipient, ComposeError> {
    match &message.recipient {
        Recipient::Person(id) => {
            let account = store.account(*id).await?.ok_or(StoreError::NotFound)?;
            Ok(mail::Recipient { name: account.name, email: account.email, language: account.language })
        }
        Recipient::Address(email) => Ok(mail::Recipient { name: String::new(), email: email.clone(), language }),
    }
}

async fn case(store: &Store, application: ApplicationId) -> Result<Case, StoreError> {
    let case = store.mail_case(application).await?;
    Ok(Case { application, organization: case.organization, reference: case.reference })
}

async fn session(store: &Store, id: CouncilSessionId) -> Result<Session, StoreError> {
    let s = store.mail_session(id).await?;
    Ok(Session { id, kind: s.kind, opens: s.opens, closes: s.closes })
}

async fn session_if(store: &Store, id: Option<CouncilSessionId>) -> Result<Option<Session>, StoreError> {
    match id {
        Some(id) => session(store, id).await.map(Some),
        None => Ok(None),
    }
}

fn said(words: MailWords) -> Words {
    Words { words: words.words, language: words.language, original: words.original }
}

/// `None` where the words were erased meanwhile: the message goes without them.
async fn words(store: &Store, text: TextRef, language: Language) -> Result<Option<Words>, StoreError> {
    Ok(store.mail_words(text.id, language).await?.map(said))
}

async fn words_if(store: &Store, text: Option<TextRef>, language: Language) -> Result<Option<Words>, StoreError> {
    match text {
        Some(text) => words(store, text, language).await,
        None => Ok(None),
    }
}

async fn letter(store: &Store, digest: Digest) -> Result<Words, StoreError> {
    let letter = store.mail_letter(digest).await?;
    Ok(Words { words: letter.body, language: letter.language.into(), original: None })
}

async fn named(store: &Store, person: PersonId) -> Result<String, StoreError> {
    store.mail_person(person).await
}

/// The name of somebody whom a message is about; `None` where it goes to that person, who is spoken to.
async fn another(store: &Store, message: &Outgoing, person: PersonId) -> Result<Option<String>, StoreError> {
    if message.recipient == Recipient::Person(person) {
        return Ok(None);
    }
    named(store, person).await.map(Some)
}

async fn account(store: &Store, message: &Outgoing, notice: AccountNotice) -> Result<Account, StoreError> {
    Ok(match notice {
        AccountNotice::Verify => Account::Verify { until: store.now().plus_seconds(TokenPurpose::Verify.seconds()) },
        AccountNotice::Invited { organization, by, until, role: _ } => Account::Invited {
            by: match by {
                Some(by) => Some(named(store, by).await?),
                None => None,
            },
            organization: store.mail_organization(organization).await?,
            until,
        },
        AccountNotice::OwnershipMoved { organization, to } => Account::OwnershipMoved {
            organization: store.mail_organization(organization).await?,
            to: another(store, message, to).await?,
        },
        AccountNotice::EmailChanged { at, person: _ } => Account::EmailChanged { at },
        AccountNotice::PasswordChanged { at } => Account::PasswordChanged { at },
        AccountNotice::NewSignIn { at } => Account::NewSignIn { at },
        AccountNotice::FactorChanged { change, at } => Account::FactorChanged { change, at },
    })
}

async fn applicant(store: &Store, notice: ApplicantNotice, language: Language) -> Result<Applicant, StoreError> {
    use ApplicantNotice as N;
    Ok(match notice {
        N::DraftExpiring { until } => Applicant::DraftExpiring { until },
        N::DraftExpired => Applicant::DraftExpired,
        N::Received { on, session, late, version } => {
            Applicant::Received { on, session: session_if(store, session).await?, late, version }
        }
        N::ReplyRecorded { dated } => Applicant::ReplyRecorded { dated },
        N::Asked { questions, due } => {
            let mut said = Vec::with_capacity(questions.len());
            for question in questions {
                said.extend(words(store, question, language).await?);
            }
            Applicant::Asked { questions: said, due }
        }
        N::Reminder { due, hearing } => Applicant::Reminder { due, last: false, lapses: None, hearing },
        N::LastReminder { due, lapses, hearing } => Applicant::Reminder { due, last: true, lapses, hearing },
        N::Cancelled { reason } => Applicant::Cancelled { reason: words_if(store, reason, language).await? },
        N::ExtensionGranted { due } => Applicant::ExtensionGranted { due },
        N::ExtensionRefused { reason, due } => {
            Applicant::ExtensionRefused { reason: words(store, reason, language).await?, due }
        }
        N::AnswerReceived { version } => Applicant::AnswerReceived { version },
        N::CommentReceived => Applicant::CommentReceived,
        N::UpdateReceived { version } => Applicant::UpdateReceived { version },
        N::SentAsSaved { version } => Applicant::SentAsSaved { version },
        N::Hearing { unmet, told, due } => {
            Applicant::Hearing { unmet: for_everybody(unmet)?, told: words(store, told, language).await?, due }
        }
        N::HearingCancelled { reason } => Applicant::HearingCancelled { reason: words(store, reason, language).await? },
        N::IntendToClose { ground, told, due } => {
            Applicant::IntendToClose { ground, told: words(store, told, language).await?, due }
        }
        N::Closed { ground, reason, until } => {
            Applicant::Closed { ground, reason: words_if(store, reason, language).await?, until }
        }
        later => of_the_council(store, later).await?,
    })
}

/// What was written before the law kept the secretariat's own criteria out of it names them still.
fn for_everybody(mut unmet: Vec<CriterionKey>) -> Result<Vec<CriterionKey>, StoreError> {
    let rulebook = criteria::current().map_err(|e| StoreError::Setting(e.to_string()))?;
    unmet.retain(|key| rulebook.is_for_everybody(*key));
    Ok(unmet)
}

async fn of_the_council(store: &Store, notice: ApplicantNotice) -> Result<Applicant, StoreError> {
    use ApplicantNotice as N;
    Ok(match notice {
        N::CarriedOver { session, instead_of, called_off } => Applicant::CarriedOver {
            session: session_if(store, session).await?,
            instead_of: session_if(store, instead_of).await?,
            called_off,
        },
        N::SessionSet { session: id } => Applicant::SessionSet { session: session(store, id).await? },
        N::OnAgenda { session: id } => Applicant::OnAgenda { session: session(store, id).await? },
        N::OffAgenda { session, wish } => Applicant::OffAgenda { session: session_if(store, session).await?, wish },
        N::NotTakenUp { session, wish } => Applicant::NotTakenUp { session: session_if(store, session).await?, wish },
        N::SessionMoved { session: id, before } => {
            Applicant::SessionMoved { session: session(store, id).await?, before }
        }
        N::SessionCancelled { session: id } => Applicant::SessionCancelled { session: session(store, id).await? },
        N::Decision { letter: digest, admitted } => {
            Applicant::Decision { letter: letter(store, digest).await?, digest, admitted }
        }
        N::Correction { letter: digest } => Applicant::Correction { letter: letter(store, digest).await?, digest },
        N::Withdrawn { until } => Applicant::Withdrawn { until },
        N::WithdrawalNoted => Applicant::WithdrawalNoted,
        N::WithdrawalUndone => Applicant::WithdrawalUndone,
        N::Lapsed { until } => Applicant::Lapsed { until },
        N::Reopened { due } => Applicant::Reopened { due },
        N::ContactFailed => Applicant::ContactFailed,
        // All others were said before this was asked.
        _ => Applicant::LetterReady,
    })
}

async fn staff(store: &Store, notice: StaffNotice, language: Language) -> Result<Staff, StoreError> {
    use StaffNotice as N;
    Ok(match notice {
        N::Assigned => Staff::Assigned,
        N::Answered => Staff::Answered,
        N::NoAnswer => Staff::NoAnswer,
        N::ExtensionRequested { reason } => Staff::ExtensionRequested { reason: words(store, reason, language).await? },
        N::ContactFailed => Staff::ContactFailed,
        N::Overdue { state, due } => Staff::Overdue { state, due },
        N::Mentioned { by, note } => {
            Staff::Mentioned { by: named(store, by).await?, note: words(store, note, language).await? }
        }
        N::ToCountersign { by, due } => Staff::ToCountersign { by: named(store, by).await?, due },
        N::SentBack { by, reason } => {
            Staff::SentBack { by: named(store, by).await?, reason: words(store, reason, language).await? }
        }
        N::Endorsed => Staff::Endorsed,
        // The other file is not looked at: its name is not for everybody who may read this one.
        N::Duplicate { other: _ } => Staff::Duplicate,
        N::Withdrawn => Staff::Withdrawn,
        N::WishToWithdraw => Staff::WishToWithdraw,
        N::CorrectionProposed { by } => Staff::CorrectionProposed { by: named(store, by).await? },
        N::NobodyCanCountersign => Staff::NobodyCanCountersign,
    })
}

async fn desk(store: &Store, message: &Outgoing, notice: DeskNotice) -> Result<Desk, StoreError> {
    Ok(match notice {
        DeskNotice::ListClosed { session: id, items } => Desk::ListClosed { session: session(store, id).await?, items },
        DeskNotice::SessionMoved { session: id, before } => {
            Desk::SessionMoved { session: session(store, id).await?, before }
        }
        DeskNotice::SessionCancelled { session: id } => Desk::SessionCancelled { session: session(store, id).await? },
        DeskNotice::CalendarMissing { year } => Desk::CalendarMissing { year },
        DeskNotice::RoleGranted { to, role } => Desk::RoleGranted { to: another(store, message, to).await?, role },
        DeskNotice::RoleRevoked { from, role } => {
            Desk::RoleRevoked { from: another(store, message, from).await?, role }
        }
    })
}
