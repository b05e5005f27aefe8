//! The header of a delivery.

use udvej::code::{FormatVersion, PseudonymInput};
use udvej::record::{Delivery, ExpectedCounts, PseudonymKey};
use udvej::time::{Day, Period};

use crate::view::view;

view! {
    /// The header of a delivery: one sender, one municipality and one period.
    "Delivery" PyDelivery(Delivery) in repr: id sender municipality period {
    /// The version of the exchange format.
    format: FormatVersion,
    /// The sender's id of the delivery.
    id: String,
    /// The sender: an id, not a person's name.
    sender: String,
    /// The municipality, four digits.
    municipality: String,
    /// The period of the delivery.
    period: Period,
    /// The day the delivery was created.
    created: Day,
    /// The id of the strategy that the delivery is judged by.
    strategy: String,
    /// The key of its pseudonyms; None if it has no pseudonyms.
    pseudonym_key: Option<PseudonymKey>,
    /// The number of records of each type that the sender wrote.
    expected: ExpectedCounts,
    /// The id of the delivery that this one replaces, or None.
    replaces: Option<String>,
    }
}

view! {
    /// The key and the input of the pseudonyms of a delivery.
    "PseudonymKey" PyPseudonymKey(PseudonymKey) in repr: id input {
    /// The public id of the key.
    id: String,
    /// The input of the pseudonyms: ``cpr`` or ``secret``.
    input: PseudonymInput,
    }
}

view! {
    /// The number of records of each type that a sender wrote, so that a lost line is noticed.
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
    /// Tallies.
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
