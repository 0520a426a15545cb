//! The clocks of a rulebook: whether they fit into each other, and the days that they give a
//! session.

use super::{CriterionKey, ParameterKey, Parameters};
use crate::kernel::{Calendar, CalendarGap, Day};
use jiff::ToSpan;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Why a rulebook is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A criterion is missing, or there more than once.
    #[error("criterion {key} is there {times} times")]
    Criterion {
        /// Which.
        key: CriterionKey,
        /// How often.
        times: usize,
    },
    /// Between the last day of receipt and the closing of the list there is no room for
    /// screening, review, countersignature, one answer and one extension.
    #[error("screening to extension take {needed} days, and there are {available} before the list closes")]
    NoRoomBeforeList {
        /// Calendar days that the terms take.
        needed: u32,
        /// Calendar days that there are.
        available: u32,
    },
    /// What has to come later comes earlier: these are days before a session.
    #[error("{earlier} has to be no fewer days than {later}")]
    OutOfOrder {
        /// The parameter that has to be the greater.
        earlier: ParameterKey,
        /// The parameter that it has to reach.
        later: ParameterKey,
    },
    /// A reminder would fall on the day of asking or before it, or reminders do not descend.
    #[error("a reminder {reminder} working days before does not fit a term of {term}")]
    Reminder {
        /// Working days before the term's end.
        reminder: u16,
        /// The term.
        term: u16,
    },
    /// A share is no fraction of 1.
    #[error("{0} is no fraction of 1")]
    Share(ParameterKey),
    /// It has to be more than nothing.
    #[error("{0} has to be more than nothing")]
    Nothing(ParameterKey),
    /// The dossier asks for two closed years.
    #[error("{0} asks for more years than the dossier holds")]
    TooManyYears(ParameterKey),
}

/// How a session is convened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convened {
    /// Once a year.
    Regular,
    /// At request.
    Special,
}

/// The days that count for a session, each moved back to a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SessionDays {
    /// Last day on which a file is received in time for it.
    pub received_until: Day,
    /// The day on which its list closes.
    pub list_closes: Day,
    /// The day on which its paper issues at the latest.
    pub paper_issues: Day,
    /// The last day for the notice.
    pub notice_by: Day,
}

impl Parameters {
    /// The days of a session that opens on `opens_on`.
    pub fn session_days(&self, opens_on: Day, how: Convened, calendar: &Calendar) -> Result<SessionDays, CalendarGap> {
        let (list, paper, notice) = match how {
            Convened::Regular => (*self.list_closes_days, *self.paper_issues_days, *self.notice_days_regular),
            Convened::Special => {
                (*self.list_closes_days_special, *self.paper_issues_days_special, *self.notice_days_special)
            }
        };
        let before = |days: u16| {
            let day =
                opens_on.checked_sub(i64::from(days).days()).map_err(|_| CalendarGap { year: opens_on.year() })?;
            calendar.back_to_working(day)
        };
        Ok(SessionDays {
            received_until: before(*self.receipt_lead_days)?,
            list_closes: before(list)?,
            paper_issues: before(paper)?,
            notice_by: before(notice)?,
        })
    }
}

/// Whether the parameters fit into each other.
pub(super) fn fit(p: &Parameters) -> Result<(), Misfit> {
    room(p)?;
    order(p)?;
    reminders(p)?;
    figures(p)
}

/// Five working days are a week of seven. Holidays are not counted: a file that they hold up is
/// carried over to the next session, and is in time there.
fn room(p: &Parameters) -> Result<(), Misfit> {
    let terms = [
        *p.screening_working_days,
        *p.review_working_days,
        *p.countersignature_working_days,
        *p.answer_working_days,
        *p.extension_working_days,
    ];
    let needed = (terms.into_iter().map(u32::from).sum::<u32>() * 7).div_ceil(5);
    let available = u32::from(*p.receipt_lead_days).saturating_sub(u32::from(*p.list_closes_days));
    if needed > available { Err(Misfit::NoRoomBeforeList { needed, available }) } else { Ok(()) }
}

fn order(p: &Parameters) -> Result<(), Misfit> {
    use ParameterKey as K;
    let pairs = [
        (K::ReceiptLeadDays, *p.receipt_lead_days, K::ListClosesDays, *p.list_closes_days),
        (K::ListClosesDays, *p.list_closes_days, K::PaperIssuesDays, *p.paper_issues_days),
        (K::PaperIssuesDays, *p.paper_issues_days, K::NoticeDaysRegular, *p.notice_days_regular),
        (
            K::ListClosesDaysSpecial,
            *p.list_closes_days_special,
            K::PaperIssuesDaysSpecial,
            *p.paper_issues_days_special,
        ),
        (K::PaperIssuesDaysSpecial, *p.paper_issues_days_special, K::NoticeDaysSpecial, *p.notice_days_special),
    ];
    match pairs.into_iter().find(|(_, first, _, then)| first < then) {
        Some((earlier, _, later, _)) => Err(Misfit::OutOfOrder { earlier, later }),
        None => Ok(()),
    }
}

/// Reminders descend, and all fall after the day of asking and before the last day, in every
/// term that they serve.
fn reminders(p: &Parameters) -> Result<(), Misfit> {
    for term in [*p.answer_working_days, *p.hearing_working_days] {
        let mut last = term;
        for reminder in p.reminders_working_days.iter().copied() {
            if reminder == 0 || reminder >= last {
                return Err(Misfit::Reminder { reminder, term });
            }
            last = reminder;
        }
    }
    Ok(())
}

fn figures(p: &Parameters) -> Result<(), Misfit> {
    use ParameterKey as K;
    let shares = [(K::GovBoardShareMax, *p.gov_board_share_max), (K::GovFundingFlagShare, *p.gov_funding_flag_share)];
    for (key, share) in shares {
        if share < Decimal::ZERO || share > Decimal::ONE {
            return Err(Misfit::Share(key));
        }
    }
    let some = [
        (K::ScreeningWorkingDays, *p.screening_working_days),
        (K::ReviewWorkingDays, *p.review_working_days),
        (K::CountersignatureWorkingDays, *p.countersignature_working_days),
        (K::GraceWorkingDays, *p.grace_working_days),
        (K::ReopenDays, *p.reopen_days),
        (K::ReopenWorkingDays, *p.reopen_working_days),
        (K::MaxFileMb, *p.max_file_mb),
        (K::StatementMaxAgeMonths, *p.statement_max_age_months),
        (K::DraftExpiryMonths, *p.draft_expiry_months),
    ];
    if let Some((key, _)) = some.into_iter().find(|(_, n)| *n == 0) {
        return Err(Misfit::Nothing(key));
    }
    if p.languages.is_empty() {
        return Err(Misfit::Nothing(K::Languages));
    }
    if *p.closed_years_shown > 2 {
        return Err(Misfit::TooManyYears(K::ClosedYearsShown));
    }
    Ok(())
}
