"""Contacts by month: drawn as bars and written as a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from udvej._page.language import either, month_name, number
from udvej._page.markup import Markup, tag, wide
from udvej._page.places import label

if TYPE_CHECKING:
    from collections import Counter

    from udvej._page.facts import Facts
    from udvej._page.language import Lang

RECEIVERS = ("bridge_builder", "thai_cultural_mediator", "caseworker")
LABELS = 13
MONTHS_DRAWN = 60
"""With more months than these, a bar is a year."""

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 760.0, 240.0, 46.0, 12.0, 40.0


def section(facts: Facts, lang: Lang) -> Markup:
    """Give the part of the page about contacts."""
    heading = tag("h2", either(lang, "Contacts", "Henvendelser"))
    if not facts.months:
        nothing = either(lang, "No contact was accepted.", "Ingen henvendelse er godkendt.")
        return tag("section", heading, tag("p", nothing), id="contacts")
    note = either(
        lang,
        "Contacts are not people: the same person may stand behind several, and many may be anonymous.",
        "Henvendelser er ikke personer: den samme person kan stå bag flere, og mange kan være anonyme.",
    )
    bars = spans(facts.months)
    by_year = len(bars) > 0 and bars[0][0][1] == 0
    caption = either(
        lang,
        f"Accepted contacts by {'year' if by_year else 'month'} and by who received them",
        f"Godkendte henvendelser pr. {'år' if by_year else 'måned'} efter, hvem der modtog dem",
    )
    figure = tag(
        "figure",
        tag("figcaption", caption),
        legend(lang),
        wide(caption, chart(bars, caption, lang)),
    )
    return tag("section", heading, tag("p", note), figure, table(bars, caption, lang), id="contacts")


def spans(months: dict[tuple[int, int], Counter[str]]) -> list[tuple[tuple[int, int], Counter[str]]]:
    """Give the months from the first to the last, also empty ones; or years, if they are too many."""
    first, last = min(months), max(months)
    at, through = first[0] * 12 + first[1] - 1, last[0] * 12 + last[1] - 1
    empty: Counter[str] = type(months[first])()
    if through - at < MONTHS_DRAWN:
        keys = [(month // 12, month % 12 + 1) for month in range(at, through + 1)]
        return [(key, months.get(key, empty)) for key in keys]
    years = range(first[0], last[0] + 1)
    return [
        ((year, 0), sum((found for key, found in months.items() if key[0] == year), empty)) for year in years
    ]


def span_name(key: tuple[int, int], lang: Lang) -> str:
    """Name a month or a year."""
    year, month = key
    return month_name(date(year, month, 1), lang) if month else str(year)


def legend(lang: Lang) -> Markup:
    """Say which colour is whose."""
    items = [
        tag("li", tag("span", class_=f"swatch {receiver}"), " ", label("receiver", receiver, lang))
        for receiver in RECEIVERS
    ]
    return tag("ul", *items, class_="legend")


def steps(most: int) -> list[int]:
    """Give the round values at which the axis is marked, up to the first that is not below the most."""
    sizes = (lead * 10**power for power in range(9) for lead in (1, 2, 5))
    step = next(size for size in sizes if size * 5 >= most)
    return list(range(0, -(-most // step) * step + 1, step))


def chart(bars: list[tuple[tuple[int, int], Counter[str]]], caption: str, lang: Lang) -> Markup:
    """Draw the bars."""
    marks = steps(max(found.total() for _, found in bars))
    high, plot = marks[-1] or 1, HEIGHT - TOP - BOTTOM
    room = (WIDTH - LEFT - 8) / len(bars)
    drawn = [tag("title", caption)]
    for mark in marks:
        y = TOP + plot * (1 - mark / high)
        drawn.append(tag("line", x1=LEFT, x2=WIDTH - 8, y1=y, y2=y, class_="grid"))
        drawn.append(tag("text", number(mark, lang), x=LEFT - 6, y=y + 4, text_anchor="end"))
    every = next(step for step in (1, 2, 3, 6, 12, 24) if len(bars) <= LABELS * step)
    told: set[int] = set()
    for i, (key, found) in enumerate(bars):
        x, y = LEFT + room * i, TOP + plot
        for receiver in RECEIVERS:
            height = plot * found[receiver] / high
            y -= height
            if height:
                gap = min(room * 0.12, 3)
                drawn.append(
                    tag("rect", x=x + gap, y=y, width=room - 2 * gap, height=height, class_=receiver)
                )
        year, month = key
        if (month - 1 if month else i) % every == 0:
            drawn.append(axis_label(key, x + room / 2, lang, first=year not in told))
            told.add(year)
    drawn.append(tag("line", x1=LEFT, x2=WIDTH - 8, y1=TOP + plot, y2=TOP + plot, class_="axis"))
    return tag(
        "svg", *drawn, viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}", role="img", aria_label=caption, class_="chart"
    )


def axis_label(key: tuple[int, int], x: float, lang: Lang, *, first: bool) -> Markup:
    """Write a bar's month below it, and the year where it begins."""
    year, month = key
    base = HEIGHT - BOTTOM
    if not month:
        return tag("text", str(year), x=x, y=base + 16, text_anchor="middle")
    name = month_name(date(year, month, 1), lang)[:3]
    lines = [tag("text", name, x=x, y=base + 16, text_anchor="middle")]
    if first:
        lines.append(tag("text", str(year), x=x, y=base + 31, text_anchor="middle", class_="strong"))
    return tag("g", *lines)


def table(bars: list[tuple[tuple[int, int], Counter[str]]], caption: str, lang: Lang) -> Markup:
    """Write the numbers that are drawn."""
    heads = [tag("th", either(lang, "Period", "Periode"), scope="col")]
    heads += [
        tag("th", label("receiver", receiver, lang), scope="col", class_="number") for receiver in RECEIVERS
    ]
    heads.append(
        tag("th", either(lang, "contacts in all", "henvendelser i alt"), scope="col", class_="number")
    )
    rows = []
    for key, found in bars:
        counts = [*(found[receiver] for receiver in RECEIVERS), found.total()]
        cells = [tag("td", number(count, lang), class_="number") for count in counts]
        rows.append(tag("tr", tag("th", span_name(key, lang), scope="row"), *cells))
    totals = [sum(found[receiver] for _, found in bars) for receiver in RECEIVERS]
    cells = [tag("td", number(count, lang), class_="number") for count in [*totals, sum(totals)]]
    foot = tag("tr", tag("th", either(lang, "In all", "I alt"), scope="row"), *cells)
    head, body = tag("thead", tag("tr", *heads)), tag("tbody", *rows)
    written = tag(
        "table", tag("caption", caption, class_="unseen"), head, body, tag("tfoot", foot), class_="compact"
    )
    return wide(caption, written)
