"""Names that a page writes for codes: municipalities, types of record, the parts of a finding's place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from udvej._page.language import either, number
from udvej._page.markup import Markup, join, tag
from udvej._udvej import labels

if TYPE_CHECKING:
    from udvej._page.language import Lang
    from udvej._udvej import Finding, Report

PROJECT = {"0101": "København", "0751": "Aarhus", "0851": "Aalborg", "0461": "Odense"}
"""The municipalities of the exit project, by code."""

CODE_OR_DAY = re.compile(r"(`[^`]*`|\d{4}-\d\d-\d\d)")

NAMING_ARGUMENTS = (
    ("cti-two-at-once", "other"),
    ("support-overlaps", "other"),
    ("measurement-twice", "first"),
    ("meeting-twice", "first"),
    ("outcome-twice", "first"),
    ("staffing-twice", "first"),
    ("delivery-parent-rejected", "parent"),
    ("tally-part-not-of-whole", "id"),
    ("tally-no-rate", "id"),
)
"""The rules whose text names another record by its id, and the argument that holds it."""


def municipality(code: str) -> str:
    """Give a municipality by code and, where it is one of the project's, by name."""
    name = PROJECT.get(code)
    return f"{code} {name}" if name else code


def label(code_list: str, code: str, lang: Lang) -> str:
    """Give what people read for a code."""
    return labels(code_list, lang)[code]


def sentence(text: str) -> str:
    """Give a text with a capital and a full stop, as a sentence stands in a page."""
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "…", "?", "!")) else capital + "."


def record_name(finding: Finding, lang: Lang) -> str:
    """Say what a finding is about."""
    if finding.record is not None:
        return label("record_type", finding.record, lang)
    if finding.line is None:
        return either(lang, "the delivery as a whole", "leverancen som helhed")
    return either(lang, "the line", "linjen")


def coded(text: str) -> Markup:
    """Give a text in which what stands in back-ticks is set as code, and no day is broken over two lines."""
    parts = []
    for part in CODE_OR_DAY.split(text):
        if part.startswith("`"):
            parts.append(tag("code", part.strip("`"), translate="no"))
        elif CODE_OR_DAY.fullmatch(part):
            parts.append(tag("span", part, class_="day"))
        else:
            parts.append(join(part))
    return join(*parts)


class Texts:
    """What the findings of a report say, without the id of any record.

    Where a finding names another record, its line is told instead, if another finding tells it.
    """

    def __init__(self, report: Report, lang: Lang) -> None:
        """Note on which lines the records stand that have findings."""
        self.lang = lang
        self.lines = {
            found.id: found.line for found in report.findings if found.id is not None and found.line
        }

    def wrong(self, finding: Finding) -> str:
        """Say what is wrong."""
        return sentence(self.without_ids(finding, finding.text(self.lang)))

    def remedy(self, finding: Finding) -> str:
        """Say what to do about it."""
        return sentence(self.without_ids(finding, finding.remedy(self.lang)))

    def without_ids(self, finding: Finding, text: str) -> str:
        """Replace the id of another record."""
        for code, argument in NAMING_ARGUMENTS:
            value = finding.args.get(argument)
            if finding.code == code and value is not None:
                text = text.replace(f"`{value}`", self.place(value))
        return text

    def place(self, identifier: str) -> str:
        """Say where a record stands, if that is known."""
        line = self.lines.get(identifier)
        if line is None:
            return either(self.lang, "another record", "en anden post")
        shown = number(line, self.lang)
        return either(self.lang, f"the record on line {shown}", f"posten på linje {shown}")
