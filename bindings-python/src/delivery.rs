//! The header of a delivery. The class of its counts is generated, from the list of record types.

use udvej::code::{DeliveryScope, FormatVersion, PseudonymInput};
use udvej::record::{Delivery, ExpectedCounts, PseudonymKey, Software};
use udvej::time::{Day, Period};

use crate::view::view;

view! {
    /// The header of a delivery: one sender's records for one municipality and one period.
    "Delivery" PyDelivery(Delivery) in repr: id sender municipality period {
    /// The version of the exchange format.
    format: FormatVersion,
    /// The sender's id of the delivery.
    id: String,
    /// The sender: an id, not a person's name.
    sender: String,
    /// The municipality it is about, four digits.
    municipality: String,
    /// The days it is about.
    period: Period,
    /// The day it was made.
    created: Day,
    /// What it takes in of its period: ``full`` or ``changes``.
    scope: DeliveryScope,
    /// The id of the strategy that it follows and is judged by.
    strategy: String,
    /// The key behind its pseudonyms, if it has any.
    pseudonym_key: Option<PseudonymKey>,
    /// How many records of each type the sender wrote.
    expected: ExpectedCounts,
    /// The id of the delivery that this one replaces.
    replaces: Option<String>,
    /// The software that wrote it.
    software: Option<Software>,
    }
}

view! {
    /// The sender's software.
    "Software" PySoftware(Software) in repr: name version {
    /// Its name.
    name: String,
    /// Its version.
    version: String,
    }
}

view! {
    /// Which key the pseudonyms of a delivery were made under, and from what.
    "PseudonymKey" PyPseudonymKey(PseudonymKey) in repr: id input {
    /// The public id of the key.
    id: String,
    /// What the pseudonyms are made from: ``cpr`` or ``secret``.
    input: PseudonymInput,
    }
}
