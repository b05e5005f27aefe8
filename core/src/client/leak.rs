//! The leak scan: finds texts that may contain a CPR number.
//!
//! It makes a text plain first (`plain.rs`), then checks the form of its digits and whether the date is plausible. It never
//! checks modulus 11, which numbers issued since 2007 can fail. It finds:
//!
//! - ten digits, or nine if a spreadsheet dropped the leading zero, however they are grouped;
//! - replacement numbers, with 60 added to the day;
//! - the health service's X-eCPR and D-eCPR: six digits of date, a digit, two letters, a digit.
//!
//! Two forms are no part of a number, because senders put them into ids: a whole date with hyphens, and the number of a
//! document, which is a year, a hyphen and a serial number.
//!
//! Source: cpr.dk; HL7 Denmark, DK Core, `x-ecpr`, `d-ecpr`.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::plain::plain;
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
/// assert!(holds_cpr("case 070761-4285") && holds_cpr("0 7 0 7 6 1 4 2 8 5") && holds_cpr("๐๗๐๗๖๑ ๔๒๘๕"));
/// assert!(!holds_cpr("2010-741993")); // the number of a document
/// ```
pub fn holds_cpr(text: &str) -> bool {
    plain_text_holds_cpr(plain(text).as_bytes())
}

/// Returns whether a plain text contains a number.
fn plain_text_holds_cpr(text: &[u8]) -> bool {
    let mut rest = text;
    while let Some(start) = rest.iter().position(u8::is_ascii_digit) {
        rest = rest.get(start..).unwrap_or_default();
        if let Some(after) = after_date(rest) {
            rest = after;
            continue;
        }
        if !starts_with_document_number(rest) && starts_with_cpr(rest) {
            return true;
        }
        let (_, after) = split_run(rest);
        rest = after;
    }
    false
}

/// Returns the text after a whole date such as `2013-03-07`, or `None` if it does not start with one.
fn after_date(text: &[u8]) -> Option<&[u8]> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.first_chunk::<10>()? else { return None };
    let after = text.get(10..)?;
    let number = |digits: &[&u8]| {
        let value = |sum: u32, b: &&u8| {
            let digit = b.is_ascii_digit().then(|| u32::from(**b - b'0'))?;
            Some(sum * 10 + digit)
        };
        digits.iter().try_fold(0, value)
    };
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    let is_date = (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    (is_date && !after.first().is_some_and(u8::is_ascii_digit)).then_some(after)
}

/// Returns whether the text starts with the number of a document, such as `2010-741993`, and no more digits follow it.
fn starts_with_document_number(text: &[u8]) -> bool {
    let (year, after) = split_run(text);
    let Some(after) = after.strip_prefix(b"-") else { return false };
    let (serial, after) = split_run(after);
    matches!(year, [b'1', b'9', _, _] | [b'2', b'0', _, _])
        && matches!(serial.len(), 5 | 6)
        && !after.first().is_some_and(u8::is_ascii_alphanumeric)
        && after_separator(after).is_none()
}

/// Returns whether the text, which starts with a run of digits, starts with a number. The digits may be in groups of any
/// length: `070761-4285`, `07 07 61 42 85`, `070/761/428.5`.
fn starts_with_cpr(text: &[u8]) -> bool {
    let mut digits = [0_u8; 10];
    let mut length = 0;
    let mut date_ends_a_group = false;
    let mut rest = text;
    loop {
        let (run, after) = split_run(rest);
        for digit in run {
            let Some(place) = digits.get_mut(length) else { return false };
            *place = *digit;
            length += 1;
        }
        if matches!(length, 9 | 10) && is_plausible_date(&digits, length - 4) {
            return true;
        }
        let seventh = length == 7 || length == 6 && date_ends_a_group;
        if seventh && is_plausible_date(&digits, 6) && starts_with_ecpr_end(after) {
            return true;
        }
        date_ends_a_group |= length == 6;
        match after_separator(after).filter(|next| after_date(next).is_none()) {
            Some(next) => rest = next,
            None => return false,
        }
    }
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

/// Returns whether a value in JSON, in a field that may hold this kind of random text, contains what may be a CPR number.
pub(crate) fn value_leaks(json: &str, random: Option<Random>) -> bool {
    let mut leaks = Vec::new();
    let look = Look { path: String::new(), random, random_in: |_| None, leaks: &mut leaks };
    look.deserialize(&mut serde_json::Deserializer::from_str(json)).is_err() || !leaks.is_empty()
}

/// Returns the kind of random text that a field of this name may hold.
type RandomIn = fn(&str) -> Option<Random>;

fn look_through(json: &str, random_in: RandomIn) -> Scan {
    let mut leaks = Vec::new();
    let look = Look { path: String::new(), random: None, random_in, leaks: &mut leaks };
    let mut text = serde_json::Deserializer::from_str(json);
    let opaque = look.deserialize(&mut text).and_then(|()| text.end()).is_err();
    if opaque && leaks.is_empty() && holds_cpr(json) {
        leaks.push(String::new());
    }
    Scan { leaks, opaque }
}

/// Returns whether the text must be parsed to be scanned. Most records need not: they contain nothing like a CPR number, no
/// escapes, no entities, nothing outside ASCII, and no number with a fraction or an exponent, whose digits can differ from its value's.
fn needs_a_look(json: &str) -> bool {
    let is_odd = |at: &[u8]| matches!(at, [b'0'..=b'9', b'.' | b'e' | b'E', b'0'..=b'9' | b'+' | b'-']);
    json.contains(['\\', '&'])
        || !json.is_ascii()
        || json.as_bytes().windows(3).any(is_odd)
        || plain_text_holds_cpr(json.as_bytes())
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
    !by_chance && holds_cpr(text)
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
            if holds_cpr(&name) {
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
            "([0-9]{1,4}[ ./-]){2,10}[0-9]{0,3}",
            "([0-9]|&#4[89];|&#5[0-7];){5,10}",
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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn what_needs_no_look_holds_nothing(json in json()) {
            let scan = look_through(&json, random_in);
            prop_assert!(needs_a_look(&json) || scan.leaks.is_empty(), "{}", json);
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
            "0 7 0 7 6 1 4 2 8 5",
            "070-761-4285",
            "070.761.428.5",
            "07/07.61 - 42_85",
            "0-707614285",
            "x 2012-02-03 070761-4285",
            "๐๗๐๗๖๑๔๒๘๕",
            "𝟬𝟳𝟬𝟳𝟲𝟭-𝟰𝟮𝟴𝟱",
            "070761\u{200b}\u{200b}\u{200b}\u{200b}4285",
            "07\u{ad}0761&shy;4285",
            "070761&nbsp;4285",
            "&#48;707614285",
            "070761-2010-02-0",
        ] {
            assert!(holds_cpr(leak), "{leak}");
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
            "2010-12345",
            "c-2010-741993",
            "0101-2010-123456",
            "c-2012-02-03-12",
            "2001-10-12-0101",
            "x-0101-2010-02-03",
            "2012-02-03T10:15",
        ] {
            assert!(!holds_cpr(other), "{other}");
        }
    }
}
