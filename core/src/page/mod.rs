//! Renders a report as one HTML page, which can be sent back to the senders of the delivery.
//!
//! The page is self-contained: it loads nothing, runs no script, prints on A4 and fits a telephone. It shows small
//! numbers and the days of single courses, so it must be read by the senders of the delivery only. It never shows
//! a pseudonym, a card or free text. Every record, a course too, is named by its line in the file; its id is shown
//! only if the caller asks for it.

mod completeness;
mod course_state;
mod document;
mod facts;
mod findings;
mod ids;
mod leads;
mod listed;
mod markup;
mod months;
mod summary;
mod texts;
mod timeline;
mod timelines;

pub use ids::Ids;

use crate::code::Lang;
use crate::exchange::Reading;
use crate::programme::Strategy;
use crate::verdict::Report;

/// Returns the page of a delivery: a whole HTML document that ends with a line feed.
///
/// `reading` must hold every usable record of the delivery. `strategy` is the one that the delivery was judged by: the
/// strategy of the engine with the id in [`Report::strategy`]. The same arguments give the same bytes.
///
/// ```
/// use udvej::code::Lang;
/// use udvej::page::{self, Ids};
/// use udvej::programme::Strategy;
/// use udvej::verdict::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let reading = engine.read(b"{\"delivery\": {}}", &Context { today: "2013-03-07".parse()? });
/// let page = page::report(&reading, engine.strategy(), Lang::Da, Ids::Hidden);
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Ikke godkendt"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn report(reading: &Reading, strategy: &Strategy, lang: Lang, ids: Ids) -> String {
    document::page(reading, strategy, lang, ids).into_string()
}

/// Returns the verdict and one line for each rule, as one HTML element without styles. Notebooks show it.
///
/// ```
/// use udvej::code::Lang;
/// use udvej::page;
/// use udvej::programme::Strategy;
/// use udvej::verdict::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let reading = engine.read(b"", &Context { today: "2013-03-07".parse()? });
/// assert!(page::fragment(&reading.report, Lang::En).contains("framing-empty"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn fragment(report: &Report, lang: Lang) -> String {
    document::fragment(report, lang).into_string()
}
