//! Code lists of meetings and support in a course.

use super::code_list;

code_list! {
    /// Whom a meeting was with (deltager).
    MeetingParty {
        Client = "client", "the client", "borgeren";
        Network = "network", "the client's network", "borgerens netværk";
        Provider = "provider", "a provider of support", "en udbyder af støtte";
    }
}

code_list! {
    /// Where a meeting took place (sted).
    MeetingPlace {
        Community = "community", "in the community", "i nærmiljøet";
        Office = "office", "at an office", "på et kontor";
        Phone = "phone", "by telephone", "i telefon";
    }
}

code_list! {
    /// A kind of support beside the course (støtteelement).
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
    /// Who gives support, or offers it (udbyder).
    Provider {
        Municipality = "municipality", "the municipality", "kommunen";
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP)", "Kompetencecenter Prostitution (KCP)";
        Ngo = "ngo", "a non-governmental organisation", "en NGO";
        Region = "region", "the region", "regionen";
        Private = "private", "a private provider", "en privat udbyder";
    }
}
