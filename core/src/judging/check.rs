//! The check of a rule, and the context that it runs in.

use crate::code::RecordType;
use crate::evidence::{Clocked, History};
use crate::judging::Judge;
use crate::programme::Strategy;
use crate::record::{
    AnonymityLift, CardDistribution, Contact, Course, Delivery, Measurement, Meeting, Record, Tally,
};
use crate::time::{Day, Period};

/// The check of a rule, by what it looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    /// None: the decoder of the exchange applies the rule.
    Exchange,
    /// The header of a delivery.
    Header(fn(&Delivery, &Scene, &mut Judge)),
    /// One record of one of these types. Records of other types are counted as not applicable.
    Record(&'static [RecordType], fn(&Record, &Scene, &mut Judge)),
    /// One contact.
    Contact(fn(&Contact, &Scene, &mut Judge)),
    /// One lifting of anonymity.
    Lift(fn(&AnonymityLift, &Scene, &mut Judge)),
    /// One course.
    Course(fn(&Course, &Scene, &mut Judge)),
    /// One CTI course with a schedule. Other courses are counted as not applicable.
    Clocked(fn(&Clocked, &Scene, &mut Judge)),
    /// One meeting.
    Meeting(fn(&Meeting, &Scene, &mut Judge)),
    /// One measurement.
    Measurement(fn(&Measurement, &Scene, &mut Judge)),
    /// One distribution of cards.
    Cards(fn(&CardDistribution, &Scene, &mut Judge)),
    /// One tally.
    Tally(fn(&Tally, &Scene, &mut Judge)),
    /// All current records of a delivery that no rule about single records rejected, in the order of the file.
    History(fn(&History, &Scene, &mut Judge)),
}

impl Check {
    /// Returns whether the check runs on single records of this type.
    pub(crate) fn looks_at(&self, record: RecordType) -> bool {
        match self {
            Self::Record(types, _) => types.contains(&record),
            Self::Contact(_) => record == RecordType::Contact,
            Self::Lift(_) => record == RecordType::AnonymityLift,
            Self::Course(_) | Self::Clocked(_) => record == RecordType::Course,
            Self::Meeting(_) => record == RecordType::Meeting,
            Self::Measurement(_) => record == RecordType::Measurement,
            Self::Cards(_) => record == RecordType::CardDistribution,
            Self::Tally(_) => record == RecordType::Tally,
            Self::Exchange | Self::Header(_) | Self::History(_) => false,
        }
    }

    /// Returns whether the ledger counts every record of this type for the rule, even where the check does not
    /// run.
    pub(crate) fn covers(&self, record: RecordType) -> bool {
        matches!(self, Self::Record(..)) || self.looks_at(record)
    }
}

/// The context of a judgement: what a check depends on besides the data that it looks at.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) strategy: &'a Strategy,
    pub(crate) today: Day,
    /// The header of the delivery. `None` for a record that is checked on its own.
    pub(crate) delivery: Option<&'a Delivery>,
}

impl Scene<'_> {
    /// Returns the last day of which the data can tell. What had to be done later is not due yet, however much later the
    /// delivery is judged.
    pub(crate) fn known_until(&self) -> Day {
        self.delivery.map_or(self.today, |delivery| delivery.known_until(self.today))
    }

    /// Returns whether the delivery can show everything that happened on these days. A rule that finds nothing on days
    /// that it cannot show has not found that nothing happened; it skips with
    /// [`SkipReason::OutsidePeriod`](super::SkipReason::OutsidePeriod).
    pub(crate) fn sees(&self, days: Period) -> bool {
        self.delivery.is_none_or(|delivery| delivery.sees(days))
    }
}
