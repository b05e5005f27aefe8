//! Support that belongs to a course.

family! {
    outside_course,
    overlaps,
}
