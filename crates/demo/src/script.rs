//! How scripts are written: deeds, each on a day before the end of the story.

use crate::{
    deed::{ByCouncil, ByNgo, ByOfficer, BySenior, Decision, Deed},
    hands::Hands,
    sitting::Sitting,
    topic::Topic,
};
use domain::{application::AdviceKind, criteria::CriterionKey};

/// A deed on a file, or a step of a session, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// So many days before the end of the story.
    pub(crate) days_ago: i64,
    /// Which file.
    pub(crate) n: usize,
    pub(crate) deed: Deed,
}

/// The script of one file.
pub(crate) struct Script<'a> {
    hands: &'a Hands,
    n: usize,
    at: i64,
    /// How often chance was asked.
    asked: u64,
    pub(crate) entries: Vec<Entry>,
}

impl<'a> Script<'a> {
    pub(crate) const fn new(hands: &'a Hands, n: usize) -> Self {
        Self { hands, n, at: 0, asked: 0, entries: Vec::new() }
    }

    /// Chance that the seed repeats: less than `below`.
    fn chance(&mut self, below: u64) -> u64 {
        self.asked += 1;
        // Steele, Lea and Flood's SplitMix64: a few lines, and enough to shift days.
        let mut z =
            (self.hands.seed ^ (self.n as u64) << 20).wrapping_add(self.asked.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below.max(1)
    }

    /// Some days, less than `below`.
    pub(crate) fn jitter(&mut self, below: u32) -> i64 {
        i64::try_from(self.chance(u64::from(below))).unwrap_or(0)
    }

    /// Some number, less than `below`.
    pub(crate) fn some(&mut self, below: u32) -> usize {
        usize::try_from(self.chance(u64::from(below))).unwrap_or(0)
    }

    /// Of two files with one fate that come one after the other, one is even.
    pub(crate) const fn is_even(&self) -> bool {
        self.n.is_multiple_of(2)
    }

    /// Moves all of it less than so many days back, where its end is not of today.
    pub(crate) fn earlier(&mut self, below: u32) {
        const LATELY: i64 = 60;
        if self.entries.iter().all(|entry| entry.days_ago > LATELY) {
            let days = self.jitter(below);
            self.entries.iter_mut().for_each(|entry| entry.days_ago += days);
        }
    }

    /// So many days before the end.
    pub(crate) fn on(&mut self, days_ago: i64, deed: impl Into<Deed>) {
        self.at = days_ago;
        self.entries.push(Entry { days_ago, n: self.n, deed: deed.into() });
    }

    /// So many days after the deed before, and yesterday at the latest.
    pub(crate) fn after(&mut self, days: i64, deed: impl Into<Deed>) {
        self.on((self.at - days).max(1), deed);
    }

    /// So many days after a session opened.
    pub(crate) fn at_sitting(&mut self, sitting: Sitting, days: i64, deed: impl Into<Deed>) {
        self.on(sitting.opens(self.hands) - days, deed);
    }

    /// A draft that is begun, filled in and submitted.
    pub(crate) fn received(&mut self, days_ago: i64, young: bool) {
        let before = 3 + self.jitter(6);
        self.on(days_ago + before, ByNgo::Begin { sections: 9, files: 7, young });
        self.on(days_ago, ByNgo::Submit);
    }

    /// An officer has taken it.
    pub(crate) fn taken(&mut self, days_ago: i64) {
        self.received(days_ago, false);
        let days = 1 + self.jitter(3);
        self.after(days, ByOfficer::Take);
    }

    /// It is complete.
    pub(crate) fn screened(&mut self, days_ago: i64) {
        let earlier = self.jitter(4);
        self.taken(days_ago + earlier);
        self.after(1, ByOfficer::Reply);
        let days = 2 + self.jitter(3);
        self.after(days, ByOfficer::Complete);
    }

    /// There is a finding on every criterion.
    pub(crate) fn reviewed(&mut self, days_ago: i64) {
        self.screened(days_ago);
        let days = 5 + self.jitter(9);
        self.after(days, ByOfficer::Find(usize::MAX));
        self.after(0, ByOfficer::Summarize);
    }

    /// It was reviewed with a question in between, which was answered.
    pub(crate) fn with_a_question(&mut self, days_ago: i64) {
        self.screened(days_ago);
        let topic = Topic::ALL[self.some(6) % 6];
        self.after(4, ByOfficer::Find(usize::MAX));
        self.after(1, ByOfficer::Ask(topic));
        let days = 6 + self.jitter(8);
        self.after(days, ByNgo::Answer);
        self.after(3, ByOfficer::FindAgain);
    }

    /// Something is not met, and the organization was heard on it.
    pub(crate) fn heard(&mut self, days_ago: i64, comments: bool) {
        self.screened(days_ago);
        self.after(6, ByOfficer::FindUnmet(CriterionKey::IdentityInternational));
        self.after(2, ByOfficer::Hear);
        if comments {
            self.after(9, ByNgo::Comment);
        } else {
            // 25 working days, and what holidays there are.
            self.at -= 46;
        }
    }

    /// It is recommended and countersigned.
    pub(crate) fn signed(&mut self, advice: AdviceKind) {
        let days = 1 + self.jitter(4);
        self.after(days, ByOfficer::Recommend(advice));
        let days = 1 + self.jitter(5);
        self.after(days, BySenior::Countersign);
    }

    pub(crate) fn endorsed(&mut self, days_ago: i64) {
        self.reviewed(days_ago);
        self.signed(AdviceKind::Admit);
    }

    /// It comes on the list of a session.
    pub(crate) fn listed(&mut self, sitting: Sitting) {
        let days = 2 + self.jitter(9);
        // Once the session is planned.
        let at = (self.at - days).min(sitting.planned() - 2);
        self.on(at, ByCouncil::Place(sitting));
    }

    /// The Council decides, and the letter goes out.
    pub(crate) fn council(&mut self, sitting: Sitting, decision: Decision) {
        self.at_sitting(sitting, 0, ByCouncil::Decide(sitting, decision));
        let days = 1 + self.jitter(6);
        self.at_sitting(sitting, days, ByCouncil::Announce(sitting));
    }

    pub(crate) fn decided(&mut self, sitting: Sitting, decision: Decision) {
        self.listed(sitting);
        self.council(sitting, decision);
    }

    /// Advised to defer, and deferred.
    pub(crate) fn deferred(&mut self, days_ago: i64, sitting: Sitting, decision: Decision) {
        self.heard(days_ago, true);
        self.signed(AdviceKind::Defer);
        self.decided(sitting, decision);
    }

    /// Once more.
    pub(crate) fn again(&mut self, days_ago: i64, sitting: Sitting, decision: Decision) {
        self.on(days_ago, ByOfficer::Resume);
        self.after(2, ByOfficer::FindUnmet(CriterionKey::IdentityInternational));
        self.after(1, ByOfficer::Hear);
        self.after(8, ByNgo::Comment);
        self.signed(AdviceKind::Defer);
        self.decided(sitting, decision);
    }
}

impl From<ByNgo> for Deed {
    fn from(deed: ByNgo) -> Self {
        Self::Ngo(deed)
    }
}

impl From<ByOfficer> for Deed {
    fn from(deed: ByOfficer) -> Self {
        Self::Officer(deed)
    }
}

impl From<BySenior> for Deed {
    fn from(deed: BySenior) -> Self {
        Self::Senior(deed)
    }
}

impl From<ByCouncil> for Deed {
    fn from(deed: ByCouncil) -> Self {
        Self::Council(deed)
    }
}
