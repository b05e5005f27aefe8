//! Makes a text plain before the leak scan: the same number can be written with digits of any script, with invisible
//! characters between them, or with HTML entities.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// How often entities are read. Text that went through two web forms has `&amp;nbsp;`.
const TIMES: usize = 3;

/// Returns the text with entities read, compatibility characters replaced (NFKD), marks and invisible characters left out,
/// and every digit written in ASCII. Plain ASCII is returned as it is.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut text = Cow::Borrowed(text);
    for _ in 0..TIMES {
        match htmlize::unescape(text.as_ref()) {
            Cow::Borrowed(_) => break,
            Cow::Owned(read) => text = Cow::Owned(read),
        }
    }
    Cow::Owned(text.nfkd().filter(|c| !is_invisible(*c)).map(in_ascii).collect())
}

/// Returns whether a character is drawn on its neighbour or not at all: an accent, a soft hyphen, a zero-width space.
fn is_invisible(c: char) -> bool {
    use GeneralCategory::{EnclosingMark, Format, NonspacingMark};
    matches!(c.general_category(), EnclosingMark | Format | NonspacingMark)
}

/// Returns the ASCII digit for a digit of any script, and any other character as it is.
fn in_ascii(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let value = if is_decimal(c) { Some(decimal(c)) } else { other_digit(c) };
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

fn is_decimal(c: char) -> bool {
    c.general_category() == GeneralCategory::DecimalNumber
}

/// Returns the value of a decimal digit. Unicode encodes the ten digits of a script in a row from 0 to 9.
fn decimal(c: char) -> u32 {
    let before = (1..).map_while(|back| u32::from(c).checked_sub(back).and_then(char::from_u32));
    let place = before.take_while(|c| is_decimal(*c)).count();
    u32::try_from(place % 10).unwrap_or_default()
}

/// Digits that Unicode neither counts as decimal nor decomposes: the first of a row, its value, and the length of the row.
const OTHER_ROWS: [(char, u32, u32); 8] = [
    ('\u{1369}', 1, 9),
    ('\u{24F5}', 1, 9),
    ('\u{24FF}', 0, 1),
    ('\u{2776}', 1, 9),
    ('\u{2780}', 1, 9),
    ('\u{278A}', 1, 9),
    ('\u{11052}', 1, 9),
    ('\u{1F10B}', 0, 1),
];

/// The Chinese digits from 0 to 9.
const CHINESE: &str = "〇一二三四五六七八九";

fn other_digit(c: char) -> Option<u32> {
    let in_row = |(first, value, length): (char, u32, u32)| {
        let place = u32::from(c).checked_sub(u32::from(first))?;
        (place < length).then_some(value + place)
    };
    let chinese = || CHINESE.chars().zip(0..).find(|(digit, _)| *digit == c).map(|(_, value)| value);
    OTHER_ROWS.into_iter().find_map(in_row).or_else(chinese)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_become_ascii() {
        let decimal: Vec<char> = ('\u{80}'..=char::MAX).filter(|c| is_decimal(*c)).collect();
        assert!(decimal.len() > 600, "{}", decimal.len());
        for row in decimal.chunks(10) {
            let text: String = row.iter().collect();
            assert_eq!(plain(&text), "0123456789", "{text}");
        }
        for text in ["〇一二三四五六七八九", "⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾", "⁰¹²³⁴⁵⁶⁷⁸⁹"]
        {
            assert_eq!(plain(text), "0123456789", "{text}");
        }
    }

    #[test]
    fn entities_are_read_and_what_is_not_seen_is_left_out() {
        for text in [
            "07&#48;761",
            "07&#x30;761",
            "07&amp;#48;761",
            "070\u{200b}761",
            "070&shy;761",
            "070\u{ad}761",
            "070\u{feff}7\u{2060}61",
            "0\u{fe0f}\u{20e3}70761",
            "07\u{308}0761",
        ] {
            assert_eq!(plain(text), "070761", "{text}");
        }
        assert_eq!(plain("070761&nbsp;4285"), "070761 4285");
        assert!(matches!(plain("070761-4285"), Cow::Borrowed(_)));
    }
}
