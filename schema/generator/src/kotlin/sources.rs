//! The Kotlin half: codes and labels, masked texts, and the configuration of uniffi for names and types.

use std::fmt::Write;

use super::comment::{NOTICE, comment};
use super::types::{CodeList, MASKED, Types};

/// `Codes.kt`: the code and the label of every entry of every code list.
pub(super) fn codes(lists: &[CodeList]) -> String {
    let mut file = format!(
        "// {NOTICE}
@file:JvmName(\"Codes\")

package dk.udvej

// The native side has the one table of codes and labels. It is read once.

private val lists: Map<String, List<CodeLabel>> by lazy {{ codeLists() }}

private fun row(entry: Enum<*>): CodeLabel = lists.getValue(entry.declaringJavaClass.simpleName)[entry.ordinal]

private fun labelOf(entry: Enum<*>, lang: Lang): String =
    when (lang) {{
        Lang.EN -> row(entry).en
        Lang.DA -> row(entry).da
    }}
"
    );
    for CodeList { name, .. } in lists {
        let _ = write!(
            file,
            "
/** The code, as it stands in the data. */
public val {name}.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun {name}.label(lang: Lang = Lang.EN): String = labelOf(this, lang)
"
        );
    }
    file
}

/// `Masked.kt`: the classes of masked texts.
pub(super) fn masked() -> String {
    let mut file = format!("// {NOTICE}\npackage dk.udvej\n");
    for masked in MASKED {
        let (name, value) = (masked.name, masked.value);
        let about = format!("{} [toString] does not show it; [value] does.", masked.about);
        let _ = write!(
            file,
            "
/**
{} *
 * @property value {value}
 */
public data class {name}(public val value: String) {{
    /** `{name}(…)`, whatever the value. */
    override fun toString(): String = \"{name}(…)\"
}}
",
            comment(" *", "", &about),
        );
    }
    file
}

/// `uniffi.toml`, the configuration of uniffi.
pub(super) fn uniffi_toml(types: &Types) -> String {
    let mut file = format!(
        "# {NOTICE}

[bindings.kotlin]
package_name = \"dk.udvej\"
cdylib_name = \"udvej_kotlin\"
generate_immutable_records = true
kotlin_target_version = \"2.4.0\"

# Numbers are words of their own, as they are in the codes.
[bindings.kotlin.rename]
"
    );
    for list in &types.lists {
        for code in list.codes.iter().filter(|code| has_number(&code.code)) {
            let _ = writeln!(file, "\"{}.{}\" = \"{}\"", list.name, code.variant, code.code.to_uppercase());
        }
    }
    file.push_str(
        "
# A day crosses as days after 1970-01-01, which neither side can fail to read.
[bindings.kotlin.custom_types.Day]
type_name = \"LocalDate\"
imports = [\"java.time.LocalDate\"]
lift = \"LocalDate.ofEpochDay({})\"
lower = \"{}.toEpochDay()\"

# Personal values have types of their own, in Masked.kt: their `toString` is masked.
",
    );
    let types = MASKED.map(|masked| {
        let name = masked.name;
        format!("[bindings.kotlin.custom_types.{name}]\nlift = \"{name}({{}})\"\nlower = \"{{}}.value\"\n")
    });
    file.push_str(&types.join("\n"));
    file
}

/// Whether a word of a code is a number. uniffi would join it to the word before.
fn has_number(code: &str) -> bool {
    code.split('_').skip(1).any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}
