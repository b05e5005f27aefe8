//! Deliveries about nobody.

use std::sync::Arc;

use udvej::exchange::header_line;
use udvej::synthetic::Settings;
use udvej::time::{Day, Period};

use crate::error::UdvejError;
use crate::strategy::{self, Strategy};

/// The most bytes that one array holds on the JVM, with room for its length on the way there.
const MOST_BYTES: usize = 0x7FFF_FFF0;

/// A delivery about nobody in the `.ndjson` spelling; `Udvej.generate` has its defaults.
#[uniffi::export]
fn generate_delivery(
    seed: i64,
    records: i64,
    municipality: String,
    from: Day,
    to: Day,
    strategy: Option<Arc<Strategy>>,
    doubtful_percent: i32,
) -> Result<Vec<u8>, UdvejError> {
    let strategy = match strategy {
        Some(strategy) => strategy,
        None => Strategy::shipped(strategy::default_id())?,
    };
    let period = Period { from, to };
    let settings = Settings { seed: seed.cast_unsigned(), records, municipality, period, doubtful_percent };
    let delivery = settings.deliver(&strategy.inner)?;
    let mut bytes = header_line(&delivery.header()).into_bytes();
    bytes.push(b'\n');
    for record in delivery {
        bytes.extend_from_slice(record.to_json().as_bytes());
        bytes.push(b'\n');
        if bytes.len() > MOST_BYTES {
            return Err(UdvejError::TooManyRecords);
        }
    }
    Ok(bytes)
}
