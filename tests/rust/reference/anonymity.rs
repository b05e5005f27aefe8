//! What anonymity forbids over time, asked of every record by looking at every other one.

use std::collections::BTreeSet;

/// How a contact was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Client {
    /// Nothing is known.
    Anonymous,
    /// A card, by its number.
    Card(usize),
    /// A known client, by its number.
    Known(usize),
}

/// One thing that happened, on a day.
#[derive(Debug, Clone)]
pub enum What {
    /// A contact, and whether the client says that it is the first.
    Contact {
        /// Who came.
        client: Client,
        /// Whether they said so.
        says_first: bool,
    },
    /// A lifting from a card.
    LiftFromCard {
        /// The card.
        card: usize,
        /// Who it turned out to be.
        client: usize,
        /// Whether the client had consented by then.
        consent: bool,
    },
    /// A lifting from the contact that happened as this number of the history.
    LiftFromContact {
        /// The number of the event.
        contact: usize,
        /// Who it turned out to be.
        client: usize,
        /// Whether the client had consented by then.
        consent: bool,
    },
    /// A withdrawal of consent.
    Withdrawal {
        /// Whose.
        client: usize,
    },
    /// A course of a known client, opened on the day.
    Course {
        /// Whose.
        client: usize,
    },
}

/// An event of a history. Its place in the history is its id.
#[derive(Debug, Clone)]
pub struct Event {
    /// The day.
    pub day: i64,
    /// What happened.
    pub what: What,
}

/// The codes of the rules that the model answers for.
pub const CODES: [&str; 6] = [
    "anonymity-lift-without-consent",
    "anonymity-lifted-twice",
    "anonymity-card-after-lift",
    "anonymity-lift-before-contact",
    "anonymity-after-withdrawal",
    "anonymity-lift-from-known",
];

/// Every breach in a history: the rule, and the number of the event.
pub fn breaches(history: &[Event]) -> BTreeSet<(&'static str, usize)> {
    let mut found = BTreeSet::new();
    // A lifting without consent is rejected by itself, and is as if it had not been.
    let is_effective = |event: &Event| {
        !matches!(
            event.what,
            What::LiftFromCard { consent: false, .. } | What::LiftFromContact { consent: false, .. }
        )
    };
    for (number, event) in history.iter().enumerate() {
        if !is_effective(event) {
            found.insert(("anonymity-lift-without-consent", number));
            continue;
        }
        for (other_number, other) in history.iter().enumerate().filter(|(_, other)| is_effective(other)) {
            let earlier = (other.day, other_number) < (event.day, number);
            match (&event.what, &other.what) {
                (What::LiftFromCard { card, .. }, What::LiftFromCard { card: same, .. })
                    if card == same && earlier =>
                {
                    found.insert(("anonymity-lifted-twice", number));
                }
                (What::LiftFromContact { contact, .. }, What::LiftFromContact { contact: same, .. })
                    if contact == same && earlier =>
                {
                    found.insert(("anonymity-lifted-twice", number));
                }
                (
                    What::Contact { client: Client::Card(card), .. },
                    What::LiftFromCard { card: lifted, .. },
                ) if card == lifted && other.day < event.day => {
                    found.insert(("anonymity-card-after-lift", number));
                }
                (What::LiftFromContact { contact, .. }, What::Contact { client, .. })
                    if *contact == other_number =>
                {
                    if event.day < other.day {
                        found.insert(("anonymity-lift-before-contact", number));
                    }
                    if *client != Client::Anonymous {
                        found.insert(("anonymity-lift-from-known", number));
                    }
                }
                (what, What::Withdrawal { client })
                    if known(what) == Some(*client)
                        && other.day < event.day
                        && !consented_anew(history, *client, event.day) =>
                {
                    found.insert(("anonymity-after-withdrawal", number));
                }
                _ => {}
            }
        }
    }
    found
}

/// Whether the client had consented anew by the day: lifted anonymity, with a consent of the same day, and has not withdrawn
/// since. A withdrawal on the day of the lifting counts as one since.
fn consented_anew(history: &[Event], client: usize, day: i64) -> bool {
    let lifted_on = history.iter().filter_map(|event| match event.what {
        What::LiftFromCard { client: of, consent: true, .. }
        | What::LiftFromContact { client: of, consent: true, .. }
            if of == client && event.day <= day =>
        {
            Some(event.day)
        }
        _ => None,
    });
    let withdrawn_within = |from: i64, to: i64| {
        history.iter().any(|event| {
            matches!(event.what, What::Withdrawal { client: of } if of == client)
                && (event.day == from || (from..to).contains(&event.day))
        })
    };
    lifted_on.into_iter().any(|lifted| !withdrawn_within(lifted, day))
}

/// The known client that an event registers.
fn known(what: &What) -> Option<usize> {
    match what {
        What::Contact { client: Client::Known(client), .. }
        | What::LiftFromCard { client, .. }
        | What::LiftFromContact { client, .. }
        | What::Course { client } => Some(*client),
        _ => None,
    }
}
