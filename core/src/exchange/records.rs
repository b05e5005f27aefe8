//! Judges records that a program made, without their text.

use super::collect::AllRecords;
use super::header::Preamble;
use super::part::{Part, signed};
use super::reading::Reading;
use super::settle::Received;
use super::write::header_line;
use crate::record::{Delivery, Record};
use crate::rules::framing::byte_order_mark;
use crate::verdict::{Context, Engine};

impl Engine {
    /// Judges a header and records as a delivery. The result is equal to that of [`Engine::read`] for the text
    /// that [`write_ndjson`](super::write_ndjson) makes of them. Lines and offsets are those of that text.
    ///
    /// ```
    /// use udvej::exchange::write_ndjson;
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// use udvej::synthetic::Settings;
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// let settings = Settings { records: 20, ..Settings::default() };
    /// let delivery = settings.deliver(&strategy)?;
    /// let (header, records) = (delivery.header(), delivery.collect::<Vec<_>>());
    /// let engine = Engine::new(strategy.clone(), Policy::default());
    /// let context = Context { today: "2016-01-01".parse()? };
    /// let reading = engine.judge(&header, &records, &context);
    /// assert!(reading.report.accepted);
    /// assert_eq!(reading, engine.read(write_ndjson(&header, &records).as_bytes(), &context));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn judge(&self, header: &Delivery, records: &[Record], context: &Context) -> Reading {
        let mut preamble = Preamble::new(Some((self, *context)));
        preamble.note(byte_order_mark::Args, false, None);
        preamble.take_delivery(header);
        let mut part = Part::<AllRecords>::new(AllRecords::default());
        let judging = preamble.judging();
        let mut offset = header_line(header).len() + 1;
        for (record, line) in records.iter().zip(2..) {
            offset += part.made(judging.as_ref(), record, line, signed(offset)) + 1;
        }
        Received { engine: self, context: *context, preamble, part, report_only: false }.judge_kept()
    }
}
