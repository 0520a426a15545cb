//! Tables under test: text files made from the running code, of which the diff is reviewed.

use std::{env, fs, path::PathBuf};

/// That the file `name` beside the tests says what the code says; `UPDATE_EXPECT=1` rewrites it.
pub(crate) fn matches_file(name: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if rewrite() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    for (n, (is, was)) in actual.lines().zip(expected.lines()).enumerate() {
        assert_eq!(is, was, "{name}, line {}: run with UPDATE_EXPECT=1 and review the diff", n + 1);
    }
    assert_eq!(actual.lines().count(), expected.lines().count(), "{name}: lines were added or taken away");
}

#[expect(clippy::disallowed_methods, reason = "the switch of the test run itself, not a setting of the program")]
pub(crate) fn rewrite() -> bool {
    env::var("UPDATE_EXPECT").is_ok_and(|v| v == "1")
}
