//! Joins the batches of a table that were built by different threads or for different deliveries.

use std::sync::Arc;

use arrow_array::builder::Int32Builder;
use arrow_array::cast::AsArray;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, DictionaryArray, Int32Array, RecordBatch, StringArray};
use arrow_select::concat::concat_batches;

use super::column::Kind;
use super::names::{Distinct, Names};

/// A batch of fewer rows is joined to its neighbours, so that a table of few rows is not all batches.
const FEW: usize = 1024;

/// The same rows, in batches that have their names from the same dictionaries.
pub(super) fn joined(mut batches: Vec<RecordBatch>) -> Vec<RecordBatch> {
    batches.retain(|batch| batch.num_rows() > 0);
    let Some(first) = batches.first() else { return batches };
    let schema = first.schema();
    let mut columns: Vec<Vec<ArrayRef>> = batches.iter().map(|batch| batch.columns().to_vec()).collect();
    for (at, field) in schema.fields().iter().enumerate() {
        if *field.data_type() == Names::data_type() {
            share_names(&mut columns, at);
        }
    }
    let named = columns.into_iter().filter_map(|columns| RecordBatch::try_new(schema.clone(), columns).ok());
    let mut groups: Vec<Vec<RecordBatch>> = Vec::new();
    for batch in named {
        let is_few = |batches: &[RecordBatch]| batches.iter().map(RecordBatch::num_rows).sum::<usize>() < FEW;
        match groups.last_mut() {
            Some(group) if is_few(group) && batch.num_rows() < FEW => group.push(batch),
            _ => groups.push(vec![batch]),
        }
    }
    let join = |group: Vec<RecordBatch>| match &*group {
        [one] => vec![one.clone()],
        several => concat_batches(&schema, several).map_or_else(|_| group.clone(), |joined| vec![joined]),
    };
    groups.into_iter().flat_map(join).collect()
}

/// Gives one column of all batches the same dictionary: the names in its rows, in order of first occurrence.
fn share_names(batches: &mut [Vec<ArrayRef>], at: usize) {
    let mut names = Distinct::default();
    let mut all: Vec<Int32Array> = Vec::new();
    for batch in &*batches {
        let column = batch[at].as_dictionary::<Int32Type>();
        let (keys, values) = (column.keys(), column.values().as_string::<i32>());
        if values.len() == 1 && keys.null_count() == 0 {
            let key = names.key(values.value(0));
            all.push(if key == 0 { keys.clone() } else { Int32Array::from(vec![key; keys.len()]) });
            continue;
        }
        let mut known = vec![None; values.len()];
        let mut moved = Int32Builder::with_capacity(keys.len());
        for key in keys {
            let place = key.and_then(|key| usize::try_from(key).ok());
            moved.append_option(
                place.map(|place| *known[place].get_or_insert_with(|| names.key(values.value(place)))),
            );
        }
        all.push(moved.finish());
    }
    let names: Arc<StringArray> = Arc::new(names.texts());
    for (batch, keys) in batches.iter_mut().zip(all) {
        batch[at] = Arc::new(DictionaryArray::<Int32Type>::new(keys, names.clone()));
    }
}
