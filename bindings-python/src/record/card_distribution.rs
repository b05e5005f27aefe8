//! VIP cards handed out.

use pyo3::prelude::*;
use udvej::code::{CardParty, RecordStatus};
use udvej::record::{CardDistribution, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// VIP cards handed out: cards, not uses of them (kortuddeling).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import CardDistribution
    /// >>> cards = CardDistribution.from_json('''{
    /// ...     "record": "card_distribution", "id": "k-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "day": "2010-10-27", "from": "kcp", "to": "clients", "count": 150
    /// ... }''')
    /// >>> cards.from_, cards.to, cards.count
    /// ('kcp', 'clients', 150)
    "CardDistribution" PyCardDistribution(CardDistribution) in repr: id revision status day from to count {
    /// The sender's id of the event, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality they are for, four digits.
    municipality: String,
    /// The day, or the last day of the period in which they were handed out.
    day: Day,
    /// Who handed them out.
    #[pyo3(name = "from_")]
    from: CardParty,
    /// Whom they were handed to.
    to: CardParty,
    /// How many cards.
    count: i64,
    }
    methods {
        /// Read a distribution of cards from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "card_distribution"``.
        ///
        /// Returns
        /// -------
        /// CardDistribution
        ///     The event.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a distribution of cards. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import CardDistribution
        /// >>> CardDistribution.from_json('{"record": "card_distribution", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::CardDistribution(inner) => Ok(Self { inner }),
                other => Err(other_type("card_distribution", &other)),
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
        /// >>> from udvej import CardDistribution
        /// >>> line = ('{"record":"card_distribution","id":"k-1","revision":1,"status":"active",'
        /// ...         '"municipality":"0101","day":"2010-10-27","from":"kcp","to":"clients","count":150}')
        /// >>> CardDistribution.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::CardDistribution(self.inner.clone()).to_json()
        }
    }
}
