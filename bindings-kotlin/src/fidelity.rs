//! Fidelity: how closely the courses of a delivery follow the method.

use udvej::time::{Day, Period};
use udvej::verdict::{Fidelity, FidelityCount, FidelityItem, Report};

/// How closely the courses of one municipality follow the method in one period (metodeefterlevelse).
///
/// The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So
/// counts of different items must not be added, and there is no total score.
#[uniffi::remote(Record)]
pub struct Fidelity {
    /// The municipality, four digits.
    pub municipality: String,
    /// The period of the delivery.
    pub period: Period,
    /// The id of the strategy that the delivery was judged by.
    pub strategy: String,
    /// The day as of which the delivery was judged.
    pub today: Day,
    /// Every item, in the order of the self-assessment.
    pub items: Vec<FidelityCount>,
}

/// The counts of one item.
#[uniffi::remote(Record)]
pub struct FidelityCount {
    /// The item.
    pub item: FidelityItem,
    /// How often it was met.
    pub met: i64,
    /// How often it was not met.
    pub not_met: i64,
    /// How often it cannot be assessed: not yet due, ended before, or not in this delivery.
    pub not_assessable: i64,
}

/// Returns how closely the courses of the delivery follow the method, or none if the header cannot be used.
#[uniffi::export]
fn report_fidelity(report: &Report) -> Option<Fidelity> {
    report.fidelity()
}

/// Returns the code of the rule that judges the item.
#[uniffi::export]
fn fidelity_item_rule(item: FidelityItem) -> String {
    item.rule().to_owned()
}
