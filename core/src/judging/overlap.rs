//! What the rules about overlapping periods share.

use crate::evidence::History;
use crate::judging::{Arguments, Id, Judge};
use crate::time::{Day, Period};

/// A record whose days may not overlap those of another with the same key.
pub(crate) struct Spell<K> {
    pub(crate) key: K,
    pub(crate) period: Period,
    pub(crate) index: usize,
}

/// Judges whether spells with the same key overlap. The finding is at the one that starts later, of two that start on
/// one day at the one with the higher id, and names the earlier one that reaches furthest. `args` makes
/// its arguments, from the id of that one and the first day on which both run.
pub(crate) fn judge_overlaps<K: Ord, A: Arguments>(
    mut spells: Vec<Spell<K>>,
    history: &History,
    judge: &mut Judge,
    path: &str,
    args: impl Fn(Id, Day) -> A,
) {
    let order = |a: &Spell<K>, b: &Spell<K>| {
        let ids = (history.id(a.index), history.id(b.index));
        a.key.cmp(&b.key).then(a.period.from.cmp(&b.period.from)).then(ids.0.cmp(ids.1))
    };
    spells.sort_by(order);
    // Of the spells that began before, the one that ends last: if it does not reach this one, none does.
    let mut reaching: Option<&Spell<K>> = None;
    for spell in &spells {
        let before = reaching.filter(|before| before.key == spell.key);
        match before {
            Some(before) if before.period.overlaps(&spell.period) => {
                let other = history.id(before.index).into();
                judge.fail_at(spell.index, path, args(other, spell.period.from));
            }
            _ => judge.pass(),
        }
        if before.is_none_or(|before| before.period.to < spell.period.to) {
            reaching = Some(spell);
        }
    }
}
