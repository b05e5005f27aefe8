//! Reports records whose correction cannot be used.

use foldhash::{HashMap, HashSet};

use super::faults::Undecoded;
use super::found::Found;
use super::reconcile::{Fate, Fates};
use crate::evidence::Positions;
use crate::judging::{Finding, Ledger, rejection};
use crate::record::Key;
use crate::rules::delivery::correction_unusable::{Args, RULE};

/// Adds a finding to every superseded record whose latest revision cannot be used. The finding names its cause. It
/// runs after all other rules, because any of them can be the cause.
pub(crate) fn report_superseded(
    positions: &Positions,
    undecoded: &[Undecoded],
    fates: &Fates,
    found: &mut Found,
    ledger: &mut Ledger,
) {
    let superseded: Vec<usize> =
        fates.others().filter(|(_, fate)| *fate == Fate::Superseded).map(|(index, _)| index).collect();
    let latest = latest(&superseded, positions, fates);
    for index in superseded {
        let correction = match fates.broken_correction(index).and_then(|text| undecoded.get(text)) {
            Some(text) => text.named().and_then(|named| named.revision).zip(rejection(&text.broken.findings)),
            None => positions.key(index).and_then(|key| latest.get(&key)).and_then(|latest| {
                let revision = positions.get(*latest)?.revision;
                Some((revision, rejection(found.get(latest)?)?))
            }),
        };
        match correction {
            None => ledger.pass(&RULE),
            Some((newer, cause)) => {
                ledger.fail(&RULE);
                let args = Args { newer: newer.into() };
                let finding = Finding::of(&positions.place(index), "/revision", args).caused_by(&cause);
                found.entry(index).or_default().push(finding);
            }
        }
    }
}

/// Returns the index of the latest revision of each superseded record.
fn latest(superseded: &[usize], positions: &Positions, fates: &Fates) -> HashMap<Key, usize> {
    let keys: HashSet<Key> = superseded.iter().filter_map(|index| positions.key(*index)).collect();
    if keys.is_empty() {
        return HashMap::default();
    }
    let counts = positions.keys().enumerate().filter(|(index, _)| fates.of(*index).counts());
    counts.filter(|(_, key)| keys.contains(key)).map(|(index, key)| (key, index)).collect()
}
