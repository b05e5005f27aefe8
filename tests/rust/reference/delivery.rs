//! What a careful person finds in one delivery, on the day on which it was made: every record is held against every
//! other one, and what the delivery's period does not show is not judged. The numbers are those of the strategy
//! `exit_dk`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::calendar::{Date, boundaries, duties};

const MONTHS_PER_PHASE: i32 = 4;
const PLAN_DAYS: i32 = 14;
const AGREEMENT_MONTHS: i32 = 1;
const PHASES: [&str; 3] = ["transition", "try_out", "transfer_of_care"];
/// In each phase a meeting is advised every so many days.
const MEETING_EVERY: [usize; 3] = [7, 14, 30];
/// The waves, and how many days before and after its day each is open.
const WAVES: [(&str, i32, i32); 5] = [
    ("start", 0, 30),
    ("phase_1_to_2", 14, 14),
    ("phase_2_to_3", 14, 14),
    ("end", 30, 0),
    ("follow_up", 30, 30),
];
const FOLLOW_UP_MONTHS: i32 = 6;
const INSTRUMENTS: [&str; 3] = ["who5", "prostitution_frequency", "life_situation"];

/// A finding: the code of the rule, and the id of the record.
pub type Finding = (String, String);

/// A delivery, as a person reads it.
struct Desk<'a> {
    first: Date,
    last: Date,
    today: Date,
    records: Vec<&'a Value>,
    found: Vec<Finding>,
}

/// Returns everything that a person finds, sorted.
pub fn findings(header: &Value, records: &[Value]) -> Vec<Finding> {
    let mut desk = Desk {
        first: date(&header["period"]["first_day"]),
        last: date(&header["period"]["last_day"]),
        today: date(&header["created"]),
        records: records.iter().filter(|record| record["status"] == "active").collect(),
        found: Vec::new(),
    };
    desk.before_period();
    desk.first_contacts();
    desk.meetings();
    desk.outcomes();
    for course in desk.of("course") {
        if course["kind"] == "cti" && !course["clock_start"].is_null() {
            desk.course(course);
        }
    }
    desk.found.sort();
    desk.found
}

fn date(value: &Value) -> Date {
    value.as_str().and_then(|text| text.parse().ok()).expect("a day")
}

fn day(value: &Value) -> Option<Date> {
    value.as_str().map(|text| text.parse().expect("a day"))
}

/// The number of days from the first to the last, both counted.
fn length(first: Date, last: Date) -> usize {
    let mut days = 1;
    let mut at = first;
    while at < last {
        at = at.next();
        days += 1;
    }
    days
}

impl<'a> Desk<'a> {
    fn of(&self, record: &str) -> Vec<&'a Value> {
        self.records.iter().copied().filter(|each| each["record"] == record).collect()
    }

    fn course_of(&self, record: &Value) -> Option<&'a Value> {
        self.of("course").into_iter().find(|course| course["id"] == record["course"])
    }

    fn find(&mut self, code: &str, record: &Value) {
        self.found.push((code.to_owned(), record["id"].as_str().expect("an id").to_owned()));
    }

    /// Whether the delivery shows everything from the first day to the last.
    fn shows(&self, first: Date, last: Date) -> bool {
        self.first <= first && last <= self.last
    }

    /// Records from before the period that were not corrected, and whose course does not run in the period.
    fn before_period(&mut self) {
        let mut early: Vec<&Value> = Vec::new();
        for record in &self.records {
            let Some(of) = day(dated(record)) else { continue };
            let goes_on = !record["course"].is_null()
                && self.course_of(record).is_none_or(|course| {
                    date(&course["opened"]) <= self.last
                        && day(&course["end"]["day"]).is_none_or(|end| self.first <= end)
                });
            if of < self.first && record["revision"] == 1 && !goes_on {
                early.push(record);
            }
        }
        let earliest = early.iter().min_by_key(|record| (date(dated(record)), record["id"].as_str()));
        if let Some(earliest) = earliest {
            self.find("delivery-before-period", earliest);
        }
    }

    /// The client of a contact, as far as it is known.
    fn client(&self, contact: &Value) -> Option<String> {
        let client = &contact["client"];
        let from = if let Some(card) = client["card"].as_str() {
            ("card", card)
        } else if let Some(pseudonym) = client["pseudonym"].as_str() {
            return Some(pseudonym.to_owned());
        } else {
            ("contact", contact["id"].as_str()?)
        };
        let lifts = self.of("anonymity_lift");
        let lifts = lifts.iter().filter(|lift| lift["from"][from.0] == from.1);
        let first = lifts.min_by_key(|lift| (date(&lift["day"]), lift["id"].as_str()));
        match first {
            Some(lift) if lift["links_earlier"] == true => lift["pseudonym"].as_str().map(str::to_owned),
            _ => (from.0 == "card").then(|| from.1.to_owned()),
        }
    }

    fn first_contacts(&mut self) {
        let contacts = self.of("contact");
        let known: Vec<_> = contacts
            .iter()
            .filter_map(|contact| Some((*contact, date(&contact["day"]), self.client(contact)?)))
            .collect();
        for (contact, on, client) in &known {
            let was_there = known.iter().any(|(_, before, same)| same == client && before < on);
            if contact["first_contact"] == "yes" && was_there {
                self.find("registration-first-contact-not-first", contact);
            }
        }
    }

    fn meetings(&mut self) {
        let what = |meeting: &Value| {
            let with: BTreeSet<String> =
                meeting["with"].as_array().into_iter().flatten().map(ToString::to_string).collect();
            (["course", "day", "place", "worker"].map(|field| meeting[field].to_string()), with)
        };
        let meetings = self.of("meeting");
        let held: Vec<_> = meetings.iter().map(|meeting| (*meeting, what(meeting))).collect();
        for (meeting, this) in &held {
            let lower =
                |other: &Value| other["id"].as_str().expect("an id") < meeting["id"].as_str().expect("an id");
            if held.iter().any(|(other, what)| what == this && lower(other)) {
                self.find("meeting-twice", meeting);
            }
            let Some(course) = self.course_of(meeting) else { continue };
            let on = date(&meeting["day"]);
            let workers: Vec<&Value> = course["workers"].as_array().into_iter().flatten().collect();
            let works = |worker: &&Value| {
                worker["worker"] == meeting["worker"]
                    && date(&worker["first_day"]) <= on
                    && day(&worker["last_day"]).is_none_or(|last| on <= last)
            };
            if !workers.is_empty() && !workers.iter().any(works) {
                self.find("meeting-by-other-worker", meeting);
            }
        }
    }

    fn outcomes(&mut self) {
        let outcomes = self.of("outcome");
        for outcome in outcomes.iter().filter(|outcome| outcome["outcome"] == "life_outside_maintained") {
            let Some(course) = self.course_of(outcome) else { continue };
            let on = date(&outcome["day"]);
            let begun = outcomes.iter().any(|other| {
                other["course"] == outcome["course"]
                    && (other["outcome"] == "left_prostitution" || other["outcome"] == "ceased")
                    && date(&other["day"]) <= on
            });
            if !begun && self.shows(date(&course["opened"]), on) {
                self.find("outcome-nothing-to-maintain", outcome);
            }
        }
    }

    fn course(&mut self, course: &'a Value) {
        let start = date(&course["clock_start"]);
        let bounds = boundaries(start, MONTHS_PER_PHASE);
        let last = bounds[3].previous();
        let end = day(&course["end"]["day"]);
        if end.is_some_and(|end| end < last) {
            self.find("cti-ended-early", course);
        }
        if course["adult_confirmed"] != true {
            self.find("cti-adult-not-confirmed", course);
        }
        self.duties(course, start, end);
        self.counted(course, bounds, end);
        self.measured(course, bounds, end);
    }

    fn duties(&mut self, course: &Value, start: Date, end: Option<Date>) {
        let mut plans = PHASES.iter();
        for (duty, due) in duties(start, MONTHS_PER_PHASE, PLAN_DAYS, AGREEMENT_MONTHS) {
            let (code, done) = match duty {
                "plan" => {
                    let phase = *plans.next().expect("a plan for each phase");
                    let plans = course["plans"].as_array().into_iter().flatten();
                    let plans = plans.filter(|plan| plan["phase"] == phase);
                    ("cti-plan-late", plans.map(|plan| date(&plan["planned"])).min())
                }
                "agreement" => ("cti-agreement-late", day(&course["transfer"]["agreement"])),
                "transfer_meeting" => ("cti-transfer-meeting-late", day(&course["transfer"]["meeting"])),
                _ => ("cti-closing-note-late", day(&course["closing_note"])),
            };
            let late = match done {
                Some(done) => done > due,
                None => due < self.today && end.is_none_or(|end| due <= end),
            };
            if late {
                self.find(code, course);
            }
        }
    }

    /// What is counted in a course: the meetings of a month or a phase that is over and that the delivery shows.
    fn counted(&mut self, course: &Value, bounds: [Date; 4], end: Option<Date>) {
        let meetings: Vec<&Value> =
            self.of("meeting").into_iter().filter(|meeting| meeting["course"] == course["id"]).collect();
        let within = |first: Date, last: Date| {
            let within = |meeting: &&&Value| (first..=last).contains(&date(&meeting["day"]));
            meetings.iter().filter(within).copied().collect::<Vec<_>>()
        };
        let is_over = |last: Date, today: Date| last < today && end.is_none_or(|end| last <= end);
        let has = |meeting: &Value, party: &str| {
            meeting["with"].as_array().into_iter().flatten().any(|with| with == party)
        };
        let month = bounds[0].months_later(1).previous();
        if is_over(month, self.today) && self.shows(bounds[0], month) && within(bounds[0], month).len() < 2 {
            self.find("cti-few-meetings", course);
        }
        let phases: Vec<(Date, Date)> = (0..3).map(|n| (bounds[n], bounds[n + 1].previous())).collect();
        let (first, last) = phases[0];
        if is_over(last, self.today) && self.shows(first, last) {
            let in_community = |meeting: &&&Value| meeting["place"] == "community" && has(meeting, "client");
            if within(first, last).iter().filter(in_community).count() < 3 {
                self.find("cti-few-community-meetings", course);
            }
            if within(first, last)
                .iter()
                .filter(|meeting| has(meeting, "private_network") || has(meeting, "professional_network"))
                .count()
                < 2
            {
                self.find("cti-few-network-meetings", course);
            }
        }
        for ((first, last), every) in phases.iter().zip(MEETING_EVERY) {
            let advised = length(*first, *last) / every;
            let is_judged = !meetings.is_empty() && is_over(*last, self.today) && self.shows(*first, *last);
            if is_judged && within(*first, *last).len() < advised {
                self.find("cti-meetings-seldom", course);
            }
        }
        for pair in phases.windows(2) {
            let later = within(pair[1].0, pair[1].1).len();
            let is_judged = is_over(pair[1].1, self.today) && self.shows(pair[0].0, pair[1].1);
            if is_judged && later > 0 && within(pair[0].0, pair[0].1).len() <= later {
                self.find("cti-meetings-not-falling", course);
            }
        }
    }

    fn measured(&mut self, course: &Value, bounds: [Date; 4], end: Option<Date>) {
        let all = self.of("measurement");
        for (wave, before, after) in WAVES {
            let window = |end: Option<Date>| {
                let last = end.unwrap_or(bounds[3].previous());
                let anchor = match wave {
                    "start" => bounds[0],
                    "phase_1_to_2" => bounds[1],
                    "phase_2_to_3" => bounds[2],
                    "end" => last,
                    _ => last.next().months_later(FOLLOW_UP_MONTHS),
                };
                let opens = (0..before).fold(anchor, |day, _| day.previous());
                (opens, anchor.days_later(after))
            };
            let (opens, closes) = window(end);
            let made: Vec<&Value> = all
                .iter()
                .copied()
                .filter(|made| made["course"] == course["id"] && made["wave"] == wave)
                .collect();
            for made in made.iter().filter(|made| !made["value"].is_null()) {
                if !(opens..=closes).contains(&date(&made["day"])) {
                    self.find("measurement-outside-window", made);
                }
            }
            let moves = (wave == "end" || wave == "follow_up") && course["end"]["reason"] != "died";
            let is_void = !moves && end.is_some_and(|end| end < window(None).0);
            let is_missing = INSTRUMENTS
                .iter()
                .any(|instrument| !made.iter().any(|made| made["instrument"] == *instrument));
            let is_judged = !all.is_empty() && !is_void && closes < self.today && self.shows(opens, closes);
            if is_judged && is_missing {
                self.find("measurement-overdue", course);
            }
        }
    }
}

/// Returns the one day that a record is about; of meetings and cards over several days, the last.
fn dated(record: &Value) -> &Value {
    match record["record"].as_str() {
        Some("staffing" | "card_distribution") => &record["last_day"],
        _ => &record["day"],
    }
}
