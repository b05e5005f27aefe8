//! A group of records that belong together: those of one client, or of the organisations.

use super::dice::Dice;
use super::plan::Plan;
use crate::code::RecordType;
use crate::record::Record;
use crate::time::{Day, Period};

/// A group of records, while it is generated.
pub(super) struct RecordGroup<'s> {
    pub(super) plan: Plan<'s>,
    pub(super) number: u64,
    pub(super) dice: Dice,
    pub(super) made: Vec<Record>,
}

impl<'s> RecordGroup<'s> {
    pub(super) fn new(plan: Plan<'s>, number: u64) -> Self {
        Self { plan, number, dice: Dice::new(plan.settings.seed, number), made: Vec::new() }
    }

    /// Generates the records of the group: at least one, and at most `left`.
    pub(super) fn records(mut self, left: i64) -> Vec<Record> {
        // The first groups cover every type of record, if there is room for them.
        match self.number {
            0 => self.organisation(left),
            1 => self.course_client(),
            2 => self.card_client(),
            3 => self.withdrawal(),
            _ => match self.dice.below(100) {
                0..58 => self.anonymous_contact(),
                58..80 => self.card_client(),
                80..92 => self.course_client(),
                92..97 => self.bridge_builder_client(),
                _ => self.withdrawal(),
            },
        }
        if i64::try_from(self.made.len()).is_ok_and(|made| made > left) {
            self.made.clear();
        }
        if self.made.is_empty() {
            self.anonymous_contact();
            self.made.truncate(1);
        }
        self.made
    }

    /// Returns the id of the next record of this group.
    pub(super) fn id(&self, record: RecordType) -> String {
        let letter = match record {
            RecordType::Contact => 'c',
            RecordType::AnonymityLift => 'l',
            RecordType::ConsentWithdrawal => 'w',
            RecordType::Course => 'f',
            RecordType::Meeting => 'm',
            RecordType::Support => 's',
            RecordType::Baseline => 'e',
            RecordType::Measurement => 'q',
            RecordType::Outcome => 'o',
            RecordType::Tally => 't',
            RecordType::Staffing => 'b',
            RecordType::CardDistribution => 'k',
            RecordType::Offer => 'a',
            RecordType::Participation => 'p',
        };
        format!("{letter}{}-{}", self.number, self.made.len() + 1)
    }

    pub(super) fn municipality(&self) -> String {
        self.plan.settings.municipality.clone()
    }

    /// Returns the days on which something can have happened.
    pub(super) fn days(&self) -> Period {
        self.plan.days
    }

    /// Returns a day on which something happened.
    pub(super) fn any_day(&mut self) -> Day {
        self.dice.day_of(self.plan.days)
    }

    /// Returns the day on which the delivery is made: the first day after its period.
    pub(super) fn made_on(&self) -> Day {
        self.plan.days.to()
    }

    /// Returns whether this group gets something doubtful.
    pub(super) fn is_doubtful(&mut self) -> bool {
        self.dice.percent(i64::from(self.plan.settings.doubtful_percent))
    }
}
