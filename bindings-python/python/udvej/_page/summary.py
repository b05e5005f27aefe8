"""The head of the page: which delivery, for whom the page is, the verdict, totals that reconcile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udvej._page.language import day, either, number
from udvej._page.markup import Markup, join, tag, wide
from udvej._page.places import label, municipality

if TYPE_CHECKING:
    from udvej._page.language import Lang
    from udvej._udvej import Report


def verdict(report: Report, lang: Lang) -> Markup:
    """Say in a line whether the delivery was accepted."""
    counts = count_of_findings(report, lang)
    if report.accepted:
        head = either(lang, "Accepted", "Godkendt")
        kind = "accepted" if not report.totals.warning else "accepted doubtful"
    else:
        head, kind = either(lang, "Not accepted", "Ikke godkendt"), "rejected"
    return tag("p", tag("strong", head + ":"), " ", counts, class_=f"verdict {kind}")


def count_of_findings(report: Report, lang: Lang) -> str:
    """Give the number of findings of each severity."""
    totals = report.totals
    errors = either(lang, "error" if totals.error == 1 else "errors", "fejl")
    warnings = either(
        lang,
        "warning" if totals.warning == 1 else "warnings",
        "advarsel" if totals.warning == 1 else "advarsler",
    )
    information = either(lang, "for information", "til oplysning")
    counts = (totals.error, errors), (totals.warning, warnings), (totals.information, information)
    return ", ".join(f"{number(count, lang)} {name}" for count, name in counts)


def about(report: Report, lang: Lang) -> Markup:
    """Give the delivery's own description of itself."""
    delivery = report.delivery
    items: list[tuple[str, str]] = []
    if delivery is not None:
        first, after = delivery.period.from_, delivery.period.to
        items = [
            (either(lang, "Municipality", "Kommune"), municipality(delivery.municipality)),
            (either(lang, "Sender", "Afsender"), delivery.sender),
            (either(lang, "Delivery", "Leverance"), delivery.id),
            (
                either(lang, "Period", "Periode"),
                either(
                    lang,
                    f"from {day(first, lang)} up to, but not including, {day(after, lang)}",
                    f"fra {day(first, lang)} til, men ikke med, {day(after, lang)}",
                ),
            ),
            (either(lang, "Made on", "Dannet"), day(delivery.created, lang)),
        ]
    items += [
        (either(lang, "Judged as of", "Bedømt pr."), day(report.today, lang)),
        (
            either(lang, "Judged by the strategy", "Bedømt efter strategien"),
            f"{report.strategy.id} {report.strategy.version}",
        ),
    ]
    rows = [tag("div", tag("dt", name), tag("dd", value)) for name, value in items]
    unusable = either(
        lang,
        "The header of the delivery cannot be used, so nothing of it can be shown here.",
        "Leverancens hoved kan ikke bruges, så intet af det kan vises her.",
    )
    return join(
        tag("p", unusable, class_="note") if delivery is None else None, tag("dl", *rows, class_="about")
    )


def readers(lang: Lang) -> Markup:
    """Say for whom the page is, and what does not stand in it."""
    return tag(
        "aside",
        tag("strong", either(lang, "Who this page is for. ", "Hvem siden er til. ")),
        either(
            lang,
            "It goes back to those who sent the delivery. It shows small numbers as they are, and dates of "
            "single "
            "courses: do not publish it, and do not pass it on. No pseudonym, card number or free text "
            "stands in it. "
            "Ids of records are left out as well, since a sender chooses them; a record is named by its "
            "line in the "
            "file, and a course by its place among the accepted CTI courses.",
            "Den går tilbage til dem, der har sendt leverancen. Den viser små tal, som de er, og datoer "
            "for enkelte "
            "forløb: offentliggør den ikke, og send den ikke videre. Her står intet pseudonym, kortnummer "
            "eller fri "
            "tekst. Posternes id'er er også udeladt, da afsenderen vælger dem; en post nævnes ved sin "
            "linje i filen, "
            "og et forløb ved sin plads blandt de godkendte CTI-forløb.",
        ),
        class_="readers",
    )


def received(report: Report, lang: Lang) -> Markup:
    """Give the table of what became of every record that was received."""
    heading = tag("h2", either(lang, "What was received", "Hvad der blev modtaget"))
    rows = [row for row in report.reconciliation if row.received or row.expected]
    if not rows:
        nothing = either(lang, "The delivery has no records.", "Leverancen har ingen poster.")
        return tag("section", heading, tag("p", nothing), id="received")
    names = either(
        lang,
        "Announced|Received|Accepted|Set aside|Repeated|Superseded",
        "Varslet|Modtaget|Godkendt|Afvist|Gentaget|Erstattet",
    ).split("|")
    heads = [tag("th", either(lang, "Record", "Post"), scope="col")]
    heads += [tag("th", name, scope="col", class_="number") for name in names]
    unreadable = either(lang, "(type not readable)", "(typen kan ikke læses)")
    body = []
    for row in rows:
        name = unreadable if row.record is None else label("record_type", row.record, lang)
        counts = row.expected, row.received, row.accepted, row.quarantined, row.duplicate, row.superseded
        body.append((name, counts))
    total = tuple(sum(counts[i] or 0 for _, counts in body) for i in range(1, 6))
    lines = [tag("tr", tag("th", name, scope="row"), *cells(counts, lang)) for name, counts in body]
    foot = tag("tr", tag("th", either(lang, "In all", "I alt"), scope="row"), *cells((None, *total), lang))
    note = either(
        lang,
        "Received is the sum of the four columns after it. What was set aside can be used once it is "
        "mended and sent again.",
        "Modtaget er summen af de fire kolonner efter den. Det afviste kan bruges, når det er rettet og "
        "sendt igen.",
    )
    table = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *lines), tag("tfoot", foot))
    return tag(
        "section",
        heading,
        wide(either(lang, "Records by type", "Poster efter type"), table),
        tag("p", note, class_="note"),
        id="received",
    )


def cells(counts: tuple[int | None, ...], lang: Lang) -> list[Markup]:
    """Give the cells of a row of counts."""
    return [tag("td", "–" if count is None else number(count, lang), class_="number") for count in counts]
