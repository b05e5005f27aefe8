//! Code lists of courses (forløb).

use super::code_list;

code_list! {
    /// The kind of course (forløbstype).
    #[da = "Hvilken slags forløb det er."]
    CourseKind {
        Cti = "cti", "Critical Time Intervention course", "CTI-forløb";
        BridgeBuilder = "bridge_builder", "bridge-builder course", "brobyggerforløb";
    }
}

code_list! {
    /// A phase of a CTI course (fase). The profile says what it is called. The contact-making period before it, pre-CTI, is outside the clock.
    #[da = "En fase i et CTI-forløb. Profilen angiver fasens navn. Kontaktskabelsen før fase 1 (præ-CTI) tæller ikke med i forløbets tid."]
    PhaseKind {
        Transition = "transition", "phase 1", "fase 1";
        TryOut = "try_out", "phase 2", "fase 2";
        TransferOfCare = "transfer_of_care", "phase 3", "fase 3";
    }
}

code_list! {
    /// A subgroup of the exit project (delmålgruppe). The two overlap; a client is in both, one or neither.
    #[da = "En delmålgruppe i exitprojektet. De to overlapper: en borger hører til begge, til den ene eller til ingen af dem."]
    Subgroup {
        WishesToExit = "wishes_to_exit", "wishes to leave prostitution", "delmålgruppe 1: ønsker at forlade prostitution";
        Vulnerable = "vulnerable", "vulnerable people in prostitution", "delmålgruppe 2: udsatte borgere i prostitution";
    }
}

code_list! {
    /// The ground for a membership of a subgroup (grundlag).
    #[da = "Hvad det bygger på, at borgeren hører til en delmålgruppe."]
    SubgroupGround {
        OwnStatement = "own_statement", "the client's own statement", "borgerens eget udsagn";
        Assessment = "assessment", "the worker's assessment", "medarbejderens vurdering";
        Measurement = "measurement", "a measurement", "en måling";
    }
}

code_list! {
    /// What the work of a phase is about (fokusområde): one to three in each phase.
    #[da = "Hvad arbejdet i en fase handler om: et til tre fokusområder i hver fase."]
    FocusArea {
        Housing = "housing", "housing", "bolig";
        MentalHealth = "mental_health", "mental health", "psykisk helbred";
        PhysicalHealth = "physical_health", "physical health", "fysisk helbred";
        Economy = "economy", "economy", "økonomi";
        DailyActivities = "daily_activities", "daily activities", "daglige aktiviteter";
        Network = "network", "network and social relations", "netværk og sociale relationer";
        SubstanceUse = "substance_use", "substance use", "rusmidler (misbrug)";
        EducationAndEmployment = "education_and_employment", "education and employment", "uddannelse og beskæftigelse";
        Safety = "safety", "safety", "sikkerhed";
        Prostitution = "prostitution", "prostitution", "prostitution";
    }
}

code_list! {
    /// Why a course ended (afslutningsårsag).
    #[da = "Hvorfor et forløb sluttede."]
    EndReason {
        Completed = "completed", "completed", "gennemført";
        OwnWish = "own_wish", "the client's own wish", "borgerens eget ønske";
        LostContact = "lost_contact", "contact was lost", "borgeren kunne ikke længere træffes";
        Moved = "moved", "moved away", "fraflyttet";
        TakenOver = "taken_over", "taken over by another municipality", "overtaget af en anden kommune";
        Died = "died", "died", "død";
        Other = "other", "another reason", "anden årsag";
    }
}
