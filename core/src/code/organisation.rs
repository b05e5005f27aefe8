//! Code lists of organisations: staff, cards, participation.

use super::code_list;

code_list! {
    /// A municipality, another authority or an organisation that gives support, has an offer or takes a step into the project
    /// (organisation).
    #[da = "En kommune, en anden myndighed eller en organisation, som giver støtte, har et tilbud eller deltager i projektet."]
    Organisation {
        Municipality = "municipality", "the municipality", "kommunen";
        Region = "region", "the region", "regionen";
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP), of the state", "Kompetencecenter Prostitution (KCP), som hører under staten";
        Reden = "reden", "Reden", "Reden";
        LivaRehab = "liva_rehab", "LivaRehab", "LivaRehab";
        Svanegrupperne = "svanegrupperne", "Svanegrupperne", "Svanegrupperne";
        OtherNgo = "other_ngo", "another NGO", "en anden NGO";
        Private = "private", "a private provider", "en privat udbyder";
    }
}

impl Organisation {
    /// Returns whether it is an NGO.
    pub const fn is_ngo(self) -> bool {
        matches!(self, Self::Reden | Self::LivaRehab | Self::Svanegrupperne | Self::OtherNgo)
    }
}

code_list! {
    /// What a staffing record counts: people on a day, or those who took part in meetings (bemanding).
    #[da = "Hvad en post om bemanding tæller: dem, der arbejdede en dag, eller dem, der deltog i møder."]
    StaffingKind {
        BridgeBuilders = "bridge_builders", "bridge builders", "brobyggere";
        FullTimePercent = "full_time_percent", "CTI workers, in percent of one full-time worker", "CTI-medarbejdere, i procent af én fuldtidsstilling";
        SupervisionMeeting = "supervision_meeting", "participants in a team supervision", "deltagere i teamsupervision";
        NetworkMeeting = "network_meeting", "participants in a meeting of the bridge builders", "deltagere i et møde i brobyggergruppen";
        TrainingMeeting = "training_meeting", "participants in a training day", "deltagere i undervisning eller kompetenceudvikling";
    }
}

impl StaffingKind {
    /// Returns whether it is a meeting; otherwise it is people at work.
    pub const fn is_meeting(self) -> bool {
        matches!(self, Self::SupervisionMeeting | Self::NetworkMeeting | Self::TrainingMeeting)
    }
}

code_list! {
    /// Who handed VIP cards out (uddelt af), or whom they were handed to (uddelt til).
    #[da = "Hvem der delte VIP-kort ud, eller hvem der fik dem."]
    CardParty {
        Kcp = "kcp", "Kompetencecenter Prostitution (KCP)", "Kompetencecenter Prostitution (KCP)";
        Sof = "sof", "the social administration", "socialforvaltningen";
        Reden = "reden", "Reden", "Reden";
        OtherNgo = "other_ngo", "another NGO", "en anden NGO";
        MassageClinics = "massage_clinics", "massage clinics", "massageklinikker";
        Clients = "clients", "clients", "borgere";
    }
}

code_list! {
    /// A step into the exit project (trin).
    #[da = "Et trin ind i exitprojektet."]
    ParticipationStep {
        Invited = "invited", "invited", "inviteret";
        InterestDeclared = "interest_declared", "interest declared", "interesse tilkendegivet";
        Approved = "approved", "approved politically", "politisk godkendt";
        Signed = "signed", "agreement signed", "samarbejdsaftale underskrevet";
    }
}
