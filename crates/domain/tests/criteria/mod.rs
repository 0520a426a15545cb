//! Each criterion, at its edges.

mod file;
mod finances;
mod identity;
mod legal;
mod relations;
mod rulebook;
