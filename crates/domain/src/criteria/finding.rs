//! What a check found, with the data from which catalogues say it in any language.

use crate::{
    dossier::{Country, Field},
    evidence::DocumentKind,
    kernel::{Day, PartialDate, ids::ObserverId},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What the machine found on one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "finding")]
pub enum Finding {
    /// It holds.
    Met {
        /// Why.
        because: Reason,
    },
    /// It does not hold.
    NotMet {
        /// Why not.
        because: Reason,
        /// What would change it.
        how_to_mend: Mend,
    },
    /// What a machine can see is in order; the rest only a person can judge.
    NeedsJudgement {
        /// What the person is asked, with what was seen.
        question: Question,
    },
    /// It does not concern this organization.
    NotApplicable {
        /// Why not.
        because: Reason,
    },
    /// What it takes to check it is not at hand.
    NotChecked {
        /// What is not at hand.
        because: Reason,
    },
}

/// A finding without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds.
    Met,
    /// It does not.
    NotMet,
    /// A person judges.
    NeedsJudgement,
    /// It does not concern this organization.
    NotApplicable,
    /// It was not checked.
    NotChecked,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] = [Self::Met, Self::NotMet, Self::NeedsJudgement, Self::NotApplicable, Self::NotChecked];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::NeedsJudgement => "needs_judgement",
            Self::NotApplicable => "not_applicable",
            Self::NotChecked => "not_checked",
        }
    }

    /// The verdict of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.key() == key)
    }
}

impl Finding {
    /// Without its data.
    pub const fn verdict(&self) -> Verdict {
        match self {
            Self::Met { .. } => Verdict::Met,
            Self::NotMet { .. } => Verdict::NotMet,
            Self::NeedsJudgement { .. } => Verdict::NeedsJudgement,
            Self::NotApplicable { .. } => Verdict::NotApplicable,
            Self::NotChecked { .. } => Verdict::NotChecked,
        }
    }
}

/// Why a criterion holds, does not hold, or was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum Reason {
    /// A question is not answered, or not readably.
    NotStated {
        /// Which.
        field: Field,
    },
    /// A document is not there.
    NoDocument {
        /// Which kind.
        kind: DocumentKind,
    },
    /// The letter of request is there, dated and signed by the head.
    LetterOfRequest {
        /// Its date.
        dated: PartialDate,
    },
    /// The letter of request bears no date.
    LetterUndated,
    /// The letter of request names no signatory.
    LetterUnsigned,
    /// Too few of the fields that the Constitution names.
    TooFewFields {
        /// Declared.
        declared: u16,
        /// Needed.
        min: u16,
    },
    /// Governments are among the founders.
    FoundedByGovernment,
    /// Founded by treaty.
    FoundedByTreaty,
    /// Governments appoint more of the governing body than allowed.
    GovernmentSeats {
        /// Appointed by governments.
        government: u32,
        /// All.
        seats: u32,
        /// Greatest share allowed.
        max: Decimal,
    },
    /// At work or with members in so many countries and areas.
    Countries {
        /// Counted.
        count: u32,
        /// Needed.
        min: u16,
    },
    /// The statutes give the assets away on dissolution.
    DissolutionClause,
    /// Proof of not-for-profit is there and in date.
    NonProfitProof {
        /// In date until, where it expires.
        until: Option<Day>,
    },
    /// A document has expired.
    Expired {
        /// Which kind.
        kind: DocumentKind,
        /// Last day.
        on: Day,
    },
    /// Neither proof nor clause shows that it is not for profit.
    NoNonProfitProof,
    /// Registered.
    Registered {
        /// Where.
        country: Country,
        /// When.
        on: PartialDate,
    },
    /// The law asks no registration, and says so.
    RegistrationNotRequired,
    /// Registration was refused, and the refusal is shown.
    RegistrationRefused,
    /// The rulebook accepts registration only.
    OnlyRegistrationCounts,
    /// In existence long enough.
    OldEnough {
        /// Founded, or registered where that is the proof.
        since: PartialDate,
        /// Years needed.
        years: u16,
    },
    /// Not in existence long enough.
    TooYoung {
        /// Founded.
        founded: PartialDate,
        /// Years needed.
        years: u16,
        /// The first day on which it is.
        from: Day,
    },
    /// No activity report states the period that it covers.
    NoPeriodStated,
    /// The periods of the reports leave a gap.
    GapInReports {
        /// First day without report.
        from: Day,
        /// Last day without report.
        to: Day,
    },
    /// The reports do not reach far enough back.
    ReportsBeginLate {
        /// First day covered.
        from: Day,
        /// Day from which on they should cover.
        needed: Day,
    },
    /// The last report is too old.
    ReportsEndEarly {
        /// Last day covered.
        to: Day,
        /// Day that it should at least reach.
        needed: Day,
    },
    /// Too few members in the governing body.
    TooFewMembers {
        /// Listed.
        members: u32,
        /// Needed.
        min: u16,
    },
    /// No year of accounts can have been closed yet.
    NoYearClosedYet {
        /// The day on which the first counts as closed.
        first_on: Day,
    },
    /// Fewer closed years than there must be.
    TooFewClosedYears {
        /// Given.
        given: u8,
        /// Needed.
        needed: u8,
    },
    /// The latest accounts are too old.
    AccountsTooOld {
        /// Closed on.
        closed_on: Day,
        /// Oldest allowed, in months.
        months: u16,
    },
    /// The accounts are to be closed on a day that has not come.
    AccountsNotClosed {
        /// Closing date.
        closed_on: Day,
    },
    /// Fewer financial statements than closed years.
    TooFewStatements {
        /// Attached.
        attached: u8,
        /// Needed.
        needed: u8,
    },
    /// Sources and total differ.
    SumDiffers {
        /// Year that closed on.
        closed_on: Option<Day>,
        /// Sum of the sources.
        sum: Decimal,
        /// Total as stated.
        total: Decimal,
    },
    /// No closed year of accounts is given.
    NoAccounts,
    /// There was no income, and so no share.
    NoIncome,
    /// Sources declared, and governments give no more than the share to be shown.
    SourcesDeclared {
        /// Share of own and other governments.
        government_share: Decimal,
    },
    /// The undertaking was declined.
    UndertakingDeclined,
    /// It has worked with the Organization.
    Cooperation {
        /// Entries in the record.
        entries: u32,
    },
    /// No work with the Organization is claimed.
    NoCooperation,
    /// It has status with other bodies.
    StatusElsewhere {
        /// How many.
        bodies: u32,
    },
    /// No status elsewhere is claimed.
    NoStatusElsewhere,
    /// No declared membership leads to an observer.
    NoUmbrella,
    /// The register was not consulted.
    RegisterNotConsulted,
    /// No list has been loaded.
    NoListLoaded,
    /// No loaded list holds the organization or its people.
    OnNoList {
        /// Lists loaded.
        lists: u32,
    },
    /// Observer status was withdrawn within the interval.
    WithdrawnRecently {
        /// Withdrawn on.
        on: Day,
        /// First day on which it may apply again.
        until: Day,
    },
    /// Documents are missing.
    DocumentsMissing {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Documents are in no working language and not translated.
    Untranslated {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Documents of which nobody said in which language they are.
    LanguageNotStated {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Documents above the size allowed.
    TooLarge {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
        /// Greatest size, in megabytes.
        max_mb: u16,
    },
    /// All documents are there.
    AllDocuments {
        /// How many.
        count: u32,
    },
    /// In time for the session.
    InTime {
        /// Last day.
        until: Day,
    },
    /// Too late for the session; it goes to the next.
    Late {
        /// Last day that was in time.
        until: Day,
    },
    /// No session is planned; it goes to the next.
    NoSessionPlanned,
}

/// What would change a criterion that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "mend")]
pub enum Mend {
    /// Answer a question.
    Answer {
        /// Which.
        field: Field,
    },
    /// Correct one of two answers that contradict each other.
    Reconcile {
        /// One.
        field: Field,
        /// The other.
        with: Field,
    },
    /// Attach documents.
    Attach {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Say more about a document that is there: date, signatory, period, language.
    Describe {
        /// Which kind.
        kind: DocumentKind,
    },
    /// Replace a document.
    Replace {
        /// Which kind.
        kind: DocumentKind,
    },
    /// Attach a report for this time.
    Report {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Attach translations.
    Translate {
        /// Of which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Wait.
    Wait {
        /// The first day on which it is met.
        until: Day,
    },
    /// Nothing is to be done: it goes to the next session.
    NextSession,
    /// Explain to the secretariat: a person judges what is explained.
    Explain,
}

/// What a person is asked, with what the machine saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "question")]
pub enum Question {
    /// The letter was signed by somebody else than the head: with authority?
    SignatoryNotHead {
        /// Date of the letter.
        dated: PartialDate,
    },
    /// Is the concern real?
    ConcernReal {
        /// Fields declared.
        fields: Vec<Concern>,
    },
    /// Do governments control it?
    GovernmentControl {
        /// Seats appointed by governments.
        government: u32,
        /// All seats.
        seats: u32,
    },
    /// Is it international although so few countries were counted?
    International {
        /// Counted.
        count: u32,
        /// Wished for.
        min: u16,
    },
    /// The certificate of registration has expired: does the registration last?
    CertificateExpired {
        /// Last day.
        on: Day,
    },
    /// Registered much later than founded: is the founding proved?
    RegisteredLongAfter {
        /// Founded.
        founded: PartialDate,
        /// Registered.
        registered: PartialDate,
    },
    /// Was it really active during this time?
    ActivitySubstance {
        /// First day covered.
        from: Day,
        /// Last day covered.
        to: Day,
    },
    /// Is this a seat where one can visit?
    Headquarters {
        /// Country.
        country: Country,
    },
    /// Were the statutes democratically adopted?
    DemocraticAdoption {
        /// Adopted on.
        adopted_on: PartialDate,
        /// Last amended on.
        amended_on: Option<PartialDate>,
    },
    /// Is the structure representative and accountable, and the governing body renewed?
    Structure {
        /// Members of the governing body.
        members: u32,
    },
    /// What do the statements show?
    ReadStatement {
        /// Latest accounts closed on.
        closed_on: Day,
        /// Whether audited.
        audited: bool,
    },
    /// Governments give more than the share from which it is shown: does it matter?
    GovernmentFunding {
        /// Share, as a fraction of 1.
        share: Decimal,
        /// The share from which it is shown.
        flagged_above: Decimal,
    },
    /// Are the aims compatible with the Constitution?
    Compatibility,
    /// Has it the expertise and means to contribute?
    Contribution,
    /// Work with the Organization is claimed and not shown: what weight has it?
    CooperationUnproved {
        /// Entries in the record.
        entries: u32,
    },
    /// It reaches the Council through these observers: does that suffice?
    ReachesThrough {
        /// Which.
        observers: Vec<ObserverId>,
    },
    /// Is it chiefly commercial?
    Commercial {
        /// Share of companies in the latest income, where there was income.
        companies_share: Option<Decimal>,
    },
    /// Are these hits on loaded lists the organization or its people?
    ListHits {
        /// Not cleared yet.
        open: u32,
    },
}

/// A field of concern that the Constitution names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// Migration.
    Migration,
    /// Refugees.
    Refugees,
    /// Human resources.
    HumanResources,
}

impl Concern {
    /// The three.
    pub const ALL: [Self; 3] = [Self::Migration, Self::Refugees, Self::HumanResources];

    /// Stable key, also the option's.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Migration => "migration",
            Self::Refugees => "refugees",
            Self::HumanResources => "human_resources",
        }
    }
}
