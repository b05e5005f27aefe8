"""The clock of a CTI course."""

import json
from datetime import date

import pytest
import udvej
from samples import course, strategy


def a_course(**changes: object) -> udvej.Course:
    return udvej.Course.from_json(json.dumps(course(**changes)))


def test_phases_are_counted_from_the_original_start() -> None:
    schedule = udvej.schedule("exit_dk", date(2013, 10, 31))
    assert [phase.phase for phase in schedule.phases] == ["transition", "try_out", "transfer_of_care"]
    assert [phase.first_day for phase in schedule.phases] == [
        date(2013, 10, 31),
        date(2014, 2, 28),
        date(2014, 6, 30),
    ]
    assert schedule.phases[-1].last_day == schedule.last_day == date(2014, 10, 30)


def test_a_boundary_belongs_to_the_phase_that_it_starts() -> None:
    schedule = udvej.schedule("exit_dk", date(2013, 5, 1))
    before = schedule.on(date(2013, 4, 30))
    assert (before.state, before.phase, before.next_boundary) == ("pre_cti", None, date(2013, 5, 1))
    first = schedule.on(date(2013, 9, 1))
    assert (first.phase, first.day_of_phase) == ("try_out", 1)
    assert schedule.on(date(2014, 5, 1)).state == "over"


def test_duties_fall_due_by_the_strategy() -> None:
    duties = udvej.schedule("exit_dk", date(2013, 5, 1)).duties()
    assert [(duty.duty, duty.due) for duty in duties] == [
        ("plan", date(2013, 5, 15)),
        ("plan", date(2013, 9, 15)),
        ("plan", date(2014, 1, 15)),
        ("agreement", date(2014, 4, 1)),
        ("transfer_meeting", date(2014, 4, 30)),
        ("closing_note", date(2014, 4, 30)),
    ]


def test_another_strategy_gives_other_days() -> None:
    own = udvej.Strategy.from_json(json.dumps(strategy()))
    schedule = udvej.schedule("brief", date(2013, 5, 1), strategy=own)
    assert schedule.last_day == date(2013, 10, 31)
    assert schedule.duties(strategy=own)[0].due == date(2013, 5, 8)
    record = a_course(profile="brief")
    assert record.schedule() is None
    assert record.schedule(strategy=own) == schedule


def test_a_course_without_a_clock_has_no_schedule() -> None:
    waiting = {name: value for name, value in course().items() if name != "clock_start"}
    record = udvej.Course.from_json(json.dumps(waiting))
    assert record.schedule() is None
    status = record.status_on(date(2013, 5, 1))
    assert (status.day.state, status.duties, status.ended) == ("pre_cti", [], False)


def test_the_answer_for_a_past_day_does_not_change_with_later_records() -> None:
    plan = {"phase": "transition", "planned": "2013-05-20", "focus_areas": ["housing"]}
    record = a_course(plans=[plan])
    on_the_day = record.status_on(date(2013, 5, 16)).duties[0]
    assert (on_the_day.duty.duty, on_the_day.done, on_the_day.state) == ("plan", None, "overdue")
    later = record.status_on(date(2013, 5, 20)).duties[0]
    assert (later.done, later.state) == (date(2013, 5, 20), "late")


def test_a_profile_that_the_strategy_lacks_is_refused() -> None:
    with pytest.raises(udvej.StrategyError, match="`exit_dk`, `homeless_dk`, `short`, `standard`"):
        udvej.schedule("no_such", date(2013, 5, 1))
    with pytest.raises(udvej.StrategyError, match=r"there are `exit_dk`$"):
        udvej.schedule("short", date(2013, 5, 1), strategy=udvej.Strategy.shipped("exit_dk"))


def test_a_profile_is_looked_for_in_every_strategy_that_ships() -> None:
    schedule = udvej.schedule("short", date(2013, 5, 1))
    assert schedule.last_day == date(2013, 10, 31)
    cti = udvej.Strategy.shipped("cti")
    assert schedule.duties() == schedule.duties(strategy=cti)
    record = a_course(profile="short")
    assert record.schedule() == schedule
    assert record.status_on(date(2013, 5, 1)) == record.status_on(date(2013, 5, 1), strategy=cti)


def test_a_start_outside_the_exchange_is_refused() -> None:
    with pytest.raises(udvej.DayError):
        udvej.schedule("exit_dk", date(9999, 12, 31))
