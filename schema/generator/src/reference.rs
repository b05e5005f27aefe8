//! The reference of the format, in both languages: a page for the header and for every type of record, and one for the code
//! lists. Everything is generated from the schemas.

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::{Map, Value};
use udvej::code::Lang;

use crate::schemas::{Name, OPTIONAL, RECORDS};
use crate::{manual, samples};

const INDEX_EN: &str = "\
# The exchange format

What one sender hands over for one municipality and one period is a delivery: a header, then records. It is written in one of
two spellings:

- `.ndjson`: the header on the first line, then a record on every line, each ended by a line feed. UTF-8, no byte order mark.
- `.json`: one object with `delivery` and `records`.

[The header](delivery.md) comes first. The field `record` of every record says of which type it is. A field that has nothing
to say is left out, or `null` where it is not required. What has no field must not be sent. The form is what the JSON Schemas in
`schema/v1` say; [the rules](../../RULES.md) go further: what they point at stands with each field. [Code lists](codes.md) hold what is chosen
from. How the format changes, and what becomes of files written before, is in [COMPATIBILITY.md](../../COMPATIBILITY.md).

| type | `record` | what it is |
|---|---|---|
";

const INDEX_DA: &str = "\
# Udvekslingsformatet

Det, én afsender afleverer for én kommune og én periode, er en leverance: først oplysninger om leverancen og derefter poster. Den
skrives på en af to måder:

- `.ndjson`: oplysningerne om leverancen på første linje, derefter en post på hver linje, hver afsluttet af et linjeskift (LF).
  UTF-8 uden byte order mark (BOM).
- `.json`: ét objekt med `delivery` og `records`.

[Oplysningerne om leverancen](delivery.md) kommer først. Feltet `record` i hver post angiver postens type. Et felt uden indhold
udelades eller er `null`, hvis det ikke er påkrævet. Hvad der ikke har et felt, må ikke sendes. JSON-skemaerne i
`schema/v1` fastlægger formen. [Reglerne](../../REGLER.md) stiller flere krav; de regler, der handler om et felt, står ved feltet. [Kodelisterne](codes.md) viser, hvad der kan
vælges mellem. Hvordan formatet ændres, og hvordan ældre filer læses, står i
[COMPATIBILITY.md](../../COMPATIBILITY.md) (på engelsk).

| type | `record` | hvad det er |
|---|---|---|
";

const LANGUAGES: [Lang; 2] = [Lang::En, Lang::Da];

/// Every page, with its path from the root of the project.
pub(crate) fn pages() -> Vec<(PathBuf, String)> {
    let schema = Name::Delivery.made();
    let mut pages = Vec::new();
    for lang in LANGUAGES {
        let reference = Reference { schema: &schema, lang };
        pages.push((reference.path("README"), reference.index()));
        pages.push((reference.path("delivery"), reference.header()));
        for (code, name) in RECORDS {
            pages.push((reference.path(code), reference.record(code, name)));
        }
        pages.push((reference.path("codes"), reference.codes()));
    }
    pages
}

struct Reference<'a> {
    schema: &'a Value,
    lang: Lang,
}

impl Reference<'_> {
    fn path(&self, page: &str) -> PathBuf {
        PathBuf::from(format!("schema/format/{}/{page}.md", self.say("en", "da")))
    }

    /// Returns the text in this language.
    fn say<'a>(&self, english: &'a str, danish: &'a str) -> &'a str {
        match self.lang {
            Lang::En => english,
            Lang::Da => danish,
        }
    }

    fn index(&self) -> String {
        let mut page = self.say(INDEX_EN, INDEX_DA).to_owned();
        for (code, name) in RECORDS {
            let _ = writeln!(page, "| [{}]({code}.md) | `{code}` | {} |", self.title(name), self.about(name));
        }
        page
    }

    fn header(&self) -> String {
        let header = samples::EVERY_FIELD.lines().next().unwrap_or_default();
        let title = self.say("The header of a delivery", "Oplysninger om leverancen");
        let mut page = format!("# {title}: `delivery`\n");
        self.tables("Delivery", &mut page);
        self.example(header, &mut page);
        page
    }

    fn record(&self, code: &str, name: &str) -> String {
        let start = format!("{{\"record\":\"{code}\"");
        let example = samples::EVERY_FIELD.lines().filter(|line| line.starts_with(&start));
        // The longest is the one with the most fields.
        let example = example.max_by_key(|line| line.len()).unwrap_or_default();
        let mut page = format!("# {}: `{code}`\n\n{}\n", self.title(name), self.about(name));
        self.tables(name, &mut page);
        self.example(example, &mut page);
        page
    }

    /// Writes a table of the fields of a type, and one for each type that its fields refer to.
    fn tables(&self, name: &str, page: &mut String) {
        let mut waiting = vec![name.to_owned()];
        let mut done: Vec<String> = Vec::new();
        while !waiting.is_empty() {
            let name = waiting.remove(0);
            if done.contains(&name) {
                continue;
            }
            if !done.is_empty() {
                let _ = write!(page, "\n## {name}\n");
            }
            let definition = self.definition(&name);
            if let Some(codes) = definition.get("x-rule-codes") {
                let _ = write!(
                    page,
                    "\n{}: {}.\n",
                    self.say("Rules about the whole", "Regler om helheden"),
                    self.rules(codes)
                );
            }
            let _ = write!(
                page,
                "\n{}\n|---|---|---|---|---|---|\n",
                self.say(
                    "| field | meaning | form | required | example | rules |",
                    "| felt | betydning | form | påkrævet | eksempel | regler |",
                )
            );
            for (field, about) in fields(definition) {
                let inner = self.row(definition, field, about, page);
                waiting.extend(inner);
            }
            done.push(name);
        }
    }

    /// Writes a row of a table. Returns the type of the field if it has fields of its own.
    fn row(&self, owner: &Value, name: &str, field: &Value, page: &mut String) -> Option<String> {
        let required = owner
            .get("required")
            .and_then(Value::as_array)
            .is_some_and(|names| names.iter().any(|n| n == name));
        let one_of = owner.get("else").unwrap_or(owner).get("minProperties").is_some();
        let required = match (required, one_of) {
            (true, _) => self.say("yes", "ja"),
            (false, true) => self.say("one of these", "et af disse"),
            (false, false) => self.say("no", "nej"),
        };
        let danish = field.get("x-da").unwrap_or(&Value::Null);
        let (title, meaning, unit) = match self.lang {
            Lang::En => (text(field, "title"), text(field, "description"), text(field, "x-unit")),
            Lang::Da => (text(danish, "title"), text(danish, "description"), text(danish, "unit")),
        };
        let unit =
            if unit.is_empty() { String::new() } else { format!(" {}: {unit}.", self.say("Unit", "Enhed")) };
        let example = field.pointer("/examples/0").map_or(String::new(), |example| format!("`{example}`"));
        let (form, inner) = self.form(field);
        let rules = field.get("x-rule-codes").map(|codes| self.rules(codes)).unwrap_or_default();
        let example = if inner.is_some() { String::new() } else { example };
        let _ = writeln!(
            page,
            "| `{name}` | **{title}.** {meaning}{unit} | {form} | {required} | {example} | {rules} |"
        );
        inner
    }

    /// Returns the description of the allowed values, and the type of the field if it has fields of its own.
    fn form(&self, field: &Value) -> (String, Option<String>) {
        if let Some(reference) = field.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let plain = name.strip_prefix(OPTIONAL).unwrap_or(name);
            let definition = self.definition(name);
            if definition.get("enum").is_some() {
                return (
                    format!(
                        "{} [{plain}](codes.md#{})",
                        self.say("code of", "kode fra"),
                        plain.to_lowercase()
                    ),
                    None,
                );
            }
            if !fields(definition).is_empty() {
                let text = if definition.get("then").is_some() { "`\"anonymous\"` / " } else { "" };
                return (format!("{text}[{plain}](#{})", plain.to_lowercase()), Some(plain.to_owned()));
            }
            return self.form(definition);
        }
        if let Some(items) = field.get("items") {
            let (form, inner) = self.form(items);
            return (format!("{} {form}", self.say("list of", "liste af")), inner);
        }
        let kind = field.get("type").map(Value::to_string).unwrap_or_default();
        let bound = |keyword| field.get(keyword).map(Value::to_string).unwrap_or_default();
        let form = if let Some(constant) = field.get("const") {
            format!("`{constant}`")
        } else if kind.contains("integer") {
            let range = format!(" {}\u{2013}{}", bound("minimum"), bound("maximum"));
            self.say("whole number", "helt tal").to_owned() + if range.len() > 4 { &range } else { "" }
        } else if kind.contains("boolean") {
            "true / false".to_owned()
        } else if field.pointer("/allOf/0/format").is_some() {
            self.say("day YYYY-MM-DD", "dag ÅÅÅÅ-MM-DD").to_owned()
        } else {
            match text(field, "patternErrorMessage") {
                id if id.contains("an id") => "id".to_owned(),
                code if code.contains("municipality") => self.say("four digits", "fire cifre").to_owned(),
                pseudonym if pseudonym.contains("pseudonym") => {
                    self.say("26 characters", "26 tegn").to_owned()
                }
                card if card.contains("card") => self.say("8 characters", "8 tegn").to_owned(),
                _ => self.say("text", "tekst").to_owned(),
            }
        };
        (form, None)
    }

    fn codes(&self) -> String {
        let title = self.say("Code lists", "Kodelister");
        let mut page = format!("# {title}\n\n{}\n", self.say(
            "The same lists as files: [`codes.csv`](../../v1/codes.csv), [`codes.json`](../../v1/codes.json).",
            "De samme lister som filer: [`codes.csv`](../../v1/codes.csv), [`codes.json`](../../v1/codes.json).",
        ));
        for list in code_lists(self.schema) {
            let _ = write!(page, "\n## {}\n\n{}\n\n", list.name, list.about(self.lang));
            let _ = writeln!(
                page,
                "{}\n|---|---|---|",
                self.say("| code | English | Danish |", "| kode | engelsk | dansk |")
            );
            for code in list.codes {
                let _ = writeln!(page, "| `{}` | {} | {} |", code.code, code.en, code.da);
            }
        }
        page
    }

    fn example(&self, line: &str, page: &mut String) {
        let value: Value = serde_json::from_str(line).unwrap_or_default();
        let pretty = serde_json::to_string_pretty(&value).unwrap_or_default();
        let _ = write!(page, "\n## {}\n\n```json\n{pretty}\n```\n", self.say("Example", "Eksempel"));
    }

    /// Returns links to the pages of these rules.
    fn rules(&self, codes: &Value) -> String {
        let manual = manual::file_name(self.lang);
        let codes = codes.as_array().into_iter().flatten().filter_map(Value::as_str);
        codes.map(|code| format!("[`{code}`](../../{manual}#{code})")).collect::<Vec<_>>().join(", ")
    }

    fn definition(&self, name: &str) -> &Value {
        let definitions = &self.schema["$defs"];
        definitions.get(name).or_else(|| definitions.get(format!("{OPTIONAL}{name}"))).unwrap_or(&Value::Null)
    }

    fn title(&self, name: &str) -> &str {
        let definition = self.definition(name);
        match self.lang {
            Lang::En => text(definition, "title"),
            Lang::Da => definition.pointer("/x-da/title").and_then(Value::as_str).unwrap_or_default(),
        }
    }

    fn about(&self, name: &str) -> &str {
        let definition = self.definition(name);
        match self.lang {
            Lang::En => text(definition, "description"),
            Lang::Da => definition.pointer("/x-da/description").and_then(Value::as_str).unwrap_or_default(),
        }
    }
}

/// A code list in the schemas.
pub(crate) struct CodeList {
    pub(crate) name: String,
    about: String,
    about_da: String,
    pub(crate) codes: Vec<Code>,
}

impl CodeList {
    /// What the list is, in this language.
    pub(crate) fn about(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.about,
            Lang::Da => &self.about_da,
        }
    }
}

/// A code and its labels.
#[derive(serde::Serialize)]
#[expect(clippy::struct_field_names, reason = "the file calls the field `code`")]
pub(crate) struct Code {
    pub(crate) code: String,
    pub(crate) en: String,
    pub(crate) da: String,
}

/// The code lists of a schema, by name.
pub(crate) fn code_lists(schema: &Value) -> Vec<CodeList> {
    let definitions = schema["$defs"].as_object().into_iter().flatten();
    let mut lists: Vec<CodeList> = definitions
        .filter_map(|(name, definition)| {
            let labels = definition.get("x-labels")?.as_object()?;
            let code = |(code, labels): (&String, &Value)| Code {
                code: code.clone(),
                en: text(labels, "en").to_owned(),
                da: text(labels, "da").to_owned(),
            };
            Some(CodeList {
                name: name.strip_prefix(OPTIONAL).unwrap_or(name).to_owned(),
                about: text(definition, "description").to_owned(),
                about_da: text(&definition["x-da"], "description").to_owned(),
                codes: labels.iter().map(code).collect(),
            })
        })
        .collect();
    lists.sort_by(|a, b| a.name.cmp(&b.name));
    lists.dedup_by(|a, b| a.name == b.name);
    lists
}

/// The fields of a type, also those of its alternatives.
fn fields(definition: &Value) -> Vec<(&String, &Value)> {
    let of = |schema: &'_ Value| schema.get("properties").and_then(Value::as_object).is_some();
    let holder = if of(definition) { Some(definition) } else { definition.get("else") };
    let properties = holder.and_then(|holder| holder.get("properties")).and_then(Value::as_object);
    properties.map(Map::iter).into_iter().flatten().collect()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
