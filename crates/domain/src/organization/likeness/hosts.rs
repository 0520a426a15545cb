//! Which web domain is an organization's own: not that of a house where many keep their boxes or pages.

/// Houses known by one name under the suffixes of many countries: `yahoo.fr`, `yahoo.co.uk`,
/// `pro.orange.fr`. Where a name is also a word that an organization may well be called by, its hosts
/// stand below instead, one by one.
const HOUSES: &[&str] = &[
    // Boxes, of the world.
    "aol",
    "fastmail",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "hushmail",
    "icloud",
    "live",
    "mailfence",
    "msn",
    "outlook",
    "posteo",
    "proton",
    "protonmail",
    "riseup",
    "rocketmail",
    "tuta",
    "tutanota",
    "yahoo",
    "yandex",
    "ymail",
    "zoho",
    "zohomail",
    // Boxes, of one country or some.
    "163",
    "126",
    "arcor",
    "bigpond",
    "bluewin",
    "bol",
    "btinternet",
    "comcast",
    "daum",
    "freenet",
    "hanmail",
    "hispavista",
    "interia",
    "laposte",
    "libero",
    "maktoob",
    "mweb",
    "naver",
    "numericable",
    "o2",
    "onet",
    "orange",
    "qq",
    "rambler",
    "rediffmail",
    "sapo",
    "seznam",
    "sfr",
    "sohu",
    "t-online",
    "talktalk",
    "telefonica",
    "telenet",
    "telkomsa",
    "tiscali",
    "uol",
    "virginmedia",
    "walla",
    "wanadoo",
    "ziggo",
    // Pages of persons and groups.
    "facebook",
    "fb",
    "instagram",
    "linkedin",
    "linktr",
    "pinterest",
    "telegram",
    "tiktok",
    "twitter",
    "vk",
    "whatsapp",
    "youtube",
    // Sites, beneath a name of the house.
    "blogger",
    "blogspot",
    "canalblog",
    "e-monsite",
    "github",
    "gitlab",
    "gofundme",
    "godaddysites",
    "google",
    "helloasso",
    "herokuapp",
    "jimdo",
    "jimdofree",
    "jimdosite",
    "justgiving",
    "netlify",
    "over-blog",
    "pagesperso-orange",
    "squarespace",
    "strikingly",
    "substack",
    "tumblr",
    "typepad",
    "vercel",
    "webflow",
    "webnode",
    "weebly",
    "wix",
    "wixsite",
    "wordpress",
    "wpcomstaging",
];

/// Hosts of houses whose names are words or letters that others have too.
const HOSTS: &[&str] = &[
    "alice.it",
    "bit.ly",
    "bk.ru",
    "business.site",
    "centrum.cz",
    "change.org",
    "earthlink.net",
    "email.com",
    "flow.page",
    "free.fr",
    "inbox.lv",
    "inbox.ru",
    "list.ru",
    "mac.com",
    "mail.com",
    "mail.ru",
    "mailbox.org",
    "me.com",
    "medium.com",
    "neuf.fr",
    "pm.me",
    "sina.cn",
    "sina.com",
    "skynet.be",
    "t.co",
    "t.me",
    "terra.com",
    "terra.com.br",
    "terra.es",
    "tin.it",
    "ukr.net",
    "virgilio.it",
    "voila.fr",
    "wa.me",
    "web.app",
    "web.de",
    "wp.pl",
    "x.com",
    "xtra.co.nz",
    "youtu.be",
];

/// What stands between a name and the letters of a country: `co.uk`, `com.br`, `asso.fr`.
const SECOND_LEVEL: &[&str] = &[
    "ac", "asso", "co", "com", "edu", "go", "gob", "gouv", "gov", "in", "info", "int", "mil", "my", "ne", "net", "ngo",
    "nom", "ong", "or", "org", "web",
];

/// The host of a web address, or of an e-mail address, without `www`; none where many share it.
pub(super) fn domain(address: &str) -> Option<String> {
    let lower = address.trim().to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("").split(':').next().unwrap_or("");
    let host = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
    (host.contains('.') && !is_shared(host)).then(|| host.to_owned())
}

fn is_shared(host: &str) -> bool {
    let is_of = |shared: &&str| host == *shared || host.strip_suffix(*shared).is_some_and(|rest| rest.ends_with('.'));
    HOSTS.iter().any(is_of) || HOUSES.contains(&registered(host))
}

/// The label that was registered: the one before the suffix. A host such as `orange.example.org` is
/// that of `example`.
fn registered(host: &str) -> &str {
    let mut labels = host.rsplit('.');
    let suffix = labels.next().unwrap_or_default();
    let label = labels.next().unwrap_or_default();
    let is_country = suffix.len() == 2;
    if is_country && SECOND_LEVEL.contains(&label) { labels.next().unwrap_or(label) } else { label }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("one@gmail.com")]
    #[case("one@yahoo.fr")]
    #[case("one@yahoo.co.uk")]
    #[case("one@Yahoo.com.AR")]
    #[case("one@hotmail.es")]
    #[case("one@outlook.com.br")]
    #[case("one@orange.fr")]
    #[case("one@orange.sn")]
    #[case("one@wanadoo.fr")]
    #[case("one@web.de")]
    #[case("one@mail.ru")]
    #[case("one@proton.me")]
    #[case("https://www.facebook.com/one")]
    #[case("fr-fr.facebook.com/one")]
    #[case("https://one.wordpress.com")]
    #[case("https://sites.google.com/view/one")]
    #[case("http://one.blogspot.com.co")]
    #[case("one.blogspot.fr")]
    #[case("https://one.github.io")]
    #[case("https://x.com/one")]
    #[case("https://t.me/one")]
    #[case("one.pagesperso-orange.fr")]
    fn a_host_of_many_is_nobody_s(#[case] address: &str) {
        assert_eq!(domain(address), None);
    }

    #[rstest]
    #[case("https://www.Example-NGO.org/about?x=1", "example-ngo.org")]
    #[case("office@example-ngo.org", "example-ngo.org")]
    #[case("http://user@one.example:8080/x", "one.example")]
    #[case("orange.example.org", "orange.example.org")]
    #[case("yahoo-users.org", "yahoo-users.org")]
    #[case("https://one.org.uk", "one.org.uk")]
    #[case("https://one.asso.fr.", "one.asso.fr")]
    #[case("notmail.ru", "notmail.ru")]
    #[case("https://com.br", "com.br")]
    #[case("web.org", "web.org")]
    fn its_own_is(#[case] address: &str, #[case] host: &str) {
        assert_eq!(domain(address).as_deref(), Some(host));
    }

    #[test]
    fn the_lists_hold_what_can_be_met() {
        for house in HOUSES {
            assert!(!house.contains('.') && *house == house.to_lowercase(), "{house}");
            assert_eq!(domain(&format!("one@{house}.com")), None, "{house}");
        }
        for host in HOSTS {
            assert!(host.contains('.') && *host == host.to_lowercase(), "{host}");
            assert!(!HOUSES.contains(&registered(host)), "{host} is named twice");
        }
    }
}
