//! What the rules about things that are registered twice share.

use super::{Entry, Judge};
use crate::time::Day;

/// Judges whether one thing is registered in two records: those with the same key. The one with the lowest id stands;
/// the finding at each of the others names it, and the day.
pub(crate) fn judge_twice<K: Ord>(mut records: Vec<(K, Day, &Entry)>, judge: &mut Judge) {
    records.sort_by(|(key, day, entry), (other_key, other_day, other)| {
        let ids = entry.record.id().cmp(other.record.id());
        key.cmp(other_key).then(day.cmp(other_day)).then(ids)
    });
    let mut first: Option<&(K, Day, &Entry)> = None;
    for record in &records {
        let (key, day, entry) = record;
        match first {
            Some((first_key, first_day, first)) if first_key == key && first_day == day => {
                let args = [("day", day.to_string()), ("first", first.record.id().to_owned())];
                judge.fail_at(entry, "/day", &args);
            }
            _ => {
                judge.pass();
                first = Some(record);
            }
        }
    }
}
