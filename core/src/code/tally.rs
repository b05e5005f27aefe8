//! Code lists of tallies: counts made elsewhere (opgørelse).

use super::code_list;

code_list! {
    /// The unit of a count (enhed). Counts of different units are never added.
    #[da = "Enheden i en opgørelse. Antal i forskellige enheder lægges aldrig sammen."]
    CountUnit {
        Contact = "contact", "contacts", "henvendelser";
        Person = "person", "different persons", "forskellige personer";
        Course = "course", "courses", "forløb";
        Card = "card", "cards", "kort";
    }
}

code_list! {
    /// Whose work was counted (opgørelsen gælder).
    #[da = "Hvis arbejde der er gjort op."]
    TallyCounter {
        BridgeBuilders = "bridge_builders", "bridge builders", "brobyggere";
        ThaiCulturalMediator = "thai_cultural_mediator", "the Thai cultural mediator", "den thailandske kulturformidler";
        Administration = "administration", "the administration as a whole", "forvaltningen som helhed";
        All = "all", "all together", "i alt";
    }
}

code_list! {
    /// How the count was made (opgørelsesmetode).
    #[da = "Hvordan opgørelsen er lavet."]
    CountMethod {
        Registered = "registered", "added up from registrations", "talt op fra registreringer";
        DistinctPersons = "distinct_persons", "each person counted once", "hver person talt én gang";
        Sum = "sum", "added up from other counts", "sum af andre opgørelser";
        Unknown = "unknown", "not stated", "uoplyst";
    }
}

code_list! {
    /// Whether the period of a count is stated by a source or inferred (periodens grundlag).
    #[da = "Om en kilde oplyser opgørelsens periode, eller om den er udledt."]
    PeriodBasis {
        Stated = "stated", "stated by a source", "oplyst i en kilde";
        Inferred = "inferred", "inferred from other statements", "udledt af andre oplysninger";
    }
}

code_list! {
    /// Who was taken into a count (inklusionskriterium).
    #[da = "Hvem der er talt med i opgørelsen."]
    InclusionCriterion {
        Unknown = "unknown", "not stated", "uoplyst";
        KnownBackground = "known_background", "people known to have a background in prostitution", "borgere med kendt prostitutionsbaggrund";
        UnderExitPackage = "under_exit_package", "contacts under the Exit-pakken", "henvendelser under Exit-pakken";
        RelatedIssues = "related_issues", "people with issues related to prostitution", "borgere med en prostitutionsproblematik";
        Other = "other", "something else", "andet";
    }
}
