//! Generates clients with a card, clients who lift their anonymity and clients who withdraw their consent.

use super::group::RecordGroup;
use crate::code::{Answer, Organisation, RecordStatus, RecordType, SupportElement};
use crate::record::{AnonymityLift, ClientRef, ConsentWithdrawal, LiftSource, Record, Support};
use crate::time::{Day, Period};

impl RecordGroup<'_> {
    /// A client with a card makes several contacts, and may lift anonymity at the last one.
    pub(super) fn card_client(&mut self) {
        let day = self.any_day();
        // The third group of a delivery always does, so that every delivery has a lifting.
        if self.number == 2 || self.dice.percent(35) {
            let pseudonym = self.becomes_known(day);
            if self.dice.percent(40) {
                self.support_without_course(pseudonym, day);
            }
        } else {
            self.comes_with_card(day);
        }
    }

    /// Generates anonymous contacts with a card, the last one on or before `last`. Returns the token of the card.
    fn comes_with_card(&mut self, last: Day) -> String {
        let token = self.dice.card();
        let mut days: Vec<Day> = Vec::new();
        for _ in 0..self.dice.between(1, 4) {
            let back = self.dice.below(120);
            days.push(last.shifted(-back).max(self.days().from()));
        }
        days.sort_unstable();
        // Two contacts of one client on one day would look like one that was registered twice.
        days.dedup();
        for (i, day) in days.into_iter().enumerate() {
            let first = if i == 0 { Answer::Yes } else { Answer::No };
            self.contact(day, ClientRef::Card { token: token.clone() }, first);
        }
        token
    }

    /// A client lifts anonymity, from a card or at a single contact on or before the day. Returns the new
    /// pseudonym.
    pub(super) fn becomes_known(&mut self, day: Day) -> String {
        let from = if self.dice.percent(70) {
            LiftSource::Card(self.comes_with_card(day))
        } else {
            let first = self.dice.of(&[Answer::Yes, Answer::Unknown], Answer::Unknown);
            LiftSource::Contact(self.contact(day, ClientRef::Anonymous, first))
        };
        let pseudonym = self.dice.pseudonym();
        self.lift(day, from, pseudonym.clone());
        if self.dice.percent(60) {
            let later = self.dice.day_of(Period::between(day, self.made_on()));
            self.contact(later, ClientRef::Pseudonymous { pseudonym: pseudonym.clone() }, Answer::No);
        }
        pseudonym
    }

    fn lift(&mut self, day: Day, from: LiftSource, pseudonym: String) {
        let links_earlier = self.dice.percent(40);
        let lift = AnonymityLift {
            id: self.id(RecordType::AnonymityLift),
            revision: 1,
            status: RecordStatus::Active,
            day,
            municipality: self.municipality(),
            from,
            pseudonym,
            consent_day: Some(day),
            links_earlier,
            link_consent_day: links_earlier.then_some(day),
        };
        self.made.push(Record::AnonymityLift(lift));
    }

    /// A known client gets support without being in a course.
    fn support_without_course(&mut self, pseudonym: String, known_from: Day) {
        let element = self.dice.of(SupportElement::ALL, SupportElement::Other);
        let support = Support {
            id: self.id(RecordType::Support),
            municipality: self.municipality(),
            pseudonym: Some(pseudonym),
            element,
            companion_to: self.companion_to(element),
            provider: Organisation::Kcp,
            first_day: self.dice.day_of(Period::between(known_from, self.made_on())),
            ..Support::blank()
        };
        self.made.push(Record::Support(support));
    }

    /// A client of an earlier delivery withdraws consent, and has no other record in this one unless the client consents
    /// anew later.
    pub(super) fn withdrawal(&mut self) {
        let day = self.any_day();
        let pseudonym = self.dice.pseudonym();
        let withdrawal = ConsentWithdrawal {
            id: self.id(RecordType::ConsentWithdrawal),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            day,
            pseudonym: pseudonym.clone(),
        };
        self.made.push(Record::ConsentWithdrawal(withdrawal));
        let anew = self.dice.between(1, 200);
        if day.shifted(anew) < self.made_on() && self.dice.percent(40) {
            let day = day.shifted(anew);
            let from = LiftSource::Contact(self.contact(day, ClientRef::Anonymous, Answer::No));
            self.lift(day, from, pseudonym);
        }
    }
}
