//! Contacts: who came, where, and what it was about.

use super::group::RecordGroup;
use crate::code::{
    Administration, AdviceTopic, ContactResult, FirstContact, Receiver, RecordStatus, RecordType, Referrer,
    UnitKind,
};
use crate::json::Kind;
use crate::record::{ClientRef, Contact, Record};
use crate::time::Day;

/// Where contacts are received, by whom.
const PLACES: &[(Administration, UnitKind, Receiver)] = &[
    (Administration::Sof, UnitKind::Socialcenter, Receiver::BridgeBuilder),
    (Administration::Sof, UnitKind::CounsellingCentre, Receiver::BridgeBuilder),
    (Administration::Bif, UnitKind::Jobcenter, Receiver::BridgeBuilder),
    (Administration::Sof, UnitKind::Outreach, Receiver::ThaiCulturalMediator),
    (Administration::Bif, UnitKind::Jobcenter, Receiver::Caseworker),
    (Administration::Sof, UnitKind::Socialcenter, Receiver::Caseworker),
    (Administration::Ngo, UnitKind::Ngo, Receiver::Caseworker),
];

/// What comes of advice on a topic: with a client who is known, and with one who is not.
const RESULTS: &[(AdviceTopic, ContactResult, ContactResult)] = &[
    (AdviceTopic::Housing, ContactResult::HousingRecommendation, ContactResult::HomeGuide),
    (AdviceTopic::Education, ContactResult::HelpToCompleteEducation, ContactResult::HelpToCompleteEducation),
    (AdviceTopic::CashBenefit, ContactResult::CashBenefitGranted, ContactResult::ContactBrokered),
    (
        AdviceTopic::EarlyRetirementPension,
        ContactResult::EarlyRetirementPensionGranted,
        ContactResult::ContactBrokered,
    ),
    (AdviceTopic::SubstanceUse, ContactResult::ContactBrokered, ContactResult::KcpPsychologist),
];

impl RecordGroup<'_> {
    /// Somebody came once, and nothing links it to anything else.
    pub(super) fn anonymous_contact(&mut self) {
        let day = self.any_day();
        let first = self.dice.of(FirstContact::ALL, FirstContact::Unknown);
        let id = self.contact(day, ClientRef::Anonymous, first);
        // Now and then a contact is corrected, or was registered by mistake.
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

    /// One contact of a client; its id.
    pub(super) fn contact(&mut self, day: Day, client: ClientRef, first_contact: FirstContact) -> String {
        let fallback = (Administration::Sof, UnitKind::Socialcenter, Receiver::BridgeBuilder);
        let (administration, unit, received_by) = self.dice.of(PLACES, fallback);
        let mut advice = Vec::new();
        for _ in 0..self.dice.between(1, 3) {
            let topic = self.dice.of(AdviceTopic::ALL, AdviceTopic::Other);
            if !advice.contains(&topic) {
                advice.push(topic);
            }
        }
        let mut results = Vec::new();
        let known = client.is_known();
        for (topic, if_known, if_not) in RESULTS {
            let result = if known { *if_known } else { *if_not };
            if advice.contains(topic) && !results.contains(&result) && self.dice.percent(30) {
                results.push(result);
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
}
