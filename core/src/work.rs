//! A thread pool that runs tasks in parallel and returns their results in the order of the tasks.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// The threads that work on one delivery: the calling thread and those of a thread pool. The pool lives as long as
/// this value.
///
/// Results do not depend on the number of threads.
pub(crate) struct WorkerPool {
    others: Option<ThreadPool>,
}

impl WorkerPool {
    /// Only the calling thread.
    pub(crate) const SINGLE: Self = Self { others: None };

    /// Returns a pool of this many threads, the calling one included. If threads cannot be spawned, all work is
    /// done on the calling thread.
    pub(crate) fn of(threads: NonZero<usize>) -> Self {
        let others = NonZero::new(threads.get() - 1);
        let pool = others.and_then(|others| ThreadPoolBuilder::new().num_threads(others.get()).build().ok());
        Self { others: pool }
    }

    /// Runs `tasks` tasks in parallel and calls `each` with every result, in the order of the tasks. Stops at the
    /// first error and returns it.
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
                // The receiver is gone after a failure.
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

    /// Runs `here` on the calling thread and `other` on another thread, and returns what `here` returns. Without
    /// another thread, `other` runs first.
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

/// Holds results back until all earlier ones have been passed on.
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
    fn results_come_in_the_order_of_the_tasks() {
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
