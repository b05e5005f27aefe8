//! Reads the deliveries of a dataset.

use std::num::NonZero;

use super::report::DatasetReport;
use super::settling::{Dataset, Settling};
use super::standing::Standings;
use crate::exchange::{ByteSource, Collector, Member, NoRecords, SourceError};
use crate::verdict::{Context, Engine};
use crate::work::WorkerPool;

impl Engine {
    /// Reads and judges deliveries as one dataset, on this many threads. Each comes with the name of its file, which the
    /// report shows. The report depends neither on the order of the deliveries nor on the number of threads.
    ///
    /// ```
    /// use std::num::NonZero;
    /// use udvej::dataset::Standing;
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let files = [("2013.ndjson".to_owned(), &b"{\"delivery\": {}}\n"[..])];
    /// let report = engine.read_dataset(&files, &Context { today: "2013-03-07".parse()? }, NonZero::<usize>::MIN)?;
    /// assert_eq!(report.deliveries[0].standing, Standing::Unusable);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of a source, or [`SourceError::Changed`] if one changed while it was read.
    pub fn read_dataset<S: ByteSource>(
        &self,
        files: &[(String, S)],
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<DatasetReport, SourceError<S::Error>> {
        Ok(self.read_dataset_collecting::<NoRecords, S>(files, context, threads)?.report)
    }

    /// Reads deliveries as [`Engine::read_dataset`] does, and passes every record to a [`Collector`], of which each
    /// delivery has its own.
    ///
    /// # Errors
    ///
    /// Returns the error of a source, or [`SourceError::Changed`] if one changed while it was read.
    pub fn read_dataset_collecting<K: Collector, S: ByteSource>(
        &self,
        files: &[(String, S)],
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<Dataset<K>, SourceError<S::Error>> {
        let members = self.read_members(files, context, threads)?;
        let standings = Standings::settle(members.iter().map(|(member, _)| member), files)?;
        let pool = WorkerPool::of(threads);
        Settling { engine: self, context: *context, files, standings }.judge(members, &pool)
    }

    /// Judges each delivery by itself: several at a time, or one after the other on all threads where there are few.
    fn read_members<K: Collector, S: ByteSource>(
        &self,
        files: &[(String, S)],
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<Vec<(Member, K)>, SourceError<S::Error>> {
        if files.len() < threads.get() * 2 {
            return files.iter().map(|(_, source)| self.read_member(source, context, threads)).collect();
        }
        let mut members = Vec::with_capacity(files.len());
        let read = |number: usize| {
            let file = files.get(number);
            file.map(|(_, source)| self.read_member(source, context, NonZero::<usize>::MIN)).transpose()
        };
        WorkerPool::of(threads).in_order(files.len(), read, |member| members.extend(member))?;
        Ok(members)
    }
}
