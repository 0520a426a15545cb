//! Lists of sanctions as files: the Security Council's XML, or a table as CSV. Nothing that a file
//! declares is expanded or fetched, and no part of it grows without bound.

mod council;
mod table;

use domain::{
    kernel::{Day, Digest},
    screening::{Entry, EntryKind, List, ListSource},
};

/// The largest list that is read, in bytes: the Security Council's has two million.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// As many entries are read \[P\]: the largest public lists have some twenty thousand.
pub const MOST_ENTRIES: usize = 50_000;
/// As many names of all entries together \[P\]: each of them is held in memory, ready to be compared with.
const MOST_TOGETHER: usize = 250_000;
/// As many names of one entry.
const MOST_NAMES: usize = 200;
/// As many letters of one name, or of what else an entry says.
const MOST_LETTERS: usize = 400;
/// As many rows that cannot be read are told: whoever mends these finds the others.
const TOLD: usize = 10;

/// Why a file is no list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is larger than `limit` bytes.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// How large it may be.
        limit: u64,
    },
    /// It is not in UTF-8.
    #[error("it is not in UTF-8")]
    NotUtf8,
    /// It is no well-formed XML.
    #[error("it is broken near byte {at}")]
    Broken {
        /// Near which byte.
        at: u64,
    },
    /// It declares a type of document, or uses entities of its own.
    #[error("it declares a document type or entities of its own")]
    Declares,
    /// It is another kind of XML.
    #[error("it is not the Consolidated List of the Security Council")]
    AnotherKind,
    /// Nobody is on it.
    #[error("nobody is on it")]
    Empty,
    /// There are too many on it.
    #[error("it has more than {most} entries")]
    TooMany {
        /// How many there may be.
        most: usize,
    },
    /// Its entries have too many names.
    #[error("it has more than {most} names")]
    TooManyNames {
        /// How many there may be.
        most: usize,
    },
    /// Rows that cannot be read, the first ones.
    #[error("rows cannot be read: {}", rows.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Rows {
        /// Which, and why.
        rows: Vec<BadRow>,
    },
}

/// A row, or an entry, that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at} {what}")]
pub struct BadRow {
    /// The number of its line, or its number in the list.
    pub at: String,
    /// What is wrong.
    pub what: RowFault,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowFault {
    /// A cell in it begins with a quotation mark that is not closed: the rows after it would become part of it.
    #[error("has a quotation mark that is not closed")]
    OpenQuote,
    /// It has no name.
    #[error("has no name")]
    Nameless,
    /// A name in it is too long.
    #[error("has a name that is too long")]
    TooLong,
    /// It has too many names.
    #[error("has too many names")]
    TooManyNames,
}

/// Reads a list. `dated` is the day of a table, which says none itself.
pub fn read(bytes: &[u8], dated: Option<Day>) -> Result<List, Unreadable> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Unreadable::TooLarge { limit: MOST_BYTES });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    let text = text.trim_start_matches('\u{feff}');
    let is_xml = text.trim_start().starts_with('<');
    let (source, dated, rows) = if is_xml {
        let (own, rows) = council::read(text)?;
        (ListSource::SecurityCouncil, own, rows)
    } else {
        (ListSource::Table, dated, table::read(text)?)
    };
    let entries = entries(source, rows)?;
    Ok(List { source, dated, entries, digest: Digest::of(bytes) })
}

/// An entry as it stands in a file.
#[derive(Clone, Debug, Default)]
struct Row {
    at: String,
    kind: Option<EntryKind>,
    reference: String,
    names: Vec<String>,
    programme: String,
    listed_on: Option<Day>,
}

fn entries(source: ListSource, rows: Vec<Row>) -> Result<Vec<Entry>, Unreadable> {
    let mut bad = Vec::new();
    let mut together = 0;
    let mut entries = Vec::with_capacity(rows.len());
    for mut row in rows {
        row.names.iter_mut().for_each(|name| *name = plain(name));
        row.names.retain(|name| is_name(name));
        let mut seen = std::collections::BTreeSet::new();
        row.names.retain(|name| seen.insert(name.to_lowercase()));
        together += row.names.len();
        if together > MOST_TOGETHER {
            return Err(Unreadable::TooManyNames { most: MOST_TOGETHER });
        }
        let long = |words: &String| words.chars().count() > MOST_LETTERS;
        let what = if row.names.is_empty() {
            Some(RowFault::Nameless)
        } else if row.names.len() > MOST_NAMES {
            Some(RowFault::TooManyNames)
        } else if row.names.iter().chain([&row.reference, &row.programme]).any(long) {
            Some(RowFault::TooLong)
        } else {
            None
        };
        match what {
            Some(what) => bad.push(BadRow { at: row.at, what }),
            None => entries.push(Entry {
                source,
                kind: row.kind.unwrap_or(EntryKind::Unknown),
                reference: plain(&row.reference),
                names: row.names,
                programme: plain(&row.programme),
                listed_on: row.listed_on,
            }),
        }
    }
    if !bad.is_empty() {
        bad.truncate(TOLD);
        return Err(Unreadable::Rows { rows: bad });
    }
    if entries.is_empty() { Err(Unreadable::Empty) } else { Ok(entries) }
}

/// In one line, without signs that are not seen.
fn plain(words: &str) -> String {
    let seen: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The Security Council writes `na` where there is nothing.
fn is_name(name: &str) -> bool {
    name.chars().any(char::is_alphanumeric) && !name.eq_ignore_ascii_case("na") && !name.eq_ignore_ascii_case("n/a")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const COUNCIL: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2027-01-04T23:00:02.000-05:00">
<INDIVIDUALS><INDIVIDUAL><DATAID>6908555</DATAID><VERSIONNUM>1</VERSIONNUM>
<FIRST_NAME>INVENTED</FIRST_NAME><SECOND_NAME>OF &amp; THE</SECOND_NAME><THIRD_NAME>TEST&#233;</THIRD_NAME>
<UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>IVi.001</REFERENCE_NUMBER><LISTED_ON>2011-06-28</LISTED_ON>
<NAME_ORIGINAL_SCRIPT>مثال</NAME_ORIGINAL_SCRIPT>
<NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Inventado Prueba</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DOCUMENT><NUMBER>FIRST_NAME</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>INVENTED RELIEF MISSION</FIRST_NAME><UN_LIST_TYPE>Invented</UN_LIST_TYPE>
<REFERENCE_NUMBER>IVe.002</REFERENCE_NUMBER><LISTED_ON>2001-10-17Z</LISTED_ON>
<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME><![CDATA[I.R.M.]]></ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>"#;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn the_list_of_the_security_council_is_read() {
        let list = read(COUNCIL.as_bytes(), None).unwrap();
        assert_eq!((list.source, list.dated), (ListSource::SecurityCouncil, Some(day("2027-01-04"))));
        assert_eq!(list.digest, Digest::of(COUNCIL.as_bytes()));
        let [person, organization] = list.entries.as_slice() else { panic!("{list:?}") };
        assert_eq!(person.names, ["INVENTED OF & THE TESTé", "مثال", "Inventado Prueba"]);
        assert_eq!((person.kind, person.reference.as_str()), (EntryKind::Person, "IVi.001"));
        assert_eq!((person.programme.as_str(), person.listed_on), ("Invented", Some(day("2011-06-28"))));
        assert_eq!(organization.names, ["INVENTED RELIEF MISSION", "I.R.M."]);
        assert_eq!((organization.kind, organization.listed_on), (EntryKind::Organization, Some(day("2001-10-17"))));
        assert_eq!(list.content().names, 5);
    }

    #[test]
    fn a_table_is_read_however_a_spreadsheet_writes_it() {
        for text in [
            "name,aliases,reference,programme\nInvented Mission,\"Mission I | M.I.\",X-1,Test\nOther,,,\n",
            "\u{feff}Nom;Alias;Référence;Programme\r\nInvented Mission;Mission I|M.I.;X-1;Test\r\n\r\nOther;;;\r\n",
            "Invented Mission\tMission I|M.I.\tX-1\tTest\nOther\n",
        ] {
            let list = read(text.as_bytes(), Some(day("2027-01-04"))).unwrap();
            assert_eq!(
                (list.source, list.dated, list.entries.len()),
                (ListSource::Table, Some(day("2027-01-04")), 2),
                "{text}"
            );
            let first = &list.entries[0];
            assert_eq!(first.names, ["Invented Mission", "Mission I", "M.I."], "{text}");
            assert_eq!((first.reference.as_str(), first.programme.as_str()), ("X-1", "Test"));
        }
    }

    #[rstest]
    #[case::entities("<!DOCTYPE a [<!ENTITY b \"bbbb\">]><CONSOLIDATED_LIST/>", Unreadable::Declares)]
    #[case::unknown_entity(
        "<CONSOLIDATED_LIST><ENTITIES><ENTITY><FIRST_NAME>&b;</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>",
        Unreadable::Declares
    )]
    #[case::another("<html><body/></html>", Unreadable::AnotherKind)]
    #[case::nobody("<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>", Unreadable::Empty)]
    #[case::no_row("name,aliases\n", Unreadable::Empty)]
    fn what_is_no_list_is_told(#[case] text: &str, #[case] why: Unreadable) {
        assert_eq!(read(text.as_bytes(), None), Err(why));
    }

    #[test]
    fn hostile_and_broken_files_end_soon() {
        let cut = &COUNCIL.as_bytes()[..COUNCIL.len() - 30];
        assert!(matches!(read(cut, None), Err(Unreadable::Broken { .. })), "{:?}", read(cut, None));
        assert!(matches!(read(b"<CONSOLIDATED_LIST><A></B>", None), Err(Unreadable::Broken { .. })));
        let deep = "<CONSOLIDATED_LIST>".to_owned() + &"<A>".repeat(100_000);
        assert!(matches!(read(deep.as_bytes(), None), Err(Unreadable::Broken { .. })));
        assert_eq!(read(b"caf\xe9,x", None), Err(Unreadable::NotUtf8));
        let large = vec![b'a'; usize::try_from(MOST_BYTES).unwrap() + 1];
        assert_eq!(read(&large, None), Err(Unreadable::TooLarge { limit: MOST_BYTES }));
        let many = "a\n".repeat(MOST_ENTRIES + 1);
        assert_eq!(read(many.as_bytes(), None), Err(Unreadable::TooMany { most: MOST_ENTRIES }));
        let aliases = (0..150).map(|n| format!("a{n}")).collect::<Vec<_>>().join("|");
        let full = format!("b,{aliases}\n").repeat(MOST_TOGETHER / 150);
        assert_eq!(read(full.as_bytes(), None), Err(Unreadable::TooManyNames { most: MOST_TOGETHER }));
    }

    #[test]
    fn rows_that_cannot_be_read_are_named() {
        let text = format!("name,aliases\nGood One,\n,Alias\n{},\n", "x".repeat(500));
        // An alias alone is a name: what has none at all is told.
        let Err(Unreadable::Rows { rows }) = read(text.as_bytes(), None) else { panic!() };
        assert_eq!(rows, [BadRow { at: "#4".into(), what: RowFault::TooLong }]);
        let Err(Unreadable::Rows { rows }) = read(b"Good,,\r\n\r\n!,,X-2\r\n", None) else { panic!() };
        assert_eq!(rows, [BadRow { at: "#3".into(), what: RowFault::Nameless }]);
        let Err(Unreadable::Rows { rows }) = read(b"Good,,\n\"Open,,X-2\nSwallowed,,X-3\n", None) else { panic!() };
        assert_eq!(rows, [BadRow { at: "#2".into(), what: RowFault::OpenQuote }]);
        let bare = "<CONSOLIDATED_LIST><ENTITIES><ENTITY/></ENTITIES></CONSOLIDATED_LIST>";
        let Err(Unreadable::Rows { rows }) = read(bare.as_bytes(), None) else { panic!() };
        assert_eq!(rows, [BadRow { at: "#1".into(), what: RowFault::Nameless }]);
    }
}
