//! The Danish that people read is Danish, and has no notation of the data in its sentences.

use std::collections::BTreeSet;
use std::fs;

use udvej::code::Lang;
use udvej::rules::catalogue;
use udvej_generator::root;

/// Words that have a better one: see the comments. Each is the beginning of a word.
const AVOIDED: &[&str] = &[
    "bølge",
    "målebølge", // måletidspunkt
    "vindue",    // måleperiode
    "hoved ",
    "hovedet", // oplysninger om leverancen
    "fund ",
    "fundet ", // bemærkning
    "varslet",
    "godtaget",
    "karantæne", // forventet, godkendt, afvist
    "revision",  // version
    "optælling", // opgørelse
    "politik",
    "dispensation",
    "fingeraftryk", // valideringsopsætning, undtagelse, kontrolsum
    "myndig ",
    "støttegiver",
    "tilbageblik",
    "pegepind",
    "vognretur",
    "indpakning",
    "uret ",
    "klient",
    "prostitueret",
    "prostituerede",
];

/// English words that no Danish sentence has.
const ENGLISH: &[&str] = &[
    "the",
    "and",
    "of",
    "is",
    "not",
    "with",
    "record",
    "delivery",
    "course",
    "meeting",
    "wave",
    "phase",
    "client",
    "contact",
    "support",
    "measurement",
    "outcome",
    "number",
    "day",
    "days",
    "month",
    "months",
    "one",
    "an",
    "are",
    "be",
    "from",
    "if",
    "in",
    "it",
    "on",
    "or",
    "that",
    "this",
    "was",
    "which",
];

fn danish() -> Vec<String> {
    let text = fs::read_to_string(root().join("schema/TEXTS.md")).expect("TEXTS.md is committed");
    let (danish, _) = text.split_once("\n## English\n").expect("the English part is last");
    let lines = danish.lines().skip_while(|line| *line != "## Dansk");
    lines.map(str::to_owned).collect()
}

/// Returns the line without the text in backticks.
fn sentence(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').map(str::to_lowercase).collect()
}

/// Whether the text has a day as the data has it.
fn has_day(text: &str) -> bool {
    words(text).iter().any(|word| {
        let parts: Vec<&str> = word.split('-').collect();
        parts.len() == 3
            && parts[0].len() == 4
            && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// Whether the text has a one and then a noun in the plural.
fn has_one_of_many(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(3).any(|words| {
        let noun = words[2].trim_end_matches(['.', ',', ';', ')']);
        // A phase has a number, and a verb after it.
        let counts = words[0] != "fase" && words[1].trim_start_matches('(') == "1";
        counts && (noun.ends_with("er") || noun.ends_with("ere"))
    })
}

fn faults(line: &str, labelled: &BTreeSet<String>) -> Vec<String> {
    let sentence = sentence(line);
    let mut faults = Vec::new();
    if has_day(&sentence) {
        faults.push("a day as in the data".to_owned());
    }
    if has_one_of_many(&sentence) {
        faults.push("a plural after 1".to_owned());
    }
    for word in words(&sentence) {
        if word.contains('_') {
            faults.push(format!("the code {word}"));
        }
        if ENGLISH.contains(&word.as_str()) {
            faults.push(format!("the English word {word}"));
        }
    }
    // A code with a label may follow its label, in parentheses, or be one of the codes that the reader has to write.
    let listed = line.to_lowercase().contains("en af `");
    for (before, code) in
        line.split('`').collect::<Vec<_>>().chunks(2).filter_map(|pair| Some((pair.first()?, pair.get(1)?)))
    {
        if labelled.contains(*code) && !listed && !before.ends_with('(') && !before.is_empty() {
            faults.push(format!("the code {code} without its label"));
        }
    }
    faults.extend(avoided(&sentence));
    faults
}

fn avoided(sentence: &str) -> Vec<String> {
    let lower = format!(" {} ", sentence.to_lowercase());
    let found = AVOIDED.iter().filter(|word| lower.contains(&format!(" {word}")));
    found.map(|word| format!("the word {}", word.trim())).collect()
}

/// The codes that have a label. Names of fields may be the same word, so only codes of several words count.
fn labelled_codes() -> BTreeSet<String> {
    let codes = fs::read_to_string(root().join("schema/v1/codes.csv")).expect("codes.csv is committed");
    let code = |line: &str| line.split(',').nth(1).map(str::to_owned);
    codes.lines().skip(1).filter_map(code).filter(|code| code.contains('_')).collect()
}

#[test]
fn danish_texts_are_danish() {
    let labelled = labelled_codes();
    let lines = danish();
    assert!(lines.len() > 400, "{}", lines.len());
    let found: Vec<String> = lines
        .iter()
        .filter(|line| !faults(line, &labelled).is_empty())
        .map(|line| format!("{}: {line}", faults(line, &labelled).join(", ")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_pages_of_the_format_use_the_words_of_the_field() {
    let folder = root().join("schema/format/da");
    let mut pages = 0;
    for entry in fs::read_dir(folder).expect("the pages are committed") {
        let file = entry.expect("a file").path();
        let text = fs::read_to_string(&file).expect("a page");
        pages += 1;
        for line in text.lines() {
            let found = avoided(&sentence(line));
            assert!(found.is_empty(), "{}: {}: {line}", file.display(), found.join(", "));
        }
    }
    assert!(pages > 10);
}

/// The text without what it quotes from the sources, which have words of their time.
fn without_quotations(text: &str) -> String {
    text.split('»').enumerate().fold(String::new(), |said, (part, text)| {
        said + if part == 0 { text } else { text.split_once('«').map_or("", |(_, after)| after) }
    })
}

#[test]
fn the_danish_manual_of_the_rules_is_danish() {
    for rule in catalogue() {
        let meanings = rule.arguments.iter().map(|argument| argument.meaning.da.to_owned());
        let texts =
            [rule.manual_page(Lang::Da), without_quotations(rule.source.da)].into_iter().chain(meanings);
        for text in texts {
            let sentence = sentence(&text);
            let words = words(&sentence);
            let english = words.iter().find(|word| ENGLISH.contains(&word.as_str()));
            assert_eq!(english, None, "{}: {text}", rule.code);
            assert!(!has_day(&sentence), "{}: {text}", rule.code);
            assert_eq!(avoided(&sentence), Vec::<String>::new(), "{}: {text}", rule.code);
        }
    }
}

#[test]
fn each_fault_is_found() {
    let labelled = BTreeSet::from(["try_out".to_owned()]);
    for line in [
        "fra 2015-03-31",
        "fra 2008-11-01/2009-03-31",
        "der er 1 borgere.",
        "fasen try_out",
        "fasen `try_out`",
        "møder and opkald",
        "en bølge",
        "Fundet er",
    ] {
        assert_eq!(faults(line, &labelled).len(), 1, "{line}");
    }
    for line in ["fra 31. marts 2015", "fase 2 (`try_out`)", "Antal møder: 1 (mindst 2)", "1 måned"] {
        assert_eq!(faults(line, &labelled), Vec::<String>::new(), "{line}");
    }
}
