"""Where deliveries are read from, what a wrong call raises, and what happens while a long one is read."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import udvej
from samples import contact, ndjson

TODAY = date(2014, 2, 1)
LATER = date(2016, 1, 1)
"""A day after all of what is made up."""
ONE = ndjson(contact(), id="d-1")
TWO = ndjson(contact(), contact("c-2"), id="d-2")

Taking = Callable[..., Any]
both_ways = pytest.mark.parametrize("take", [udvej.read, udvej.validate])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two deliveries and other files."""
    (tmp_path / "b.ndjson").write_bytes(TWO)
    (tmp_path / "a.json").write_bytes(ONE)
    (tmp_path / "notes.txt").write_text("no delivery")
    (tmp_path / "old.ndjson").mkdir()
    return tmp_path


def ids(readings: udvej.Readings) -> list[str | None]:
    return [one.delivery.id if one.delivery else None for one in readings.readings]


def test_a_folder_gives_every_delivery_in_it(folder: Path) -> None:
    sources: list[Any] = [folder, str(folder), [folder], (path for path in [str(folder)])]
    for source in sources:
        readings: udvej.Readings = udvej.read(source, today=TODAY)
        assert ids(readings) == ["d-1", "d-2"]
        assert len(readings.contacts) == 3
        assert readings.deliveries.to_polars()["source"].to_list() == [
            str(folder / "a.json"),
            str(folder / "b.ndjson"),
        ]
        assert [report.accepted for report in readings.reports] == [True, True]


def test_several_sources_give_readings_in_their_order(folder: Path) -> None:
    with (folder / "a.json").open("rb") as file:
        sources: list[Any] = [TWO, file, bytearray(b""), str(folder / "b.ndjson")]
        with pytest.warns(udvej.MixedDeliveriesWarning, match="the same id"):
            readings = udvej.read(sources, today=TODAY)
    assert ids(readings) == ["d-2", "d-1", None, "d-2"]
    assert ids(udvej.read((data for data in [ONE, TWO]), today=TODAY)) == ["d-1", "d-2"]
    assert ids(udvej.read([ONE], today=TODAY)) == ["d-1"]


def test_one_source_gives_a_reading_with_the_same_tables(folder: Path) -> None:
    with (folder / "a.json").open("rb") as file:
        for source in (file, io.BytesIO(ONE), ONE, memoryview(ONE), folder / "a.json"):
            reading = udvej.read(source, today=TODAY)
            assert isinstance(reading, udvej.Readings)
            assert reading.report.accepted
            assert [report.digest for report in reading.reports] == [reading.report.digest]
            assert len(reading.contacts) == len(reading.records) == 1


def test_a_file_may_be_gone_once_it_was_read(tmp_path: Path) -> None:
    data = udvej.generate(records=500) + b'{"record":"contact"}\n'
    file = tmp_path / "gone.ndjson"
    file.write_bytes(data)
    reading = udvej.read(file, today=LATER)
    file.write_bytes(b"something else")
    file.unlink()
    expected = udvej.read(data, today=LATER)
    assert len(reading.records) == 500
    assert reading.records == expected.records
    assert reading.to_ndjson() == expected.to_ndjson()
    assert reading.to_document() == expected.to_document()
    assert reading.quarantine == expected.quarantine
    assert reading.contacts.rows() == expected.contacts.rows()
    assert repr(reading) == "<Reading accepted=False records=500 quarantine=1>"


def test_bytes_may_be_gone_once_they_were_read() -> None:
    data = bytearray(udvej.generate(records=500))
    reading = udvej.read(data, today=LATER)
    data[:] = b" " * len(data)
    assert len(reading.records) == 500


def test_a_delivery_that_replaces_another_is_told_of() -> None:
    newer = ndjson(contact(), id="d-3", replaces="d-1")
    with pytest.warns(udvej.MixedDeliveriesWarning, match=r"`deliveries\.replaced`"):
        readings = udvej.read([ONE, TWO, newer], today=TODAY)
    assert readings.deliveries.to_polars()["replaced"].to_list() == [True, False, False]
    assert len(readings.contacts) == 4
    # Another sender's delivery of that id is another delivery.
    elsewhere = ndjson(contact(), id="d-3", replaces="d-1", sender="aarhus")
    readings = udvej.read([ONE, TWO, elsewhere], today=TODAY)
    assert readings.deliveries.to_polars()["replaced"].to_list() == [False, False, False]


@pytest.mark.parametrize("wrong", [7, None, 1.5, object()])
@both_ways
def test_what_is_no_source_is_refused(take: Taking, wrong: Any) -> None:  # noqa: ANN401
    with pytest.raises(
        TypeError, match="as the path of a file, as a file opened in binary mode, or as bytes"
    ):
        take(wrong, today=TODAY)
    with pytest.raises(TypeError, match="or as bytes"):
        take([ONE, wrong], today=TODAY)


@both_ways
def test_a_file_in_text_mode_is_refused(take: Taking, folder: Path) -> None:
    with (folder / "a.json").open() as file, pytest.raises(TypeError, match="mode `rb`"):
        take(file, today=TODAY)


@both_ways
def test_nothing_to_read_is_said(take: Taking, tmp_path: Path) -> None:
    with pytest.raises(udvej.UnreadableError, match="the list is empty"):
        take([], today=TODAY)
    with pytest.raises(udvej.UnreadableError, match=r"ends in `\.ndjson` or `\.json`"):
        take(tmp_path, today=TODAY)


def test_a_file_that_cannot_be_read_is_pythons_own_error(tmp_path: Path) -> None:
    missing = tmp_path / "none.ndjson"
    with pytest.raises(FileNotFoundError) as raised:
        udvej.read(missing, today=TODAY)
    assert raised.value.filename == str(missing)
    engine = udvej.Engine()
    for take in (udvej.validate, engine.read, engine.validate):
        with pytest.raises(FileNotFoundError):
            take(missing, today=TODAY)
    for take in (engine.read, engine.validate):
        with pytest.raises(IsADirectoryError):
            take(tmp_path, today=TODAY)


def test_a_delivery_that_is_given_as_a_path_is_not_repeated() -> None:
    for take in (udvej.read, udvej.validate, udvej.Engine().read, udvej.Engine().validate):
        with pytest.raises(udvej.UnreadableError) as raised:
            take(ONE.decode(), today=TODAY)
        assert "kk-sof" not in str(raised.value)
        assert raised.value.__cause__ is None


@both_ways
def test_progress_is_told_to_a_callable(take: Taking, tmp_path: Path) -> None:
    data = udvej.generate(records=20_000)
    file = tmp_path / "large.ndjson"
    file.write_bytes(data)
    for source in (data, file):
        told: list[tuple[int, int]] = []
        take(source, today=TODAY, progress=lambda done, total, told=told: told.append((done, total)))
        assert told == sorted(told)
        assert told[-1] == (len(data), len(data))


@both_ways
def test_what_progress_raises_ends_the_reading(take: Taking) -> None:
    def stop(done: int, total: int) -> None:
        raise LookupError(done <= total)

    with pytest.raises(LookupError, match="True"):
        take(ONE, today=TODAY, progress=stop)
    with pytest.raises(TypeError, match="callable"):
        take(ONE, today=TODAY, progress=7)


def test_progress_is_shown_with_tqdm(capsys: pytest.CaptureFixture[str]) -> None:
    udvej.read(ONE, today=TODAY, progress=True)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "100%" in shown.err


def test_progress_is_shown_in_lines_without_tqdm(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    udvej.read(ONE, today=TODAY, progress=True)
    assert capsys.readouterr().err == f"udvej: {len(ONE)} bytes read (100 %)\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@both_ways
def test_ctrl_c_ends_a_reading_that_does_not_end_by_itself(take: Taking, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.ndjson"
    os.mkfifo(pipe)
    writing = threading.Event()

    def write() -> None:
        # What is written never ends, until the test is over: only the signal can end the reading.
        with pipe.open("wb", buffering=0) as file:
            file.write(ONE)
            os.kill(os.getpid(), signal.SIGINT)
            writing.wait()

    writer = threading.Thread(target=write)
    # What runs in the background is started with the signal ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        writer.start()
        with pytest.raises(KeyboardInterrupt):
            take(pipe, today=TODAY)
    finally:
        signal.signal(signal.SIGINT, before)
        writing.set()
        writer.join()
