//! HTTP: routes, forms, views. No SQL, no law, no wording.
//!
//! # How a page is made
//!
//! 1. A row in a table of [`routes`]: method, path, who may come ([`routes::Audience`]), handler.
//!    The gate before the handler reads the row: a person who is not signed in is sent to sign in
//!    (what was typed is kept), and one who may not know of the page is told that there is none.
//! 2. The handler takes a [`visit::Visit`] (anybody) or [`visit::Signed`] (a person), and a
//!    [`form::Form`] if something was posted:
//!
//!    ```ignore
//!    async fn save(signed: Signed, mut form: Form) -> Answer {
//!        let name = form.required("name");                      // notes a fault if it is empty
//!        if form.is_to_be_shown() {                             // a fault, or not to be acted on
//!            return show(&signed, form);                        // 422 with faults, else 200
//!        }
//!        signed.app.store.person_rename(...).await?;            // StoreError becomes a page
//!        signed.say(signed.l.account_saved());
//!        Ok(see("/account"))
//!    }
//!    ```
//! 3. A view is a struct with its template: `page: Page` (from [`visit::Visit::page`] or
//!    [`visit::Visit::desk`]) and values that are ready to show. The template begins with
//!    `{% extends "layout/base.html" %}`, uses `page.l` for words, and in a form includes
//!    `parts/hidden.html`. Give every `<form>` an explicit `action`: a page may be shown under
//!    another address after signing in again.
//!
//! `POST` rows that call [`routes::Row::keeps`] promise to honour [`form::Form::is_to_be_shown`]:
//! only they are shown filled in again after a switch of language, an expired session or a stale
//! token. All others are refused in those cases, so that forgetting it can never act by mistake.

mod address;
pub mod app;
pub mod assets;
mod chart;
mod compare;
mod csv;
mod demo;
mod download;
pub mod error;
pub mod form;
mod gate;
pub mod gives;
mod headers;
pub mod language;
mod lines;
pub mod page;
mod parked;
mod pasted;
mod post;
mod query;
mod quiet;
pub mod quote;
mod received;
mod remedy;
pub mod routes;
mod session;
mod throttle;
mod token;
mod tongues;
mod trace;
pub mod visit;

mod absences;
pub mod account;
pub mod admin;
pub mod applicant;
pub mod council;
pub mod organization;
pub mod public;
pub mod secretariat;

pub use app::{App, Demo, Door, Settings, Trial, Try};
pub use error::{Answer, WebError};
pub use routes::router;
