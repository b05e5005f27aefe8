//! A record of any type.

use pyo3::prelude::*;
use udvej::record::Record;

use crate::generated::lists::each_record;
use crate::generated::records::{AnyRecord, RecordArg};
use crate::record::decode;
use crate::text::TextArg;
use crate::view::Show;

macro_rules! any_record {
    ($($table:ident: $kind:ident $class:ident $columns:ident,)+) => {
        impl RecordArg<'_> {
            pub(crate) fn record(&self) -> Record {
                match self {
                    $(Self::$kind(it) => Record::$kind(it.inner.clone()),)+
                }
            }
        }

        impl Show for Record {
            type Out = AnyRecord;

            fn show(&self) -> AnyRecord {
                match self {
                    $(Self::$kind(it) => AnyRecord::$kind(it.show()),)+
                }
            }

            fn brief(&self) -> String {
                match self {
                    $(Self::$kind(it) => it.brief(),)+
                }
            }
        }
    };
}
each_record!(any_record);

/// Read one record of any type from JSON.
///
/// Unknown fields, repeated fields and values of the wrong form are rejected. The rules do not judge the record;
/// use `Engine.check` for that.
///
/// Parameters
/// ----------
/// text : str
///     One JSON object.
///
/// Returns
/// -------
/// Contact, AnonymityLift or another class of record
///     The record, in the class of its type.
///
/// Raises
/// ------
/// RecordError
///     If the text is not a record. The message repeats no value.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> udvej.parse_record('{"record": "contact", "name": "..."}')
/// Traceback (most recent call last):
///     ...
/// udvej.errors.RecordError: unknown field `name`
#[pyfunction]
pub(crate) fn parse_record(text: TextArg<'_>) -> PyResult<AnyRecord> {
    decode(&text).map(|record| record.show())
}
