"""CTI courses on their clock: where each stands, and what is overdue."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from udvej._page.language import either, number, short_day
from udvej._page.markup import Markup, join, tag, wide
from udvej._page.places import label

if TYPE_CHECKING:
    from udvej._page.facts import Course, Facts
    from udvej._page.language import Lang

COURSES_DRAWN = 100
WIDTH, HEIGHT = 420.0, 18.0
MARKS = 6


def section(facts: Facts, today: date, lang: Lang) -> Markup:
    """Give the part of the page about courses."""
    heading = tag("h2", either(lang, "Courses", "Forløb"))
    counts = where(facts, lang)
    if counts is None:
        nothing = either(lang, "No course was accepted.", "Intet forløb er godkendt.")
        return tag("section", heading, tag("p", nothing), id="courses")
    if not facts.courses:
        return tag("section", heading, counts, id="courses")
    return tag("section", heading, counts, *timelines(facts, today, lang), id="courses")


def standing(course: Course, lang: Lang) -> str:
    """Say where a course stands on the day."""
    if course.end is not None:
        return either(lang, "ended", "afsluttet")
    if course.phase is not None:
        return label("phase_kind", course.phase, lang)
    return label("schedule_state", course.state, lang)


def where(facts: Facts, lang: Lang) -> Markup | None:
    """Give the number of courses by where they stand."""
    found = Counter(standing(course, lang) for course in facts.courses)
    order = [label("phase_kind", phase, lang) for phase in ("transition", "try_out", "transfer_of_care")]
    order += [label("schedule_state", state, lang) for state in ("pre_cti", "over")]
    order.append(either(lang, "ended", "afsluttet"))
    rows = [(name, found[name]) for name in order if found[name]]
    if facts.without_clock:
        rows.append((either(lang, "no clock set", "intet ur sat i gang"), facts.without_clock))
    if facts.bridge_builder:
        rows.append(
            (either(lang, "outside CTI (bridge builders)", "uden for CTI (brobyggere)"), facts.bridge_builder)
        )
    if not rows:
        return None
    late = sum(1 for course in facts.courses if course.overdue)
    late_of_all = f"{number(late, lang)} {either(lang, 'of', 'af')} {number(len(facts.courses), lang)}"
    text = either(
        lang,
        f"CTI courses on the clock with something overdue: {late_of_all}.",
        f"CTI-forløb med uret i gang og noget overskredet: {late_of_all}.",
    )
    items = [tag("li", tag("strong", number(count, lang)), " ", name) for name, count in rows]
    unit = tag(
        "p", either(lang, "Courses, by where they stand:", "Forløb efter, hvor de står:"), class_="label"
    )
    return join(unit, tag("ul", *items, class_="counts"), tag("p", text) if facts.courses else None)


def timelines(facts: Facts, today: date, lang: Lang) -> list[Markup]:
    """Give the table of courses, each with its phases drawn."""
    ordered = sorted(
        facts.courses, key=lambda c: (not c.overdue, c.state != "running", c.phases[0][1], c.number)
    )
    shown = ordered[:COURSES_DRAWN]
    axis = Axis(
        [day for course in shown for _, first, after in course.phases for day in (first, after)], today
    )
    heads = [
        tag("th", either(lang, "Course", "Forløb"), scope="col", class_="number"),
        tag("th", axis.drawn(lang), scope="col"),
        tag("th", either(lang, "Stands at", "Står i"), scope="col"),
        tag("th", either(lang, "Overdue", "Overskredet"), scope="col"),
    ]
    rows = [row(course, axis, lang) for course in shown]
    note = either(
        lang,
        "Courses with something overdue come first, then those that run. The clock decides the phase; "
        "nothing stops it.",
        "Forløb med noget overskredet står først, så de løbende. Uret afgør fasen, og intet standser det.",
    )
    rest = len(ordered) - len(shown)
    more = tag("p", either(lang, f"… and {rest} more courses.", f"… og {rest} forløb mere."), class_="more")
    body = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="timelines")
    return [
        tag("p", note, class_="note"),
        legend(lang),
        wide(either(lang, "Courses", "Forløb"), body),
        *([more] if rest else []),
    ]


def legend(lang: Lang) -> Markup:
    """Say what the colours and marks mean."""
    items = [
        tag("li", tag("span", class_=f"swatch {phase}"), " ", label("phase_kind", phase, lang))
        for phase in ("transition", "try_out", "transfer_of_care")
    ]
    items.append(
        tag(
            "li",
            tag("span", class_="swatch unused"),
            " ",
            either(lang, "after the end", "efter afslutningen"),
        )
    )
    items.append(
        tag("li", tag("span", "◆", class_="late"), " ", either(lang, "overdue since", "overskredet siden"))
    )
    items.append(
        tag(
            "li",
            tag("span", "│", class_="today"),
            " ",
            either(lang, "the day judged as of", "den dag, der bedømmes pr."),
        )
    )
    return tag("ul", *items, class_="legend")


def row(course: Course, axis: Axis, lang: Lang) -> Markup:
    """Give the line of one course."""
    overdue = [
        tag(
            "li",
            f"{label('duty_kind', duty, lang)}, {label('phase_kind', phase, lang)}: ",
            either(lang, f"due {short_day(due, lang)}", f"senest {short_day(due, lang)}"),
        )
        for duty, phase, due in course.overdue
    ]
    first, after = course.phases[0][1], course.phases[-1][2]
    name = either(
        lang,
        f"Phases from {short_day(first, lang)} to {short_day(after, lang)}",
        f"Faser fra {short_day(first, lang)} til {short_day(after, lang)}",
    )
    return tag(
        "tr",
        tag("th", number(course.number, lang), scope="row", class_="number"),
        tag("td", axis.course(course, name)),
        tag("td", standing(course, lang)),
        tag("td", tag("ul", *overdue, class_="overdue") if overdue else "–"),
    )


class Axis:
    """The days that all timelines share."""

    def __init__(self, days: list[date], today: date) -> None:
        """Span the days, and the day that is judged as of if it is not far from them."""
        self.first, self.last, self.today = min(days), max(days), today
        self.length = max((self.last - self.first).days, 1)

    def x(self, day: date) -> float:
        """Say where a day stands."""
        return (WIDTH - 2) * (day - self.first).days / self.length + 1

    def now(self, height: float) -> Markup | None:
        """Draw the day that is judged as of."""
        if not self.first <= self.today <= self.last:
            return None
        x = self.x(self.today)
        return tag("line", x1=x, x2=x, y1=0, y2=height, class_="today")

    def drawn(self, lang: Lang) -> Markup:
        """Draw the axis: its years, or its quarters if it is short."""
        marks = [
            date(year, month, 1)
            for year in range(self.first.year, self.last.year + 1)
            for month in (1, 4, 7, 10)
        ]
        marks = [mark for mark in marks if self.first <= mark <= self.last]
        if len(marks) > MARKS:
            marks = [mark for mark in marks if mark.month in (1, 7)]
        every = max(1, -(-len(marks) // MARKS))
        parts = [
            tag(
                "g",
                tag("line", x1=self.x(mark), x2=self.x(mark), y1=15, y2=HEIGHT + 2, class_="axis"),
                tag(
                    "text",
                    short_month(mark, lang),
                    x=min(max(self.x(mark), 22), WIDTH - 22),
                    y=11,
                    text_anchor="middle",
                ),
            )
            for mark in marks[::every]
        ]
        name = either(lang, "Timeline", "Tidslinje")
        size = f"0 0 {WIDTH:.0f} {HEIGHT + 2:.0f}"
        return tag(
            "svg", tag("title", name), *parts, viewBox=size, role="img", aria_label=name, class_="line"
        )

    def course(self, course: Course, name: str) -> Markup:
        """Draw the phases of a course, what of them its end cut off, and what is overdue."""
        parts: list[Markup | None] = [tag("title", name)]
        for phase, first, after in course.phases:
            cut = after if course.end is None else min(max(course.end, first), after)
            for start, stop, kind in ((first, cut, phase), (cut, after, "unused")):
                if start < stop:
                    width = self.x(stop) - self.x(start)
                    parts.append(
                        tag("rect", x=self.x(start), y=3.0, width=width, height=HEIGHT - 6, class_=kind)
                    )
        parts.append(self.now(HEIGHT))
        for _, _, due in course.overdue:
            x, middle = self.x(due), HEIGHT / 2
            parts.append(
                tag(
                    "path",
                    d=f"M{x - 5:.1f} {middle} l5 -6 l5 6 l-5 6 Z",
                    class_="late",
                )
            )
        size = f"0 0 {WIDTH:.0f} {HEIGHT:.0f}"
        return tag("svg", *parts, viewBox=size, role="img", aria_label=name, class_="line")


def short_month(day: date, lang: Lang) -> str:
    """Write a month where there is little room."""
    names = either(lang, "Jan Apr Jul Oct", "jan. apr. juli okt.").split()
    return f"{names[day.month // 3]} {day.year}"
