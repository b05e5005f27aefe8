"""The findings, rule by rule: what is wrong, how it is mended, and on which lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udvej._page.language import either, number
from udvej._page.markup import Markup, join, tag
from udvej._page.places import Texts, coded, label, record_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from udvej._page.language import Lang
    from udvej._udvej import Finding, Report

LINES_OF_A_RULE = 25
"""The most findings of one rule that a page lists."""

KINDS = ("number", "record", "field", "text")
"""The columns of the table of findings, as the style knows them."""

SEVERITIES = ("error", "warning", "information")


def by_rule(report: Report) -> list[tuple[str, str, list[Finding]]]:
    """Give the listed findings by severity and rule: worst first, causes before what follows from them."""
    of: dict[tuple[int, bool, int], list[Finding]] = {}
    order = {entry.code: at for at, entry in enumerate(report.rules)}
    for finding in report.findings:
        key = SEVERITIES.index(finding.severity), finding.caused_by is not None, order[finding.code]
        of.setdefault(key, []).append(finding)
    return [
        (SEVERITIES[key[0]], found[0].code, found) for key, found in sorted(of.items(), key=lambda i: i[0])
    ]


def section(report: Report, lang: Lang) -> Markup:
    """Give the part of the page that says what is wrong."""
    heading = tag("h2", either(lang, "What was found", "Hvad der blev fundet"))
    found = by_rule(report)
    if not found:
        nothing = either(lang, "No rule had anything to say.", "Ingen regel havde noget at bemærke.")
        return tag("section", heading, tag("p", nothing), id="findings")
    texts = Texts(report, lang)
    parts = [rule(report, severity, code, findings, texts) for severity, code, findings in found]
    return tag("section", heading, omitted(report, lang), *parts, id="findings")


def omitted(report: Report, lang: Lang) -> Markup | None:
    """Say how many findings are counted and not listed."""
    if not report.findings_omitted:
        return None
    count = number(report.findings_omitted, lang)
    listed = number(len(report.findings), lang)
    text = either(
        lang,
        f"The report lists the first {listed} findings; {count} more are counted and not listed. Mend "
        f"these first.",
        f"Rapporten viser de første {listed} fund; yderligere {count} er talt, men ikke vist. Ret disse "
        f"først.",
    )
    return tag("p", text, class_="note")


def rule(report: Report, severity: str, code: str, findings: Sequence[Finding], texts: Texts) -> Markup:
    """Give what one rule found."""
    lang = texts.lang
    count = how_many(report, severity, code, findings)
    badge = tag("span", label("severity", severity, lang), class_=f"badge {severity}")
    shown = findings[:LINES_OF_A_RULE]
    remedies = dict.fromkeys(texts.remedy(finding) for finding in shown)
    mend = tag("strong", either(lang, "How to mend it: ", "Sådan rettes det: "))
    how = (
        tag("p", mend, *map(coded, remedies), class_="remedy")
        if len(remedies) == 1
        else join(tag("p", mend, class_="remedy"), tag("ul", *(tag("li", coded(text)) for text in remedies)))
    )
    return tag(
        "article",
        tag("h3", badge, f" {number(count, lang)} × ", tag("code", code, translate="no")),
        how,
        lines(shown, texts),
        more(count - len(shown), lang),
        class_="rule",
    )


def how_many(report: Report, severity: str, code: str, listed: Sequence[Finding]) -> int:
    """Say how often a rule found something, also where the report does not list it all.

    The ledger counts a rule's findings, but not apart by severity; so where a policy has given some of them
    another severity, only those that are listed are known.
    """
    if not report.findings_omitted or any(f.code == code and f.severity != severity for f in report.findings):
        return len(listed)
    [failed] = [entry.failed for entry in report.rules if entry.code == code]
    return max(failed, len(listed))


def more(count: int, lang: Lang) -> Markup | None:
    """Say that a rule found more than the page lists."""
    if count <= 0:
        return None
    shown = number(count, lang)
    return tag(
        "p",
        either(lang, f"… and {shown} more like these.", f"… og {shown} mere af samme slags."),
        class_="more",
    )


def lines(findings: Sequence[Finding], texts: Texts) -> Markup:
    """Give the table of where a rule found something."""
    lang = texts.lang
    names = either(lang, "Line|Record|Field|What is wrong", "Linje|Post|Felt|Hvad der er galt").split("|")
    heads = [tag("th", name, scope="col", class_=kind) for name, kind in zip(names, KINDS, strict=True)]
    rows = []
    for finding in findings:
        cells = (
            "–" if finding.line is None else number(finding.line, lang),
            record_name(finding, lang),
            tag("code", finding.path, translate="no") if finding.path else "–",
            join(coded(texts.wrong(finding)), waived(finding, lang)),
        )
        told = zip(cells, names, KINDS, strict=True)
        rows.append(tag("tr", *(tag("td", cell, data_name=name, class_=kind) for cell, name, kind in told)))
    return tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="places")


def waived(finding: Finding, lang: Lang) -> Markup | None:
    """Say that a waiver of the policy lets a finding pass."""
    if finding.waived_by is None:
        return None
    return tag("em", either(lang, " The policy lets it pass.", " Politikken tillader det."))
