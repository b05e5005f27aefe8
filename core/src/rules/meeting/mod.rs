//! Meetings of a course.

family! {
    without_party,
    outside_course,
    by_other_worker,
    twice,
}
