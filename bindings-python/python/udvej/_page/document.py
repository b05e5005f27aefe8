"""The page as a whole, and the short form of it that a notebook shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from udvej._page import completeness, findings, months, summary, timelines
from udvej._page.facts import gather
from udvej._page.language import day, either, number
from udvej._page.markup import Markup, join, tag
from udvej._page.places import Texts, coded, label, municipality

if TYPE_CHECKING:
    from udvej._page.facts import Facts
    from udvej._page.language import Lang
    from udvej._udvej import Reading, Report

STYLE = Path(__file__).with_name("style.css")

NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'"
"""The page asks for nothing, and runs nothing."""


def page(reading: Reading, lang: Lang) -> str:
    """Write the page of one reading."""
    return written(reading.report, gather(reading), lang)


def written(report: Report, facts: Facts, lang: Lang) -> str:
    """Write a page."""
    title = either(lang, "Report on a delivery", "Rapport om en leverance")
    if report.delivery is not None:
        title += f": {municipality(report.delivery.municipality)}"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=NOTHING_FROM_ELSEWHERE),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", title),
        tag("style", Markup(STYLE.read_text(encoding="utf-8"))),
    )
    start = tag(
        "header",
        tag("h1", title),
        summary.verdict(report, lang),
        summary.about(report, lang),
        summary.readers(lang),
    )
    parts = [
        findings.section(report, lang),
        summary.received(report, lang),
        months.section(facts, lang),
        timelines.section(facts, report.today, lang),
        completeness.section(facts, lang),
    ]
    body = tag("body", start, tag("main", *parts), footer(report, lang))
    return "<!DOCTYPE html>\n" + tag("html", head, body, lang=lang) + "\n"


def footer(report: Report, lang: Lang) -> Markup:
    """Say what made the page, and how it can be told that the verdict is the same."""
    text = either(
        lang,
        f"Made by udvej {report.library} as of {day(report.today, lang)}. Digest of the verdict: ",
        f"Dannet af udvej {report.library} pr. {day(report.today, lang)}. Afgørelsens fingeraftryk "
        f"(SHA-256): ",
    )
    return tag("footer", text, tag("code", report.digest, translate="no"))


def fragment(report: Report, lang: Lang) -> str:
    """Write the short form: the verdict and a line for each rule."""
    texts = Texts(report, lang)
    rows = [
        tag(
            "tr",
            tag("td", label("severity", severity, lang)),
            tag("td", tag("code", code)),
            tag("td", number(len(found), lang), style="text-align: right"),
            tag("td", coded(texts.wrong(found[0])), style="text-align: left"),
            tag("td", coded(texts.remedy(found[0])), style="text-align: left"),
        )
        for severity, code, found in findings.by_rule(report)
    ]
    names = either(
        lang,
        "Severity|Rule|Listed|What is wrong, the first time|How to mend it",
        "Alvor|Regel|Vist|Hvad der er galt, første gang|Sådan rettes det",
    ).split("|")
    heads = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))
    head = tag("p", tag("strong", accepted(report, lang)), " ", summary.count_of_findings(report, lang))
    table = tag("table", heads, tag("tbody", *rows)) if rows else None
    return tag("div", join(head, findings.omitted(report, lang), table), lang=lang)


def accepted(report: Report, lang: Lang) -> str:
    """Say whether the delivery was accepted."""
    if report.accepted:
        return either(lang, "Accepted:", "Godkendt:")
    return either(lang, "Not accepted:", "Ikke godkendt:")
