//! Synthetic deliveries.

use udvej::exchange::header_line;
use udvej::synthetic::Settings;
use udvej::time::{Day, Period};

use crate::error::UdvejError;
use crate::strategy::Strategy;

/// The maximum size of a JVM array, less the room that its transfer needs for the length.
const MOST_BYTES: usize = 0x7FFF_FFF0;

#[uniffi::export]
impl Strategy {
    /// Generates a synthetic delivery that names and follows this strategy, as `.ndjson`. See `Udvej.generate` for the
    /// arguments and their defaults.
    pub fn generate(
        &self,
        seed: i64,
        records: i64,
        municipality: String,
        first_day: Day,
        last_day: Day,
        doubtful_percent: i32,
    ) -> Result<Vec<u8>, UdvejError> {
        let (seed, period) = (seed.cast_unsigned(), Period { first_day, last_day });
        let settings = Settings { seed, records, municipality, period, doubtful_percent };
        let delivery = settings.deliver(&self.inner)?;
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
}
