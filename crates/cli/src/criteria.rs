//! `criteria`: the rulebook as a readable table.

use std::io::Write as _;

pub(crate) fn print() -> anyhow::Result<()> {
    let rulebook = domain::criteria::current()?;
    std::io::stdout().write_all(domain::criteria::table(&rulebook).as_bytes())?;
    Ok(())
}
