//! Generates contacts.

use super::group::RecordGroup;
use crate::code::{
    Administration, AdviceTopic, Answer, BrokeredTo, Decision, Receiver, RecordStatus, RecordType, Referrer,
    ResultKind, UnitKind,
};
use crate::record::{ClientRef, Contact, ContactResult, Record};
use crate::time::Day;

/// Where contacts are received, and by whom.
const PLACES: &[(Administration, UnitKind, Receiver)] = &[
    (Administration::Social, UnitKind::Socialcenter, Receiver::BridgeBuilder),
    (Administration::Social, UnitKind::CounsellingCentre, Receiver::BridgeBuilder),
    (Administration::Employment, UnitKind::Jobcenter, Receiver::BridgeBuilder),
    (Administration::Social, UnitKind::Outreach, Receiver::ThaiCulturalMediator),
    (Administration::Employment, UnitKind::Jobcenter, Receiver::Caseworker),
    (Administration::Social, UnitKind::Socialcenter, Receiver::Caseworker),
    (Administration::Social, UnitKind::HomelessUnit, Receiver::Caseworker),
    (Administration::State, UnitKind::Kcp, Receiver::KcpWorker),
    (Administration::Ngo, UnitKind::Ngo, Receiver::NgoWorker),
];

/// The result of advice on a topic: for a known client, and for one who is not known.
const RESULTS: &[(AdviceTopic, ResultKind, ResultKind)] = &[
    (AdviceTopic::Housing, ResultKind::HousingRecommendation, ResultKind::ContactBrokered),
    (AdviceTopic::Education, ResultKind::HelpToCompleteEducation, ResultKind::HelpToCompleteEducation),
    (AdviceTopic::CashBenefit, ResultKind::CashBenefit, ResultKind::ContactBrokered),
    (AdviceTopic::EarlyRetirementPension, ResultKind::EarlyRetirementPension, ResultKind::ContactBrokered),
    (AdviceTopic::Other, ResultKind::HomeGuide, ResultKind::Other),
    (AdviceTopic::SubstanceUse, ResultKind::ContactBrokered, ResultKind::KcpPsychologist),
];

impl RecordGroup<'_> {
    /// Generates one anonymous contact that is not linked to any other record.
    pub(super) fn anonymous_contact(&mut self) {
        let day = self.any_day();
        let first = self.dice.of(Answer::ALL, Answer::Unknown);
        let id = self.contact(day, ClientRef::Anonymous, first);
        // Some contacts are corrected or were entered in error.
        let corrected = self.dice.percent(2);
        let mistaken = self.dice.percent(1);
        if let Some(Record::Contact(contact)) = self.made.last().cloned()
            && (corrected || mistaken)
            && self.number > 3
        {
            let mut later = Contact { id, revision: 2, referred_by: Referrer::Unknown, ..contact };
            if mistaken {
                later.status = RecordStatus::EnteredInError;
            }
            self.made.push(Record::Contact(later));
        }
    }

    /// Generates one contact of a client. Returns its id.
    pub(super) fn contact(&mut self, day: Day, client: ClientRef, first_contact: Answer) -> String {
        let fallback = (Administration::Social, UnitKind::Socialcenter, Receiver::BridgeBuilder);
        let (administration, unit, received_by) = self.dice.of(PLACES, fallback);
        let mut advice = Vec::new();
        for _ in 0..self.dice.between(1, 3) {
            let topic = self.dice.of(AdviceTopic::ALL, AdviceTopic::Other);
            if !advice.contains(&topic) {
                advice.push(topic);
            }
        }
        let mut results: Vec<ContactResult> = Vec::new();
        let known = client.is_known();
        for (topic, if_known, if_not) in RESULTS {
            let kind = if known { *if_known } else { *if_not };
            let is_new = results.iter().all(|other| other.kind != kind);
            if advice.contains(topic) && is_new && self.dice.percent(30) {
                results.push(self.result(kind));
            }
        }
        let offers = self.offers_on(&advice);
        let id = self.id(RecordType::Contact);
        let contact = Contact {
            id: id.clone(),
            day,
            municipality: self.municipality(),
            administration,
            unit,
            received_by,
            referred_by: self.dice.of(Referrer::ALL, Referrer::Unknown),
            on_behalf: self.dice.percent(5),
            card_shown: matches!(client, ClientRef::Card { .. }),
            client,
            first_contact,
            advice,
            offers,
            results,
            ..Contact::blank()
        };
        self.made.push(Record::Contact(contact));
        id
    }

    /// Generates a result of this kind, with how it stands or to whom the contact was brokered.
    fn result(&mut self, kind: ResultKind) -> ContactResult {
        let decision = kind.is_decided().then(|| self.dice.of(Decision::ALL, Decision::Granted));
        let is_brokered = kind == ResultKind::ContactBrokered;
        let to = is_brokered.then(|| self.dice.of(BrokeredTo::ALL, BrokeredTo::Unknown));
        ContactResult { kind, decision, to }
    }
}
