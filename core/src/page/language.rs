//! Formats numbers and days in English and Danish.

use chrono::Datelike;

use crate::code::Lang;
use crate::time::Day;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DANISH: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// Returns the text in the language of the reader.
pub(super) fn either<T>(lang: Lang, english: T, danish: T) -> T {
    match lang {
        Lang::En => english,
        Lang::Da => danish,
    }
}

/// Returns the language code of HTML.
pub(super) fn html_code(lang: Lang) -> &'static str {
    either(lang, "en", "da")
}

/// Formats a whole number: `12,345` or `12.345`.
pub(super) fn number(value: impl Into<i64>, lang: Lang) -> String {
    let value = value.into();
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(either(lang, ',', '.'));
        }
        text.push(digit);
    }
    text
}

/// Formats a share as whole percent. It shows 0 only for none and 100 only for all.
pub(super) fn percent(part: u32, whole: u32, lang: Lang) -> String {
    let (part, whole) = (u64::from(part) * 100, u64::from(whole).max(1));
    let (below, rest) = (part / whole, part % whole);
    // Half a percent is rounded to the even neighbour.
    let up = rest * 2 > whole || rest * 2 == whole && below % 2 == 1;
    let text = match below + u64::from(up) {
        0 if part > 0 => "<1".to_owned(),
        100 if below < 100 => ">99".to_owned(),
        rounded => rounded.to_string(),
    };
    text + either(lang, "%", "\u{a0}%")
}

/// Formats a day: `7 March 2013` or `7. marts 2013`.
pub(super) fn day(day: Day, lang: Lang) -> String {
    let date = day.date();
    let (number, month, year) = (date.day(), month(date.month(), lang), date.year());
    either(lang, format!("{number} {month} {year}"), format!("{number}. {month} {year}"))
}

/// Formats a day in short form: `7 Mar 2013` or `7.3.2013`.
pub(super) fn short_day(day: Day, lang: Lang) -> String {
    let date = day.date();
    match lang {
        Lang::En => format!("{} {:.3} {}", date.day(), month(date.month(), lang), date.year()),
        Lang::Da => format!("{}.{}.{}", date.day(), date.month(), date.year()),
    }
}

/// Returns the name of a month, from 1 to 12.
pub(super) fn month(month: u32, lang: Lang) -> &'static str {
    let at = usize::try_from(month).unwrap_or_default().saturating_sub(1);
    either(lang, ENGLISH, DANISH).get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Lang; 2] = [Lang::En, Lang::Da];

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(BOTH.map(|lang| number(1_234_567, lang)), ["1,234,567", "1.234.567"]);
        assert_eq!(BOTH.map(|lang| number(123, lang)), ["123", "123"]);
        assert_eq!(number(-1234, Lang::En), "-1,234");
    }

    #[test]
    fn a_share_is_rounded_but_never_to_all_or_none() {
        assert_eq!(BOTH.map(|lang| percent(0, 3, lang)), ["0%", "0\u{a0}%"]);
        assert_eq!(BOTH.map(|lang| percent(1, 3, lang)), ["33%", "33\u{a0}%"]);
        let shares = [(1, 1000), (999, 1000), (3, 3), (1, 8), (3, 8), (2, 3)];
        let texts = shares.map(|(part, whole)| percent(part, whole, Lang::En));
        assert_eq!(texts, ["<1%", ">99%", "100%", "12%", "38%", "67%"]);
    }

    #[test]
    fn days_are_written_as_the_language_does() {
        let may: Day = "2016-05-01".parse().unwrap();
        assert_eq!(BOTH.map(|lang| day(may, lang)), ["1 May 2016", "1. maj 2016"]);
        let march: Day = "2013-03-07".parse().unwrap();
        assert_eq!(BOTH.map(|lang| short_day(march, lang)), ["7 Mar 2013", "7.3.2013"]);
    }
}
