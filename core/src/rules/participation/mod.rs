//! Steps into the exit project.

pub(crate) mod course_before_agreement;
pub(crate) mod out_of_order;
