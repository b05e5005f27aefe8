//! What the rules about things that are registered twice share.

use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;

use crate::evidence::History;
use crate::judging::{Arguments, Id, Judge};
use crate::repeated::repeated;

/// Judges whether what should be recorded once is: of several records with the same key the one with the lowest id
/// stands. `keyed` gives the key of each record that the rule is about, and which one it is; `args`
/// makes the arguments of a finding, from the key and the id that stands.
pub(crate) fn judge_once<K: Ord + Hash, A: Arguments>(
    history: &History,
    judge: &mut Judge,
    path: &str,
    keyed: impl Iterator<Item = (K, usize)> + Clone,
    args: impl Fn(&K, Id) -> A,
) {
    // Most keys stand alone, which their hashes tell. A hash that two of them share by chance does no harm.
    let hash = |key: &K| FixedState::default().hash_one(key);
    let hashes: Vec<u64> = keyed.clone().map(|(key, _)| hash(&key)).collect();
    let mut again = repeated(hashes.len(), hashes.iter().copied()).into_iter().peekable();
    let mut several = Vec::new();
    if again.peek().is_some() {
        let repeated = |(place, _): &(usize, _)| again.next_if_eq(place).is_some();
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
