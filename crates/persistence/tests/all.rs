//! One suite, run on `SQLite` and on `PostgreSQL`.

extern crate antechamber_persistence as persistence;

mod suite;
