"""Reading deliveries from where they are."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar, overload, runtime_checkable

from udvej._progress import meter
from udvej._udvej import Engine, Readings
from udvej.errors import MixedDeliveriesWarning, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from udvej._udvej import Policy, Reading, Report, Strategy

Taken = TypeVar("Taken")


@runtime_checkable
class BinaryFile(Protocol):
    """A file that was opened in binary mode."""

    def read(self) -> bytes:
        """Read what is left of it."""
        ...


Source: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryFile
"""Where a delivery is: the path of a file, a file opened in binary mode, or the delivery itself as bytes."""

SPELLINGS = (".ndjson", ".json")
"""What the names of deliveries in a folder end in."""


@overload
def read(
    source: Source,
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Reading: ...


@overload
def read(
    source: Iterable[Source],
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Readings: ...


def read(  # noqa: PLR0913
    source: Source | Iterable[Source],
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Readings:
    r"""Read a delivery or several, in either spelling, and judge each by the strategy that it names.

    Other threads run meanwhile, and Ctrl-C stops it.

    Parameters
    ----------
    source : str, os.PathLike, bytes, bytearray, memoryview, binary file, or several of these
        The path of a file, a file that was opened in binary mode, or the delivery itself as bytes. Or a list
        of these. A folder means every file in it whose name ends in ``.ndjson`` or ``.json``.
    today : datetime.date
        The day to judge as of: what is not yet due on it is not missing. The library has no clock.
    strategy : Strategy, optional
        The first strategy: a delivery whose header cannot be used is judged by it. ``exit_dk`` if not given.
    strategies : sequence of Strategy, optional
        More strategies, for a delivery that names one. Those that ship are there as well.
    policy : Policy, optional
        The changed severities and the waivers; none if not given.
    max_findings : int, optional
        The most findings that a report lists; it counts them all. What the policy says, or 1000, if not
        given.
    progress : bool or callable, default False
        True shows progress: with tqdm if that is installed, else in plain lines on standard error. A callable
        is called for each delivery with the number of bytes read and the total number of bytes, 0 if that is
        not known.

    Returns
    -------
    Reading or Readings
        A `Reading` for one delivery: the header, the accepted records, the quarantine, the report and the
        tables. For a list or a folder `Readings`: the reports, and the same tables over all deliveries.

    Raises
    ------
    FileNotFoundError
        If there is no file at a path; another OSError if it cannot be read.
    UnreadableError
        If there is nothing to read: a folder without deliveries, or an empty list. If a str holds a delivery,
        which has to be bytes.
    TypeError
        If the source is something else, or a file that was opened in text mode.
    DayError
        If ``today`` is not a day from 1900-01-01 to 2099-12-31.
    StrategyError
        If two of the strategies that are given have the same id.

    Warns
    -----
    MixedDeliveriesWarning
        If one of the deliveries replaces another, since the tables hold the rows of both; or if two have the
        same id, since the tables identify a delivery by its id.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> reading = udvej.read(b'{"record":"contact"}\n', today=date(2013, 3, 7))
    >>> [finding.code for finding in reading.report.findings]
    ['framing-header-missing', 'framing-missing-field']
    >>> len(udvej.read([udvej.generate(records=200), b""], today=date(2016, 1, 1)).reports)
    2
    """
    engine = Engine(strategy, strategies=strategies, policy=policy, max_findings=max_findings)

    taken = each(source, progress, lambda one, report: engine.read(one, today=today, progress=report))
    if not isinstance(taken, list):
        return taken
    readings = Readings(taken)
    warn_of_mixed(readings)
    return readings


@overload
def validate(  # type: ignore[overload-overlap]  # a str is a path, though it is several of them to a type checker
    source: Source,
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Report: ...


@overload
def validate(
    source: Iterable[Source],
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> list[Report]: ...


def validate(  # noqa: PLR0913
    source: Source | Iterable[Source],
    *,
    today: date,
    strategy: Strategy | None = None,
    strategies: Sequence[Strategy] = (),
    policy: Policy | None = None,
    max_findings: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Report | list[Report]:
    """Judge a delivery or several as `read` does, and keep nothing but the reports.

    It takes less time than `read`, and much less memory for a large delivery.

    Parameters
    ----------
    source : str, os.PathLike, bytes, bytearray, memoryview, binary file, or several of these
        The path of a file, a file that was opened in binary mode, or the delivery itself as bytes. Or a list
        of these. A folder means every file in it whose name ends in ``.ndjson`` or ``.json``.
    today : datetime.date
        The day to judge as of: what is not yet due on it is not missing.
    strategy : Strategy, optional
        The first strategy: a delivery whose header cannot be used is judged by it. ``exit_dk`` if not given.
    strategies : sequence of Strategy, optional
        More strategies, for a delivery that names one. Those that ship are there as well.
    policy : Policy, optional
        The changed severities and the waivers; none if not given.
    max_findings : int, optional
        The most findings that a report lists; it counts them all. What the policy says, or 1000, if not
        given.
    progress : bool or callable, default False
        As in `read`.

    Returns
    -------
    Report or list of Report
        The report that `read` would give, byte for byte. For a list or a folder a list of them, in its order.

    Raises
    ------
    FileNotFoundError
        If there is no file at a path; another OSError if it cannot be read.
    UnreadableError
        If there is nothing to read: a folder without deliveries, or an empty list. If a str holds a delivery,
        which has to be bytes.
    TypeError
        If the source is something else, or a file that was opened in text mode.
    DayError
        If ``today`` is not a day from 1900-01-01 to 2099-12-31.
    StrategyError
        If two of the strategies that are given have the same id.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> delivery, day = udvej.generate(records=200), date(2016, 1, 1)
    >>> report = udvej.validate(delivery, today=day)
    >>> report.accepted, report == udvej.read(delivery, today=day).report
    (True, True)
    >>> [report.accepted for report in udvej.validate([delivery, b""], today=day)]
    [True, False]
    """
    engine = Engine(strategy, strategies=strategies, policy=policy, max_findings=max_findings)
    return each(source, progress, lambda one, report: engine.validate(one, today=today, progress=report))


def each(
    source: Source | Iterable[Source],
    progress: bool | Callable[[int, int], object],
    take: Callable[[bytes | str | os.PathLike[str], Callable[[int, int], object] | None], Taken],
) -> Taken | list[Taken]:
    """Call ``take`` for one delivery, or for each of several, and show the progress."""

    def one(source: Source) -> Taken:
        with meter(progress) as report:
            return take(whole(source), report)

    sources = several(source)
    if sources is None:
        return one(source)  # type: ignore[arg-type]  # it is not iterable, or bytes or a text
    return [one(source) for source in sources]


def several(source: Source | Iterable[Source]) -> list[Source] | None:
    """Return the sources in a list or a folder; None if the source is one delivery."""
    if isinstance(source, (str, os.PathLike)):
        return in_folder(source)
    if isinstance(source, (bytes, bytearray, memoryview, BinaryFile)) or not isinstance(source, Iterable):
        return None
    sources: list[Source] = []
    for one in source:
        inside = in_folder(one) if isinstance(one, (str, os.PathLike)) else None
        sources += [one] if inside is None else inside
    if not sources:
        message = "there is nothing to read: the list is empty"
        raise UnreadableError(message)
    return sources


def in_folder(path: str | os.PathLike[str]) -> list[Source] | None:
    """Return the deliveries in a folder; None if the path is not a folder."""
    # A delivery given as a str would be a file name that is too long for the system.
    if str(path).lstrip().startswith("{") or not Path(path).is_dir():
        return None
    files = sorted(file for file in Path(path).iterdir() if file.suffix in SPELLINGS and file.is_file())
    if not files:
        message = "the folder holds no delivery: no file in it ends in `.ndjson` or `.json`"
        raise UnreadableError(message)
    return list(files)


def whole(source: Source) -> bytes | str | os.PathLike[str]:
    """Convert a source to bytes or a path, which the engine accepts."""
    if isinstance(source, (str, os.PathLike)):
        return source
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, BinaryFile):
        data = source.read()
        if isinstance(data, bytes):
            return data
        message = "the file was opened in text mode: open it with mode `rb`"
        raise TypeError(message)
    message = (
        "a delivery is given as the path of a file, as a file opened in binary mode, or as bytes; "
        f"this is a {type(source).__name__}"
    )
    raise TypeError(message)


def warn_of_mixed(readings: Readings) -> None:
    """Warn if a delivery replaces another one of the reading, or if two have the same id."""
    headers = [reading.delivery for reading in readings.readings if reading.delivery is not None]
    ids = {(header.sender, header.id) for header in headers}
    if any((header.sender, header.replaces) in ids for header in headers):
        message = (
            "a delivery was read together with one that replaces it: the tables hold the rows of both. "
            "`deliveries.replaced` says which was replaced: read only the others"
        )
        warnings.warn(message, MixedDeliveriesWarning, stacklevel=3)
    if len({header.id for header in headers}) < len(headers):
        message = (
            "two of the deliveries have the same id: the tables cannot separate their rows. "
            "Read them one by one, or ask the senders for unique ids"
        )
        warnings.warn(message, MixedDeliveriesWarning, stacklevel=3)
