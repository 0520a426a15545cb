//! The kinds of document, and what is asked of each at upload.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// Letter of request to the Director General, signed by the head.
    LetterOfRequest,
    /// Constitution, statutes or by-laws, with amendments.
    Statutes,
    /// Certificate of registration, proof of legal existence, or why there is none.
    Registration,
    /// Financial statement of a closed year.
    FinancialStatement,
    /// Annual or activity report.
    ActivityReport,
    /// List of the governing body.
    GoverningBodyList,
    /// List of members and affiliates.
    MemberList,
    /// Proof of not-for-profit or tax status, or the law that gives it.
    NonProfitProof,
    /// Evidence of cooperation with the Organization.
    CooperationEvidence,
    /// Organization chart.
    OrganizationChart,
    /// Publication.
    Publication,
    /// Safeguarding policy.
    SafeguardingPolicy,
    /// Translation of another document.
    Translation,
}

/// What is asked of a document at upload, beside its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The day on which it was issued.
    IssuedOn,
    /// The last day on which it is valid.
    ValidUntil,
    /// The period that it covers.
    Period,
    /// Who issued it.
    Issuer,
    /// Who signed it, and in which function.
    Signatory,
    /// Of which document it is the translation.
    TranslationOf,
}

/// Why a document is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Always.
    Always,
    /// One for each closed year.
    EachClosedYear,
    /// Instead of a table: the organization chose the file.
    InsteadOfTable,
    /// The statutes have no dissolution clause.
    NoDissolutionClause,
    /// Cooperation is claimed.
    CooperationClaimed,
    /// The original is in no working language.
    NoWorkingLanguage,
}

impl Need {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::EachClosedYear => "each_closed_year",
            Self::InsteadOfTable => "instead_of_table",
            Self::NoDissolutionClause => "no_dissolution_clause",
            Self::CooperationClaimed => "cooperation_claimed",
            Self::NoWorkingLanguage => "no_working_language",
        }
    }
}

impl Ask {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::IssuedOn, Self::ValidUntil, Self::Period, Self::Issuer, Self::Signatory, Self::TranslationOf];

    /// Stable key, also the name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::IssuedOn => "issued_on",
            Self::ValidUntil => "valid_until",
            Self::Period => "period",
            Self::Issuer => "issuer",
            Self::Signatory => "signatory",
            Self::TranslationOf => "translation_of",
        }
    }
}

impl DocumentKind {
    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 13] = [
        Self::LetterOfRequest,
        Self::Statutes,
        Self::Registration,
        Self::FinancialStatement,
        Self::ActivityReport,
        Self::GoverningBodyList,
        Self::MemberList,
        Self::NonProfitProof,
        Self::CooperationEvidence,
        Self::OrganizationChart,
        Self::Publication,
        Self::SafeguardingPolicy,
        Self::Translation,
    ];

    /// Stable key for storage, forms and catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LetterOfRequest => "letter_of_request",
            Self::Statutes => "statutes",
            Self::Registration => "registration",
            Self::FinancialStatement => "financial_statement",
            Self::ActivityReport => "activity_report",
            Self::GoverningBodyList => "governing_body_list",
            Self::MemberList => "member_list",
            Self::NonProfitProof => "non_profit_proof",
            Self::CooperationEvidence => "cooperation_evidence",
            Self::OrganizationChart => "organization_chart",
            Self::Publication => "publication",
            Self::SafeguardingPolicy => "safeguarding_policy",
            Self::Translation => "translation",
        }
    }

    /// The kind of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.key() == key)
    }

    /// What has to be said about it at upload, beside its language.
    pub const fn must_state(self) -> &'static [Ask] {
        match self {
            Self::LetterOfRequest => &[Ask::IssuedOn, Ask::Signatory],
            Self::FinancialStatement | Self::ActivityReport => &[Ask::Period],
            Self::Translation => &[Ask::TranslationOf],
            _ => &[],
        }
    }

    /// What may be said about it.
    pub const fn may_state(self) -> &'static [Ask] {
        match self {
            Self::Registration | Self::NonProfitProof => &[Ask::IssuedOn, Ask::ValidUntil, Ask::Issuer],
            Self::Statutes => &[Ask::IssuedOn],
            Self::FinancialStatement | Self::ActivityReport | Self::CooperationEvidence => {
                &[Ask::IssuedOn, Ask::Issuer]
            }
            Self::GoverningBodyList | Self::MemberList | Self::SafeguardingPolicy | Self::Publication => {
                &[Ask::IssuedOn]
            }
            Self::Translation => &[Ask::Issuer],
            Self::LetterOfRequest | Self::OrganizationChart => &[],
        }
    }

    /// Whether several of the kind make sense side by side.
    pub const fn may_repeat(self) -> bool {
        !matches!(self, Self::LetterOfRequest)
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
