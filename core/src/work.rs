//! Work that is split over threads and put together again in its order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// The threads that work on one delivery: the one that calls, and others that stay as long as this does.
///
/// What comes of the work does not depend on how many there are.
pub(crate) struct WorkerPool {
    others: Option<ThreadPool>,
}

impl WorkerPool {
    /// The thread that calls, alone.
    pub(crate) const SINGLE: Self = Self { others: None };

    /// So many threads together; the one that calls alone where others cannot be had.
    pub(crate) fn of(threads: NonZero<usize>) -> Self {
        let others = NonZero::new(threads.get() - 1);
        let pool = others.and_then(|others| ThreadPoolBuilder::new().num_threads(others.get()).build().ok());
        Self { others: pool }
    }

    /// Does so many tasks, and hands over what each gives in the order of the tasks. The first failure ends it.
    pub(crate) fn in_order<T: Send, E: Send>(
        &self,
        tasks: usize,
        task: impl Fn(usize) -> Result<T, E> + Sync,
        each: impl FnMut(T),
    ) -> Result<(), E> {
        let counter = AtomicUsize::new(0);
        let take = || Some(counter.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < tasks);
        let mut in_order = InOrder { early: BTreeMap::new(), next: 0, each };
        let (done, results) = mpsc::channel();
        let work_beside = |done: mpsc::Sender<(usize, Result<T, E>)>| {
            while let Some(number) = take() {
                // Nobody listens any more after a failure.
                if done.send((number, task(number))).is_err() {
                    break;
                }
            }
        };
        let work = || {
            while let Some(number) = take() {
                in_order.add(number, task(number)?);
                while let Ok((number, result)) = results.try_recv() {
                    in_order.add(number, result?);
                }
            }
            for (number, result) in results {
                in_order.add(number, result?);
            }
            Ok(())
        };
        let Some(others) = &self.others else {
            drop(done);
            return work();
        };
        others.in_place_scope(|scope| {
            for _ in 1..tasks.min(others.current_num_threads() + 1) {
                let done = done.clone();
                scope.spawn(|_| work_beside(done));
            }
            drop(done);
            work()
        })
    }

    /// Does one thing here, and another beside it if there is a thread for that.
    pub(crate) fn beside<T>(&self, other: impl FnOnce() + Send, here: impl FnOnce() -> T) -> T {
        let Some(others) = &self.others else {
            other();
            return here();
        };
        others.in_place_scope(|scope| {
            scope.spawn(|_| other());
            here()
        })
    }
}

/// Where results wait until it is their turn to be handed over.
struct InOrder<T, F> {
    early: BTreeMap<usize, T>,
    next: usize,
    each: F,
}

impl<T, F: FnMut(T)> InOrder<T, F> {
    fn add(&mut self, number: usize, result: T) {
        self.early.insert(number, result);
        while let Some(result) = self.early.remove(&self.next) {
            (self.each)(result);
            self.next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_tasks() {
        for threads in [1, 2, 7] {
            let mut results = Vec::new();
            let pool = WorkerPool::of(NonZero::new(threads).unwrap());
            pool.in_order(100, |number| Ok::<_, ()>(number * 2), |done| results.push(done)).unwrap();
            assert_eq!(results, (0..100).map(|number| number * 2).collect::<Vec<_>>());
            let failed =
                pool.in_order(100, |number| if number == 50 { Err(number) } else { Ok(()) }, |()| ());
            assert_eq!(failed, Err(50));
        }
    }
}
