//! Code lists of the exchange format itself.

use super::{code_list, record_types};

code_list! {
    /// The version of the exchange format (formatversion).
    #[da = "Udvekslingsformatets version."]
    FormatVersion {
        V1 = "udvej/1", "version 1", "version 1";
    }
}

macro_rules! code_list_of_types {
    ($($(#[$($words:tt)+])+ $variant:ident $field:ident = $code:literal, $en:literal, $da:literal;)+) => {
        code_list! {
            /// The type of a record, the value of its field `record` (posttype).
            #[da = "Postens type; den står i feltet `record`."]
            RecordType { $($variant = $code, $en, $da;)+ }
        }
    };
}
record_types!(code_list_of_types);

code_list! {
    /// Whether a record is active or was entered in error (status).
    #[da = "Om posten gælder eller er fejlregistreret."]
    RecordStatus {
        Active = "active", "active", "gældende";
        EnteredInError = "entered_in_error", "entered in error", "fejlregistreret";
    }
}

code_list! {
    /// What a delivery takes in of its period (omfang).
    #[da = "Hvad leverancen omfatter af sin periode."]
    DeliveryScope {
        Full = "full", "everything of the period", "alt for perioden";
        Changes = "changes", "only what is new or corrected", "kun det nye og det rettede";
    }
}

code_list! {
    /// What the pseudonyms of a delivery are made from (pseudonymets grundlag).
    #[da = "Hvad leverancens pseudonymer er dannet af."]
    PseudonymInput {
        Cpr = "cpr", "the CPR number", "CPR-nummeret";
        Secret = "secret", "a random secret in the case record", "en tilfældig hemmelighed i sagen";
    }
}
