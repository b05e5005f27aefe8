//! The severity of findings, the families of rules, and the reasons why a rule skips.

use crate::code::code_list;

code_list! {
    /// The severity of a finding (alvor).
    #[da = "Hvor alvorlig en bemærkning er."]
    Severity {
        Error = "error", "error", "fejl";
        Warning = "warning", "warning", "advarsel";
        Information = "information", "information", "oplysning";
    }
}

code_list! {
    /// What a rule is about (regelfamilie). Each code starts with its family.
    #[da = "Hvad en regel handler om. Hver regels kode begynder med dens familie."]
    Family {
        Framing = "framing", "file format", "filformat";
        Delivery = "delivery", "delivery", "leverance";
        Registration = "registration", "registration", "registrering";
        Anonymity = "anonymity", "anonymity", "anonymitet";
        Subgroup = "subgroup", "subgroup", "delmålgruppe";
        Cti = "cti", "Critical Time Intervention", "CTI-forløb";
        Meeting = "meeting", "meetings", "møder";
        Support = "support", "support", "støtte";
        Baseline = "baseline", "baseline", "situation ved start";
        Measurement = "measurement", "measurements", "målinger";
        Outcome = "outcome", "outcomes", "udfald";
        Tally = "tally", "counts made elsewhere", "opgørelser";
        Staffing = "staffing", "staffing", "bemanding";
        Card = "card", "VIP cards", "VIP-kort";
        Participation = "participation", "participation", "deltagelse";
        Offer = "offer", "offers", "tilbud";
        Policy = "policy", "policy", "valideringsopsætning";
    }
}

code_list! {
    /// Why a rule skipped something (årsag til at reglen ikke er brugt).
    #[da = "Hvorfor en regel ikke blev brugt."]
    SkipReason {
        NotApplicable = "not_applicable", "it does not apply", "den gælder ikke her";
        NotYetDue = "not_yet_due", "it is not yet due", "det er ikke forfaldent endnu";
        Ended = "ended", "the course had ended before", "forløbet var afsluttet før";
        EnteredInError = "entered_in_error", "the record was entered in error", "posten er fejlregistreret";
        Rejected = "rejected", "what it needs was rejected", "det, den har brug for, er afvist";
        NotInDelivery = "not_in_delivery", "what it needs is not in this delivery", "det, den har brug for, er ikke i leverancen";
        OutsidePeriod = "outside_period", "the delivery's period does not cover all the days that it has to see", "leverancens periode dækker ikke alle de dage, den skal se";
        NothingOfItsKind = "nothing_of_its_kind", "there was nothing of its kind", "der var intet af den slags";
    }
}
