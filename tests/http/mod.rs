//! The web from outside: requests as browsers send them, pages as people read them.

pub mod harness;

mod account;
mod admin;
mod admin_house;
mod admin_people;
mod admin_works;
mod applicant;
mod applicant_again;
mod applicant_form;
mod applicant_later;
mod applicant_owner;
mod applicant_pace;
mod attack;
mod clamd;
mod council;
mod council_corrections;
mod council_letter;
mod council_papers;
mod council_register;
mod council_session;
mod demo;
mod desk;
mod desk_people;
mod desk_review;
mod desk_waiting;
mod documents;
mod eligibility;
mod offered;
mod organization;
mod papers;
mod production;
mod public;
mod routes;
mod strangers;
mod translations;
mod uploads;
