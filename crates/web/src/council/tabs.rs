//! The rooms of the Council's part: sessions, and the register.

use locale::L10n;

/// Which of them is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Sessions,
    Register,
}

pub(super) struct Tab {
    pub(super) href: &'static str,
    pub(super) label: String,
    pub(super) current: bool,
}

pub(super) fn of(l: &L10n, at: At) -> Vec<Tab> {
    vec![
        Tab { href: "/council", label: l.council_sessions(), current: at == At::Sessions },
        Tab { href: "/council/register", label: l.registrar_title(), current: at == At::Register },
    ]
}
