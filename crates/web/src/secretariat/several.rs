//! Which steps can be taken on several files at once, and what their buttons are called.

use crate::visit::Signed;
use domain::application;
use locale::L10n;

/// What can be done to several files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Take,
    Assign,
    Release,
    Remind,
    Place,
}

impl Act {
    const ALL: [Self; 5] = [Self::Take, Self::Assign, Self::Release, Self::Remind, Self::Place];

    /// What the law leaves to a role of this person in some state.
    pub(super) fn of(signed: &Signed) -> impl Iterator<Item = Self> {
        let actor = signed.actor();
        Self::ALL.into_iter().filter(move |act| {
            application::law::roles_of(act.command()).into_iter().any(|role| actor.holds(role, None))
        })
    }

    const fn command(self) -> application::CommandKind {
        match self {
            Self::Take => application::CommandKind::Take,
            Self::Assign => application::CommandKind::Assign,
            Self::Release => application::CommandKind::Release,
            Self::Remind => application::CommandKind::RemindNow,
            Self::Place => application::CommandKind::Place,
        }
    }

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Take => "take",
            Self::Assign => "assign",
            Self::Release => "release",
            Self::Remind => "remind",
            Self::Place => "place",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.key() == key)
    }

    pub(super) fn button(self, l: &L10n) -> String {
        match self {
            Self::Take => l.together_take(),
            Self::Assign => l.together_assign(),
            Self::Release => l.together_release(),
            Self::Remind => l.together_remind(),
            Self::Place => l.together_place(),
        }
    }

    pub(super) fn title(self, l: &L10n) -> String {
        match self {
            Self::Take => l.together_take_title(),
            Self::Assign => l.together_assign_title(),
            Self::Release => l.together_release_title(),
            Self::Remind => l.together_remind_title(),
            Self::Place => l.together_place_title(),
        }
    }
}
