"""Draws the results as SVG: bars, and lines over two logarithmic scales."""

from __future__ import annotations

import math
from html import escape
from typing import Any

COLOURS = {"floor": "#8c8c8c", "ours": "#1f6fb4", "peer": "#d98324"}
STYLE = "font-family:sans-serif;font-size:12px"
WIDTH = 860


def text(x: float, y: float, words: str, more: str = "") -> str:
    """Return a text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" {more}>{escape(words)}</text>'


def line(x: float, y: float, to_x: float, to_y: float, more: str) -> str:
    """Return a line."""
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" {more}/>'


def drawing(width: float, height: float, parts: list[str]) -> str:
    """Return a whole drawing on white, so that it can be read on a dark page too."""
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} style="{STYLE}">',
            f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
            *parts,
            "</svg>\n",
        ]
    )


def written(value: float) -> str:
    """Return a number with two digits, or as a whole one."""
    whole = 10
    return f"{value:.0f}" if value >= whole else f"{value:.2g}"


def powers(least: float, most: float) -> list[float]:
    """Return the powers of ten around a range."""
    return [10.0**power for power in range(math.floor(math.log10(least)), math.ceil(math.log10(most)) + 1)]


def bars(result: dict[str, Any]) -> str:
    """Return a bar for each contender: how often it takes the floor's time, over a logarithmic scale."""
    rows = sorted(result["contenders"], key=lambda row: row["to_floor"]["median"])
    left, right, top, height = 280, 90, 60, 24
    ticks = powers(min(row["to_floor"]["min"] for row in rows), max(row["to_floor"]["max"] for row in rows))
    low, high = math.log10(ticks[0]), math.log10(ticks[-1])

    def across(value: float) -> float:
        return left + (math.log10(value) - low) / (high - low) * (WIDTH - left - right)

    bottom = top + height * len(rows)
    what = f"{result['records']:,} records, {result['rounds']} rounds, {result['machine']['processor']}"
    parts = [
        text(10, 22, "Time for a delivery, in multiples of skipping through its JSON", 'font-weight="bold"'),
        text(10, 42, f"{what}; whiskers: least and most", 'fill="#555555"'),
    ]
    for tick in ticks:
        parts.append(line(across(tick), top, across(tick), bottom, 'stroke="#dddddd"'))
        parts.append(text(across(tick), bottom + 16, f"{tick:g}×", 'text-anchor="middle" fill="#555555"'))
    for number, row in enumerate(rows):
        y, of = top + number * height, row["to_floor"]
        title = f"{row['title']} ({row['language']})" if row["language"] not in row["title"] else row["title"]
        width = across(of["median"]) - left
        fill = f'fill="{COLOURS[row["group"]]}"'
        middle = y + height / 2
        parts.append(text(left - 8, middle + 4, title, 'text-anchor="end"'))
        parts.append(f'<rect x="{left}" y="{y + 4}" width="{width:.1f}" height="{height - 8}" {fill}/>')
        parts.append(line(across(of["min"]), middle, across(of["max"]), middle, 'stroke="#000000"'))
        parts.append(text(across(of["max"]) + 6, middle + 4, f"{written(of['median'])}×"))
    return drawing(WIDTH, bottom + 30, parts)


def growth(points: list[dict[str, Any]]) -> str:
    """Return time and peak memory over the number of records, on logarithmic scales."""
    parts = [text(10, 22, "udvej validate: growth with the number of records", 'font-weight="bold"')]
    panels = [("seconds", "seconds", 1.0), ("peak_bytes", "peak memory, MB", 1e-6)]
    for number, (key, title, unit) in enumerate(panels):
        found = [(point["records"], point[key] * unit) for point in points if point.get(key)]
        parts += panel(70 + number * (WIDTH // 2), title, found)
    return drawing(WIDTH, 400, parts)


def panel(left: float, title: str, points: list[tuple[float, float]]) -> list[str]:
    """Return one of the drawings side by side."""
    top, width, height = 60.0, WIDTH / 2 - 100, 280.0
    across_ticks = powers(points[0][0], points[-1][0])
    up_ticks = powers(min(y for _, y in points), max(y for _, y in points))

    def place(x: float, y: float) -> tuple[float, float]:
        def part(value: float, ticks: list[float]) -> float:
            least, most = math.log10(ticks[0]), math.log10(ticks[-1])
            return (math.log10(value) - least) / max(most - least, 1e-9)

        return left + part(x, across_ticks) * width, top + (1 - part(y, up_ticks)) * height

    parts = [text(left, top - 12, title)]
    for tick in across_ticks:
        x, _ = place(tick, up_ticks[0])
        parts.append(line(x, top, x, top + height, 'stroke="#dddddd"'))
        parts.append(text(x, top + height + 18, f"{tick:,.0f}", 'text-anchor="middle" fill="#555555"'))
    for tick in up_ticks:
        _, y = place(across_ticks[0], tick)
        parts.append(line(left, y, left + width, y, 'stroke="#dddddd"'))
        parts.append(text(left - 6, y + 4, f"{tick:g}", 'text-anchor="end" fill="#555555"'))
    # Straight growth back from the largest, as far as it stays in the drawing.
    (most, at_most) = points[-1]
    least = max(points[0][0], most * up_ticks[0] / at_most)
    straight = (*place(least, at_most * least / most), *place(most, at_most))
    parts.append(line(*straight, 'stroke="#8c8c8c" stroke-dasharray="5 4"'))
    placed = [place(*point) for point in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
    parts.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS["ours"]}" stroke-width="2"/>')
    for (x, y), (_, value) in zip(placed, points, strict=True):
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{COLOURS["ours"]}"/>')
        parts.append(text(x + 8, y + 16, f"{value:.3g}"))
    return parts
