//! Meetings of a course.

pub(crate) mod outside_course;
pub(crate) mod without_party;
