//! Support in a course, and to clients without one.

family! {
    course_or_client,
    place_without_companion,
    outside_course,
    overlaps,
}
