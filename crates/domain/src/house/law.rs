//! Who may do what with the house.

use super::command::CommandKind;
use crate::{
    kernel::Role::{Administrator, Clock},
    rights::{Who, rights},
};

rights! {
    // By the one-time link that the program printed; there are no roles yet.
    SetUp => Who::Anyone,
    LoadCalendar => Who::Roles(&[Administrator]),
    WarnCalendar => Who::Roles(&[Clock]),
    ChangeSetting => Who::Roles(&[Administrator]),
    RenameCountry => Who::Roles(&[Administrator]),
}
