//! How far the courses of a delivery keep to the method.

use udvej::time::{Day, Period};
use udvej::verdict::{Fidelity, FidelityCount, FidelityItem, Report};

/// How far the courses of one municipality keep to the method in one period (metodeefterlevelse).
///
/// The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So counts of
/// different items are never added, and no score is made of them.
#[uniffi::remote(Record)]
pub struct Fidelity {
    /// The municipality, four digits.
    pub municipality: String,
    /// The days that the delivery is about.
    pub period: Period,
    /// The id of the strategy that was judged by.
    pub strategy: String,
    /// The day that was judged as of.
    pub today: Day,
    /// Every item, in the order of the self-assessment.
    pub items: Vec<FidelityCount>,
}

/// How often one item was met.
#[uniffi::remote(Record)]
pub struct FidelityCount {
    /// The item.
    pub item: FidelityItem,
    /// How often it was met.
    pub met: i64,
    /// How often it was not.
    pub not_met: i64,
    /// How often the records cannot answer: not yet due, ended before, or not in this delivery.
    pub not_assessable: i64,
}

/// How far the courses of the delivery keep to the method; none if its header cannot be used.
#[uniffi::export]
fn report_fidelity(report: &Report) -> Option<Fidelity> {
    report.fidelity()
}

/// The code of the rule that judges the item.
#[uniffi::export]
fn fidelity_item_rule(item: FidelityItem) -> String {
    item.rule().to_owned()
}
