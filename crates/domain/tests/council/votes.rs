//! Whether a proposal carries, at every edge of every rule.

use antechamber_domain::council::{
    Carried::{self, MembersUnknown, No, NoQuorum, NotCounted, Yes},
    DecisionRule::{self, Consensus, NoObjection, ObjectionThreshold, SimpleMajority, TwoThirds, WithoutVote},
    Quorum, Votes, carries,
};
use rstest::rstest;

const QUORUM: Quorum = Quorum::MajorityOfMembers;
const SIMPLE: DecisionRule = SimpleMajority { quorum: QUORUM };
const THIRDS: DecisionRule = TwoThirds { quorum: QUORUM };

fn votes(in_favour: u16, against: u16, abstaining: u16, present: u16) -> Votes {
    Votes { in_favour, against, abstaining, present }
}

#[rstest]
#[case::one_more(votes(45, 44, 0, 89), Yes)]
#[case::a_tie(votes(44, 44, 1, 89), No)]
#[case::one_less(votes(44, 45, 0, 89), No)]
#[case::abstentions_do_not_count(votes(1, 0, 88, 89), Yes)]
#[case::nobody_votes(votes(0, 0, 89, 89), No)]
#[case::exactly_the_quorum(votes(45, 43, 0, 88), Yes)]
#[case::one_short_of_the_quorum(votes(87, 0, 0, 87), NoQuorum { present: 87, needed: 88 })]
fn simple_majority_of_175_members(#[case] votes: Votes, #[case] carried: Carried) {
    assert_eq!(carries(SIMPLE, Some(&votes), Some(175)), carried);
}

#[rstest]
#[case::odd(175, 88)]
#[case::even(174, 88)]
#[case::one(1, 1)]
#[case::none(0, 1)]
fn the_quorum_is_more_than_half(#[case] members: u16, #[case] needed: u16) {
    assert_eq!(QUORUM.needed(members), needed);
}

#[rstest]
#[case::exactly(votes(60, 30, 0, 90), Yes)]
#[case::one_less(votes(59, 30, 1, 90), No)]
#[case::of_those_who_vote(votes(2, 1, 87, 90), Yes)]
#[case::nobody(votes(0, 0, 90, 90), No)]
fn two_thirds_of_those_who_vote(#[case] votes: Votes, #[case] carried: Carried) {
    assert_eq!(carries(THIRDS, Some(&votes), Some(175)), carried);
}

#[test]
fn figures_near_the_top_do_not_overflow() {
    let many = votes(u16::MAX, u16::MAX, u16::MAX, u16::MAX);
    assert_eq!(carries(THIRDS, Some(&many), Some(u16::MAX)), No);
    assert!(!many.are_possible(None));
}

#[rstest]
#[case::nothing_counted(SIMPLE, None, Some(175), NotCounted)]
#[case::members_unknown(SIMPLE, Some(votes(10, 0, 0, 10)), None, MembersUnknown)]
#[case::a_quorum_of_its_own(SimpleMajority { quorum: Quorum::Members(10) }, Some(votes(6, 4, 0, 10)), None, Yes)]
#[case::without_a_vote(WithoutVote, None, None, Yes)]
#[case::consensus(Consensus, None, None, Yes)]
#[case::consensus_with_an_objection(Consensus, Some(votes(0, 1, 0, 90)), Some(175), No)]
#[case::nobody_objects(NoObjection { days: 30 }, None, None, Yes)]
#[case::somebody_objects(NoObjection { days: 30 }, Some(votes(0, 1, 0, 1)), None, No)]
#[case::under_the_threshold(ObjectionThreshold { objections: 3 }, Some(votes(0, 2, 0, 90)), None, Yes)]
#[case::at_the_threshold(ObjectionThreshold { objections: 3 }, Some(votes(0, 3, 0, 90)), None, No)]
fn other_rules(
    #[case] rule: DecisionRule,
    #[case] votes: Option<Votes>,
    #[case] members: Option<u16>,
    #[case] carried: Carried,
) {
    assert_eq!(carries(rule, votes.as_ref(), members), carried);
}

#[test]
fn a_rule_is_found_by_its_key() {
    for key in DecisionRule::KEYS {
        assert_eq!(DecisionRule::from_key(key, 3).map(DecisionRule::key), Some(key));
    }
    assert_eq!(DecisionRule::from_key("by_lot", 3), None);
}

#[rstest]
#[case(votes(3, 2, 1, 6), Some(6), true)]
#[case(votes(3, 2, 2, 6), Some(6), false)]
#[case(votes(3, 2, 1, 7), Some(6), false)]
#[case(votes(3, 2, 1, 7), None, true)]
fn nobody_votes_who_is_not_there(#[case] votes: Votes, #[case] members: Option<u16>, #[case] possible: bool) {
    assert_eq!(votes.are_possible(members), possible);
}
