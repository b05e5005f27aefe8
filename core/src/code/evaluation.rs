//! Code lists of the evaluation: baselines, measurements and outcomes.

use super::code_list;

code_list! {
    /// How long ago the client first sold sexual services, in whole years (første salg af seksuelle ydelser).
    FirstSale {
        UpToOneYear = "up_to_1_year", "up to 1 year ago", "højst 1 år siden";
        TwoToFourYears = "from_2_to_4_years", "2 to 4 years ago", "2 til 4 år siden";
        OverFourYears = "over_4_years", "over 4 years ago", "mere end 4 år siden";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}

code_list! {
    /// A wave of measurements: when in a course something is measured (måletidspunkt).
    Wave {
        Start = "start", "the measurement at the start", "målingen ved start";
        Phase1To2 = "phase_1_to_2", "the measurement between phases 1 and 2", "målingen mellem fase 1 og 2";
        Phase2To3 = "phase_2_to_3", "the measurement between phases 2 and 3", "målingen mellem fase 2 og 3";
        End = "end", "the measurement at the end", "målingen ved afslutning";
        FollowUp = "follow_up", "the follow-up measurement", "målingen ved opfølgning";
    }
}

code_list! {
    /// The instrument of a measurement (måleredskab).
    Instrument {
        Who5 = "who5", "WHO-5 well-being index, raw score 0 to 25", "WHO-5 trivselsindeks, råscore 0 til 25";
        ProstitutionFrequency = "prostitution_frequency", "days of selling sexual services in the period asked about", "dage med salg af seksuelle ydelser i den periode, der spørges til";
        LifeSituation = "life_situation", "life situation, 0 to 10", "livssituation, 0 til 10";
    }
}

code_list! {
    /// Who answered (svarperson).
    Respondent {
        Client = "client", "the client", "borgeren";
        Worker = "worker", "the worker", "medarbejderen";
    }
}

code_list! {
    /// Why a measurement has no value (årsag til manglende måling).
    MissingReason {
        Declined = "declined", "the client declined", "borgeren ønskede det ikke";
        NotReached = "not_reached", "the client was not reached", "borgeren blev ikke truffet";
        NotAsked = "not_asked", "nobody asked", "der blev ikke spurgt";
        Ended = "ended", "the course had ended", "forløbet var afsluttet";
    }
}

code_list! {
    /// The outcome of a course for the client (udfald).
    OutcomeKind {
        LeftProstitution = "left_prostitution", "left prostitution", "har forladt prostitution";
        Ceased = "ceased", "ceased for the time being", "er ophørt indtil videre";
        ImprovedSocialSituation = "improved_social_situation", "improved social situation", "bedre social situation";
        BetterQualityOfLife = "better_quality_of_life", "better quality of life", "bedre livskvalitet";
        LifeOutsideMaintained = "life_outside_maintained", "life outside prostitution maintained", "fastholdt et liv uden for prostitution";
    }
}

code_list! {
    /// Who judged an outcome (vurderet af).
    Assessor {
        Client = "client", "the client", "borgeren";
        Worker = "worker", "the worker", "medarbejderen";
        Register = "register", "a register", "et register";
    }
}
