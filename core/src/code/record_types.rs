//! The list of record types.

/// Calls a macro with the list, after the arguments in brackets if there are any. An entry has its description in English, the
/// description of its count in a header in both languages (`#[count(…)]`), its name, its field in a header's `expected`, its
/// code and its labels. The code and the field are the same word.
macro_rules! record_types {
    ($($then:tt)::+ $(, $($args:tt)*)?) => {
        $($then)::+! {
            $([$($args)*])?
            /// One approach to somebody who can help. It may be anonymous, so contacts do not count people (henvendelse).
            #[count("Contacts (henvendelser).", "Antal henvendelser.")]
            Contact contact = "contact", "contact", "henvendelse";
            /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
            #[count("Liftings of anonymity (ophævelser af anonymitet).", "Antal ophævelser af anonymitet.")]
            AnonymityLift anonymity_lift = "anonymity_lift", "lifting of anonymity", "ophævelse af anonymitet";
            /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).
            #[count("Withdrawals of consent (tilbagetrækninger af samtykke).", "Antal tilbagetrækninger af samtykke.")]
            ConsentWithdrawal consent_withdrawal =
                "consent_withdrawal", "withdrawal of consent", "tilbagetrækning af samtykke";
            /// A course of a known client, from contact-making to its end (forløb).
            #[count("Courses (forløb).", "Antal forløb.")]
            Course course = "course", "course", "forløb";
            /// A meeting or call of a course (møde).
            #[count("Meetings (møder).", "Antal møder.")]
            Meeting meeting = "meeting", "meeting", "møde";
            /// An element of support for a client, in a course or without one (støtte).
            #[count("Elements of support (støtteelementer).", "Antal støtteelementer.")]
            Support support = "support", "support", "støtte";
            /// The client's situation at the start of a course (situation ved start).
            #[count("Baselines (situationer ved start).", "Antal registreringer af situationen ved start.")]
            Baseline baseline = "baseline", "baseline", "situation ved start";
            /// A measurement of a client in a course, or the reason that it is missing (måling).
            #[count("Measurements (målinger).", "Antal målinger.")]
            Measurement measurement = "measurement", "measurement", "måling";
            /// The outcome of a course for the client, and who judged it (udfald).
            #[count("Outcomes (udfald).", "Antal udfald.")]
            Outcome outcome = "outcome", "outcome", "udfald";
            /// A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
            #[count("Counts made elsewhere (opgørelser).", "Antal opgørelser, der er lavet andetsteds.")]
            Tally tally = "tally", "count made elsewhere", "opgørelse";
            /// The number of staff who worked on a day, or took part in meetings (bemanding).
            #[count("Counts of staff (bemanding).", "Antal poster om bemanding.")]
            Staffing staffing = "staffing", "staffing", "bemanding";
            /// VIP cards handed out, counted as cards, not as uses (kortuddeling).
            #[count("Hand-outs of cards (kortuddelinger).", "Antal kortuddelinger.")]
            CardDistribution card_distribution = "card_distribution", "cards handed out", "kortuddeling";
            /// An offer that clients can be informed of or referred to (tilbud).
            #[count("Offers (tilbud).", "Antal tilbud.")]
            Offer offer = "offer", "offer", "tilbud";
            /// A step of a municipality or an organisation into the exit project (deltagelse).
            #[count("Steps into the project (deltagelse).", "Antal trin ind i projektet.")]
            Participation participation = "participation", "participation", "deltagelse";
        }
    };
}
pub(crate) use record_types;
