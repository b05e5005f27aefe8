//! What the rules about things that are registered twice share.

use super::{History, Judge};

/// Judges whether what should be recorded once is: of several records with the same key the one with the lowest id
/// stands. `keyed` gives the key of each record that the rule is about, and which one it is; `args` what a finding tells,
/// with the id that stands.
pub(crate) fn judge_once<K: Ord>(
    history: &History,
    judge: &mut Judge,
    path: &str,
    keyed: impl Iterator<Item = (K, usize)>,
    args: impl Fn(&K, &str) -> Vec<(&'static str, String)>,
) {
    let mut keyed: Vec<(K, usize)> = keyed.collect();
    // What belongs to one course mostly stands together, and a stable sort makes use of that.
    keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
    for same in keyed.chunk_by(|(one, _), (other, _)| one == other) {
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
