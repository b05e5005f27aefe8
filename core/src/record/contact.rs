//! A contact (henvendelse): one approach to somebody who can help.

use super::client_ref::ClientRef;
use super::kinds::{Id, Municipality};
use super::record;
use crate::code::{
    Administration, AdviceTopic, Answer, BrokeredTo, Decision, Receiver, Referrer, ResultKind, UnitKind,
};
use crate::json::{Any, object};
use crate::time::Day;

record! {
    /// One approach to a bridge builder, the Thai cultural mediator, a caseworker or another worker (henvendelse).
    ///
    /// Contacts may be anonymous, so a count of contacts is not a count of people.
    #[da = "Én henvendelse til nogen, der kan hjælpe. Den kan være anonym, så henvendelser tæller ikke mennesker."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "contact"]
    #[day = day]
    #[client = client]
    pub struct Contact {
        /// The day of the contact (dato).
        #[da = "Den dag, henvendelsen fandt sted."]
        day: Day,
        /// The municipality that was approached, four digits (kommune).
        #[da = "Den kommune, der blev henvendt til, med fire cifre."]
        municipality: String as Municipality,
        /// The administration that was approached (forvaltning).
        #[da = "Den forvaltning, der blev henvendt til."]
        administration: Administration,
        /// The kind of place (enhed).
        #[da = "Den slags sted, henvendelsen skete på."]
        unit: UnitKind,
        /// Who received the contact (modtaget af).
        #[da = "Hvem der tog imod henvendelsen."]
        received_by: Receiver,
        /// Who referred the client (henvist af).
        #[da = "Hvem der henviste borgeren."]
        referred_by: Referrer,
        /// Whether somebody came on the client's behalf (på borgerens vegne).
        #[da = "Om en anden henvendte sig på borgerens vegne; borgeren kom selv, hvis feltet mangler."]
        on_behalf: bool,
        /// The client, in the state of anonymity in which the contact was made (borgeren).
        #[da = "Borgeren, med den grad af anonymitet, som henvendelsen skete under."]
        client: ClientRef,
        /// Whether a VIP card was shown (VIP-kort vist).
        #[da = "Om borgeren viste et VIP-kort; ikke vist, hvis feltet mangler."]
        card_shown: bool,
        /// Whether the client says that it is the first contact (førstegangshenvendelse).
        #[da = "Om borgeren siger, at det er den første henvendelse; uoplyst, hvis feltet mangler."]
        #[default = Answer::Unknown]
        first_contact: Answer,
        /// What the advice was about (rådgivningsemner).
        #[da = "Hvad rådgivningen handlede om."]
        advice: Vec<AdviceTopic> as Any<AdviceTopic>,
        /// The ids of the offers that the client was informed of or referred to (tilbud, der er orienteret om).
        #[da = "Id'er på de tilbud, borgeren blev orienteret om eller henvist til."]
        offers: Vec<String> as Any<Id>,
        /// What the contact led to, each result once (resultater).
        #[da = "Hvad henvendelsen førte til, hvert resultat én gang."]
        results: Vec<ContactResult> as Any<ContactResult>,
    }
}

object! {
    /// A result of a contact.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ContactResult {
        /// The kind of result (resultat).
        #[da = "Hvad resultatet er."]
        kind: ResultKind,
        /// How it stands, if an authority decides on it; otherwise none (afgørelse).
        #[da = "Hvor sagen står, når en myndighed afgør den: ansøgt, bevilget eller afslået; mangler ved andre resultater."]
        decision: Option<Decision>,
        /// To whom a contact was brokered; none for other results (formidlet til).
        #[da = "Hvem der blev formidlet kontakt til; mangler ved andre resultater."]
        to: Option<BrokeredTo>,
    }
}
