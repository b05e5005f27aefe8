//! What is registered.

pub(crate) mod before_programme;
pub(crate) mod card_without_token;
pub(crate) mod days_out_of_order;
pub(crate) mod first_contact_not_first;
pub(crate) mod listed_twice;
pub(crate) mod receiver_not_of_unit;
pub(crate) mod residence_unknown;
pub(crate) mod result_without_topic;
pub(crate) mod unit_not_of_administration;
