//! The answer to a question that can be left open.

use super::code_list;

code_list! {
    /// The answer to a question about the client: yes, no or unknown (svar).
    #[da = "Svaret på et spørgsmål om borgeren: ja, nej eller uoplyst."]
    Answer {
        Yes = "yes", "yes", "ja";
        No = "no", "no", "nej";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}
