"""Reading a delivery."""

import json
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
import udvej
from samples import GRANTED, contact, course, document, lift, ndjson, one_of_each, tally


def test_a_right_delivery_is_accepted_and_its_records_come_back(today: date) -> None:
    records = [contact(), lift(), tally()]
    reading = udvej.read(ndjson(*records), today=today)
    assert reading.report.accepted, reading.report.findings
    assert [type(record) for record in reading.records] == [udvej.Contact, udvej.AnonymityLift, udvej.Tally]
    assert reading.quarantine == []
    assert reading.delivery is not None
    assert reading.delivery.period.first_day == date(2010, 1, 1)
    assert reading.delivery.expected.contact == 1


def test_every_type_of_record_is_counted_read_and_written(today: date) -> None:
    records = one_of_each()
    reading = udvej.read(ndjson(*records), today=today)
    assert reading.report.accepted, reading.report.findings
    types = list(udvej.labels("record_type"))
    assert [json.loads(record.to_json())["record"] for record in reading.records] == types
    assert reading.delivery is not None
    assert [getattr(reading.delivery.expected, name) for name in types] == [1] * len(types)
    rows = {row.record: (row.expected, row.received, row.accepted) for row in reading.report.reconciliation}
    assert rows == dict.fromkeys(types, (1, 1, 1))
    for text in (reading.to_ndjson(), reading.to_document()):
        again = udvej.read(text.encode(), today=today)
        assert (again.records, again.delivery) == (reading.records, reading.delivery)


def test_both_spellings_give_the_same_records(today: date) -> None:
    records = [contact(), course()]
    volume, whole = (udvej.read(spell(*records), today=today) for spell in (ndjson, document))
    assert volume.records == whole.records
    assert volume.delivery == whole.delivery


def test_a_path_is_read_like_its_bytes(tmp_path: Path, today: date) -> None:
    file = tmp_path / "delivery.ndjson"
    file.write_bytes(ndjson(contact()))
    from_bytes = udvej.read(file.read_bytes(), today=today).report.to_json()
    assert udvej.read(file, today=today).report.to_json() == from_bytes
    assert udvej.read(str(file), today=today).report.to_json() == from_bytes
    assert udvej.read(memoryview(file.read_bytes()), today=today).report.to_json() == from_bytes


def test_a_missing_file_is_pythons_own_error(tmp_path: Path, today: date) -> None:
    with pytest.raises(FileNotFoundError):
        udvej.read(tmp_path / "none.ndjson", today=today)


def test_a_rejected_record_is_quarantined_with_its_findings(today: date) -> None:
    wrong = contact("c-2", advice=["cash_benefit"], results=[GRANTED])
    reading = udvej.read(ndjson(contact(), wrong), today=today)
    assert not reading.report.accepted
    [quarantined] = reading.quarantine
    assert quarantined.line == 3
    assert isinstance(quarantined.record, udvej.Contact)
    assert quarantined.record.id == "c-2"
    assert [finding.code for finding in quarantined.findings] == ["anonymity-result-needs-client"]
    row = next(row for row in reading.report.reconciliation if row.record == "contact")
    assert (row.received, row.accepted, row.quarantined) == (2, 1, 1)


def test_a_line_that_is_no_json_is_masked_and_found_where_it_came(today: date) -> None:
    data = ndjson(contact()) + b"not json\n"
    [quarantined] = udvej.read(data, today=today).quarantine
    assert quarantined.record is None
    assert (quarantined.raw, quarantined.masked) == ("### ####", True)
    assert data[quarantined.offset :][: quarantined.length].rstrip() == b"not json"
    assert json.loads(quarantined.to_json())["raw"] == "### ####"


def test_findings_are_told_in_danish_and_english(today: date) -> None:
    report = udvej.read(ndjson(course()), today=today).report
    finding = next(finding for finding in report.findings if finding.code == "cti-plan-late")
    assert finding.severity == "warning"
    assert (finding.record, finding.id, finding.line, finding.path) == ("course", "f-1", 2, "/plans")
    assert finding.args == {"phase": "transition", "due": "2013-05-15"}
    assert finding.text("da") == "planen for fase 1 skulle være lagt senest 15. maj 2013, og det var den ikke"
    assert finding.text() == "the plan of phase 1 was due by 15 May 2013 and was not made by then"
    assert finding.remedy("da") == "er planen lagt, så registrér datoen; ellers læg den nu"
    assert finding.caused_by is None
    assert len(finding.fingerprint) == 16


def test_the_report_says_what_its_json_says(today: date) -> None:
    report = udvej.read(ndjson(contact(), course()), today=today).report
    told = json.loads(report.to_json())
    assert told["accepted"] == report.accepted
    assert told["digest"] == report.digest
    assert told["format"] == report.format
    assert told["library"] == report.library == udvej.__version__
    assert told["today"] == report.today.isoformat()
    assert told["findings_omitted"] == report.findings_omitted
    assert told["totals"] == {name: getattr(report.totals, name) for name in told["totals"]}
    assert [row["code"] for row in told["rules"]] == [row.code for row in report.rules]
    assert [row["received"] for row in told["reconciliation"]] == [r.received for r in report.reconciliation]
    assert [one["fingerprint"] for one in told["findings"]] == [one.fingerprint for one in report.findings]
    assert told["strategy"]["digest"] == report.strategy.digest == udvej.Strategy.shipped("exit_dk").digest


def test_a_report_lists_no_more_than_it_is_asked_to_and_counts_all(today: date) -> None:
    wrong = [contact(f"c-{n}", advice=["cash_benefit"], results=[GRANTED]) for n in range(5)]
    whole = udvej.read(ndjson(*wrong), today=today).report
    short = udvej.read(ndjson(*wrong), today=today, max_findings=2).report
    assert len(short.findings) == 2
    assert short.findings_omitted == len(whole.findings) - 2
    assert (short.totals, short.digest) == (whole.totals, whole.digest)


def test_a_rule_that_judged_nothing_says_why(today: date) -> None:
    report = udvej.read(ndjson(contact()), today=today).report
    entry = next(entry for entry in report.rules if entry.code == "cti-plan-late")
    assert entry.evaluated == 0
    assert [skipped.reason for skipped in entry.skipped] == ["nothing_of_its_kind"]


def test_what_is_written_reads_back(today: date) -> None:
    reading = udvej.read(ndjson(contact(), tally()), today=today)
    for text in (reading.to_ndjson(), reading.to_document()):
        again = udvej.read(text.encode(), today=today)
        assert again.records == reading.records
        assert again.delivery == reading.delivery


def test_a_delivery_without_a_header_cannot_be_written(today: date) -> None:
    reading = udvej.read(json.dumps(contact()).encode(), today=today)
    assert reading.delivery is None
    with pytest.raises(udvej.UnreadableError):
        reading.to_ndjson()
    with pytest.raises(udvej.UnreadableError):
        reading.to_document()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{", b"[]", b"\x00" * 100, b'{"delivery":{}}\n'])
def test_no_bytes_raise(data: bytes, today: date) -> None:
    report = udvej.read(data, today=today).report
    assert not report.accepted


def test_an_engine_checks_one_record_as_it_is_saved(today: date) -> None:
    engine = udvej.Engine()
    wrong = udvej.Contact.from_json(json.dumps(contact(advice=["cash_benefit"], results=[GRANTED])))
    right = udvej.Contact.from_json(json.dumps(contact()))
    assert [finding.code for finding in engine.check(wrong, today=today)] == ["anonymity-result-needs-client"]
    assert engine.check(right, today=today) == []


def test_what_is_not_yet_due_is_not_missing() -> None:
    record = udvej.parse_record(json.dumps(course()))
    engine = udvej.Engine()
    assert engine.check(record, today=date(2013, 5, 15)) == []
    assert [finding.code for finding in engine.check(record, today=date(2013, 5, 16))] == ["cti-plan-late"]


def test_a_day_must_be_a_date_of_the_exchange() -> None:
    engine = udvej.Engine()
    with pytest.raises(TypeError, match="datetime"):
        engine.read(b"", today=datetime(2013, 3, 7, tzinfo=timezone.utc))
    with pytest.raises(udvej.DayError):
        engine.read(b"", today=date(1899, 12, 31))
    with pytest.raises(TypeError):
        engine.read(b"", today="2013-03-07")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        engine.read(b"")  # type: ignore[call-arg]


def test_only_bytes_paths_and_records_are_taken(today: date) -> None:
    engine = udvej.Engine()
    with pytest.raises(TypeError, match="path of a file, or as bytes"):
        engine.read(7, today=today)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        engine.check({"record": "contact"}, today=today)  # type: ignore[arg-type]
