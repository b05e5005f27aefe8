"""Courses, measurements, time to exit and fidelity, against counts by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import permutations

import polars as pl
import pytest
import udvej
from analysed import NAMES, READINGS, cti, known_until, standing, strategy
from samples import OTHER_PSEUDONYM, course, measurement, ndjson, outcome
from udvej import analysis

EACH = pytest.mark.parametrize("reading", READINGS, ids=NAMES)
SUBGROUPS = ("wishes_to_exit", "vulnerable")
WITHDRAWN = {
    reading: {found.pseudonym for found in standing(reading, udvej.ConsentWithdrawal)} for reading in READINGS
}


def counted(reading: udvej.Reading) -> list[udvej.Course]:
    """Return the CTI courses of clients who have not withdrawn."""
    return [found for found in cti(reading) if found.pseudonym not in WITHDRAWN[reading]]


def held(found: udvej.Course, day: date) -> set[str] | None:
    """Return the set of subgroups on a day."""
    begun = [
        (entry.from_, at, entry.subgroups) for at, entry in enumerate(found.subgroups) if entry.from_ <= day
    ]
    return set(max(begun)[2]) if begun else None


def ended(found: udvej.Course, today: date) -> udvej.CourseEnd | None:
    return found.end if found.end is not None and found.end.day < today else None


def phases(found: udvej.Course, reading: udvej.Reading) -> list[udvej.Phase]:
    """Return the phases that began by the last day known and before the course ended."""
    schedule = found.schedule(strategy=strategy(reading))
    if schedule is None:
        return []
    end = found.end
    today = known_until(reading)
    return [
        phase
        for phase in schedule.phases
        if phase.first_day <= today and (end is None or phase.first_day <= end.day)
    ]


@EACH
@pytest.mark.parametrize("on", ["start", "today"])
def test_courses_are_counted(reading: udvej.Reading, on: str) -> None:
    today = known_until(reading)
    by_hand: Counter[tuple[str, str | None, str | None]] = Counter()
    for found in counted(reading):
        reached = phases(found, reading)
        end = ended(found, today)
        phase, reason = reached[-1].phase if reached else None, end.reason if end else None
        groups = held(found, found.clock_start or today if on == "start" else today)
        names = {"not_registered"} if groups is None else groups or {"neither"}
        by_hand.update((name, phase, reason) for name in {"all", *names})
    frame = analysis.courses(reading, on=on)  # type: ignore[arg-type]
    assert {row[:3]: row[3] for row in frame.rows()} == by_hand
    everyone = analysis.total(frame.filter(pl.col("subgroup") == "all"))
    assert everyone == analysis.Count(len(counted(reading)), "course")


@EACH
def test_days_in_phase(reading: udvej.Reading) -> None:
    today = known_until(reading)
    by_hand = {}
    for found in counted(reading):
        for phase in phases(found, reading):
            days, day = 0, phase.first_day
            while day <= min(phase.last_day, today) and (found.end is None or day <= found.end.day):
                days, day = days + 1, day + timedelta(days=1)
            early = found.end is not None and found.end.day < min(today, phase.last_day)
            by_hand[found.id, phase.phase] = days, early
    rows = analysis.days_in_phase(reading).select("course", "phase", "days", "ended_in").rows()
    assert {row[:2]: row[2:] for row in rows} == by_hand


@EACH
def test_overdue(reading: udvej.Reading) -> None:
    today = known_until(reading)
    by_hand = Counter(
        (found.id, duty.duty.duty, duty.duty.phase, (today - duty.duty.due).days)
        for found in counted(reading)
        for duty in found.status_on(today, strategy=strategy(reading)).duties
        if duty.state == "overdue"
    )
    rows = analysis.overdue(reading).select("course", "duty", "phase", "days_overdue").rows()
    assert Counter(rows) == by_hand
    assert all(days > 0 for *_, days in rows)


def state(reading: udvej.Reading, found: udvej.Course, wave: udvej.MeasurementWave) -> str:
    """Return whether a wave is due, or why it is not."""
    schedule = found.schedule(strategy=strategy(reading))
    if schedule is None:
        return "no_clock"
    planned = wave.window(schedule)
    if found.end is not None:
        stays = wave.wave not in {"end", "follow_up"} or found.end.reason == "died"
        if stays and found.end.day < planned.first_day:
            return "ended_before"
        planned = wave.window(schedule, last_day=found.end.day)
    if known_until(reading) <= planned.last_day:
        return "not_due"
    assert reading.delivery is not None
    period = reading.delivery.period
    is_seen = period.first_day <= planned.first_day and planned.last_day <= period.last_day
    return "due" if is_seen else "outside_period"


@EACH
def test_completeness(reading: udvej.Reading) -> None:
    made = standing(reading, udvej.Measurement)
    by_hand: dict[tuple[str, str], list[int]] = {}
    for found in counted(reading):
        for wave in strategy(reading).waves:
            if state(reading, found, wave) != "due":
                continue
            for instrument in wave.instruments:
                row = by_hand.setdefault((wave.wave, instrument), [0, 0, 0, 0])
                key = found.id, wave.wave, instrument
                of_it = [m for m in made if (m.course, m.wave, m.instrument) == key]
                row[0] += 1
                if any(m.value is not None for m in of_it):
                    row[1] += 1
                elif of_it:
                    row[2] += 1
                else:
                    row[3] += 1
    frame = analysis.completeness(reading)
    rows = frame.select("wave", "instrument", "courses_due", "^courses_[mrn].*$").rows()
    assert {row[:2]: list(row[2:]) for row in rows} == by_hand
    apart = analysis.completeness(reading, by=["municipality", "sender"])
    assert apart.get_column("courses_due").sum() == frame.get_column("courses_due").sum()


def band(score: int) -> str:
    return "0-35" if score < 36 else "36-50" if score < 51 else "51-100"


@EACH
@pytest.mark.parametrize(
    ("first", "last"), [("start", "end"), ("start", "phase_1_to_2"), ("end", "follow_up")]
)
def test_who5(reading: udvej.Reading, first: str, last: str) -> None:
    waves = {wave.wave: wave for wave in strategy(reading).waves if "who5" in wave.instruments}
    by_hand = {}
    cross: Counter[tuple[str, str]] = Counter()
    for found in counted(reading):
        states = [
            state(reading, found, waves[name]) if name in waves else "not_planned" for name in (first, last)
        ]
        made = [
            min(
                (
                    m
                    for m in standing(reading, udvej.Measurement)
                    if (m.course, m.wave, m.instrument, m.respondent) == (found.id, name, "who5", "client")
                ),
                key=lambda m: (m.value is None, m.day, m.id),
                default=None,
            )
            for name in (first, last)
        ]
        scores = [4 * m.value if m is not None and m.value is not None else None for m in made]
        earlier, later = scores
        without = [m.missing if m is not None else None for m in made]
        days = change = None
        reason: str | None = None
        if earlier is not None and later is not None:
            assert made[0] is not None
            assert made[1] is not None
            days = (made[1].day - made[0].day).days
        for known in ("no_clock", "not_planned", "ended_before", "not_due"):
            if known in states and reason is None:
                reason = known
        if reason is None and ("outside_period", None) in zip(states, scores, strict=True):
            reason = "outside_period"
        if reason is None and None in scores:
            reason = "first_missing" if earlier is None else "last_missing"
        if reason is None and earlier is not None and later is not None:
            change = later - earlier
            cross[band(earlier), band(later)] += 1
        by_hand[found.id] = set(states) == {"due"}, earlier, later, days, change, reason, *without
    frame = analysis.who5_change(reading, first=first, last=last)
    columns = "course", "due", "first", "last", "days", "change", "reason", "missing_first", "missing_last"
    assert {row[0]: row[1:] for row in frame.select(columns).rows()} == by_hand
    assert frame.get_column("paired").to_list() == frame.get_column("reason").is_null().to_list()
    bands = analysis.who5_bands(reading, first=first, last=last)
    assert {row[:2]: row[2] for row in bands.rows() if row[2]} == cross
    assert bands.height == 9


@pytest.mark.parametrize(("version", "paired"), [("1", True), ("2", False)])
def test_waves_measured_with_unlike_versions_are_not_compared(version: str, paired: bool) -> None:
    first = measurement(day="2013-05-02", version="1", value=10)
    last = measurement("v-2", wave="phase_1_to_2", day="2013-09-02", version=version, value=15)
    reading = udvej.read(ndjson(course(), first, last, created="2014-01-02"), today=date(2014, 1, 2))
    row = analysis.who5_change(reading, last="phase_1_to_2").row(0, named=True)
    assert (row["first"], row["last"]) == (40, 60)
    assert (row["paired"], row["change"]) == (paired, 20 if paired else None)


@EACH
@pytest.mark.parametrize("kinds", [("left_prostitution",), ("left_prostitution", "ceased")])
def test_time_to_exit(reading: udvej.Reading, kinds: tuple[str, ...]) -> None:
    today = known_until(reading)
    by_hand = {}
    for found in counted(reading):
        start = found.clock_start
        if start is None or start > today:
            continue
        end, schedule = ended(found, today), found.schedule(strategy=strategy(reading))
        after = timedelta(days=1)
        until = end.day + after if end else min(today, schedule.last_day + after) if schedule else today
        seen = [
            o.day
            for o in standing(reading, udvej.Outcome)
            if o.course == found.id and o.outcome in kinds and o.day <= until
        ]
        stop = min(seen) if seen else until
        assert reading.delivery is not None
        entry = max((reading.delivery.period.first_day - start).days, 0)
        days = (stop - start).days
        if days > entry:
            by_hand[found.id] = entry, days, int(bool(seen)), end.reason if end and not seen else None
    frame = analysis.time_to_exit(reading, outcomes=kinds)
    rows = frame.select("course", "entry", "duration_days", "event", "end_reason").rows()
    assert {row[0]: row[1:] for row in rows} == by_hand


def test_a_course_that_was_under_way_is_watched_from_the_first_day_delivered() -> None:
    late = course(clock_start="2013-05-01")
    period = {"first_day": "2013-07-01", "last_day": "2013-12-31"}
    data = ndjson(late, period=period, created="2014-02-01")
    frame = analysis.time_to_exit(udvej.read(data, today=date(2014, 2, 1)))
    assert frame.select("entry", "duration_days", "event").rows() == [(61, 276, 0)]


def test_an_exit_after_the_course_is_not_counted_and_one_in_it_is() -> None:
    told = {"end": {"day": "2013-08-31", "reason": "own_wish"}}
    for day, expected in (("2013-08-01", (92, 1, None)), ("2013-12-01", (123, 0, "own_wish"))):
        data = ndjson(course(**told), outcome(outcome="left_prostitution", day=day))
        frame = analysis.time_to_exit(udvej.read(data, today=date(2014, 2, 1)))
        assert frame.select("duration_days", "event", "end_reason").rows() == [expected]


@EACH
def test_fidelity(reading: udvej.Reading) -> None:
    fidelity = reading.report.fidelity()
    items = [] if fidelity is None else fidelity.items
    rows = analysis.fidelity(reading).select("item", "rule", "met", "not_met", "not_assessable").rows()
    assert rows == [(it.item, it.rule, it.met, it.not_met, it.not_assessable) for it in items]


def test_of_several_deliveries_the_latest_revision_counts_once() -> None:
    key = {"id": "0123456789", "input": "cpr"}
    later = {"first_day": "2014-01-15", "last_day": "2014-01-19"}
    early = ndjson(course(), measurement(), pseudonym_key=key)
    moved = course(revision=2, end={"day": "2014-01-18", "reason": "moved"})
    late = ndjson(moved, id="d-2", pseudonym_key=key, period=later)
    today = date(2014, 2, 1)
    both = udvej.read([early, late], today=today)
    rows = analysis.courses(both).filter(pl.col("subgroup") == "all").rows()
    assert rows == [("all", "transfer_of_care", "moved", 1)]
    assert analysis.days_in_phase(both).height == 3
    row = analysis.completeness(both).filter(pl.col("wave") == "start", pl.col("instrument") == "who5")
    assert row.select("courses_due", "courses_measured").rows() == [(1, 1)]
    turned = udvej.read([late, early], today=today)
    assert analysis.courses(turned).sort("subgroup").equals(analysis.courses(both).sort("subgroup"))

    other = ndjson(course(adult_confirmed=False), id="d-3", pseudonym_key=key)
    with pytest.raises(udvej.AnalysisError, match="same revision in `courses`"):
        analysis.courses(udvej.read([early, other], today=today))
    again = ndjson(course(), measurement(), id="d-4", pseudonym_key=key)
    twice = udvej.read([early, again], today=today)
    assert analysis.days_in_phase(twice).height == 3
    gone = ndjson(course(revision=2, status="entered_in_error"), id="d-5", pseudonym_key=key)
    assert analysis.courses(udvej.read([early, gone], today=today)).height == 0


def test_a_delivery_that_is_replaced_does_not_count() -> None:
    early = ndjson(course(), course("f-2", pseudonym="7ZYXWVTSRQPNMKJHGFEDCBA987"))
    late = ndjson(course(), id="d-2", replaces="d-1")
    with pytest.warns(udvej.MixedDeliveriesWarning):
        both = udvej.read([early, late], today=date(2014, 2, 1))
    assert analysis.total(analysis.courses(both).filter(pl.col("subgroup") == "all")).value == 1
    assert analysis.fidelity(both).get_column("delivery").unique().to_list() == ["d-2"]


def test_deliveries_that_replace_each_other_in_a_row_leave_the_last() -> None:
    deliveries = [ndjson(course(), id="d-1")]
    deliveries += [ndjson(course(), id=f"d-{n}", replaces=f"d-{n - 1}") for n in (2, 3, 4)]
    with pytest.warns(udvej.MixedDeliveriesWarning):
        row = udvej.read(deliveries, today=date(2014, 2, 1))
    assert analysis.subgroups(row).get_column("sender").to_list() == ["kk-sof"]
    assert analysis.fidelity(row).get_column("delivery").unique().to_list() == ["d-4"]


@pytest.mark.parametrize(
    "replaced", [{"d-1": "d-2", "d-2": "d-1"}, {"d-1": "d-3", "d-2": "d-1", "d-3": "d-2"}]
)
def test_deliveries_that_replace_each_other_in_a_circle_are_refused(replaced: dict[str, str]) -> None:
    deliveries = [ndjson(course(), id=name, replaces=other) for name, other in replaced.items()]
    with pytest.warns(udvej.MixedDeliveriesWarning):
        circle = udvej.read(deliveries, today=date(2014, 2, 1))
    with pytest.raises(udvej.AnalysisError, match="in a circle"):
        analysis.courses(circle)


def test_one_delivery_read_twice_is_refused() -> None:
    data = ndjson(course())
    with pytest.warns(udvej.MixedDeliveriesWarning):
        twice = udvej.read([data, data], today=date(2014, 2, 1))
    with pytest.raises(udvej.AnalysisError, match="same id"):
        analysis.courses(twice)


def test_two_senders_may_use_one_id() -> None:
    deliveries = [ndjson(course(), id=f"d-{sender}", sender=sender) for sender in ("kk-sof", "reden")]
    both = udvej.read(deliveries, today=date(2014, 2, 1))
    assert analysis.subgroups(both).select("sender", "course").rows() == [("kk-sof", "f-1"), ("reden", "f-1")]
    assert analysis.days_in_phase(both).height == 6


@pytest.mark.parametrize(
    "call",
    [
        lambda r: analysis.courses(r, on="end"),  # type: ignore[arg-type]
        lambda r: analysis.completeness(r, by=["course"]),
        lambda r: analysis.who5_change(r, first="start", last="start"),
        lambda r: analysis.who5_change(r, first="first"),
        lambda r: analysis.who5_change(r, respondent="both"),
        lambda r: analysis.time_to_exit(r, outcomes=[]),
        lambda r: analysis.time_to_exit(r, outcomes=["left"]),
        lambda r: analysis.tally_table(r, "table-9"),
        lambda r: analysis.tally_cells(r, "table-1", lang="de"),
    ],
)
def test_what_there_is_not_is_refused_by_name(call: object) -> None:
    with pytest.raises(udvej.AnalysisError):
        call(READINGS[0])  # type: ignore[operator]


@pytest.mark.parametrize("day", ["2013-05-01", "2013-04-20"])
def test_an_exit_on_the_day_the_clock_started_or_before_is_kept(day: str) -> None:
    data = ndjson(course(clock_start="2013-05-01"), outcome(outcome="left_prostitution", day=day))
    frame = analysis.time_to_exit(udvej.read(data, today=date(2014, 2, 1)))
    assert frame.select("entry", "duration_days", "event").rows() == [(0, 0, 1)]


def test_a_course_is_watched_from_the_first_day_that_its_own_municipality_delivered() -> None:
    key = {"id": "0123456789", "input": "cpr"}
    early = ndjson(pseudonym_key=key, municipality="0751")
    period = {"first_day": "2013-07-01", "last_day": "2013-12-31"}
    late = ndjson(course(clock_start="2013-05-01"), id="d-2", pseudonym_key=key, period=period)
    frame = analysis.time_to_exit(udvej.read([early, late], today=date(2014, 2, 1)))
    assert frame.get_column("entry").to_list() == [61]


def test_each_delivery_is_judged_as_of_its_own_day() -> None:
    key = {"id": "0123456789", "input": "cpr"}
    first = course(clock_start="2013-05-01")
    second = course("f-2", clock_start="2013-05-01", pseudonym=OTHER_PSEUDONYM)
    readings = [
        udvej.read(ndjson(made, id=name, pseudonym_key=key, created=str(day)), today=day)
        for made, name, day in ((first, "d-1", date(2013, 5, 10)), (second, "d-2", date(2013, 5, 30)))
    ]
    for ordered in (readings, readings[::-1]):
        frame = analysis.days_in_phase(udvej.Readings(ordered)).sort("course")
        assert frame.get_column("days").to_list() == [10, 30]


YEARS: dict[str, object] = {
    "period": {"first_day": "2013-01-01", "last_day": "2014-12-31"},
    "created": "2015-01-10",
    "pseudonym_key": {"id": "0123456789", "input": "cpr"},
}
START = measurement(day="2013-05-02", value=10)
END = measurement("v-2", wave="end", day="2014-04-28", value=15)


@pytest.mark.parametrize(
    ("reason", "found", "made", "header"),
    [
        (None, {}, [START, END], {}),
        ("no_clock", {"clock_start": None}, [], {}),
        (
            "taken_over",
            {"opened": "2013-06-01", "continues": {"municipality": "0751", "sender": "ak", "course": "x"}},
            [END],
            {},
        ),
        ("not_planned", {"profile": "standard"}, [START, END], {"strategy": "cti"}),
        ("ended_before", {"end": {"day": "2013-08-01", "reason": "died"}}, [START], {}),
        ("not_due", {}, [START, END], {"created": "2014-04-29"}),
        ("outside_period", {}, [END], {"period": {"first_day": "2013-05-10", "last_day": "2014-12-31"}}),
        ("first_missing", {}, [END], {}),
        ("last_missing", {}, [START], {}),
        ("unlike_version", {}, [START, {**END, "version": "2024"}], {}),
        ("unlike_recall", {}, [START, {**END, "recall_days": 14}], {}),
    ],
)
def test_a_pair_that_is_left_out_has_its_reason(
    reason: str | None, found: dict[str, object], made: list[dict[str, object]], header: dict[str, object]
) -> None:
    made_course = {key: value for key, value in course(**found).items() if value is not None}
    # By default, a WHO-5 that says which period it asked about is rejected.
    change = udvej.SeverityChange("measurement-recall-window", "warning", reason="an older questionnaire")
    policy = udvej.Policy(severities=[change])
    reading = udvej.read(
        ndjson(made_course, *made, **(YEARS | header)), today=date(2015, 2, 1), policy=policy
    )
    row = analysis.who5_change(reading).row(0, named=True)
    assert (row["reason"], row["paired"]) == (reason, reason is None)
    assert row["change"] == (20 if reason is None else None)
    assert row["days"] == (361 if len(made) == 2 else None)
    assert row["due"] == (
        reason in {None, "first_missing", "last_missing", "unlike_version", "unlike_recall"}
    )
    if reason is not None:
        assert udvej.labels("unpaired_reason", "da")[reason] != udvej.labels("unpaired_reason", "en")[reason]


def test_the_recorded_reason_of_a_missing_score_is_given() -> None:
    nothing = {key: value for key, value in END.items() if key != "value"} | {"missing": "declined"}
    reading = udvej.read(ndjson(course(), START, nothing, **YEARS), today=date(2015, 2, 1))
    row = analysis.who5_change(reading).row(0, named=True)
    assert (row["reason"], row["missing_first"], row["missing_last"]) == ("last_missing", None, "declined")


@EACH
def test_waves_are_due_where_the_rule_judges_them(reading: udvej.Reading) -> None:
    """The rule judges no course of a delivery without measurements, the table cannot know that."""
    [entry] = [entry for entry in reading.report.rules if entry.code == "measurement-overdue"]
    waves = pl.DataFrame(reading.waves).unique(["course", "wave"])
    if standing(reading, udvej.Measurement):
        assert waves.filter(pl.col("state") == "due").height == entry.evaluated


def half_years() -> list[bytes]:
    """Return three deliveries: a course that began in the first, measured in the first and the second."""
    first = {"period": {"first_day": "2013-01-01", "last_day": "2013-06-30"}, "created": "2013-07-05"}
    second = {"period": {"first_day": "2013-07-01", "last_day": "2013-12-31"}, "created": "2014-01-05"}
    third = {"period": {"first_day": "2014-01-01", "last_day": "2014-06-30"}, "created": "2014-07-05"}
    later = measurement("v-3", wave="phase_1_to_2", day="2013-08-30", value=12)
    return [
        ndjson(course(), START, id="d-1", **(YEARS | first)),
        ndjson(course(), later, id="d-2", **(YEARS | second)),
        ndjson(course(), id="d-3", **(YEARS | third)),
    ]


def test_a_window_that_the_delivery_does_not_cover_is_not_due() -> None:
    second = udvej.read(half_years()[1], today=date(2015, 1, 1))
    states = pl.DataFrame(second.waves).filter(pl.col("instrument") == "who5").select("wave", "state").rows()
    assert states[:3] == [("start", "outside_period"), ("phase_1_to_2", "due"), ("phase_2_to_3", "open")]
    due = analysis.completeness(second).filter(pl.col("instrument") == "who5")
    assert due.select("wave", "courses_due", "courses_measured").rows() == [("phase_1_to_2", 1, 1)]
    assert "outside_period" in udvej.labels("wave_state", "da")


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_window_that_deliveries_cover_together_is_due(order: tuple[int, ...]) -> None:
    reading = udvej.read([half_years()[at] for at in order], today=date(2015, 1, 1))
    due = analysis.completeness(reading).filter(pl.col("instrument") == "who5")
    assert due.select("wave", "courses_due", "courses_measured").rows() == [
        ("start", 1, 1),
        ("phase_1_to_2", 1, 1),
        ("phase_2_to_3", 1, 0),
        ("end", 1, 0),
    ]
    row = analysis.who5_change(reading, last="phase_1_to_2").row(0, named=True)
    assert (row["due"], row["change"], row["days"]) == (True, 8, 120)
    with_a_gap = udvej.read([data for at, data in enumerate(half_years()) if at != 1], today=date(2015, 1, 1))
    due = analysis.completeness(with_a_gap).filter(pl.col("instrument") == "who5")
    assert due.get_column("wave").to_list() == ["start", "end"]


def test_two_senders_may_use_one_id_of_a_delivery() -> None:
    one = ndjson(course(), START, sender="kk-sof", **YEARS)
    other = ndjson(course(), course("f-2", pseudonym=OTHER_PSEUDONYM), sender="reden", **YEARS)
    with pytest.warns(udvej.MixedDeliveriesWarning):
        both = udvej.read([one, other], today=date(2015, 2, 1))
    rows = analysis.who5_change(both).select("sender", "course", "first").rows()
    assert rows == [("kk-sof", "f-1", 40), ("reden", "f-1", None), ("reden", "f-2", None)]
    assert analysis.days_in_phase(both).height == 9
    plans = analysis.fidelity(both).filter(item="equal_phases")
    assert plans.select("sender", "met").rows() == [("kk-sof", 1), ("reden", 2)]


def test_fidelity_has_only_the_courses_that_count() -> None:
    gone = course("f-2", pseudonym=OTHER_PSEUDONYM)
    early = ndjson(course(), gone, **YEARS)
    for revision in (
        {"status": "entered_in_error"},
        {"opened": "2031-01-01"},
    ):
        late = ndjson({**gone, "revision": 2, **revision}, id="d-2", **YEARS)
        both = udvej.read([early, late], today=date(2015, 2, 1))
        items = analysis.fidelity(both).filter(item="equal_phases")
        assert items.select("delivery", "met", "not_met").rows() == [("d-1", 1, 0), ("d-2", 0, 0)]
    assert udvej.read(early, today=date(2015, 2, 1)).report.fidelity() is not None
