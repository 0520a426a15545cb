//! What every handler has at hand.

use crate::{assets::Assets, error::WebError, lines::Lines};
use domain::{
    criteria::{self, Rulebook},
    kernel::{Instant, Moment, NgoRole, StaffRole},
};
use identity::{Passkeys, Passwords};
use intake::Clamd;
use ipnet::IpNet;
use locale::{LastSpoken, Voices};
use papers::Press;
use persistence::{Store, StoreError, ambient::Mint, read::house::HouseWords};
use std::{
    ops::Deref,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use url::Url;
use uuid::Uuid;

/// Settings of the web.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Under which address people reach this place. Cookies are `__Host-` where it is https.
    pub base_url: Url,
    /// The largest file that is taken, in bytes.
    pub max_file_bytes: u64,
    /// As much as the files of one application can be together, in bytes.
    pub max_application_bytes: u64,
    /// Who looks at files for viruses, if anybody does.
    pub clamd: Option<Clamd>,
    /// In the demonstration: the folder of the mails, shown at `/demo/mail`.
    pub demo_mail: Option<PathBuf>,
    /// Proxies of ours: what they say of whom they speak for is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// In the demonstration: the people as whom one click signs in, and what there is to try.
    pub demo: Option<Demo>,
}

/// What the start page of the demonstration offers.
#[derive(Clone, Debug, Default)]
pub struct Demo {
    /// People to be.
    pub doors: Vec<Door>,
    /// Things to try.
    pub tries: Vec<Try>,
}

/// Somebody as whom one can sign in.
#[derive(Clone, Debug)]
pub struct Door {
    /// The address of the account.
    pub email: String,
    /// The name.
    pub name: String,
    /// For which organization; nobody's in the secretariat.
    pub organization: Option<String>,
    /// As what for it.
    pub role: Option<NgoRole>,
    /// Roles in the secretariat.
    pub roles: Vec<StaffRole>,
}

/// Something to try.
#[derive(Clone, Debug)]
pub struct Try {
    /// What.
    pub what: Trial,
    /// As whom: the address of one of the doors.
    pub email: String,
    /// On which page.
    pub path: String,
}

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// To answer a question.
    Answer,
    /// To judge a file.
    Find,
    /// To countersign.
    Countersign,
    /// To send a letter of decision.
    Announce,
    /// To follow a file.
    Trace,
}

impl Settings {
    /// Whether people come by https.
    pub fn is_https(&self) -> bool {
        self.base_url.scheme() == "https"
    }
}

/// What a handler has at hand. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
pub struct Parts {
    /// The store.
    pub store: Store,
    /// Chance.
    pub mint: Arc<dyn Mint>,
    /// Hashing of passwords.
    pub passwords: Passwords,
    /// Asks devices for keys, where browsers lend any to this place.
    pub passkeys: Option<Passkeys>,
    /// What prints papers.
    pub press: Press,
    /// Settings.
    pub settings: Settings,
    /// Where stylesheets and scripts are served.
    pub assets: Assets,
    pub(crate) lines: Lines,
    is_leaving: AtomicBool,
    spoken: LastSpoken,
}

impl App {
    /// From its parts.
    pub fn new(store: Store, mint: Arc<dyn Mint>, passwords: Passwords, settings: Settings) -> Self {
        let (assets, is_leaving) = (Assets::load(), AtomicBool::new(false));
        let (press, spoken) = (Press::default(), LastSpoken::default());
        let (lines, passkeys) = (Lines::default(), Passkeys::at(&settings.base_url));
        Self(Arc::new(Parts { store, mint, passwords, passkeys, press, settings, assets, lines, is_leaving, spoken }))
    }

    /// This process is about to end: balancers are told to send people elsewhere. Whoever comes
    /// all the same is served.
    pub fn leave(&self) {
        self.is_leaving.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_leaving(&self) -> bool {
        self.is_leaving.load(Ordering::Relaxed)
    }

    /// The catalogues, as the house speaks them now.
    pub async fn voices(&self) -> Result<Voices, StoreError> {
        Ok(self.voices_of(&*self.store.house_words().await?))
    }

    /// The catalogues, as this house speaks them.
    pub(crate) fn voices_of(&self, house: &HouseWords) -> Voices {
        self.spoken.at(house.seq.0, &house.own)
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.store.now()
    }

    /// Now, with the day it is at the secretariat.
    pub fn moment(&self) -> Moment {
        self.store.moment()
    }

    /// A new identity, for a press of a button or for words.
    pub fn uuid(&self) -> Uuid {
        self.store.new_id()
    }

    /// Random bytes.
    pub fn chance<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.mint.fill(&mut bytes);
        bytes
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// The rulebook in force.
pub(crate) fn rulebook() -> Result<Rulebook, WebError> {
    criteria::current().map_err(WebError::internal)
}
