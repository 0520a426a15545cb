//! Every threshold and default of a rulebook, by name, with its mark. Pages show them all; none
//! is hidden in code.

use super::Mark;
use crate::kernel::Language;
use rust_decimal::Decimal;
use serde::Serialize;
use std::{fmt, ops::Deref};

/// A value and how well it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked<T> {
    /// The value.
    pub value: T,
    /// How well it is known.
    pub mark: Mark,
}

impl<T> Deref for Marked<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A value as pages show it: with its unit, which the catalogues say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "unit", content = "value")]
pub enum ParameterValue {
    /// How many.
    Count(u16),
    /// Calendar years.
    Years(u16),
    /// Calendar months.
    Months(u16),
    /// Calendar days.
    Days(u16),
    /// Working days of the secretariat.
    WorkingDays(u16),
    /// Several terms in working days.
    Terms(Vec<u16>),
    /// Size in megabytes.
    Megabytes(u16),
    /// A fraction of 1.
    Share(Decimal),
    /// On or off.
    Switch(bool),
    /// Months, or off.
    MonthsOrOff(Option<u16>),
    /// Years, or off.
    YearsOrOff(Option<u16>),
    /// One of several ways, by key.
    Way(&'static str),
    /// Several of them.
    Ways(&'static [&'static str]),
    /// Languages.
    Languages(Vec<Language>),
}

/// A parameter with its value and mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parameter {
    /// Which.
    pub key: ParameterKey,
    /// Its value.
    pub value: ParameterValue,
    /// How well it is known.
    pub mark: Mark,
}

/// What a parameter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterGroup {
    /// A threshold of a criterion.
    Criterion,
    /// How the Council and the secretariat proceed.
    Process,
    /// A term.
    Clock,
}

impl ParameterGroup {
    /// Every group.
    pub const ALL: [Self; 3] = [Self::Criterion, Self::Process, Self::Clock];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Criterion => "criterion",
            Self::Process => "process",
            Self::Clock => "clock",
        }
    }
}

macro_rules! parameters {
    ($($group:ident { $($(#[$doc:meta])* $name:ident / $variant:ident: $type:ty as $unit:ident,)* })*) => {
        /// The parameters of a rulebook.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Parameters {
            $($($(#[$doc])* pub $name: Marked<$type>,)*)*
        }

        /// Stable name of a parameter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum ParameterKey {
            $($($(#[$doc])* $variant,)*)*
        }

        impl ParameterKey {
            /// Every parameter, in order.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)*)*];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $($(Self::$variant => stringify!($name),)*)* }
            }

            /// What it is about.
            pub const fn group(self) -> ParameterGroup {
                match self { $($(Self::$variant => ParameterGroup::$group,)*)* }
            }
        }

        impl Parameters {
            /// One of them.
            pub fn get(&self, key: ParameterKey) -> Parameter {
                let (value, mark) = match key {
                    $($(ParameterKey::$variant => (ParameterValue::$unit(self.$name.value.clone()), self.$name.mark),)*)*
                };
                Parameter { key, value, mark }
            }
        }
    };
}

parameters! {
    Criterion {
        /// Fields of concern that have to be declared.
        fields_min / FieldsMin: u16 as Count,
        /// Greatest share of seats that governments may appoint.
        gov_board_share_max / GovBoardShareMax: Decimal as Share,
        /// Countries and areas from which on it counts as international without a judgement.
        countries_min / CountriesMin: u16 as Count,
        /// Whether something else than registration may prove legal existence.
        alt_proof_allowed / AltProofAllowed: bool as Switch,
        /// Years of existence.
        min_age_years / MinAgeYears: u16 as Years,
        /// The day as of which age is counted.
        age_counted_at / AgeCountedAt: &'static str as Way,
        /// Years of activity to be shown.
        activity_years / ActivityYears: u16 as Years,
        /// Members that a governing body has at least.
        governing_body_min_members / GoverningBodyMinMembers: u16 as Count,
        /// Oldest that the latest accounts may be.
        statement_max_age_months / StatementMaxAgeMonths: u16 as Months,
        /// After how long a year of accounts counts as closed.
        year_closed_after_months / YearClosedAfterMonths: u16 as Months,
        /// Closed years to be shown, as far as there are.
        closed_years_shown / ClosedYearsShown: u16 as Count,
        /// Share of government funds above which it is shown.
        gov_funding_flag_share / GovFundingFlagShare: Decimal as Share,
        /// Whether a record of work with the Organization is required.
        cooperation_required / CooperationRequired: bool as Switch,
        /// Whether status elsewhere is required.
        other_status_required / OtherStatusRequired: bool as Switch,
        /// After a withdrawal of status: when it may apply again.
        reapply_after_months / ReapplyAfterMonths: u16 as Months,
        /// Working languages.
        languages / Languages: Vec<Language> as Languages,
        /// Greatest size of a file.
        max_file_mb / MaxFileMb: u16 as Megabytes,
        /// How long before the opening a file is received in time.
        receipt_lead_days / ReceiptLeadDays: u16 as Days,
        /// How long before a regular session its list closes.
        list_closes_days / ListClosesDays: u16 as Days,
        /// How long before a special session its list closes.
        list_closes_days_special / ListClosesDaysSpecial: u16 as Days,
        /// How long before a regular session the paper issues.
        paper_issues_days / PaperIssuesDays: u16 as Days,
        /// How long before a special session the paper issues.
        paper_issues_days_special / PaperIssuesDaysSpecial: u16 as Days,
    }
    Process {
        /// Who decides.
        decider / Decider: &'static str as Way,
        /// By which majority.
        majority / Majority: &'static str as Way,
        /// With which quorum.
        quorum / Quorum: &'static str as Way,
        /// In which form as a rule.
        vote_usual_form / VoteUsualForm: &'static str as Way,
        /// Notice of a regular session.
        notice_days_regular / NoticeDaysRegular: u16 as Days,
        /// Notice of a special session.
        notice_days_special / NoticeDaysSpecial: u16 as Days,
        /// Regular sessions a year.
        sessions_per_year / SessionsPerYear: u16 as Count,
        /// Whether a special session may carry the item.
        special_may_carry / SpecialMayCarry: bool as Switch,
        /// Whether each application gets a dated reply of the Director General.
        director_general_reply / DirectorGeneralReply: bool as Switch,
        /// Place of the item on the agenda.
        agenda_place / AgendaPlace: &'static str as Way,
        /// From when admission has effect.
        effect / Effect: &'static str as Way,
        /// How an application may end.
        outcomes / Outcomes: &'static [&'static str] as Ways,
        /// Whether the paper shows the recommendation.
        paper_shows_recommendation / PaperShowsRecommendation: bool as Switch,
        /// How long status is provisional.
        provisional_status / ProvisionalStatus: Option<u16> as MonthsOrOff,
        /// Recommendations to defer after which a new one needs a reason not used before.
        deferrals_before_new_reason / DeferralsBeforeNewReason: u16 as Count,
        /// Whether written reasons and time to answer come before any adverse step.
        due_process / DueProcess: bool as Switch,
        /// After a refusal: when it may apply again.
        reapply_after_refusal_months / ReapplyAfterRefusalMonths: u16 as Months,
        /// How often an observer reports.
        report_period_years / ReportPeriodYears: Option<u16> as YearsOrOff,
        /// Longest suspension.
        suspension_max_months / SuspensionMaxMonths: Option<u16> as MonthsOrOff,
    }
    Clock {
        /// Screening, from receipt.
        screening_working_days / ScreeningWorkingDays: u16 as WorkingDays,
        /// Review, from completeness.
        review_working_days / ReviewWorkingDays: u16 as WorkingDays,
        /// Countersignature, from the recommendation.
        countersignature_working_days / CountersignatureWorkingDays: u16 as WorkingDays,
        /// Answer to a question.
        answer_working_days / AnswerWorkingDays: u16 as WorkingDays,
        /// Comment in a hearing.
        hearing_working_days / HearingWorkingDays: u16 as WorkingDays,
        /// Extension of an answer's term.
        extension_working_days / ExtensionWorkingDays: u16 as WorkingDays,
        /// Extensions of one term.
        extensions / Extensions: u16 as Count,
        /// Reminders before a term ends.
        reminders_working_days / RemindersWorkingDays: Vec<u16> as Terms,
        /// From which reminder on the alternate contact is told too.
        alternate_from_reminder / AlternateFromReminder: u16 as Count,
        /// Grace after a term, before a file lapses.
        grace_working_days / GraceWorkingDays: u16 as WorkingDays,
        /// How long a withdrawal can be undone.
        undo_withdrawal_working_days / UndoWithdrawalWorkingDays: u16 as WorkingDays,
        /// How long a lapsed or closed file can be reopened.
        reopen_days / ReopenDays: u16 as Days,
        /// Term for the answer when an officer reopens a lapsed file.
        reopen_working_days / ReopenWorkingDays: u16 as WorkingDays,
        /// Expiry of a draft after its last change.
        draft_expiry_months / DraftExpiryMonths: u16 as Months,
        /// Warnings before a draft expires.
        draft_warnings / DraftWarnings: u16 as Count,
        /// How long before the calendar's last year ends the administrator is warned.
        calendar_warning_months / CalendarWarningMonths: u16 as Months,
    }
}

impl Parameters {
    /// All, in order.
    pub fn list(&self) -> Vec<Parameter> {
        ParameterKey::ALL.iter().map(|key| self.get(*key)).collect()
    }
}

impl fmt::Display for ParameterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl fmt::Display for ParameterValue {
    /// As the generated table shows it: a plain value, its unit told by the parameter's name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(n)
            | Self::Years(n)
            | Self::Months(n)
            | Self::Days(n)
            | Self::WorkingDays(n)
            | Self::Megabytes(n)
            | Self::MonthsOrOff(Some(n))
            | Self::YearsOrOff(Some(n)) => n.fmt(f),
            Self::Terms(terms) => f.write_str(&terms.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")),
            Self::Share(share) => share.fmt(f),
            Self::Switch(on) => on.fmt(f),
            Self::MonthsOrOff(None) | Self::YearsOrOff(None) => f.write_str("off"),
            Self::Way(way) => f.write_str(way),
            Self::Ways(ways) => f.write_str(&ways.join(", ")),
            Self::Languages(languages) => {
                f.write_str(&languages.iter().map(|l| l.code()).collect::<Vec<_>>().join(", "))
            }
        }
    }
}
