//! The client's situation at the start of a course.

family! {
    outside_course,
    far_from_start,
    twice,
}
