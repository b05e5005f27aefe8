//! The page of a report: its links, its tables, and the day that its courses are shown on.

use std::collections::{BTreeMap, BTreeSet};

use udvej::code::Lang;
use udvej::exchange::{Reading, write_document};
use udvej::page::{self, Ids};
use udvej::synthetic::Settings;
use udvej::time::Day;
use udvej::verdict::Context;
use udvej_tests::nobody::Nobody;
use udvej_tests::{engine, vectors};

/// A delivery in which most courses have something doubtful.
fn doubtful() -> Nobody {
    Nobody::of(&Settings { seed: 4, records: 2000, doubtful_percent: 60, ..Settings::default() }, "exit_dk")
}

fn read(delivery: &Nobody, today: Day) -> Reading {
    engine().read(&delivery.bytes(), &Context { today })
}

fn page(reading: &Reading, lang: Lang) -> String {
    page::report(reading, engine().strategy_of(&reading.report), lang, Ids::Hidden)
}

/// The values of an attribute, in the order of the page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
}

/// The piece of the page with this id, up to the end of the element.
fn element<'p>(page: &'p str, id: &str, end: &str) -> &'p str {
    let (_, from) = page.split_once(&format!(" id=\"{id}\"")).expect("the page has the id");
    from.split_once(end).expect("the element ends").0
}

#[test]
fn every_link_leads_somewhere_and_every_table_has_a_caption() {
    let mut readings = vec![read(&doubtful(), doubtful().made_on)];
    for vector in vectors().values().flatten() {
        readings.push(vector.engine().read(&vector.bytes(), &vector.context()));
    }
    for reading in readings {
        for lang in [Lang::En, Lang::Da] {
            let page = page(&reading, lang);
            let ids = values(&page, "id");
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{ids:?}");
            for link in values(&page, "href").into_iter().chain(values(&page, "aria-labelledby")) {
                assert!(unique.contains(link.trim_start_matches('#')), "{link} leads nowhere");
            }
            let contents = values(element(&page, "contents-title", "</nav>"), "href");
            let sections: Vec<String> = page
                .split("<section id=\"")
                .skip(1)
                .filter_map(|rest| Some(format!("#{}", rest.split_once('"')?.0)))
                .collect();
            assert_eq!(contents, sections);
            let captions = page.matches("<caption").count();
            assert_eq!(page.matches("<table").count(), captions);
        }
    }
}

#[test]
fn a_finding_leads_to_the_timeline_of_its_course_and_back() {
    let mut delivery = doubtful();
    // The same meeting under two ids is a finding about a record of a course.
    let meeting = delivery.records.iter().find(|record| record["record"] == "meeting");
    let mut again = meeting.expect("a meeting").clone();
    again["id"] = "again".into();
    delivery.records.push(again);
    let reading = read(&delivery, delivery.made_on);
    let page = page(&reading, Lang::En);
    let lines: BTreeMap<&str, i64> =
        reading.records.iter().map(udvej::record::Record::id).zip(reading.lines.iter().copied()).collect();
    let (mut about_courses, mut about_others) = (0, 0);
    for row in page.split("<tr id=\"finding-").skip(1) {
        let (number, row) = row.split_once('"').expect("a number");
        let row = row.split_once("</tr>").expect("the row ends").0;
        let Some(link) = values(row, "href").first().copied() else { continue };
        let timeline = element(&page, link.trim_start_matches('#'), "</tr>");
        // The number of the line is the first cell of both rows.
        let line_of = |row: &str| {
            let (_, cell) = row.split_once("class=\"number\">").expect("a line");
            cell.split_once('<').expect("the cell ends").0.replace(',', "").parse::<i64>().expect("a number")
        };
        let course = line_of(timeline);
        let finding = reading.report.findings.iter().find(|finding| finding.line == Some(line_of(row)));
        let id = finding.and_then(|finding| finding.id.as_deref()).expect("the finding has an id");
        let record = reading.records.iter().find(|record| record.id() == id).expect("it is usable");
        match record.course() {
            None => {
                about_courses += 1;
                assert_eq!(lines[id], course, "finding {number}");
            }
            Some(of) => {
                about_others += 1;
                assert_eq!(lines[of], course, "finding {number}");
                assert!(
                    row.contains(&format!("course on line {}", udvej::wording::number(course, Lang::En)))
                );
            }
        }
        let title = udvej::rules::find(&finding.expect("found").code).expect("a rule").title.en;
        let back = values(timeline, "href");
        assert!(!back.is_empty() && timeline.contains(title), "finding {number} has no link back");
        for back in back {
            let finding = element(&page, back.trim_start_matches('#'), "</tr>");
            assert!(finding.contains(&format!("href=\"{link}\"")), "{back} does not lead to {link}");
        }
    }
    assert!(about_courses > 5 && about_others > 0, "{about_courses} {about_others}");
}

#[test]
fn courses_are_shown_on_the_day_the_delivery_was_made() {
    let delivery = doubtful();
    let later = "2025-01-01".parse().expect("a day");
    let [made, later] = [delivery.made_on, later].map(|today| page(&read(&delivery, today), Lang::Da));
    assert!(made.contains("i gang, fase 3"));
    let courses = |page: &str| element(page, "courses", "<th scope").to_owned();
    assert_eq!(courses(&made), courses(&later));
}

#[test]
fn a_reading_has_the_line_of_each_record() {
    let delivery = doubtful();
    let reading = read(&delivery, delivery.made_on);
    let document = write_document(reading.delivery.as_ref().expect("a header"), &reading.records);
    let bytes = delivery.bytes();
    let text = String::from_utf8(bytes).expect("text");
    let of_document = engine().read(document.as_bytes(), &Context { today: delivery.made_on });
    for (reading, text, id) in [(&reading, &text, "\"id\":"), (&of_document, &document, "\"id\": ")] {
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(reading.records.len(), reading.lines.len());
        for (record, line) in reading.records.iter().zip(&reading.lines) {
            let at = usize::try_from(*line).expect("a line") - 1;
            // In a document, the fields of a record are on lines of their own.
            let start = lines[at..(at + 5).min(lines.len())].concat();
            assert!(start.contains(&format!("{id}\"{}\"", record.id())), "line {line}: {start}");
        }
    }
    assert!(of_document.records.len() > 1900);
}
