//! Which days the deliveries of a sender for a municipality cover.

use super::report::Coverage;
use crate::code::DeliveryScope;
use crate::judging::Covered;
use crate::record::Delivery;
use crate::time::{Day, Period};

/// Returns what these deliveries of one sender for one municipality cover together, judged as of `today`.
pub(super) fn covered(deliveries: &[&Delivery], today: Day) -> Covered {
    let days = Period::union(deliveries.iter().map(|delivery| delivery.period).collect());
    let known_until = deliveries.iter().map(|delivery| delivery.known_until(today)).max();
    Covered { days, known_until: known_until.unwrap_or(today) }
}

/// Returns the same for people, with the days that are covered twice and those between that are not covered.
pub(super) fn coverage(deliveries: &[&Delivery], covered: &Covered) -> Option<Coverage> {
    let first = deliveries.first()?;
    let gaps = covered.days.iter().zip(covered.days.iter().skip(1));
    let gaps = gaps.map(|(before, after)| Period::between(before.to(), after.from())).collect();
    Some(Coverage {
        sender: first.sender.clone(),
        municipality: first.municipality.clone(),
        covered: covered.days.clone(),
        twice: twice(deliveries),
        gaps,
        known_until: covered.known_until,
    })
}

/// Returns the days that are in the periods of several full deliveries. Deliveries of changes are meant to overlap others.
fn twice(deliveries: &[&Delivery]) -> Vec<Period> {
    let full = deliveries.iter().filter(|delivery| delivery.scope == DeliveryScope::Full);
    let mut periods: Vec<Period> = full.map(|delivery| delivery.period).collect();
    periods.sort_by_key(|period| (period.first_day, period.last_day));
    let mut known: Option<Period> = None;
    let mut twice = Vec::new();
    for period in periods {
        twice.extend(known.and_then(|known| known.common(&period)));
        let last_day = known.map_or(period.last_day, |known| known.last_day.max(period.last_day));
        known = Some(Period { first_day: period.first_day, last_day });
    }
    Period::union(twice)
}
