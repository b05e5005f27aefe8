//! Formats numbers, days, periods and lists in English and Danish, for texts that people read.

use chrono::Datelike;

use crate::lang::Lang;
use crate::time::{Day, Period};

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
pub(crate) fn either<T>(lang: Lang, english: T, danish: T) -> T {
    match lang {
        Lang::En => english,
        Lang::Da => danish,
    }
}

/// Returns the language code of HTML.
pub(crate) fn html_code(lang: Lang) -> &'static str {
    either(lang, "en", "da")
}

/// Formats a whole number: `12,345` or `12.345`.
pub fn number(value: impl Into<i64>, lang: Lang) -> String {
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
pub(crate) fn percent(part: u32, whole: u32, lang: Lang) -> String {
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
pub fn day(day: Day, lang: Lang) -> String {
    let date = day.date();
    let (number, month, year) = (date.day(), month(date.month(), lang), date.year());
    either(lang, format!("{number} {month} {year}"), format!("{number}. {month} {year}"))
}

/// Formats a day in short form: `7 Mar 2013` or `7.3.2013`.
pub fn short_day(day: Day, lang: Lang) -> String {
    let date = day.date();
    match lang {
        Lang::En => format!("{} {:.3} {}", date.day(), month(date.month(), lang), date.year()),
        Lang::Da => format!("{}.{}.{}", date.day(), date.month(), date.year()),
    }
}

/// Formats a period with both days included: `1 November 2008 – 31 March 2009`. A period of one day is written as that day.
pub fn period(period: Period, lang: Lang) -> String {
    let Period { first_day, last_day } = period;
    if first_day == last_day {
        return day(first_day, lang);
    }
    format!("{} \u{2013} {}", day(first_day, lang), day(last_day, lang))
}

/// Formats days without an end: `from 1 November 2008 on`.
pub fn from_day(first_day: Day, lang: Lang) -> String {
    let day = day(first_day, lang);
    either(lang, format!("from {day} on"), format!("fra og med {day}"))
}

/// Joins the parts of a list: `a, b and c`. If a part has a comma itself, semicolons are between them; if it is more than a
/// decimal comma, also before the last part.
pub fn list(parts: &[String], lang: Lang) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let comma = if parts.iter().any(|part| part.contains(',')) { "; " } else { ", " };
            let before_last = if parts.iter().any(|part| part.contains(", ")) { "; " } else { " " };
            format!("{}{before_last}{} {last}", first.join(comma), either(lang, "and", "og"))
        }
    }
}

/// Formats a number that is written as digits, perhaps with decimals after a full stop: `1,234.5` or `1.234,5`.
/// Returns `None` for any other text.
pub(crate) fn decimal(digits: &str, lang: Lang) -> Option<String> {
    let (whole, decimals) =
        digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = whole.strip_prefix('-').unwrap_or(whole);
    if !are_digits(unsigned) || !decimals.is_none_or(are_digits) {
        return None;
    }
    let mut text = number(whole.parse::<i64>().ok()?, lang);
    if let Some(decimals) = decimals {
        text.push(either(lang, '.', ','));
        text += decimals;
    }
    Some(text)
}

/// Returns the name of a month, from 1 to 12.
pub fn month(month: u32, lang: Lang) -> &'static str {
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
    fn decimals_and_lists_are_written_as_the_language_does() {
        assert_eq!(BOTH.map(|lang| decimal("3.0", lang).unwrap()), ["3.0", "3,0"]);
        assert_eq!(BOTH.map(|lang| decimal("-1234.50", lang).unwrap()), ["-1,234.50", "-1.234,50"]);
        for other in ["", "-", ".5", "5.", "a", "1-2"] {
            assert_eq!(decimal(other, Lang::Da), None, "{other}");
        }
        let parts = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(BOTH.map(|lang| list(&parts, lang)), ["a, b and c", "a, b og c"]);
        assert_eq!(list(&parts[..1], Lang::Da), "a");
        let decimals = ["3,0", "1,2", "0,5"].map(str::to_owned);
        assert_eq!(list(&decimals, Lang::Da), "3,0; 1,2 og 0,5");
        let labels = ["de dage, der spørges til", "livssituation, 0 til 10"].map(str::to_owned);
        assert_eq!(list(&labels, Lang::Da), "de dage, der spørges til; og livssituation, 0 til 10");
    }

    #[test]
    fn periods_have_both_days() {
        let days = |first: &str, last: &str| Period {
            first_day: first.parse().unwrap(),
            last_day: last.parse().unwrap(),
        };
        let count = days("2008-11-01", "2009-03-31");
        assert_eq!(period(count, Lang::En), "1 November 2008 \u{2013} 31 March 2009");
        assert_eq!(period(count, Lang::Da), "1. november 2008 \u{2013} 31. marts 2009");
        assert_eq!(period(days("2009-03-31", "2009-03-31"), Lang::Da), "31. marts 2009");
        assert_eq!(from_day(count.first_day, Lang::Da), "fra og med 1. november 2008");
    }

    #[test]
    fn days_are_written_as_the_language_does() {
        let may: Day = "2016-05-01".parse().unwrap();
        assert_eq!(BOTH.map(|lang| day(may, lang)), ["1 May 2016", "1. maj 2016"]);
        let march: Day = "2013-03-07".parse().unwrap();
        assert_eq!(BOTH.map(|lang| short_day(march, lang)), ["7 Mar 2013", "7.3.2013"]);
    }
}
