//! Code lists of organisations: staff, cards, participation.

use super::code_list;

code_list! {
    /// What a staffing record counts on a day (bemanding).
    StaffingKind {
        BridgeBuilders = "bridge_builders", "bridge builders", "brobyggere";
        FullTimePercent = "full_time_percent", "CTI workers, in percent of one full-time worker", "CTI-medarbejdere, i procent af én fuldtidsstilling";
        SupervisionMeeting = "supervision_meeting", "participants in a team supervision", "deltagere i teamsupervision";
        NetworkMeeting = "network_meeting", "participants in a meeting of the bridge builders", "deltagere i et møde i brobyggergruppen";
    }
}

code_list! {
    /// Who handed VIP cards out (uddelt af), or whom they were handed to (uddelt til).
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
    ParticipationStep {
        Invited = "invited", "invited", "inviteret";
        InterestDeclared = "interest_declared", "interest declared", "interesse tilkendegivet";
        Approved = "approved", "approved politically", "politisk godkendt";
        Signed = "signed", "agreement signed", "samarbejdsaftale underskrevet";
    }
}
