//! A contact.

use pyo3::prelude::*;
use udvej::code::{
    Administration, AdviceTopic, ContactResult, FirstContact, Receiver, RecordStatus, Referrer, UnitKind,
};
use udvej::record::{ClientRef, Contact, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// One approach to a bridge builder, the Thai cultural mediator or a caseworker (henvendelse).
    ///
    /// Contacts may be anonymous, so a count of contacts is not a count of people.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Contact
    /// >>> contact = Contact.from_json('''{
    /// ...     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
    /// ...     "municipality": "0101", "administration": "sof", "unit": "socialcenter",
    /// ...     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous"
    /// ... }''')
    /// >>> contact.day, contact.client.state
    /// (datetime.date(2010, 2, 3), 'anonymous')
    "Contact" PyContact(Contact) in repr: id revision status day client {
    /// The sender's id of the contact, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The day of the contact.
    day: Day,
    /// The municipality that was approached, four digits.
    municipality: String,
    /// The administration that was approached.
    administration: Administration,
    /// The kind of place.
    unit: UnitKind,
    /// Who received the contact.
    received_by: Receiver,
    /// Who referred the client.
    referred_by: Referrer,
    /// The client, in the state of anonymity that the contact was made in.
    client: ClientRef,
    /// Whether a VIP card was shown.
    card_shown: bool,
    /// Whether the client says that it is the first contact: ``yes``, ``no`` or ``unknown``.
    first_contact: FirstContact,
    /// What the advice was about.
    advice: Vec<AdviceTopic>,
    /// The ids of the offers that the client was told of or referred to.
    offers: Vec<String>,
    /// What the contact led to.
    results: Vec<ContactResult>,
    }
    methods {
        /// Read a contact from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "contact"``.
        ///
        /// Returns
        /// -------
        /// Contact
        ///     The contact.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a contact. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Contact
        /// >>> Contact.from_json('{"record": "contact", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Contact(inner) => Ok(Self { inner }),
                other => Err(other_type("contact", &other)),
            }
        }

        /// The contact as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Contact
        /// >>> line = ('{"record":"contact","id":"c-1","revision":1,"status":"active","day":"2010-02-03",'
        /// ...         '"municipality":"0101","administration":"sof","unit":"socialcenter",'
        /// ...         '"received_by":"bridge_builder","referred_by":"kcp","client":"anonymous",'
        /// ...         '"first_contact":"yes"}')
        /// >>> Contact.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Contact(self.inner.clone()).to_json()
        }
    }
}
