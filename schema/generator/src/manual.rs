//! Generates the manual of the rules from the catalogue, in both languages.

use std::fmt::Write;
use std::path::PathBuf;

use udvej::code::Lang;
use udvej::judging::{Family, Rule};
use udvej::rules::catalogue;

use crate::text::capitalised;

const INTRODUCTION_EN: &str = "\
# The rules

Made from the catalogue by `make generate`; `udvej explain CODE` shows one page. [På dansk](REGLER.md).

A record with an *error* is quarantined. A record with a *warning* is accepted, with a reservation.
*Information* is for the reader and needs no fix.
";

const INTRODUCTION_DA: &str = "\
# Reglerne

Dannet ud fra regelkataloget med `make generate`; `udvej explain KODE --lang da` viser en enkelt side. [In English](RULES.md).

En post med en *fejl* afvises og sættes til side. En post med en *advarsel* godkendes med forbehold.
En *oplysning* er til læseren; der skal intet rettes.
";

/// The file name of the manual in a language, in the folder `schema`.
pub(crate) const fn file_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "RULES.md",
        Lang::Da => "REGLER.md",
    }
}

/// Both manuals, with their paths from the root of the project.
pub(crate) fn files() -> [(PathBuf, String); 2] {
    [Lang::En, Lang::Da].map(|lang| (PathBuf::from("schema").join(file_name(lang)), manual(lang)))
}

/// Returns a page for every rule, by family. The code of a rule is the anchor of its page.
fn manual(lang: Lang) -> String {
    let mut text = match lang {
        Lang::En => INTRODUCTION_EN.to_owned(),
        Lang::Da => INTRODUCTION_DA.to_owned(),
    };
    for family in Family::ALL {
        let rules: Vec<&Rule> = catalogue().iter().copied().filter(|rule| rule.family == *family).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {}\n", capitalised(family.label(lang)));
        for rule in rules {
            let _ = write!(text, "\n<a id=\"{}\"></a>\n\n{}", rule.code, rule.section(lang));
        }
    }
    text
}
