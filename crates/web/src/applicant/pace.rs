//! How long it will take, in words: from what past files took, or not a word where too few tell.

use super::file::Desk;
use crate::{error::WebError, visit::Signed};
use domain::application::{Awaited, Expected, Pace};
use locale::L10n;

/// What can be expected of a file.
pub(super) struct Outlook {
    /// Each step that is to come, and by when.
    pub(super) steps: Vec<(String, String)>,
    /// What it rests on.
    pub(super) from: String,
}

/// What can be expected of the file; nothing once the Council has it, or where too few files tell.
pub(super) async fn outlook(signed: &Signed, desk: &Desk) -> Result<Option<Outlook>, WebError> {
    let (l, past) = (signed.l, signed.app.store.past_files().await?);
    let target = desk.own.view.target;
    let opens = target.and_then(|id| desk.days_of(id)).map(|s| s.opens_on);
    let expected = desk.own.view.expected(&past, desk.today(), opens);
    Ok(expected.first().map(|first| Outlook {
        steps: expected.iter().map(|e| step(l, e)).collect(),
        from: l.status_expected_from(l.number(first.pace.files as u64)),
    }))
}

fn step(l: &L10n, expected: &Expected) -> (String, String) {
    let name = match expected.what {
        Awaited::Listed => l.status_expected_listed(),
        Awaited::Decided => l.status_expected_decided(),
    };
    let when = match (expected.half, expected.most) {
        (Some(half), Some(most)) => l.status_expected_both(l.date(half), l.date(most)),
        (_, Some(most)) => l.status_expected_most(l.date(most)),
        (_, None) => l.status_expected_late(),
    };
    (name, when)
}

/// How long it takes from receipt to the decision, for somebody who has not applied yet.
pub(crate) fn usual(l: &L10n, pace: Pace) -> String {
    l.public_home_pace_days(l.number(pace.files as u64), l.days(pace.half), l.days(pace.most))
}
