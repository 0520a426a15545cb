//! A server of the S3 protocol in this process: it checks signatures, and keeps objects as files.

use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use s3s::{auth::SimpleAuth, service::S3ServiceBuilder};
use s3s_fs::FileSystem;
use std::path::Path;
use tokio::net::TcpListener;

pub const KEY_ID: &str = "antechamber-tests";
pub const SECRET: &str = "a secret that stands in no log";
pub const BUCKET: &str = "papers";

/// Serves the buckets that are folders of `root`, one of which is [`BUCKET`], as long as the test
/// runs; where it listens.
pub async fn serve(root: &Path) -> String {
    std::fs::create_dir_all(root.join(BUCKET)).unwrap();
    // As the program does first of all; of several tests in one process the first does it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut service = S3ServiceBuilder::new(FileSystem::new(root).unwrap());
    service.set_auth(SimpleAuth::from_single(KEY_ID, SECRET));
    let service = service.build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let service = service.clone();
            tokio::spawn(async move {
                let server = auto::Builder::new(TokioExecutor::new());
                let _ = server.serve_connection(TokioIo::new(connection), service).await;
            });
        }
    });
    format!("http://{address}")
}

/// The options by which a store speaks to it.
pub fn options(endpoint: &str, secret: &str) -> Vec<(String, String)> {
    let options = [
        ("aws_endpoint", endpoint),
        ("aws_allow_http", "true"),
        ("aws_region", "eu-central-1"),
        ("aws_access_key_id", KEY_ID),
        ("aws_secret_access_key", secret),
    ];
    options.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec()
}
