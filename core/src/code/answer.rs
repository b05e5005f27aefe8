//! The answer to a question that can be left open.

use super::code_list;

code_list! {
    /// The answer to a question about the client: yes, no or unknown (svar).
    Answer {
        Yes = "yes", "yes", "ja";
        No = "no", "no", "nej";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}
