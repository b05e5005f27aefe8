//! `delivery-parent-in-error`

use crate::judging::{Check, Id, rule};

rule! {
    /// A record that was entered in error says nothing, so nothing can depend on it: no meeting, support,
    /// baseline, measurement or outcome on the course, no lifting of anonymity on the contact.
    ///
    /// Fails: a meeting of course `co-1`, where the latest revision of `co-1` is `entered_in_error`.
    /// Fixed: `"status": "entered_in_error"` on the meeting as well, or the id of the right course.
    Delivery Error "delivery-parent-in-error"
    args: {
        /// The id of the record that was entered in error.
        parent: Id = "Id'et på den fejlregistrerede post.",
    }
    title: "Belongs to a record entered in error", "Hører til en fejlregistreret post";
    en: "the record depends on `{parent}`, which was entered in error",
        "if this record is wrong as well, mark it as entered in error; otherwise name the record that it belongs to";
    da: "posten hører til `{parent}`, som er markeret som fejlregistreret",
        "er denne post også forkert, så markér den som fejlregistreret; ellers angiv den post, den hører til";
    source: "the manual, section 8: \"A child of a record that was entered in error carries one finding that names it\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En fejlregistreret post siger ingenting, så intet kan bygge på den: ingen møder, støtte, situation \
         ved start, målinger eller udfald på forløbet og ingen ophævelse af anonymitet på henvendelsen.",
        "Forkert: et møde i forløbet `co-1`, når den nyeste version af `co-1` er fejlregistreret.",
        "Rettet: mødet er også markeret som fejlregistreret (`\"status\": \"entered_in_error\"`), eller det \
         har id'et på det rigtige forløb.";
    check: Check::Exchange;
}
