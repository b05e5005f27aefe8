//! Work that is split over threads and put together again in its order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Does so many tasks on so many threads, of which this one is one, and hands over what each gives in the order of the tasks.
/// What is handed over does not depend on the number of threads. The first failure ends it.
pub(crate) fn in_order<T: Send, E: Send>(
    threads: NonZero<usize>,
    tasks: usize,
    task: impl Fn(usize) -> Result<T, E> + Sync,
    each: impl FnMut(T),
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let take = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < tasks);
    let mut line = Line { early: BTreeMap::new(), wanted: 0, each };
    thread::scope(|scope| {
        let (done, results) = mpsc::channel();
        for _ in 1..threads.get().min(tasks) {
            let (done, take, task) = (done.clone(), &take, &task);
            scope.spawn(move || {
                while let Some(number) = take() {
                    // Nobody listens any more after a failure.
                    if done.send((number, task(number))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        while let Some(number) = take() {
            line.join(number, task(number)?);
            while let Ok((number, result)) = results.try_recv() {
                line.join(number, result?);
            }
        }
        for (number, result) in results {
            line.join(number, result?);
        }
        Ok(())
    })
}

/// Where results wait until it is their turn to be handed over.
struct Line<T, F> {
    early: BTreeMap<usize, T>,
    wanted: usize,
    each: F,
}

impl<T, F: FnMut(T)> Line<T, F> {
    fn join(&mut self, number: usize, result: T) {
        self.early.insert(number, result);
        while let Some(result) = self.early.remove(&self.wanted) {
            (self.each)(result);
            self.wanted += 1;
        }
    }
}

/// Does two things, at the same time if there is more than one thread.
pub(crate) fn both<A: Send, B>(
    threads: NonZero<usize>,
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B,
) -> (A, B) {
    if threads.get() == 1 {
        return (one(), other());
    }
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (one, other)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_tasks() {
        for threads in [1, 2, 7] {
            let mut came = Vec::new();
            let threads = NonZero::new(threads).unwrap();
            in_order(threads, 100, |number| Ok::<_, ()>(number * 2), |done| came.push(done)).unwrap();
            assert_eq!(came, (0..100).map(|number| number * 2).collect::<Vec<_>>());
            let failed =
                in_order(threads, 100, |number| if number == 50 { Err(number) } else { Ok(()) }, |()| ());
            assert_eq!(failed, Err(50));
        }
    }
}
