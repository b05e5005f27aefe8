//! A marked CPR number stands in no output, however it is written and wherever it is put.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;
use udvej::code::Lang;
use udvej::programme::Strategy as Programme;
use udvej::verdict::{Context, Engine, Policy};

const NUMBER: [u32; 10] = [0, 7, 0, 7, 6, 1, 4, 2, 8, 5];

/// The zero of the digits of many scripts, ASCII among them.
const ZEROS: &[char] = &[
    '0', '０', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐', '᥆',
    '᧐', '᪀', '᭐', '᮰', '᱀', '꘠', '꣐', '꧐', '꩐', '꯰', '𐒠', '𑁦', '𑃰', '𑄶', '𝟎', '𝟘', '𝟢', '𝟬', '𝟶', '𞥐', '🯰',
];

/// What stands between two digits: nothing, something that is not seen, or a separator.
const BETWEEN: &[&str] = &[
    "",
    "",
    "",
    " ",
    "-",
    ".",
    "/",
    "_",
    ",",
    "–",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{2060}",
    "\u{ad}",
    "&nbsp;",
    "&shy;",
    "&amp;#45;",
    "&ZeroWidthSpace;",
    " - ",
    "\u{20e3}",
    "\u{308}",
    "\u{202e}",
];

/// Where it stands in a delivery. `@` is replaced by the number as a JSON string, without its quotes.
const PLACES: &[&str] = &[
    r#"{"record":"contact","id":"@","revision":1,"status":"active"}"#,
    r#"{"record":"contact","id":"c-1","note":"talked to @ about it"}"#,
    r#"{"record":"contact","id":"c-1","@":1}"#,
    r#"{"record":"contact","id":"c-1","note":{"a":["@"]}}"#,
    r#"{"record":"contact","id":"c-1","offers":["o-1","@"],"revision":1,"status":"active"}"#,
    r#"{"record":"contact","id":"c-1","client":{"pseudonym":"@"}}"#,
    r#"{"record":"tally","id":"t-1","source":"@","cell":{"table":"@","row":"1","column":"1"}}"#,
    r#"{"record":"@"}"#,
    r#"{"id":"@","worker":"@"}"#,
    r#"{"record":"contact","id":"@"#,
    r#"{"record":"contact",} @"#,
    r#""@""#,
    r#"["@"]"#,
    r"@",
    r#"{"delivery":{"id":"@"}}"#,
    "{\n\"record\":\"contact\",\"id\":\"@\"}",
];

const HEADER: &str = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","period":{"first_day":"2008-11-01","last_day":"2014-12-31"},"created":"2015-01-10","strategy":"exit_dk","expected":{}}}"#;

/// The number, in pieces: a digit with what stands before it.
fn written() -> impl Strategy<Value = Vec<String>> {
    let digit = (select(ZEROS), select(BETWEEN), 0..8_u32);
    prop::collection::vec(digit, 10).prop_map(|digits| {
        let write = |(digit, (zero, between, as_entity)): (&u32, &(char, &str, u32))| {
            let digit = char::from_u32(u32::from(*zero) + digit).expect("a digit");
            match as_entity {
                0 => format!("{between}&#{};", u32::from(digit)),
                1 => format!("{between}&#x{:X};", u32::from(digit)),
                _ => format!("{between}{digit}"),
            }
        };
        NUMBER.iter().zip(&digits).map(write).collect()
    })
}

/// Returns everything that the library says of a delivery.
fn output(delivery: &str) -> String {
    let strategy = Programme::shipped("exit_dk").expect("shipped");
    let engine = Engine::new(strategy, Policy::default());
    let reading = engine.read(delivery.as_bytes(), &Context { today: "2015-01-10".parse().expect("a day") });
    let mut all = reading.report.to_json();
    for finding in &reading.report.findings {
        for lang in [Lang::En, Lang::Da] {
            all += &finding.text(lang);
            all += &finding.remedy(lang);
        }
    }
    for quarantined in &reading.quarantine {
        all += &quarantined.to_json();
        all += quarantined.raw.as_deref().unwrap_or_default();
        write!(all, "{quarantined:?}").expect("a text can be written to");
    }
    for record in &reading.records {
        all += &record.to_json();
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_marked_number_stands_in_no_output(pieces in written(), place in select(PLACES), spread in any::<bool>()) {
        let quoted = serde_json::to_string(&pieces.concat()).expect("a string");
        let record = place.replace('@', quoted.trim_matches('"'));
        let header = if spread { HEADER.replace(",\"period\"", ",\n\"period\"") } else { HEADER.to_owned() };
        let all = output(&format!("{header}\n{record}\n"));
        // Half of it is enough to know somebody.
        for half in pieces.windows(5) {
            let half = half.concat();
            prop_assert!(!all.contains(half.trim_start()), "{} in {}", half, all);
        }
    }
}
