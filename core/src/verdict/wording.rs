//! The few arguments of findings that are words, and their Danish.

use std::borrow::Cow;

use crate::code::Lang;

/// What a value should have been, in the words of the decoder and the forms, and in Danish.
const WORDS: &[(&str, &str)] = &[
    ("a day `YYYY-MM-DD`", "en dato `ÅÅÅÅ-MM-DD` fra 1900-01-01 til 2099-12-31"),
    ("a day from 1900-01-01 to 2099-12-31", "en dato fra 1900-01-01 til 2099-12-31"),
    ("a whole number", "et helt tal"),
    ("a number from 1 to 1000000", "et tal fra 1 til 1000000"),
    ("a count from 0 to 10000000", "et antal fra 0 til 10000000"),
    ("a string", "en tekst"),
    ("a boolean", "`true` eller `false`"),
    ("a sequence", "en liste"),
    ("an object", "et objekt"),
    ("an object with one field", "et objekt med ét felt"),
    (
        "a municipality code of four digits, such as `0101`",
        "en kommunekode på fire cifre, for eksempel `0101`",
    ),
    ("a pseudonym of 26 base-32 characters", "et pseudonym på 26 base 32-tegn"),
    ("a card token of 8 base-32 symbols", "et kortnummer på 8 base 32-tegn"),
    (
        "an id: 1 to 64 letters, digits, full stops, underscores or hyphens, a letter or digit first",
        "et id: 1 til 64 bogstaver, cifre, punktummer, understreger eller bindestreger, først et bogstav eller ciffer",
    ),
    (
        "`\"anonymous\"`, `{\"card\": …}` or `{\"pseudonym\": …}`",
        "`\"anonymous\"`, `{\"card\": …}` eller `{\"pseudonym\": …}`",
    ),
    ("`card` or `pseudonym`", "`card` eller `pseudonym`"),
    ("`card` or `contact`", "`card` eller `contact`"),
    ("another value", "en anden værdi"),
    ("(name not shown)", "(navnet vises ikke)"),
];

/// An argument in the reader's language: a day, a number or a code is the same in both.
pub(super) fn in_lang(value: &str, lang: Lang) -> Cow<'_, str> {
    if lang == Lang::En {
        return Cow::Borrowed(if value == "a sequence" { "a list" } else { value });
    }
    if let Some((_, danish)) = WORDS.iter().find(|(english, _)| *english == value) {
        return Cow::Borrowed(danish);
    }
    match value.strip_prefix("one of ") {
        Some(codes) => Cow::Owned(format!("en af {codes}")),
        None => Cow::Borrowed(value),
    }
}

/// Whether the Danish of what a value should have been is known.
#[cfg(test)]
pub(super) fn is_known(value: &str) -> bool {
    value.starts_with("one of ")
        || value.starts_with('`')
        || WORDS.iter().any(|(english, _)| *english == value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::DecodeError;
    use crate::record::Record;

    #[test]
    fn whatever_a_value_should_have_been_can_be_said_in_danish() {
        let records = [
            r#"{"record":"contact","id":"c-1","revision":1,"status":"active","day":"2010-02-03","municipality":"0101","administration":"sof","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp","client":{"card":"7G2K9QXM"},"card_shown":true,"first_contact":"no","advice":["debt"],"results":["other"]}"#,
            r#"{"record":"anonymity_lift","id":"l-1","revision":1,"status":"active","day":"2012-05-01","municipality":"0101","from":{"card":"7G2K9QXM"},"pseudonym":"0123456789ABCDEFGHJKMNPQRS","consent_day":"2012-05-01","links_earlier":true}"#,
            r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti","pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","residence":"0101","profile":"exit_dk","opened":"2013-04-02","subgroups":[{"from":"2013-05-01","subgroups":["vulnerable"]}],"transfer":{"meeting":"2014-01-01"},"end":{"day":"2014-05-01","reason":"completed"}}"#,
            r#"{"record":"tally","id":"t-1","revision":1,"status":"active","municipality":"0101","counter":"all","unit":"card","count":400,"period":{"from":"2010-01-01","to":"2010-10-27"},"period_basis":"stated","method":"registered","source":"2010-741993","sum_of":["t-2"]}"#,
            r#"{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"0101","course":"f-1","wave":"start","instrument":"prostitution_frequency","version":"1","day":"2013-05-02","respondent":"client","recall_days":30,"value":12}"#,
            r#"{"record":"meeting","id":"m-1","revision":1,"status":"active","municipality":"0101","course":"f-1","day":"2013-05-02","with":["client"],"place":"phone","worker":"w-1"}"#,
            r#"{"record":"outcome","id":"o-1","revision":1,"status":"active","municipality":"0101","course":"f-1","outcome":"ceased","day":"2013-05-02","assessor":"worker","window":{"from":"2013-04-01","to":"2013-05-01"}}"#,
        ];
        let mut said = 0;
        for record in records {
            for (start, _) in record.match_indices(':') {
                for value in
                    ["null", "true", "-1", "1e9", "99999999999", "\"!\"", "[]", "[1]", "{}", "{\"card\":1}"]
                {
                    let rest = &record[start + 1..];
                    let mut values =
                        serde_json::Deserializer::from_str(rest).into_iter::<serde_json::Value>();
                    values.next();
                    let mutated = format!("{}:{value}{}", &record[..start], &rest[values.byte_offset()..]);
                    if let Err(DecodeError::WrongValue { expected, .. }) = Record::from_json(&mutated) {
                        assert!(is_known(&expected), "{expected}");
                        said += 1;
                    }
                }
            }
        }
        assert!(said > 100);
    }
}
