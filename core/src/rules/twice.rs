//! What the rules about things that are registered twice share.

use std::hash::{BuildHasher, Hash};

use foldhash::HashSet;
use foldhash::fast::FixedState;

use super::{History, Judge};

/// Judges whether what should be recorded once is: of several records with the same key the one with the lowest id
/// stands. `keyed` gives the key of each record that the rule is about, and which one it is; `args` what a finding tells,
/// with the id that stands.
pub(crate) fn judge_once<K: Ord + Hash>(
    history: &History,
    judge: &mut Judge,
    path: &str,
    keyed: impl Iterator<Item = (K, usize)> + Clone,
    args: impl Fn(&K, &str) -> Vec<(&'static str, String)>,
) {
    // Most keys stand alone, which their hashes tell. A hash that two of them share by chance does no harm.
    let hash = |key: &K| FixedState::default().hash_one(key);
    let mut known: HashSet<u64> = HashSet::default();
    known.reserve(keyed.size_hint().0);
    let hashes = keyed.clone().map(|(key, _)| hash(&key));
    let again: HashSet<u64> = hashes.filter(|hash| !known.insert(*hash)).collect();
    drop(known);
    let mut repeated = Vec::new();
    for (key, index) in keyed {
        if !again.is_empty() && again.contains(&hash(&key)) {
            repeated.push((key, index));
        } else {
            judge.pass();
        }
    }
    repeated.sort_by(|(one, _), (other, _)| one.cmp(other));
    for same in repeated.chunk_by(|(one, _), (other, _)| one == other) {
        let ids = same.iter().map(|(_, index)| (history.id(*index), *index));
        let Some((first, stands)) = ids.min() else { continue };
        for (key, index) in same {
            if *index == stands {
                judge.pass();
            } else {
                judge.fail_at(*index, path, &args(key, first));
            }
        }
    }
}
