//! A table of decisions as it is copied from a spreadsheet or from a text: which column is which, which
//! item, which outcome, which votes a cell means.

use super::{outcome::Typed as Outcome, several::named};
use crate::pasted::{self, Columns, List, Unreadable, alike, meant};
use domain::{
    application::OutcomeKind,
    council::{Votes, letter},
    kernel::ApplicationId,
};
use locale::L10n;
use persistence::read::council::SessionFile;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Item,
    Outcome,
    Votes,
    Reasons,
}

/// Lines that are looked at: items with the paragraphs of their reasons.
const MOST_LINES: usize = 4_000;

/// The cells of a line, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cells {
    pub(super) at: u64,
    /// What names the item: as many cells as have a word under the headings that do.
    pub(super) names: Vec<String>,
    pub(super) outcome: String,
    pub(super) votes: String,
    pub(super) reasons: String,
    /// Cells with something in them beyond the last column.
    pub(super) surplus: bool,
}

/// A line as it was understood.
pub(super) struct Understood {
    pub(super) application: ApplicationId,
    pub(super) outcome: Outcome,
    pub(super) votes: Option<Votes>,
}

/// The columns by the words that head them, in the order that is taken where no heading says another.
const COLUMNS: [(Column, List); 4] = [
    (Column::Item, |l| l.minutes_heading_item()),
    (Column::Outcome, |l| l.minutes_heading_outcome()),
    (Column::Votes, |l| l.minutes_heading_votes()),
    (Column::Reasons, |l| l.minutes_heading_reasons()),
];

/// What was pasted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) lines: Vec<Cells>,
    /// Headings that name no column: what stands under them is not read.
    pub(super) strange: Vec<String>,
}

/// The lines of a table, without its headings. Several columns may name the item, of the others there is one of a
/// kind: what was meant for the Council alone must not become what it says to an organization. A cell of several
/// paragraphs that is copied from a text comes as lines of one cell: they go on where the line before ended.
pub(super) fn table(pasted: &str) -> Result<Table, Unreadable> {
    let mut lines = pasted::lines(pasted, MOST_LINES)?;
    let are_headings = |named: &[Column]| named.contains(&Column::Item) && named.contains(&Column::Outcome);
    let columns = Columns::of(&mut lines, &COLUMNS, are_headings, |column| column == Column::Item)?;
    let mut all = Vec::<Cells>::new();
    for (at, cells) in lines {
        match (cells.as_slice(), all.last_mut()) {
            ([goes_on], Some(before)) if pasted.contains('\t') && !before.reasons.is_empty() => {
                before.reasons.push('\n');
                before.reasons.push_str(goes_on);
            }
            _ => all.push(arranged(at, &columns, cells)),
        }
    }
    Ok(Table { lines: all, strange: columns.strange })
}

fn arranged(at: u64, columns: &Columns<Column>, cells: Vec<String>) -> Cells {
    let (cells, surplus) = columns.sorted(cells);
    let mut line = Cells { at, surplus, ..Cells::default() };
    for (column, cell) in cells {
        match column {
            Column::Item if cell.is_empty() => {}
            Column::Item => line.names.push(cell),
            Column::Outcome => line.outcome = cell,
            Column::Votes => line.votes = cell,
            Column::Reasons => line.reasons = cell,
        }
    }
    line
}

/// The items of a list by all that they are called.
pub(super) struct Items(BTreeMap<String, BTreeSet<ApplicationId>>);

impl Items {
    pub(super) fn of(file: &SessionFile) -> Self {
        let mut known: BTreeMap<String, BTreeSet<ApplicationId>> = BTreeMap::new();
        for (item, listed) in file.shown() {
            let mark = item.letter.map(letter);
            let called = [
                Some(listed.organization.name.clone()),
                Some(named(file, item, listed)),
                listed.application.reference.map(|r| r.to_string()),
                mark.as_ref().map(|mark| format!("({mark})")),
                mark,
            ];
            for name in called.into_iter().flatten() {
                known.entry(key(&name)).or_default().insert(item.application);
            }
        }
        Self(known)
    }

    /// The one that all of these name. What means several by itself may be told apart by the others.
    fn find(&self, l: &L10n, names: &[String]) -> Result<ApplicationId, String> {
        let mut common: Option<BTreeSet<ApplicationId>> = None;
        for name in names {
            let Some(called) = self.0.get(&key(name)) else {
                return Err(if names.len() == 1 { l.minutes_fault_item() } else { l.minutes_fault_item_cell(name) });
            };
            common = Some(common.map_or_else(|| called.clone(), |before| &before & called));
        }
        let Some(common) = common else { return Err(l.minutes_fault_item()) };
        match common.into_iter().collect::<Vec<_>>().as_slice() {
            [one] => Ok(*one),
            [] => Err(l.minutes_fault_differ(names.join(" · "))),
            _ => Err(l.minutes_fault_ambiguous()),
        }
    }
}

/// Programs that set texts put other strokes in the place of a hyphen.
fn key(words: &str) -> String {
    alike(words).replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}'], "-")
}

/// What a line means, or all that is wrong with it.
pub(super) fn understood(l: &L10n, items: &Items, cells: &Cells) -> Result<Understood, String> {
    let application = items.find(l, &cells.names);
    let kind = outcome(&cells.outcome).ok_or_else(|| l.minutes_fault_outcome());
    let votes = votes(&cells.votes).map_err(|()| l.minutes_fault_votes());
    let reasons = match (&kind, cells.reasons.as_str()) {
        (Err(_), _) | (Ok(OutcomeKind::Admitted), "") => Ok(String::new()),
        (Ok(OutcomeKind::Admitted), _) => Err(l.minutes_fault_needless()),
        (Ok(_), "") => Err(l.minutes_fault_reasons()),
        (Ok(_), reasons) => Ok(reasons.to_owned()),
    };
    // Whoever pasted a comma within the reasons would find half of them on record.
    let whole = if cells.surplus { Err(l.minutes_fault_surplus()) } else { Ok(()) };
    match (application, kind, votes, reasons, whole) {
        (Ok(application), Ok(kind), Ok(votes), Ok(reasons), Ok(())) => {
            let outcome = Outcome { kind, criteria: BTreeSet::new(), to: None, reasons };
            Ok(Understood { application, outcome, votes })
        }
        (application, kind, votes, reasons, whole) => {
            let faults = [application.err(), kind.err(), votes.err(), reasons.err(), whole.err()];
            Err(faults.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
    }
}

fn outcome(cell: &str) -> Option<OutcomeKind> {
    let words: [(OutcomeKind, List); 3] = [
        (OutcomeKind::Admitted, |l| l.minutes_means_admitted()),
        (OutcomeKind::NotAdmitted, |l| l.minutes_means_not_admitted()),
        (OutcomeKind::Deferred, |l| l.minutes_means_deferred()),
    ];
    let by_key = OutcomeKind::from_key(cell.trim());
    by_key.or_else(|| words.into_iter().find(|(_, words)| meant(words, cell)).map(|(kind, _)| kind))
}

/// What stands between two figures of a vote; anything else could give them another meaning.
fn parts(between: &str) -> bool {
    let between = between.trim();
    between.is_empty() || ["-", "/", ",", ";", ":"].contains(&key(between).as_str())
}

/// For, against, abstaining, and present where it is said: whoever voted or abstained was there.
fn votes(cell: &str) -> Result<Option<Votes>, ()> {
    let cell = cell.trim();
    if parts(cell) {
        return Ok(None);
    }
    let is_figure = |c: &char| c.is_ascii_digit();
    let (mut figures, mut between) = (Vec::new(), Vec::new());
    let mut rest = cell;
    while let Some(at) = rest.find(|c| is_figure(&c)) {
        let end = rest[at..].find(|c| !is_figure(&c)).map_or(rest.len(), |length| at + length);
        between.push(&rest[..at]);
        figures.push(rest[at..end].parse::<u16>().map_err(drop)?);
        rest = &rest[end..];
    }
    let present = |words: &str| {
        let said = words.trim_matches([' ', ',', ';', ':', '(', ')']);
        said.is_empty() || parts(said) || meant(|l| l.minutes_means_present(), said)
    };
    let in_order = between.iter().take(3).all(|words| parts(words)) && between.first().is_some_and(|b| b.is_empty());
    if !in_order || !between.iter().skip(3).all(|words| present(words)) || !present(rest) {
        return Err(());
    }
    match figures.as_slice() {
        [in_favour, against, abstaining, rest @ ..] if rest.len() < 2 => {
            let cast = in_favour.checked_add(*against).and_then(|n| n.checked_add(*abstaining)).ok_or(())?;
            let present = rest.first().copied().unwrap_or(cast);
            Ok(Some(Votes { in_favour: *in_favour, against: *against, abstaining: *abstaining, present }))
        }
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::kernel::Language;
    use uuid::Uuid;

    fn told(pasted: &str) -> Vec<String> {
        let line = |c: Cells| [c.names.join("+"), c.outcome, c.votes, c.reasons].join("|");
        table(pasted).unwrap().lines.into_iter().map(line).collect()
    }

    #[test]
    fn columns_stand_in_their_order_or_as_their_headings_say() {
        let one = ["Horizons|Admitted|90-2-1|"];
        assert_eq!(told("Horizons\tAdmitted\t90-2-1\n"), one);
        assert_eq!(told("Organization;Outcome;Votes\nHorizons;Admitted;90-2-1"), one);
        assert_eq!(told("N°\tDécision\tOrganisation\tVotes\n1\tAdmitted\tHorizons\t90-2-1"), one);
        assert_eq!(told("Organización,Votación,Decisión\nHorizons,90-2-1,Admitted"), one);
        assert!(told(" \n").is_empty());
    }

    #[test]
    fn headings_that_name_no_column_are_told() {
        let strange = |pasted| table(pasted).unwrap().strange;
        assert_eq!(
            strange("N°\tDecision\tOrganization\tRapporteur\t\n1\tAdmitted\tHorizons\tA. Diallo\t"),
            ["N°", "Rapporteur"]
        );
        assert!(strange("Organization;Outcome\nHorizons;Admitted").is_empty());
        assert!(table("Horizons\tAdmitted\n\"Pont\tAdmitted").is_err());
    }

    #[test]
    fn every_column_that_names_the_item_is_read() {
        let pasted = "Letter,Reference,Organization,Decision,Reasons\n(a),OBS-1,Kuća,Deferred,Why\n,,Pont,Admitted,\n";
        assert_eq!(told(pasted), ["(a)+OBS-1+Kuća|Deferred||Why", "Pont|Admitted||"]);
        assert_eq!(told("Lettre;Décision\na;admise"), ["a|admise||"]);
        assert_eq!(told("Letra;Decisión\na;admitida"), ["a|admitida||"]);
    }

    #[test]
    fn two_columns_of_another_kind_are_told_by_their_headings_and_nothing_is_read() {
        let doubled = |pasted: &str| -> Vec<String> {
            match table(pasted) {
                Err(Unreadable::Doubled(columns)) => columns.into_iter().map(|headings| headings.join("+")).collect(),
                read => vec![format!("{read:?}")],
            }
        };
        let lines = "\n(a),OBS-1,Kuća,Not admitted,\"The accounts.\",For the Rapporteur only.";
        let pasted = format!("Letter,Reference,Organization,Decision,Reasons,Remarks{lines}");
        assert_eq!(doubled(&pasted), ["Reasons+Remarks"]);
        assert_eq!(doubled("NGO;Vote;Result;Votes;Décision\nPont;;admitted;;"), ["Result+Décision", "Vote+Votes"]);
        // A heading that is not understood parts them.
        let pasted = format!("Letter,Reference,Organization,Decision,Reasons,Rapporteur{lines}");
        assert_eq!(table(&pasted).unwrap().strange, ["Rapporteur"]);
    }

    #[test]
    fn cells_that_name_an_item_mean_the_same_one() {
        let [a, b] = [1, 2].map(|n| ApplicationId(Uuid::from_u128(n)));
        let called = [("a", vec![a]), ("b", vec![b]), ("pont", vec![a]), ("casa", vec![a, b])];
        let items = Items(called.into_iter().map(|(name, of)| (name.to_owned(), of.into_iter().collect())).collect());
        let l = locale::of(Language::En);
        let find = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            items.find(l, &names)
        };
        assert_eq!(find(&["A", "Pont"]), Ok(a));
        assert_eq!(find(&["casa", "b"]), Ok(b), "the letter tells which of two");
        assert_eq!(find(&["casa"]), Err(l.minutes_fault_ambiguous()));
        assert_eq!(find(&["b", "Pont"]), Err(l.minutes_fault_differ("b · Pont")));
        assert_eq!(find(&["a", "OBS-0000"]), Err(l.minutes_fault_item_cell("OBS-0000")));
        assert_eq!(find(&["Nobody"]), Err(l.minutes_fault_item()));
        assert_eq!(find(&[]), Err(l.minutes_fault_item()));
    }

    #[test]
    fn a_cell_of_several_paragraphs_goes_on() {
        let pasted = "Horizons\tdeferred\t\tThe accounts of 2025.\nAnd the list of members.\nPont\tadmitted\n";
        assert_eq!(
            told(pasted),
            ["Horizons|deferred||The accounts of 2025.\nAnd the list of members.", "Pont|admitted||"]
        );
        // Without a column of reasons before it, a line of one cell is a line that lacks its outcome.
        assert_eq!(told("Horizons\tadmitted\nPont"), ["Horizons|admitted||", "Pont|||"]);
    }

    #[test]
    fn outcomes_are_known_in_three_languages() {
        for (words, kind) in [
            ("Admitted", OutcomeKind::Admitted),
            ("ADMISE", OutcomeKind::Admitted),
            ("no admitida", OutcomeKind::NotAdmitted),
            ("Non admise", OutcomeKind::NotAdmitted),
            ("not_admitted", OutcomeKind::NotAdmitted),
            ("Ajournée", OutcomeKind::Deferred),
            ("aplazada", OutcomeKind::Deferred),
        ] {
            assert_eq!(outcome(words), Some(kind), "{words}");
        }
        assert_eq!(outcome("adjourned sine die"), None);
        assert_eq!(outcome(""), None);
    }

    #[test]
    fn votes_are_three_figures_or_four() {
        let of = |f: [u16; 4]| Votes { in_favour: f[0], against: f[1], abstaining: f[2], present: f[3] };
        assert_eq!(votes("90–20–5, 130 present"), Ok(Some(of([90, 20, 5, 130]))));
        assert_eq!(votes("90 / 20 / 5"), Ok(Some(of([90, 20, 5, 115]))));
        assert_eq!(votes("90-20-5 (présents : 130)"), Ok(Some(of([90, 20, 5, 130]))));
        assert_eq!(votes("90, 20, 5"), Ok(Some(of([90, 20, 5, 115]))));
        assert_eq!(votes(" — "), Ok(None));
        assert_eq!(votes(""), Ok(None));
        for wrong in [
            "unanimous",
            "90-20",
            "1 2 3 4 5",
            "70000-0-0",
            "60000-60000-1",
            "against 20, for 90, abstaining 5",
            "-1–2–3",
            "90.5-20-5",
            "90--20-5",
            "90-20-5 absent 3",
        ] {
            assert_eq!(votes(wrong), Err(()), "{wrong}");
        }
    }
}
