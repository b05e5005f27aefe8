"""The benchmark: what validates a delivery how fast, all in one run, in turns. See README.md."""

from __future__ import annotations

import argparse
import json
import os
import shutil
from typing import TYPE_CHECKING

import build
import chart
import figures
import samples
from contenders import CONTENDERS, Contender, Measured, Program, start

if TYPE_CHECKING:
    from pathlib import Path

#: The day that a delivery about nobody is made on.
TODAY = "2016-01-01"
CHECKS = ("Rust", "Python", "JVM")


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000, help="how many records the delivery has")
    parser.add_argument("--rounds", type=int, default=7, help="how often each contender has its turn")
    parser.add_argument("--turn", type=float, default=0.5, help="how many seconds a turn lasts, about")
    parser.add_argument(
        "--warm-up", type=float, default=4.0, help="how many seconds a contender works unmeasured"
    )
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="these and the floor, not all")
    parser.add_argument("--skip-build", action="store_true", help="everything is built already")
    parser.add_argument(
        "--keep", action="store_true", help="put the result and the chart where they are committed"
    )
    return parser.parse_args()


def must_refuse(chosen: list[Contender], contact: str, course: str) -> None:
    """Make sure that a contender refuses what it is said to refuse: else its time says nothing."""
    for kind, records in samples.wrong(json.loads(contact), json.loads(course)).items():
        # One that is right, so that a contender which refuses everything is found out too.
        file = samples.write(build.MADE / f"wrong-{kind}.ndjson", [contact, *records, course])
        for contender in chosen:
            if contender.refuses != kind:
                continue
            program = start(contender, file, TODAY)
            accepted = program.ask(1)["accepted"]
            program.end()
            if accepted != 2:  # noqa: PLR2004
                wrong = f"accepts {accepted} of {len(records) + 2} records, of which 2 are right"
                raise SystemExit(f"{contender.title} {wrong}: {file}")


def measure(chosen: list[Contender], file: Path, asked: argparse.Namespace) -> dict[str, Measured]:
    """Measure every contender once a round, each round in another order."""
    running: dict[str, Measured] = {}
    try:
        for contender in chosen:
            one = running[contender.name] = Measured(contender, start(contender, file, TODAY))
            one.warm_up(asked.warm_up, asked.turn)
            print(f"warm: {contender.title} ({contender.language})", flush=True)
        in_order = list(running.values())
        for number in range(asked.rounds):
            at = number * len(in_order) // asked.rounds
            for one in in_order[at:] + in_order[:at]:
                one.turn()
            print(f"round {number + 1} of {asked.rounds}", flush=True)
    finally:
        for one in running.values():
            one.program.end()
    for one in running.values():
        if one.accepted != {asked.records}:
            raise SystemExit(f"{one.contender.title} accepts {one.accepted} of {asked.records} records")
    return running


def check(lines: list[str], rounds: int) -> dict[str, dict[str, figures.Spread]]:
    """Measure the judgement of one record by itself, in each language, in turns: seconds for each call."""
    file = samples.write(build.MADE / "check.ndjson", list(lines))
    programs = {
        language: Program([*build.command(language, "Check"), str(file), TODAY]) for language in CHECKS
    }
    took: dict[str, dict[str, list[float]]] = {language: {} for language in CHECKS}
    try:
        for program in programs.values():
            for _ in range(3):
                program.ask(5_000)
        for _ in range(rounds):
            for language, program in programs.items():
                for what, seconds in program.ask(5_000).items():
                    took[language].setdefault(what, []).append(seconds)
    finally:
        for program in programs.values():
            program.end()
    return {
        language: {what: figures.spread(all_of) for what, all_of in of.items()}
        for language, of in took.items()
    }


def ranged(of: figures.Spread, unit: float = 1, digits: int = 2) -> str:
    """Write a median and its spread."""
    middle, least, most = (f"{of[key] * unit:.{digits}f}" for key in ("median", "min", "max"))
    return f"{middle} ({least}–{most})"


def show(result: figures.Figures) -> None:
    """Print the table."""
    megabytes = result["bytes"] / 1e6
    print(
        f"\n{result['records']} records, {megabytes:.1f} MB, {result['rounds']} rounds; median (least–most)\n"
    )
    heads = ("", "CPU ms", "wall ms", "× floor", "× ours", "MB/s", "peak MB")
    print("{:37}{:>26}{:>26}{:>24}{:>21}{:>7}{:>9}".format(*heads))
    for row in result["contenders"]:
        counted = row["wall" if row["threads"] == "all" else "cpu"]["median"]
        peak = f"{row['peak_bytes'] / 1e6:.0f}" if row["peak_bytes"] else "-"
        print(
            f"{row['title']:37}{ranged(row['cpu'], 1e3):>26}{ranged(row['wall'], 1e3):>26}"
            f"{ranged(row['to_floor']):>24}{ranged(row['to_ours']):>21}{megabytes / counted:7.0f}{peak:>9}"
        )
    print("\nspeed-up on all threads")
    for name, gained in result["speed_ups"].items():
        print(f"  {name:37}{ranged(gained):>24}")
    print("\none record judged by itself, µs a call: as an object, from JSON")
    for language, took in result["checks"].items():
        for what in ("contact", "course"):
            both = f"{ranged(took[what], 1e6, 1):>24}{ranged(took[what + '-json'], 1e6, 1):>24}"
            print(f"  {language + ', ' + what:37}{both}")
    print("\naims")
    for aim in result["aims"]:
        reached = "reached" if aim["reached"] else "not reached"
        print(f"  {aim['what']:52}{ranged(aim['is']):>22}  {aim['sense']} {aim['aim']:.2f}  {reached}")


def main() -> None:
    """Run it."""
    asked = arguments()
    if not asked.skip_build:
        build.everything()
    names = {"floor", "udvej", *asked.only}
    if unknown := names - {contender.name for contender in CONTENDERS}:
        raise SystemExit(f"no contender is named {', '.join(sorted(unknown))}")
    chosen = [one for one in CONTENDERS if not asked.only or one.name in names]
    (build.MADE / "errors.txt").unlink(missing_ok=True)
    file = build.MADE / "delivery.ndjson"
    samples.generate(asked.records, file)
    contact, course = samples.typical(file)
    must_refuse(chosen, contact, course)
    load = os.getloadavg()[0]
    running = measure(chosen, file, asked)
    result: figures.Figures = {
        "records": asked.records,
        "bytes": file.stat().st_size,
        "rounds": asked.rounds,
        "machine": figures.machine() | {"load_before": round(load, 2)},
        "versions": build.versions(),
        "contenders": [figures.row(one, running) for one in running.values()],
        "speed_ups": figures.speed_ups(running),
        "checks": check([contact, course], asked.rounds),
        "aims": figures.aims(running),
    }
    made = build.MADE / "result.json"
    made.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    drawn = build.MADE / "chart.svg"
    drawn.write_text(chart.bars(result), "utf-8")
    show(result)
    for path in (made, drawn):
        if asked.keep:
            shutil.copy(path, build.HERE / path.name)
        print(path.relative_to(build.ROOT))


if __name__ == "__main__":
    main()
