//! Why a criterion holds, does not hold, or was not checked.

use crate::{
    dossier::{Country, Field},
    evidence::DocumentKind,
    kernel::{Day, PartialDate},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

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
    /// The names have not been held against the loaded lists yet.
    NotScreenedYet,
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
