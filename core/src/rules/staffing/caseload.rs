//! `staffing-caseload`

use std::collections::BTreeMap;

use crate::code::{RecordType, StaffingKind};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::record::{Key, Record};
use crate::time::{Day, Period};

rule! {
    /// CTI is intensive, and a worker with too many clients cannot give it. Counted are clients, not courses, whose clock runs on the
    /// day.
    ///
    /// Fails: 21 clients on a day with `"kind": "full_time_percent", "count": 100`.
    /// Mended: 20 clients, or a second worker.
    Staffing Warning "staffing-caseload"
    args: {
        /// How many clients were in a CTI course on the day.
        clients: Count,
        /// The day.
        day: Day,
        /// The working time of all workers, in percent of one full-time worker.
        percent: Count,
        /// How many clients there should be at most.
        most: Count,
    }
    en: "{clients} clients were in a CTI course on {day}, with {percent} percent of a full-time worker; there should be at most {most}",
        "record the workers that are missing, or note that the caseload was too high";
    da: "{clients} borgere var i et CTI-forløb {day}, med {percent} procent af en fuldtidsstilling; der bør være højst {most}",
        "registrér de medarbejdere, der mangler, eller notér, at sagsstammen var for høj";
    source: "the manual, section 4: \"at most 20 active clients per full-time worker\"; the strategy's `clients_per_worker`";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let clients = Clients::new(history, scene);
    for entry in history.of(RecordType::Staffing) {
        let Record::Staffing(staffing) = entry.record else { continue };
        if staffing.kind != StaffingKind::FullTimePercent {
            continue;
        }
        let clients = clients.on(staffing.day);
        let most = staffing.count * i64::from(scene.strategy.parameters.clients_per_worker) / 100;
        if clients <= most {
            judge.pass();
        } else {
            let args = Args {
                clients: clients.into(),
                day: staffing.day,
                percent: staffing.count.into(),
                most: most.into(),
            };
            judge.fail_at(entry.index, "/count", args);
        }
    }
}

/// How many clients are in a course on each day: the days on which one comes, and those on which one leaves, in order.
struct Clients {
    coming: Vec<Day>,
    leaving: Vec<Day>,
}

impl Clients {
    fn new(history: &History, _scene: &Scene) -> Self {
        let courses = history.cti_courses();
        let mut of_client: BTreeMap<Key, Vec<Period>> = BTreeMap::new();
        for course in courses {
            of_client.entry(course.client).or_default().push(course.days());
        }
        let periods: Vec<Period> = of_client.into_values().flat_map(Period::union).collect();
        let sorted = |mut days: Vec<Day>| {
            days.sort_unstable();
            days
        };
        Self {
            coming: sorted(periods.iter().map(|period| period.from).collect()),
            leaving: sorted(periods.iter().map(|period| period.to).collect()),
        }
    }

    fn on(&self, day: Day) -> i64 {
        let by_then = |days: &[Day]| days.partition_point(|other| *other <= day);
        i64::try_from(by_then(&self.coming) - by_then(&self.leaving)).unwrap_or(i64::MAX)
    }
}
