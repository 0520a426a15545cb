//! What has happened in the demonstration before anybody comes to see it, from the day on which the
//! house was set up: in the order of time, whoever it concerns.

use crate::{
    Progress, Size,
    case::Case,
    cast::{ADMINISTRATOR, Ngo, STAFF, ngos},
    deed::{ByCouncil, ByNgo, Decision, Deed},
    error::Error,
    fates::Fate,
    hands::Hands,
    house,
    script::{Entry, Script},
    sitting::{Sitting, Sittings, Step},
};
use domain::kernel::ApplicationId;
use std::collections::BTreeSet;

/// How long ago the house was set up, in days.
const BEGINNING: i64 = 640;

/// How many days ago it was said who is away now, and who will be.
const ABSENCES: i64 = 3;

/// How many days ago a list of sanctions was loaded, on which a name is like that of somebody's chair.
const SANCTIONS: i64 = 2;
const LIKE: &str = "difaf";

/// Over so many days more the lives of a sample are spread that are over.
const SPREAD: u32 = 110;

/// Who has a fate of their own, so that those who were here before find them where they were.
const OWN_FATES: [(&str, Fate); 10] = [
    ("passerelles", Fate::AdmittedFirst),
    ("openharbour", Fate::Asked),
    ("raicesenmarcha", Fate::DraftHalf),
    ("borderlessskills", Fate::Recommended),
    ("tidewater", Fate::Received),
    ("atlasdesretours", Fate::Endorsed),
    // An island State, where a second country is out of reach.
    ("atollyouth", Fate::AdmittedExcepted),
    ("wataridori", Fate::ListedSoon),
    ("difaf", Fate::UnderReview),
    ("oamh", Fate::DecidedNotAnnounced),
];

/// Something that is done on a day.
#[derive(Clone, Copy, Debug)]
enum Item {
    Absences,
    Sanctions,
    Session(Sitting, Step),
    File(Entry),
}

/// Tells it. Every file that there is at the end.
pub(crate) async fn tell(hands: &mut Hands, progress: &Progress<'_>) -> Result<Vec<Case>, Error> {
    hands.clock.set(hands.now.plus_seconds(-BEGINNING * 24 * 60 * 60));
    let administrator = hands.set_up(&ADMINISTRATOR).await?;
    for staff in STAFF.iter().skip(1) {
        hands.employ(administrator, staff).await?;
    }
    let mut cases = Vec::new();
    if hands.size != Size::Empty {
        house::furnish(hands, administrator).await?;
        let (begun, agenda) = plan(hands);
        cases = begun;
        follow(hands, &mut cases, &agenda, progress).await?;
    }
    hands.go_to(0).await?;
    // The last messages leave before the doors open.
    hands.pass(hands.now.plus_seconds(-60)).await?;
    Ok(cases)
}

/// Every organization with its fate.
fn cast(size: Size) -> Vec<(&'static Ngo, Fate)> {
    let mut left: Vec<Fate> = match size {
        Size::Empty => Vec::new(),
        Size::OneOfEach => Fate::ONE_OF_EACH.to_vec(),
        Size::World => each(Fate::ALL),
        Size::Sample => each(&Fate::SAMPLE),
        Size::Session => [vec![Fate::InSession; 26], vec![Fate::Endorsed; 4]].concat(),
    };
    let mut cast = Vec::new();
    let (own, mut others): (Vec<_>, Vec<_>) =
        ngos().into_iter().partition(|ngo| OWN_FATES.iter().any(|(slug, _)| *slug == ngo.slug));
    for ngo in own {
        let fate = OWN_FATES.iter().find(|(slug, _)| *slug == ngo.slug).map(|(_, fate)| *fate);
        match fate.and_then(|fate| left.iter().position(|f| *f == fate)) {
            Some(place) => cast.push((ngo, left.remove(place))),
            None => others.push(ngo),
        }
    }
    cast.extend(others.into_iter().zip(left));
    cast
}

fn each(fates: &[(Fate, usize)]) -> Vec<Fate> {
    fates.iter().flat_map(|(fate, count)| std::iter::repeat_n(*fate, *count)).collect()
}

/// The files and all that will be done, in the order of time: on a day the sessions come first, and
/// close last.
fn plan(hands: &Hands) -> (Vec<Case>, Vec<(i64, Item)>) {
    let mut agenda: Vec<(i64, u8, Item)> = vec![(ABSENCES, 0, Item::Absences)];
    if hands.size == Size::World {
        agenda.push((SANCTIONS, 0, Item::Sanctions));
    }
    // A sample came before the Council once, and comes before it again.
    let of_a_sample = |s: &Sitting| matches!(s, Sitting::Second | Sitting::Next);
    let sittings = Sitting::ALL.into_iter().filter(|s| hands.size != Size::Sample || of_a_sample(s));
    for sitting in sittings {
        let opens = sitting.opens(hands);
        for (days_ago, step) in sitting.steps(opens) {
            let last = u8::from(step == Step::End) * 2;
            agenda.push((days_ago, last, Item::Session(sitting, step)));
        }
    }
    let mut cases = Vec::new();
    for (n, (ngo, fate)) in cast(hands.size).into_iter().enumerate() {
        let mut script = Script::new(hands, n);
        fate.script(&mut script);
        if hands.size == Size::Sample {
            script.earlier(SPREAD);
        }
        agenda.extend(script.entries.iter().map(|entry| (entry.days_ago, 1, Item::File(*entry))));
        cases.push(Case::new(ngo, n));
    }
    // What is done at the same time stays in the order in which it was written.
    agenda.sort_by_key(|(days_ago, place, _)| (-days_ago, *place));
    (cases, agenda.into_iter().map(|(days_ago, _, item)| (days_ago, item)).collect())
}

async fn follow(
    hands: &mut Hands,
    cases: &mut [Case],
    agenda: &[(i64, Item)],
    progress: &Progress<'_>,
) -> Result<(), Error> {
    let mut sittings = Sittings::default();
    let block = admitted(agenda);
    for (done, (days_ago, item)) in agenda.iter().enumerate() {
        progress(done, agenda.len());
        hands.go_to(*days_ago).await?;
        match item {
            Item::Absences => house::absences(hands).await?,
            Item::Sanctions => {
                let alike = cases.iter().map(|case| case.ngo).find(|ngo| ngo.slug == LIKE);
                house::sanctions(hands, alike.map_or("", |ngo| ngo.chair)).await?;
            }
            Item::Session(sitting, step) => {
                let of = |(s, n): &(Sitting, usize)| (s == sitting).then(|| cases.get(*n)?.begun()).flatten();
                let covered: BTreeSet<ApplicationId> = block.iter().filter_map(of).collect();
                sittings.step(hands, *sitting, *step, &covered).await?;
            }
            Item::File(Entry { n, deed, .. }) => {
                let Some(case) = cases.get_mut(*n) else { continue };
                case.perform(hands, &sittings, *deed).await?;
                if matches!(deed, Deed::Ngo(ByNgo::Submit)) && hands.alike.is_none() {
                    hands.alike = case.begun();
                }
            }
        }
    }
    progress(agenda.len(), agenda.len());
    Ok(())
}

/// The files that a session admits.
fn admitted(agenda: &[(i64, Item)]) -> Vec<(Sitting, usize)> {
    let of = |(_, item): &(i64, Item)| match item {
        Item::File(Entry {
            n,
            deed: Deed::Council(ByCouncil::Decide(sitting, Decision::Admit) | ByCouncil::CorrectDecision(sitting)),
            ..
        }) => Some((*sitting, *n)),
        _ => None,
    };
    agenda.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::NGOS;

    #[test]
    fn every_organization_has_a_fate_and_every_fate_an_organization() {
        let world = cast(Size::World);
        assert_eq!(world.len(), NGOS);
        assert!(Fate::ALL.iter().all(|(fate, count)| world.iter().filter(|(_, f)| f == fate).count() == *count));
        assert!(OWN_FATES.iter().all(|own| world.iter().any(|(ngo, fate)| (ngo.slug, *fate) == *own)));
        assert_eq!(cast(Size::OneOfEach).len(), Fate::ONE_OF_EACH.len());
        assert_eq!(cast(Size::Sample).len(), NGOS);
    }
}
