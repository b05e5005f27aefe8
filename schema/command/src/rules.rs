//! `udvej rules`

use std::io::Write;

use clap::Args;
use serde_json::json;
use udvej::code::Lang;
use udvej::judging::Rule;
use udvej::rules::catalogue;

use crate::call::{DONE, Failure, Format, Language, Status};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Language of the text
    #[arg(long, value_enum, default_value = "en")]
    lang: Language,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<Status, Failure> {
    if arguments.format == Format::Json {
        let rules: Vec<_> = catalogue().iter().map(|rule| listed(rule)).collect();
        serde_json::to_writer_pretty(&mut *out, &rules).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else {
        let lang = Lang::from(arguments.lang);
        let width = catalogue().iter().map(|rule| rule.code.len()).max().unwrap_or_default();
        for rule in catalogue() {
            let severity = rule.severity.label(lang);
            writeln!(out, "{:width$}  {severity:11}  {}", rule.code, rule.message.in_lang(lang))?;
        }
    }
    Ok(DONE)
}

fn listed(rule: &Rule) -> serde_json::Value {
    json!({
        "code": rule.code,
        "family": rule.family.code(),
        "severity": rule.severity.code(),
        "since": rule.since,
        "message": {"en": rule.message.en, "da": rule.message.da},
        "remedy": {"en": rule.remedy.en, "da": rule.remedy.da},
        "source": rule.source.en,
        "manual": rule.manual_page(Lang::En),
        "page": format!("schema/RULES.md#{}", rule.code),
        "vectors": format!("tests/vectors/{}.json", rule.code),
    })
}
