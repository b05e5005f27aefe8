//! Code lists of meetings and support in a course.

use super::code_list;

code_list! {
    /// Whom a meeting was with (deltager).
    #[da = "Hvem mødet blev holdt med."]
    MeetingParty {
        Client = "client", "the client", "borgeren";
        PrivateNetwork = "private_network", "the private network (family, friends)", "det private netværk (familie, venner)";
        ProfessionalNetwork = "professional_network", "the professional network (caseworker, treatment, NGO)", "det professionelle netværk (sagsbehandler, behandler, NGO)";
    }
}

impl MeetingParty {
    /// Returns whether it is the client's network. The private one and the professional one both are.
    pub const fn is_network(self) -> bool {
        matches!(self, Self::PrivateNetwork | Self::ProfessionalNetwork)
    }
}

code_list! {
    /// Where a meeting took place (sted).
    #[da = "Hvor mødet blev holdt."]
    MeetingPlace {
        Community = "community", "in the community", "i nærmiljøet";
        Office = "office", "at an office", "på et kontor";
        Phone = "phone", "by telephone", "i telefon";
    }
}

code_list! {
    /// A kind of support beside the course (støtteelement).
    #[da = "Den slags støtte, borgeren fik ved siden af forløbet eller uden et forløb."]
    SupportElement {
        IndividualSocialSupport = "individual_social_support", "individual social support", "individuel social støtte";
        Treatment = "treatment", "treatment", "behandlingstilbud";
        DebtCounselling = "debt_counselling", "debt counselling", "gældsrådgivning";
        PsychologistHours = "psychologist_hours", "psychologist hours", "psykologtimer";
        Companion = "companion", "companion at meetings", "bisidder";
        PastFinances = "past_finances", "advice on past finances", "rådgivning om tidligere økonomiske forhold";
        HomeGuide = "home_guide", "home guide", "hjemmevejleder";
        Other = "other", "something else", "andet";
    }
}

code_list! {
    /// Where a companion went with the client (bisidder hos).
    #[da = "Hvor bisidderen var med borgeren."]
    CompanionPlace {
        Municipality = "municipality", "the municipality", "kommunen";
        Police = "police", "the police", "politiet";
        Tax = "tax", "the tax authority", "skattemyndigheden";
        Hospital = "hospital", "a hospital", "et sygehus";
        Other = "other", "somewhere else", "et andet sted";
    }
}
