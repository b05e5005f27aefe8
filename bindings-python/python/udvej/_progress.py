"""Shows the progress of reading."""

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
    """Yield the callback for progress: None, the caller's own, a bar, or lines on standard error."""
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

            def show(done: int, total: int) -> None:
                bar.total = total or None
                bar.update(done - bar.n)

            yield show


def lines(every: float = 1.0) -> Callable[[int, int], object]:
    """Return a callback that prints lines on standard error, at most one each ``every`` seconds."""
    last = time.monotonic()

    def show(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= every or done == total:
            last = now
            share = f" ({100 * done // total} %)" if total else ""
            print(f"udvej: {done} bytes read{share}", file=sys.stderr, flush=True)

    return show
