//! Codes of the exchange itself.

use super::code_list;

code_list! {
    /// The version of the exchange format (formatversion).
    FormatVersion {
        V1 = "udvej/1", "version 1", "version 1";
    }
}

code_list! {
    /// The type of a record (posttype), as its field `record` says.
    RecordType {
        Contact = "contact", "contact", "henvendelse";
        AnonymityLift = "anonymity_lift", "lifting of anonymity", "ophævelse af anonymitet";
        ConsentWithdrawal = "consent_withdrawal", "withdrawal of consent", "tilbagetrækning af samtykke";
        Course = "course", "course", "forløb";
        Meeting = "meeting", "meeting", "møde";
        Support = "support", "support", "støtte";
        Measurement = "measurement", "measurement", "måling";
        Outcome = "outcome", "outcome", "udfald";
        Tally = "tally", "count made elsewhere", "optælling";
        Staffing = "staffing", "staffing", "bemanding";
        CardDistribution = "card_distribution", "cards handed out", "kortuddeling";
        Offer = "offer", "offer", "tilbud";
        Participation = "participation", "participation", "deltagelse";
    }
}

code_list! {
    /// Whether a record stands (status).
    RecordStatus {
        Active = "active", "active", "gældende";
        EnteredInError = "entered_in_error", "entered in error", "fejlregistreret";
    }
}

code_list! {
    /// What the pseudonyms of a delivery are made from (pseudonymets grundlag).
    PseudonymInput {
        Cpr = "cpr", "the CPR number", "CPR-nummeret";
        Secret = "secret", "a random secret in the case record", "en tilfældig hemmelighed i sagen";
    }
}
