//! Answers as typed: what they mean, what is wrong with them, what changed, how they are frozen.

mod properties;
mod reading;
mod receipts;
mod versions;
