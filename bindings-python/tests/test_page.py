"""The page of a report: what it says, in both languages, and what it never shows."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import udvej
from analysed import NAMES, READINGS
from samples import (
    CARD,
    GRANTED,
    OTHER_PSEUDONYM,
    PSEUDONYM,
    contact,
    course,
    header,
    meeting,
    ndjson,
    one_of_each,
    strategy,
    tally,
)
from udvej import analysis
from vectors import SHARED, VECTORS, Vector

EACH = pytest.mark.parametrize("reading", READINGS, ids=NAMES)
LANGUAGES = pytest.mark.parametrize("lang", ["en", "da"])
TODAY = date(2014, 2, 1)

HTML = "html head meta title style body header main footer section article aside figure figcaption h1 h2 h3 p"
MORE_HTML = "nav a dl dt dd ul li div span strong em code table caption thead tbody tfoot tr th td"
SVG = "svg g rect line path text"
ELEMENTS = {*HTML.split(), *MORE_HTML.split(), *SVG.split()}
VOID = {"meta"}


class Seen(HTMLParser):
    """The elements, attributes and text of a page; every element closed in its turn."""

    def __init__(self, page: str) -> None:
        """Read the page."""
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that begins."""
        self.elements.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends in its turn."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep what people read."""
        if self.open and self.open[-1] != "style":
            self.text.append(data)


def text(page: str) -> str:
    return " ".join(Seen(page).text)


@EACH
@LANGUAGES
def test_a_page_is_whole_and_needs_nothing(reading: udvej.Reading, lang: str) -> None:
    page = reading.to_html(lang)  # type: ignore[arg-type]
    seen = Seen(page)
    assert set(seen.elements) <= ELEMENTS
    assert ("html", "lang", lang) in seen.attributes
    assert seen.elements.count("h1") == 1
    for _, name, value in seen.attributes:
        assert name not in {"src", "style", "srcset"}
        assert name != "href" or re.fullmatch(r"#[a-z]+(-\d+)?", value or "")
        assert not name.startswith("on")
        assert "url(" not in (value or "")
    assert "url(" not in page
    assert "@import" not in page
    assert "//" not in re.sub(r"<!DOCTYPE.*?>", "", page)


@EACH
def test_both_languages_tell_the_same_numbers(reading: udvej.Reading) -> None:
    def numbers(lang: str) -> list[str]:
        cells = re.findall(r'<td class="number">(.*?)</td>', reading.to_html(lang))  # type: ignore[arg-type]
        return [cell.replace(".", ",") for cell in cells]

    assert numbers("en") == numbers("da")


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_no_page_shows_an_id_a_pseudonym_or_a_card(vector: Vector) -> None:
    reading = vector.read()
    hidden = set(re.findall(rb'"(?:id|course|pseudonym|card|contact|worker|part_of)":"([^"]+)"', vector.data))
    for listed in re.findall(rb'"(?:offers|sum_of)":\[([^\]]*)\]', vector.data):
        hidden |= set(re.findall(rb'"([^"]+)"', listed))
    shown = {reading.delivery.id, reading.delivery.strategy} if reading.delivery else set()
    if reading.delivery and reading.delivery.pseudonym_key:
        shown.add(reading.delivery.pseudonym_key.id)
    codes = {code for name in code_lists() for code in udvej.labels(name)}
    page = text(reading.to_html("en")) + text(reading.to_html("da")) + text(reading._repr_html_())
    for value in {found.decode(errors="replace") for found in hidden} - shown - codes:
        assert not re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", page), value


def code_lists() -> Iterator[str]:
    with pytest.raises(udvej.CodeListError) as caught:
        udvej.labels("no such list")
    yield from re.findall(r"`(\w+)`", str(caught.value))


HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;`]]>-->"


def hostile_records() -> Iterator[dict[str, Any]]:
    """Give every record with the hostile text in each of its fields in turn, and as the name of a field."""

    def spoiled(value: object) -> Iterator[object]:
        yield HOSTILE
        match value:
            case dict():
                for name in value:
                    yield from ({**value, name: other} for other in spoiled(value[name]))
                yield {**value, HOSTILE: 1}
            case list():
                for at in range(len(value)):
                    yield from ([*value[:at], other, *value[at + 1 :]] for other in spoiled(value[at]))

    for record in [*one_of_each(), tally(cell={"table": "t", "row": "r", "column": "c"}, sum_of=["t-2"])]:
        yield from (other for other in spoiled(record) if isinstance(other, dict))


def harmless(page: str) -> None:
    assert "<script" not in page
    assert "<img" not in page
    seen = Seen(page)
    assert set(seen.elements) <= ELEMENTS
    assert not any(name.startswith("on") for _, name, _ in seen.attributes)


def test_hostile_texts_in_every_field_do_no_harm() -> None:
    records = list(hostile_records())
    assert len(records) > 100
    reading = udvej.read(ndjson(*records), today=TODAY, max_findings=10_000)
    for lang in ("en", "da"):
        harmless(reading.to_html(lang))
    harmless(reading._repr_html_())
    for name in header([]):
        head = {**header([]), name: HOSTILE}
        spoiled = udvej.read(json.dumps({"delivery": head}).encode() + b"\n", today=TODAY)
        harmless(spoiled.to_html("da"))
    own = udvej.Strategy.from_json(json.dumps(strategy(title={"en": HOSTILE, "da": HOSTILE})))
    harmless(
        udvej.read(ndjson(course(profile="brief"), strategy="own_dk"), today=TODAY, strategy=own).to_html(
            "en"
        )
    )


def test_a_printed_table_may_have_any_headings() -> None:
    cells = [
        tally("t-1", unit="contact", count=3, cell={"table": HOSTILE, "row": HOSTILE, "column": "a"}),
        tally("t-2", unit="person", count=4, cell={"table": HOSTILE, "row": HOSTILE, "column": "b"}),
    ]
    reading = udvej.read(ndjson(*cells), today=TODAY)
    harmless(reading.to_html("en"))
    harmless(reading._repr_html_())


def test_many_findings_are_capped_and_counted() -> None:
    records = [contact(f"c-{n}", advice=["cash_benefit"], results=[GRANTED]) for n in range(10_000)]
    reading = udvej.read(ndjson(*records), today=TODAY)
    assert reading.report.totals.error == 10_000
    page = reading.to_html("da")
    assert len(page) < 100_000
    assert "(10.000)" in text(page)
    assert "9.000" in text(page)
    assert "9.975 mere af samme slags" in text(page)
    assert page.count("<tr>") < 100


def test_a_rule_that_weighs_more_for_some_is_told_apart() -> None:
    waiver = udvej.Waiver("cti-adult-not-confirmed", id="f-1", reason="r", until=date(2016, 1, 1))
    engine = udvej.Engine(policy=udvej.Policy(waivers=[waiver]))
    data = ndjson(
        course(adult_confirmed=False), course("f-2", adult_confirmed=False, pseudonym=OTHER_PSEUDONYM)
    )
    page = text(engine.read(data, today=TODAY).to_html("en"))
    assert len(re.findall(r"\(1\)\s+cti-adult-not-confirmed", page)) == 2
    assert "Waived by the policy." in page


def test_the_place_of_another_record_is_told_by_its_line() -> None:
    bad = course("f-9", adult_confirmed=False, clock_start="2013-05-01", opened="2013-06-01")
    reading = udvej.read(ndjson(bad, meeting(course="f-9")), today=TODAY)
    assert "delivery-parent-rejected" in [finding.code for finding in reading.report.findings]
    page = text(reading.to_html("en"))
    assert "The record depends on the record on line 2, which was rejected." in page
    assert "f-9" not in page
    same_id = contact("f-9", advice=["cash_benefit"], results=[GRANTED])
    for records in ([bad, same_id, meeting(course="f-9")], [same_id, bad, meeting(course="f-9")]):
        page = text(udvej.read(ndjson(*records), today=TODAY).to_html("en"))
        assert "The record depends on another record, which was rejected." in page


class Counted:
    """The numbers of a page in English, as people read them."""

    def __init__(self, page: str) -> None:
        """Read the page, which is XML once its few void elements are closed."""
        closed = re.sub(r"<meta([^>]*)>", r"<meta\1/>", page)
        self.root = ET.fromstring(closed)  # noqa: S314

    def rows(self, section: str) -> list[list[str]]:
        """Give the cells of the body of the table in a section."""
        found = self.root.findall(f".//section[@id='{section}']//tbody/tr")
        return [["".join(cell.itertext()) for cell in row] for row in found]

    def courses(self) -> dict[str, int]:
        """Give the number of courses by where they stand."""
        items = self.root.findall(".//ul[@class='counts']/li")
        return {(item[0].tail or "").strip(): number(item[0].text or "") for item in items}

    def overdue(self) -> int:
        """Give the number of duties that are listed as overdue."""
        return len(self.root.findall(".//ul[@class='items overdue']/li"))


def number(written: str) -> int:
    return int(written.replace(",", ""))


def code_of(code_list: str, label: str) -> str:
    [code] = [code for code, told in udvej.labels(code_list).items() if told == label]
    return code


@EACH
def test_the_page_counts_what_the_frames_count(reading: udvej.Reading) -> None:
    page = reading.to_html("en")
    told = Counted(page)
    contacts = analysis.contacts(reading, by=["received_by"])
    by_frame = {
        (f"{first:%B %Y}", who): count
        for first, who, count in contacts.select("first_day", "received_by", "contacts").rows()
        if count
    }
    by_page = {
        (month, who): number(count)
        for month, *counts, _ in told.rows("contacts")
        for who, count in zip(udvej.labels("receiver"), counts, strict=True)
        if count != "0"
    }
    assert by_page == by_frame
    waves = {
        (code_of("wave", wave), code_of("instrument", instrument)): tuple(map(number, counts))
        for wave, instrument, *counts, _ in told.rows("measurements")
    }
    columns = "courses_due", "courses_measured", "courses_reason", "courses_nothing"
    rows = analysis.completeness(reading).select("wave", "instrument", *columns).rows()
    assert {row[:2]: row[2:] for row in rows} == waves
    everyone = analysis.courses(reading).filter(pl.col("subgroup") == "all")
    standing = told.courses()
    outside = standing.pop("outside CTI (bridge builders)", 0)
    assert analysis.total(everyone).value == sum(standing.values())
    assert sum(1 for kind in active_kinds(reading) if kind != "cti") == outside
    overdue = analysis.overdue(reading)
    late = re.search(r"that have begun: ([\d,]+)\. With something overdue: ([\d,]+)\.", page)
    if late:
        not_begun = standing.get("not begun", 0) + standing.get("ended before the course began", 0)
        assert number(late[1]) == sum(standing.values()) - not_begun
        assert number(late[2]) == overdue["course"].n_unique()
        assert number(late[2]) <= 100, "not all of these courses are listed"
    assert told.overdue() == overdue.height


def active_kinds(reading: udvej.Reading) -> list[str]:
    return [kind for status, kind in reading.courses.rows("status", "kind") if status == "active"]


def test_where_courses_stand_is_told() -> None:
    running = course(clock_start="2013-12-01", opened="2013-11-01")
    ended = course("f-2", pseudonym=OTHER_PSEUDONYM, end={"day": "2013-09-01", "reason": "own_wish"})
    waiting = course("f-3", clock_start=None, opened="2014-01-01", pseudonym="3" * 26)
    del waiting["clock_start"]
    reading = udvej.read(ndjson(running, ended, waiting), today=TODAY)
    page = text(reading.to_html("en"))
    assert re.search(r"1\s+under way, phase 1\b", page)
    assert re.search(r"1\s+ended", page)
    assert re.search(r"1\s+not begun", page)
    assert PSEUDONYM not in page
    assert "due 15 Dec 2013" in page
    assert "senest 15.12.2013" in text(reading.to_html("da"))


def test_a_long_delivery_is_told_by_year() -> None:
    days = [date(2008, 11, 3) + timedelta(days=40 * n) for n in range(60)]
    records = [contact(f"c-{n}", day=day.isoformat()) for n, day in enumerate(days)]
    period = {"first_day": "2008-11-01", "last_day": "2015-12-31"}
    reading = udvej.read(ndjson(*records, period=period, created="2016-01-02"), today=date(2016, 2, 1))
    assert "Accepted contacts by year" in reading.to_html("en")


def test_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(udvej.LanguageError):
        READINGS[0].to_html("de")  # type: ignore[arg-type]
    with pytest.raises(udvej.LanguageError):
        READINGS[0].save_html(tmp_path / "x.html", "de")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_ids_are_shown_where_they_are_asked_for(tmp_path: Path) -> None:
    records = [contact("c-9", advice=["cash_benefit"], results=[GRANTED]), contact("c-10")]
    reading = udvej.read(ndjson(*records), today=TODAY)
    assert "c-9" not in text(reading.to_html("da"))
    page = reading.to_html("da", ids=True)
    assert "c-9" in text(page)
    reading.save_html(tmp_path / "x.html", "da", ids=True)
    assert (tmp_path / "x.html").read_text(encoding="utf-8") == page


def test_a_page_is_written_as_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "rapport.html"
    READINGS[0].save_html(str(path), lang="da")
    assert "København" in path.read_bytes().decode()
    READINGS[1].save_html(path, lang="en")
    assert path.read_text(encoding="utf-8") == READINGS[1].to_html("en")


def test_the_pages_are_those_that_every_language_gives(tmp_path: Path) -> None:
    listed = (SHARED / "pages" / "pages.txt").read_text(encoding="utf-8").splitlines()
    assert len(listed) >= 4
    for line in listed:
        delivery, today = line.split()
        reading = udvej.read(SHARED.parent / delivery, today=date.fromisoformat(today))
        for lang in ("en", "da"):
            committed = SHARED / "pages" / f"{Path(delivery).stem}.{lang}.html"
            reading.save_html(tmp_path / committed.name, lang)
            assert (tmp_path / committed.name).read_bytes() == committed.read_bytes(), committed.name


def test_a_page_that_cannot_be_written_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        READINGS[0].save_html(tmp_path / "none" / "x.html")
    assert caught.value.filename == str(tmp_path / "none" / "x.html")


@EACH
def test_a_report_is_text_and_html(reading: udvej.Reading) -> None:
    report = reading.report
    assert str(report) == report.to_text("en")
    assert ("accepted: " in str(report)) is not (": " not in str(report).splitlines()[-1])
    assert (
        report.to_text("da").splitlines()[-1].startswith("godkendt" if report.accepted else "ikke godkendt")
    )
    fragment = Seen(report._repr_html_())
    assert set(fragment.elements) <= ELEMENTS
    assert {"div", "p"} <= set(fragment.elements)
    codes = {finding.code for finding in report.findings}
    assert codes <= set(" ".join(fragment.text).split())


def test_a_card_is_in_no_text_of_a_report() -> None:
    records = [
        contact(client={"card": CARD}, card_shown=True),
        contact("c-2", client={"pseudonym": PSEUDONYM}),
    ]
    reading = udvej.read(ndjson(*records), today=TODAY)
    for shown in (str(reading.report), reading._repr_html_(), reading.to_html("en")):
        assert CARD not in shown
        assert PSEUDONYM not in shown
