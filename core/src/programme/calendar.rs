//! The dates of a course as an iCalendar text (RFC 5545).

use std::fmt::Write;

use super::{DutyState, MeasurementWave, Schedule, Strategy};
use crate::code::{Lang, PhaseKind};
use crate::record::{Course, CourseEnd};
use crate::time::{Day, Period};

/// The maximum length of a line, in bytes, without the line end.
const MAX_LINE: usize = 75;
const SECONDS_A_DAY: i64 = 86_400;

impl Course {
    /// Returns the dates of the course as iCalendar text: its phases, the duties that are not done, and its waves of
    /// measurements. The calendar of a course without a clock has no events.
    ///
    /// `stamp` is the time at which the calendar is made, in seconds since 1970-01-01 in UTC. An event contains the name of the
    /// phase, duty or wave and the id of the course, but nothing about the client. The ids of events are stable, so that a later
    /// calendar replaces an earlier one.
    ///
    /// ```
    /// use udvej::code::Lang;
    /// use udvej::programme::Strategy;
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2014-04-02","clock_start":"2014-05-01","adult_confirmed":true}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// let text = course.calendar(&strategy, Lang::Da, 1_398_945_600);
    /// assert!(text.contains("DTSTART;VALUE=DATE:20140501\r\nDTEND;VALUE=DATE:20140901\r\nSUMMARY:Fase 1: planlægning"));
    /// assert!(text.contains("DTSTAMP:20140501T120000Z"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn calendar(&self, strategy: &Strategy, lang: Lang, stamp: i64) -> String {
        let mut text = String::new();
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//udvej//udvej//DA", "CALSCALE:GREGORIAN"] {
            fold(&mut text, line);
        }
        if let Some(schedule) = self.schedule(strategy) {
            for event in self.events(&schedule, strategy, lang) {
                event.write(&mut text, &self.id, &instant(stamp));
            }
        }
        fold(&mut text, "END:VCALENDAR");
        text
    }

    fn events(&self, schedule: &Schedule, strategy: &Strategy, lang: Lang) -> Vec<Event> {
        let end = self.end.as_ref();
        let last = end.map_or(schedule.end(), CourseEnd::after);
        let phases = schedule.phases.iter().filter(|phase| phase.first_day < last);
        let mut events: Vec<Event> = phases
            .map(|phase| Event {
                id: format!("phase.{}", phase.phase),
                days: Period::between(phase.first_day, phase.to().min(last)),
                summary: title(schedule, phase.phase, lang),
            })
            .collect();
        let duties = self.status(strategy, last).duties.into_iter();
        let open = duties
            .filter(|duty| !matches!(duty.state, DutyState::Done | DutyState::Late | DutyState::Lapsed));
        events.extend(open.map(|status| Event {
            id: format!("{}.{}", status.duty.duty, status.duty.phase),
            days: Period::between(status.duty.due, status.duty.due.shifted(1)),
            summary: format!(
                "{}: {}",
                title(schedule, status.duty.phase, lang),
                status.duty.duty.label(lang)
            ),
        }));
        let waves = strategy.waves.iter().filter(|wave| !wave.is_void(schedule, end));
        let of = |wave: &MeasurementWave| Event {
            id: format!("wave.{}", wave.wave),
            days: wave.window(schedule, end.map(|end| end.day)),
            summary: match lang {
                Lang::En => format!("Measurement: {}", wave.wave.label(lang)),
                Lang::Da => format!("Måling: {}", wave.wave.label(lang)),
            },
        };
        events.extend(waves.map(of));
        events.sort_by_key(|event| event.days.from());
        events
    }
}

/// An event that lasts whole days.
struct Event {
    id: String,
    days: Period,
    summary: String,
}

impl Event {
    fn write(&self, text: &mut String, course: &str, stamp: &str) {
        fold(text, "BEGIN:VEVENT");
        fold(text, &format!("UID:{}@udvej", escaped(&format!("{course}.{}", self.id))));
        fold(text, &format!("DTSTAMP:{stamp}"));
        fold(text, &format!("DTSTART;VALUE=DATE:{}", basic(self.days.from())));
        fold(text, &format!("DTEND;VALUE=DATE:{}", basic(self.days.to())));
        fold(text, &format!("SUMMARY:{}", escaped(&self.summary)));
        fold(text, &format!("DESCRIPTION:{}", escaped(course)));
        fold(text, "TRANSP:TRANSPARENT");
        fold(text, "END:VEVENT");
    }
}

/// Returns the number and the name of a phase with a capital letter, such as `Fase 1: overgang`.
fn title(schedule: &Schedule, phase: PhaseKind, lang: Lang) -> String {
    let title = schedule.title(phase, lang);
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns the day in the basic format, such as `20140501`.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// Returns the time in the basic format, such as `20140501T120000Z`.
fn instant(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(SECONDS_A_DAY);
    let day = Day::from_epoch_days(seconds.div_euclid(SECONDS_A_DAY));
    format!("{}T{:02}{:02}{:02}Z", basic(day), of_day / 3600, of_day / 60 % 60, of_day % 60)
}

/// Escapes a text value. Control characters other than line ends are removed.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for each in text.chars() {
        match each {
            '\\' | ';' | ',' => escaped.extend(['\\', each]),
            '\n' => escaped.push_str("\\n"),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Writes one line, folded if it is too long, but never within a character.
fn fold(text: &mut String, line: &str) {
    let mut room = MAX_LINE;
    for each in line.chars() {
        if each.len_utf8() > room {
            text.push_str("\r\n ");
            room = MAX_LINE - 1;
        }
        room -= each.len_utf8();
        text.push(each);
    }
    // Never fails: writing to a string cannot fail.
    let _ = write!(text, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut text = String::new();
        let line = format!("SUMMARY:{}", "ø€🙂".repeat(40));
        fold(&mut text, &line);
        assert!(text.lines().count() > 3);
        assert!(text.split("\r\n").all(|line| line.len() <= MAX_LINE));
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn what_means_something_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne\r"), "a\\,b\\;c\\\\d\\ne");
    }

    #[test]
    fn an_instant_is_written_in_utc() {
        assert_eq!(instant(0), "19700101T000000Z");
        assert_eq!(instant(-1), "19691231T235959Z");
        assert_eq!(instant(1_398_945_661), "20140501T120101Z");
    }
}
