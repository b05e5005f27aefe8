"""A reading as one HTML file, to be sent back to those who delivered.

``Reading.to_html``, ``Reading.save_html`` and ``Report._repr_html_`` call what stands here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from udvej._page import document
from udvej._page.language import known_language

if TYPE_CHECKING:
    import os

    from udvej._udvej import Reading, Report


def page(reading: Reading, lang: str) -> str:
    """Give the page of a reading."""
    return document.page(reading, known_language(lang))


def save(reading: Reading, path: str | os.PathLike[str], lang: str) -> None:
    """Write the page of a reading to a file."""
    text = page(reading, lang)
    Path(path).write_text(text, encoding="utf-8", newline="\n")


def fragment(report: Report) -> str:
    """Give what a notebook shows of a report."""
    return document.fragment(report, "en")
