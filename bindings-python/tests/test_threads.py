"""One engine serves all threads, and other threads run while it reads."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import udvej
from samples import GRANTED, contact, ndjson


def share_of_longest_wait(job: Callable[[], object]) -> float:
    """Do a job in one thread; say for what share of that time another thread had to wait at most."""
    took = 0.0
    ended = threading.Event()

    def work() -> None:
        nonlocal took
        start = time.perf_counter()
        job()
        took = time.perf_counter() - start
        ended.set()

    worker = threading.Thread(target=work)
    longest, last = 0.0, time.perf_counter()
    worker.start()
    while not ended.is_set():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    worker.join()
    return longest / took


def test_other_threads_run_while_a_delivery_is_read(today: date) -> None:
    data = ndjson(*(contact(f"c-{n}") for n in range(20_000)))
    engine = udvej.Engine()
    # A thread that keeps the interpreter makes the other wait for all of the time. On a busy machine one try
    # can go wrong, so there are several.
    assert any(share_of_longest_wait(lambda: engine.read(data, today=today)) < 0.5 for _ in range(30))


def test_other_threads_run_while_a_delivery_is_made() -> None:
    assert any(share_of_longest_wait(lambda: udvej.generate(records=20_000)) < 0.5 for _ in range(5))


def test_one_engine_gives_every_thread_the_same_report(today: date) -> None:
    data = ndjson(*(contact(f"c-{n}", advice=["cash_benefit"], results=[GRANTED]) for n in range(200)))
    engine = udvej.Engine()
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(lambda _: engine.read(data, today=today).report.to_json(), range(16)))
    assert len(set(reports)) == 1
