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
    /// All current records of one sender and municipality that no rule about single records rejected, in the order in which
    /// they were delivered.
    History(fn(&History, &Scene, &mut Judge)),
    /// The same of all senders and municipalities, because a client may be known to several.
    Clients(fn(&History, &Scene, &mut Judge)),
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
            Self::Exchange | Self::Header(_) | Self::History(_) | Self::Clients(_) => false,
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
    /// What the deliveries of a dataset cover together. `None` outside a dataset.
    pub(crate) covered: Option<&'a Covered>,
}

/// The days that the deliveries of one sender for one municipality cover together.
#[derive(Debug, Clone)]
pub(crate) struct Covered {
    /// The periods of the deliveries, joined where they touch or overlap, in the order of their days.
    pub(crate) days: Vec<Period>,
    /// The last day of which the deliveries can tell.
    pub(crate) known_until: Day,
}

impl Scene<'_> {
    /// Returns the last day of which the data can tell. What had to be done later is not due yet, however much later the
    /// delivery is judged.
    pub(crate) fn known_until(&self) -> Day {
        match (self.covered, self.delivery) {
            (Some(covered), _) => covered.known_until,
            (None, Some(delivery)) => delivery.known_until(self.today),
            (None, None) => self.today,
        }
    }

    /// Returns the day after the last one of which the data shows everything.
    pub(crate) fn seen_to(&self) -> Day {
        let period = match self.covered {
            Some(covered) => covered.days.last(),
            None => self.delivery.map(|delivery| &delivery.period),
        };
        period.map_or(self.known_until(), |period| period.to().min(self.known_until()))
    }

    /// Returns whether the data can show everything that happened on these days: they all lie in the period of the delivery,
    /// or in the days that the deliveries of a dataset cover without a gap.
    /// What happened before or after may be in another delivery, so a rule that finds nothing there has not found
    /// that nothing happened; it skips with [`SkipReason::OutsidePeriod`](super::SkipReason::OutsidePeriod).
    pub(crate) fn sees(&self, days: Period) -> bool {
        match self.covered {
            Some(covered) => covered.days.iter().any(|period| period.covers(&days)),
            None => self.delivery.is_none_or(|delivery| delivery.sees(days)),
        }
    }
}
