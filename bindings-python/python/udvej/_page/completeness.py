"""How complete the measurements are, wave by wave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udvej._page.language import either, number, percent
from udvej._page.markup import Markup, tag, wide
from udvej._page.places import label

if TYPE_CHECKING:
    from udvej._page.facts import Facts, Wave
    from udvej._page.language import Lang

WIDTH, HEIGHT = 220.0, 14.0


def section(facts: Facts, lang: Lang) -> Markup | None:
    """Give the part of the page about measurements; nothing where there are no CTI courses on a clock."""
    if not facts.courses:
        return None
    heading = tag("h2", either(lang, "Measurements", "Målinger"))
    due = [wave for wave in facts.waves if wave.due]
    if not due:
        nothing = either(lang, "No wave of measurements is due yet.", "Ingen målebølge er forfalden endnu.")
        return tag("section", heading, tag("p", nothing), id="measurements")
    note = either(
        lang,
        "Counted are CTI courses for which the window of the wave has passed on the day judged as of; a "
        "course that "
        "ended before a wave opened does not have it. Whoever answered counts.",
        "Talt er CTI-forløb, for hvilke bølgens vindue er passeret på den dag, der bedømmes pr.; et "
        "forløb, der "
        "sluttede, før bølgen åbnede, har den ikke. Det er lige meget, hvem der har svaret.",
    )
    names = either(
        lang,
        "Courses due|Measured|Reason given|Nothing recorded",
        "Forfaldne forløb|Målt|Årsag oplyst|Intet registreret",
    ).split("|")
    heads = [
        tag("th", either(lang, "Wave", "Bølge"), scope="col"),
        tag("th", either(lang, "Instrument", "Måleredskab"), scope="col"),
        *(tag("th", name, scope="col", class_="number") for name in names),
        tag("th", either(lang, "Share", "Andel"), scope="col"),
    ]
    table = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *(row(wave, lang) for wave in due)))
    return tag(
        "section",
        heading,
        tag("p", note, class_="note"),
        legend(names[1:], lang),
        wide(either(lang, "Measurements by wave", "Målinger efter bølge"), table),
        id="measurements",
    )


def legend(names: list[str], _: Lang) -> Markup:
    """Say what the colours mean."""
    kinds = zip(("measured", "reason", "nothing"), names, strict=True)
    return tag(
        "ul",
        *(tag("li", tag("span", class_=f"swatch {kind}"), " ", name) for kind, name in kinds),
        class_="legend",
    )


def row(wave: Wave, lang: Lang) -> Markup:
    """Give the line of one instrument in one wave."""
    counts = wave.due, wave.measured, wave.reason, wave.nothing
    share = percent(wave.measured, wave.due, lang)
    return tag(
        "tr",
        tag("th", label("wave", wave.wave, lang), scope="row"),
        tag("td", label("instrument", wave.instrument, lang)),
        *(tag("td", number(count, lang), class_="number") for count in counts),
        tag("td", bar(wave), " ", share, class_="share"),
    )


def bar(wave: Wave) -> Markup:
    """Draw the three parts."""
    x = 0.0
    parts = []
    for kind, count in (("measured", wave.measured), ("reason", wave.reason), ("nothing", wave.nothing)):
        width = WIDTH * count / wave.due
        if count:
            parts.append(tag("rect", x=x, y=0, width=width, height=HEIGHT, class_=kind))
        x += width
    return tag("svg", *parts, viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}", aria_hidden="true", class_="bar")
