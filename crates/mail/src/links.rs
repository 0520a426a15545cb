//! Addresses of pages that messages lead to.

use crate::frozen::MASK;
use domain::kernel::{ApplicationId, CouncilSessionId};
use url::Url;

/// Where this place is reached from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    base: String,
    host: String,
}

impl Links {
    /// Under this address; what follows its path is left out.
    pub fn new(base: &Url) -> Self {
        let mut base = base.clone();
        base.set_query(None);
        base.set_fragment(None);
        let host = base.host_str().unwrap_or("localhost").to_owned();
        Self { base: base.as_str().trim_end_matches('/').to_owned(), host }
    }

    /// The address itself.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The name of the computer, for the domain of mail addresses; `localhost` for a number.
    pub fn mail_domain(&self) -> &str {
        let is_name = self.host.bytes().any(|b| b.is_ascii_alphabetic()) && !self.host.starts_with('[');
        if is_name { &self.host } else { "localhost" }
    }

    fn at(&self, path: impl std::fmt::Display) -> String {
        format!("{}{path}", self.base)
    }

    pub(crate) fn verify(&self) -> String {
        self.at(format_args!("/verify/{MASK}"))
    }

    pub(crate) fn reset(&self) -> String {
        self.at(format_args!("/reset/{MASK}"))
    }

    pub(crate) fn invitation(&self) -> String {
        self.at(format_args!("/invitations/{MASK}"))
    }

    pub(crate) fn change_email(&self) -> String {
        self.at(format_args!("/email/{MASK}"))
    }

    pub(crate) fn sign_in(&self) -> String {
        self.at("/sign-in")
    }

    pub(crate) fn register(&self) -> String {
        self.at("/register")
    }

    pub(crate) fn application(&self, id: ApplicationId) -> String {
        self.at(format_args!("/applications/{id}"))
    }

    pub(crate) fn answer(&self, id: ApplicationId) -> String {
        self.at(format_args!("/applications/{id}/questions"))
    }

    pub(crate) fn case(&self, id: ApplicationId) -> String {
        self.at(format_args!("/desk/cases/{id}"))
    }

    pub(crate) fn session(&self, id: CouncilSessionId) -> String {
        self.at(format_args!("/council/{id}"))
    }

    pub(crate) fn people(&self) -> String {
        self.at("/admin/people")
    }
}
