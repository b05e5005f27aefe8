//! The calendar of deliveries: which periods are due when.

use crate::json::object;
use crate::record::kinds::Municipality;
use crate::time::{Day, Period};

object! {
    /// A delivery that is planned: its period, and the day by which it is due (planlagt leverance).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PlannedDelivery {
        /// The municipality that it is due from, four digits; none if it is due from each (kommune).
        #[da = "Den kommune, der skal aflevere, med fire cifre; mangler, hvis alle skal."]
        municipality: Option<String> as Option<Municipality>,
        /// The days that the delivery is about (periode).
        #[da = "De dage, leverancen skal handle om."]
        period: Period,
        /// The last day on which it is in time (frist).
        #[da = "Den sidste dag, leverancen er rettidig."]
        due: Day,
    }
}

impl PlannedDelivery {
    /// Returns whether both can be due from one municipality.
    pub(super) fn concerns_same(&self, other: &Self) -> bool {
        self.municipality.is_none() || other.municipality.is_none() || self.municipality == other.municipality
    }
}
