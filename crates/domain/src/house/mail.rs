//! The house's post: messages that somebody holds, all mail held, and the trial in which only the
//! team is written to. Where a message stands is its row's to say; who may hold it, and whether it
//! can still be held, is decided here.

use super::{command::CommandKind, refusal::Refusal};
use crate::kernel::{Actor, ActorKind, Instant, PersonId, Role, TextRef};
use std::collections::BTreeSet;

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageState {
    /// It waits for its time, or for another attempt.
    Waiting,
    /// A worker holds it.
    UnderWay,
    /// A server took it.
    Sent,
    /// It was set aside: a person may send it again.
    Failed,
    /// Somebody holds it: it goes out when a person releases it.
    Held,
    /// The trial kept it: an administrator sends it or drops it.
    Kept,
    /// The trial kept it, and it is never sent.
    Dropped,
    /// Whoever it was for may not read it any more, and it is never sent.
    Withheld,
}

impl MessageState {
    /// Every state, as pages list them.
    pub const ALL: [Self; 8] = [
        Self::Failed,
        Self::Waiting,
        Self::Held,
        Self::Kept,
        Self::UnderWay,
        Self::Sent,
        Self::Dropped,
        Self::Withheld,
    ];

    /// Stable key, in the table and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "due",
            Self::UnderWay => "leased",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Held => "held",
            Self::Kept => "kept",
            Self::Dropped => "dropped",
            Self::Withheld => "withheld",
        }
    }

    /// Whether it may still go out, by itself or because somebody sends it.
    pub const fn may_go(self) -> bool {
        !matches!(self, Self::Sent | Self::Dropped | Self::Withheld)
    }

    /// The state of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// An account or the place itself.
    House,
    /// A case, with whoever holds it.
    Case {
        /// Who; nobody where nobody does.
        holder: Option<PersonId>,
    },
}

/// A message, as far as a decision about it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Where it stands.
    pub state: MessageState,
    /// Whether nobody may hold it: see [`crate::notice::must_go`].
    pub must_go: bool,
    /// What it is about.
    pub about: About,
}

impl Message {
    /// What stands against giving `command` to `actor`; `None` where nothing does.
    ///
    /// Administrators keep all mail. Of a case's mail a senior officer holds and releases any, an
    /// officer that of the cases they hold; whoever works on cases sends again what failed.
    pub fn refuses(self, actor: &Actor, command: CommandKind) -> Option<Refusal> {
        let has = |role| actor.roles(None).contains(&role);
        let of_case = match self.about {
            About::House => false,
            About::Case { .. } if command == CommandKind::ResendMessage => true,
            About::Case { holder } => {
                has(Role::SeniorOfficer) || (actor.person().is_some() && actor.person() == holder)
            }
        };
        let wants = match command {
            CommandKind::HoldMessage if self.must_go => return Some(Refusal::MessageMustGo),
            CommandKind::HoldMessage => &[MessageState::Waiting][..],
            CommandKind::ReleaseMessage if has(Role::Administrator) => &[MessageState::Held, MessageState::Kept],
            CommandKind::ReleaseMessage => &[MessageState::Held],
            CommandKind::ResendMessage => &[MessageState::Failed],
            _ => &[MessageState::Kept],
        };
        if !has(Role::Administrator) && !of_case {
            return Some(Refusal::NotYourMessage);
        }
        (!wants.contains(&self.state)).then_some(Refusal::MessageStands { state: self.state })
    }
}

/// All mail is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailHold {
    /// Since when.
    pub since: Instant,
    /// By whom.
    pub by: ActorKind,
    /// Why.
    pub reason: TextRef,
}

/// The trial is on: only the team is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    /// Since when.
    pub since: Instant,
    /// Addresses and domains that are of the team beside the accounts of staff.
    pub team: Option<TextRef>,
}

/// Addresses and domains that are written to during the trial, beside the accounts of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    addresses: BTreeSet<String>,
    domains: BTreeSet<String>,
}

impl Team {
    /// One address (`awa@example.org`) or domain (`example.org`) a line, in any case; the line that
    /// is neither comes back.
    pub fn parse(words: &str) -> Result<Self, String> {
        let mut team = Self::default();
        for line in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let folded = line.to_lowercase();
            let parts: Vec<&str> = folded.split('@').collect();
            match parts[..] {
                [domain] | ["", domain] if is_domain(domain) => drop(team.domains.insert(domain.to_owned())),
                [name, domain] if is_name(name) && is_domain(domain) => drop(team.addresses.insert(folded.clone())),
                _ => return Err(line.to_owned()),
            }
        }
        Ok(team)
    }

    /// Whether an address is among them. A domain stands for itself alone, not for those below it.
    pub fn includes(&self, address: &str) -> bool {
        let folded = address.trim().to_lowercase();
        let domain = folded.rsplit_once('@').map(|(_, domain)| domain);
        self.addresses.contains(&folded) || domain.is_some_and(|domain| self.domains.contains(domain))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(char::is_whitespace)
}

/// Two labels at least: a slip such as `org` would write to half the world.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    domain.contains('.') && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_team_is_addresses_and_domains_and_nobody_below_them() {
        let team = Team::parse(" Awa@Example.org\r\n\n@secretariat.example\nTrial.Example\n").unwrap();
        for of_it in ["awa@example.ORG", "any@secretariat.example", "x@trial.example "] {
            assert!(team.includes(of_it), "{of_it}");
        }
        for stranger in ["noor@example.org", "x@sub.trial.example", "x@nottrial.example", "trial.example", ""] {
            assert!(!team.includes(stranger), "{stranger}");
        }
        assert_eq!(Team::parse(""), Ok(Team::default()));
        for slip in ["org", "a b@example.org", "a@b@example.org", "awa@", "example..org", "awa@localhost"] {
            assert_eq!(Team::parse(&format!("ok.example\n{slip}")), Err(slip.to_owned()));
        }
    }

    #[test]
    fn states_are_found_by_their_keys() {
        for state in MessageState::ALL {
            assert_eq!(MessageState::from_key(state.key()), Some(state));
        }
    }
}
