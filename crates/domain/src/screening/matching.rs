//! Which entries a name may mean. Names are compared word by word, transliterated, in any order:
//! words are the same, differ by a letter or two, or have the same consonants, as Mohammed and
//! Muhammad have. Whole numbers only, so that every machine finds the same.

use super::{Entry, Subject};
use crate::{
    kernel::Digest,
    organization::likeness::{WORTH_A_LOOK, telling_words, words},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// As many matches of one file are told, the strongest first: nobody looks through more, and more are
/// never found for names that somebody bears.
pub const MOST_MATCHES: usize = 100;

/// A word in more names than these tells none from the others by itself.
const COMMON: usize = 500;
/// As many words of a name are compared.
const MOST_WORDS: usize = 12;
/// Two words this alike out of 100 are taken for one.
const SAME_WORD: usize = 75;
/// What words of the same consonants are worth, and a name that stands whole in a longer one.
const SAME_CONSONANTS: usize = 88;
const WITHIN: usize = 90;
/// What names are worth that are the same but for legal forms and small words.
const SAME_BUT_FOR_FORM: u8 = 95;
/// As many comparisons of two words are remembered at once, of two bytes each.
const MOST_KNOWN: usize = 8_000_000;
/// Shorter words are the same or are not: a letter more makes another word of them.
const SHORT_WORD: usize = 3;

/// Two words that agree: of the name that was stated, and of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// As it was stated, transliterated.
    pub stated: String,
    /// As it is listed, transliterated.
    pub listed: String,
}

/// An entry that a name may mean, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Digest of the name and of the entry: when either changes, it is another match.
    pub hit: Digest,
    /// The name, and where it stands.
    pub subject: Subject,
    /// Who is listed.
    pub entry: Entry,
    /// The name of the entry that is most alike.
    pub listed: String,
    /// How alike the two names are, out of 100.
    pub score: u8,
    /// The words that agree.
    pub words: Vec<Agreement>,
}

/// The entries of all lists, by the words of their names.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Listed>,
    words: Words,
    /// Consonants of a word → entry and which of its names.
    by_sound: HashMap<String, Vec<(usize, usize)>>,
}

#[derive(Clone, Debug)]
struct Listed {
    entry: Entry,
    digest: Digest,
    names: Vec<Numbered>,
}

/// A name as it is compared: all its words, and those that tell it from others.
#[derive(Clone, Debug)]
struct Name {
    all: Vec<String>,
    telling: Vec<String>,
}

impl Name {
    fn of(name: &str) -> Self {
        let some = |words: Vec<String>| words.into_iter().take(MOST_WORDS).collect();
        Self { all: some(words(name)), telling: some(telling_words(name)) }
    }

    fn sounds(&self) -> BTreeSet<String> {
        self.all.iter().map(|word| consonants(word)).collect()
    }
}

/// A name whose words have numbers.
#[derive(Clone, Debug)]
struct Numbered {
    all: Vec<usize>,
    telling: Vec<usize>,
}

/// Words, each once.
#[derive(Clone, Debug, Default)]
struct Words {
    all: Vec<Word>,
    numbers: HashMap<String, usize>,
}

#[derive(Clone, Debug)]
struct Word {
    letters: String,
    sound: String,
}

impl Words {
    fn number_of(&mut self, word: &str) -> usize {
        if let Some(known) = self.numbers.get(word) {
            return *known;
        }
        let number = self.all.len();
        self.all.push(Word { letters: word.to_owned(), sound: consonants(word) });
        self.numbers.insert(word.to_owned(), number);
        number
    }

    fn number(&mut self, name: &Name) -> Numbered {
        let all = name.all.iter().map(|word| self.number_of(word)).collect();
        let telling = name.telling.iter().map(|word| self.number_of(word)).collect();
        Numbered { all, telling }
    }

    fn letters(&self, number: usize) -> &str {
        self.all.get(number).map_or("", |word| word.letters.as_str())
    }
}

/// The numbers of words that agree: of the name that was stated, and of the list.
type Pairs = Vec<(usize, usize)>;

/// How alike words that were stated and words of the lists are, each two compared once: whoever states the
/// commonest names many times over makes nobody wait.
struct Compared<'a> {
    listed: &'a Words,
    stated: Words,
    /// By the numbers of both.
    known: Vec<Vec<Option<u8>>>,
}

impl<'a> Compared<'a> {
    fn with(listed: &'a Words) -> Self {
        Self { listed, stated: Words::default(), known: Vec::new() }
    }

    /// Numbers the words of a name that was stated. What is known of the names before is forgotten before it
    /// takes too much room.
    fn number(&mut self, name: &Name) -> Numbered {
        if self.known.len().saturating_mul(self.listed.all.len()) > MOST_KNOWN {
            self.stated = Words::default();
            self.known.clear();
        }
        let numbered = self.stated.number(name);
        self.known.resize_with(self.stated.all.len(), Vec::new);
        numbered
    }

    fn alike(&mut self, stated: usize, listed: usize) -> usize {
        let (Some(one), Some(other)) = (self.stated.all.get(stated), self.listed.all.get(listed)) else { return 0 };
        let Some(row) = self.known.get_mut(stated) else { return 0 };
        if row.is_empty() {
            row.resize(self.listed.all.len(), None);
        }
        let Some(known) = row.get_mut(listed) else { return 0 };
        usize::from(*known.get_or_insert_with(|| u8::try_from(word_likeness(one, other)).unwrap_or(0)))
    }

    fn likeness(&mut self, stated: &Numbered, listed: &Numbered) -> (u8, Pairs) {
        let (whole, agree) = self.compare(&stated.all, &listed.all);
        if stated.all == stated.telling && listed.all == listed.telling {
            return (whole, agree);
        }
        let (telling, but_for_form) = self.compare(&stated.telling, &listed.telling);
        let telling = telling.min(SAME_BUT_FOR_FORM);
        if telling > whole { (telling, but_for_form) } else { (whole, agree) }
    }

    fn compare(&mut self, stated: &[usize], listed: &[usize]) -> (u8, Pairs) {
        let pairs = self.pairs(stated, listed);
        if pairs.is_empty() {
            return (0, Pairs::new());
        }
        let agree = pairs.iter().map(|(_, a, b)| (*a, *b)).collect();
        if self.are_same(stated, listed) {
            return (100, agree);
        }
        let of_letters = |words: &Words, number: usize| words.letters(number).len();
        let all_stated: usize = stated.iter().map(|word| of_letters(&self.stated, *word)).sum();
        let all_listed: usize = listed.iter().map(|word| of_letters(self.listed, *word)).sum();
        let (mut of_stated, mut of_listed, mut long_pairs) = (0, 0, 0);
        for (alike, a, b) in &pairs {
            let letters = of_letters(&self.stated, *a);
            of_stated += alike * letters;
            of_listed += alike * of_letters(self.listed, *b);
            long_pairs += usize::from(letters >= SHORT_WORD);
        }
        let together = (of_stated + of_listed) / (all_stated + all_listed).max(1);
        let (of_shorter, shorter) = if stated.len() <= listed.len() {
            (of_stated / all_stated.max(1), stated.len())
        } else {
            (of_listed / all_listed.max(1), listed.len())
        };
        // One word within a name of many is no name.
        let within = if pairs.len() == shorter && long_pairs >= 2 { of_shorter * WITHIN / 100 } else { 0 };
        // Never 100: that is kept for the same words.
        let score = u8::try_from(together.max(within).min(99)).unwrap_or(99);
        (score, agree)
    }

    fn are_same(&mut self, stated: &[usize], listed: &[usize]) -> bool {
        stated.iter().all(|a| listed.iter().any(|b| self.alike(*a, *b) == 100))
            && listed.iter().all(|b| stated.iter().any(|a| self.alike(*a, *b) == 100))
    }

    /// Each word with that which is most like it, every word once, in the order of the stated name: how alike
    /// they are, and their numbers.
    fn pairs(&mut self, stated: &[usize], listed: &[usize]) -> Vec<(usize, usize, usize)> {
        let mut all = Vec::new();
        for (a, one) in stated.iter().enumerate() {
            for (b, other) in listed.iter().enumerate() {
                let alike = self.alike(*one, *other);
                if alike >= SAME_WORD {
                    all.push((alike, (a, *one), (b, *other)));
                }
            }
        }
        all.sort_by_key(|(alike, (a, _), (b, _))| (std::cmp::Reverse(*alike), *a, *b));
        let (mut of_stated, mut of_listed) = (Vec::new(), Vec::new());
        all.retain(|(_, (a, _), (b, _))| {
            let free = !of_stated.contains(a) && !of_listed.contains(b);
            if free {
                of_stated.push(*a);
                of_listed.push(*b);
            }
            free
        });
        all.sort_by_key(|(_, (a, _), _)| *a);
        all.into_iter().map(|(alike, (_, one), (_, other))| (alike, one, other)).collect()
    }

    fn agreements(&self, pairs: &[(usize, usize)]) -> Vec<Agreement> {
        let one = |(stated, listed): &(usize, usize)| Agreement {
            stated: self.stated.letters(*stated).to_owned(),
            listed: self.listed.letters(*listed).to_owned(),
        };
        pairs.iter().map(one).collect()
    }
}

impl Index {
    /// Of these entries.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut index = Self::default();
        for (at, entry) in entries.into_iter().enumerate() {
            let names: Vec<_> = entry.names.iter().map(|name| Name::of(name)).collect();
            for (which, name) in names.iter().enumerate() {
                for sound in name.sounds() {
                    index.by_sound.entry(sound).or_default().push((at, which));
                }
            }
            let names = names.iter().map(|name| index.words.number(name)).collect();
            index.entries.push(Listed { digest: digest(&entry), entry, names });
        }
        index
    }

    /// What these names may mean, the strongest first: of each name and entry one.
    pub fn screen(&self, subjects: &[Subject]) -> Vec<Match> {
        let mut found: BTreeMap<Digest, Match> = BTreeMap::new();
        let mut compared = Compared::with(&self.words);
        for subject in subjects {
            for one in self.matches(subject, &mut compared) {
                found.entry(one.hit).or_insert(one);
            }
        }
        let mut all: Vec<Match> = found.into_values().collect();
        all.sort_by(|a, b| b.score.cmp(&a.score).then(a.hit.0.cmp(&b.hit.0)));
        all.truncate(MOST_MATCHES);
        all
    }

    fn matches(&self, subject: &Subject, compared: &mut Compared<'_>) -> Vec<Match> {
        let stated = Name::of(&subject.name);
        let numbered = compared.number(&stated);
        let mut best: BTreeMap<usize, (u8, usize, Pairs)> = BTreeMap::new();
        for (at, which) in self.candidates(&stated) {
            let Some(listed) = self.entries.get(at) else { continue };
            let Some(name) = listed.names.get(which) else { continue };
            let (score, agree) = compared.likeness(&numbered, name);
            if score >= WORTH_A_LOOK && best.get(&at).is_none_or(|(known, ..)| *known < score) {
                best.insert(at, (score, which, agree));
            }
        }
        let one = |(at, (score, which, words)): (usize, (u8, usize, Pairs))| {
            let listed = self.entries.get(at)?;
            Some(Match {
                hit: hit(&stated, &listed.digest),
                subject: subject.clone(),
                entry: listed.entry.clone(),
                listed: listed.entry.names.get(which)?.clone(),
                score,
                words: compared.agreements(&words),
            })
        };
        best.into_iter().filter_map(one).collect()
    }

    /// Names that share a word, by its sound, in the order of the lists. Of those that share a common one only,
    /// none.
    fn candidates(&self, stated: &Name) -> Vec<(usize, usize)> {
        let sounds = stated.sounds();
        let mut shared: HashMap<(usize, usize), (usize, bool)> = HashMap::new();
        for sound in &sounds {
            let Some(bearers) = self.by_sound.get(sound) else { continue };
            let tells = sounds.len() == 1 || bearers.len() <= COMMON;
            for bearer in bearers {
                let (count, telling) = shared.entry(*bearer).or_default();
                *count += 1;
                *telling |= tells;
            }
        }
        let worth = |(bearer, (count, tells)): ((usize, usize), (usize, bool))| (tells || count > 1).then_some(bearer);
        let mut all: Vec<_> = shared.into_iter().filter_map(worth).collect();
        all.sort_unstable();
        all
    }
}

/// How alike a name that was stated and one that is listed are, out of 100, and which words agree: 100
/// where the words are the same in any order.
pub fn name_likeness(stated: &str, listed: &str) -> (u8, Vec<Agreement>) {
    let mut words = Words::default();
    let listed = words.number(&Name::of(listed));
    let mut compared = Compared::with(&words);
    let stated = compared.number(&Name::of(stated));
    let (score, pairs) = compared.likeness(&stated, &listed);
    (score, compared.agreements(&pairs))
}

/// Of 100; less than [`SAME_WORD`] is none. Words are transliterated: a letter is a byte.
fn word_likeness(one: &Word, other: &Word) -> usize {
    let (a, b) = (one.letters.as_str(), other.letters.as_str());
    if a == b {
        return 100;
    }
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    if short <= SHORT_WORD {
        return 0;
    }
    let is_same_sound = one.sound.len() >= SHORT_WORD && one.sound == other.sound;
    // As many letters are to be put in at least: most words are told apart by their length.
    let by_letters =
        if 100 * short / long < SAME_WORD { 0 } else { 100 * (long - strsim::osa_distance(a, b).min(long)) / long };
    if is_same_sound { by_letters.max(SAME_CONSONANTS) } else { by_letters }
}

/// What is left of a word without its vowels and doubled letters, with one letter for each sound that is
/// transliterated now with this and now with that; a word of vowels keeps them.
fn consonants(word: &str) -> String {
    let mut sound = String::new();
    for letter in word.chars().filter(|letter| !"aeiouyw".contains(*letter)) {
        let letter = match letter {
            'c' | 'q' => 'k',
            'z' => 's',
            other => other,
        };
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    }
    if sound.is_empty() { word.to_owned() } else { sound }
}

/// What an entry is told from others by: whatever of it changes, it is another.
fn digest(entry: &Entry) -> Digest {
    let mut names: Vec<String> = entry.names.iter().map(|name| Name::of(name).all.join(" ")).collect();
    names.sort();
    names.dedup();
    let listed_on = entry.listed_on.map_or(String::new(), |day| day.to_string());
    let says =
        [entry.source.key(), entry.kind.key(), &entry.reference, &entry.programme, &listed_on, &names.join("\n")];
    Digest::of(says.join("\u{1f}").as_bytes())
}

fn hit(stated: &Name, entry: &Digest) -> Digest {
    Digest::of(format!("{}\u{1f}{entry}", stated.all.join(" ")).as_bytes())
}
