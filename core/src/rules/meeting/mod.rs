//! Meetings of a course.

pub(crate) mod by_other_worker;
pub(crate) mod outside_course;
pub(crate) mod twice;
pub(crate) mod without_party;
