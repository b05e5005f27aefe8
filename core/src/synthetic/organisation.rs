//! Generates the records of the organisations: participation, staffing, cards, offers and tallies.

use super::group::RecordGroup;
use crate::code::{
    AdviceTopic, CardParty, CountMethod, CountUnit, InclusionCriterion, Organisation, ParticipationStep,
    PeriodBasis, RecordStatus, RecordType, StaffingKind, TallyCounter,
};
use crate::record::{CardDistribution, Offer, Participation, Record, Staffing, Tally};
use crate::time::{Day, Period};

/// The offers: provider and topic. Their ids count from 1.
const OFFERS: &[(Organisation, AdviceTopic)] = &[
    (Organisation::Municipality, AdviceTopic::Housing),
    (Organisation::Reden, AdviceTopic::OrientationOnOffers),
    (Organisation::Kcp, AdviceTopic::Debt),
    (Organisation::Region, AdviceTopic::SubstanceUse),
];

/// The fewest records of a delivery that has offers.
const ROOM_FOR_OFFERS: i64 = 60;

/// The assumed fewest records of a course, used to estimate the number of workers.
const RECORDS_OF_A_COURSE: i64 = 2;

impl RecordGroup<'_> {
    /// Returns the day on which the municipality signed its agreement, or `None` if the period has no room for the
    /// steps before it.
    pub(super) fn signed(&self) -> Option<Day> {
        let signed = self.days().from().shifted(20);
        self.days().contains(signed).then_some(signed)
    }

    /// Generates the records of the organisations, at most `left`.
    pub(super) fn organisation(&mut self, left: i64) {
        self.participation();
        self.cards();
        self.offers();
        self.counts();
        self.staff(left);
        let room = usize::try_from(left).unwrap_or(usize::MAX).min(self.made.len());
        self.made.truncate(room);
    }

    fn participation(&mut self) {
        let Some(signed) = self.signed() else { return };
        for (step, before) in ParticipationStep::ALL.iter().zip([20, 15, 8, 0]) {
            let step = Participation {
                id: self.id(RecordType::Participation),
                revision: 1,
                status: RecordStatus::Active,
                municipality: self.municipality(),
                organisation: Organisation::Municipality,
                step: *step,
                day: signed.shifted(-before),
            };
            self.made.push(Record::Participation(step));
        }
    }

    fn cards(&mut self) {
        for (from, to) in [(CardParty::Kcp, CardParty::MassageClinics), (CardParty::Sof, CardParty::Reden)] {
            let day = self.any_day();
            let cards = CardDistribution {
                id: self.id(RecordType::CardDistribution),
                revision: 1,
                status: RecordStatus::Active,
                municipality: self.municipality(),
                first_day: day,
                last_day: day,
                from,
                to,
                count: self.dice.between(5, 40) * 10,
            };
            self.made.push(Record::CardDistribution(cards));
        }
    }

    fn offers(&mut self) {
        for (i, (provider, topic)) in OFFERS.iter().enumerate() {
            let offer = Offer {
                id: offer_id(i),
                revision: 1,
                status: RecordStatus::Active,
                municipality: self.municipality(),
                provider: *provider,
                topic: *topic,
                first_day: self.days().from(),
                last_day: None,
            };
            self.made.push(Record::Offer(offer));
        }
    }

    /// Returns the ids of offers on these topics, some of them at random.
    pub(super) fn offers_on(&mut self, advice: &[AdviceTopic]) -> Vec<String> {
        let mut offers = Vec::new();
        for (i, (_, topic)) in OFFERS.iter().enumerate() {
            if self.plan.settings.records >= ROOM_FOR_OFFERS
                && advice.contains(topic)
                && self.dice.percent(50)
            {
                offers.push(offer_id(i));
            }
        }
        offers
    }

    /// Generates the tallies of the receivers for each half of the period, and their sum.
    fn counts(&mut self) {
        let (from, to) = (self.days().from(), self.days().to());
        let middle = from.shifted(from.days_until(to) / 2);
        // A period of a single day has no halves.
        if middle == from {
            return;
        }
        let mut sum_of = Vec::new();
        let mut sum = 0;
        for period in [Period::between(from, middle), Period::between(middle, to)] {
            let count = self.dice.between(5, 200);
            sum += count;
            sum_of.push(self.tally(count, CountMethod::Registered, period, Vec::new()));
        }
        self.tally(sum, CountMethod::Sum, Period::between(from, to), sum_of);
    }

    fn tally(&mut self, count: i64, method: CountMethod, period: Period, sum_of: Vec<String>) -> String {
        let id = self.id(RecordType::Tally);
        let tally = Tally {
            id: id.clone(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            counter: TallyCounter::BridgeBuilders,
            unit: CountUnit::Contact,
            count: Some(count),
            range: None,
            period,
            period_basis: PeriodBasis::Stated,
            method,
            source: "synthetic".into(),
            cell: None,
            outcome: None,
            referred_by: None,
            criterion: InclusionCriterion::Unknown,
            area: None,
            part_of: None,
            sum_of,
        };
        self.made.push(Record::Tally(tally));
        id
    }

    /// Generates the staffing of every quarter, and the supervision of every week.
    fn staff(&mut self, left: i64) {
        let (from, to) = (self.days().from(), self.days().to());
        let courses = self.plan.settings.records / RECORDS_OF_A_COURSE;
        let clients = i64::from(self.plan.strategy.parameters.clients_per_worker).max(1);
        let percent = (courses / clients + 1) * 100;
        let mut day = from;
        while day < to {
            let bridge_builders = self.dice.between(25, 28);
            self.staffing(day, StaffingKind::BridgeBuilders, bridge_builders);
            self.staffing(day, StaffingKind::FullTimePercent, percent.min(crate::record::kinds::MAX_COUNT));
            day = day.shifted(91);
        }
        // Small deliveries have no supervision. Larger ones have it every week.
        let weeks = from.days_until(to) / 7;
        if weeks * 10 > left {
            return;
        }
        let mut day = from;
        while day < to {
            let present = self.dice.between(3, 12);
            self.staffing(day, StaffingKind::SupervisionMeeting, present);
            day = day.shifted(7);
        }
        let network = self.any_day();
        let present = self.dice.between(11, 20);
        self.staffing(network, StaffingKind::NetworkMeeting, present);
    }

    fn staffing(&mut self, day: Day, kind: StaffingKind, count: i64) {
        let staffing = Staffing {
            id: self.id(RecordType::Staffing),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            centre: None,
            first_day: day,
            last_day: day,
            kind,
            meetings: None,
            count: Some(count),
            range: None,
        };
        self.made.push(Record::Staffing(staffing));
    }
}

fn offer_id(number: usize) -> String {
    format!("a0-{}", number + 1)
}
