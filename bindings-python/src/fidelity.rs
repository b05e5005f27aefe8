//! Fidelity: how closely the courses of a delivery follow the method.

use udvej::time::{Day, Period};
use udvej::verdict::{Fidelity, FidelityCount, FidelityItem};

use crate::view::view;

view! {
    /// How closely the courses of one municipality follow the method in one period (metodeefterlevelse).
    ///
    /// The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So
    /// counts of different items must not be added, and there is no total score. `Report.fidelity` returns it.
    "Fidelity" PyFidelity(Fidelity) in repr: municipality period strategy today {
    /// The municipality, four digits.
    municipality: String,
    /// The period of the delivery.
    period: Period,
    /// The id of the strategy that the delivery was judged by.
    strategy: String,
    /// The day as of which the delivery was judged.
    today: Day,
    /// Every item, in the order of the CTI implementation self-assessment.
    items: Vec<FidelityCount>,
    }
}

view! {
    /// The counts of one item of the CTI implementation self-assessment.
    "FidelityCount" PyFidelityCount(FidelityCount) in repr: item met not_met not_assessable {
    /// The item; ``udvej.labels("fidelity_item")`` has its question.
    item: FidelityItem,
    /// How often it was met.
    met: i64,
    /// How often it was not met.
    not_met: i64,
    /// How often it cannot be assessed: not yet due, ended before, or not in this delivery.
    not_assessable: i64,
    }
    methods {
        /// The code of the rule that judges the item.
        #[getter]
        fn rule(&self) -> &'static str {
            self.inner.item.rule()
        }
    }
}
