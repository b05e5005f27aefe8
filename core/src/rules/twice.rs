//! What the rules about things that are registered twice share.

use super::{Entry, History, Judge};
use crate::code::RecordType;

/// Judges whether what should be recorded once is: of several records with the same key the one with the lowest id
/// stands. `key` gives it, of the records that the rule is about; `args` what a finding tells, with the id that stands.
pub(crate) fn judge_once<'a, K: Ord>(
    history: &'a History<'a>,
    judge: &mut Judge,
    record: RecordType,
    path: &str,
    key: impl Fn(&'a Entry<'a>) -> Option<K>,
    args: impl Fn(&K, &str) -> Vec<(&'static str, String)>,
) {
    let mut keyed: Vec<(K, &Entry)> =
        history.of(record).iter().filter_map(|entry| Some((key(entry)?, entry))).collect();
    keyed.sort_by(|(one, first), (other, second)| {
        one.cmp(other).then_with(|| first.record.id().cmp(second.record.id()))
    });
    let mut stands: Option<(&K, &str)> = None;
    for (key, entry) in &keyed {
        match stands {
            Some((same, first)) if same == key => judge.fail_at(entry, path, &args(key, first)),
            _ => {
                judge.pass();
                stands = Some((key, entry.record.id()));
            }
        }
    }
}
