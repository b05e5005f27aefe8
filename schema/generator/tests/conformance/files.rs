//! The corpus as files, for the validators of other languages.
//!
//! - `corpus/NAME.txt`: what is judged by the schema of this name: a text a line, after `+` if the library takes it and `-`
//!   if not.
//! - `sample/NAME.txt`: a part of it.
//! - `damaged/NAME.schema.json`: the schemas with a pattern and a bound loosened. Whoever judges the sample by them must
//!   disagree.
//! - `twice.txt`: records with a duplicate field.

use std::fs::{create_dir_all, write as write_file};
use std::io::Result;
use std::path::Path;

use udvej_generator::schemas::Name;

use crate::corpus::{Corpus, Item, twice};

/// Texts that are a sample: the corpus is shuffled.
const SAMPLED: usize = 3000;

/// A part of a corpus.
pub(crate) fn sample(corpus: &Corpus) -> &[Item] {
    &corpus.items[..corpus.items.len().min(SAMPLED)]
}

/// A schema that takes more than the library.
pub(crate) fn damaged(schema: Name) -> String {
    schema
        .committed()
        .unwrap()
        .replace("^[0-9]{4}(?!", "^[0-9]{3}(?!")
        .replace("\"minimum\": 1,", "\"minimum\": 0,")
}

/// Writes every file.
pub(crate) fn write(everything: &[Corpus]) -> Result<()> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    for part in ["corpus", "sample", "damaged"] {
        create_dir_all(folder.join(part))?;
    }
    for corpus in everything {
        let file = format!("{}.txt", corpus.schema.code());
        write_file(folder.join("corpus").join(&file), lines(&corpus.items))?;
        write_file(folder.join("sample").join(&file), lines(sample(corpus)))?;
        let file = format!("{}.schema.json", corpus.schema.code());
        write_file(folder.join("damaged").join(file), damaged(corpus.schema))?;
    }
    write_file(folder.join("twice.txt"), twice().join("\n") + "\n")
}

fn lines(items: &[Item]) -> String {
    let mut text = String::new();
    for item in items {
        text.push(if item.taken { '+' } else { '-' });
        text.push_str(&item.text);
        text.push('\n');
    }
    text
}
