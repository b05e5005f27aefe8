//! Code lists of the evaluation: baselines, measurements and outcomes.

use super::code_list;

code_list! {
    /// How long ago the client first sold sexual services, in whole years (første salg af seksuelle ydelser).
    #[da = "Hvor mange hele år det er siden, at borgeren første gang solgte seksuelle ydelser."]
    FirstSale {
        UpToOneYear = "up_to_1_year", "up to 1 year ago", "højst 1 år siden";
        TwoToFourYears = "from_2_to_4_years", "2 to 4 years ago", "2 til 4 år siden";
        OverFourYears = "over_4_years", "over 4 years ago", "mere end 4 år siden";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}

code_list! {
    /// A wave of measurements: when in a course something is measured (måletidspunkt).
    #[da = "Et måletidspunkt: hvornår i et forløb der måles."]
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
    #[da = "Det måleredskab, der er målt med."]
    Instrument {
        Who5 = "who5", "WHO-5 well-being index, raw score 0 to 25", "WHO-5 trivselsindeks, råscore 0 til 25";
        ProstitutionFrequency = "prostitution_frequency", "days of selling sexual services in the period asked about", "dage med salg af seksuelle ydelser i den periode, der spørges til";
        LifeSituation = "life_situation", "life situation, 0 to 10", "livssituation, 0 til 10";
    }
}

code_list! {
    /// Who answered (svarperson).
    #[da = "Hvem der svarede."]
    Respondent {
        Client = "client", "the client", "borgeren";
        Worker = "worker", "the worker", "medarbejderen";
    }
}

code_list! {
    /// Why a measurement has no value (årsag til manglende måling).
    #[da = "Hvorfor en måling ikke har nogen værdi."]
    MissingReason {
        Declined = "declined", "the client declined", "borgeren ønskede det ikke";
        NotReached = "not_reached", "the client was not reached", "borgeren blev ikke truffet";
        NotAsked = "not_asked", "nobody asked", "der blev ikke spurgt";
        Ended = "ended", "the course had ended", "forløbet var afsluttet";
    }
}

code_list! {
    /// Why the scores of a course in two waves are not compared. Of several reasons, the first in this list is given
    /// (årsag til, at to målinger ikke sammenlignes).
    #[da = "Hvorfor et forløb ikke har to scorer, der kan sammenlignes. Den første grund, der gælder, er angivet."]
    UnpairedReason {
        NoClock = "no_clock", "the start of the course is not recorded", "forløbets start er ikke registreret";
        TakenOver = "taken_over", "the course was taken over after one of the points of measurement", "forløbet blev overtaget efter et af måletidspunkterne";
        NotPlanned = "not_planned", "the strategy does not plan the measurement at one of the points of measurement", "strategien har ikke målingen ved et af måletidspunkterne";
        EndedBefore = "ended_before", "the course ended before one of the points of measurement", "forløbet var afsluttet før et af måletidspunkterne";
        NotDue = "not_due", "one of the windows has not passed", "en af måleperioderne er ikke forbi";
        OutsidePeriod = "outside_period", "a score is missing, and the deliveries do not cover the whole window", "en score mangler, og leverancerne dækker ikke hele måleperioden";
        FirstMissing = "first_missing", "the first score is missing", "den første score mangler";
        LastMissing = "last_missing", "the last score is missing", "den sidste score mangler";
        UnlikeVersion = "unlike_version", "the versions of the instrument differ", "måleredskabets versioner er forskellige";
        UnlikeRecall = "unlike_recall", "the periods asked about differ in length", "de perioder, der spørges til, er ikke lige lange";
    }
}

code_list! {
    /// The outcome of a course for the client (udfald).
    #[da = "Hvad forløbet førte til for borgeren."]
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
    #[da = "Hvem der vurderede udfaldet."]
    Assessor {
        Client = "client", "the client", "borgeren";
        Worker = "worker", "the worker", "medarbejderen";
        Register = "register", "a register", "et register";
    }
}
