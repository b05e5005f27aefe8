//! When clients had withdrawn their consent, and when they consented anew.

use foldhash::HashMap;

use super::Lift;
use crate::record::Key;
use crate::time::Day;

/// The lapses of consent of the clients who have withdrawn it, by pseudonym, in the order of their days.
pub(crate) struct Consents(HashMap<Key, Vec<Lapse>>);

/// The time from a withdrawal of consent until the client consents anew.
struct Lapse {
    withdrawn: Day,
    /// The last withdrawal in this time: a client may withdraw a second time without having consented anew.
    last_withdrawn: Day,
    /// The day on which anonymity was lifted with a consent that was given after the withdrawal.
    renewed: Option<Day>,
}

/// What changes the consent of a client. Of two changes on one day, a withdrawal is taken as the earlier one: then the
/// consent to the lifting was given on that day at the latest and does not count as a new one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Withdrawn,
    /// Anonymity was lifted. Holds the day of the consent.
    Lifted(Day),
}

impl Consents {
    /// Finds the lapses in the withdrawals of a delivery and in the liftings of the same clients.
    pub(super) fn of(withdrawals: &[(Key, Day)], lifts: &[Lift]) -> Self {
        let mut changes: HashMap<Key, Vec<(Day, Change)>> = HashMap::default();
        for (client, day) in withdrawals {
            changes.entry(*client).or_default().push((*day, Change::Withdrawn));
        }
        if !changes.is_empty() {
            for facts in lifts.iter().map(|lift| lift.facts) {
                if let (Some(of_client), Some(consent)) =
                    (changes.get_mut(&facts.pseudonym), facts.days.consent)
                {
                    of_client.push((facts.days.day, Change::Lifted(consent)));
                }
            }
        }
        Self(changes.into_iter().map(|(client, changes)| (client, lapses(changes))).collect())
    }

    /// Returns the day of the withdrawal if the client had withdrawn consent before the day and not consented anew.
    pub(crate) fn withdrawn_before(&self, client: Key, day: Day) -> Option<Day> {
        self.lapse_on(client, day).map(|lapse| lapse.withdrawn)
    }

    /// Returns whether the client has ever withdrawn consent.
    pub(crate) fn ever_withdrawn(&self, client: Key) -> bool {
        self.0.contains_key(&client)
    }

    /// Returns whether what was registered about the client on this day is erased: the client withdrew consent, and had
    /// not consented anew by that day.
    pub(crate) fn erases(&self, client: Key, day: Day) -> bool {
        let lapses = self.0.get(&client).into_iter().flatten();
        lapses.into_iter().any(|lapse| lapse.renewed.is_none_or(|renewed| day < renewed))
    }

    /// Returns the day of the withdrawal that erases what was registered about the client on a day when the consent
    /// was valid.
    pub(crate) fn erased_by(&self, client: Key, day: Day) -> Option<Day> {
        if self.lapse_on(client, day).is_some() {
            return None;
        }
        self.0.get(&client)?.iter().map(|lapse| lapse.withdrawn).find(|withdrawn| day <= *withdrawn)
    }

    fn lapse_on(&self, client: Key, day: Day) -> Option<&Lapse> {
        let has_lapsed =
            |lapse: &&Lapse| lapse.withdrawn < day && lapse.renewed.is_none_or(|renewed| day < renewed);
        self.0.get(&client)?.iter().find(has_lapsed)
    }
}

/// Returns the lapses of one client's consent.
fn lapses(mut changes: Vec<(Day, Change)>) -> Vec<Lapse> {
    changes.sort_unstable();
    let mut lapses: Vec<Lapse> = Vec::new();
    for (day, change) in changes {
        let open = lapses.last_mut().filter(|lapse| lapse.renewed.is_none());
        match (change, open) {
            (Change::Withdrawn, Some(open)) => open.last_withdrawn = day,
            (Change::Withdrawn, None) => {
                lapses.push(Lapse { withdrawn: day, last_withdrawn: day, renewed: None });
            }
            (Change::Lifted(consent), Some(open)) if open.last_withdrawn < consent => {
                open.renewed = Some(day);
            }
            (Change::Lifted(_), _) => {}
        }
    }
    lapses
}
