//! Reads the records of a dataset again.

use std::borrow::Cow;

use super::joined::Joined;
use super::settling::Settling;
use crate::evidence::Position;
use crate::exchange::{ByteSource, SourceError, reread_record, same_content, source_bytes};
use crate::record::Record;

impl<S: ByteSource> Settling<'_, S> {
    /// Returns a record, if need be by reading it again.
    pub(super) fn read(
        &self,
        joined: &Joined,
        index: usize,
    ) -> Result<Option<Record>, SourceError<S::Error>> {
        if let Some(record) = joined.kept.get(index) {
            return Ok(Some(record.clone()));
        }
        let source = self.source_of(joined, index).zip(joined.positions.get(index));
        source.map_or(Ok(None), |(source, position)| reread_record(source, position))
    }

    fn source_of(&self, joined: &Joined, index: usize) -> Option<&S> {
        let delivery = joined.deliveries.get(joined.delivery_of(index))?;
        self.files.get(delivery.number).map(|(_, source)| source)
    }

    /// Returns whether two records say the same. Mostly they are the same text, and need not be decoded again.
    pub(super) fn same(
        &self,
        joined: &Joined,
        one: usize,
        other: usize,
    ) -> Result<bool, SourceError<S::Error>> {
        let text = |index| {
            let place = self.source_of(joined, index).zip(joined.positions.get(index));
            place.map(|(source, position)| text_of(source, position)).transpose()
        };
        if text(one)? == text(other)? {
            return Ok(true);
        }
        Ok(same_content(self.read(joined, one)?.as_ref(), self.read(joined, other)?.as_ref()))
    }
}

/// Returns the text of a record as it was delivered.
fn text_of<'s, S: ByteSource>(
    source: &'s S,
    position: &Position,
) -> Result<Cow<'s, [u8]>, SourceError<S::Error>> {
    let from = u64::try_from(position.offset).map_err(|_| SourceError::Changed)?;
    let length = usize::try_from(position.length).map_err(|_| SourceError::Changed)?;
    source_bytes(source, from, length)
}
