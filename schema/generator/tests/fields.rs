//! Every field of every schema says in both languages what it is, with a unit and an example.

use serde_json::Value;
use udvej_generator::schemas::{ANNOTATIONS, Name};

fn schema(name: Name) -> Value {
    serde_json::from_str(&name.committed().unwrap()).unwrap()
}

/// Calls back for every schema within a schema, with its place and whether it is a field.
fn each(schema: &Value, place: &str, is_field: bool, visit: &mut impl FnMut(&str, bool, &Value)) {
    let Some(keywords) = schema.as_object() else { return };
    visit(place, is_field, schema);
    for (keyword, value) in keywords {
        let place = format!("{place}/{keyword}");
        match keyword.as_str() {
            "properties" | "$defs" => {
                for (name, inner) in value.as_object().unwrap() {
                    each(inner, &format!("{place}/{name}"), keyword == "properties", visit);
                }
            }
            "items" | "then" | "else" => each(value, &place, false, visit),
            "allOf" | "anyOf" | "oneOf" => {
                for (i, inner) in value.as_array().unwrap().iter().enumerate() {
                    each(inner, &format!("{place}/{i}"), false, visit);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_field_is_described_in_both_languages_with_an_example() {
    for name in Name::ALL {
        let (mut fields, mut without_example) = (0, Vec::new());
        each(&schema(name), "", false, &mut |place, is_field, field| {
            if !is_field {
                return;
            }
            fields += 1;
            for keyword in ["/title", "/description", "/x-da/title", "/x-da/description"] {
                let text = field.pointer(keyword).and_then(Value::as_str).unwrap_or_default();
                assert!(!text.is_empty(), "{}{place} has no {keyword}", name.code());
            }
            let description = field["description"].as_str().unwrap();
            assert!(description.ends_with(").") && description.contains(" ("), "{place}: no Danish term");
            if field.get("examples").is_none() {
                without_example.push(place.to_owned());
            }
        });
        assert!(fields > 3, "{}", name.code());
        assert_eq!(without_example, Vec::<String>::new(), "{}", name.code());
    }
}

#[test]
fn every_number_has_a_unit_and_every_pattern_a_sentence() {
    let mut numbers = 0;
    for name in Name::ALL {
        each(&schema(name), "", false, &mut |place, is_field, field| {
            let is_number = |schema: &Value| schema["type"].to_string().contains("\"integer\"");
            if is_field && (is_number(field) || is_number(&field["items"])) {
                numbers += 1;
                assert!(field["x-unit"].is_string() && field["x-da"]["unit"].is_string(), "{place}");
            }
            let has_form = field.get("pattern").is_some() || field.get("format").is_some();
            assert_eq!(has_form, field.get("patternErrorMessage").is_some(), "{place}");
        });
    }
    assert!(numbers > 40, "{numbers}");
}

#[test]
fn every_example_is_valid() {
    let mut judged = 0;
    for name in Name::ALL {
        let root = schema(name);
        each(&root, "", false, &mut |place, _, field| {
            for example in field.get("examples").and_then(Value::as_array).into_iter().flatten() {
                let mut alone = field.clone();
                alone["$defs"] = root["$defs"].clone();
                let validator = jsonschema::options().should_validate_formats(true).build(&alone).unwrap();
                assert!(validator.is_valid(example), "{}{place}: {example}", name.code());
                judged += 1;
            }
        });
    }
    assert!(judged > 300, "{judged}");
}

#[test]
fn codes_have_labels_and_rules_exist() {
    let (mut lists, mut rules) = (0, 0);
    for name in Name::ALL {
        each(&schema(name), "", false, &mut |place, _, field| {
            if let (Some(codes), Some(labels)) = (field["enum"].as_array(), field["x-labels"].as_object()) {
                lists += 1;
                let codes: Vec<&str> = codes.iter().filter_map(Value::as_str).collect();
                assert_eq!(codes, labels.keys().collect::<Vec<_>>(), "{place}");
                let about = field.pointer("/x-da/description").and_then(Value::as_str).unwrap_or_default();
                assert!(
                    about.ends_with('.') && field["description"] != about,
                    "{place}: no Danish introduction"
                );
            }
            for code in field["x-rule-codes"].as_array().into_iter().flatten() {
                rules += 1;
                assert!(udvej::rules::find(code.as_str().unwrap()).is_some(), "{place}: {code}");
            }
        });
    }
    assert!(lists > 25 && rules > 150, "{lists} {rules}");
}

/// Every configuration of ajv lists exactly our keywords.
#[test]
fn ajv_knows_exactly_the_annotations() {
    let list = format!("const keywords = {ANNOTATIONS:?};");
    for file in ["schema/tests/node/ajv.mjs", "schema/GUIDE.md"] {
        let text = std::fs::read_to_string(udvej_generator::root().join(file)).unwrap();
        assert!(text.contains(&list), "{file} has another list than {list}");
    }
}

/// What JSON Schema does not know is what `ANNOTATIONS` lists.
#[test]
fn the_keywords_that_json_schema_does_not_know_are_listed() {
    let known = "$id $schema $comment $defs $ref title description type properties required additionalProperties items enum const \
        pattern format minimum maximum minLength maxLength minItems maxItems minProperties maxProperties default examples \
        allOf if then else";
    for name in Name::ALL {
        each(&schema(name), "", false, &mut |place, _, field| {
            for keyword in field.as_object().unwrap().keys() {
                let known = known.split_whitespace().any(|known| known == keyword);
                assert!(known || ANNOTATIONS.contains(&keyword.as_str()), "{place}: {keyword}");
            }
        });
    }
}
