//! What is known of an organization of the demonstration, in one line of a table.

use domain::kernel::Language;

/// An organization with its owner. All invented.
#[derive(Debug)]
pub(crate) struct Ngo {
    pub(crate) language: Language,
    pub(crate) name: &'static str,
    /// Its name in English, or in its own script beside a name in Latin letters; may be empty.
    pub(crate) other_name: &'static str,
    pub(crate) acronym: &'static str,
    pub(crate) country: &'static str,
    pub(crate) town: &'static str,
    pub(crate) street: &'static str,
    /// Its site is at `.example`.
    pub(crate) slug: &'static str,
    pub(crate) founded: i16,
    pub(crate) kind: Kind,
    pub(crate) size: Extent,
    pub(crate) theme: Theme,
    pub(crate) owner: &'static str,
    pub(crate) chair: &'static str,
    pub(crate) countries: [&'static str; 3],
}

/// What kind of organization it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Advocacy,
    Service,
    Research,
    Federation,
    Faith,
    Diaspora,
    Union,
    Professional,
}

/// How large it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Small,
    Mid,
    Large,
}

/// What it works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    Journeys,
    Skills,
    Return,
    Children,
    Work,
    Rights,
    Media,
    Policy,
    Shelter,
    Data,
    Women,
    Sea,
    Climate,
    Law,
    Health,
    Families,
    Integration,
}

/// One line an organization: language of correspondence, names, acronym; seat; site and year of
/// founding, kind, size, theme; owner and chair; where it works.
macro_rules! ngos {
    ($table:ident: $($language:ident $name:literal / $other:literal $acronym:literal,
        $country:literal $town:literal $street:literal,
        $slug:literal $founded:literal $kind:ident $size:ident $theme:ident,
        $owner:literal $chair:literal [$a:literal $b:literal $c:literal];)*) => {
        pub(crate) static $table: &[super::ngo::Ngo] = &[$(super::ngo::Ngo {
            language: domain::kernel::Language::$language,
            name: $name,
            other_name: $other,
            acronym: $acronym,
            country: $country,
            town: $town,
            street: $street,
            slug: $slug,
            founded: $founded,
            kind: super::ngo::Kind::$kind,
            size: super::ngo::Extent::$size,
            theme: super::ngo::Theme::$theme,
            owner: $owner,
            chair: $chair,
            countries: [$a, $b, $c],
        }),*];
    };
}
pub(super) use ngos;

impl Kind {
    /// As the form lists it.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Advocacy => "advocacy_group",
            Self::Service => "service_provider",
            Self::Research => "research_institute",
            Self::Federation => "federation",
            Self::Faith => "faith_based",
            Self::Diaspora => "diaspora",
            Self::Union => "trade_union",
            Self::Professional => "professional_body",
        }
    }
}

impl Extent {
    /// How many times the figures of a small one.
    pub(crate) const fn times(self) -> i64 {
        match self {
            Self::Small => 1,
            Self::Mid => 6,
            Self::Large => 40,
        }
    }
}

impl Ngo {
    /// The owner's address.
    pub(crate) fn owner_email(&self) -> String {
        let first = self.owner.split(' ').next().unwrap_or(self.owner);
        format!("{}@{}", deunicode::deunicode(first).to_lowercase().replace(['\'', '-'], ""), self.site())
    }

    /// Its site.
    pub(crate) fn site(&self) -> String {
        format!("{}.example", self.slug)
    }

    /// What it is for, in the language in which it corresponds.
    pub(crate) const fn aim(&self) -> &'static str {
        self.aim_in(self.language)
    }

    /// What it is for, in a language.
    pub(crate) const fn aim_in(&self, language: Language) -> &'static str {
        super::aims::aim(self.theme, language)
    }
}
