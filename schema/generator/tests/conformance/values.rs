//! Values and names that are tried out, and how they are written.

use fastrand::Rng;
use serde_json::{Value, json};

/// Marks a number or string that is written exactly so. No other text of the corpus contains it.
const EXACT: char = '\u{e000}';

/// A value that is written as this text, which serde_json would write in another way or not at all.
pub(crate) fn exact(text: &str) -> Value {
    Value::String(format!("{EXACT}{text}{EXACT}"))
}

/// The text of a value, on one line.
pub(crate) fn written(value: &Value) -> String {
    let text = value.to_string();
    text.replace(&format!("\"{EXACT}"), "").replace(&format!("{EXACT}\""), "")
}

/// Values that few fields take, or that tools are known to read in different ways.
pub(crate) fn strange() -> Vec<Value> {
    let plain = [
        json!(null),
        json!(true),
        json!(false),
        json!([]),
        json!([null]),
        json!([[]]),
        json!(["housing"]),
        json!(["housing", "housing"]),
        json!(["2010-01-01", "2010-01-02"]),
        json!({}),
        json!({"": null}),
        json!({"card": "7G2K9QXM"}),
        json!({"contact": "c-1"}),
        json!({"pseudonym": "0".repeat(26)}),
        json!({"card": "7G2K9QXM", "pseudonym": "0".repeat(26)}),
        json!({"card": "7G2K9QXM", "contact": "c-1"}),
        json!({"card": null}),
        json!({"cpr": "070761-4285"}),
        json!({"jobcenter": null}),
        json!({"first_day": "2010-01-01", "last_day": "2010-01-01"}),
        json!({"first_day": "2010-01-01", "to": null}),
        json!({"first_day": "2010-01-01"}),
    ];
    plain.into_iter().chain(numbers().map(exact)).chain(texts().map(Value::String)).chain(spelt()).collect()
}

/// Numbers at the edges of ranges, of types and of what can be written.
fn numbers() -> impl Iterator<Item = &'static str> {
    "0 -0 -0.0 0.0 0e5 1 1.0 1e0 1E+0 10e-1 100e-2 1.5 0.5 -1 -1.0 -1.5 2 26 12 13 60 61 365 366 1e2 1e6 1e7 \
     1e10 999999 1000000 1000000.0 1000001 9999999 10000000 10000001 10000000.5 2147483647 2147483648 \
     -2147483648 -2147483649 9007199254740991 9007199254740992 9007199254740993 -9007199254740993 \
     9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 \
     18446744073709551616 123456789012345678901234567890 1e308 1e309 -1e309 1e400 1e-400 5e-324 \
     0.30000000000000004"
        .split_ascii_whitespace()
}

/// Texts at the limits of the forms of fields, separated by bars.
const TEXTS: [&str; 5] = [
    // Ids, and what looks like something else than a text.
    "| |x|X|-|.a|-a|_a|a-|A.b_c-9|a\n|a\r\n|\n|a b|a/b|æ|e\u{301}|a\u{0}|a\u{85}|a\u{2028}|\u{feff}a|\u{1f600}|null|true|1|1.0\
     |7|070761-4285",
    // Codes.
    "anonymous|Anonymous|ANONYMOUS|anonymous\n|active|Active|housing|bolig|jobcenter|Jobcenter|contact|Contact|course|cti\
     |other|client|kcp|all|start|who5",
    // Municipalities.
    "0101|0751|101|01010|0101\n|0101\r|0101 | 0101|0101\u{2028}|01O1|-101|+101|1e10|\u{ff10}\u{ff11}\u{ff10}\u{ff11}\
     |\u{660}\u{661}\u{660}\u{661}|\u{1d7ce}\u{1d7cf}\u{1d7ce}\u{1d7cf}|\u{b2}\u{b2}\u{b2}\u{b2}",
    // Days.
    "2013-03-07|2012-02-29|2000-02-29|1904-02-29|2096-02-29|2013-02-29|1900-02-29|2100-02-29|1900-01-01|1899-12-31\
     |2099-12-31|2100-01-01|0000-01-01|2013-00-01|2013-13-01|2013-01-00|2013-01-32|2013-04-31|2013-06-31|2013-09-31\
     |2013-11-31|2013-02-30|2013-1-01|2013-01-1|13-01-01|12013-01-01|07-03-2013|2013/03/07|20130307|2013-03-07T00:00:00Z\
     |2013-03-07\n| 2013-03-07|2013-03-07 |2013-W10-4|2013-066|+2013-03-07|2013-03-0\u{667}|\u{ff12}013-03-07",
    // Cards.
    "7G2K9QXM|7g2k9qxm|7G2K9QX|7G2K9QXM0|7G2K9QXI|7G2K9QXL|7G2K9QXO|7G2K9QXU|7G2K-9QXM",
];

fn texts() -> impl Iterator<Item = String> {
    let long = |first: &str, length| format!("{first}{}", "Z".repeat(length));
    let pseudonyms = [("7", 25), ("8", 25), ("0", 24), ("0", 26)].map(|(first, length)| long(first, length));
    let symbols = [long("0", 24) + "U", long("0", 24) + "z"];
    let ids = [63, 64, 2000].map(|length| long("a", length));
    let faces = [64, 400, 401].map(|times| "\u{1f600}".repeat(times));
    let letters = [400, 401].map(|times| "x".repeat(times));
    let listed = TEXTS.into_iter().flat_map(|texts| texts.split('|')).map(str::to_owned);
    listed.chain(pseudonyms).chain(symbols).chain(ids).chain(faces).chain(letters)
}

/// Texts with escapes, and one escape that is no character.
fn spelt() -> impl Iterator<Item = Value> {
    r#""\u0030101" "2013\u002d03-07" "\u0061ctive" "\ud83d\ude00" "\ud800" "0101\u0000""#.split(' ').map(exact)
}

/// Names that no object has, or has in another place, separated by bars.
const NAMES: &str = "more|name|cpr|Id|ID|id | id||iD|munici\u{301}pality|municpality|records|delivery|$ref|__proto__|constructor\
    |toString|hasOwnProperty|to|from|day|period|value|note";

/// One of the names.
pub(crate) fn name(rng: &mut Rng) -> &'static str {
    let names: Vec<&str> = NAMES.split('|').collect();
    names[rng.usize(..names.len())]
}
