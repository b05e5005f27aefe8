//! Many deliveries as one: a dataset (datasæt).
//!
//! A dataset is what a set of deliveries says together. It depends on the set alone: neither the order of the
//! deliveries nor a file that is there twice changes anything. It keeps no state but the deliveries.
//!
//! [`Engine::read_dataset`](crate::verdict::Engine::read_dataset) judges each delivery by itself and then settles
//! them, in this order:
//!
//! 1. Which deliveries count: [`Standing`]. A file that is there twice counts once, two files with the same sender
//!    and id count neither, and a delivery that was replaced counts no more.
//! 2. Who is erased: the clients who withdrew their consent in any delivery, from all senders.
//! 3. Which records count: of the revisions of a record, the newest.
//! 4. The rules about several records, over all that is known.
//!
//! The law, for every type of record, over all deliveries: `received = current + superseded + duplicate + conflicting
//! + quarantined + entered in error + replaced + erased`.

mod coverage;
mod erased;
mod erasing;
mod gone;
mod joined;
mod law;
mod made;
mod read;
mod report;
mod settling;
mod standing;
mod texts;

pub use report::{
    Coverage, DATASET_REPORT_FORMAT, DatasetCounts, DatasetDelivery, DatasetFinding, DatasetReport,
    DeliveryName,
};
pub use settling::Dataset;
pub use standing::{Replacement, Standing};
