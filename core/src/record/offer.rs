//! An offer of the catalogue (tilbud).

use super::kinds::Municipality;
use super::record;
use crate::code::{AdviceTopic, Organisation};
use crate::time::Day;

record! {
    /// An offer in the catalogue of municipal and private offers (tilbud).
    #[da = "Et tilbud, som borgere kan orienteres om eller henvises til."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "offer"]
    pub struct Offer {
        /// The municipality that the offer is for, four digits (kommune).
        #[da = "Den kommune, tilbuddet er for, med fire cifre."]
        municipality: String as Municipality,
        /// Who has the offer (udbyder).
        #[da = "Hvem der giver tilbuddet."]
        provider: Organisation,
        /// What the offer is about (emne).
        #[da = "Hvad tilbuddet handler om."]
        topic: AdviceTopic,
        /// The first day on which the offer is open (første dag).
        #[da = "Den første dag, tilbuddet er åbent."]
        first_day: Day,
        /// The last day on which the offer is open; none while no end is known (sidste dag).
        #[da = "Den sidste dag, tilbuddet er åbent; mangler, så længe intet ophør er kendt."]
        last_day: Option<Day>,
    }
}
