//! Connections: taken, bounded in time, and brought to their end when the process is told to stop.
//! Whoever sends half a request and waits would hold one for ever.

use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use std::{net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower::Service as _;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// After a failure to take a connection, such as too many open files.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a client is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// Until the head of a request is there.
    pub(crate) head: Duration,
    /// Between two pieces of a body, however long it is.
    pub(crate) body: Duration,
}

impl Patience {
    /// Slow lines send a head in one piece, and a piece of a body within seconds.
    pub(crate) const USUAL: Self = Self { head: Duration::from_secs(20), body: Duration::from_secs(30) };
}

/// Serves `router` until `stop`; then what was begun is brought to its end.
pub(crate) async fn serve(listener: TcpListener, router: Router, patience: Patience, stop: CancellationToken) {
    let mut services =
        router.layer(RequestBodyTimeoutLayer::new(patience.body)).into_make_service_with_connect_info::<SocketAddr>();
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(patience.head);
    let open = GracefulShutdown::new();
    loop {
        let (stream, peer) = tokio::select! {
            () = stop.cancelled() => break,
            taken = listener.accept() => match taken {
                Ok(taken) => taken,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
        };
        let Ok(service) = services.call(peer).await;
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let watched = open.watch(connection.into_owned());
        tokio::spawn(async move {
            // Clients hang up, and are late: neither is a fault of ours.
            if let Err(error) = watched.await {
                tracing::debug!(%error, "a connection ended");
            }
        });
    }
    drop(listener);
    open.shutdown().await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Bytes, routing::post};
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
        time::timeout,
    };

    /// What comes back for `sent`, until the other side closes.
    async fn answer(sent: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let router = Router::new().route("/", post(async |body: Bytes| body.len().to_string()));
        let patience = Patience { head: Duration::from_millis(200), body: Duration::from_millis(200) };
        let serving = tokio::spawn(serve(listener, router, patience, stop.clone()));
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let mut text = String::new();
        timeout(Duration::from_secs(10), stream.read_to_string(&mut text)).await.expect("it is closed").unwrap();
        stop.cancel();
        timeout(Duration::from_secs(10), serving).await.expect("nothing is left open").unwrap();
        text
    }

    #[tokio::test]
    async fn a_request_that_is_whole_is_answered() {
        let text = answer("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab").await;
        assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("\r\n\r\n2"), "{text}");
    }

    #[tokio::test]
    async fn a_head_that_is_never_finished_is_closed() {
        for half in ["", "POST / HT", "POST / HTTP/1.1\r\nHost: a\r\nX-Slow: "] {
            assert!(!answer(half).await.contains(" 200 "), "{half:?}");
        }
    }

    #[tokio::test]
    async fn a_body_that_is_never_finished_is_closed() {
        let text = answer("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\nab").await;
        assert!(!text.contains(" 200 "), "{text}");
    }
}
