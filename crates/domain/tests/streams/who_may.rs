//! `who_may_elsewhere.txt`: command × role on the streams whose law has no phases. Asked of the law
//! itself; `UPDATE_EXPECT=1` rewrites it.

use crate::{
    council::world::{file, organization, somebody},
    expect::matches_file,
};
use antechamber_domain::{
    house,
    kernel::{Actor, PersonId, Role},
    observer, organization as org, people,
    rights::Who,
};
use std::fmt::Write as _;
use uuid::Uuid;

/// Somebody with no role at all.
fn stranger() -> Actor {
    Actor::Person { id: PersonId(Uuid::from_u128(77)), staff: [].into_iter().collect(), organizations: vec![] }
}

fn rows(out: &mut String, stream: &str, commands: Vec<(&'static str, Who)>) {
    let of = organization(file(1));
    let columns = ["oneself", "stranger"].into_iter().chain(Role::ALL.into_iter().map(Role::key));
    write!(out, "\n{stream:<23}").unwrap();
    for column in columns {
        write!(out, " {column:<17}").unwrap();
    }
    *out = out.trim_end().to_owned() + "\n";
    for (command, who) in commands {
        let people = [(stranger(), stranger().person()), (stranger(), None)]
            .into_iter()
            .chain(Role::ALL.into_iter().map(|role| (somebody(role, of), None)));
        write!(out, "  {command:<21}").unwrap();
        for (actor, account) in people {
            let cell = if who.includes(&actor, account, Some(of)) { "yes" } else { "." };
            write!(out, " {cell:<17}").unwrap();
        }
        *out = out.trim_end().to_owned() + "\n";
    }
}

#[test]
fn the_table_of_who_may_is_as_reviewed() {
    let mut out = String::from(
        "# Who may give which command beside applications and sessions. oneself: the person whose account it is;\n\
         # stranger: anybody who has signed in. A guard can still refuse, with a reason of its own.\n",
    );
    let organizations = org::CommandKind::ALL.iter().map(|c| (c.key(), org::law::who_may(*c))).collect();
    rows(&mut out, "organization", organizations);
    let accounts = people::CommandKind::ALL.iter().map(|c| (c.key(), people::law::who_may(*c))).collect();
    rows(&mut out, "person", accounts);
    rows(&mut out, "house", house::CommandKind::ALL.iter().map(|c| (c.key(), house::law::who_may(*c))).collect());
    let register = observer::CommandKind::ALL.iter().map(|c| (c.key(), observer::law::who_may(*c))).collect();
    rows(&mut out, "observer", register);
    matches_file("who_may_elsewhere.txt", &out);
}
