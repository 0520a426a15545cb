//! The streams without phases: organizations, accounts, the house, the register; and what is true
//! of every stream beside the application's.

mod corpus;
mod factors;
mod house;
mod observers;
mod organizations;
mod people;
mod samples;
mod stream;
mod told;
mod who_may;
