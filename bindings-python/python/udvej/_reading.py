"""Reading a delivery from where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from udvej._udvej import Engine
from udvej.errors import UnreadableError

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from datetime import date

    from udvej._udvej import Policy, Reading, Strategy


def read(  # noqa: PLR0913
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
) -> Reading:
    r"""Read a delivery, in either spelling, and judge it by the strategy that it names.

    To read many deliveries, make one :class:`Engine` and use its ``read``.

    Parameters
    ----------
    source : str, os.PathLike, bytes, bytearray or memoryview
        The path of a file, or the delivery itself as bytes.
    today : datetime.date
        The day to judge as of: what is not yet due on it is not missing. The library has no clock.
    strategy : Strategy, optional
        The first strategy: a delivery whose header cannot be used is judged by it. ``exit_dk`` if not given.
    strategies : sequence of Strategy, optional
        More strategies, for a delivery that names one. Those that ship are there as well.
    policy : Policy, optional
        Which rules weigh more or less, and what is let pass for a time; nothing if not given.
    max_findings : int, optional
        The most findings that the report lists; it counts them all. What the policy says, or 1000, if not
        given.

    Returns
    -------
    Reading
        The header, the accepted records, what was set aside, and the report.

    Raises
    ------
    FileNotFoundError
        If there is no file at the path.
    UnreadableError
        If ``source`` is a str that holds a delivery, which has to be bytes.
    DayError
        If ``today`` is not a day from 1900-01-01 to 2099-12-31.
    StrategyError
        If two of the strategies that are given have the same id.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> reading = udvej.read(b'{"record":"contact"}\n', today=date(2013, 3, 7))
    >>> [finding.code for finding in reading.report.findings]
    ['framing-header-missing', 'framing-missing-field']
    """
    if isinstance(source, str) and source.lstrip().startswith("{"):
        # Python's own error would repeat the delivery as the name of a file.
        message = "a str is a path: give the delivery itself as bytes"
        raise UnreadableError(message)
    data = bytes(source) if isinstance(source, (bytes, bytearray, memoryview)) else Path(source).read_bytes()
    engine = Engine(strategy, strategies=strategies, policy=policy, max_findings=max_findings)
    return engine.read(data, today=today)
