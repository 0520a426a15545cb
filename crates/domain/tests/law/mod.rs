//! The law of an application: who may, where every step leads, and what nobody outside can tell.

mod corpus;
mod histories;
mod liveness;
mod paths;
mod samples;
mod steps;
mod views;
mod who_may;
mod world;
