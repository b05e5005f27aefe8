//! Support beside a course.

family! {
    outside_course,
    overlaps,
}
