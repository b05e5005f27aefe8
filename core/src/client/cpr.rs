//! CPR numbers, parsed only to be pseudonymised.

use std::fmt;

use zeroize::Zeroize;

use crate::time::Day;

/// A CPR number. It never leaves the case system: it cannot be serialised, and its `Debug` is masked. It is wiped from memory
/// on drop.
///
/// ```
/// use udvej::client::Cpr;
/// let cpr = Cpr::parse("070761-4285")?; // the official example
/// assert_eq!(cpr.birth_day().map(|day| day.to_string()), Some("1961-07-07".into()));
/// assert!(cpr.passes_modulus_11());
/// assert_eq!(format!("{cpr:?}"), "Cpr(…)");
/// # Ok::<(), udvej::client::CprError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Cpr([u8; 10]);

/// The text is not a CPR number. The message does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CprError {
    /// The text is not ten digits, with or without a hyphen or space after the sixth.
    #[error("not a CPR number: use ten digits, with or without a hyphen after the sixth")]
    Form,
    /// The first six digits are not a day.
    #[error("not a CPR number: the first six digits are not a day of the calendar")]
    Day,
}

const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

impl Cpr {
    /// Parses ten digits, with or without a hyphen or space after the sixth. Replacement numbers, with 60 added to the day,
    /// are accepted.
    pub fn parse(text: &str) -> Result<Self, CprError> {
        let bytes = text.as_bytes();
        let digits = match bytes {
            [date @ .., b'-' | b' ', a, b, c, d] if date.len() == 6 => [date, &[*a, *b, *c, *d]].concat(),
            _ => bytes.to_vec(),
        };
        let all_digits = digits.iter().all(u8::is_ascii_digit);
        let digits: [u8; 10] = digits.try_into().map_err(|_| CprError::Form)?;
        if !all_digits {
            return Err(CprError::Form);
        }
        let cpr = Self(digits);
        cpr.birth_day().map(|_| cpr).ok_or(CprError::Day)
    }

    pub(crate) fn digits(&self) -> &[u8; 10] {
        &self.0
    }

    /// Returns the day of birth. The seventh digit and the year determine the century. Source: the structure of the CPR number,
    /// cpr.dk.
    pub fn birth_day(&self) -> Option<Day> {
        let [d1, d2, m1, m2, y1, y2, seventh, ..] = self.0.map(|digit| u32::from(digit.wrapping_sub(b'0')));
        let day = d1 * 10 + d2;
        let day = if day > 60 { day - 60 } else { day };
        let year = y1 * 10 + y2;
        let century = match seventh {
            4 | 9 if year <= 36 => 2000,
            0..=4 | 9 => 1900,
            _ if year <= 57 => 2000,
            _ => 1800,
        };
        let date = chrono::NaiveDate::from_ymd_opt((century + year).cast_signed(), m1 * 10 + m2, day);
        date.map(Day::from)
    }

    /// Returns whether the number passes the modulus 11 check. Numbers that fail it have been issued since 2007, so treat a
    /// failure as a warning, not as an error.
    pub fn passes_modulus_11(&self) -> bool {
        let sum: u32 =
            self.0.iter().zip(WEIGHTS).map(|(d, weight)| u32::from(d.wrapping_sub(b'0')) * weight).sum();
        sum.is_multiple_of(11)
    }

    /// Returns whether it is a replacement number, with 60 added to the day.
    pub fn is_replacement(&self) -> bool {
        self.0.first().is_some_and(|digit| *digit >= b'6')
    }
}

impl fmt::Debug for Cpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cpr(…)")
    }
}

impl Drop for Cpr {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_century_follows_from_the_seventh_digit() {
        for (number, day) in [
            ("0707614285", "1961-07-07"),
            ("010136-4000", "2036-01-01"),
            ("010137-9000", "1937-01-01"),
            ("010157-5000", "2057-01-01"),
            ("010158-8000", "1858-01-01"),
            ("610199 0000", "1999-01-01"),
        ] {
            assert_eq!(Cpr::parse(number).unwrap().birth_day().unwrap().to_string(), day, "{number}");
        }
        assert!(Cpr::parse("610199 0000").unwrap().is_replacement());
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for bad in ["", "070761428", "07076142855", "07076-14285", "0a07614285", "310299-0000", "000000-0000"]
        {
            assert!(Cpr::parse(bad).is_err(), "{bad}");
        }
        assert!(!Cpr::parse("070761-4286").unwrap().passes_modulus_11());
    }
}
