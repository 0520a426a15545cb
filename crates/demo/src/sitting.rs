//! The sessions of the Council in the demonstration: when each is, and what is done at it beside the
//! decisions on files.

mod said;

use crate::{
    Size,
    cast::{SECOND_SECRETARY, SECRETARY},
    error::Error,
    hands::Hands,
    pdf, words,
};
use domain::{
    council::{self, AgendaItem, Details, PaperIssue, ResolutionNumber, ResolutionText, Revision, SessionKind, Symbol},
    kernel::{ApplicationId, CouncilSessionId, Language, ResolutionId, TextId},
};
use jiff::{ToSpan as _, civil::Weekday};
use persistence::NewPaper;
use said::{CALLED_OFF, MISNUMBERED, MISPRINTED, PLACE, POSTPONED, TITLE};
use std::collections::{BTreeMap, BTreeSet};

/// A session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sitting {
    /// A year and more ago.
    First,
    /// In between, at request.
    Special,
    /// Called off.
    CalledOff,
    /// Some weeks ago: some of its letters are not sent yet.
    Second,
    /// Meeting now: some files are decided, others wait for it.
    Now,
    /// In a week or two: its list is closed.
    Soon,
    /// Next year.
    Next,
}

impl Sitting {
    pub(crate) const ALL: [Self; 7] =
        [Self::First, Self::Special, Self::CalledOff, Self::Second, Self::Now, Self::Soon, Self::Next];

    const fn kind(self) -> SessionKind {
        match self {
            Self::First => SessionKind::Regular(116),
            Self::Special => SessionKind::Special(31),
            Self::CalledOff => SessionKind::Special(32),
            Self::Second => SessionKind::Regular(117),
            Self::Now => SessionKind::Special(33),
            Self::Soon => SessionKind::Special(34),
            Self::Next => SessionKind::Regular(118),
        }
    }

    /// How many days before the end of the story it opens, about.
    const fn about(self, size: Size) -> i64 {
        match self {
            // The list of a special session closes 15 days before: in a week.
            Self::Now if matches!(size, Size::Session) => -18,
            Self::First => 400,
            Self::Special => 202,
            Self::CalledOff => 240,
            Self::Second => 36,
            // From the latest Tuesday on.
            Self::Now => 6,
            // The list of a special session closes 15 days before: some days ago.
            Self::Soon => -6,
            Self::Next => -330,
        }
    }

    /// When it was planned.
    pub(crate) const fn planned(self) -> i64 {
        match self {
            Self::First => 636,
            Self::Special => 260,
            Self::CalledOff => 300,
            Self::Second => 395,
            Self::Now => 75,
            Self::Soon => 60,
            Self::Next => 30,
        }
    }

    /// Its first resolution; invented, as all else.
    const fn number(self) -> u32 {
        match self {
            Self::First => 1512,
            Self::Special => 1520,
            Self::Now => 1541,
            _ => 1531,
        }
    }

    /// On which day it opens, in days before the end of the story: the Council meets from Tuesday
    /// to Friday.
    pub(crate) fn opens(self, hands: &Hands) -> i64 {
        let about = self.about(hands.size);
        let wait = (0..7).find(|wait| hands.day(about - wait).weekday() == Weekday::Tuesday);
        about - wait.unwrap_or(0)
    }

    /// How many days after its opening it is to close.
    const fn days(self) -> i64 {
        // The one that meets now still does, whatever the day of the week.
        if matches!(self, Self::Now) { 6 } else { 3 }
    }

    /// What is done at it, and how many days before the end of the story; what comes after the end is not told.
    pub(crate) fn steps(self, opens: i64) -> Vec<(i64, Step)> {
        let mut steps = vec![(self.planned(), Step::Plan)];
        match self {
            Self::CalledOff => steps.push((285, Step::Cancel)),
            Self::Next => steps.push((9, Step::Postpone)),
            Self::Soon => steps.push((opens + 30, Step::Notice)),
            Self::First => steps.extend([(opens + 65, Step::Order), (opens + 50, Step::Amend)]),
            Self::Special | Self::Second => {}
            Self::Now => {
                let notice = [(opens + 40, Step::Notice), (opens + 10, Step::Paper), (opens + 6, Step::Addendum)];
                steps.extend(notice);
                steps.extend([(opens, Step::Open), (opens, Step::Resolve)]);
            }
        }
        if matches!(self, Self::First | Self::Special | Self::Second) {
            steps.extend([
                (opens + 40, Step::Notice),
                (opens + 12, Step::Paper),
                (opens, Step::Open),
                (opens, Step::Resolve),
                (opens - 3, Step::End),
            ]);
        }
        if self == Self::Second {
            steps.extend([(opens + 7, Step::Revision), (opens - 2, Step::CorrectResolution)]);
        }
        steps.retain(|(days_ago, _)| *days_ago >= 0);
        steps
    }

    fn symbol(self, paper: &str) -> Option<Symbol> {
        let number = self.kind().number()?;
        format!("C/{number}/{paper}").parse().ok()
    }
}

/// What is done at a session beside the decisions on files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Plan,
    Notice,
    Amend,
    Order,
    /// The paper is issued, in English and in French.
    Paper,
    /// A page of it was wrong.
    Revision,
    /// What came late on the list is added.
    Addendum,
    Open,
    Resolve,
    CorrectResolution,
    End,
    Cancel,
    Postpone,
}

/// The sessions as they were planned, and the resolutions of each.
#[derive(Debug, Default)]
pub(crate) struct Sittings {
    ids: BTreeMap<Sitting, CouncilSessionId>,
    resolutions: BTreeMap<Sitting, [ResolutionId; 2]>,
}

impl Sittings {
    pub(crate) fn id(&self, sitting: Sitting) -> Result<CouncilSessionId, Error> {
        self.ids.get(&sitting).copied().ok_or_else(|| Error::Gone(format!("the session {sitting:?}")))
    }

    /// The resolution that admits, and the one for what is taken out of the block.
    pub(crate) fn resolution(&self, sitting: Sitting, admits: bool) -> Result<ResolutionId, Error> {
        let pair = self.resolutions.get(&sitting);
        pair.map(|p| p[usize::from(!admits)]).ok_or_else(|| Error::Gone(format!("the resolutions of {sitting:?}")))
    }

    /// Takes a step. `admitted` are the files that the first resolution covers.
    pub(crate) async fn step(
        &mut self,
        hands: &mut Hands,
        sitting: Sitting,
        step: Step,
        admitted: &BTreeSet<ApplicationId>,
    ) -> Result<(), Error> {
        if step == Step::Plan {
            return self.plan(hands, sitting).await;
        }
        let id = self.id(sitting)?;
        let texts = |words: &words::Three| hands.words(Language::En, words);
        match step {
            Step::Plan => Ok(()),
            Step::Notice => {
                let command = council::Command::RecordNotice { on: hands.today() };
                hands.session(id, command, &[]).await
            }
            Step::Amend => {
                let place = texts(&PLACE);
                let closes = hands.day(sitting.opens(hands) - 3);
                let details = Details { place: Some(place.reference()), ..details() };
                hands.session(id, council::Command::Amend { closes, details }, &[place]).await
            }
            Step::Order => {
                let mut order: Vec<_> = listed(hands, id).await?.into_iter().collect();
                order.reverse();
                hands.session(id, council::Command::OrderItems { order }, &[]).await
            }
            Step::Paper => {
                self.paper(hands, sitting, Revision::Original, Language::En).await?;
                self.paper(hands, sitting, Revision::Original, Language::Fr).await
            }
            Step::Revision => self.paper(hands, sitting, Revision::Rev(1), Language::En).await,
            Step::Addendum => self.paper(hands, sitting, Revision::Add(1), Language::En).await,
            Step::Open => open(hands, id).await,
            Step::Resolve => self.resolve(hands, sitting, admitted).await,
            Step::CorrectResolution => self.correct_resolution(hands, sitting).await,
            Step::End => hands.session(id, council::Command::End, &[]).await,
            Step::Cancel => {
                let reason = texts(&CALLED_OFF);
                let command = council::Command::Cancel { reason: reason.reference() };
                hands.session(id, command, &[reason]).await
            }
            Step::Postpone => {
                let reason = texts(&POSTPONED);
                let opens = hands.day(sitting.opens(hands) - 14);
                let closes = opens.saturating_add(3.days());
                let command = council::Command::Postpone { opens, closes, reason: reason.reference() };
                hands.session(id, command, &[reason]).await
            }
        }
    }

    async fn plan(&mut self, hands: &mut Hands, sitting: Sitting) -> Result<(), Error> {
        let id: CouncilSessionId = hands.store.new_id();
        let opens = hands.day(sitting.opens(hands));
        let command = council::Command::Plan {
            kind: sitting.kind(),
            opens,
            closes: opens.saturating_add(sitting.days().days()),
            details: details(),
        };
        hands.session(id, command, &[]).await?;
        self.ids.insert(sitting, id);
        Ok(())
    }

    /// Issues a paper: its list, as a small file.
    async fn paper(
        &self,
        hands: &mut Hands,
        sitting: Sitting,
        revision: Revision,
        language: Language,
    ) -> Result<(), Error> {
        let id = self.id(sitting)?;
        let viewer = hands.viewer(hands.id(&SECRETARY)?).await?;
        let file = hands.store.council_session(&viewer, id).await?;
        let names = file.files.values().map(|f| f.organization.name.clone());
        let symbol = sitting.symbol("6").ok_or_else(|| Error::Gone("a symbol".to_owned()))?;
        let late = file.session.added_by(&symbol, revision);
        if late.is_empty() && matches!(revision, Revision::Add(_)) {
            return Ok(());
        }
        let name = format!("{symbol}{revision}-{}", language.code()).replace(['/', '.'], "-");
        let lines: Vec<String> = names.flat_map(|name| [name, " ".to_owned()]).collect();
        let bytes = pdf::document(&name, words::of(&TITLE, language), &lines);
        let piece: Result<_, std::io::Error> = Ok(bytes.into());
        let object = hands.store.object_put(futures::stream::iter([piece]), crate::case::LARGEST).await?;
        let changes = hands.words(language, &MISPRINTED);
        let amends = revision != Revision::Original;
        let issue = PaperIssue {
            symbol,
            revision,
            language,
            document: hands.store.new_id(),
            digest: object.sha256,
            changes: amends.then(|| changes.reference()),
            original_only: None,
            untranslated: false,
            working: None,
            annex: None,
            read_at: None,
        };
        let media_type = intake::Kind::Pdf.media_type().to_owned();
        let paper = NewPaper { id: issue.document, name: format!("{name}.pdf"), media_type, object };
        let command = match revision {
            Revision::Add(_) => council::Command::AddAddendum { paper: issue, items: late },
            _ => council::Command::IssuePaper(issue),
        };
        let texts = if amends { vec![changes] } else { Vec::new() };
        hands.paper(id, command, paper, &texts).await
    }

    /// Puts the two resolutions on record: one admits, the other takes the items apart.
    async fn resolve(
        &mut self,
        hands: &mut Hands,
        sitting: Sitting,
        admitted: &BTreeSet<ApplicationId>,
    ) -> Result<(), Error> {
        let id = self.id(sitting)?;
        let all = listed(hands, id).await?;
        let (block, apart): (BTreeSet<_>, BTreeSet<_>) = all.into_iter().partition(|a| admitted.contains(a));
        let ids = [hands.store.new_id::<ResolutionId>(), hands.store.new_id()];
        for (n, (resolution, items)) in (0_u32..).zip(ids.into_iter().zip([block, apart])) {
            let title = hands.words(Language::En, &TITLE);
            let text = ResolutionText {
                number: ResolutionNumber(sitting.number() + n),
                adopted_on: hands.today(),
                title: title.reference(),
                draft: sitting.symbol(&format!("L/{}", 4 + n)),
                items,
            };
            let of = title.id;
            hands.session(id, council::Command::RecordResolution { id: resolution, text }, &[title]).await?;
            translate(hands, id, of).await?;
        }
        self.resolutions.insert(sitting, ids);
        Ok(())
    }

    /// The number of the second one was mistaken.
    async fn correct_resolution(&mut self, hands: &mut Hands, sitting: Sitting) -> Result<(), Error> {
        let (id, resolution) = (self.id(sitting)?, self.resolution(sitting, false)?);
        let viewer = hands.viewer(hands.id(&SECRETARY)?).await?;
        let file = hands.store.council_session(&viewer, id).await?;
        let known = file.session.resolutions.get(&resolution).ok_or_else(|| Error::Gone("a resolution".to_owned()))?;
        let reason = hands.words(Language::En, &MISNUMBERED);
        let text = ResolutionText {
            number: ResolutionNumber(sitting.number() + 2),
            adopted_on: known.adopted_on,
            title: known.title,
            draft: known.draft.clone(),
            items: known.items.clone(),
        };
        let command = council::Command::CorrectResolution { id: resolution, text, reason: reason.reference() };
        hands.session(id, command, &[reason]).await
    }
}

/// The title that was given to a resolution in English: one secretary puts it into the other languages, the
/// other one checks it.
async fn translate(hands: &mut Hands, id: CouncilSessionId, text: TextId) -> Result<(), Error> {
    for language in [Language::Fr, Language::Es] {
        let words = hands.words(language, &TITLE);
        let wording = words.id;
        let command = council::Command::Translate { text, language, words: words.reference() };
        hands.session(id, command, &[words]).await?;
        let command = council::Command::CheckTranslation { text, language, wording };
        hands.session_by(&SECOND_SECRETARY, id, command, &[]).await?;
    }
    Ok(())
}

/// What is known of every session from the beginning.
fn details() -> Details {
    let agenda_item: Option<AgendaItem> = "4".parse().ok();
    Details { place: None, agenda_item, members: Some(174), quorum: None, chair: None }
}

/// The items that stand on the list.
async fn listed(hands: &mut Hands, id: CouncilSessionId) -> Result<Vec<ApplicationId>, Error> {
    let viewer = hands.viewer(hands.id(&SECRETARY)?).await?;
    let file = hands.store.council_session(&viewer, id).await?;
    let stands = |i: &&council::ListItem| i.status == council::ItemStatus::Listed;
    Ok(file.session.items.iter().filter(stands).map(|i| i.application).collect())
}

/// The clock may have opened the session already.
async fn open(hands: &mut Hands, id: CouncilSessionId) -> Result<(), Error> {
    let viewer = hands.viewer(hands.id(&SECRETARY)?).await?;
    if hands.store.council_session(&viewer, id).await?.session.phase == council::Phase::Open {
        return Ok(());
    }
    hands.session(id, council::Command::Open, &[]).await
}
