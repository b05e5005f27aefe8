//! A step into the exit project (deltagelse).

use super::kinds::Municipality;
use super::record;
use crate::code::{Organisation, ParticipationStep};
use crate::time::Day;

record! {
    /// A step of a municipality or an organisation into the exit project (deltagelse).
    #[da = "En kommunes eller organisations skridt ind i exitprojektet."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "step"]
    #[day = day]
    pub struct Participation {
        /// The municipality that takes part, or in which the organisation works, four digits (kommune).
        #[da = "Den kommune, der deltager, eller som organisationen arbejder i, med fire cifre."]
        municipality: String as Municipality,
        /// Who takes the step: the municipality or an organisation (organisation).
        #[da = "Hvem der tager skridtet: kommunen eller en organisation."]
        organisation: Organisation,
        /// The step (trin).
        #[da = "Trinnet ind i projektet."]
        step: ParticipationStep,
        /// The day of the step (dato).
        #[da = "Den dag, trinnet blev taget."]
        day: Day,
    }
}
