//! Generates `schema/TEXTS.md`: every text that people read, in both languages, so that a person can read them through.
//!
//! The texts of rules have the arguments of the rule's test vectors. Numbers are printed as 0, 1 and 2.

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::Value;
use udvej::code::{Lang, municipality_name};
use udvej::judging::{Arg, ArgKind, Argument, Family, Finding, Rule};
use udvej::page::{self, Ids};
use udvej::programme::Strategy;
use udvej::record::Form;
use udvej::rules::catalogue;
use udvej::verdict::{Context, Engine, Policy};

use crate::reference::code_lists;
use crate::root::root;
use crate::samples::{EVERY_FIELD, WITH_MISTAKES};
use crate::schemas::Name;

/// The file, with its path from the root of the project.
pub(crate) fn file() -> (PathBuf, String) {
    let text = format!(
        "# Texts\n\nMade by `make generate`, for reading through. The Danish texts come first.\n\n{}\n{}",
        part(Lang::Da),
        part(Lang::En)
    );
    (PathBuf::from("schema/TEXTS.md"), text)
}

fn part(lang: Lang) -> String {
    let [language, rules, labels, forms, page] = match lang {
        Lang::En => ["English", "Rules", "Labels", "Forms of values", "Page"],
        Lang::Da => ["Dansk", "Regler", "Betegnelser", "Krav til værdier", "Side"],
    };
    let mut text = format!("## {language}\n\n### {rules}\n");
    for family in Family::ALL {
        for rule in catalogue().iter().copied().filter(|rule| rule.family == *family) {
            write_rule(rule, lang, &mut text);
        }
    }
    let _ = writeln!(text, "\n### {labels}");
    for (list, labels) in all_labels(lang) {
        let _ = writeln!(text, "\n{list}\n\n- {}", labels.join("\n- "));
    }
    let _ = writeln!(text, "\n### {forms}\n");
    for form in Form::FIXED {
        let _ = writeln!(text, "- {}", form.text(lang));
    }
    let _ = writeln!(text, "\n### {page}\n");
    for line in page_lines(lang) {
        let _ = writeln!(text, "- {line}");
    }
    text
}

/// Writes the title and the texts of a rule. If it has numbers, its texts are written with 0, 1 and 2.
fn write_rule(rule: &Rule, lang: Lang, text: &mut String) {
    let _ = writeln!(text, "\n#### {}: `{}`\n", rule.title.in_lang(lang), rule.code);
    let numbers = rule.arguments.iter().any(|argument| matches!(argument.kind, ArgKind::Number));
    let mut remedies: Vec<String> = Vec::new();
    for number in if numbers { &["0", "1", "2"][..] } else { &[""] } {
        let finding = example(rule, number);
        let _ = writeln!(text, "- {}", finding.text(lang));
        let remedy = finding.remedy(lang);
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    for remedy in remedies {
        let _ = writeln!(text, "- \u{2192} {remedy}");
    }
}

/// A finding of the rule with the arguments of its first vector that has them, and with this number as every number.
fn example(rule: &Rule, number: &str) -> Finding {
    let failing = failing(rule.code);
    let of_vector = |name: &str| {
        let mut values = failing.iter().filter_map(|finding| finding["args"].get(name)?.as_str());
        values.next().map(str::to_owned)
    };
    let value = |argument: &Argument| match argument.kind {
        ArgKind::Number => number.to_owned(),
        kind => of_vector(argument.name).unwrap_or_else(|| usual(kind)),
    };
    let args =
        rule.arguments.iter().map(|argument| Arg { name: argument.name.to_owned(), value: value(argument) });
    let path = failing.iter().find(|finding| finding.get("args").is_some());
    Finding {
        code: rule.code.to_owned(),
        severity: rule.severity,
        record: None,
        id: None,
        line: None,
        path: path.and_then(|finding| finding["path"].as_str()).unwrap_or_default().to_owned(),
        args: args.collect(),
        fingerprint: String::new(),
        caused_by: None,
        waived_by: None,
    }
}

/// The expected findings of a rule in its vectors.
fn failing(code: &str) -> Vec<Value> {
    let file = root().join(format!("tests/vectors/{code}.json"));
    let vectors: Value = std::fs::read_to_string(file)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    let vectors = vectors.as_array().into_iter().flatten();
    let findings = vectors.filter_map(|vector| vector["expected"]["findings"].as_array()).flatten();
    findings.filter(|finding| finding["code"] == code).cloned().collect()
}

/// A value of a kind, for an argument that no vector has.
fn usual(kind: ArgKind) -> String {
    let value = match kind {
        ArgKind::Day => "2015-03-31",
        ArgKind::Days => "2008-11-01/2009-03-31",
        ArgKind::Number => "1",
        ArgKind::Numbers => "3.0, 1.2",
        ArgKind::Codes(_) => "contact, course",
        ArgKind::Counts(_) => "contact 16; person 118",
        ArgKind::Form => "a whole number",
        ArgKind::Field => "day",
        ArgKind::Municipality => "0751",
        ArgKind::Rule => "cti-plan-late",
        _ => "c-17",
    };
    value.to_owned()
}

/// The name and introduction of every code list of every schema, without repetitions, and its labels; and the names of
/// municipalities.
fn all_labels(lang: Lang) -> Vec<(String, Vec<String>)> {
    let mut lists: Vec<(String, Vec<String>)> = Vec::new();
    for schema in Name::ALL {
        for list in code_lists(&schema.made()) {
            let heading = format!("`{}`: {}", list.name, list.about(lang));
            if lists.iter().all(|(of_other, _)| *of_other != heading) {
                let label = |code: &crate::reference::Code| match lang {
                    Lang::En => code.en.clone(),
                    Lang::Da => code.da.clone(),
                };
                lists.push((heading, list.codes.iter().map(label).collect()));
            }
        }
    }
    let municipalities = (0..10_000).filter_map(|code| municipality_name(&format!("{code:04}")));
    lists.push(("`municipality`:".to_owned(), vec![municipalities.collect::<Vec<_>>().join(", ")]));
    lists
}

/// The texts of the pages of sample deliveries, each once.
fn page_lines(lang: Lang) -> Vec<String> {
    let Some((strategy, today)) = Strategy::shipped("exit_dk").zip("2016-01-04".parse().ok()) else {
        return Vec::new();
    };
    let engine = Engine::new(strategy, Policy::default());
    let mut lines: Vec<String> = Vec::new();
    let header_alone = EVERY_FIELD.lines().next().unwrap_or_default();
    for delivery in [EVERY_FIELD, WITH_MISTAKES, header_alone, "{}"] {
        let reading = engine.read(delivery.as_bytes(), &Context { today });
        let page = page::report(&reading, engine.strategy(), lang, Ids::Hidden);
        for line in text_of(&page) {
            if line.contains(char::is_alphabetic) && !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// The text of a page, a line for each block. Code is in backticks.
fn text_of(page: &str) -> Vec<String> {
    const INLINE: [&str; 10] =
        ["strong", "em", "span", "code", "a", "/strong", "/em", "/span", "/code", "/a"];
    let body = page.split_once("</style>").map_or(page, |(_, body)| body);
    let mut text = String::new();
    let mut parts = body.split('<');
    text += parts.next().unwrap_or_default();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or_default();
        let tag = tag.split(' ').next().unwrap_or_default();
        text += match tag {
            "code" | "/code" => "`",
            inline if INLINE.contains(&inline) => "",
            _ => "\n",
        };
        text += rest;
    }
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect()
}
