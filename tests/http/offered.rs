//! The law's table against the table of routes: every command that a person may give is given by a
//! button which that person can press.

use axum::http::Method;
use domain::{
    application, council, house,
    kernel::{Role, StaffRole},
    observer, organization, people,
    rights::Who,
};
use web::{
    gives::Gives,
    routes::{Audience, Row, table},
};

/// Whether somebody who holds `role` passes the gate of `row`.
fn admits(row: &Row, role: Role) -> bool {
    match row.rule.audience {
        Audience::Everyone | Audience::SignedIn => true,
        Audience::Staff(roles) => StaffRole::from_key(role.key()).is_some_and(|r| roles.contains(&r)),
    }
}

fn is_given(table: &[Row], command: Gives, role: Option<Role>) -> bool {
    table
        .iter()
        .filter(|row| row.method == Method::POST && row.gives.contains(&command))
        .any(|row| role.map_or(!matches!(row.rule.audience, Audience::Staff(_)), |role| admits(row, role)))
}

/// Every pair of a command and somebody who may give it; `None` stands for any person.
fn law() -> Vec<(Gives, Option<Role>)> {
    let mut all: Vec<(Gives, Option<Role>)> = Vec::new();
    for step in application::law::rows() {
        all.extend(step.roles.iter().map(|role| (step.command.into(), Some(*role))));
    }
    for step in council::law::rows() {
        all.extend(step.roles.iter().map(|role| (step.command.into(), Some(*role))));
    }
    let mut without_phases = |command: Gives, who: Who| {
        if matches!(who, Who::Anyone | Who::Oneself | Who::OneselfOr(_)) {
            all.push((command, None));
        }
        all.extend(who.roles().iter().map(|role| (command, Some(*role))));
    };
    for command in organization::CommandKind::ALL {
        without_phases((*command).into(), organization::law::who_may(*command));
    }
    for command in observer::CommandKind::ALL {
        without_phases((*command).into(), observer::law::who_may(*command));
    }
    for command in people::CommandKind::ALL {
        without_phases((*command).into(), people::law::who_may(*command));
    }
    for command in house::CommandKind::ALL {
        without_phases((*command).into(), house::law::who_may(*command));
    }
    // The clock presses no button.
    all.retain(|(_, role)| *role != Some(Role::Clock));
    all
}

#[test]
fn every_row_of_the_law_is_given_by_a_button_of_whoever_may() {
    let table = table();
    let mut missing: Vec<String> = law()
        .into_iter()
        .filter(|(command, role)| !is_given(&table, *command, *role))
        .map(|(command, role)| format!("{command:?} by {}", role.map_or("anybody", Role::key)))
        .collect();
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "no button gives:\n{}", missing.join("\n"));
}

#[test]
fn only_buttons_give_commands() {
    for row in table() {
        assert!(row.gives.is_empty() || row.method == Method::POST, "{} gives a command without a button", row.path);
    }
}
