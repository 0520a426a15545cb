//! Queries, written for the page that needs them.

pub mod absences;
pub mod applicant;
pub mod arrival;
pub mod case;
mod cases;
pub mod casework;
pub mod console;
pub mod council;
pub mod doings;
pub mod health;
mod hidden;
pub mod home;
pub mod house;
pub mod looks;
pub mod mail;
pub mod messages;
pub mod organization;
pub mod pace;
pub mod paper;
pub mod people;
pub mod person;
pub mod queue;
pub mod register;
pub mod sanctions;
pub mod tallies;
pub mod together;
pub mod works;
