//! Stylesheet, script and icon: in the binary, compressed, under names that change with their
//! content.

use axum::Router;
use memory_serve::{CacheControl, MemoryServe};

/// Where each asset is served.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The script.
    pub js: String,
    /// The icon.
    pub icon: String,
}

impl Assets {
    pub(crate) fn load() -> Self {
        let manifest = serve().manifest();
        let at = |name: &str| format!("/assets{}", manifest.get(name).unwrap_or(name));
        Self { css: at("/site.css"), js: at("/site.js"), icon: at("/favicon.svg") }
    }
}

pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().nest_service("/assets", serve().into_router::<()>())
}

fn serve() -> MemoryServe {
    memory_serve::load!()
        .enable_hashed_routes(true)
        .enable_brotli(true)
        .enable_gzip(true)
        .index_file(None)
        .cache_control(CacheControl::NoCache)
}
