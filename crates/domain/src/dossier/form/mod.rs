//! The questions of each section, in the order in which they are asked.

mod finances;
mod identity;
mod people;
mod work;

use super::{FieldSpec, Section};

/// Longest name of a person or an organization, in any script. The longest registered name of an
/// NGO that was met has 214 characters.
const NAME: u16 = 300;
/// Longest short text: an article, a number, a function.
const SHORT: u16 = 200;
/// Longest text of a paragraph.
const PARAGRAPH: u16 = 2_000;
/// Longest text of a page or two.
const PAGES: u16 = 6_000;

/// All questions of a section.
pub fn form(section: Section) -> &'static [FieldSpec] {
    match section {
        Section::Identity => identity::IDENTITY,
        Section::Governance => identity::GOVERNANCE,
        Section::Aims => work::AIMS,
        Section::Members => work::MEMBERS,
        Section::Finances => finances::FINANCES,
        Section::Cooperation => work::COOPERATION,
        Section::Conduct => people::CONDUCT,
        Section::People => people::PEOPLE,
        Section::Declaration => people::DECLARATION,
    }
}
