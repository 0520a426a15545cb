//! Text folded for comparing and searching: once, in Rust, so that both databases find the same.

/// Names that differ only in case, accents, script or spacing have the same key.
pub(crate) fn key(name: &str) -> String {
    let folded = deunicode::deunicode(name).to_lowercase();
    folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An address as it is compared: people type it in any case and with blanks around.
pub(crate) fn address(address: &str) -> String {
    address.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_accents_case_and_marks() {
        assert_eq!(key("  École-des  Migrants "), key("ecole des migrants"));
        assert_eq!(key("Фонд"), "fond");
    }
}
