//! What tables are made from: deliveries that were read, and their records by type.

use std::sync::OnceLock;

use udvej::code::{RecordStatus, RecordType};
use udvej::exchange::Reading;
use udvej::programme::Strategy;
use udvej::record::{Course, Record};
use udvej::time::Day;

use super::about::About;
use super::courses::Of;
use super::declare::{Building, Columns};
use crate::codes::CodeList;

/// A delivery that was read, and what its tables need besides.
pub(crate) struct Read {
    pub(crate) reading: Reading,
    /// The strategy that it was judged by.
    pub(crate) strategy: Strategy,
    /// The file that it came from.
    pub(crate) source: Option<String>,
    /// Where its records of each type are, by the type's place in the list of types. Each table is made by itself, and
    /// most are small: looking at all records for each would take longer than making them.
    places: OnceLock<Vec<Vec<usize>>>,
}

impl Read {
    pub(crate) fn new(reading: Reading, strategy: Strategy, source: Option<String>) -> Self {
        Self { reading, strategy, source, places: OnceLock::new() }
    }

    /// Its records of a type, in the order of the file.
    fn of_type(&self, of: RecordType) -> impl Iterator<Item = &Record> {
        let place = |of: RecordType| usize::try_from(of.place()).unwrap_or_default();
        let records = &self.reading.records;
        let places = self.places.get_or_init(|| {
            let mut places = vec![Vec::new(); RecordType::ALL.len()];
            for (index, record) in records.iter().enumerate() {
                places[place(record.record_type())].push(index);
            }
            places
        });
        places[place(of)].iter().map(|index| &records[*index])
    }
}

/// One of the deliveries that a table is made from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) about: About<'a>,
    pub(crate) read: &'a Read,
    /// Whether another one of them replaces it.
    pub(crate) replaced: bool,
}

impl<'a> Source<'a> {
    /// The day that it was judged as of.
    pub(crate) fn today(self) -> Day {
        self.read.reading.report.today
    }

    /// Its records of a type, each with the id of the delivery. Without a header that can be used, none is accepted.
    pub(crate) fn records(self, of: RecordType) -> impl Iterator<Item = (&'a str, &'a Record)> {
        let of_delivery = move |delivery| self.read.of_type(of).map(move |record| (delivery, record));
        self.about.delivery.into_iter().flat_map(of_delivery)
    }

    /// Its courses.
    pub(crate) fn courses(self) -> impl Iterator<Item = (Of<'a>, &'a Course)> {
        self.records(RecordType::Course).filter_map(|(delivery, record)| match record {
            Record::Course(course) => Some((Of { delivery, course: &course.id }, course)),
            _ => None,
        })
    }

    /// Its courses less those that were entered in error.
    pub(crate) fn active_courses(self) -> impl Iterator<Item = (Of<'a>, &'a Course)> {
        self.courses().filter(|(_, course)| course.status == RecordStatus::Active)
    }
}

/// The columns of a table that knows which of its rows come from a delivery.
pub(crate) trait Rows: Columns {
    /// Adds the rows of a delivery.
    fn add(table: &mut Building<Self>, source: Source<'_>);
}
