//! Code lists: a code is a plain string in Python.

use std::sync::{Arc, LazyLock};

use arrow_array::{ArrayRef, StringArray};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use udvej::code::{Lang, RecordType, UnpairedReason};
use udvej::judging::{Family, Severity, SkipReason};
use udvej::programme::{DutyKind, DutyState, PhaseState, ScheduleState, WaveState};
use udvej::verdict::FidelityItem;

use crate::dict::TextDict;
use crate::errors::CodeListError;
use crate::generated::lists::exchanged_codes;
use crate::lang::LangArg;
use crate::literal::{LITERAL, Literal, Text, element};
use crate::view::Show;

/// A code list, of which a caller may give a code.
pub(crate) trait CodeList: Literal + Copy + 'static {
    /// The name of the list in Python.
    const NAME: &'static str;

    /// Every code, in the order of the list.
    const ALL: &'static [Self];

    /// The index of the code in the list.
    fn place(self) -> i8;

    /// The code as a string.
    fn text(self) -> &'static str;

    /// Every code as a string, in the order of the list: one array for all columns.
    fn texts() -> ArrayRef;
}

/// These codes as strings.
pub(crate) fn texts<L: CodeList>(codes: &[L]) -> ArrayRef {
    Arc::new(codes.iter().map(|code| Some(code.text())).collect::<StringArray>())
}

/// Code lists, with the names that Python calls them by.
macro_rules! code_lists {
    ($($name:literal $list:ident,)+) => {
        $(impl Show for $list {
            type Out = Text<$list>;

            fn show(&self) -> Text<$list> {
                Text::new(self.code())
            }

            fn brief(&self) -> String {
                format!("'{}'", self.code())
            }
        }

        impl Literal for $list {
            const TYPE: PyStaticExpr = {
                const CODES: [PyStaticExpr; $list::ALL.len()] = {
                    let mut codes = [const { element("") }; $list::ALL.len()];
                    let mut i = 0;
                    while i < codes.len() {
                        codes[i] = element($list::ALL[i].code());
                        i += 1;
                    }
                    codes
                };
                PyStaticExpr::Subscript { value: &LITERAL, slice: &PyStaticExpr::Tuple { elts: &CODES } }
            };
        }

        impl CodeList for $list {
            const NAME: &'static str = $name;
            const ALL: &'static [Self] = $list::ALL;

            fn place(self) -> i8 {
                self as i8
            }

            fn text(self) -> &'static str {
                self.code()
            }

            fn texts() -> ArrayRef {
                static TEXTS: LazyLock<ArrayRef> = LazyLock::new(|| texts($list::ALL));
                TEXTS.clone()
            }
        })+

        const NAMES: &[&str] = &[$($name),+];

        fn pairs(name: &str, lang: Lang) -> Option<Vec<(&'static str, &'static str)>> {
            match name {
                $($name => Some($list::ALL.iter().map(|code| (code.code(), code.label(lang))).collect()),)+
                _ => None,
            }
        }
    };
}

// The lists of the exchange, and those that it does not use: of strategies, of reports, of findings.
exchanged_codes! {
    code_lists
    "duty_kind" DutyKind,
    "duty_state" DutyState,
    "family" Family,
    "fidelity_item" FidelityItem,
    "phase_state" PhaseState,
    "record_type" RecordType,
    "schedule_state" ScheduleState,
    "severity" Severity,
    "skip_reason" SkipReason,
    "unpaired_reason" UnpairedReason,
    "wave_state" WaveState,
}

/// The labels of a code list: what people read for each code, in the order of the list.
///
/// Parameters
/// ----------
/// code_list : str
///     The name of the list, such as ``"advice_topic"``.
/// lang : {"en", "da"}, default "en"
///     The language of the labels.
///
/// Returns
/// -------
/// dict of str to str
///     The label of each code.
///
/// Raises
/// ------
/// CodeListError
///     If there is no such list. The message names those that there are.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> udvej.labels("phase_kind", "da")["try_out"]
/// 'fase 2'
#[pyfunction]
#[pyo3(signature = (code_list, lang = LangArg(Lang::En)))]
pub(crate) fn labels(code_list: &str, lang: LangArg) -> PyResult<TextDict<'static>> {
    let missing = || {
        let mut names = NAMES.to_vec();
        names.sort_unstable();
        format!("no such code list: there are `{}`", names.join("`, `"))
    };
    pairs(code_list, lang.0).map(TextDict).ok_or_else(|| CodeListError::new_err(missing()))
}
