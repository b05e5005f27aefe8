//! The arguments of every rule's findings, in the schema of the report.

use serde_json::{Map, Value, json};
use udvej::rules::catalogue;

/// Adds to the arguments of a finding what each rule declares: by the rule's code, each argument with its kind and meaning.
pub(super) fn add(schema: &mut Value) {
    let declared: Map<String, Value> = catalogue()
        .iter()
        .filter(|rule| !rule.arguments.is_empty())
        .map(|rule| {
            let arguments = rule.arguments.iter().map(|argument| {
                let what = json!({
                    "kind": argument.kind.name().en,
                    "meaning": argument.meaning.en,
                    "x-da": {"meaning": argument.meaning.da},
                });
                (argument.name.to_owned(), what)
            });
            (rule.code.to_owned(), Value::Object(arguments.collect()))
        })
        .collect();
    if let Some(Value::Object(args)) = schema.pointer_mut("/$defs/Finding/properties/args") {
        args.insert("x-arguments".to_owned(), declared.into());
    }
}
