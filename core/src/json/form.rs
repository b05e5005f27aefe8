//! The forms that a value can be required to have, each with its text in reports and its texts for people.

use std::fmt;
use std::str::FromStr;

use crate::lang::Lang;

/// Declares the forms without numbers or codes of their own. Each has its text in reports, an English text for people if it
/// differs, and a Danish text for people.
macro_rules! forms {
    ($($name:ident = $wire:literal $(| $english:literal)?, $danish:literal;)+) => {
        /// The form that a value must have.
        ///
        /// `Display` writes the text used in reports, such as `a whole number`. `parse` reads it back.
        ///
        /// ```
        /// use udvej::code::Lang;
        /// use udvej::record::Form;
        /// let form: Form = "a whole number".parse()?;
        /// assert_eq!(form, Form::WholeNumber);
        /// assert_eq!(form.text(Lang::Da), "et helt tal");
        /// # Ok::<(), udvej::record::UnknownForm>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Form {
            $(#[doc = concat!("`", $wire, "`")] $name,)+
            /// A whole number within a range, both ends included.
            Number {
                /// The smallest number.
                from: i32,
                /// The largest number.
                to: i32,
            },
            /// One of these codes.
            OneOf(Vec<String>),
            /// One of these one or two codes. Its text does not begin with `one of`.
            Either(Vec<String>),
        }

        impl Form {
            /// Every form without numbers or codes of its own.
            pub const FIXED: &'static [Self] = &[$(Self::$name),+];

            /// Returns the text in reports, in English and in Danish; `None` if it contains numbers or codes.
            const fn texts(&self) -> Option<(&'static str, &'static str, &'static str)> {
                match self {
                    $(Self::$name => {
                        let english = $wire;
                        $(let english = { let _ = english; $english };)?
                        Some(($wire, english, $danish))
                    })+
                    Self::Number { .. } | Self::OneOf(_) | Self::Either(_) => None,
                }
            }

            /// Returns the form with this text in reports; `None` for a form with numbers or codes.
            fn fixed(wire: &str) -> Option<Self> {
                match wire {
                    $($wire => Some(Self::$name),)+
                    _ => None,
                }
            }
        }

    };
}

forms! {
    // Values of JSON.
    WholeNumber = "a whole number", "et helt tal";
    Text = "a string", "en tekst";
    Flag = "a boolean", "`true` eller `false`";
    List = "a sequence" | "a list", "en liste";
    Object = "an object", "et objekt";
    OneField = "an object with one field", "et objekt med ét felt";
    // Values of records.
    Id = "an id: 1 to 64 letters, digits, full stops, underscores or hyphens, a letter or digit first",
        "et id: 1 til 64 bogstaver, cifre, punktummer, understreger eller bindestreger, først et bogstav eller ciffer";
    Municipality = "a municipality code of four digits, such as `0101`",
        "en kommunekode på fire cifre, for eksempel `0101`";
    Pseudonym = "a pseudonym of 26 base-32 characters", "et pseudonym på 26 base 32-tegn";
    Card = "a card token of 8 base-32 symbols", "et kortnummer på 8 base 32-tegn";
    Count = "a count from 0 to 10000000" | "a count from 0 to 10,000,000", "et antal fra 0 til 10.000.000";
    DayText = "a day `YYYY-MM-DD`" | "a day written as `YYYY-MM-DD`, from 1 January 1900 to 31 December 2099",
        "en dato skrevet som `ÅÅÅÅ-MM-DD`, fra 1. januar 1900 til 31. december 2099";
    Day = "a day from 1900-01-01 to 2099-12-31" | "a day from 1 January 1900 to 31 December 2099",
        "en dato fra 1. januar 1900 til 31. december 2099";
    Client = "`\"anonymous\"`, `{\"card\": …}` or `{\"pseudonym\": …}`",
        "`\"anonymous\"`, `{\"card\": …}` eller `{\"pseudonym\": …}`";
    // Values of a strategy.
    DaysInOrder = "a `last_day` that is not before its `first_day`",
        "et `last_day`, der ikke ligger før `first_day`";
    SomeProfile = "at least one profile", "mindst én profil";
    OtherProfile = "an id that no other profile has", "et id, som ingen anden profil har";
    DistinctFocusAreas = "at least one focus area, and each only once",
        "mindst ét fokusområde og hvert kun én gang";
    DistinctInstruments = "at least one instrument, and each only once",
        "mindst ét måleredskab og hvert kun én gang";
    FocusAreasInOrder = "a number that is not greater than `focus_areas_at_most`",
        "et tal, der ikke er større end `focus_areas_at_most`";
    DayInPhase = "a day within the phase, also in the shortest profile",
        "en dag inden for fasen, også i den korteste profil";
    DayInLastPhase = "a day in the last phase, also in the shortest profile",
        "en dag i den sidste fase, også i den korteste profil";
    ThreePhases = "three numbers from 1 to 365, one for each phase", "tre tal fra 1 til 365, ét for hver fase";
    FewerMeetings = "as many days from phase to phase, or more: meetings become fewer"
        | "numbers that do not decrease from phase to phase, because meetings become fewer",
        "tal, der ikke falder fra fase til fase, fordi møderne bliver færre";
    LaterWave = "a later wave than the one before it, each only once"
        | "a point of measurement later than the one before it, each only once",
        "et senere måletidspunkt end det foregående og hvert kun én gang";
    MonthsOfFollowUp = "1 to 60 months for `follow_up`, and none for any other wave"
        | "1 to 60 months for `follow_up`, and 0 for any other point of measurement",
        "1 til 60 måneder for målingen ved opfølgning (`follow_up`) og 0 for andre måletidspunkter";
    NothingBeforeStart = "0: no window opens before the course starts"
        | "0, because no window opens before the course starts",
        "0, fordi ingen måleperiode begynder før forløbet";
    NothingAfterEnd = "0: no window of the course goes on after its end"
        | "0, because the window of `end` closes when the course ends",
        "0, fordi måleperioden for målingen ved afslutning slutter med forløbet";
    WindowApart = "a window that does not reach into the one before it"
        | "fewer days: the window overlaps the window before it",
        "færre dage, fordi måleperioden overlapper den foregående";
    DayAfterPeriod = "a day after the period", "en dag efter perioden";
    LaterPeriod = "a period after those that are planned before it" | "a period after those of the earlier entries",
        "en periode efter dem, der er planlagt før den";
    PartOfStrategy = "a JSON pointer to a part of the strategy" | "a JSON Pointer to a part of the strategy", "en JSON Pointer til en del af strategien";
    // Values of a policy.
    RuleCode = "the code of a rule: see `udvej rules`" | "the code of a rule (`udvej rules` lists them)",
        "koden for en regel (`udvej rules` viser dem)";
    ChangeableRule = "another rule: what protects a person, or says what a record is, is not lowered or waived"
        | "another rule: a rule that protects a person or decides what a record is cannot be lowered or waived",
        "en anden regel; en regel, der beskytter et menneske eller afgør, hvad en post er, kan ikke ændres eller fraviges";
    OtherRule = "a rule that is not changed before" | "a rule that no earlier entry changes",
        "en regel, der ikke er ændret tidligere";
    HarmlessId = "an id without a CPR number", "et id uden et CPR-nummer";
    Pointer = "a JSON pointer, such as `/unit`", "en JSON Pointer, for eksempel `/unit`";
    Reason = "a reason of 1 to 400 characters that are not all white space, without a CPR number",
        "en begrundelse på 1 til 400 tegn, ikke kun mellemrum og uden et CPR-nummer";
}

impl Form {
    /// Returns the form for one of these codes.
    pub(crate) fn one_of(codes: &[&str]) -> Self {
        Self::OneOf(codes.iter().map(|code| (*code).to_owned()).collect())
    }

    /// Returns the form for a string that is none of these codes. Reports name one or two codes without `one of`.
    pub(crate) fn either(codes: &[&str]) -> Self {
        match Self::one_of(codes) {
            Self::OneOf(codes) if codes.len() <= 2 => Self::Either(codes),
            many => many,
        }
    }

    /// Returns the text for people in this language.
    pub fn text(&self, lang: Lang) -> String {
        let (one_of, or, number, to) = match lang {
            Lang::En => ("one of ", " or ", "a number from", "to"),
            Lang::Da => ("en af ", " eller ", "et tal fra", "til"),
        };
        match (self, self.texts(), lang) {
            (_, Some((_, english, _)), Lang::En) => english.to_owned(),
            (_, Some((_, _, danish)), Lang::Da) => danish.to_owned(),
            (Self::Number { from, to: last }, ..) => format!("{number} {from} {to} {last}"),
            (Self::Either(codes), ..) => quoted(codes, or),
            (Self::OneOf(codes), ..) => format!("{one_of}{}", quoted(codes, ", ")),
            (other, ..) => other.to_string(),
        }
    }
}

fn quoted(codes: &[String], between: &str) -> String {
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(between)
}

fn unquoted(codes: &str, between: &str) -> Option<Vec<String>> {
    let code = |code: &str| {
        let code = code.strip_prefix('`')?.strip_suffix('`')?;
        (!code.is_empty() && !code.contains('`')).then(|| code.to_owned())
    };
    codes.split(between).map(code).collect()
}

/// Writes the text in reports.
impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.texts() {
            Some((wire, ..)) => f.write_str(wire),
            None => f.write_str(&self.text(Lang::En)),
        }
    }
}

/// The text is not that of a form in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the text of a form in a report")]
pub struct UnknownForm;

/// Parses the text in reports.
impl FromStr for Form {
    type Err = UnknownForm;

    fn from_str(wire: &str) -> Result<Self, UnknownForm> {
        let number = || {
            let (from, to) = wire.strip_prefix("a number from ")?.split_once(" to ")?;
            Some(Self::Number { from: from.parse().ok()?, to: to.parse().ok()? })
        };
        let one_of = || Some(Self::OneOf(unquoted(wire.strip_prefix("one of ")?, ", ")?));
        let either = || unquoted(wire, " or ").filter(|codes| codes.len() <= 2).map(Self::Either);
        Self::fixed(wire).or_else(number).or_else(one_of).or_else(either).ok_or(UnknownForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_back_from_a_report() {
        let others = [
            Form::Number { from: -1, to: 365 },
            Form::one_of(&["a", "b"]),
            Form::one_of(&["a"]),
            Form::either(&["a"]),
            Form::either(&["a", "b"]),
            Form::either(&["a", "b", "c"]),
        ];
        for form in Form::FIXED.iter().chain(&others) {
            assert_eq!(form.to_string().parse().as_ref(), Ok(form));
        }
        for other in ["", "a number", "one of a", "`", "``", "`a` or b", "2013-03-07"] {
            assert!(other.parse::<Form>().is_err(), "{other}");
        }
    }

    #[test]
    fn people_read_both_languages() {
        assert_eq!(Form::List.to_string(), "a sequence");
        assert_eq!(Form::List.text(Lang::En), "a list");
        assert_eq!(Form::either(&["a", "b"]).text(Lang::Da), "`a` eller `b`");
        assert_eq!(Form::one_of(&["a", "b"]).text(Lang::Da), "en af `a`, `b`");
        assert_eq!(Form::Number { from: 1, to: 12 }.text(Lang::Da), "et tal fra 1 til 12");
        for form in Form::FIXED {
            assert_ne!(form.text(Lang::En), form.text(Lang::Da));
        }
    }
}
