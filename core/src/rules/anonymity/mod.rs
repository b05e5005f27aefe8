//! The rules that protect anonymity.

family! {
    identity_leak,
    result_needs_client,
    card_mistyped,
    lift_without_consent,
    earlier_linked_without_consent,
    lifted_twice,
    card_after_lift,
    lift_before_contact,
    lift_from_known,
    after_withdrawal,
    withdrawn_still_delivered,
}
