//! `staffing-caseload`

use std::collections::BTreeMap;

use crate::code::{RecordType, StaffingKind};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::{Key, Record};
use crate::time::{Day, Period};

rule! {
    /// CTI is intensive, and a worker with too many clients cannot give it. The rule counts the clients, not the
    /// courses, whose clock runs on the day. A number within the limit is judged only if no course that runs on
    /// the day can have begun before the delivery's period. The workers of a single centre are not compared: its
    /// clients are not known.
    ///
    /// Fails: 21 clients on a day with `"kind": "full_time_percent", "count": 100`.
    /// Fixed: the workers' hours that were left out; otherwise nothing to fix.
    Staffing Warning "staffing-caseload"
    args: {
        /// The number of clients in a CTI course on the day.
        clients: Count = "Antallet af borgere i et CTI-forløb den dag.",
        /// The day.
        day: Day = "Dagen.",
        /// The working time of all workers, in percent of one full-time worker.
        percent: Count = "Alle medarbejderes samlede arbejdstid, i procent af én fuldtidsstilling.",
        /// The highest number of clients that the strategy allows.
        most: Count = "Det højeste antal borgere, som strategien tillader.",
    }
    title: "Too many clients for each worker", "Mange borgere pr. medarbejder";
    en: "number of clients in CTI courses on {day}: {clients} (at most {most}, with {percent} percent of a full-time worker)",
        "if workers are missing from the count, correct it; if the number is right, change nothing: the warning remains";
    da: "antal borgere i CTI-forløb {day}: {clients} (højst {most} med {percent} procent af en fuldtidsstilling)",
        "mangler der medarbejdere i bemandingen, så ret den; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"at most 20 active clients per full-time worker\"; the strategy's `clients_per_worker`",
        "manualen, afsnit 4 (på engelsk); strategiens `clients_per_worker`";
    manual_da:
        "CTI er intensiv støtte, og det kan en medarbejder med for mange borgere ikke give. Reglen tæller de \
         borgere, hvis CTI-forløb er startet og endnu ikke slut den dag; den tæller borgere og ikke forløb. Et \
         antal inden for grænsen vurderes kun, hvis intet af de forløb, der er i gang den dag, kan være \
         begyndt før leverancens periode. Medarbejdere på et enkelt center sammenlignes ikke, fordi det ikke \
         vides, hvilke borgere der hører til centret.",
        "Forkert: 21 borgere på en dag, hvor der er én fuldtidsstilling (`\"kind\": \"full_time_percent\", \
         \"count\": 100`).",
        "Rettet: de medarbejdertimer, der manglede, er regnet med; manglede der ingen, skal intet rettes.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let clients = Clients::new(history, scene);
    let longest = scene.strategy.profiles.iter().map(|profile| profile.months_per_phase).max();
    let longest = 3 * longest.and_then(|months| u32::try_from(months).ok()).unwrap_or_default();
    for entry in history.of(RecordType::Staffing) {
        let Record::Staffing(staffing) = entry.record else { continue };
        // The clients of one centre are not known, so its workers are not compared with all clients.
        if staffing.kind != StaffingKind::FullTimePercent || staffing.centre.is_some() {
            continue;
        }
        let clients = clients.on(staffing.last_day);
        let most = staffing.bounds().most * i64::from(scene.strategy.parameters.clients_per_worker) / 100;
        if clients <= most {
            // A course that runs on the day may have begun as long before it as the longest profile runs.
            let first_day = staffing.last_day.sub_months(longest);
            if scene.sees(Period { first_day, last_day: staffing.last_day }) {
                judge.pass();
            } else {
                judge.skip(SkipReason::OutsidePeriod);
            }
        } else {
            let args = Args {
                clients: clients.into(),
                day: staffing.last_day,
                percent: staffing.bounds().most.into(),
                most: most.into(),
            };
            judge.fail_at(entry.index, "/count", args);
        }
    }
}

/// The number of clients in a course on each day, as the sorted days on which a client joins or leaves.
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
            coming: sorted(periods.iter().map(Period::from).collect()),
            leaving: sorted(periods.iter().map(Period::to).collect()),
        }
    }

    fn on(&self, day: Day) -> i64 {
        let by_then = |days: &[Day]| days.partition_point(|other| *other <= day);
        i64::try_from(by_then(&self.coming) - by_then(&self.leaving)).unwrap_or(i64::MAX)
    }
}
