//! Code lists: English codes in the data, with Danish and English labels.
//!
//! A code is written in one way only, and reads back to the same value; labels are for people.

mod contact;
mod course;
mod evaluation;
mod exchange;
mod municipality;
mod organisation;
mod support;
mod tally;

pub use contact::{Administration, AdviceTopic, ContactResult, FirstContact, Receiver, Referrer, UnitKind};
pub use course::{CourseKind, EndReason, FocusArea, PhaseKind, Subgroup, SubgroupGround};
pub use evaluation::{Assessor, Instrument, MissingReason, OutcomeKind, Respondent, Wave};
pub use exchange::{FormatVersion, PseudonymInput, RecordStatus, RecordType};
pub use municipality::is_danish_municipality;
pub use organisation::{CardParty, ParticipationStep, StaffingKind};
pub use support::{MeetingParty, MeetingPlace, Provider, SupportElement};
pub use tally::{CountMethod, CountUnit, PeriodBasis, TallyCounter};

/// The language of a text that a person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Danish (dansk).
    Da,
}

/// Any code list, to be read from its codes.
pub(crate) trait CodeList: Sized {
    /// The first value of the list.
    const FIRST: Self;

    /// The value with this code, if the list has it.
    fn of_code(code: &str) -> Option<Self>;

    /// What a person reads for this code, if the list has it.
    fn label_of(code: &str, lang: Lang) -> Option<&'static str>;
}

/// Declares a code list: each variant with its code, its English and its Danish label.
///
/// Decoding is written out rather than derived, because serde's derive also takes `{"code": null}`.
macro_rules! code_list {
    ($(#[doc = $doc:literal])+ $name:ident { $($variant:ident = $code:literal, $en:literal, $da:literal;)+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!($en, " (", $da, ")")] $variant,)+
        }

        impl $name {
            /// Every code of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            const CODES: &'static [&'static str] = &[$($code),+];

            /// The code, as it stands in the data.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value with this code, if the list has it.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// What a person reads.
            pub const fn label(self, lang: $crate::code::Lang) -> &'static str {
                match lang {
                    $crate::code::Lang::En => match self { $(Self::$variant => $en,)+ },
                    $crate::code::Lang::Da => match self { $(Self::$variant => $da,)+ },
                }
            }
        }

        impl $crate::code::CodeList for $name {
            const FIRST: Self = [$(Self::$variant),+][0];

            fn of_code(code: &str) -> Option<Self> {
                Self::from_code(code)
            }

            fn label_of(code: &str, lang: $crate::code::Lang) -> Option<&'static str> {
                Self::from_code(code).map(|value| value.label(lang))
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

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(f, "one of `{}`", $name::CODES.join("`, `"))
                    }
                    fn visit_str<E: serde::de::Error>(self, code: &str) -> Result<$name, E> {
                        $name::from_code(code).ok_or_else(|| E::unknown_variant("…", $name::CODES))
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "type": "string",
                    "enum": [$($code),+],
                    "enumDescriptions": [$(concat!($en, " (", $da, ")")),+],
                    // For what is generated from it; the schemas that are handed out leave it out.
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
        assert_eq!(UnitKind::CounsellingCentre.label(Lang::Da), "rådgivningscenter");
    }
}
