//! The languages of one issue that come out on different days: what each is made from, and which may follow at all.

use super::{
    issues::{DRAFT, PAPER, annex, files, remove, symbol},
    world::{CLOSES, Meeting, OPENS, at, details, paper, place_late, translate, words},
};
use antechamber_domain::{
    council::{Command, CouncilSession, Event, PaperIssue, Refusal, Revision},
    kernel::{Language, StoredEvent as _},
};
use jiff::ToSpan as _;
use rstest::rstest;

/// The issues of both symbols in order, those of the draft marked so; then one that is asked for in French, and what
/// has replaced it.
#[rstest]
#[case(&[(false, Revision::Original)], Revision::Original, None)]
#[case(&[(false, Revision::Original), (false, Revision::Corr(1))], Revision::Original, None)]
#[case(&[(false, Revision::Original), (false, Revision::Corr(1))], Revision::Corr(1), None)]
#[case(&[(false, Revision::Original), (false, Revision::Rev(1))], Revision::Original, Some(Revision::Rev(1)))]
#[case(&[(false, Revision::Original), (false, Revision::Rev(1))], Revision::Rev(1), None)]
#[case(&[(false, Revision::Original), (false, Revision::Rev(1))], Revision::Corr(1), None)]
#[case(
    &[(false, Revision::Original), (false, Revision::Corr(1)), (false, Revision::Rev(1))],
    Revision::Corr(1),
    Some(Revision::Rev(1))
)]
#[case(
    &[(false, Revision::Original), (false, Revision::Rev(1)), (false, Revision::Corr(1))],
    Revision::Corr(1),
    None
)]
#[case(
    &[(false, Revision::Original), (false, Revision::Rev(1)), (false, Revision::Rev(2))],
    Revision::Original,
    Some(Revision::Rev(2))
)]
#[case(
    &[(false, Revision::Original), (false, Revision::Rev(1)), (false, Revision::Rev(2))],
    Revision::Rev(1),
    Some(Revision::Rev(2))
)]
#[case(
    &[(false, Revision::Original), (true, Revision::Original), (true, Revision::Rev(1))],
    Revision::Original,
    None
)]
fn a_language_does_not_follow_under_what_was_replaced(
    #[case] issues: &[(bool, Revision)],
    #[case] asked: Revision,
    #[case] by: Option<Revision>,
) {
    let mut m = Meeting::closed(1);
    m.now = at(m.state().dates.paper_issues.on);
    for (is_draft, revision) in issues {
        let named = if *is_draft { DRAFT } else { PAPER };
        assert_eq!(m.issues(named, *revision, Language::En), Ok(()), "{named} {revision}");
    }
    let offered = m.state().to_follow().iter().any(|f| f.first.symbol == symbol(PAPER) && f.first.revision == asked);
    let is_out = issues.contains(&(false, asked));
    assert_eq!(offered, is_out && by.is_none(), "what is refused is not offered");
    let refused = by.map(|by| Refusal::Replaced { symbol: symbol(PAPER), by });
    assert_eq!(m.issues(PAPER, asked, Language::Fr).err(), refused);
}

#[test]
fn what_is_told_beside_the_list_is_kept_once_with_a_whole_paper() {
    let mut m = Meeting::closed(1);
    m.now = at(m.state().dates.paper_issues.on);
    let kept = |m: &Meeting, named: &str, revision: Revision| m.state().annex_of(&symbol(named), revision).cloned();
    // It was made elsewhere: what it told of nobody here knows.
    m.must(&Command::IssuePaper(paper(Revision::Original, Language::Es)));
    assert_eq!(kept(&m, PAPER, Revision::Original), None);
    let first = annex(m.history.len() as u64);
    for language in [Language::En, Language::Fr] {
        assert_eq!(m.issues(PAPER, Revision::Original, language), Ok(()));
        assert_eq!(kept(&m, PAPER, Revision::Original).as_ref(), Some(&first), "{language:?}");
    }
    let written = |event: &Event| event.to_payload().unwrap().contains("annex");
    let with_it = m.history.iter().filter(|r| written(&r.event)).count();
    assert_eq!(with_it, 1, "once: an event without it reads and hashes as it always did");
    for (named, revision) in [(DRAFT, Revision::Original), (PAPER, Revision::Corr(1))] {
        assert_eq!(m.issues(named, revision, Language::En), Ok(()));
        assert_eq!(kept(&m, named, revision), None, "{named} {revision}");
    }
    assert_eq!(m.replayed(), m.session);
}

#[test]
fn a_further_language_tells_the_session_as_the_first_one_did() {
    let mut m = Meeting::issued(2);
    let before = m.stood(PAPER, Revision::Original);
    assert!(before.papers.is_empty(), "what it is made from has not come out");
    m.must(&remove(1));
    m.must(&place_late(2));
    let moved = |days: i32| OPENS.checked_add(days.days()).unwrap();
    m.must(&Command::Amend { closes: CLOSES.tomorrow().unwrap(), details: details() });
    m.must(&Command::Postpone { opens: moved(60), closes: moved(63), reason: words(5) });
    m.must(&translate());
    assert_eq!(m.issues(PAPER, Revision::Original, Language::Fr), Ok(()));
    let again = m.stood(PAPER, Revision::Original);
    assert!(again.translation(words(900).id, Language::Fr).is_some(), "for which it may have waited");
    assert_eq!(CouncilSession { translations: before.translations.clone(), ..again }, before);
    let none = m.state().before_issue(&m.history, &symbol(PAPER), Revision::Rev(1)).unwrap();
    assert_eq!(none, None, "what has not come out is made of the session as it is");
}

#[test]
fn a_further_language_is_of_the_moment_at_which_the_first_one_was_read() {
    let mut m = Meeting::issued(2);
    let now = m.history.last().unwrap().at;
    let (past, to_come) = (now.plus_seconds(-5), now.plus_seconds(86_400 * 400));
    for (named, read_at) in [("C/118/20", Some(past)), ("C/118/21", None), ("C/118/22", Some(to_come))] {
        let issue = PaperIssue { symbol: symbol(named), read_at, ..paper(Revision::Original, Language::En) };
        m.must(&Command::IssuePaper(issue));
        let issued = m.history.last().unwrap().at;
        let (_, at) = m.state().before_issue(&m.history, &symbol(named), Revision::Original).unwrap().unwrap();
        let expected = if read_at == Some(past) { past } else { issued };
        assert_eq!(at, expected, "{named}: nobody has read what is still to come");
    }
}

#[test]
fn the_languages_that_are_left_say_how_much_has_changed() {
    let mut m = Meeting::issued(2);
    let changed = |m: &Meeting, revision: Revision| {
        let all = m.state().to_follow();
        let one = all.iter().find(|f| f.first.revision == revision)?;
        Some((one.languages.clone(), one.changed.clone()))
    };
    let (en, fr, es) = (Language::En, Language::Fr, Language::Es);
    assert_eq!(changed(&m, Revision::Original), Some((vec![fr, es], files(&[]))));
    m.must(&place_late(2));
    m.must(&remove(0));
    assert_eq!(changed(&m, Revision::Original), Some((vec![fr, es], files(&[0, 2]))));
    assert_eq!(m.issues(PAPER, Revision::Add(1), en), Ok(()));
    assert_eq!(m.issues(PAPER, Revision::Corr(1), fr), Ok(()));
    assert_eq!(changed(&m, Revision::Corr(1)), Some((vec![en, es], files(&[]))));
    assert_eq!(changed(&m, Revision::Add(1)), Some((vec![fr, es], files(&[]))));
    m.must(&remove(2));
    assert_eq!(changed(&m, Revision::Add(1)), None, "nothing of it stands");
    assert_eq!(m.issues(PAPER, Revision::Rev(1), en), Ok(()));
    assert_eq!(changed(&m, Revision::Original), None);
    assert_eq!(m.issues(PAPER, Revision::Rev(1), fr), Ok(()));
    assert_eq!(m.issues(PAPER, Revision::Rev(1), es), Ok(()));
    assert_eq!(changed(&m, Revision::Rev(1)), None, "it is out in all of them");
}

#[test]
fn a_draft_resolution_cites_in_each_language_what_was_out_with_its_first() {
    let mut m = Meeting::issued(1);
    m.must(&place_late(1));
    assert_eq!(m.issues(DRAFT, Revision::Original, Language::En), Ok(()));
    m.must(&place_late(2));
    assert_eq!(m.issues(DRAFT, Revision::Add(1), Language::En), Ok(()));
    let added = files(&[2]);
    assert_eq!(m.state().set_out_in(&added), None);
    assert_eq!(m.issues(PAPER, Revision::Add(1), Language::En), Ok(()));
    assert_eq!(m.state().set_out_in(&added).as_deref(), Some("C/118/12 Add.1"));
    assert_eq!(
        m.stood(DRAFT, Revision::Add(1)).set_out_in(&added),
        None,
        "its French version says what the English does"
    );
}
