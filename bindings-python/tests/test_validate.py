"""Judging without keeping: the report is the one that reading gives, byte for byte."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import warnings
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import udvej
from samples import contact, ndjson
from vectors import DELIVERIES, VECTORS, Vector

TODAY = date(2016, 1, 1)


def test_every_vector_gives_the_report_of_reading_it() -> None:
    def reports(vector: Vector) -> tuple[str, str]:
        engine = vector.engine()
        read = engine.read(vector.data, today=vector.today).report
        return read.to_json(), engine.validate(vector.data, today=vector.today).to_json()

    differ = [str(vector) for vector in VECTORS for read, judged in [reports(vector)] if read != judged]
    assert differ == []
    assert len(VECTORS) > 100


@pytest.mark.parametrize("file", DELIVERIES, ids=lambda file: file.name)
def test_a_file_gives_the_report_of_its_bytes(file: Path) -> None:
    expected = udvej.read(file.read_bytes(), today=TODAY).report.to_json()
    with file.open("rb") as opened:
        for source in (file, str(file), opened, io.BytesIO(file.read_bytes()), bytearray(file.read_bytes())):
            assert udvej.validate(source, today=TODAY).to_json() == expected


def large() -> bytes:
    """Return a large delivery with most kinds of faults, in many blocks."""
    lines = udvej.generate(seed=3, records=30_000, doubtful_percent=40).splitlines()
    changed = [json.loads(line) for line in lines[500::1500]]
    later = [record | {"revision": record["revision"] + 1} for record in changed[::2]]
    conflicting = [record | {"municipality": "0751"} for record in changed[1::2]]
    added = [json.dumps(record).encode() for record in [*later, *conflicting]]
    return b"\n".join([*lines, *added, lines[700], b"{}", b"no JSON", b'{"record":"contact"}']) + b"\n"


def test_a_large_delivery_gives_the_report_of_reading_it(tmp_path: Path) -> None:
    data = large()
    file = tmp_path / "large.ndjson"
    file.write_bytes(data)
    expected = udvej.read(data, today=TODAY).report
    assert not expected.accepted
    assert {row.superseded + row.duplicate > 0 for row in expected.reconciliation} == {True, False}
    for source in (data, file):
        report = udvej.validate(source, today=TODAY)
        assert report == expected
        assert report.to_json() == expected.to_json()


def test_several_give_a_list_of_reports_in_their_order(tmp_path: Path) -> None:
    south, north = ndjson(contact(), id="d-1"), ndjson(contact(), contact("c-2"), id="d-2")
    (tmp_path / "b.ndjson").write_bytes(north)
    (tmp_path / "a.ndjson").write_bytes(south)
    sources: list[Any] = [tmp_path, [tmp_path], (data for data in [south, north])]
    for source in sources:
        # Of several no tables are made that could be mixed up, so nothing is warned of.
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            reports = udvej.validate(source, today=TODAY)
        assert [report.delivery and report.delivery.id for report in reports] == ["d-1", "d-2"]
        expected = udvej.read([south, north], today=TODAY).reports
        assert [report.to_json() for report in reports] == [report.to_json() for report in expected]


def test_it_is_judged_as_reading_judges() -> None:
    own = udvej.Strategy.from_json(
        udvej.Strategy.shipped("cti").to_json().replace('"id":"cti"', '"id":"own"')
    )
    # A plan that is late is worth a warning, and many are.
    stricter = udvej.SeverityChange("cti-plan-late", "error", reason="strict")
    policy = udvej.Policy(severities=[stricter])
    data = udvej.generate(strategy=own, records=400, doubtful_percent=100)
    options: dict[str, Any] = {"strategies": [own], "policy": policy, "max_findings": 1}
    report = udvej.validate(data, today=TODAY, **options)
    assert report == udvej.read(data, today=TODAY, **options).report
    assert (report.strategy.id, len(report.findings)) == ("own", 1)
    assert not report.accepted
    assert udvej.validate(data, today=TODAY, strategies=[own]).accepted
    with pytest.raises(udvej.StrategyError):
        udvej.validate(data, today=TODAY, strategies=[own, own])
    with pytest.raises(udvej.DayError):
        udvej.validate(data, today=date(1066, 1, 1))


MEASURE = """
import sys, udvej
from datetime import date
from pathlib import Path

def peak():
    # What the system tells otherwise begins with the peak of the process that started this one.
    (line,) = [line for line in Path("/proc/self/status").open() if line.startswith("VmHWM:")]
    return int(line.split()[1]) * 1024

before = peak()
reading = getattr(udvej, sys.argv[1])(sys.argv[2], today=date(2016, 1, 1))
if sys.argv[3] == "records":
    kept = reading.records
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="this system does not tell how much memory there was")
def test_how_much_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "large.ndjson"
    file.write_bytes(udvej.generate(records=150_000))
    size = file.stat().st_size

    def grown(how: str, then: str = "") -> int:
        command = [sys.executable, "-c", MEASURE, how, str(file), then]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603

    judged, read, records = grown("validate"), grown("read"), grown("read", "records")
    # `read` keeps the delivery and its tables besides, but no records until they are asked for.
    assert judged > 0
    assert judged + size < read < records / 1.3
