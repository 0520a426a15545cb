//! Argon2id, off the threads that serve requests, and never more at once than memory allows.

use crate::strength::{self, Weakness};
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version,
    password_hash::phc::PasswordHash as Phc,
};
use std::{fmt, sync::Arc};
use tokio::{sync::Semaphore, task::spawn_blocking};

/// What one hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// How many hashes are worked on at once.
    pub at_once: usize,
}

impl Cost {
    /// What OWASP advises for Argon2id (19 MiB, 2 passes), for as many at once as there are cores.
    pub fn advised() -> Self {
        Self {
            memory_kib: Params::DEFAULT_M_COST,
            passes: Params::DEFAULT_T_COST,
            at_once: std::thread::available_parallelism().map_or(2, usize::from),
        }
    }

    /// As little as the algorithm takes: for tests only.
    pub const fn least() -> Self {
        Self { memory_kib: Params::MIN_M_COST, passes: Params::MIN_T_COST, at_once: 8 }
    }
}

/// A hashed password in PHC notation, as stored.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Hashing could not be done.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The cost is outside what Argon2 takes, or the stored hash is damaged.
    #[error("argon2: {0}")]
    Argon2(String),
    /// The process is shutting down.
    #[error("the hashing thread was stopped")]
    Stopped,
}

/// Hashes and compares passwords. Cheap to clone; clones share the bound on work at once.
#[derive(Clone)]
pub struct Passwords {
    argon2: Argon2<'static>,
    /// Compared against where there is no account, so that the time taken does not tell.
    decoy: Arc<str>,
    places: Arc<Semaphore>,
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passwords").finish_non_exhaustive()
    }
}

impl Passwords {
    /// With what each hash shall cost.
    pub fn new(cost: Cost) -> Result<Self, PasswordError> {
        let params = Params::new(cost.memory_kib, cost.passes, 1, None).map_err(words)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let decoy = argon2.hash_password_with_salt(b"", &[0; 16]).map_err(words)?.to_string();
        Ok(Self { argon2, decoy: decoy.into(), places: Arc::new(Semaphore::new(cost.at_once.max(1))) })
    }

    /// Hashes `password` with `salt`, 16 random bytes.
    pub async fn hash(&self, password: &str, salt: [u8; 16]) -> Result<PasswordHash, PasswordError> {
        let (argon2, password) = (self.argon2.clone(), password.to_owned());
        self.work(move || {
            argon2
                .hash_password_with_salt(password.as_bytes(), &salt)
                .map(|hash| PasswordHash(hash.to_string()))
                .map_err(words)
        })
        .await
    }

    /// Whether `password` is the one that `stored` was made of. Without a stored one the answer
    /// is no, after the same work.
    pub async fn verify(&self, password: &str, stored: Option<&PasswordHash>) -> Result<bool, PasswordError> {
        let hash: String = stored.map_or_else(|| self.decoy.to_string(), |s| s.0.clone());
        let known = stored.is_some();
        let (argon2, password) = (self.argon2.clone(), password.to_owned());
        self.work(move || {
            let hash = Phc::new(&hash).map_err(words)?;
            let same = argon2.verify_password(password.as_bytes(), &hash).is_ok();
            Ok(same && known)
        })
        .await
    }

    /// What is wrong with `password` as a new one; `about` is what a guesser would try first. The
    /// estimate is work as well, and has its place among the hashes.
    pub async fn weakness(&self, password: &str, about: &[&str]) -> Result<Option<Weakness>, PasswordError> {
        let password = password.to_owned();
        let about: Vec<String> = about.iter().map(|&s| s.to_owned()).collect();
        self.work(move || {
            let about: Vec<&str> = about.iter().map(String::as_str).collect();
            Ok(strength::weakness(&password, &about))
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| PasswordError::Stopped)?;
        // The place moves into the job: a client that hangs up must not free it while the work
        // still runs.
        spawn_blocking(move || {
            let done = job();
            drop(place);
            done
        })
        .await
        .map_err(|_| PasswordError::Stopped)?
    }
}

fn words(e: impl fmt::Display) -> PasswordError {
    PasswordError::Argon2(e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_right_password_is_known_again_and_no_other() {
        let p = Passwords::new(Cost::least()).unwrap();
        let hash = p.hash("four lanterns", [1; 16]).await.unwrap();
        assert!(hash.0.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{}", hash.0);
        assert!(p.verify("four lanterns", Some(&hash)).await.unwrap());
        assert!(!p.verify("five lanterns", Some(&hash)).await.unwrap());
        assert!(!p.verify("four lanterns ", Some(&hash)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_is_recognized_without_an_account() {
        let p = Passwords::new(Cost::least()).unwrap();
        assert!(!p.verify("", None).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_made_at_another_cost_still_verifies() {
        let old = Passwords::new(Cost { memory_kib: 16, passes: 2, at_once: 1 }).unwrap();
        let hash = old.hash("four lanterns", [2; 16]).await.unwrap();
        assert!(Passwords::new(Cost::least()).unwrap().verify("four lanterns", Some(&hash)).await.unwrap());
    }

    #[tokio::test]
    async fn a_damaged_hash_is_an_error_not_a_no() {
        let p = Passwords::new(Cost::least()).unwrap();
        assert!(p.verify("x", Some(&PasswordHash("$argon2id$".into()))).await.is_err());
    }
}
