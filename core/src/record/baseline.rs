//! The client's situation when a course starts (situation ved start).

use super::kinds::{Id, Municipality};
use super::record;
use crate::code::{Answer, FirstSale};
use crate::time::Day;

record! {
    /// The client's situation at the start of a course, once for each course. The answers are coarse on purpose: finer ones
    /// could identify the client (situation ved start).
    #[da = "Borgerens situation ved forløbets start, én gang for hvert forløb. Svarene er grove med vilje: finere svar kunne udpege borgeren."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "baseline"]
    #[day = day]
    #[course = course]
    pub struct Baseline {
        /// The municipality of the course, four digits (kommune).
        #[da = "Forløbets kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course (forløb).
        #[da = "Forløbets id."]
        course: String as Id,
        /// The day that the answers are about (dato).
        #[da = "Den dag, svarene gælder for."]
        day: Day,
        /// Whether the client has debt (gæld).
        #[da = "Om borgeren har gæld."]
        debt: Answer,
        /// Whether the client has problems with substance use (misbrug af rusmidler).
        #[da = "Om borgeren har et misbrug af rusmidler."]
        substance_use: Answer,
        /// Whether the client has mental health problems (psykiske problemer).
        #[da = "Om borgeren har psykiske problemer."]
        mental_health_problems: Answer,
        /// Whether the client has a weak network (svagt netværk).
        #[da = "Om borgeren har et svagt netværk."]
        weak_network: Answer,
        /// Whether the client has no home of their own (uden egen bolig).
        #[da = "Om borgeren er uden egen bolig."]
        no_own_home: Answer,
        /// Whether the client has no work (uden arbejde).
        #[da = "Om borgeren er uden arbejde."]
        no_work: Answer,
        /// How long ago the client first sold sexual services (første salg af seksuelle ydelser).
        #[da = "Hvor længe siden det er, at borgeren første gang solgte seksuelle ydelser."]
        first_sale: FirstSale,
        /// Whether the client sold sexual services within the last year (aktiv det seneste år).
        #[da = "Om borgeren har solgt seksuelle ydelser inden for det seneste år."]
        active_last_year: Answer,
    }
}
