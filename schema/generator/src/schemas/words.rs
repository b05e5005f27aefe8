//! Titles, the Danish terms and sentences, and units.

use serde_json::{Map, Value, json};

use super::{RECORDS, danish, each_object};
use crate::capitalised;

/// Units of the numbers: type, field, English, Danish. A field of every type of record stands under `Record`.
const UNITS: &[(&str, &str, &str, &str)] = &[
    ("Record", "revision", "revisions, from 1", "revisioner, fra 1"),
    ("Measurement", "recall_days", "days", "dage"),
    (
        "Measurement",
        "value",
        "points; for `prostitution_frequency` days",
        "point; for `prostitution_frequency` dage",
    ),
    ("Tally", "count", "what `unit` says", "det, som `unit` siger"),
    ("Staffing", "count", "what `kind` says", "det, som `kind` siger"),
    ("CardDistribution", "count", "cards", "kort"),
    ("ExpectedCounts", "", "records", "poster"),
    ("Profile", "months_per_phase", "calendar months", "kalendermåneder"),
    ("Parameters", "focus_areas_at_least", "focus areas", "fokusområder"),
    ("Parameters", "focus_areas_at_most", "focus areas", "fokusområder"),
    ("Parameters", "plan_within_days", "days", "dage"),
    ("Parameters", "agreement_months_before_end", "calendar months", "kalendermåneder"),
    ("Parameters", "meetings_first_month", "meetings and calls", "møder og opkald"),
    ("Parameters", "community_meetings_phase_1", "meetings", "møder"),
    ("Parameters", "network_meetings_phase_1", "meetings", "møder"),
    ("Parameters", "meeting_every_days", "days", "dage"),
    ("Parameters", "supervision_every_weeks", "weeks", "uger"),
    ("Parameters", "clients_per_worker", "clients", "borgere"),
    ("MeasurementWave", "months_after_end", "calendar months", "kalendermåneder"),
    ("MeasurementWave", "days_before", "days", "dage"),
    ("MeasurementWave", "days_after", "days", "dage"),
    ("Policy", "max_findings", "findings", "fund"),
    ("Report", "findings_omitted", "findings", "fund"),
    ("Totals", "", "findings", "fund"),
    ("Reconciliation", "", "records", "poster"),
    ("LedgerEntry", "", "judgements", "bedømmelser"),
    ("Skipped", "count", "times", "gange"),
    ("Finding", "line", "lines, from 1", "linjer, fra 1"),
];

/// Adds the words to every type and field of a schema. What a type is called in Danish stands in its description, and
/// what a field is called in its own, both in parentheses at the end.
pub(super) fn add(schema: &mut Value) {
    each_object(schema, &mut |owner, object| {
        let is_record = RECORDS.iter().any(|(_, name)| *name == owner);
        if is_record {
            let danish = json!({
                "title": capitalised(&term(object)),
                "description": danish::sentence(owner, "", is_record),
            });
            let mut words = Map::new();
            words.insert("title".to_owned(), json!(spaced(owner)));
            words.extend(object.shift_remove_entry("description"));
            words.insert("x-da".to_owned(), danish);
            words.append(object);
            *object = words;
        }
        let Some(Value::Object(fields)) = object.get_mut("properties") else { return };
        for (name, field) in fields {
            let Some(field) = field.as_object_mut() else { continue };
            let mut danish = Map::new();
            danish.insert("title".to_owned(), json!(capitalised(&term(field))));
            if let Some(sentence) = danish::sentence(owner, name, is_record) {
                danish.insert("description".to_owned(), json!(sentence));
            }
            if let Some((english, in_danish)) = unit(owner, name, field, is_record) {
                field.insert("x-unit".to_owned(), json!(english));
                danish.insert("unit".to_owned(), json!(in_danish));
            }
            // What a field is stands before what it may hold.
            let mut words = Map::new();
            words.insert("title".to_owned(), json!(capitalised(&name.replace('_', " "))));
            for keyword in ["description", "x-unit"] {
                words.extend(field.shift_remove_entry(keyword));
            }
            words.insert("x-da".to_owned(), Value::from(danish));
            words.append(field);
            *field = words;
        }
    });
}

/// The Danish term: what stands in parentheses at the end of a description.
fn term(described: &Map<String, Value>) -> String {
    let description = described.get("description").and_then(Value::as_str).unwrap_or_default();
    let inner = description.strip_suffix(").").and_then(|text| text.rsplit_once('('));
    inner.map_or(String::new(), |(_, term)| term.to_owned())
}

fn unit(
    owner: &str,
    name: &str,
    field: &Map<String, Value>,
    is_record: bool,
) -> Option<(&'static str, &'static str)> {
    let is_number =
        |value: Option<&Value>| value.is_some_and(|kind| kind.to_string().contains("\"integer\""));
    if !is_number(field.get("type")) && !is_number(field.get("items")) {
        return None;
    }
    let of = |owner: &str| {
        UNITS.iter().find(|(of, field, ..)| *of == owner && (*field == name || field.is_empty()))
    };
    of(owner).or_else(|| of("Record").filter(|_| is_record)).map(|(.., english, danish)| (*english, *danish))
}

/// `CardDistribution` as `Card distribution`.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
            text.extend(letter.to_lowercase());
        } else {
            text.push(letter);
        }
    }
    text
}
