//! The code lists: an enum each, with its codes and labels in one table.

pub mod case;
pub mod contact;
pub mod course;
pub mod evaluation;
pub mod exchange;
pub mod organisation;
pub mod programme;
pub mod rules;
pub mod support;
pub mod tally;

use udvej::case::{ClientState, CommandKind, Obstacle};
use udvej::code::{
    Administration, AdviceTopic, Assessor, CardParty, ContactResult, CountMethod, CountUnit, CourseKind,
    EndReason, FirstContact, FocusArea, FormatVersion, Instrument, Lang, MeetingParty, MeetingPlace,
    MissingReason, OutcomeKind, ParticipationStep, PeriodBasis, PhaseKind, Provider, PseudonymInput,
    Receiver, RecordStatus, RecordType, Referrer, Respondent, StaffingKind, Subgroup, SubgroupGround,
    SupportElement, TallyCounter, UnitKind, Wave,
};
use udvej::judging::{Family, Severity, SkipReason};
use udvej::programme::{DutyKind, DutyState, ScheduleState};
use udvej::verdict::FidelityItem;

/// The language of a text that a person reads.
#[uniffi::remote(Enum)]
pub enum Lang {
    /// English.
    En,
    /// Danish (dansk).
    Da,
}

/// One code of a code list.
#[derive(uniffi::Record)]
pub struct CodeLabel {
    /// The code, as it stands in the data.
    pub code: String,
    /// What a person reads in English.
    pub en: String,
    /// What a person reads in Danish (dansk).
    pub da: String,
}

/// The codes and labels of each list, by the list's name, in the order of its enum.
#[uniffi::export]
fn code_lists() -> std::collections::HashMap<String, Vec<CodeLabel>> {
    macro_rules! table {
        ($($name:ident as $shown:literal,)+) => {
            [$(($shown.to_owned(), $name::ALL.iter().map(|it| CodeLabel {
                code: it.code().to_owned(),
                en: it.label(Lang::En).to_owned(),
                da: it.label(Lang::Da).to_owned(),
            }).collect()),)+].into()
        };
    }
    table! {
        Administration as "Administration",
        UnitKind as "UnitKind",
        Receiver as "Receiver",
        Referrer as "Referrer",
        FirstContact as "FirstContact",
        AdviceTopic as "AdviceTopic",
        ContactResult as "ContactResult",
        CourseKind as "CourseKind",
        PhaseKind as "PhaseKind",
        Subgroup as "Subgroup",
        SubgroupGround as "SubgroupGround",
        FocusArea as "FocusArea",
        EndReason as "EndReason",
        MeetingParty as "MeetingParty",
        MeetingPlace as "MeetingPlace",
        SupportElement as "SupportElement",
        Provider as "Provider",
        Wave as "Wave",
        Instrument as "Instrument",
        Respondent as "Respondent",
        MissingReason as "MissingReason",
        OutcomeKind as "OutcomeKind",
        Assessor as "Assessor",
        CountUnit as "CountUnit",
        TallyCounter as "TallyCounter",
        CountMethod as "CountMethod",
        PeriodBasis as "PeriodBasis",
        StaffingKind as "StaffingKind",
        CardParty as "CardParty",
        ParticipationStep as "ParticipationStep",
        FormatVersion as "FormatVersion",
        RecordType as "RecordType",
        RecordStatus as "RecordStatus",
        PseudonymInput as "PseudonymInput",
        ScheduleState as "ScheduleState",
        DutyKind as "DutyKind",
        DutyState as "DutyState",
        CommandKind as "CommandKind",
        Obstacle as "Obstacle",
        ClientState as "ClientState",
        Severity as "Severity",
        Family as "Family",
        SkipReason as "SkipReason",
        FidelityItem as "FidelityItem",
    }
}
