//! A measurement for the evaluation (måling).

use super::kinds::{Count, Id, Municipality, PlainId};
use super::record;
use crate::code::{Instrument, MissingReason, Respondent, Wave};
use crate::time::Day;

record! {
    /// A measurement in a wave of the evaluation: its value, or the reason that it is missing (måling).
    #[da = "Hvad der blev målt hos en borger i et forløb, eller hvorfor intet blev målt."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "measurement"]
    #[day = day]
    #[course = course]
    pub struct Measurement {
        /// The municipality of the course, four digits (kommune).
        #[da = "Forløbets kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course (forløb).
        #[da = "Forløbets id."]
        course: String as Id,
        /// The wave (måletidspunkt).
        #[da = "Måletidspunktet: hvornår i forløbet der blev målt."]
        wave: Wave,
        /// The instrument used (måleredskab).
        #[da = "Det måleredskab, der blev brugt."]
        instrument: Instrument,
        /// The version of the instrument (version).
        #[da = "Redskabets version."]
        version: String as PlainId,
        /// The day on which it was made, or should have been made (dato).
        #[da = "Den dag, målingen blev eller skulle være foretaget."]
        day: Day,
        /// Who answered (svarperson).
        #[da = "Hvem der svarede."]
        respondent: Respondent,
        /// The length of the recall window, if the instrument has one (antal dage, der spørges til).
        #[da = "Hvor mange dage der spørges til, hvor redskabet spørger til en periode."]
        #[unit("days", "dage")]
        recall_days: Option<i64> as Option<Count>,
        /// The raw value; none if nothing was measured (værdi).
        #[da = "Den rå værdi; mangler, hvis der ikke blev målt."]
        #[unit("points; for `prostitution_frequency` days", "point; for `prostitution_frequency` dage")]
        value: Option<i64> as Option<Count>,
        /// Why there is no value (årsag til manglende måling).
        #[da = "Hvorfor der ikke er nogen værdi."]
        missing: Option<MissingReason>,
    }
}
