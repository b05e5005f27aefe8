//! The leak scan: finds texts that may contain a CPR number.
//!
//! It checks the form and whether the date is plausible. It never checks modulus 11, which numbers issued since 2007 can
//! fail. It finds:
//!
//! - ten digits, or nine if a spreadsheet dropped the leading zero, in one run or in groups of which one ends with the date;
//! - replacement numbers, with 60 added to the day;
//! - the health service's X-eCPR and D-eCPR: six digits of date, a digit, two letters, a digit.
//!
//! Source: cpr.dk; HL7 Denmark, DK Core, `x-ecpr`, `d-ecpr`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::pseudonym;
use crate::json::{Random, is_field_name};

/// The smallest length of a number, in bytes: nine digits.
pub(crate) const SHORTEST: usize = 9;
/// The smallest number of digits in a number: eight, in an eCPR.
const FEWEST_DIGITS: usize = 8;
/// The length of a UUID without hyphens, in bytes.
const UUID: usize = 32;
/// The longest separator, in bytes: ` - ` with a dash and spaces outside ASCII is nine.
const LONGEST_SEPARATOR: usize = 9;

/// Returns whether the text contains what may be a CPR number, a replacement number or an eCPR.
///
/// ```
/// use udvej::client::leak::holds_cpr;
/// assert!(holds_cpr(b"case 070761-4285"));
/// assert!(!holds_cpr(b"2013-200933")); // the number of a document
/// ```
pub fn holds_cpr(text: &[u8]) -> bool {
    let mut rest = text;
    while let Some(start) = rest.iter().position(u8::is_ascii_digit) {
        rest = rest.get(start..).unwrap_or_default();
        if let Some(after) = after_lone_date(rest) {
            rest = after;
            continue;
        }
        if starts_with_cpr(rest) {
            return true;
        }
        let (_, after) = split_run(rest);
        rest = after;
    }
    false
}

/// Returns the text after a day such as `2013-03-07`, or `None` if more digits follow it. Most digits in a record are in days,
/// and the eight digits of a day are too few for a number.
fn after_lone_date(text: &[u8]) -> Option<&[u8]> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.first_chunk::<10>()? else { return None };
    let after = text.get(10..)?;
    let is_lone = [y1, y2, y3, y4, m1, m2, d1, d2].iter().all(|b| b.is_ascii_digit())
        && !after.first().is_some_and(u8::is_ascii_alphanumeric)
        && after_separator(after).is_none();
    is_lone.then_some(after)
}

/// Returns whether the text, which starts with a run of digits, starts with a number.
///
/// The digits may be in groups. Then one group must end with the date, and every group must end where a part of the number
/// ends: `070761-4285`, `07 07 61 42 85`, but not `2010-741993`.
fn starts_with_cpr(text: &[u8]) -> bool {
    let mut digits = [0_u8; 10];
    let mut length = 0;
    let mut ends = [false; 11];
    let mut rest = text;
    loop {
        let (run, after) = split_run(rest);
        for digit in run {
            let Some(place) = digits.get_mut(length) else { return false };
            *place = *digit;
            length += 1;
        }
        if matches!(length, 9 | 10) && groups_fit(&ends, length) && is_plausible_date(&digits, length - 4) {
            return true;
        }
        let seventh = (6..=7).contains(&length) && (length == 7 || ends.get(6) == Some(&true));
        if seventh && is_plausible_date(&digits, 6) && starts_with_ecpr_end(after) {
            return true;
        }
        if let Some(end) = ends.get_mut(length) {
            *end = true;
        }
        match after_separator(after) {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// Returns whether the groups of nine or ten digits end where parts of the number end, including the date.
fn groups_fit(ends: &[bool; 11], length: usize) -> bool {
    let lost_zero = 10 - length;
    let mut grouped = ends.iter().take(length).enumerate().filter(|(_, ends)| **ends).peekable();
    let date_ends = ends.get(6 - lost_zero) == Some(&true);
    grouped.peek().is_none() || date_ends && grouped.all(|(end, _)| (end + lost_zero).is_multiple_of(2))
}

fn split_run(text: &[u8]) -> (&[u8], &[u8]) {
    let length = text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(length).unwrap_or((text, &[]))
}

/// Returns the text after a separator if it starts with a digit. A separator is one to nine bytes without letters or digits.
fn after_separator(text: &[u8]) -> Option<&[u8]> {
    let length = text.iter().position(u8::is_ascii_alphanumeric)?;
    let next = text.get(length..)?;
    ((1..=LONGEST_SEPARATOR).contains(&length) && next.first().is_some_and(u8::is_ascii_digit))
        .then_some(next)
}

fn starts_with_ecpr_end(text: &[u8]) -> bool {
    matches!(text, [a, b, digit, rest @ ..]
        if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && digit.is_ascii_digit()
            && !rest.first().is_some_and(u8::is_ascii_alphanumeric))
}

/// Returns whether the first `length` digits, five or six, can be the date of a CPR number.
fn is_plausible_date(digits: &[u8], length: usize) -> bool {
    let number = digits.iter().take(length).fold(0_u32, |n, d| n * 10 + u32::from(d.wrapping_sub(b'0')));
    let (day, month) = (number / 10_000, number / 100 % 100);
    let day = if day > 60 { day - 60 } else { day };
    let longest = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=longest).contains(&day)
}

/// The maximum number of leaks reported for one text.
const MOST_PLACES: usize = 20;

/// The result of the leak scan of a JSON text.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// JSON pointers to possible CPR numbers, in the order of the text, at most twenty.
    pub(crate) leaks: Vec<String>,
    /// Whether the text could not be scanned to its end. Then nothing of it may be shown.
    pub(crate) opaque: bool,
}

/// Scans a JSON text for CPR numbers: in names of fields, strings and numbers, with escapes decoded.
///
/// Two kinds of value are random and can contain any digits by chance: a pseudonym in a field for pseudonyms, and a UUID in a
/// field for ids. They are skipped. `random_in` returns which of the two a field of a name may hold.
pub(crate) fn scan(json: &str, random_in: RandomIn) -> Scan {
    if needs_a_look(json) { look_through(json, random_in) } else { Scan::default() }
}

/// Returns the kind of random text that a field of this name may hold.
type RandomIn = fn(&str) -> Option<Random>;

fn look_through(json: &str, random_in: RandomIn) -> Scan {
    let mut leaks = Vec::new();
    let look = Look { path: String::new(), random: None, random_in, leaks: &mut leaks };
    let mut text = serde_json::Deserializer::from_str(json);
    let opaque = look.deserialize(&mut text).and_then(|()| text.end()).is_err();
    if opaque && leaks.is_empty() && holds_cpr(json.as_bytes()) {
        leaks.push(String::new());
    }
    Scan { leaks, opaque }
}

/// Returns whether the text must be parsed to be scanned. Most records need not: they contain nothing like a CPR number, no
/// escapes, no digits outside ASCII, and no number with a fraction or an exponent, whose digits can differ from its value's.
fn needs_a_look(json: &str) -> bool {
    let is_odd = |at: &[u8]| matches!(at, [b'0'..=b'9', b'.' | b'e' | b'E', b'0'..=b'9' | b'+' | b'-']);
    json.contains('\\')
        || !json.is_ascii()
        || json.as_bytes().windows(3).any(is_odd)
        || holds_cpr(json.as_bytes())
}

/// Returns the number of ASCII digits in a text.
fn digits(text: &str) -> usize {
    text.bytes().map(|b| usize::from(b.is_ascii_digit())).sum()
}

/// Returns whether a text may contain a CPR number. A random text of the kind that its field may hold is skipped.
#[inline]
pub(crate) fn leaks(random: Option<Random>, text: &str) -> bool {
    if text.len() < SHORTEST || text.is_ascii() && digits(text) < FEWEST_DIGITS {
        return false;
    }
    let by_chance = match random {
        Some(Random::Id) => text.len() >= UUID && is_uuid(text),
        Some(Random::Pseudonym) => pseudonym::is_well_formed(text),
        None => false,
    };
    !by_chance && holds_cpr(in_ascii_digits(text).as_bytes())
}

/// Scans every value of a JSON text while it is parsed, including each of two fields with the same name.
struct Look<'a> {
    path: String,
    /// The kind of random text that the field may hold.
    random: Option<Random>,
    random_in: RandomIn,
    leaks: &'a mut Vec<String>,
}

impl Look<'_> {
    fn found(self) {
        if self.leaks.len() < MOST_PLACES {
            self.leaks.push(self.path);
        }
    }

    fn text(self, text: &str) {
        if leaks(self.random, text) {
            self.found();
        }
    }
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.text(&number.to_string());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.text(&number.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.text(&number.to_string());
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.text(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        for i in 0.. {
            let path = format!("{}/{i}", self.path);
            let Self { random, random_in, .. } = self;
            let item = Look { path, random, random_in, leaks: &mut *self.leaks };
            if items.next_element_seed(item)?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let random_in = self.random_in;
        while let Some(name) = fields.next_key::<String>()? {
            if holds_cpr(in_ascii_digits(&name).as_bytes()) {
                Look { path: self.path.clone(), random: None, random_in, leaks: &mut *self.leaks }.found();
                fields.next_value::<IgnoredAny>()?;
            } else {
                let path = format!("{}/{}", self.path, shown_field(&name));
                let random = random_in(&name);
                fields.next_value_seed(Look { path, random, random_in, leaks: &mut *self.leaks })?;
            }
        }
        Ok(())
    }
}

/// Returns the name of a field for use in a pointer, or `…` if it does not look like the name of a field.
fn shown_field(name: &str) -> &str {
    if is_field_name(name) { name } else { "…" }
}

/// Returns whether a text is a UUID, with or without hyphens, optionally after a prefix such as `c-`.
fn is_uuid(text: &str) -> bool {
    let prefixed = || {
        let (prefix, rest) = text.split_once('-')?;
        let is_prefix = (1..8).contains(&prefix.len()) && prefix.bytes().all(|b| b.is_ascii_lowercase());
        is_prefix.then_some(rest)
    };
    is_bare_uuid(text.as_bytes()) || prefixed().is_some_and(|rest| is_bare_uuid(rest.as_bytes()))
}

fn is_bare_uuid(text: &[u8]) -> bool {
    let has_hyphens = || [8, 13, 18, 23].iter().all(|i| text.get(*i) == Some(&b'-'));
    // Summed without a branch, so that the compiler can vectorise it.
    let is_hex = |b: u8| b.wrapping_sub(b'0') < 10 || (b | 0x20).wrapping_sub(b'a') < 6;
    let hex_digits = || text.iter().fold(0_u8, |sum, b| sum.wrapping_add(u8::from(is_hex(*b))));
    (text.len() == UUID || text.len() == UUID + 4 && has_hyphens()) && usize::from(hex_digits()) == UUID
}

/// Returns the text with full-width, Arabic and Persian digits replaced by ASCII digits.
fn in_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let ascii = |c: char| {
        [0xFF10, 0x0660, 0x06F0]
            .iter()
            .find_map(|zero| char::from_digit(u32::from(c).wrapping_sub(*zero), 10))
    };
    Cow::Owned(text.chars().map(|c| ascii(c).unwrap_or(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The random fields of records.
    fn random_in(field: &str) -> Option<Random> {
        match field {
            "pseudonym" => Some(Random::Pseudonym),
            "id" | "course" | "part_of" | "offers" => Some(Random::Id),
            _ => None,
        }
    }

    /// Objects whose values mix digits, separators, escapes and letters. Most are valid JSON.
    fn json() -> impl Strategy<Value = String> {
        let text = prop_oneof![
            "[0-9]{1,11}",
            "([0-9]{1,6}[ ./:–-]{0,3}){1,5}[A-Fa-f]{0,2}[0-9]?",
            "([0-3][0-9][01][0-9]{3}[-. ]?){1,2}[0-9]{0,4}",
            "([0-3][0-9][01][0-9]{3}[-. ]?)[0-9][A-Z]{2}[0-9]",
            "((19|20)[0-9]{2}-[01][0-9]-[0-3][0-9][ /\"-]{0,2}){1,3}[0-9]{0,3}",
            "[０-９٠-٩0-9]{5,10}",
            r"(\\u003[0-9]|[0-9]){5,10}",
        ];
        let number = prop_oneof![
            "-?[1-9][0-9]{0,10}",
            "-?[1-9][0-9]{0,10}[.][0-9]{1,20}",
            "[1-9][0-9]{0,7}([.][0-9]{1,8})?[eE][+-]?[0-9]",
        ];
        let value = prop_oneof![text.prop_map(|text| format!("\"{text}\"")), number];
        let name = prop_oneof!["id|course|worker|pseudonym|value|from", "[a-z0-9]{1,10}"];
        prop::collection::vec((name, value), 1..4).prop_map(|fields| {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", fields.join(","))
        })
    }

    /// `holds_cpr` without the shortcut for days.
    fn holds_cpr_slowly(text: &[u8]) -> bool {
        (0..text.len())
            .filter(|i| text[*i].is_ascii_digit() && (*i == 0 || !text[i - 1].is_ascii_digit()))
            .any(|i| starts_with_cpr(&text[i..]))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn what_needs_no_look_holds_nothing(json in json()) {
            let scan = look_through(&json, random_in);
            prop_assert!(needs_a_look(&json) || scan.leaks.is_empty(), "{}", json);
            prop_assert_eq!(holds_cpr(json.as_bytes()), holds_cpr_slowly(json.as_bytes()));
        }
    }

    #[test]
    fn a_number_that_is_written_in_other_digits_is_found() {
        for leak in ["310112e4", "70761.42850", "70761.4285000000000001", "7.07614285e8"] {
            assert!(!scan(leak, random_in).leaks.is_empty(), "{leak}");
        }
    }

    #[test]
    fn numbers_are_found_however_they_are_written() {
        for leak in [
            "0707614285",
            "070761-4285",
            "070761 4285",
            "707614285",
            "70761-4285",
            "x0707614285y",
            "c-070761.4285",
            "070761–4285",
            "070761 - 4285",
            "07.07.61-4285",
            "7 07 61 4285",
            "670761-4285",
            "0707614286",
            "0703921VJ4",
            "070392-1VJ4",
            "0703920ab4",
            "2902001234",
        ] {
            assert!(holds_cpr(leak.as_bytes()), "{leak}");
        }
    }

    #[test]
    fn a_text_is_looked_through_however_it_is_written() {
        for leak in [
            r#"{"a":"0707614285"}"#,
            r#"{"a":"\u003070761-4285"}"#,
            r#"{"0707614285":1}"#,
            r#"{"a":707614285}"#,
            r#"{"a":7.07614285e8}"#,
            r#"{"a":[["070761 4285"]]}"#,
            r#"{"a":"０７０７６１4285"}"#,
            r#"{"a":"0707614285","a":"x"}"#,
            r#"{"note":"f0707614-2850-4761-8285-0a0707614285"}"#,
            "{} 0707614285",
        ] {
            assert!(!scan(leak, random_in).leaks.is_empty(), "{leak}");
        }
        let uuid = r#"{"id":"c-a0707614-2850-4761-8285-070761428501","course":"a07076142850476182850707614285a1","part_of":"a07076142850476182850707614285a1","offers":["c-a0707614-2850-4761-8285-070761428501"]}"#;
        assert!(scan(uuid, random_in).leaks.is_empty());
        assert!(scan(r#"{"a":"\ud800"}"#, random_in).opaque && scan(r#"{"a":"\u0041"} x"#, random_in).opaque);
        let many = format!("[{}]", vec!["707614285"; 100].join(","));
        assert_eq!(scan(&many, random_in).leaks.len(), MOST_PLACES);
    }

    #[test]
    fn a_uuid_has_its_form() {
        let uuid = "0A707614-2850-4761-8285-0a070761428f";
        let bare = uuid.replace('-', "");
        for right in [uuid, &bare, &format!("c-{uuid}"), &format!("contact-{bare}")] {
            assert!(is_uuid(right), "{right}");
        }
        let wrong = [
            uuid.replace('f', "g"),
            uuid.replace('f', ""),
            uuid.replacen('-', "0", 1),
            uuid.replacen("0A", "-A", 1),
            format!("{uuid}0"),
            format!("-{uuid}"),
            format!("C-{uuid}"),
            format!("contacts-{uuid}"),
            format!("c-c-{uuid}"),
            String::new(),
        ];
        for wrong in wrong {
            assert!(!is_uuid(&wrong), "{wrong}");
        }
    }

    #[test]
    fn other_numbers_are_not() {
        for other in [
            "",
            "0101",
            "2013-03-07",
            "2013-200933",
            "2010-741993",
            "33172915",
            "1234567890123",
            "3113611234",
            "070761",
            "2008-11-01/2009-03-31",
            "0013611234",
            "07-07",
            "exit-2013-04",
        ] {
            assert!(!holds_cpr(other.as_bytes()), "{other}");
        }
    }
}
