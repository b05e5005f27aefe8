//! Support beside a course.

pub(crate) mod outside_course;
pub(crate) mod overlaps;
