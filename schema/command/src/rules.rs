//! `udvej rules`

use std::io::Write;

use clap::Args;
use serde_json::{Value, json};
use udvej::code::Lang;
use udvej::judging::{Argument, Rule};
use udvej::rules::catalogue;

use crate::call::{DONE, Failure, Format, Status, both};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    if arguments.format == Format::Json {
        let rules: Vec<_> = catalogue().iter().map(|rule| listed(rule)).collect();
        serde_json::to_writer_pretty(&mut *out, &rules).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else {
        let width = catalogue().iter().map(|rule| rule.code.len()).max().unwrap_or_default();
        for rule in catalogue() {
            let severity = rule.severity.label(lang);
            writeln!(out, "{:width$}  {severity:11}  {}", rule.code, rule.title.in_lang(lang))?;
        }
    }
    Ok(DONE)
}

fn listed(rule: &Rule) -> Value {
    json!({
        "code": rule.code,
        "family": rule.family.code(),
        "severity": rule.severity.code(),
        "since": rule.since,
        "title": both(|lang| rule.title.in_lang(lang)),
        "message": both(|lang| rule.message.in_lang(lang)),
        "remedy": both(|lang| rule.remedy.in_lang(lang)),
        "source": both(|lang| rule.source.in_lang(lang)),
        "manual": both(|lang| rule.manual_page(lang)),
        "arguments": rule.arguments.iter().map(argument).collect::<Vec<_>>(),
        "page": {
            "en": format!("schema/RULES.md#{}", rule.code),
            "da": format!("schema/REGLER.md#{}", rule.code),
        },
        "vectors": format!("tests/vectors/{}.json", rule.code),
    })
}

fn argument(argument: &Argument) -> Value {
    json!({
        "name": argument.name,
        "kind": argument.kind.name().en,
        "meaning": both(|lang| argument.meaning.in_lang(lang)),
    })
}
