//! Judges records that a program made, without a text of them.

use std::convert::Infallible;

use super::keep::Whole;
use super::opening::Opening;
use super::part::{Part, signed};
use super::reading::{Reading, Received};
use super::write::header_line;
use crate::record::{Delivery, Record};
use crate::rules::exchange_rules::byte_order_mark;
use crate::rules::{Context, Engine};
use crate::work::Crew;

impl Engine {
    /// Judges a header and its records as a delivery of them would be judged. The answer is that of [`Engine::read`] for
    /// what [`write_ndjson`](super::write_ndjson) makes of them, in every detail: lines and offsets are those in that text.
    ///
    /// ```
    /// use udvej::exchange::write_ndjson;
    /// use udvej::programme::Strategy;
    /// use udvej::rules::{Context, Engine, Policy};
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
        let mut opening = Opening::new(Some((self, *context)));
        opening.note(&byte_order_mark::RULE, false, None);
        opening.take_delivery(header);
        let mut part = Part::<Whole>::new(Whole::default());
        let judging = opening.judging();
        let mut offset = header_line(header).len() + 1;
        for (record, line) in records.iter().zip(2..) {
            offset += part.made(judging.as_ref(), record, line, signed(offset)) + 1;
        }
        let received = Received { engine: self, context: *context, opening, part, report_alone: false };
        // Every record was kept.
        let Ok((reading, _)) = received.judge(|_| Ok::<_, Infallible>(None), &Crew::ALONE);
        reading
    }
}
