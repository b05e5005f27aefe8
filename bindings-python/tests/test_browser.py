"""The page of a report, looked at in a browser: its layout, its contrast, and that it asks for nothing."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import udvej
from PIL import Image
from samples import GRANTED, contact, ndjson

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]

LOOK = """
<script>
addEventListener("load", () => {
  const seen = {width: innerWidth, wide: document.documentElement.scrollWidth};
  Object.assign(seen, {faint: [], empty: [], outside: []});
  const channel = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
  const bright = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
  const numbers = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (!own || element.tagName === "SCRIPT" || element.closest("title")) continue;
    const style = getComputedStyle(element);
    const front = numbers(element.closest("svg") ? style.fill : style.color);
    const [a, b] = [bright(front), bright(behind(element))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) seen.faint.push(element.outerHTML.slice(0, 99));
  }
  for (const drawing of document.querySelectorAll("svg")) {
    const frame = drawing.getBoundingClientRect();
    if (!frame.width || !frame.height) seen.empty.push(drawing.getAttribute("aria-label"));
    for (const mark of drawing.querySelectorAll("rect, text")) {
      const box = mark.getBoundingClientRect();
      if (box.left < frame.left - 2 || box.right > frame.right + 2) seen.outside.push(mark.outerHTML);
    }
  }
  seen.drawn = document.querySelectorAll("svg rect").length;
  seen.requests = performance.getEntriesByType("resource").map(entry => entry.name);
  seen.headings = [...document.querySelectorAll("h1, h2, h3")].map(heading => heading.tagName);
  seen.unnamed = [...document.querySelectorAll("svg:not([aria-hidden])")].filter(
    drawing => drawing.getAttribute("role") !== "img" || !drawing.getAttribute("aria-label")).length;
  seen.headless = [...document.querySelectorAll("table")].filter(
    table => !table.querySelector("thead th[scope=col]")).length;
  parent.postMessage(JSON.stringify(seen), "*");
});
</script>
"""
"""What a test adds to a copy of a page to measure it; the page itself lets no script run."""

FRAME = """
<!DOCTYPE html>
<title></title>
<script>addEventListener("message", message => {{ document.title = message.data; }});</script>
<iframe src="page.html" style="width: {width}px; height: 900px; border: 0"></iframe>
"""
"""Shows the page at a width: a window of Chromium is at least 500 pixels wide."""


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of Chromium; as root it is installed from Debian's packages if it is missing."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", *command], check=True, capture_output=True, env=environment)  # noqa: S603, S607
        found = shutil.which("chromium")
    if found is None:
        pytest.fail(
            "these tests look at pages in Chromium: install it, on Debian with `apt-get install chromium`"
        )
    return found


def browse(chromium: str, *arguments: str) -> str:
    with tempfile.TemporaryDirectory() as profile:
        command = [chromium, *FLAGS, f"--user-data-dir={profile}", *arguments]
        done = subprocess.run(command, capture_output=True, check=True, timeout=120)  # noqa: S603
    return done.stdout.decode()


def delivery(name: str) -> udvej.Reading:
    match name:
        case "nobody":
            data = udvej.generate(
                records=1500,
                seed=4,
                doubtful_percent=60,
                first_day=date(2014, 1, 1),
                last_day=date(2015, 5, 31),
            )
            return udvej.read(data, today=date(2015, 6, 10))
        case "many findings":
            wrong = [contact(f"c-{n}", advice=["cash_benefit"], results=[GRANTED]) for n in range(200)]
            return udvej.read(ndjson(*wrong, {"record": "contact", "x" * 60: 1}), today=date(2014, 2, 1))
        case "one contact":
            return udvej.read(ndjson(contact()), today=date(2014, 2, 1))
    return udvej.read(b'{"delivery": {}}\nnot JSON\n', today=date(2014, 2, 1))


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("name", ["nobody", "many findings", "one contact", "no header"])
@pytest.mark.parametrize("width", [1200, 400])
def test_a_page_looks_right(name: str, lang: str, width: int, chromium: str, tmp_path: Path) -> None:
    page = delivery(name).to_html(lang)  # type: ignore[arg-type]
    copy = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page).replace(
        "</body>", LOOK + "</body>"
    )
    file = tmp_path / "page.html"
    file.write_text(copy, encoding="utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(FRAME.format(width=width), encoding="utf-8")
    dom = browse(chromium, "--virtual-time-budget=5000", "--dump-dom", frame.as_uri())
    told = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    assert told is not None
    seen: dict[str, Any] = json.loads(html.unescape(told[1]))
    assert seen["width"] == width
    assert seen["wide"] <= width, "the page as a whole scrolls sideways"
    assert seen["faint"] == []
    assert seen["empty"] == []
    assert seen["outside"] == []
    assert seen["requests"] == []
    assert seen["unnamed"] == 0
    assert seen["headless"] == 0
    levels = [int(heading[1]) for heading in seen["headings"]]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert bool(seen["drawn"]) == (name in {"nobody", "one contact"})


def test_no_script_runs_in_a_page(chromium: str, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    page = delivery("one contact").to_html("en").replace("</body>", LOOK + "</body>")
    file.write_text(page, encoding="utf-8")
    dom = browse(chromium, "--dump-dom", file.as_uri())
    assert "<title>Report on a delivery: København (0101)</title>" in dom


def test_the_colours_of_the_phases_are_seen(chromium: str, tmp_path: Path) -> None:
    file, picture = tmp_path / "page.html", tmp_path / "page.png"
    file.write_text(delivery("nobody").to_html("da"), encoding="utf-8")
    browse(chromium, "--window-size=1200,5000", f"--screenshot={picture}", file.as_uri())
    with Image.open(picture) as image:
        assert image.size == (1200, 5000)
        counted = image.convert("RGB").getcolors(maxcolors=1 << 24)
    assert counted is not None
    colours = {colour: count for count, colour in counted}
    for colour in ("ffffff", "1f4e79", "5b93c7", "a9cbe8", "b3261e", "d08a2e"):
        assert colours.get(tuple(bytes.fromhex(colour)), 0) > 20, colour
