//! Markup that several sections of the page share.

use maud::{Markup, Render, html};

/// Wraps an element so that it scrolls sideways on narrow screens, by keyboard too.
pub(super) fn wide(name: &str, child: impl Render) -> Markup {
    html! { div class="wide" role="region" aria-label=(name) tabindex="0" { (child) } }
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
