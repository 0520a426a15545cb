//! A chart, the table behind it, and the same as a file. The picture is SVG without script or style: its
//! widths are shares of the page, its letters keep their size, so that it can be read on a telephone.

use crate::{
    csv,
    error::{Answer, WebError},
};
use locale::L10n;

/// Height of a line of text in a picture.
const LINE: usize = 20;
/// Height of a bar that lies.
const BAR: usize = 9;
/// Room below a row of bars.
const GAP: usize = 9;
/// Height of the part in which bars stand.
const STANDING: usize = 140;
/// As many letters stand side by side on a telephone: where a label and its figures are more, these go below it.
const SIDE_BY_SIDE: usize = 42;
/// Names of months do not fit below each other's neighbours on a telephone: as many are named.
const NAMED: usize = 3;

/// A value of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A number.
    Number(u64),
    /// A number that is not told, and why in words.
    Untold(String),
}

/// What is to be shown.
pub(crate) struct Chart {
    /// The fragment by which it is found, and the name of its file.
    pub(crate) key: &'static str,
    pub(crate) title: String,
    /// What the figures are of.
    pub(crate) about: String,
    /// Names of the columns, that of the labels first.
    pub(crate) heads: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// As many of the columns are drawn.
    pub(crate) drawn: usize,
    /// Whether bars stand, one group a row: for rows that follow each other in time.
    pub(crate) in_time: bool,
}

/// A row of the table.
pub(crate) struct Row {
    pub(crate) label: String,
    /// Where what it counts can be read one by one.
    pub(crate) href: Option<String>,
    pub(crate) values: Vec<Value>,
}

impl Row {
    pub(crate) fn new(label: String, values: impl IntoIterator<Item = u64>) -> Self {
        Self { label, href: None, values: values.into_iter().map(Value::Number).collect() }
    }

    pub(crate) fn leads_to(self, href: String) -> Self {
        Self { href: Some(href), ..self }
    }
}

/// A chart as its template takes it.
pub(crate) struct Shown {
    pub(crate) key: &'static str,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) heads: Vec<String>,
    /// Each with its label, where it leads to, and its values.
    pub(crate) rows: Vec<(String, Option<String>, Vec<String>)>,
    pub(crate) picture: Option<Picture>,
    /// What each kind of bar is, where there is more than one.
    pub(crate) legend: Vec<(&'static str, String)>,
    pub(crate) csv: String,
}

/// What is drawn.
#[derive(Default)]
pub(crate) struct Picture {
    pub(crate) height: usize,
    pub(crate) bars: Vec<Bar>,
    pub(crate) texts: Vec<Text>,
    pub(crate) lines: Vec<usize>,
}

pub(crate) struct Bar {
    pub(crate) class: &'static str,
    pub(crate) x: String,
    pub(crate) y: usize,
    pub(crate) width: String,
    pub(crate) height: usize,
}

pub(crate) struct Text {
    pub(crate) x: String,
    pub(crate) y: usize,
    pub(crate) anchor: &'static str,
    pub(crate) words: String,
}

const CLASSES: [&str; 2] = ["bar", "bar b"];

impl Chart {
    /// Ready for the template, below this path.
    pub(crate) fn shown(self, l: &L10n, path: &str) -> Shown {
        let picture = self.picture(l);
        let names = self.heads.iter().skip(1).take(self.drawn).cloned();
        let legend = if self.drawn > 1 { CLASSES.into_iter().zip(names).collect() } else { Vec::new() };
        let cells = |row: Row| (row.label, row.href, row.values.iter().map(|v| v.words(l)).collect());
        Shown {
            key: self.key,
            csv: format!("{path}/{}.csv", self.key),
            title: self.title,
            about: self.about,
            heads: self.heads,
            rows: self.rows.into_iter().map(cells).collect(),
            picture,
            legend,
        }
    }

    fn picture(&self, l: &L10n) -> Option<Picture> {
        let most = self.rows.iter().flat_map(|row| self.drawn_of(row)).filter_map(Value::number).max()?;
        if most == 0 {
            return None;
        }
        Some(if self.in_time { self.standing(l, most) } else { self.lying(l, most) })
    }

    fn drawn_of<'a>(&self, row: &'a Row) -> impl Iterator<Item = &'a Value> + use<'a> {
        row.values.iter().take(self.drawn)
    }

    /// What a row of bars says in figures.
    fn figures(&self, l: &L10n, row: &Row) -> String {
        self.drawn_of(row).map(|value| locale::plain(&value.words(l))).collect::<Vec<_>>().join(" · ")
    }

    /// A line of words for each row, its bars below: nothing has to be shortened where a page is narrow.
    fn lying(&self, l: &L10n, most: u64) -> Picture {
        let mut picture = Picture::default();
        for row in &self.rows {
            let (label, values) = (text("0", picture.height + LINE - 6, "start", &row.label), self.figures(l, row));
            picture.height += LINE;
            if label.words.chars().count() + values.chars().count() > SIDE_BY_SIDE {
                picture.height += LINE;
            }
            picture.texts.extend([label, text("100%", picture.height - 6, "end", &values)]);
            for (class, value) in CLASSES.into_iter().zip(self.drawn_of(row)) {
                let width = share(value.number().unwrap_or(0), most);
                picture.bars.push(Bar { class, x: "0".to_owned(), y: picture.height, width, height: BAR });
                picture.height += BAR + 1;
            }
            picture.height += GAP;
        }
        picture
    }

    /// A group of bars for each row, the highest one named.
    fn standing(&self, l: &L10n, most: u64) -> Picture {
        let foot = LINE + STANDING;
        let mut picture = Picture { height: foot + LINE, lines: vec![LINE, foot], ..Picture::default() };
        picture.texts.push(text("0", LINE - 6, "start", &Value::Number(most).words(l)));
        let (rows, slots) = (self.rows.len() as u64, self.drawn as u64 + 1);
        let named = self.rows.len().div_ceil(NAMED).max(1);
        for (at, row) in self.rows.iter().enumerate() {
            let x = |slot: u64| share(at as u64 * slots + slot, rows * slots);
            if at % named == 0 {
                picture.texts.push(text(&x(0), foot + LINE - 5, "start", &row.label));
            }
            for ((class, value), slot) in CLASSES.into_iter().zip(self.drawn_of(row)).zip(0..) {
                let value = value.number().unwrap_or(0);
                let height = usize::try_from(value * STANDING as u64 / most).unwrap_or(STANDING);
                // What is not nothing is seen.
                let height = height.max(usize::from(value > 0));
                picture.bars.push(Bar { class, x: x(slot), y: foot - height, width: share(1, rows * slots), height });
            }
        }
        picture
    }

    /// The table as a file, figures without separators.
    pub(crate) fn file(&self) -> Answer {
        let cells = |row: &Row| [row.label.clone()].into_iter().chain(row.values.iter().map(Value::plain)).collect();
        let rows = [self.heads.clone()].into_iter().chain(self.rows.iter().map(cells));
        let body = csv::written(rows).map_err(WebError::internal)?;
        let body = [csv::MARK.as_bytes(), &body].concat();
        Ok(csv::answer(&format!("{}.csv", self.key), body.into()))
    }
}

impl Value {
    const fn number(&self) -> Option<u64> {
        match self {
            Self::Number(n) => Some(*n),
            Self::Untold(_) => None,
        }
    }

    fn words(&self, l: &L10n) -> String {
        match self {
            Self::Number(n) => l.number(*n),
            Self::Untold(words) => words.clone(),
        }
    }

    fn plain(&self) -> String {
        match self {
            Self::Number(n) => n.to_string(),
            Self::Untold(words) => locale::plain(words),
        }
    }
}

/// `part` of `whole`, as a share of the width of the page.
fn share(part: u64, whole: u64) -> String {
    let hundredths = (u128::from(part) * 10_000).checked_div(u128::from(whole)).unwrap_or(0);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn text(x: &str, y: usize, anchor: &'static str, words: &str) -> Text {
    Text { x: x.to_owned(), y, anchor, words: locale::plain(words) }
}
