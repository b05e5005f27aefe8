//! The code blocks of the README run: those in Rust and those for the shell. Python and Kotlin run their own.

use std::path::Path;
use std::process::Command;

/// The root of the project.
fn root() -> &'static Path {
    udvej_tests::folder().parent().expect("the tests lie in the project")
}

fn readme() -> String {
    std::fs::read_to_string(root().join("README.md")).expect("the README can be read")
}

/// The code blocks in a language.
fn blocks(language: &str) -> Vec<String> {
    let (readme, fence) = (readme(), format!("```{language}\n"));
    readme.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// The block in the README.
fn rust_block() -> Result<(), Box<dyn std::error::Error>> {
    use udvej::code::Lang;
    use udvej::programme::Strategy;
    use udvej::verdict::{Context, Engine, Policy};

    let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    let engine = Engine::new(strategy, Policy::default());
    let bytes = std::fs::read("tests/deliveries/exit-pakken-table-1.ndjson")?;
    let reading = engine.read(&bytes, &Context { today: "2013-03-07".parse()? });
    for finding in &reading.report.findings {
        println!("{}: {}; {}", finding.code, finding.text(Lang::Da), finding.remedy(Lang::Da));
    }
    assert!(reading.report.accepted);
    Ok(())
}

#[test]
fn the_rust_block_runs() {
    std::env::set_current_dir(root()).expect("the root is a folder");
    rust_block().expect("the block runs");
    let this: String = include_str!("readme.rs").lines().map(|line| line.trim().to_owned() + "\n").collect();
    let blocks = blocks("rust");
    assert_eq!(blocks.len(), 1);
    for block in blocks {
        let block: String = block.lines().map(|line| line.trim().to_owned() + "\n").collect();
        assert!(this.contains(&block), "the README's block is not the one that runs here");
    }
}

/// The record on the first screen is line 5 of a sample, and the command prints what the README shows of it.
#[test]
fn the_first_screen_shows_a_record_and_its_findings() {
    let sample = "schema/samples/with-mistakes.ndjson";
    let text = std::fs::read_to_string(root().join(sample)).expect("the sample can be read");
    let line = text.lines().nth(4).expect("the sample has five lines");
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("a record in JSON");
    assert_eq!(json(&blocks("json")[0]), json(line));
    let out = Command::new(env!("CARGO_BIN_EXE_udvej"))
        .args(["validate", sample, "--today", "2016-01-04"])
        .current_dir(root())
        .output()
        .expect("the command starts");
    let printed = String::from_utf8(out.stdout).expect("the command prints UTF-8");
    for finding in blocks("text")[0].split("\n\n") {
        assert!(printed.contains(finding.trim_end()), "the command does not print: {finding}");
    }
    let of_line = printed.lines().filter(|printed| printed.contains("line 5,")).count();
    assert_eq!(of_line, 2, "the README shows every finding of the record");
}

#[test]
fn the_shell_blocks_run() {
    let mut lines = 0;
    for line in blocks("sh").iter().flat_map(|block| block.lines()) {
        let command = line.strip_prefix("cargo run --release -- ").expect("the command is started so");
        let (arguments, file) =
            command.split_once(" > ").map_or((command, None), |(a, file)| (a, Some(file)));
        let out = Command::new(env!("CARGO_BIN_EXE_udvej"))
            .args(arguments.split(' '))
            .current_dir(root())
            .output()
            .expect("the command starts");
        assert!(out.status.success() && !out.stdout.is_empty() || line.contains(" convert "), "{line}");
        assert_eq!(out.status.code(), Some(0), "{line}");
        if let Some(file) = file {
            std::fs::write(root().join(file), &out.stdout).expect("the output can be written");
        }
        lines += 1;
    }
    assert!(lines > 5);
}
