//! A count that was made elsewhere.

use pyo3::prelude::*;
use udvej::code::{CountMethod, CountUnit, OutcomeKind, PeriodBasis, RecordStatus, TallyCounter};
use udvej::record::{Record, Tally, TallyCell};
use udvej::time::Period;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// A count made elsewhere, as a source prints it (optælling). It is never mixed with counted records.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Tally
    /// >>> tally = Tally.from_json('''{
    /// ...     "record": "tally", "id": "t-1", "revision": 1, "status": "active", "municipality": "0101",
    /// ...     "counter": "all", "unit": "card", "count": 400,
    /// ...     "period": {"from": "2010-01-01", "to": "2010-10-27"},
    /// ...     "period_basis": "stated", "method": "registered", "source": "2010-741993"
    /// ... }''')
    /// >>> tally.count, tally.period.from_
    /// (400, datetime.date(2010, 1, 1))
    "Tally" PyTally(Tally) in repr: id revision status counter unit count period {
    /// The sender's id of the count, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality that the count is about, four digits.
    municipality: String,
    /// Whose work was counted.
    counter: TallyCounter,
    /// What was truly counted, whatever the heading over the number says.
    unit: CountUnit,
    /// The number.
    count: i64,
    /// The days that the count covers.
    period: Period,
    /// How the period is known: ``stated`` or ``inferred``.
    period_basis: PeriodBasis,
    /// How the count was made.
    method: CountMethod,
    /// The document that prints the count, by its number.
    source: String,
    /// Where in a printed table the number stands.
    cell: Option<TallyCell>,
    /// Counted were only those with this outcome; none if all were counted.
    outcome: Option<OutcomeKind>,
    /// The id of the count that these are a part of, where the source says so: without it no share may be formed.
    part_of: Option<String>,
    /// For a sum: the ids of the counts that it adds.
    sum_of: Vec<String>,
    }
    methods {
        /// Read a count from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "tally"``.
        ///
        /// Returns
        /// -------
        /// Tally
        ///     The count.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a count. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Tally
        /// >>> Tally.from_json('{"record": "tally", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Tally(inner) => Ok(Self { inner }),
                other => Err(other_type("tally", &other)),
            }
        }

        /// The count as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Tally
        /// >>> line = ('{"record":"tally","id":"t-1","revision":1,"status":"active","municipality":"0101",'
        /// ...         '"counter":"all","unit":"card","count":400,"period":{"from":"2010-01-01","to":"2010-10-27"},'
        /// ...         '"period_basis":"stated","method":"registered","source":"2010-741993"}')
        /// >>> Tally.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Tally(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// Where in a printed table a number stands.
    "TallyCell" PyTallyCell(TallyCell) in repr: table row column {
    /// The table.
    table: String,
    /// The row.
    row: String,
    /// The column, as its heading is printed.
    column: String,
    }
}
