//! Staff.

pub(crate) mod caseload;
