//! The shared check of rules about overlapping periods.

use crate::evidence::{History, Swept, sweep};
use crate::judging::{Arguments, Id, Judge};
use crate::time::{Day, Period};

/// A record whose period may not overlap that of another record with the same key.
pub(crate) struct Spell<K> {
    pub(crate) key: K,
    pub(crate) period: Period,
    pub(crate) index: usize,
}

/// Judges that spells with the same key do not overlap. The finding is about the spell that starts later, or, if
/// both start on one day, the one with the higher id. It names the earlier spell that ends last. `args` makes the
/// arguments from the id of that spell and the first day of the overlap.
pub(crate) fn judge_overlaps<K: Ord, A: Arguments>(
    mut spells: Vec<Spell<K>>,
    history: &History,
    judge: &mut Judge,
    path: &str,
    args: impl Fn(Id, Day) -> A,
) {
    let order = |a: &Spell<K>, b: &Spell<K>| {
        let ids = (history.id(a.index), history.id(b.index));
        a.key.cmp(&b.key).then(a.period.from().cmp(&b.period.from())).then(ids.0.cmp(ids.1))
    };
    spells.sort_by(order);
    for alike in spells.chunk_by(|a, b| a.key == b.key) {
        for Swept { item: spell, before, .. } in sweep(alike, |spell| spell.period.to()) {
            match before.filter(|before| before.period.overlaps(&spell.period)) {
                Some(before) => {
                    let other = history.id(before.index).into();
                    judge.fail_at(spell.index, path, args(other, spell.period.from()));
                }
                None => judge.pass(),
            }
        }
    }
}
