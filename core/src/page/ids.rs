//! Whether a page shows the ids of records.

/// Whether a page shows the ids that the sender gave to its records. It never shows a pseudonym or a card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ids {
    /// Records are named by their lines alone: for anyone whom the sender may show the page to.
    #[default]
    Hidden,
    /// Records are named by their lines and their ids: for the sender, who finds them in the case system by their ids.
    Shown,
}

impl From<bool> for Ids {
    /// Returns the choice of a caller who was asked whether to show ids.
    fn from(shown: bool) -> Self {
        if shown { Self::Shown } else { Self::Hidden }
    }
}
