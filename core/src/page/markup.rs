//! Markup that several sections of the page share.

use maud::{Markup, Render, html};

use crate::code::Lang;
use crate::wording::either;

/// A section of the page. The table of contents leads to it.
pub(super) struct Section {
    /// Its anchor.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) body: Markup,
}

impl Render for Section {
    fn render(&self) -> Markup {
        let title = format!("{}-title", self.id);
        html! {
            section id=(self.id) aria-labelledby=(title) {
                h2 id=(title) { (self.title) }
                (self.body)
            }
        }
    }
}

/// Returns the table of contents.
pub(super) fn contents(sections: &[Section], lang: Lang) -> Markup {
    html! {
        nav aria-labelledby="contents-title" {
            h2 id="contents-title" { (either(lang, "Contents", "Indhold")) }
            ul { @for section in sections { li { a href={ "#" (section.id) } { (section.title) } } } }
        }
    }
}

/// Formats a coordinate of a drawing with at most two decimals, without trailing zeros.
pub(super) fn coordinate(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Returns the `viewBox` of a drawing of this size.
pub(super) fn view_box(width: f64, height: f64) -> String {
    format!("0 0 {} {}", coordinate(width), coordinate(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinate_has_no_more_decimals_than_it_needs() {
        assert_eq!([0.0, 46.0, 100.0, 1.5, 2.0 / 3.0].map(coordinate), ["0", "46", "100", "1.5", "0.67"]);
    }
}
