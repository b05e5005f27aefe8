//! Staff.

pub(crate) mod caseload;
pub(crate) mod supervision_missing;
pub(crate) mod twice;
