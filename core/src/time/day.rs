//! Calendar days, written `2013-03-07` in the exchange.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::json::{Cursor, DecodeError, Faults, Form, HIGH_BITS, Json, Kind, Path};

/// The years that a day in the exchange may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;

/// A pattern that matches exactly the valid days, including the rules for 29 February.
#[cfg(feature = "schema")]
const PATTERN: &str = concat!(
    "^(?:(?:19|20)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))",
    "|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)(?![\\s\\S])"
);

/// A calendar day without a time of day or a time zone.
///
/// In the exchange a day is exactly ten characters, `YYYY-MM-DD`, from 1900-01-01 to 2099-12-31. No other spelling is
/// accepted.
///
/// ```
/// use udvej::time::Day;
/// let start: Day = "2013-10-31".parse()?;
/// assert_eq!(start.add_months(4).to_string(), "2014-02-28"); // clamped to the end of the month
/// assert!("2013-02-29".parse::<Day>().is_err());
/// # Ok::<(), udvej::time::DayError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// The text is not a day. The message does not repeat the text, because a birth date is personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day: use `YYYY-MM-DD`, from 1900-01-01 to 2099-12-31")]
pub struct DayError;

impl Day {
    /// The first day that the type can hold. It is the blank value, and not a valid day in the exchange.
    pub(crate) const FIRST: Self = Self(NaiveDate::MIN);

    /// Returns the day with this year, month (1 to 12) and day of the month. `None` if there is no such day, or it lies
    /// outside the years 1900 to 2099.
    pub fn ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !YEARS.contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Returns the day this number of days after 1970-01-01, or before it if negative. A number out of range gives the last
    /// or first day that the type can hold, for which [`Day::is_exchangeable`] returns false.
    pub fn from_epoch_days(days: i64) -> Self {
        let end = if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
        let date = i32::try_from(days).ok().and_then(NaiveDate::from_epoch_days);
        Self(date.unwrap_or(end))
    }

    /// Returns the number of days since 1970-01-01, negative before it.
    pub fn epoch_days(self) -> i64 {
        i64::from(self.0.to_epoch_days())
    }

    /// Returns whether the day is valid in the exchange: from 1900-01-01 to 2099-12-31.
    pub fn is_exchangeable(self) -> bool {
        YEARS.contains(&self.0.year())
    }

    /// Returns the day this number of months later, clamped to the end of the month. Always add to the *original* day:
    /// 31 October plus one month plus one month is 30 December, but plus two months it is 31 December.
    #[must_use]
    pub fn add_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// Returns the day this number of months earlier, clamped to the end of the month.
    #[must_use]
    pub(crate) fn sub_months(self, months: u32) -> Self {
        Self(self.0.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN))
    }

    /// Returns the day this number of days later.
    #[must_use]
    pub fn add_days(self, days: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX))
    }

    /// Returns the day this number of days later, or earlier if negative.
    #[must_use]
    pub(crate) fn shifted(self, days: i64) -> Self {
        Self::from_epoch_days(self.epoch_days().saturating_add(days))
    }

    /// Returns the Monday of the day's ISO 8601 week.
    #[must_use]
    pub(crate) fn monday(self) -> Self {
        self.shifted(-i64::from(self.0.weekday().num_days_from_monday()))
    }

    /// Returns the number of days from this day to the other, negative if the other is earlier.
    pub fn days_until(self, other: Day) -> i64 {
        other.epoch_days() - self.epoch_days()
    }

    /// Returns the number of months since January of year 0, and the day of the month.
    pub(crate) fn month_and_day(self) -> (i32, i32) {
        let (month, day) = (self.0.month0(), self.0.day());
        (self.0.year() * 12 + month.cast_signed(), day.cast_signed())
    }

    /// Returns the day as chrono's type.
    pub fn date(self) -> NaiveDate {
        self.0
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DayError);
        };
        let number = |digits: &[&u8]| {
            digits.iter().try_fold(0_u32, |n, d| {
                if d.is_ascii_digit() { Ok(n * 10 + u32::from(**d - b'0')) } else { Err(DayError) }
            })
        };
        let year = number(&[y1, y2, y3, y4])?.cast_signed();
        Day::ymd(year, number(&[m1, m2])?, number(&[d1, d2])?).ok_or(DayError)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(Json::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

impl Kind for Day {
    type Value = Self;

    fn blank() -> Self {
        Self::FIRST
    }

    /// Parses the eight bytes of `YYYY-MM-` together. [`Day::ymd`] rejects days that are not valid in the exchange.
    #[inline]
    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self) -> Option<()> {
        const ZEROS: u64 = u64::from_le_bytes(*b"0000-00-");
        // Adding this sets the high bit of each byte above 9, or above 0 at a hyphen.
        const TOO_MUCH: u64 = u64::from_le_bytes([0x76, 0x76, 0x76, 0x76, 0x7f, 0x76, 0x76, 0x7f]);
        let [b'"', y1, y2, y3, y4, hyphen, m1, m2, second, d1, d2, b'"'] = *cursor.bytes().first_chunk()?
        else {
            return None;
        };
        let digits = u64::from_le_bytes([y1, y2, y3, y4, hyphen, m1, m2, second]).wrapping_sub(ZEROS);
        let is_digit = |b: u8| b.wrapping_sub(b'0') < 10;
        // A byte below its zero has wrapped and already has its high bit set.
        if (digits | digits.wrapping_add(TOO_MUCH)) & HIGH_BITS != 0 || !is_digit(d1) || !is_digit(d2) {
            return None;
        }
        let [century, _, year, _, _, month, ..] =
            digits.wrapping_mul(10).wrapping_add(digits >> 8).to_le_bytes();
        cursor.split(12)?;
        let day = u32::from(d1 - b'0') * 10 + u32::from(d2 - b'0');
        *into = Day::ymd(i32::from(century) * 100 + i32::from(year), month.into(), day)?;
        Some(())
    }

    fn from_json(json: Json<'_>) -> Result<Self, DecodeError> {
        let day = if let Json::Text(text) = json { text.parse().ok() } else { None };
        day.ok_or_else(|| DecodeError::wrong(Form::DayText))
    }

    fn check(day: &Self, path: &Path<'_>, faults: &mut Faults) {
        faults.require(day.is_exchangeable(), path, Form::Day);
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Self>()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "pattern": PATTERN,
            "patternErrorMessage": "Not a day YYYY-MM-DD between 1900-01-01 and 2099-12-31",
            // Not a description: editors would show it instead of the field's own.
            "$comment": "A day of the calendar, YYYY-MM-DD, from 1900-01-01 to 2099-12-31 (dag).",
            "examples": ["2013-03-07"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_spelling_is_read() {
        for bad in [
            "2013-3-07",
            "2013-03-7",
            " 2013-03-07",
            "2013-03-07 ",
            "+013-03-07",
            "13-03-07",
            "",
            "2013-02-29",
            "1899-12-31",
            "2100-01-01",
            "2013-00-10",
            "２013-03-0",
        ] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
        for good in ["2012-02-29", "1900-01-01", "2099-12-31"] {
            assert_eq!(good.parse::<Day>().unwrap().to_string(), good);
        }
    }

    #[test]
    fn months_are_added_to_the_origin() {
        let day: Day = "2013-10-31".parse().unwrap();
        assert_eq!(day.add_months(1).add_months(1).to_string(), "2013-12-30");
        assert_eq!(day.add_months(2).to_string(), "2013-12-31");
    }

    #[test]
    fn a_day_beyond_the_calendar_is_held_but_not_exchangeable() {
        assert!(!Day::from_epoch_days(i64::MAX).is_exchangeable());
        assert!(!Day::from_epoch_days(i64::MIN).is_exchangeable());
        assert_eq!(Day::from_epoch_days(0).to_string(), "1970-01-01");
    }
}
