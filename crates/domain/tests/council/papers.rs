//! What was issued stays as it is.

use super::world::{CLOSES, Meeting, OPENS, at, file, paper, place_late, plan, secretary};
use antechamber_domain::{
    council::{AgendaItem, Command, CommandKind, PaperIssue, Refusal, Revision, SessionKind, Symbol, offers},
    kernel::{CouncilSessionId, Language},
};
use rstest::rstest;
use std::collections::BTreeSet;

fn issue(revision: Revision, language: Language) -> Command {
    Command::IssuePaper(paper(revision, language))
}

#[test]
fn a_paper_is_issued_once_a_language() {
    let mut m = Meeting::issued(1);
    assert_eq!(m.say(&issue(Revision::Original, Language::En)), Err(Refusal::PaperExists));
    m.must(&issue(Revision::Original, Language::Fr));
    assert_eq!(m.state().papers.len(), 2);
}

#[test]
fn a_change_says_what_it_changes_and_follows_in_number() {
    let mut m = Meeting::issued(1);
    let silent = PaperIssue { changes: None, ..paper(Revision::Corr(1), Language::En) };
    assert_eq!(m.say(&Command::IssuePaper(silent)), Err(Refusal::ChangesMissing));
    assert_eq!(m.say(&issue(Revision::Corr(2), Language::En)), Err(Refusal::RevisionNumber { next: 1 }));
    assert_eq!(m.say(&issue(Revision::Corr(0), Language::En)), Err(Refusal::RevisionNumber { next: 1 }));
    m.must(&issue(Revision::Corr(1), Language::En));
    m.must(&issue(Revision::Corr(1), Language::Es));
    // A corrigendum of one language alone, then one of all.
    m.must(&issue(Revision::Corr(2), Language::Fr));
    m.must(&issue(Revision::Corr(3), Language::En));
    m.must(&issue(Revision::Rev(1), Language::En));
}

#[test]
fn nothing_is_revised_that_was_not_issued() {
    let mut m = Meeting::closed(1);
    assert_eq!(m.say(&issue(Revision::Rev(1), Language::En)), Err(Refusal::NothingToRevise));
}

#[test]
fn an_addendum_names_its_items() {
    let mut m = Meeting::issued(1);
    assert_eq!(m.say(&issue(Revision::Add(1), Language::En)), Err(Refusal::IsAddendum));
    let addendum = |revision, items: &[u128]| Command::AddAddendum {
        paper: paper(revision, Language::En),
        items: items.iter().copied().map(file).collect(),
    };
    assert_eq!(m.say(&addendum(Revision::Add(1), &[])), Err(Refusal::NotAnAddendum));
    assert_eq!(m.say(&addendum(Revision::Corr(1), &[0])), Err(Refusal::NotAnAddendum));
    assert_eq!(m.say(&addendum(Revision::Add(1), &[1])), Err(Refusal::NotOnThisList));
    m.must(&place_late(1));
    m.must(&addendum(Revision::Add(1), &[1]));
    assert_eq!(m.say(&addendum(Revision::Add(1), &[1])), Err(Refusal::PaperExists));
}

#[test]
fn an_addendum_adds_what_is_in_no_paper_yet() {
    let mut m = Meeting::closed(1);
    m.must(&place_late(1));
    m.must(&issue(Revision::Original, Language::En));
    let adds = |number, language, items: &[u128]| Command::AddAddendum {
        paper: paper(Revision::Add(number), language),
        items: items.iter().copied().map(file).collect(),
    };
    let offered = |m: &Meeting| offers(m.state(), CommandKind::AddAddendum, &secretary()).is_ok();
    // It was late, and in time for the paper.
    assert!(!offered(&m));
    assert_eq!(m.say(&adds(1, Language::En, &[1])), Err(Refusal::InAPaper));
    m.must(&place_late(2));
    assert!(offered(&m));
    // The other languages of the paper tell of what the first one told.
    m.must(&issue(Revision::Original, Language::Fr));
    m.must(&adds(1, Language::En, &[2]));
    m.must(&place_late(3));
    assert_eq!(m.say(&adds(1, Language::Fr, &[2, 3])), Err(Refusal::InAPaper));
    assert_eq!(m.say(&adds(2, Language::En, &[2])), Err(Refusal::InAPaper));
    m.must(&adds(1, Language::Fr, &[2]));
    m.must(&adds(1, Language::Es, &[2]));
    for language in Language::ALL {
        m.must(&adds(2, language, &[3]));
    }
    assert!(!offered(&m));
    // A revision tells of the whole list.
    m.must(&place_late(4));
    m.must(&issue(Revision::Rev(1), Language::En));
    assert_eq!(m.say(&adds(3, Language::En, &[4])), Err(Refusal::InAPaper));
}

#[test]
fn the_paper_and_the_draft_resolution_are_added_to_apart() {
    let mut m = Meeting::issued(1);
    let draft: Symbol = "C/118/L/8".parse().unwrap();
    let council_paper = paper(Revision::Original, Language::En).symbol;
    let of_draft = |revision| PaperIssue { symbol: draft.clone(), ..paper(revision, Language::En) };
    m.must(&Command::IssuePaper(of_draft(Revision::Original)));
    m.must(&place_late(1));
    let adds = |paper| Command::AddAddendum { paper, items: [file(1)].into() };
    m.must(&adds(of_draft(Revision::Add(1))));
    // The draft names the request; no paper tells of it yet.
    assert_eq!(m.state().facts_for(file(1), None).paper, None);
    assert_eq!(m.state().untold(&council_paper), BTreeSet::from([file(1)]));
    assert!(m.state().untold(&draft).is_empty());
    assert_eq!(m.say(&adds(of_draft(Revision::Add(2)))), Err(Refusal::InAPaper));
    m.must(&adds(paper(Revision::Add(1), Language::En)));
    assert_eq!(m.state().facts_for(file(1), None).paper, Some(council_paper.clone()));
    assert_eq!(m.say(&adds(paper(Revision::Add(2), Language::En))), Err(Refusal::InAPaper));

    // And the other way round.
    m.must(&place_late(2));
    let adds = |paper| Command::AddAddendum { paper, items: [file(2)].into() };
    m.must(&adds(paper(Revision::Add(2), Language::En)));
    assert_eq!(m.state().untold(&draft), BTreeSet::from([file(2)]));
    m.must(&adds(of_draft(Revision::Add(2))));
    let both = BTreeSet::from([file(1), file(2)]);
    assert_eq!(m.state().addenda(), vec![(&council_paper, both.clone()), (&draft, both)], "in French and in Spanish");
}

#[test]
fn the_symbol_of_another_sessions_paper_is_taken() {
    let mut m = Meeting::closed(1);
    let by = CouncilSessionId(uuid::Uuid::from_u128(9));
    m.symbol_taken_by = Some(by);
    assert_eq!(m.say(&issue(Revision::Original, Language::En)), Err(Refusal::SymbolTaken { by }));
}

#[test]
fn a_symbol_names_the_session_of_its_paper() {
    let named =
        |symbol: &str| PaperIssue { symbol: symbol.parse().unwrap(), ..paper(Revision::Original, Language::En) };
    let mut m = Meeting::closed(1);
    for symbol in ["C/117/12", "C/1/12", "C/117/L/8"] {
        let number = symbol.parse::<Symbol>().unwrap().session().unwrap();
        assert_eq!(m.say(&Command::IssuePaper(named(symbol))), Err(Refusal::ForeignSymbol { number }), "{symbol}");
    }
    // Of a scheme without a session in it nobody can tell; and the other languages follow the first.
    for (symbol, language) in [("MC/2094", Language::En), ("C/118/12", Language::En), ("C/118/12", Language::Fr)] {
        m.must(&Command::IssuePaper(PaperIssue { language, ..named(symbol) }));
    }
}

#[test]
fn a_special_session_takes_no_symbol_of_a_regular_one_on_record() {
    let mut m = Meeting::none();
    m.must(&plan(SessionKind::Special(3), OPENS, CLOSES));
    m.now = at(m.state().dates.list_closes.on);
    m.must(&Command::CloseList);
    m.symbol_names = Some(CouncilSessionId(uuid::Uuid::from_u128(9)));
    assert_eq!(m.say(&issue(Revision::Original, Language::En)), Err(Refusal::ForeignSymbol { number: 118 }));
    m.symbol_names = None;
    m.must(&issue(Revision::Original, Language::En));
}

#[rstest]
#[case("C/116/12", Some(116))]
#[case("C/107/L/8", Some(107))]
#[case("C/S3/2", None)]
#[case("MC/2094", None)]
#[case("MC/116/12", None)]
#[case("C/116", None)]
fn a_symbol_may_name_a_session(#[case] symbol: &str, #[case] number: Option<u16>) {
    assert_eq!(symbol.parse::<Symbol>().unwrap().session(), number);
}

#[rstest]
#[case("C/116/12", Some("C/116/12"))]
#[case(" c/107/l/8 ", Some("C/107/L/8"))]
#[case("MC/2094", Some("MC/2094"))]
#[case("C//12", None)]
#[case("C116", None)]
#[case("C/<b>", None)]
#[case("", None)]
fn symbols(#[case] typed: &str, #[case] read: Option<&str>) {
    assert_eq!(typed.parse::<Symbol>().ok().as_ref().map(Symbol::as_str), read);
}

#[rstest]
#[case("5", Some("5"))]
#[case("5(b)", Some("5 (b)"))]
#[case(" 12 ( B ) ", Some("12 (b)"))]
#[case("0", None)]
#[case("5 (bb)", None)]
#[case("5 (b", None)]
#[case("five", None)]
#[case("1234", None)]
fn agenda_items(#[case] typed: &str, #[case] read: Option<&str>) {
    assert_eq!(typed.parse::<AgendaItem>().ok().map(|i| i.to_string()).as_deref(), read);
}

#[test]
fn revisions_are_named_as_on_paper() {
    let named: Vec<_> =
        [Revision::Original, Revision::Rev(1), Revision::Corr(2), Revision::Add(3)].map(|r| r.to_string()).into();
    assert_eq!(named, ["", "Rev.1", "Corr.2", "Add.3"]);
}
