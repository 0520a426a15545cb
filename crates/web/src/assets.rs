//! Stylesheet, script and icon: in the binary, compressed, under names that change with their
//! content.

use axum::Router;
use memory_serve::{CacheControl, Manifest, MemoryServe};

/// Where each asset is served.
#[derive(Clone, Debug)]
pub struct Assets(Manifest);

impl Assets {
    pub(crate) fn load() -> Self {
        Self(serve().manifest())
    }

    /// The address of a file in `crates/web/assets`, such as `site.css`.
    pub fn at(&self, file: &str) -> String {
        let plain = format!("/{file}");
        format!("/assets{}", self.0.get(&plain).unwrap_or(&plain))
    }
}

pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().nest_service("/assets", serve().into_router::<()>())
}

#[expect(unused_qualifications, reason = "in what memory-serve generates")]
fn serve() -> MemoryServe {
    memory_serve::load!()
        .enable_hashed_routes(true)
        .enable_brotli(true)
        .enable_gzip(true)
        .index_file(None)
        .cache_control(CacheControl::NoCache)
}
