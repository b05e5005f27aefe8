//! The shared check of rules about things that were registered twice.

use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;

use crate::evidence::History;
use crate::judging::{Arguments, Id, Judge};
use crate::repeated::repeated;

/// Judges that each key occurs once. Of several records with the same key, the one with the lowest id passes and
/// the others fail. `keyed` returns the key and the index of each record that the rule is about. `args` makes the
/// arguments of a finding from the key and the id of the record that passed.
pub(crate) fn judge_once<K: Ord + Hash, A: Arguments>(
    history: &History,
    judge: &mut Judge,
    path: &str,
    keyed: impl Iterator<Item = (K, usize)> + Clone,
    args: impl Fn(&K, Id) -> A,
) {
    // Most keys occur once, which their hashes show. Keys that share a hash by chance are compared below.
    let hash = |key: &K| FixedState::default().hash_one(key);
    let hashes: Vec<u64> = keyed.clone().map(|(key, _)| hash(&key)).collect();
    let mut repeats = repeated(hashes.len(), hashes.iter().copied()).into_iter().peekable();
    let mut several = Vec::new();
    if repeats.peek().is_some() {
        let repeated = |(place, _): &(usize, _)| repeats.next_if_eq(place).is_some();
        several.extend(keyed.enumerate().filter(repeated).map(|(_, keyed)| keyed));
    }
    judge.pass_times(hashes.len() - several.len());
    several.sort_by(|(one, _), (other, _)| one.cmp(other));
    for same in several.chunk_by(|(one, _), (other, _)| one == other) {
        let ids = same.iter().map(|(_, index)| (history.id(*index), *index));
        let Some((first, kept)) = ids.min() else { continue };
        for (key, index) in same {
            if *index == kept {
                judge.pass();
            } else {
                judge.fail_at(*index, path, args(key, first.into()));
            }
        }
    }
}
