//! The page for those who delivered shows no id of a record: marked ids are put wherever a record can hold one, every rule
//! speaks, and the marks are looked for in the page.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use udvej::code::Lang;
use udvej::exchange::Reading;
use udvej::judging::ArgKind;
use udvej::page::{self, Ids};
use udvej::record::Record;
use udvej::rules::{catalogue, find};
use udvej_tests::{Vector, folder, vectors};

/// The names that a printed table gives to its rows and columns, and the area that a count covers: no ids of records, and
/// findings are about them.
const SHOWN: [&str; 3] = ["tally /area", "tally /cell/column", "tally /cell/row"];

/// A place where a record can hold a text that its sender chooses: its type and a path, in which `*` is any number.
type Place = String;

/// The vectors in which a rule speaks, and the samples as if they were vectors.
fn deliveries() -> Vec<Vector> {
    let samples = ["every-field", "with-mistakes"].map(|name| {
        let path = folder().join(format!("../schema/samples/{name}.ndjson"));
        let text = std::fs::read_to_string(path).expect("a sample");
        // A line that is not JSON is used as it is.
        let line = |line: &str| serde_json::from_str(line).unwrap_or_else(|_| Value::from(line));
        let input: Vec<Value> = text.lines().map(line).collect();
        let expected = json!({"accepted": true, "findings": []});
        let vector =
            json!({"description": name, "today": "2016-01-04", "input": input, "expected": expected});
        serde_json::from_value(vector).expect("a vector")
    });
    let vectors = vectors().into_values().flatten().filter(|vector| !vector.expected.findings.is_empty());
    vectors.chain(samples).collect()
}

fn mark(text: &str, number: usize) -> String {
    // The old text comes first, so that ids keep their order.
    format!("{text}-marked{number}-")
}

/// The texts that the records of a delivery hold where their sender chooses, with all the places that hold each.
fn chosen(vector: &Vector) -> BTreeMap<String, BTreeSet<Place>> {
    let mut chosen: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
    for record in vector.objects().filter(|line| Record::from_json(&line.to_string()).is_ok()) {
        let mut pointers = Vec::new();
        texts(record, "", &mut pointers);
        for pointer in pointers {
            let text = record.pointer(&pointer).and_then(Value::as_str).expect("a text").to_owned();
            let mut marked = record.clone();
            *marked.pointer_mut(&pointer).expect("a text") = Value::from(mark(&text, 0));
            // A code, a day or a pseudonym cannot be marked.
            let Ok(marked) = Record::from_json(&marked.to_string()) else { continue };
            if marked.malformed().is_empty() {
                let path =
                    pointer.split('/').map(|part| if part.parse::<u32>().is_ok() { "*" } else { part });
                let place = format!("{} {}", marked.record_type(), path.collect::<Vec<_>>().join("/"));
                chosen.entry(text).or_default().insert(place);
            }
        }
    }
    chosen
}

/// The pointer to every text in a value.
fn texts(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(pointer.to_owned()),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(at, value)| texts(value, &format!("{pointer}/{at}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| texts(value, &format!("{pointer}/{name}"), found));
        }
        _ => {}
    }
}

/// A delivery with a mark in as many texts as can have one without a change of what is found.
struct Marked {
    reading: Reading,
    pages: String,
    /// The places that each mark was put into.
    places: BTreeMap<String, BTreeSet<Place>>,
}

impl Marked {
    fn of(vector: &Vector) -> Self {
        let engine = vector.engine();
        let read = |vector: &Vector| engine.read(&vector.bytes(), &vector.context());
        let found = findings(&read(vector));
        let is_same = |names: &BTreeMap<String, String>| findings(&read(&vector.renamed(names))) == found;
        let mut places = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (number, (text, of_text)) in chosen(vector).into_iter().enumerate() {
            places.insert(mark(&text, number), of_text);
            names.insert(text.clone(), mark(&text, number));
        }
        if !is_same(&names) {
            // One by one, those that change something are left as they are.
            for (text, mark) in std::mem::take(&mut names) {
                names.insert(text.clone(), mark.clone());
                if !is_same(&names) {
                    names.remove(&text);
                    places.remove(&mark);
                }
            }
        }
        let reading = read(&vector.renamed(&names));
        let strategy = engine.strategy_named(&reading.report.strategy.id).expect("the engine has it");
        let pages = [Lang::En, Lang::Da].map(|lang| {
            let page = page::report(&reading, strategy, lang, Ids::Hidden);
            page + &page::fragment(&reading.report, lang)
        });
        Self { reading, pages: pages.concat(), places }
    }

    fn shown(&self) -> impl Iterator<Item = (&String, &BTreeSet<Place>)> {
        self.places.iter().filter(|(mark, _)| self.pages.contains(mark.as_str()))
    }
}

/// What is found, and where.
fn findings(reading: &Reading) -> Vec<(String, Option<i64>, String)> {
    let findings = reading.report.findings.iter();
    findings.map(|finding| (finding.code.clone(), finding.line, finding.path.clone())).collect()
}

#[test]
fn no_page_shows_an_id_wherever_a_record_holds_it_and_whichever_rule_speaks() {
    let (mut places, mut marked_places) = (BTreeSet::new(), BTreeSet::new());
    let (mut spoke, mut named, mut shown) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for vector in deliveries() {
        places.extend(chosen(&vector).into_values().flatten());
        let marked = Marked::of(&vector);
        for (mark, places) in marked.shown() {
            let are_shown = places.iter().all(|place| SHOWN.contains(&place.as_str()));
            assert!(are_shown, "{}: `{mark}` of {places:?} is in the page", vector.description);
            shown.extend(places.clone());
        }
        marked_places.extend(marked.places.values().flatten().cloned());
        for finding in &marked.reading.report.findings {
            spoke.insert(finding.code.clone());
            if finding.args.iter().any(|arg| arg.value.contains("-marked")) {
                named.insert(finding.code.clone());
            }
        }
    }
    assert_eq!(places, marked_places, "a mark was put into every place");
    assert!(places.len() > 25, "{places:?}");
    assert_eq!(shown, SHOWN.map(str::to_owned).into());
    assert!(catalogue().iter().all(|rule| spoke.contains(rule.code)), "every rule spoke: {spoke:?}");
    // That the marks reach the findings is what the page hides.
    for code in ["registration-listed-twice", "delivery-parent-rejected", "tally-no-rate", "cti-two-at-once"]
    {
        assert!(named.contains(code), "{code} names no marked id: {named:?}");
    }
}

/// The pseudonyms and cards in a value.
fn secrets<'v>(value: &'v Value, found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str().filter(|_| ["pseudonym", "card"].contains(&name.as_str())) {
                    Some(secret) => _ = found.insert(secret),
                    None => secrets(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| secrets(value, found)),
        _ => {}
    }
}

#[test]
fn a_page_with_ids_shows_those_of_the_findings_and_no_pseudonym_or_card() {
    let (mut in_places, mut in_texts, mut hidden) = (0, 0, 0);
    for vector in deliveries() {
        let engine = vector.engine();
        let reading = engine.read(&vector.bytes(), &vector.context());
        let strategy = engine.strategy_of(&reading.report);
        let [plain, page] =
            [Ids::Hidden, Ids::Shown].map(|ids| page::report(&reading, strategy, Lang::En, ids));
        let code = |id: &str| format!("<code translate=\"no\">{id}</code>");
        for finding in &reading.report.findings {
            if let Some(id) = &finding.id {
                in_places += 1;
                assert!(page.contains(&code(id)), "{}: `{id}` is not in the page", vector.description);
                assert!(!plain.contains(&code(id)), "{}: `{id}` is in the plain page", vector.description);
            }
            let rule = find(&finding.code).expect("a rule");
            let texts = [rule.message.en, rule.remedy.en].concat();
            for arg in rule.arguments.iter().filter(|arg| matches!(arg.kind, ArgKind::RecordId)) {
                let value = finding.args.iter().find(|given| given.name == arg.name);
                let value = value.filter(|given| texts.contains(&format!("{{{}}}", given.name)));
                if let Some(given) = value {
                    in_texts += 1;
                    assert!(page.contains(&code(&given.value)), "{}: {given:?}", vector.description);
                }
            }
        }
        let mut kept = BTreeSet::new();
        vector.objects().for_each(|line| secrets(line, &mut kept));
        for secret in kept.into_iter().filter(|secret| secret.len() >= 8) {
            hidden += 1;
            assert!(!page.contains(secret), "{}: a pseudonym or card is in the page", vector.description);
        }
    }
    assert!(in_places > 300 && in_texts > 30 && hidden > 300, "{in_places} {in_texts} {hidden}");
}
