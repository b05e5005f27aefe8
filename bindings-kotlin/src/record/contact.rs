//! Contacts, and what clients decide about their anonymity and consent.

use udvej::code::{
    Administration, AdviceTopic, ContactResult, FirstContact, Receiver, RecordStatus, Referrer, UnitKind,
};
use udvej::time::Day;

use super::mirror;
use crate::client::{ClientRef, LiftSource, Pseudonym};

mirror! {
    /// One approach to a bridge builder, the Thai cultural mediator or a caseworker (henvendelse).
    ///
    /// Contacts may be anonymous, so a count of contacts is not a count of people.
    pub struct Contact {
        /// The sender's id of the contact, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The day of the contact (dato).
        pub day: Day,
        /// The municipality that was approached, four digits (kommune).
        pub municipality: String,
        /// The administration that was approached (forvaltning).
        pub administration: Administration,
        /// The kind of place (enhed).
        pub unit: UnitKind,
        /// Who received the contact (modtaget af).
        pub received_by: Receiver,
        /// Who referred the client (henvist af).
        pub referred_by: Referrer,
        /// The client, in the state of anonymity that the contact was made in (borgeren).
        pub client: ClientRef,
        /// Whether a VIP card was shown (VIP-kort vist).
        #[uniffi(default)]
        pub card_shown: bool,
        /// Whether the client says that it is the first contact (førstegangshenvendelse).
        pub first_contact: FirstContact,
        /// What the advice was about (rådgivningsemner).
        #[uniffi(default)]
        pub advice: Vec<AdviceTopic>,
        /// The ids of the offers that the client was told of or referred to (tilbud, der er orienteret om).
        #[uniffi(default)]
        pub offers: Vec<String>,
        /// What the contact led to (resultater).
        #[uniffi(default)]
        pub results: Vec<ContactResult>,
    }
}

mirror! {
    /// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
    pub struct AnonymityLift {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The day anonymity was lifted (dato).
        pub day: Day,
        /// The municipality it was lifted in, four digits (kommune).
        pub municipality: String,
        /// What the client was known by until then (ophævet fra).
        pub from: LiftSource,
        /// The client's pseudonym from then on (pseudonym).
        pub pseudonym: Pseudonym,
        /// The day the client consented to lifting; without it there is no lifting (samtykke).
        #[uniffi(default)]
        pub consent_day: Option<Day>,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere henvendelser knyttet).
        #[uniffi(default)]
        pub links_earlier: bool,
        /// The day the client consented to that as well (samtykke til at knytte tidligere henvendelser).
        #[uniffi(default)]
        pub link_consent_day: Option<Day>,
    }
}

mirror! {
    /// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke).
    pub struct ConsentWithdrawal {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The municipality it was withdrawn in, four digits (kommune).
        pub municipality: String,
        /// The day of it (dato).
        pub day: Day,
        /// The client's pseudonym (pseudonym).
        pub pseudonym: Pseudonym,
    }
}
