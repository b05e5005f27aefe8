//! What anonymity allows and forbids.

pub(crate) mod after_withdrawal;
pub(crate) mod card_after_lift;
pub(crate) mod card_mistyped;
pub(crate) mod earlier_linked_without_consent;
pub(crate) mod identity_leak;
pub(crate) mod lift_before_contact;
pub(crate) mod lift_from_known;
pub(crate) mod lift_without_consent;
pub(crate) mod lifted_twice;
pub(crate) mod result_needs_client;
pub(crate) mod withdrawn_still_delivered;
