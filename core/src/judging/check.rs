//! How a rule looks at what it judges, and what it says of it.

use crate::code::RecordType;
use crate::evidence::{Clocked, History};
use crate::judging::Judge;
use crate::programme::Strategy;
use crate::record::{
    AnonymityLift, CardDistribution, Contact, Course, Delivery, Measurement, Meeting, Record, Tally,
};
use crate::time::Day;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    /// The exchange itself judges, while it decodes.
    Exchange,
    /// The header of a delivery.
    Header(fn(&Delivery, &Scene, &mut Judge)),
    /// One record of one of these types; to those of other types it does not apply.
    Record(&'static [RecordType], fn(&Record, &Scene, &mut Judge)),
    /// One contact.
    Contact(fn(&Contact, &Scene, &mut Judge)),
    /// One lifting of anonymity.
    Lift(fn(&AnonymityLift, &Scene, &mut Judge)),
    /// One course.
    Course(fn(&Course, &Scene, &mut Judge)),
    /// One CTI course whose clock is set; to other courses it does not apply.
    Clocked(fn(&Clocked, &Scene, &mut Judge)),
    /// One meeting.
    Meeting(fn(&Meeting, &Scene, &mut Judge)),
    /// One measurement.
    Measurement(fn(&Measurement, &Scene, &mut Judge)),
    /// One hand-out of cards.
    Cards(fn(&CardDistribution, &Scene, &mut Judge)),
    /// One count made elsewhere.
    Tally(fn(&Tally, &Scene, &mut Judge)),
    /// All current records of a delivery that no rule has rejected by themselves, in the order of the file.
    History(fn(&History, &Scene, &mut Judge)),
}

impl Check {
    /// Whether it looks at single records of this type.
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

    /// Whether the ledger tells of every record of this type, also where the rule does not look at it.
    pub(crate) fn covers(&self, record: RecordType) -> bool {
        matches!(self, Self::Record(..)) || self.looks_at(record)
    }
}

/// What a judgement depends on, besides what is judged.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) strategy: &'a Strategy,
    pub(crate) today: Day,
    /// The header of the delivery; none for a record that is checked by itself.
    pub(crate) delivery: Option<&'a Delivery>,
}
