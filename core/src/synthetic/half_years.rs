//! Half-yearly deliveries of several municipalities, made from one truth.

use std::collections::{BTreeMap, BTreeSet};

use super::known::known_on;
use super::planted::{PlantedFault, plant};
use super::settings::{Settings, SettingsError};
use crate::code::{DeliveryScope, FormatVersion, PseudonymInput, code_list};
use crate::programme::Strategy;
use crate::record::{Delivery, ExpectedCounts, PseudonymKey, Record};
use crate::time::{Day, Period};

/// The municipalities of the exit project.
const MUNICIPALITIES: [&str; 4] = ["0101", "0751", "0851", "0461"];

/// The most half-years of a truth.
const MOST_HALF_YEARS: u32 = 20;

/// How long after a record a correction of it is made, in days: it comes in a later half-year.
const CORRECTED_AFTER: i64 = 200;

code_list! {
    /// What a sender delivers each half-year.
    #[da = "Hvad en afsender afleverer hvert halve år."]
    Style {
        AllAgain = "all-again", "all that is known so far", "alt, hvad der vides indtil nu";
        Running = "running", "the courses that run in the period with all that belongs to them, and what is new", "de forløb, der er i gang i perioden, med alt, hvad der hører til dem, og det nye";
        NewOnly = "new-only", "only what is new or corrected", "kun det, der er nyt eller rettet";
    }
}

/// The settings of a truth from which half-yearly deliveries are made.
///
/// ```
/// use udvej::programme::Strategy;
/// use udvej::synthetic::{HalfYears, Style};
/// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
/// let half_years = HalfYears { records: 300, ..HalfYears::default() };
/// let truths = half_years.truths(&strategy)?;
/// assert_eq!(truths.len(), 4);
/// let deliveries = truths[0].deliveries(Style::NewOnly);
/// assert_eq!(deliveries.len(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfYears {
    /// The seed. Another seed gives another truth.
    pub seed: u64,
    /// The number of records of each municipality, before the faults are put in.
    pub records: i64,
    /// The number of municipalities, 1 to 4.
    pub municipalities: usize,
    /// The first day of the first half-year.
    pub first_day: Day,
    /// The number of half-years, 1 to 20.
    pub half_years: u32,
}

impl Default for HalfYears {
    fn default() -> Self {
        let Settings { seed, records, period, .. } = Settings::default();
        Self {
            seed,
            records,
            municipalities: MUNICIPALITIES.len(),
            first_day: period.first_day,
            half_years: 4,
        }
    }
}

/// What happened in one municipality, and the faults in how it was registered.
#[derive(Debug, Clone)]
pub struct Truth<'s> {
    /// The municipality, four digits.
    pub municipality: String,
    /// The faults that were put in on purpose.
    pub faults: Vec<PlantedFault>,
    strategy: &'s Strategy,
    half_years: Vec<Period>,
    /// Every record as it is in the end, with the later revisions of it.
    records: Vec<Vec<Record>>,
}

impl HalfYears {
    /// Returns the truth of each municipality.
    pub fn truths<'s>(&self, strategy: &'s Strategy) -> Result<Vec<Truth<'s>>, SettingsError> {
        if !(1..=MUNICIPALITIES.len()).contains(&self.municipalities) {
            return Err(SettingsError::Municipalities);
        }
        if !(1..=MOST_HALF_YEARS).contains(&self.half_years) {
            return Err(SettingsError::HalfYears);
        }
        let municipalities = MUNICIPALITIES.iter().take(self.municipalities).enumerate();
        municipalities.map(|(number, municipality)| self.truth(number, municipality, strategy)).collect()
    }

    fn truth<'s>(
        &self,
        number: usize,
        municipality: &str,
        strategy: &'s Strategy,
    ) -> Result<Truth<'s>, SettingsError> {
        let start = |half_year: u32| self.first_day.add_months(6 * half_year);
        let half_years: Vec<Period> =
            (0..self.half_years).map(|n| Period::between(start(n), start(n + 1))).collect();
        let settings = Settings {
            seed: self.seed.wrapping_add(u64::try_from(number).unwrap_or_default()),
            records: self.records,
            municipality: municipality.to_owned(),
            period: Period::between(self.first_day, start(self.half_years)),
            doubtful_percent: 0,
        };
        let mut records: Vec<Record> = settings.deliver(strategy)?.collect();
        let faults = plant(&mut records, strategy, &half_years, municipality, number, self.municipalities);
        let mut by_id: Vec<Vec<Record>> = Vec::new();
        for record in records {
            match by_id.last_mut() {
                // The generator writes a correction directly after what it corrects.
                Some(revisions) if revisions.first().is_some_and(|first| is_same(first, &record)) => {
                    revisions.push(record);
                }
                _ => by_id.push(vec![record]),
            }
        }
        Ok(Truth { municipality: municipality.to_owned(), faults, strategy, half_years, records: by_id })
    }
}

fn is_same(one: &Record, other: &Record) -> bool {
    one.record_type() == other.record_type() && one.id() == other.id()
}

/// A record as it was known at the end of a half-year.
struct Known {
    record: Record,
    /// Whether it is new or was corrected since the half-year before.
    changed: bool,
}

impl Truth<'_> {
    /// Returns the deliveries, one for each half-year, in order. Each is made on the day after its period.
    pub fn deliveries(&self, style: Style) -> Vec<(Delivery, Vec<Record>)> {
        let mut told = BTreeMap::new();
        let deliveries = self.half_years.iter().zip(1..).map(|(period, number)| {
            let known = self.known_on(period.last_day, &mut told);
            let records = chosen(known, style, period);
            (self.header(style, number, *period, &records), records)
        });
        deliveries.collect()
    }

    /// Returns everything that is known at the end of a day. `told` has each record as it was known before, by its
    /// number, and is brought up to date.
    fn known_on(&self, day: Day, told: &mut BTreeMap<usize, Record>) -> Vec<Known> {
        let known = self.records.iter().enumerate().filter_map(|(number, revisions)| {
            let mut record = known_on(revision_on(revisions, day)?, day)?;
            let before = told.get(&number);
            set_revision(&mut record, before.map_or(1, Record::revision));
            let changed = before != Some(&record);
            if let Some(before) = before.filter(|_| changed) {
                set_revision(&mut record, before.revision() + 1);
            }
            told.insert(number, record.clone());
            Some(Known { record, changed })
        });
        known.collect()
    }

    fn header(&self, style: Style, number: u32, period: Period, records: &[Record]) -> Delivery {
        let mut header = Delivery {
            format: FormatVersion::V1,
            id: format!("{style}-{number}"),
            sender: format!("synthetic-{}", self.municipality),
            municipality: self.municipality.clone(),
            scope: match style {
                Style::AllAgain | Style::Running => DeliveryScope::Full,
                Style::NewOnly => DeliveryScope::Changes,
            },
            period,
            created: period.to(),
            strategy: self.strategy.id.clone(),
            pseudonym_key: Some(PseudonymKey { id: "synthetic".into(), input: PseudonymInput::Secret }),
            expected: ExpectedCounts::default(),
            replaces: None,
            software: None,
        };
        header.announce(records);
        header
    }
}

/// Returns the revision of a record that was the newest on a day.
fn revision_on(revisions: &[Record], day: Day) -> Option<&Record> {
    let first = revisions.first()?;
    let corrected = first.day().is_some_and(|of| of.shifted(CORRECTED_AFTER) <= day);
    if corrected { revisions.last() } else { Some(first) }
}

fn set_revision(record: &mut Record, revision: i32) {
    crate::record::each!(record, it => it.revision = revision);
}

/// Returns the records that a sender with this style delivers for the period.
fn chosen(known: Vec<Known>, style: Style, period: &Period) -> Vec<Record> {
    let running: BTreeSet<String> = known.iter().filter_map(|known| running(&known.record, period)).collect();
    let of_running = |record: &Record| match record {
        Record::Course(course) => running.contains(&course.id),
        other => other.course().is_some_and(|course| running.contains(course)),
    };
    let chosen = known.into_iter().filter(|known| match style {
        Style::AllAgain => true,
        Style::Running => known.changed || of_running(&known.record),
        Style::NewOnly => known.changed,
    });
    chosen.map(|known| known.record).collect()
}

/// Returns the id of the course, if the record is one that runs on a day of the period.
fn running(record: &Record, period: &Period) -> Option<String> {
    let Record::Course(course) = record else { return None };
    course.days().overlaps(period).then(|| course.id.clone())
}
