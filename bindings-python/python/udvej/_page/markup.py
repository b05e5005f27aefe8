"""Building HTML and SVG: every text is escaped, unless it is markup already."""

from __future__ import annotations

import html
from typing import TypeAlias


class Markup(str):
    """A text that is HTML already: nothing in it is escaped again."""

    __slots__ = ()


Child: TypeAlias = str | int | None
"""What can stand inside an element; None leaves nothing."""

VOID = frozenset({"meta", "rect", "line", "path", "circle"})
"""Elements that hold nothing here."""


def escaped(value: Child) -> str:
    """Give a child as it stands in the page."""
    if value is None:
        return ""
    return value if isinstance(value, Markup) else html.escape(str(value))


def tag(name: str, /, *children: Child, **attributes: str | float | None) -> Markup:
    """Give an element.

    An attribute whose name is a word of Python takes a trailing underscore, and ``_`` within a name is
    written as a hyphen; one that is None is left out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(shown(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID:
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>{''.join(map(escaped, children))}</{name}>")


def shown(value: str | float) -> str:
    """Give an attribute's value; of a number at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def join(*children: Child) -> Markup:
    """Give children one after the other."""
    return Markup("".join(map(escaped, children)))


def wide(name: str, child: Child) -> Markup:
    """Give something that scrolls sideways where the screen is too narrow for it, also by keyboard."""
    return tag("div", child, class_="wide", role="region", aria_label=name, tabindex=0)
