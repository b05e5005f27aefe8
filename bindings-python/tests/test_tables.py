"""The tables hold what was read: the same rows, types and nulls in polars, pandas, pyarrow and DuckDB."""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import cache
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
import udvej
from samples import (
    GRANTED,
    OFFICIAL_CPR,
    contact,
    course,
    measurement,
    meeting,
    ndjson,
    one_of_each,
    tally,
)
from vectors import DELIVERIES

INFOS = {table.name: table for table in udvej.tables()}
TYPES = list(udvej.labels("record_type"))
RECORDS = dict(zip(list(INFOS)[: len(TYPES)], TYPES, strict=True))
"""The table of each type of record."""

TODAY = date(2016, 1, 1)

Row = dict[str, Any]


def messy() -> bytes:
    """Return a delivery in which records are repeated, corrected, wrong, broken and leaking."""
    generated = udvej.generate(seed=11, records=2000).splitlines(keepends=True)
    corrected = json.loads(generated[5])
    corrected["revision"] += 1
    wrong = contact("wrong", advice=["cash_benefit"], results=[GRANTED], day="2015-02-03")
    more = [
        json.dumps(corrected).encode() + b"\n",
        json.dumps(wrong).encode() + b"\n",
        json.dumps(contact(OFFICIAL_CPR, day="2015-02-03")).encode() + b"\n",
        b'{"record":"meeting","id":"half\n',
        b'{"record":"no_such"}\n',
        b"\xff\n",
    ]
    return b"".join([*generated, *generated[9:19], *more])


@cache
def reading(name: str) -> udvej.Readings:
    """Return one of the readings that the tests look at."""
    match name:
        case "each":
            return udvej.read(ndjson(*one_of_each()), today=TODAY)
        case "generated":
            return udvej.read(udvej.generate(seed=5, records=3000), today=date(2015, 6, 1))
        case "several":
            sources = [
                udvej.generate(seed=s, records=400, municipality=m) for s, m in [(1, "0851"), (2, "0751")]
            ]
            return udvej.read([*sources, b"", ndjson(contact())], today=TODAY)
        case "messy":
            return udvej.read(messy(), today=TODAY)
        case "empty":
            return udvej.read(b"", today=TODAY)
    return udvej.read(next(file for file in DELIVERIES if file.name == name), today=TODAY)


READINGS = ["each", "generated", "several", "messy", "empty", *(file.name for file in DELIVERIES)]


def rows(readings: udvej.Readings, name: str) -> list[Row]:
    """Return a table as pyarrow reads it."""
    listed: list[Row] = pa.table(getattr(readings, name)).to_pylist()
    return listed


def flat(value: dict[str, Any], prefix: str = "") -> Row:
    """Flatten what is nested in a record of the exchange, and read its days."""
    row: Row = {}
    for name, field in value.items():
        if isinstance(field, dict):
            row |= flat(field, f"{prefix}{name}_")
        elif isinstance(field, str) and len(field) == len("2014-01-01") and field[4:8:3] == "--":
            row[prefix + name] = date.fromisoformat(field)
        else:
            row[prefix + name] = field
    return row


def expected(readings: udvej.Readings, table: str) -> list[Row]:
    """Return the expected rows of the table of a type, computed from the JSON of the records."""
    nothing: Row = {column.name: None for column in INFOS[table].columns}
    for column in INFOS[table].columns:
        if not column.nullable:
            nothing[column.name] = {"flag": False, "texts": []}.get(
                column.kind.replace("codes of", "texts").split()[0]
            )
    found = []
    for one in readings.readings:
        for record in one.records:
            fields = json.loads(record.to_json())
            if fields.pop("record") != RECORDS[table]:
                continue
            client = fields.pop("client", None)
            if client is not None:
                kind, held = next(iter(client.items())) if isinstance(client, dict) else (client, None)
                fields["client_state"] = kind
                if held is not None:
                    fields[f"client_{kind}"] = held
            if table == "contacts":
                results = fields.pop("results", [])
                for name in ("kind", "decision", "to"):
                    fields[f"results_{name}"] = [result.get(name) for result in results]
            for part in ("subgroups", "workers", "plans"):
                fields.pop(part, None)
            assert one.delivery is not None
            found.append(nothing | {"delivery": one.delivery.id} | flat(fields))
    return found


@pytest.mark.parametrize("table", list(RECORDS))
@pytest.mark.parametrize("name", READINGS)
def test_a_table_holds_the_records_of_its_type(name: str, table: str) -> None:
    assert rows(reading(name), table) == expected(reading(name), table)


def of_duckdb(given: udvej.Table) -> duckdb.DuckDBPyRelation:  # noqa: ARG001 -- DuckDB finds it by name
    """Return a table as DuckDB reads it."""
    relation = duckdb.sql("from given")
    assert relation is not None
    return relation


def of_pandas(value: Any) -> Any:  # noqa: ANN401
    """Return a cell of pandas as a plain Python value."""
    if isinstance(value, (list, tuple)) or hasattr(value, "tolist"):
        plain = value if isinstance(value, (list, tuple)) else value.tolist()
        return list(plain) if isinstance(plain, (list, tuple)) else of_pandas(plain)
    if pd.isna(value):
        return None
    if isinstance(value, (pd.Timestamp, datetime)):
        return value.date()
    return int(value) if isinstance(value, float) else value


@pytest.mark.parametrize("table", list(INFOS))
@pytest.mark.parametrize("name", READINGS)
def test_every_library_sees_the_same_rows(name: str, table: str) -> None:
    given = getattr(reading(name), table)
    names = given.columns
    listed = [tuple(row[name] for name in names) for row in rows(reading(name), table)]
    assert len(given) == len(listed)
    assert pl.DataFrame(given).rows() == listed
    assert of_duckdb(given).fetchall() == listed
    frame = given.to_pandas()
    assert [tuple(of_pandas(cell) for cell in row) for row in frame.itertuples(index=False)] == listed
    assert list(frame.columns) == pl.DataFrame(given).columns == of_duckdb(given).columns == names


OF_KIND = {
    "text": ("String", "VARCHAR", "str"),
    "name": ("Categorical", "VARCHAR", "category"),
    "code": ("Categorical", "VARCHAR", "category"),
    "codes": ("List(String)", "VARCHAR[]", "object"),
    "texts": ("List(String)", "VARCHAR[]", "object"),
    "day": ("Date", "DATE", "datetime64[ms]"),
    "count": ("Int64", "BIGINT", "int64"),
    "number": ("Int32", "INTEGER", "int32"),
    "flag": ("Boolean", "BOOLEAN", "bool"),
}


@pytest.mark.parametrize("table", list(INFOS))
@pytest.mark.parametrize("name", ["generated", "empty"])
def test_every_library_sees_the_same_types(name: str, table: str) -> None:
    given = getattr(reading(name), table)
    kinds = [OF_KIND[column.kind.split()[0]] for column in INFOS[table].columns]
    assert [str(dtype) for dtype in pl.DataFrame(given).dtypes] == [polars for polars, _, _ in kinds]
    assert [str(dtype) for dtype in of_duckdb(given).types] == [duck for _, duck, _ in kinds]
    for column, dtype, (_, _, pandas) in zip(
        INFOS[table].columns, given.to_pandas().dtypes, kinds, strict=True
    ):
        # Numbers of which some are missing are floating in pandas.
        floating = column.nullable and pandas == "int64"
        assert str(dtype) in ({"int64", "float64"} if floating else {pandas}), column.name


@pytest.mark.parametrize("table", list(INFOS))
def test_the_schema_says_what_the_description_says(table: str) -> None:
    given = getattr(reading("empty"), table)
    schema = pa.schema(given)
    assert schema == pa.table(given).schema == pa.schema(getattr(reading("several"), table))
    for field, column in zip(schema, INFOS[table].columns, strict=True):
        assert (field.name, field.nullable) == (column.name, column.nullable)
        told = {key.decode(): value.decode() for key, value in (field.metadata or {}).items()}
        assert told.pop("description") == column.meaning
        assert told.pop("unit", None) == column.unit
        assert not told
        if not column.nullable:
            assert pa.table(getattr(reading("messy"), table))[field.name].null_count == 0


def test_codes_carry_their_whole_list_in_its_order() -> None:
    for name, info in INFOS.items():
        table = pa.table(getattr(reading("generated"), name))
        for column in info.columns:
            if column.kind.startswith("code of") and "client_state" not in column.kind and len(table):
                codes = udvej.labels(column.kind.split("`")[1])
                chunk = table[column.name].chunk(0)
                assert chunk.dictionary.to_pylist() == list(codes), (name, column.name)


@pytest.mark.parametrize("name", READINGS)
def test_no_row_is_lost(name: str) -> None:
    readings = reading(name)
    counts = rows(readings, "reconciliation")
    for count in counts:
        parts = ("accepted", "quarantined", "duplicate", "superseded")
        assert count["received"] == sum(count[part] for part in parts)
    for table, record in RECORDS.items():
        accepted = sum(count["accepted"] for count in counts if count["record"] == record)
        assert len(getattr(readings, table)) == accepted
    assert len(readings.rejected) == sum(count["quarantined"] for count in counts)
    assert len(readings.deliveries) == len(readings.reports)
    assert len(readings.findings) == sum(len(report.findings) for report in readings.reports)
    totals = [row["errors"] + row["warnings"] + row["information"] for row in rows(readings, "deliveries")]
    omitted = sum(row["findings_omitted"] for row in rows(readings, "deliveries"))
    assert len(readings.findings) + omitted == sum(totals)


def as_document(data: bytes) -> bytes:
    """Return a delivery of whole lines in the other spelling."""
    header, *lines = data.splitlines()
    return header[:-1] + b', "records": [' + b", ".join(lines) + b"]}"


def of_whole_lines(data: bytes) -> bytes:
    """Return the lines of a delivery that are JSON."""

    def is_json(line: bytes) -> bool:
        try:
            json.loads(line)
        except ValueError:
            return False
        return True

    return b"\n".join(line for line in data.splitlines() if is_json(line)) + b"\n"


@pytest.mark.parametrize("records", [300, 30_000])
def test_both_spellings_give_the_same_rows(records: int) -> None:
    """Also where records come again, further down, in a part that another thread reads."""
    lines = udvej.generate(seed=3, records=records).splitlines()
    parsed = [json.loads(line) for line in lines[1:]]
    again = [
        parsed[at] | {"revision": parsed[at]["revision"] + 10} for at in range(7, records, records // 50)
    ]
    wrong = [contact(f"wrong-{n}", results=[GRANTED], day="2015-02-03") for n in range(9)]
    added = [json.dumps(record).encode() for record in [*again, *again[:20], *wrong]]
    data = b"\n".join([*lines[:200], *added[:5], *lines[200:], *added[5:], b'{"record":"no_such"}']) + b"\n"
    one = udvej.read(data, today=TODAY)
    assert sum(row.superseded for row in one.report.reconciliation) >= 40
    assert sum(row.duplicate for row in one.report.reconciliation) == 20
    assert sum(row.quarantined for row in one.report.reconciliation) >= 10
    other = udvej.read(as_document(of_whole_lines(data)), today=TODAY)
    for table, record in RECORDS.items():
        # Polars compares them quickly; what it holds is tested above.
        frame = pl.DataFrame(getattr(one, table))
        assert frame.equals(pl.DataFrame(getattr(other, table))), table
        accepted = [kept for kept in one.records if json.loads(kept.to_json())["record"] == record]
        assert frame["id"].to_list() == [kept.id for kept in accepted]
        assert frame["revision"].to_list() == [kept.revision for kept in accepted]
    assert [record.to_json() for record in one.records] == [record.to_json() for record in other.records]
    assert [it.record and it.record.id for it in one.quarantine] == [
        it.record and it.record.id for it in other.quarantine
    ]
    assert pl.DataFrame(one.waves).equals(pl.DataFrame(other.waves))


def test_a_municipality_of_no_row_is_in_no_dictionary() -> None:
    known, revised, other = contact("c-1"), contact("c-2", municipality="0751"), contact("c-2", revision=2)
    table = pa.table(udvej.read(ndjson(known, revised, other), today=TODAY).contacts)
    assert table.num_rows == 2
    assert table["municipality"].chunk(0).dictionary.to_pylist() == ["0101"]


def test_the_messy_delivery_is_messy() -> None:
    counts = rows(reading("messy"), "reconciliation")
    assert sum(count["duplicate"] for count in counts) == 10
    assert sum(count["superseded"] for count in counts) > 0
    assert sum(count["quarantined"] for count in counts) >= 5
    assert any(count["record"] is None and count["received"] for count in counts)


def test_what_was_rejected_stands_with_its_findings() -> None:
    (one,) = reading("messy").readings
    rejected = rows(one, "rejected")
    assert [row["line"] for row in rejected] == [quarantined.line for quarantined in one.quarantine]
    fingerprints = {row["fingerprint"]: row["code"] for row in rows(one, "findings")}
    for row, quarantined in zip(rejected, one.quarantine, strict=True):
        assert [fingerprints[fingerprint] for fingerprint in row["fingerprints"]] == row["codes"]
        raw = quarantined.record.to_json() if quarantined.record else quarantined.raw
        assert (row["raw"], row["masked"]) == (raw, quarantined.masked)
    assert "anonymity-result-needs-client" in {code for row in rejected for code in row["codes"]}
    shown = str(rejected) + str(rows(one, "findings"))
    assert OFFICIAL_CPR not in shown
    assert OFFICIAL_CPR.replace("-", "") not in shown


def test_findings_are_told_in_both_languages() -> None:
    (one,) = reading("messy").readings
    for row, finding in zip(rows(one, "findings"), one.report.findings, strict=True):
        assert (row["code"], row["severity"], row["line"], row["path"], row["fingerprint"]) == (
            finding.code,
            finding.severity,
            finding.line,
            finding.path,
            finding.fingerprint,
        )
        assert (row["text_da"], row["text_en"]) == (finding.text("da"), finding.text())
        assert (row["remedy_da"], row["remedy_en"]) == (finding.remedy("da"), finding.remedy())
        assert row["family"] == next(rule.family for rule in udvej.rules() if rule.code == finding.code)


def courses(one: udvej.Reading) -> list[udvej.Course]:
    """Return the active courses of a reading."""
    found = [record for record in one.records if isinstance(record, udvej.Course)]
    return [record for record in found if record.status == "active"]


def test_parts_of_a_course_have_tables_of_their_own() -> None:
    for one in reading("generated").readings:
        records = [record for record in one.records if isinstance(record, udvej.Course)]
        subgroups = [
            (c.id, i + 1, s.from_, s.subgroups, s.grounds) for c in records for i, s in enumerate(c.subgroups)
        ]
        workers = [
            (c.id, i + 1, w.worker, w.first_day, w.last_day) for c in records for i, w in enumerate(c.workers)
        ]
        plans = [
            (c.id, i + 1, p.phase, p.planned, p.focus_areas) for c in records for i, p in enumerate(c.plans)
        ]
        assert subgroups
        assert plans
        for table, parts in (("course_subgroups", subgroups), ("course_workers", workers), ("plans", plans)):
            assert [tuple(row.values())[1:] for row in rows(one, table)] == parts


def test_courses_stand_as_the_library_says() -> None:
    today = date(2015, 6, 1)
    for one in reading("generated").readings:
        statuses = [(course, course.status_on(today)) for course in courses(one)]
        assert [tuple(row.values())[1:] for row in rows(one, "course_statuses")] == [
            (c.id, s.on, s.ended, s.day.state, s.day.phase, s.day.day_of_phase, s.day.next_boundary)
            for c, s in statuses
        ]
        assert [tuple(row.values())[1:] for row in rows(one, "duties")] == [
            (c.id, i + 1, d.duty.duty, d.duty.phase, d.duty.due, d.done, d.state)
            for c, s in statuses
            for i, d in enumerate(s.duties)
        ]
        phases = rows(one, "phases")
        assert [
            (row["course"], row["position"], row["phase"], row["first_day"], row["last_day"])
            for row in phases
        ] == [
            (c.id, i + 1, phase.phase, phase.first_day, phase.last_day)
            for c, _ in statuses
            for schedule in [c.schedule()]
            for i, phase in enumerate(schedule.phases if schedule else [])
        ]
        ends = {c.id: c.end.day for c, _ in statuses if c.end}
        for row in phases:
            state = "over" if row["last_day"] < today else "current" if row["first_day"] <= today else "ahead"
            reached = row["first_day"] <= today and row["first_day"] <= ends.get(row["course"], date.max)
            assert (row["state"], row["reached"]) == (state, reached)
        plans = {(row["course"], row["phase"]): row for row in rows(one, "duties") if row["duty"] == "plan"}
        for row in phases:
            plan = plans[row["course"], row["phase"]]
            assert (row["planned"], row["plan_due"], row["plan_state"]) == (
                plan["done"],
                plan["due"],
                plan["state"],
            )


def test_waves_that_are_due_and_not_recorded_are_what_is_overdue() -> None:
    declined = measurement("v-2", instrument="life_situation", missing="declined")
    del declined["value"]
    readings = udvej.read(
        ndjson(
            course("f-1"),
            course("f-2", pseudonym="1" * 26, end={"day": "2013-06-01", "reason": "own_wish"}),
            meeting(),
            measurement("v-1"),
            declined,
            tally(),
            period={"first_day": "2010-01-01", "last_day": "2015-12-31"},
            created="2016-01-01",
        ),
        today=TODAY,
    )
    overdue = {
        (finding.id, finding.args["wave"], instrument)
        for finding in readings.report.findings
        if finding.code == "measurement-overdue"
        for instrument in finding.args["missing"].split(", ")
    }
    waves = rows(readings, "waves")
    assert overdue == {
        (row["course"], row["wave"], row["instrument"])
        for row in waves
        if row["state"] == "due" and not row["recorded"]
    }
    first = [row for row in waves if row["course"] == "f-1" and row["wave"] == "start"]
    told = {row["instrument"]: (row["recorded"], row["measured"]) for row in first}
    assert told["who5"] == (True, True)
    assert told["life_situation"] == (True, False)
    assert told["prostitution_frequency"] == (False, False)
    assert {row["state"] for row in waves} == {"due", "void"}


def test_generated_waves_agree_with_the_findings() -> None:
    one = udvej.read(udvej.generate(seed=5, records=20_000), today=date(2015, 6, 1), max_findings=100_000)
    overdue = [f for f in one.report.findings if f.code == "measurement-overdue"]
    missing = {(f.id, f.args["wave"], i) for f in overdue for i in f.args["missing"].split(", ")}
    assert missing
    assert missing == {
        (row["course"], row["wave"], row["instrument"])
        for row in rows(one, "waves")
        if row["state"] == "due" and not row["recorded"]
    }


def test_rows_of_several_deliveries_are_told_apart() -> None:
    readings = reading("several")
    assert [row["file"] for row in rows(readings, "deliveries")] == [0, 1, 2, 3]
    ids = [row["delivery"] for row in rows(readings, "deliveries")]
    assert ids == [one.delivery.id if one.delivery else None for one in readings.readings]
    for one in readings.readings:
        if one.delivery is not None:
            alone = rows(one, "contacts")
            assert alone == [row for row in rows(readings, "contacts") if row["delivery"] == one.delivery.id]


def test_readings_can_be_put_together() -> None:
    readings = reading("several")
    again = udvej.Readings(readings.readings)
    assert rows(again, "meetings") == rows(readings, "meetings")
    assert repr(again) == "<Readings deliveries=4 accepted=3>"


def test_a_table_shows_none_of_its_rows() -> None:
    table = reading("each").consent_withdrawals
    columns = "delivery, id, revision, status, municipality, day, pseudonym"
    assert repr(table) == f"<Table consent_withdrawals rows=1 columns=[{columns}]>"
    assert (table.name, len(table)) == ("consent_withdrawals", 1)


def test_a_table_is_made_once_and_outlives_its_reading() -> None:
    table = udvej.read(udvej.generate(records=300), today=TODAY).contacts
    first, second = pa.table(table), pa.table(table)
    address = first["id"].chunk(0).buffers()[2].address
    assert address == second["id"].chunk(0).buffers()[2].address, "the rows were copied"
    del table
    assert first.num_rows == second.num_rows > 0
