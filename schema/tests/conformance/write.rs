//! Writes the corpus for the validators of other languages: `cargo run --example corpus -- FOLDER`.
//!
//! - `corpus/NAME.txt`: what is judged by the schema of this name: a text a line, after `+` if the library takes it and `-`
//!   if not.
//! - `sample/NAME.txt`: a part of it.
//! - `damaged/NAME.schema.json`: the schemas with one pattern loosened. Whoever judges the sample by them must disagree.
//! - `twice.txt`: records in which a field stands twice.

mod change;
mod corpus;
mod donors;
mod values;

use std::io::Result;
use std::path::PathBuf;

use udvej_schema::schemas::Name;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder is the first argument"));
    for part in ["corpus", "sample", "damaged"] {
        std::fs::create_dir_all(folder.join(part))?;
    }
    for corpus in corpus::all() {
        let lines: Vec<String> = corpus
            .items
            .iter()
            .map(|item| format!("{}{}\n", if item.taken { '+' } else { '-' }, item.text))
            .collect();
        let file = format!("{}.txt", corpus.schema.code());
        std::fs::write(folder.join("corpus").join(&file), lines.concat())?;
        std::fs::write(folder.join("sample").join(&file), lines[..lines.len().min(3000)].concat())?;
    }
    for schema in Name::ALL {
        let text = schema.committed();
        let damaged =
            text.replace("^[0-9]{4}(?!", "^[0-9]{3}(?!").replace("\"minimum\": 1,", "\"minimum\": 0,");
        std::fs::write(folder.join("damaged").join(format!("{}.schema.json", schema.code())), damaged)?;
    }
    std::fs::write(folder.join("twice.txt"), corpus::twice().join("\n") + "\n")
}
