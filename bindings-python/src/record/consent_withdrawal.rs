//! A withdrawal of consent.

use pyo3::prelude::*;
use udvej::code::RecordStatus;
use udvej::record::{ConsentWithdrawal, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke).
    ///
    /// Its ``repr`` does not show the pseudonym.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import ConsentWithdrawal
    /// >>> withdrawal = ConsentWithdrawal.from_json('''{
    /// ...     "record": "consent_withdrawal", "id": "k-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "day": "2013-11-04", "pseudonym": "0123456789ABCDEFGHJKMNPQRS"
    /// ... }''')
    /// >>> withdrawal
    /// <ConsentWithdrawal id='k-1' revision=1 status='active' day=2013-11-04>
    "ConsentWithdrawal" PyConsentWithdrawal(ConsentWithdrawal) in repr: id revision status day {
    /// The sender's id of the event, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality it was withdrawn in, four digits.
    municipality: String,
    /// The day of it.
    day: Day,
    /// The client's pseudonym.
    pseudonym: String,
    }
    methods {
        /// Read a withdrawal of consent from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "consent_withdrawal"``.
        ///
        /// Returns
        /// -------
        /// ConsentWithdrawal
        ///     The event.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a withdrawal of consent. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import ConsentWithdrawal
        /// >>> ConsentWithdrawal.from_json('{"record": "consent_withdrawal", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::ConsentWithdrawal(inner) => Ok(Self { inner }),
                other => Err(other_type("consent_withdrawal", &other)),
            }
        }

        /// The event as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import ConsentWithdrawal
        /// >>> line = ('{"record":"consent_withdrawal","id":"k-1","revision":1,"status":"active",'
        /// ...         '"municipality":"0101","day":"2013-11-04","pseudonym":"0123456789ABCDEFGHJKMNPQRS"}')
        /// >>> ConsentWithdrawal.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::ConsentWithdrawal(self.inner.clone()).to_json()
        }
    }
}
