"""Progress of a reading."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def meter(
    progress: bool | Callable[[int, int], object],
) -> Iterator[Callable[[int, int], object] | None]:
    """Yield the callable that takes progress: none, the caller's own, a bar, or lines on standard error."""
    if not isinstance(progress, bool):
        yield progress
    elif not progress:
        yield None
    else:
        try:
            from tqdm.auto import tqdm  # noqa: PLC0415 -- it is optional
        except ImportError:
            yield lines()
            return
        with tqdm(unit="B", unit_scale=True, unit_divisor=1024, desc="udvej") as bar:

            def report(done: int, total: int) -> None:
                bar.total = total or None
                bar.update(done - bar.n)

            yield report


def lines(every: float = 1.0) -> Callable[[int, int], object]:
    """Return a callable that prints progress to standard error every ``every`` seconds, and at the end."""
    last = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= every or done == total:
            last = now
            share = f" ({100 * done // total} %)" if total else ""
            print(f"udvej: {done} bytes read{share}", file=sys.stderr, flush=True)

    return report
