//! Code lists: English codes in the data, with Danish and English labels.
//!
//! A code has one spelling, which parses back to the same value. Labels are for people.

mod answer;
mod contact;
mod course;
mod evaluation;
mod exchange;
mod municipality;
mod organisation;
mod pairs;
mod record_types;
mod set;
mod support;
mod tally;

pub use crate::lang::{Lang, LangError};
pub use answer::Answer;
pub use contact::{
    Administration, AdviceTopic, BrokeredTo, Decision, Receiver, Referrer, ResultKind, UnitKind,
};
pub use course::{CourseKind, EndReason, FocusArea, PhaseKind, Subgroup, SubgroupGround};
pub use evaluation::{
    Assessor, FirstSale, Instrument, MissingReason, OutcomeKind, Respondent, UnpairedReason, Wave,
};
pub use exchange::{DeliveryScope, FormatVersion, PseudonymInput, RecordStatus, RecordType};
pub use municipality::{is_danish_municipality, municipality_name};
pub use organisation::{CardParty, Organisation, ParticipationStep, StaffingKind};
pub use pairs::CodePairs;
pub(crate) use record_types::record_types;
pub use set::CodeSet;
pub use support::{CompanionPlace, MeetingParty, MeetingPlace, SupportElement};
pub use tally::{CountMethod, CountUnit, InclusionCriterion, PeriodBasis, TallyCounter};

use crate::json::{Cursor, DecodeError, Form, Json, Kind};

/// A code list.
pub trait CodeList: Copy + PartialEq + 'static {
    /// The name of the list.
    const NAME: &'static str;

    /// The first value of the list.
    const FIRST: Self;

    /// All values of the list, in order.
    const ALL: &'static [Self];

    /// All codes of the list, in order.
    const CODES: &'static [&'static str];

    /// Returns the index of the value in the list, from 0.
    fn place(self) -> usize;

    /// Returns the value with this code, or `None` if the list does not have it.
    fn of_code(code: &str) -> Option<Self>;

    /// Returns the label of this code, or `None` if the list does not have it.
    fn label_of(code: &str, lang: Lang) -> Option<&'static str>;

    /// Returns the schema of a field that holds a code.
    #[cfg(feature = "schema")]
    fn schema_of(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// The text is not a code of the list. The message does not repeat the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a code: expected {expected}")]
pub struct CodeError {
    /// The valid codes.
    pub expected: Form,
}

/// A code is its own kind of field.
impl<T: CodeList> Kind for T {
    type Value = T;

    fn blank() -> T {
        T::FIRST
    }

    #[inline]
    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut T) -> Option<()> {
        *into = T::of_code(cursor.text()?)?;
        Some(())
    }

    fn from_json(json: Json<'_>) -> Result<T, DecodeError> {
        match json {
            Json::Text(code) => T::of_code(&code).ok_or_else(|| DecodeError::wrong(Form::either(T::CODES))),
            _ => Err(DecodeError::wrong(Form::one_of(T::CODES))),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema_of(generator)
    }
}

/// Declares a code list: each variant with its code, its English label and its Danish label. The doc comment is what the list
/// is in English, `da` in Danish.
macro_rules! code_list {
    (
        $(#[doc = $doc:literal])+
        #[da = $about_da:literal]
        $name:ident { $($variant:ident = $code:literal, $en:literal, $da:literal;)+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!($en, " (", $da, ")")] $variant,)+
        }

        impl $name {
            /// All values of the list, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the code used in the data.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Returns the value with this code, or `None` if the list does not have it.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// Returns the label for people in this language.
            pub const fn label(self, lang: $crate::code::Lang) -> &'static str {
                match lang {
                    $crate::code::Lang::En => match self { $(Self::$variant => $en,)+ },
                    $crate::code::Lang::Da => match self { $(Self::$variant => $da,)+ },
                }
            }
        }

        impl $crate::code::CodeList for $name {
            const NAME: &'static str = stringify!($name);
            const FIRST: Self = [$(Self::$variant),+][0];
            const ALL: &'static [Self] = Self::ALL;
            const CODES: &'static [&'static str] = &[$($code),+];

            fn place(self) -> usize {
                self as usize
            }

            fn of_code(code: &str) -> Option<Self> {
                Self::from_code(code)
            }

            fn label_of(code: &str, lang: $crate::code::Lang) -> Option<&'static str> {
                Self::from_code(code).map(|value| value.label(lang))
            }

            #[cfg(feature = "schema")]
            fn schema_of(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::code::CodeError;

            fn from_str(code: &str) -> Result<Self, $crate::code::CodeError> {
                let expected = || $crate::json::Form::one_of(<Self as $crate::code::CodeList>::CODES);
                Self::from_code(code).ok_or_else(|| $crate::code::CodeError { expected: expected() })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        $crate::json::deserialize_from_json!($name);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "x-da": {"description": $about_da},
                    "type": "string",
                    "enum": [$($code),+],
                    "enumDescriptions": [$(concat!($en, " (", $da, ")")),+],
                    // Input of the generator only. The published schemas do not contain these two.
                    "x-variants": [$(stringify!($variant)),+],
                    "x-labels": {$($code: {"en": $en, "da": $da}),+},
                })
            }
        }
    };
}
pub(crate) use code_list;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_to_itself_and_nothing_else_does() {
        for unit in UnitKind::ALL {
            assert_eq!(UnitKind::from_code(unit.code()), Some(*unit));
        }
        assert!(serde_json::from_str::<UnitKind>("\"Jobcenter\"").is_err());
        assert!(serde_json::from_str::<UnitKind>("{\"jobcenter\":null}").is_err());
        assert_eq!("jobcenter".parse(), Ok(UnitKind::Jobcenter));
        let error = "Jobcenter".parse::<FormatVersion>().unwrap_err();
        assert_eq!(error.to_string(), "not a code: expected one of `udvej/1`");
        assert_eq!(UnitKind::CounsellingCentre.label(Lang::Da), "rådgivningscenter");
    }
}
