//! From where a request comes, as far as it is bounded by that: the computer that is connected, or,
//! where that is a proxy of ours, the one that it says it speaks for.

use crate::app::Settings;
use axum::{
    extract::ConnectInfo,
    http::{Extensions, HeaderMap},
};
use ipnet::{IpNet, Ipv6Net};
use std::net::{IpAddr, SocketAddr};

const FORWARDED_FOR: &str = "x-forwarded-for";
/// What one household or office gets of IPv6 at least: a single address there bounds nothing.
const V6_PREFIX: u8 = 64;

/// Whether the computer that is connected is a proxy of ours.
pub(crate) fn comes_from_proxy(settings: &Settings, extensions: &Extensions) -> bool {
    peer(extensions).is_some_and(|peer| is_proxy(&settings.trusted_proxies, peer))
}

/// The network from which a request comes; `None` where it came by no network.
pub(crate) fn of(settings: &Settings, extensions: &Extensions, headers: &HeaderMap) -> Option<IpNet> {
    let peer = peer(extensions)?;
    Some(network(client(&settings.trusted_proxies, peer, headers)))
}

fn peer(extensions: &Extensions) -> Option<IpAddr> {
    extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_canonical())
}

fn is_proxy(proxies: &[IpNet], address: IpAddr) -> bool {
    proxies.iter().any(|net| net.contains(&address))
}

/// Each proxy adds at the end whom it heard. From there back, the first that is no proxy of ours is
/// the client; what stands before it anybody may have written.
fn client(proxies: &[IpNet], peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let mut heard = peer;
    let lines = headers.get_all(FORWARDED_FOR).iter().filter_map(|v| v.to_str().ok());
    let named: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    for name in named.into_iter().rev() {
        if !is_proxy(proxies, heard) {
            break;
        }
        let Some(address) = read(name) else { break };
        heard = address;
    }
    heard
}

/// Some proxies name the port as well.
fn read(name: &str) -> Option<IpAddr> {
    let address = name.parse().ok().or_else(|| name.parse::<SocketAddr>().ok().map(|a| a.ip()));
    address.map(|a: IpAddr| a.to_canonical())
}

fn network(address: IpAddr) -> IpNet {
    match address {
        IpAddr::V6(v6) => Ipv6Net::new(v6, V6_PREFIX).map_or_else(|_| address.into(), |net| net.trunc().into()),
        IpAddr::V4(_) => address.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn seen(proxies: &[&str], peer: &str, forwarded: &[&'static str]) -> String {
        let proxies: Vec<IpNet> = proxies.iter().map(|p| p.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED_FOR, HeaderValue::from_static(line));
        }
        network(client(&proxies, peer.parse().unwrap(), &headers)).to_string()
    }

    #[test]
    fn what_a_stranger_says_of_itself_counts_for_nothing() {
        assert_eq!(seen(&[], "203.0.113.9", &["198.51.100.1"]), "203.0.113.9/32");
        assert_eq!(seen(&["10.0.0.0/8"], "203.0.113.9", &["198.51.100.1"]), "203.0.113.9/32");
    }

    #[test]
    fn behind_proxies_the_last_address_that_is_none_of_theirs_is_the_client() {
        let ours = ["10.0.0.0/8", "192.0.2.7/32"];
        assert_eq!(seen(&ours, "10.0.0.2", &["198.51.100.1"]), "198.51.100.1/32");
        assert_eq!(seen(&ours, "10.0.0.2", &["6.6.6.6, 198.51.100.1, 192.0.2.7"]), "198.51.100.1/32");
        assert_eq!(seen(&ours, "10.0.0.2", &["6.6.6.6", "198.51.100.1:4711"]), "198.51.100.1/32", "two lines, a port");
        assert_eq!(
            seen(&ours, "10.0.0.2", &["6.6.6.6, nonsense"]),
            "10.0.0.2/32",
            "beyond what can be read is nothing"
        );
        assert_eq!(seen(&ours, "10.0.0.2", &[]), "10.0.0.2/32");
    }

    #[test]
    fn of_the_long_addresses_the_network_counts() {
        let one = seen(&[], "2001:db8:1:2:3:4:5:6", &[]);
        assert_eq!(one, seen(&[], "2001:db8:1:2:ffff::1", &[]));
        assert_ne!(one, seen(&[], "2001:db8:1:3::1", &[]));
    }
}
