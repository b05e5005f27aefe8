//! Work that is split over threads and put together again in its order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Does so many tasks on so many threads, and hands over what each gives in the order of the tasks. What is handed over
/// does not depend on the number of threads. The first failure ends it.
pub(crate) fn in_order<T: Send, E: Send>(
    threads: NonZero<usize>,
    tasks: usize,
    task: impl Fn(usize) -> Result<T, E> + Sync,
    mut each: impl FnMut(T),
) -> Result<(), E> {
    if threads.get() == 1 || tasks < 2 {
        return (0..tasks).try_for_each(|number| task(number).map(&mut each));
    }
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (done, results) = mpsc::channel();
        for _ in 0..threads.get().min(tasks) {
            let (done, next, task) = (done.clone(), &next, &task);
            scope.spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    // Nobody listens any more after a failure.
                    if number >= tasks || done.send((number, task(number))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let mut early = BTreeMap::new();
        let mut wanted = 0;
        for (number, result) in results {
            early.insert(number, result?);
            while let Some(result) = early.remove(&wanted) {
                each(result);
                wanted += 1;
            }
        }
        Ok(())
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
