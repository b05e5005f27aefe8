//! The header of a delivery.

use udvej::code::{FormatVersion, PseudonymInput};
use udvej::record::{Delivery, ExpectedCounts, PseudonymKey};
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
    /// The id of the strategy that it follows and is judged by.
    strategy: String,
    /// The key behind its pseudonyms, if it has any.
    pseudonym_key: Option<PseudonymKey>,
    /// How many records of each type the sender wrote.
    expected: ExpectedCounts,
    /// The id of the delivery that this one replaces.
    replaces: Option<String>,
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

view! {
    /// How many records of each type a sender wrote, so that a lost line is detected.
    "ExpectedCounts" PyExpectedCounts(ExpectedCounts) in repr: contact anonymity_lift consent_withdrawal course
        meeting support measurement outcome tally staffing card_distribution offer participation {
    /// Contacts.
    contact: i64,
    /// Liftings of anonymity.
    anonymity_lift: i64,
    /// Withdrawals of consent.
    consent_withdrawal: i64,
    /// Courses.
    course: i64,
    /// Meetings.
    meeting: i64,
    /// Elements of support.
    support: i64,
    /// Measurements.
    measurement: i64,
    /// Outcomes.
    outcome: i64,
    /// Counts made elsewhere.
    tally: i64,
    /// Counts of staff.
    staffing: i64,
    /// Hand-outs of cards.
    card_distribution: i64,
    /// Offers.
    offer: i64,
    /// Steps into the project.
    participation: i64,
    }
}
