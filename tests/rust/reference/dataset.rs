//! A dataset settled by comparing every record with every other: slow, and short enough to be checked by reading.

use std::collections::BTreeMap;

/// A delivery as it was given. No two are the same file.
#[derive(Debug, Clone)]
pub struct Given {
    /// The sender.
    pub sender: u8,
    /// The sender's id of the delivery.
    pub id: String,
    /// The delivery that it replaces.
    pub replaces: Option<String>,
    /// Whether it was accepted as a whole when it was judged by itself.
    pub accepted: bool,
    /// Its records, in the order of the file.
    pub records: Vec<GivenRecord>,
}

/// A record of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenRecord {
    /// The code of its type.
    pub kind: &'static str,
    /// Its id.
    pub id: u8,
    /// Its revision.
    pub revision: i32,
    /// Whether it was entered in error.
    pub in_error: bool,
    /// What it says besides.
    pub content: u8,
    /// The client that it is about.
    pub client: Option<u8>,
}

/// How many records of each type ended how: `("contact", "current")` and so on.
pub type Counts = BTreeMap<(&'static str, &'static str), i64>;

/// Settles a dataset. The deliveries are in the order in which they were made.
pub fn settle(deliveries: &[Given]) -> Counts {
    let standings: Vec<Option<&'static str>> =
        (0..deliveries.len()).map(|it| standing(deliveries, it)).collect();
    let all: Vec<(u8, &GivenRecord)> = counting(deliveries, &standings).collect();
    let mut withdrawn: Vec<u8> = Vec::new();
    for (at, (_, record)) in all.iter().enumerate() {
        let counts = matches!(fate(&all, at), "current" | "conflicting");
        if record.kind == "consent_withdrawal" && !record.in_error && counts {
            withdrawn.extend(record.client);
        }
    }
    let mut counts = Counts::new();
    for (delivery, standing) in deliveries.iter().zip(&standings) {
        if let Some(standing) = standing {
            for record in &delivery.records {
                *counts.entry((record.kind, standing)).or_default() += 1;
            }
            // A delivery in doubt keeps nobody in the dataset.
            if *standing == "conflicting" {
                let active = delivery.records.iter().filter(|record| !record.in_error);
                withdrawn
                    .extend(active.filter(|it| it.kind == "consent_withdrawal").filter_map(|it| it.client));
            }
        }
    }
    for (at, (_, record)) in all.iter().enumerate() {
        let is_of_client =
            record.kind == "contact" && record.client.is_some_and(|it| withdrawn.contains(&it));
        let outcome = match fate(&all, at) {
            "current" | "conflicting" if is_of_client => "erased",
            "current" if record.in_error => "entered_in_error",
            fate => fate,
        };
        *counts.entry((record.kind, outcome)).or_default() += 1;
    }
    counts
}

fn counting<'g>(
    deliveries: &'g [Given],
    standings: &'g [Option<&str>],
) -> impl Iterator<Item = (u8, &'g GivenRecord)> {
    let counting = deliveries.iter().zip(standings).filter(|(_, standing)| standing.is_none());
    let mut counting: Vec<&Given> = counting.map(|(delivery, _)| delivery).collect();
    // A sender's deliveries follow each other.
    counting.sort_by_key(|delivery| delivery.sender);
    counting.into_iter().flat_map(|delivery| delivery.records.iter().map(|record| (delivery.sender, record)))
}

/// What became of a record among all revisions of it. Of equal ones, the first counts.
fn fate(all: &[(u8, &GivenRecord)], at: usize) -> &'static str {
    let (sender, it) = all[at];
    let same_id = |(other_sender, other): &&(u8, &GivenRecord)| {
        (*other_sender, other.kind, other.id) == (sender, it.kind, it.id)
    };
    let is_last = all.iter().filter(same_id).all(|(_, other)| other.revision <= it.revision);
    let of_revision = |(at, pair): &(usize, &(u8, &GivenRecord))| {
        same_id(pair) && pair.1.revision == it.revision && *at < all.len()
    };
    let alike = all.iter().enumerate().filter(of_revision).all(|(_, (_, other))| *other == it);
    let is_first = all.iter().enumerate().filter(of_revision).all(|(other, _)| other >= at);
    match (alike, is_last, is_first) {
        (true, true, true) => "current",
        (true, _, false) => "duplicate",
        (false, true, _) => "conflicting",
        (_, false, _) => "superseded",
    }
}

/// Why a delivery does not count; `None` if it counts.
fn standing(deliveries: &[Given], at: usize) -> Option<&'static str> {
    if conflicts(deliveries, at) {
        return Some("conflicting");
    }
    // Whoever replaces it, and whoever replaces that one, until one was accepted.
    let mut target = at;
    for _ in 0..deliveries.len() {
        target = replacer(deliveries, target)?;
        if deliveries[target].accepted {
            return Some("replaced");
        }
    }
    None
}

fn conflicts(deliveries: &[Given], at: usize) -> bool {
    let it = &deliveries[at];
    deliveries.iter().filter(|other| (other.sender, &other.id) == (it.sender, &it.id)).count() > 1
}

/// The one delivery that replaces another, unless they go round in a circle.
fn replacer(deliveries: &[Given], at: usize) -> Option<usize> {
    let target = &deliveries[at];
    let replaces = |number: &usize| {
        let it = &deliveries[*number];
        it.sender == target.sender
            && it.replaces.as_ref() == Some(&target.id)
            && !conflicts(deliveries, *number)
    };
    let all: Vec<usize> = (0..deliveries.len()).filter(replaces).collect();
    let [one] = all[..] else { return None };
    let next = |number: usize| {
        let it = &deliveries[number];
        (0..deliveries.len()).find(|other| {
            let other_one = &deliveries[*other];
            other_one.sender == it.sender
                && it.replaces.as_ref() == Some(&other_one.id)
                && !conflicts(deliveries, *other)
        })
    };
    let mut seen = one;
    for _ in 0..deliveries.len() {
        match next(seen) {
            Some(number) if number == one => return None,
            Some(number) => seen = number,
            None => break,
        }
    }
    Some(one)
}
