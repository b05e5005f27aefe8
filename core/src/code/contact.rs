//! Code lists of contacts (henvendelse).

use super::code_list;

code_list! {
    /// The administration that was approached (forvaltning).
    Administration {
        Sof = "sof", "the social administration", "Socialforvaltningen (SOF)";
        Bif = "bif", "the employment and integration administration", "Beskæftigelses- og Integrationsforvaltningen (BIF)";
        Ngo = "ngo", "a non-governmental organisation", "en NGO";
        State = "state", "the state", "staten";
    }
}

code_list! {
    /// The kind of place where the contact took place (enhed).
    UnitKind {
        Jobcenter = "jobcenter", "job centre", "jobcenter";
        Socialcenter = "socialcenter", "social centre", "socialcenter";
        CounsellingCentre = "counselling_centre", "counselling centre", "rådgivningscenter";
        Outreach = "outreach", "outreach work", "opsøgende arbejde";
        Ngo = "ngo", "non-governmental organisation", "NGO";
    }
}

code_list! {
    /// Who received the contact (modtager).
    Receiver {
        BridgeBuilder = "bridge_builder", "bridge builder", "brobygger";
        ThaiCulturalMediator = "thai_cultural_mediator", "Thai cultural mediator", "thailandsk kulturformidler";
        Caseworker = "caseworker", "caseworker", "sagsbehandler";
    }
}

code_list! {
    /// Who referred the client (henvist af).
    Referrer {
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP)", "Kompetencecenter Prostitution (KCP)";
        Reden = "reden", "Reden", "Reden";
        LivaRehab = "liva_rehab", "LivaRehab", "LivaRehab";
        Svanegrupperne = "svanegrupperne", "Svanegrupperne", "Svanegrupperne";
        OwnInitiative = "self", "own initiative", "egen henvendelse";
        Other = "other", "somebody else", "andre";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}

code_list! {
    /// Whether the client says that this is the first contact (førstegangshenvendelse).
    FirstContact {
        Yes = "yes", "yes", "ja";
        No = "no", "no", "nej";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}

code_list! {
    /// What the advice was about (rådgivningsemne).
    AdviceTopic {
        Housing = "housing", "housing", "bolig";
        Education = "education", "education", "uddannelsesmuligheder";
        CashBenefit = "cash_benefit", "cash benefit", "kontanthjælp";
        OrientationOnOffers = "orientation_on_offers", "orientation on offers", "orientering om tilbud";
        SubstanceUse = "substance_use", "substance use", "rusmidler (misbrug)";
        EarlyRetirementPension = "early_retirement_pension", "early-retirement pension", "førtidspension";
        Debt = "debt", "debt", "gæld";
        Other = "other", "something else", "andet";
    }
}

code_list! {
    /// What the contact led to (resultat).
    ContactResult {
        HousingRecommendation = "housing_recommendation", "housing recommendation", "boligindstilling";
        HelpToCompleteEducation = "help_to_complete_education", "help to complete an education", "hjælp til færdiggørelse af uddannelse";
        ContactBrokered = "contact_brokered", "contact brokered", "formidling af relevante kontakter";
        CashBenefitGranted = "cash_benefit_granted", "cash benefit granted", "bevilling af kontanthjælp";
        EarlyRetirementPensionGranted = "early_retirement_pension_granted", "early-retirement pension granted", "tilkendt førtidspension";
        HomeGuide = "home_guide", "home guide", "hjemmevejleder";
        KcpPsychologist = "kcp_psychologist", "psychologist at Kompetencecenter Prostitution (KCP)", "psykolog i Kompetencecenter Prostitution (KCP)";
        Other = "other", "something else", "andet";
    }
}

impl ContactResult {
    /// Returns whether only a client known to the administration can have this result.
    pub const fn needs_known_client(self) -> bool {
        matches!(
            self,
            Self::HousingRecommendation | Self::CashBenefitGranted | Self::EarlyRetirementPensionGranted
        )
    }
}
