//! The leak scan: does a text hold what may be a CPR number?
//!
//! It goes by the form and a plausible date, never by modulus 11, which numbers issued since 2007 can fail:
//! ten digits, or nine where a spreadsheet lost the leading zero, in one run or with a separator after the
//! date or within it; replacement numbers (60 added to the day); and the health service's X-eCPR and D-eCPR,
//! six digits of date, a digit, two letters, a digit. Source: cpr.dk; HL7 Denmark, DK Core, `x-ecpr`, `d-ecpr`.

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

fn digit_run(text: &[u8]) -> usize {
    text.iter()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(text.len())
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
    let number = digits
        .iter()
        .take(length)
        .fold(0_u32, |n, d| n * 10 + u32::from(d.wrapping_sub(b'0')));
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
