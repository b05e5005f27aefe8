//! `delivery-unknown-strategy`

use crate::judging::{Check, Name, Names, rule};

rule! {
    /// The strategy defines the phases, the parameters and the days in force. Under another strategy a course
    /// could appear to be in the wrong phase.
    ///
    /// Fails: `"strategy": "homeless_dk"`, which is a profile, not a strategy.
    /// Fixed: `"strategy": "cti"`.
    Delivery Error "delivery-unknown-strategy"
    args: {
        /// The strategy that the delivery names.
        named: Name = "Den strategi, leverancen angiver.",
        /// The strategies that the engine has.
        known: Names = "De strategier, der kendes her.",
    }
    title: "Unknown strategy", "Ukendt strategi";
    en: "the delivery follows the strategy `{named}`, which is not known here; known are: `{known}`",
        "correct the strategy in the header, or validate the delivery with that strategy loaded";
    da: "leverancen følger strategien `{named}`, som ikke kendes her; disse kendes: `{known}`",
        "ret strategien i oplysningerne om leverancen, eller validér leverancen med den strategi indlæst";
    source: "the manual, section 7: \"A delivery names the strategy it follows, and is judged by it\"",
        "manualen, afsnit 7 (på engelsk)";
    manual_da:
        "Strategien fastlægger faserne, parametrene og de dage, den gælder. Efter en anden strategi kunne et \
         forløb se ud til at være i en anden fase, end det er.",
        "Forkert: `\"strategy\": \"homeless_dk\"`, som er en profil og ikke en strategi.",
        "Rettet: `\"strategy\": \"cti\"`.";
    check: Check::Exchange;
}
