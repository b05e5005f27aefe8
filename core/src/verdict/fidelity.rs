//! How closely the courses of a delivery follow the method: counts for each item, without a total score.

use serde::Serialize;

use crate::code::code_list;
use crate::judging::SkipReason;
use crate::time::{Day, Period};
use crate::verdict::Report;

code_list! {
    /// An item of the CTI implementation self-assessment that the records can answer (punkt i selvevalueringen).
    ///
    /// The first ten are numbers 1 to 10 of the self-assessment of 2014. The others are its questions on plans and
    /// on the transfer of care. Its questions on training, attitude and talk cannot be answered from records.
    #[da = "Et punkt i selvevalueringen af CTI-metoden, som posterne kan besvare. De første ti er nummer 1 til 10 i selvevalueringen fra 2014. De øvrige er dens spørgsmål om planer og om overdragelse. Dens spørgsmål om oplæring, holdning og samtale kan poster ikke besvare."]
    FidelityItem {
        TimeLimited = "time_limited", "the course ends with its last phase", "forløbet slutter med sidste fase";
        EqualPhases = "equal_phases", "three phases of equal length", "tre lige lange faser";
        FocusAreas = "focus_areas", "one to three focus areas in each phase", "et til tre fokusområder i hver fase";
        Caseload = "caseload", "no more than 20 clients for one full-time worker", "højst 20 borgere pr. fuldtidsstilling";
        CommunityMeetings = "community_meetings", "at least 3 meetings with the client in the community in phase 1", "mindst 3 møder med borgeren i nærmiljøet i fase 1";
        NetworkMeetings = "network_meetings", "at least 2 meetings with the network in phase 1", "mindst 2 møder med netværket i fase 1";
        Supervision = "supervision", "weekly team supervision", "ugentlig teamsupervision";
        DecreasingContact = "decreasing_contact", "fewer meetings from phase to phase", "færre møder fra fase til fase";
        NoEarlyEnd = "no_early_end", "the course is not ended early", "forløbet afsluttes ikke før tid";
        FirstMonth = "first_month", "at least 2 meetings or calls in the first month", "mindst 2 møder eller opkald i første måned";
        PhasePlans = "phase_plans", "a plan for each phase in time", "en plan for hver fase til tiden";
        TransferMeeting = "transfer_meeting", "a transfer-of-care meeting in time", "et overdragelsesmøde til tiden";
        Agreement = "agreement", "continued support agreed on in time", "aftale om fortsat støtte til tiden";
        ClosingNote = "closing_note", "a closing note in time", "et afsluttende notat til tiden";
    }
}

impl FidelityItem {
    /// Returns the code of the rule that judges the item.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::TimeLimited => "cti-past-end",
            Self::EqualPhases => "cti-profile-unknown",
            Self::FocusAreas => "cti-focus-areas",
            Self::Caseload => "staffing-caseload",
            Self::CommunityMeetings => "cti-few-community-meetings",
            Self::NetworkMeetings => "cti-few-network-meetings",
            Self::Supervision => "staffing-supervision-missing",
            Self::DecreasingContact => "cti-meetings-not-falling",
            Self::NoEarlyEnd => "cti-ended-early",
            Self::FirstMonth => "cti-few-meetings",
            Self::PhasePlans => "cti-plan-late",
            Self::TransferMeeting => "cti-transfer-meeting-late",
            Self::Agreement => "cti-agreement-late",
            Self::ClosingNote => "cti-closing-note-late",
        }
    }
}

/// How closely the courses of one municipality follow the method in one period (metodeefterlevelse).
///
/// The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So
/// counts of different items cannot be added, and there is no total score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Fidelity {
    /// The municipality, four digits.
    pub municipality: String,
    /// The period of the delivery.
    pub period: Period,
    /// The id of the strategy that the delivery was judged by.
    pub strategy: String,
    /// The day that the delivery was judged as of.
    pub today: Day,
    /// Every item, in the order of the self-assessment.
    pub items: Vec<FidelityCount>,
}

/// The counts of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FidelityCount {
    /// The item.
    pub item: FidelityItem,
    /// How often it was met.
    pub met: i64,
    /// How often it was not met.
    pub not_met: i64,
    /// How often the records cannot answer: the item is not yet due, the course ended before, or this
    /// delivery lacks a record or does not cover the days.
    pub not_assessable: i64,
}

impl Fidelity {
    /// Returns the counts as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Report {
    /// Returns how closely the courses of the delivery follow the method, or `None` if its header cannot be used.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let delivery = concat!(
    ///     r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","#,
    ///     r#""period":{"first_day":"2014-01-01","last_day":"2014-12-31"},"created":"2015-01-10","strategy":"exit_dk","expected":{}}}"#,
    /// );
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let report = engine.read(delivery.as_bytes(), &Context { today: "2015-01-10".parse()? }).report;
    /// let fidelity = report.fidelity().ok_or("no header")?;
    /// assert!(fidelity.items.iter().all(|item| item.met + item.not_met == 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fidelity(&self) -> Option<Fidelity> {
        let delivery = self.delivery.as_ref()?;
        let count = |item: &FidelityItem| {
            let entry = self.rules.iter().find(|entry| entry.code == item.rule());
            let skipped = entry.iter().flat_map(|entry| &entry.skipped);
            let unanswered = skipped.filter(|skipped| {
                matches!(
                    skipped.reason,
                    SkipReason::NotYetDue
                        | SkipReason::Ended
                        | SkipReason::NotInDelivery
                        | SkipReason::OutsidePeriod
                )
            });
            FidelityCount {
                item: *item,
                met: entry.map_or(0, |entry| entry.evaluated - entry.failed),
                not_met: entry.map_or(0, |entry| entry.failed),
                not_assessable: unanswered.map(|skipped| skipped.count).sum(),
            }
        };
        Some(Fidelity {
            municipality: delivery.municipality.clone(),
            period: delivery.period,
            strategy: self.strategy.id.clone(),
            today: self.today,
            items: FidelityItem::ALL.iter().map(count).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_judged_by_a_rule() {
        for item in FidelityItem::ALL {
            assert!(crate::rules::find(item.rule()).is_some(), "{item}");
        }
    }
}
