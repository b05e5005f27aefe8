//! The sample deliveries and policy. Their data is synthetic.

use std::path::PathBuf;

use udvej::exchange::{decode_delivery, write_document, write_ndjson};
use udvej::programme::Strategy;
use udvej::synthetic::Settings;

/// A synthetic delivery with every type of record and every field. It is valid as of 2016-01-04.
pub(crate) const EVERY_FIELD: &str = include_str!("../../samples/every-field.ndjson");
/// A synthetic delivery with common mistakes.
pub(crate) const WITH_MISTAKES: &str = include_str!("../../samples/with-mistakes.ndjson");
/// A policy with every field.
pub(crate) const POLICY: &str = include_str!("../../samples/policy.json");

/// The generated samples: the one with every field in the other spelling, and a large one.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let folder = PathBuf::from("schema/samples");
    let document = decode_delivery(EVERY_FIELD.as_bytes())
        .map(|(delivery, records)| write_document(&delivery, &records))
        .unwrap_or_default();
    vec![
        (folder.join("every-field.json"), document),
        (folder.join("large.ndjson"), large().unwrap_or_default()),
    ]
}

/// Two thousand records from `udvej generate`.
fn large() -> Option<String> {
    let strategy = Strategy::shipped("exit_dk")?;
    let settings =
        Settings { seed: 7, records: 2000, municipality: "0751".to_owned(), ..Settings::default() };
    let delivery = settings.deliver(&strategy).ok()?;
    let header = delivery.header();
    Some(write_ndjson(&header, &delivery.collect::<Vec<_>>()))
}
