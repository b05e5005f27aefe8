//! Which arguments of findings hold the id of a record, so that the page hides them.

/// Whether an argument of a finding of this rule, at this path, may hold the id of a record.
///
/// An argument that is listed in vain costs a few words of a text; one that is forgotten shows an id.
pub(super) fn may_name_record(code: &str, argument: &str, path: &str) -> bool {
    match code {
        "cti-two-at-once" | "support-overlaps" => argument == "other",
        "measurement-twice" | "meeting-twice" | "outcome-twice" | "staffing-twice" => argument == "first",
        "delivery-parent-rejected" => argument == "parent",
        "tally-part-not-of-whole" | "tally-no-rate" => argument == "id",
        // Its other lists hold codes.
        "registration-listed-twice" => argument == "value" && path.starts_with("/offers/"),
        _ => false,
    }
}
