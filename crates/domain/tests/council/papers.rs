//! What was issued stays as it is.

use super::world::{Meeting, file, paper, place_late};
use antechamber_domain::{
    council::{AgendaItem, Command, PaperIssue, Refusal, Revision, Symbol},
    kernel::Language,
};
use rstest::rstest;

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
