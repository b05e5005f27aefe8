//! Code lists of contacts (henvendelse).

use super::code_list;

code_list! {
    /// The administration that was approached (forvaltning).
    #[da = "Den forvaltning eller organisation, henvendelsen kom til."]
    Administration {
        Social = "social", "the social administration (SOF in København)", "socialforvaltningen (i København SOF)";
        Employment = "employment", "the employment administration (BIF in København)", "beskæftigelsesforvaltningen (i København BIF)";
        SocialAndEmployment = "social_and_employment", "one administration for social affairs and employment", "en samlet social- og beskæftigelsesforvaltning";
        State = "state", "the state", "staten";
        Ngo = "ngo", "a non-governmental organisation", "en NGO";
    }
}

code_list! {
    /// The kind of place where the contact took place (enhed).
    #[da = "Den slags sted, henvendelsen skete på."]
    UnitKind {
        Jobcenter = "jobcenter", "job centre", "jobcenter";
        Socialcenter = "socialcenter", "social centre", "socialcenter";
        CounsellingCentre = "counselling_centre", "counselling centre", "rådgivningscenter";
        HomelessUnit = "homeless_unit", "unit for homeless people", "hjemløseenhed";
        Outreach = "outreach", "outreach work, such as visits to massage clinics", "opsøgende arbejde, fx på massageklinikker";
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP)", "Kompetencecenter Prostitution (KCP)";
        Ngo = "ngo", "non-governmental organisation", "NGO";
    }
}

code_list! {
    /// Who received the contact (modtager).
    #[da = "Hvem der tog imod henvendelsen."]
    Receiver {
        BridgeBuilder = "bridge_builder", "bridge builder", "brobygger";
        ThaiCulturalMediator = "thai_cultural_mediator", "Thai cultural mediator", "thailandsk kulturformidler";
        Caseworker = "caseworker", "caseworker", "sagsbehandler";
        KcpWorker = "kcp_worker", "worker at Kompetencecenter Prostitution (KCP)", "medarbejder i Kompetencecenter Prostitution (KCP)";
        NgoWorker = "ngo_worker", "worker at an NGO", "medarbejder i en NGO";
    }
}

code_list! {
    /// Who referred the client (henvist af).
    #[da = "Hvem der henviste borgeren."]
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
    /// What the advice was about (rådgivningsemne).
    #[da = "Hvad rådgivningen handlede om."]
    AdviceTopic {
        Housing = "housing", "housing", "bolig";
        Education = "education", "education", "uddannelsesmuligheder";
        CashBenefit = "cash_benefit", "cash benefit", "kontanthjælp";
        OrientationOnOffers = "orientation_on_offers", "orientation on offers", "orientering om tilbud";
        SubstanceUse = "substance_use", "substance use", "rusmidler (misbrug)";
        EarlyRetirementPension = "early_retirement_pension", "early-retirement pension", "førtidspension";
        Debt = "debt", "debt", "gæld";
        PastFinances = "past_finances", "past finances", "tidligere økonomiske forhold";
        Other = "other", "something else", "andet";
    }
}

code_list! {
    /// A kind of result that a contact led to (resultat).
    #[da = "Den slags resultat, henvendelsen førte til."]
    ResultKind {
        HousingRecommendation = "housing_recommendation", "housing recommendation", "boligindstilling";
        HelpToCompleteEducation = "help_to_complete_education", "help to complete an education", "hjælp til færdiggørelse af uddannelse";
        ContactBrokered = "contact_brokered", "contact brokered", "formidling af relevante kontakter";
        CashBenefit = "cash_benefit", "cash benefit", "kontanthjælp";
        EarlyRetirementPension = "early_retirement_pension", "early-retirement pension", "førtidspension";
        HomeGuide = "home_guide", "home guide", "hjemmevejleder";
        KcpPsychologist = "kcp_psychologist", "psychologist at Kompetencecenter Prostitution (KCP)", "psykolog i Kompetencecenter Prostitution (KCP)";
        Other = "other", "something else", "andet";
    }
}

impl ResultKind {
    /// Returns whether an authority decides on this result. Only a client known to the authority can have it, also where
    /// it was refused or has only been applied for.
    pub const fn is_decided(self) -> bool {
        matches!(
            self,
            Self::HousingRecommendation | Self::CashBenefit | Self::EarlyRetirementPension | Self::HomeGuide
        )
    }
}

code_list! {
    /// How a result on which an authority decides stands (afgørelse).
    #[da = "Hvor sagen står, når en myndighed afgør den."]
    Decision {
        AppliedFor = "applied_for", "applied for", "ansøgt";
        Granted = "granted", "granted", "bevilget";
        Refused = "refused", "refused", "afslået";
    }
}

code_list! {
    /// To whom a contact was brokered (formidlet til).
    #[da = "Hvem der blev formidlet kontakt til."]
    BrokeredTo {
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP)", "Kompetencecenter Prostitution (KCP)";
        Ngo = "ngo", "an NGO", "en NGO";
        UTurn = "u_turn", "U-turn", "U-turn";
        Distriktspsykiatrien = "distriktspsykiatrien", "Distriktspsykiatrien", "Distriktspsykiatrien";
        OtherAdministration = "other_administration", "another administration", "en anden forvaltning";
        Other = "other", "somebody else", "andre";
        Unknown = "unknown", "unknown", "uoplyst";
    }
}
