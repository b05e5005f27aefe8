//! An offer of the catalogue.

use pyo3::prelude::*;
use udvej::code::{AdviceTopic, Provider, RecordStatus};
use udvej::record::{Offer, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// An offer in the catalogue of municipal and private offers (tilbud).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Offer
    /// >>> offer = Offer.from_json('''{
    /// ...     "record": "offer", "id": "o-1", "revision": 1, "status": "active", "municipality": "0101",
    /// ...     "provider": "region", "topic": "substance_use", "from": "2010-01-01"
    /// ... }''')
    /// >>> offer.topic, offer.from_, offer.to
    /// ('substance_use', datetime.date(2010, 1, 1), None)
    "Offer" PyOffer(Offer) in repr: id revision status provider topic from to {
    /// The sender's id of the offer, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality it is for, four digits.
    municipality: String,
    /// Who offers it.
    provider: Provider,
    /// What it is for.
    topic: AdviceTopic,
    /// The first day it is open.
    #[pyo3(name = "from_")]
    from: Day,
    /// The first day it is not open any more.
    to: Option<Day>,
    }
    methods {
        /// Read an offer from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "offer"``.
        ///
        /// Returns
        /// -------
        /// Offer
        ///     The offer.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not an offer. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Offer
        /// >>> Offer.from_json('{"record": "offer", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Offer(inner) => Ok(Self { inner }),
                other => Err(other_type("offer", &other)),
            }
        }

        /// The offer as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Offer
        /// >>> line = ('{"record":"offer","id":"o-1","revision":1,"status":"active","municipality":"0101",'
        /// ...         '"provider":"region","topic":"substance_use","from":"2010-01-01"}')
        /// >>> Offer.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Offer(self.inner.clone()).to_json()
        }
    }
}
