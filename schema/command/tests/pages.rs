//! `udvej validate --format html` writes the pages in `tests/pages`. Python and Kotlin generate the same pages.

use std::process::{Command, Output};

fn validate(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_udvej"));
    command
        .arg("validate")
        .args(arguments)
        .current_dir(udvej_tests::folder().parent().expect("the tests lie in the project"))
        .output()
        .expect("the command starts")
}

#[test]
fn the_command_gives_the_pages_that_every_language_gives() {
    let pages = udvej_tests::pages();
    assert!(pages.len() >= 8);
    for page in pages {
        let given = ["--today", &page.today, "--format", "html", "--lang", &page.lang, &page.delivery];
        let out = validate(&given);
        assert!(
            out.status.code().is_some_and(|status| status <= 1),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        let committed = std::fs::read(&page.path).unwrap_or_default();
        assert!(out.stdout == committed, "{} is stale: run `make generate`", page.path.display());
    }
}

#[test]
fn a_page_shows_ids_where_they_are_asked_for_and_the_text_always() {
    let shown = |more: &[&str]| {
        let given = ["schema/samples/with-mistakes.ndjson", "--today", "2016-01-04"];
        let out = validate(&[&given, more].concat());
        String::from_utf8(out.stdout).expect("text")
    };
    let (page, with_ids) = (shown(&["--format", "html"]), shown(&["--format", "html", "--ids"]));
    for id in ["lift-2", "course-2"] {
        assert!(!page.contains(&format!(">{id}<")) && with_ids.contains(&format!(">{id}<")), "{id}");
    }
    assert!(with_ids.contains("the record on line 12 (<code translate=\"no\">course-2</code>)"));
    let text = shown(&[]);
    assert!(text.contains("line 10, lifting of anonymity lift-2"), "{text}");
    assert_eq!(text, shown(&["--ids"]));
}

#[test]
fn a_page_is_about_one_delivery() {
    let [first, second] = ["exit-pakken-contacts", "exit-pakken-table-1"];
    let files = [first, second].map(|name| format!("tests/deliveries/{name}.ndjson"));
    let out = validate(&[&files[0], &files[1], "--today", "2013-03-07", "--format", "html"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(out.stdout.is_empty());
    assert!(String::from_utf8_lossy(&out.stderr).contains("give one file"));
}

#[test]
fn a_file_that_cannot_be_read_gives_no_page() {
    let out = validate(&["no-such-file.ndjson", "--format", "html"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(out.stdout.is_empty() && !out.stderr.is_empty());
}
