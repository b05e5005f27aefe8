//! The arguments of a finding: their kinds, and their text in a report.
//!
//! A rule declares its arguments and passes values of these types. Code that shows a finding reads the declaration
//! to learn what a value is: a code with a label, a day, the id of a record.

use std::fmt::Display;
use std::marker::PhantomData;

use serde::Serialize;

use super::{Severity, Text};
use crate::code::{CodeList, Lang};
use crate::json::Form;
use crate::record::CountRange;
use crate::time::{Day, Period};

/// A value that the text of a finding mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arg {
    /// Its name in the text (navn).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Dens navn i teksten."})))]
    pub name: String,
    /// The value: a day, a count, a code (værdi).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Værdien: en dag, et antal, en kode."}
    )))]
    pub value: String,
}

/// The declaration of an argument of a rule's findings.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Argument {
    /// Its name in reports and in the texts of the rule.
    pub name: &'static str,
    /// What it means.
    pub meaning: Text,
    /// The kind of its values.
    pub kind: ArgKind,
}

impl Argument {
    /// The argument as the manual lists it: `` `earlier` (day): The day that should be the earlier one. ``
    pub(crate) fn listed(&self, lang: Lang) -> String {
        format!("`{}` ({}): {}", self.name, self.kind.name().in_lang(lang), self.meaning.in_lang(lang))
    }
}

/// The kind of value that an argument holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ArgKind {
    /// The id of a record. Its sender chose it, so a page for other readers does not show it.
    RecordId,
    /// A day: `2013-04-02`.
    Day,
    /// Days from the first to the last, both included: `2013-04-02/2014-04-30`, or `2013-04-02/` if there is no
    /// end.
    Days,
    /// A whole number.
    Number,
    /// Numbers, formatted as a list by the rule.
    Numbers,
    /// One or more codes of code lists.
    Codes(CodeNames),
    /// Counts by code: `contact 16, 96; person (left_prostitution) 26`.
    Counts(CodeNames),
    /// The form that a value should have had.
    Form,
    /// The name of a field.
    Field,
    /// A name from a strategy, a printed table or a header. It is not the name of a person or the id of a record.
    Name,
    /// Names of the same sort, joined with commas.
    Names,
    /// The code of a municipality.
    Municipality,
    /// The code of a rule.
    Rule,
    /// The value of a field. Its kind depends on the list that the path of the finding points into.
    InList(&'static [(&'static str, ArgKind)]),
}

/// The code lists that the codes of an argument belong to.
#[derive(Debug, Clone, Copy)]
pub struct CodeNames {
    /// The names of the code lists.
    pub lists: &'static [&'static str],
    label: fn(&str, Lang) -> Option<&'static str>,
}

impl CodeNames {
    /// Returns the label of a code, or `None` if no list has the code.
    pub fn label(&self, code: &str, lang: Lang) -> Option<&'static str> {
        (self.label)(code, lang)
    }
}

impl ArgKind {
    /// Returns the kind of the value in a finding with this path.
    #[must_use]
    pub fn at(self, path: &str) -> Self {
        match self {
            Self::InList(lists) => {
                let list = path.rsplit('/').nth(1).unwrap_or_default();
                // Fail closed: the value of a list that is not declared is treated as an id, which is not shown.
                lists.iter().find(|(name, _)| *name == list).map_or(Self::RecordId, |(_, kind)| *kind)
            }
            other => other,
        }
    }

    /// Returns the name of the kind for the manual and for listings.
    pub const fn name(self) -> Text {
        match self {
            Self::RecordId => Text { en: "id of a record", da: "en posts id" },
            Self::Day => Text { en: "day", da: "dag" },
            Self::Days => Text { en: "days", da: "dage" },
            Self::Number => Text { en: "number", da: "tal" },
            Self::Numbers => Text { en: "numbers", da: "tal eller interval" },
            Self::Codes(_) => Text { en: "code", da: "kode" },
            Self::Counts(_) => Text { en: "counts by code", da: "antal for hver kode" },
            Self::Form => Text { en: "form of a value", da: "en værdis form" },
            Self::Field => Text { en: "field", da: "felt" },
            Self::Name => Text { en: "name", da: "navn" },
            Self::Names => Text { en: "names", da: "flere navne" },
            Self::Municipality => Text { en: "municipality code", da: "kommunekode" },
            Self::Rule => Text { en: "code of a rule", da: "en regels kode" },
            Self::InList(_) => Text { en: "value of a list", da: "værdi i en liste" },
        }
    }
}

/// A type of values that arguments can have.
pub(crate) trait Value {
    const KIND: ArgKind;

    /// Returns the value as it is written in a report.
    fn wire(&self) -> String;
}

/// The arguments of one rule's findings. [`rule!`](super::rule) implements it for the `Args` of each rule.
pub(crate) trait Arguments {
    /// The code of the rule.
    const CODE: &'static str;
    /// The severity of a finding, unless a policy changes it.
    const SEVERITY: Severity;

    /// Returns the values, in the order of the declaration.
    fn values(self) -> Vec<Arg>;
}

/// Declares newtypes that are written by their `Display`.
macro_rules! values {
    ($($(#[doc = $doc:literal])+ $name:ident($inner:ty): $kind:ident;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone)]
        pub(crate) struct $name(pub(crate) $inner);

        impl Value for $name {
            const KIND: ArgKind = ArgKind::$kind;

            fn wire(&self) -> String {
                self.0.to_string()
            }
        }

        impl<T: Into<$inner>> From<T> for $name {
            fn from(value: T) -> Self {
                Self(value.into())
            }
        }
    )+};
}

values! {
    /// The id of a record.
    Id(String): RecordId;
    /// The name of a field.
    Field(String): Field;
    /// A name from a strategy, a printed table or a header.
    Name(String): Name;
    /// Numbers, formatted as a list by the rule.
    Numbers(String): Numbers;
    /// The code of a municipality.
    Municipality(String): Municipality;
    /// The code of a rule.
    RuleCode(String): Rule;
}

/// A whole number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count(i64);

impl Value for Count {
    const KIND: ArgKind = ArgKind::Number;

    fn wire(&self) -> String {
        self.0.to_string()
    }
}

impl From<i64> for Count {
    fn from(count: i64) -> Self {
        Self(count)
    }
}

impl From<i32> for Count {
    fn from(count: i32) -> Self {
        Self(count.into())
    }
}

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        Self(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Value for Day {
    const KIND: ArgKind = ArgKind::Day;

    fn wire(&self) -> String {
        self.to_string()
    }
}

impl Value for CountRange {
    const KIND: ArgKind = ArgKind::Numbers;

    fn wire(&self) -> String {
        self.to_string()
    }
}

impl Value for Form {
    const KIND: ArgKind = ArgKind::Form;

    fn wire(&self) -> String {
        self.to_string()
    }
}

impl Value for Period {
    const KIND: ArgKind = ArgKind::Days;

    fn wire(&self) -> String {
        self.to_string()
    }
}

/// A period that may have no end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) first_day: Day,
    pub(crate) last_day: Option<Day>,
}

impl Value for Span {
    const KIND: ArgKind = ArgKind::Days;

    fn wire(&self) -> String {
        let last_day = self.last_day.map(|day| day.to_string()).unwrap_or_default();
        format!("{}/{last_day}", self.first_day)
    }
}

/// Names, joined with commas.
#[derive(Debug, Clone)]
pub(crate) struct Names(pub(crate) Vec<String>);

impl Value for Names {
    const KIND: ArgKind = ArgKind::Names;

    fn wire(&self) -> String {
        self.0.join(", ")
    }
}

/// One code list, or two, that the codes of an argument belong to.
pub(crate) trait CodeLists {
    const NAMES: &'static [&'static str];

    fn label(code: &str, lang: Lang) -> Option<&'static str>;
}

impl<T: CodeList> CodeLists for T {
    const NAMES: &'static [&'static str] = &[T::NAME];

    fn label(code: &str, lang: Lang) -> Option<&'static str> {
        T::label_of(code, lang)
    }
}

/// Two lists that have no code in common.
impl<A: CodeList, B: CodeList> CodeLists for (A, B) {
    const NAMES: &'static [&'static str] = &[A::NAME, B::NAME];

    fn label(code: &str, lang: Lang) -> Option<&'static str> {
        A::label_of(code, lang).or_else(|| B::label_of(code, lang))
    }
}

/// Returns the kind of an argument with codes of these lists.
pub(crate) const fn codes<L: CodeLists>() -> ArgKind {
    ArgKind::Codes(CodeNames { lists: L::NAMES, label: L::label })
}

impl<T: CodeList + Display> Value for T {
    const KIND: ArgKind = codes::<T>();

    fn wire(&self) -> String {
        self.to_string()
    }
}

/// Codes of one list, joined with commas.
#[derive(Debug, Clone)]
pub(crate) struct Codes<T>(pub(crate) Vec<T>);

impl<T: CodeList + Display> Value for Codes<T> {
    const KIND: ArgKind = codes::<T>();

    fn wire(&self) -> String {
        self.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// Counts by code, with the codes of these lists as they are in the data: `contact 16, 96; person 118`.
#[derive(Debug, Clone)]
pub(crate) struct WithCodes<L> {
    text: String,
    lists: PhantomData<L>,
}

impl<L> From<String> for WithCodes<L> {
    fn from(text: String) -> Self {
        Self { text, lists: PhantomData }
    }
}

impl<L: CodeLists> Value for WithCodes<L> {
    const KIND: ArgKind = ArgKind::Counts(CodeNames { lists: L::NAMES, label: L::label });

    fn wire(&self) -> String {
        self.text.clone()
    }
}

/// Declares the arguments of a rule: a struct with one field for each argument, and the declaration of each.
macro_rules! arguments {
    () => {
        /// The findings of this rule have no arguments.
        #[derive(Debug, Clone)]
        pub(crate) struct Args;

        impl $crate::judging::Arguments for Args {
            const CODE: &'static str = RULE.code;
            const SEVERITY: $crate::judging::Severity = RULE.severity;

            fn values(self) -> Vec<$crate::judging::Arg> {
                Vec::new()
            }
        }

        const ARGUMENTS: &[$crate::judging::Argument] = &[];
    };
    ($($(#[doc = $meaning:literal])+ $name:ident: $value:ty = $meaning_da:literal,)+) => {
        /// The arguments of this rule's findings.
        #[derive(Debug, Clone)]
        pub(crate) struct Args {
            $($(#[doc = $meaning])+ pub(crate) $name: $value,)+
        }

        impl $crate::judging::Arguments for Args {
            const CODE: &'static str = RULE.code;
            const SEVERITY: $crate::judging::Severity = RULE.severity;

            fn values(self) -> Vec<$crate::judging::Arg> {
                vec![$($crate::judging::Arg {
                    name: $crate::judging::name_of(stringify!($name)).to_owned(),
                    value: $crate::judging::Value::wire(&self.$name),
                }),+]
            }
        }

        const ARGUMENTS: &[$crate::judging::Argument] = &[$($crate::judging::Argument {
            name: $crate::judging::name_of(stringify!($name)),
            meaning: $crate::judging::Text {
                en: concat!($($meaning),+).trim_ascii_start(),
                da: $meaning_da,
            },
            kind: <$value as $crate::judging::Value>::KIND,
        }),+];
    };
}
pub(crate) use arguments;

/// Returns the name of an argument. A raw identifier such as `r#type` loses its prefix.
pub(crate) const fn name_of(rust: &str) -> &str {
    match rust.as_bytes() {
        [b'r', b'#', ..] => rust.split_at(2).1,
        _ => rust,
    }
}
