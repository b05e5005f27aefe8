"""How time and memory of `udvej validate` grow with a delivery, and in the worst cases. See README.md."""

from __future__ import annotations

import argparse
import json
import math
import shutil
import statistics
from typing import TYPE_CHECKING, Any

import build
import chart
import figures
import samples
import worst

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = "2016-01-01"
SIZES = [10_000, 100_000, 1_000_000]
LARGE = 10_000_000
#: The worst cases are looked at in two sizes, both past what fits into the processor's caches.
WORST = [300_000, 1_000_000]
#: From this many records on, a delivery is read once: the time is long enough to be sure of.
ONCE = 1_000_000
#: User time for each byte may grow by this much and still count as linear: caches and the machine's noise.
#: System time is reported separately: the kernel clears the memory that it allocates, in pages of any size.
LINEAR = 1.5
#: The resolution of user time in seconds. A shorter time may be measured as zero.
TICK = 0.01


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help=f"{LARGE:,} records too: some gigabytes of disk")
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies every size")
    parser.add_argument("--repeat", type=int, default=3, help="how often a smaller delivery is read")
    parser.add_argument("--limit", type=int, default=900, help="how many seconds one reading may take")
    parser.add_argument(
        "--case", nargs="*", default=worst.CASES, help="worst cases, by what is in their names"
    )
    parser.add_argument("--skip-build", action="store_true", help="everything is built already")
    parser.add_argument(
        "--keep", action="store_true", help="put the result and the plot where they are committed"
    )
    return parser.parse_args()


def validate(file: Path, times: int, limit: int) -> figures.Figures | None:
    """Return the middle of what it took, or nothing if it took too long."""
    judge = [str(build.release("udvej")), "validate", str(file), "--today", TODAY, "--format", "json"]
    launch = [str(build.release("udvej-bench")), "launch", str(limit), *judge]
    took = []
    for _ in range(times):
        took.append(json.loads(build.output(*launch)))
        if took[-1]["code"] is None:
            return None
        if took[-1]["code"] not in {0, 1}:
            raise SystemExit(f"udvej validate broke on {file}")
    keys = ("cpu", "user", "system", "wall", "peak")
    middle = {key: statistics.median(one[key] for one in took) for key in keys}
    times = {key: middle[key] for key in ("user", "system", "wall")}
    return {"seconds": middle["cpu"], **times, "peak_bytes": int(middle["peak"])}


def point(size: int, make: Callable[[Path], None], asked: argparse.Namespace) -> figures.Figures | None:
    """Make a delivery, measure it, and throw it away."""
    file = build.MADE / "growth.ndjson"
    try:
        make(file)
        took = validate(file, 1 if size >= ONCE else asked.repeat, asked.limit)
        return took and {"records": size, "bytes": file.stat().st_size, **took}
    finally:
        file.unlink(missing_ok=True)


def show(what: str, found: figures.Figures | None) -> None:
    """Print one line."""
    if found is None:
        print(f"  {what:34}  took too long", flush=True)
        return
    user, system, peak = found["user"], found["system"], found["peak_bytes"]
    each = f"{user / found['records'] * 1e6:8.2f} µs {peak / found['records']:8.0f} B a record"
    both = f"{user:10.2f} s +{system:6.2f} s"
    print(f"  {what:34}{found['records']:>11,}{both}{peak / 1e6:9.0f} MB{each}", flush=True)


def lifelike(asked: argparse.Namespace) -> list[figures.Figures]:
    """Return time and peak memory for deliveries about nobody, each ten times as large as the one before."""
    print("\nudvej validate, deliveries about nobody (user time + the system's)")
    points = []
    for size in [*SIZES, *([LARGE] if asked.large else [])]:
        records = round(size * asked.scale)
        found = point(records, lambda file, n=records: samples.generate(n, file), asked)  # type: ignore[misc]
        show("", found)
        if found is None:
            break
        points.append(found)
    return points


def worst_cases(asked: argparse.Namespace) -> list[figures.Figures]:
    """Return each worst case in two sizes, and by how much the time for each record grew."""
    print("\nworst cases")
    found: list[figures.Figures] = []
    for case in worst.CASES:
        if not any(part in case for part in asked.case):
            continue
        sizes = [round(size * asked.scale) for size in WORST]
        points: list[Any] = []
        for size in sizes:
            points.append(point(size, lambda file, c=case, n=size: worst.write(c, n, file), asked))  # type: ignore[misc]
            show(case, points[-1])
            if points[-1] is None:
                break
        one: figures.Figures = {"case": case, "points": points, "growth": None, "linear": False}
        if points[-1] is not None:
            small, large = points
            one["growth"] = growth(small, large, "user")
            one["linear"] = one["growth"] < LINEAR
            also = growth(small, large, "seconds")
            both = f"{one['growth']:.2f}, with the system's × {also:.2f}"
            print(f"  {'':34}user time for each byte × {both}", flush=True)
        found.append(one)
    return found


def growth(small: figures.Figures, large: figures.Figures, key: str) -> float:
    """Return by how much what a byte takes grew."""
    took = [max(one[key], TICK) for one in (small, large)]
    return float(took[1] / took[0] / (large["bytes"] / small["bytes"]))


def exponent(points: list[figures.Figures], key: str) -> float:
    """Return the power of the number of records that the last two points grow with."""
    (small, large) = points[-2:]
    return math.log(large[key] / small[key]) / math.log(large["records"] / small["records"])


def main() -> None:
    """Run it."""
    asked = arguments()
    build.MADE.mkdir(parents=True, exist_ok=True)
    if not asked.skip_build:
        build.rust()
    points = lifelike(asked)
    result: figures.Figures = {"machine": figures.machine(), "points": points}
    if len(points) > 1:
        small, large = points[-2:]
        more = large["records"] - small["records"]
        result["exponents"] = {key: exponent(points, key) for key in ("user", "peak_bytes")}
        result["bytes_a_record"] = (large["peak_bytes"] - small["peak_bytes"]) / more
        both = [f"{result['exponents'][key]:.2f}" for key in ("user", "peak_bytes")]
        each = f"{result['bytes_a_record']:.0f} B a record"
        print(f"  user time grows as n^{both[0]}, memory as n^{both[1]}: {each}")
    result["worst"] = worst_cases(asked)
    made = build.MADE / "growth.json"
    made.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    files = [made]
    if points:
        files.append(build.MADE / "growth.svg")
        files[-1].write_text(chart.growth(points), "utf-8")
    bent = [one["case"] for one in result["worst"] if not one["linear"]]
    print("\nnot linear: " + (", ".join(bent) or "none"))
    for path in files:
        if asked.keep:
            shutil.copy(path, build.HERE / path.name)
        print(path.relative_to(build.ROOT))


if __name__ == "__main__":
    main()
