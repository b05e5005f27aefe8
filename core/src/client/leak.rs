//! The leak scan: does a text hold what may be a CPR number?
//!
//! It goes by the form and a plausible date, never by modulus 11, which numbers issued since 2007 can fail:
//! ten digits, or nine where a spreadsheet lost the leading zero, in one run or with a separator after the
//! date or within it; replacement numbers (60 added to the day); and the health service's X-eCPR and D-eCPR,
//! six digits of date, a digit, two letters, a digit. Source: cpr.dk; HL7 Denmark, DK Core, `x-ecpr`, `d-ecpr`.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::pseudonym;
use crate::record::form::is_field_name;

/// Separators that people put into a CPR number. A character outside ASCII counts as one: dashes and
/// non-breaking spaces are.
fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b' ' | b'.' | b'/' | b'_') || !byte.is_ascii()
}

/// The longest separator, in bytes: ` - ` or one dash outside ASCII.
const LONGEST_SEPARATOR: usize = 3;

/// Whether the text holds what may be a CPR number, a replacement number or an eCPR.
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
        if starts_with_cpr(rest) {
            return true;
        }
        let run = digit_run(rest);
        rest = rest.get(run..).unwrap_or_default();
    }
    false
}

/// Where in a JSON text there is what may be a CPR number: JSON pointers, in the order of the text.
///
/// Names of fields are looked at as well as values, and numbers as well as texts. Two kinds of value are
/// random and so can hold any digits by chance: a pseudonym in a field of that name, and an id that is a UUID.
/// They are passed over. In a text that is not JSON the one pointer is empty.
pub(crate) fn leaks_in(json: &str) -> Vec<String> {
    // Most records hold nothing that even looks like a number, and nothing written with escapes.
    if !holds_cpr(json.as_bytes()) && !json.contains('\\') {
        return Vec::new();
    }
    let mut leaks = Vec::new();
    let look = Look { path: String::new(), field: "", leaks: &mut leaks };
    let mut text = serde_json::Deserializer::from_str(json);
    if look.deserialize(&mut text).is_err() && leaks.is_empty() && holds_cpr(json.as_bytes()) {
        leaks.push(String::new());
    }
    leaks
}

/// Looks at every value of a JSON text as it is parsed, also at the first of two fields of the same name.
struct Look<'a> {
    path: String,
    field: &'a str,
    leaks: &'a mut Vec<String>,
}

impl Look<'_> {
    fn text(self, text: &str) {
        let random = match self.field {
            "pseudonym" => pseudonym::is_well_formed(text),
            _ => is_uuid(text),
        };
        if !random && holds_cpr(text.as_bytes()) {
            self.leaks.push(self.path);
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
            let item = Look { path, field: self.field, leaks: &mut *self.leaks };
            if items.next_element_seed(item)?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            if holds_cpr(name.as_bytes()) {
                self.leaks.push(self.path.clone());
                fields.next_value::<IgnoredAny>()?;
            } else {
                let path = format!("{}/{}", self.path, shown_field(&name));
                fields.next_value_seed(Look { path, field: &name, leaks: &mut *self.leaks })?;
            }
        }
        Ok(())
    }
}

/// The name of a field as it may stand in a pointer: what does not look like a field's name is not shown.
fn shown_field(name: &str) -> &str {
    if is_field_name(name) { name } else { "…" }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

fn digit_run(text: &[u8]) -> usize {
    text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len())
}

/// The next run of digits after at most one separator, and what follows it.
fn next_run(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let separator = text.iter().position(|b| !is_separator(*b)).unwrap_or(text.len());
    let (run, rest) = split_run(text.get(separator..)?);
    ((1..=LONGEST_SEPARATOR).contains(&separator) && !run.is_empty()).then_some((run, rest))
}

fn split_run(text: &[u8]) -> (&[u8], &[u8]) {
    text.split_at_checked(digit_run(text)).unwrap_or((text, &[]))
}

/// Whether the text, which starts with a run of digits, starts with a number.
fn starts_with_cpr(text: &[u8]) -> bool {
    let (run, rest) = split_run(text);
    match run.len() {
        9 | 10 => is_plausible_date(run, run.len() - 4),
        // Six digits of date and the seventh, then the letters of an eCPR.
        7 => is_plausible_date(run, 6) && starts_with_ecpr_end(rest),
        5 | 6 => {
            let tail = next_run(rest);
            is_plausible_date(run, run.len())
                && tail.is_some_and(|(tail, rest)| {
                    tail.len() == 4 || (tail.len() == 1 && starts_with_ecpr_end(rest))
                })
        }
        1 | 2 => {
            let Some((month, rest)) = next_run(rest) else {
                return false;
            };
            let Some((year, rest)) = next_run(rest) else {
                return false;
            };
            let Some((tail, _)) = next_run(rest) else {
                return false;
            };
            let date = [run, month, year].concat();
            month.len() == 2 && year.len() == 2 && tail.len() == 4 && is_plausible_date(&date, date.len())
        }
        _ => false,
    }
}

fn starts_with_ecpr_end(text: &[u8]) -> bool {
    matches!(text, [a, b, digit, rest @ ..]
        if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && digit.is_ascii_digit()
            && !rest.first().is_some_and(u8::is_ascii_alphanumeric))
}

/// Whether the first `length` digits, five or six, can be the date of a CPR number.
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

#[cfg(test)]
mod tests {
    use super::*;

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
            "2008-11-01/2009-04-01",
            "0013611234",
            "07-07",
            "exit-2013-04",
        ] {
            assert!(!holds_cpr(other.as_bytes()), "{other}");
        }
    }
}
