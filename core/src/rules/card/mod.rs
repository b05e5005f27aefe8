//! VIP cards.

pub(crate) mod before_programme;
pub(crate) mod to_itself;
