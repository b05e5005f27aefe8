"""Numbers and days as Danish and English write them, and which language a page is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from udvej.errors import LanguageError

if TYPE_CHECKING:
    from datetime import date

Lang: TypeAlias = Literal["en"] | Literal["da"]

ENGLISH = "January February March April May June July August September October November December"
DANISH = "januar februar marts april maj juni juli august september oktober november december"
MONTHS = {"en": ENGLISH.split(), "da": DANISH.split()}


def known_language(lang: str) -> Lang:
    """Give the language, or refuse what is none."""
    if lang == "en":
        return "en"
    if lang == "da":
        return "da"
    message = 'the language is "en" or "da"'
    raise LanguageError(message)


def either(lang: Lang, english: str, danish: str) -> str:
    """Give the text in the reader's language."""
    return english if lang == "en" else danish


def number(value: int, lang: Lang) -> str:
    """Write a whole number.

    >>> number(12345, "en"), number(12345, "da")
    ('12,345', '12.345')
    """
    return f"{value:,}" if lang == "en" else f"{value:,}".replace(",", ".")


def percent(part: int, whole: int, lang: Lang) -> str:
    """Write a share in whole percent, and never as all or none unless it is.

    >>> percent(1, 3, "en"), percent(1, 3, "da"), percent(999, 1000, "en")
    ('33%', '33 %', '>99%')
    """
    rounded = round(100 * part / whole)
    if part not in (0, whole) and rounded in (0, 100):
        text = "<1" if rounded == 0 else ">99"
    else:
        text = str(rounded)
    return text + either(lang, "%", "\N{NO-BREAK SPACE}%")


def day(value: date, lang: Lang) -> str:
    """Write a day.

    >>> from datetime import date
    >>> day(date(2013, 3, 7), "en"), day(date(2013, 3, 7), "da")
    ('7 March 2013', '7. marts 2013')
    """
    month = MONTHS[lang][value.month - 1]
    return either(lang, f"{value.day} {month} {value.year}", f"{value.day}. {month} {value.year}")


def short_day(value: date, lang: Lang) -> str:
    """Write a day where there is little room.

    >>> from datetime import date
    >>> short_day(date(2013, 3, 7), "en"), short_day(date(2013, 3, 7), "da")
    ('7 Mar 2013', '7.3.2013')
    """
    month = MONTHS["en"][value.month - 1][:3]
    return either(lang, f"{value.day} {month} {value.year}", f"{value.day}.{value.month}.{value.year}")


def month_name(value: date, lang: Lang) -> str:
    """Write the month of a day: ``March 2013``."""
    return f"{MONTHS[lang][value.month - 1]} {value.year}"
