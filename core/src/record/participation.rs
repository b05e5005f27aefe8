//! A step into the exit project (deltagelse).

use super::kinds::Municipality;
use super::record;
use crate::code::{ParticipationStep, Referrer};
use crate::time::Day;

record! {
    /// A municipality's or an NGO's step into the exit project (deltagelse).
    #[da = "En kommunes eller NGO's skridt ind i exitprojektet."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "step"]
    #[day = day]
    pub struct Participation {
        /// The municipality that takes part, or in which the NGO works, four digits (kommune).
        #[da = "Den kommune, der deltager, eller som NGO'en arbejder i, med fire cifre."]
        municipality: String as Municipality,
        /// The NGO that takes the step; none if the municipality takes it (NGO).
        #[da = "Den NGO, der tager skridtet; mangler, hvis det er kommunen."]
        ngo: Option<Referrer>,
        /// The step (trin).
        #[da = "Trinnet ind i projektet."]
        step: ParticipationStep,
        /// The day of the step (dato).
        #[da = "Den dag, trinnet blev taget."]
        day: Day,
    }
}
