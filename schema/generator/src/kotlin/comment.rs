//! Comments of the generated files.

/// The note at the start of every generated file.
pub(super) const NOTICE: &str = "Generated from the core's types by `make generate`. Do not edit.";

/// The longest line of a comment.
const WIDTH: usize = 110;

/// Formats a text as comment lines that start with `mark`, with each paragraph wrapped at the width.
pub(super) fn comment(mark: &str, indent: &str, text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (i, paragraph) in text.split("\n\n").enumerate() {
        if i > 0 {
            lines.push(format!("{indent}{mark}"));
        }
        let mut line = format!("{indent}{mark}");
        for word in paragraph.split_whitespace() {
            let is_empty = line.len() == indent.len() + mark.len();
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::replace(&mut line, format!("{indent}{mark}")));
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.into_iter().map(|line| line + "\n").collect()
}
