//! VIP cards.

pub(crate) mod to_itself;
