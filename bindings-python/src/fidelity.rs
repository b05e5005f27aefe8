//! How far the courses of a delivery keep to the method.

use udvej::time::{Day, Period};
use udvej::verdict::{Fidelity, FidelityCount, FidelityItem};

use crate::view::view;

view! {
    /// How far the courses of one municipality keep to the method in one period (metodeefterlevelse).
    ///
    /// The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So
    /// counts of different items are never added, and no score is made of them. `Report.fidelity` makes it.
    "Fidelity" PyFidelity(Fidelity) in repr: municipality period strategy today {
    /// The municipality, four digits.
    municipality: String,
    /// The days that the delivery is about.
    period: Period,
    /// The id of the strategy that was judged by.
    strategy: String,
    /// The day that was judged as of.
    today: Day,
    /// Every item, in the order of the CTI implementation self-assessment.
    items: Vec<FidelityCount>,
    }
}

view! {
    /// How often one item of the CTI implementation self-assessment was met.
    "FidelityCount" PyFidelityCount(FidelityCount) in repr: item met not_met not_assessable {
    /// The item; ``udvej.labels("fidelity_item")`` says what it asks.
    item: FidelityItem,
    /// How often it was met.
    met: i64,
    /// How often it was not.
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
