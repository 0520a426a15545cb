//! More than a year of calendar in seconds: what time does, and every mail that it sends.
//!
//! `a_year.txt` is the whole post of one house from March 2027 to April 2028: who was told what at
//! which hour. `UPDATE_EXPECT=1` rewrites it; the diff is read.

#[path = "../../crates/domain/tests/support/mod.rs"]
#[expect(dead_code, reason = "only its answers and documents are used here")]
mod support;
mod workers;
mod world;
mod year;
