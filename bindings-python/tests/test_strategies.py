"""Strategies: looked at, read from JSON, and the one that a delivery is judged by."""

import json
from datetime import date, timedelta

import pytest
import udvej
from samples import contact, course, ndjson, strategy


def own(identifier: str = "own_dk", /, **changes: object) -> udvej.Strategy:
    return udvej.Strategy.from_json(json.dumps(strategy(identifier, **changes)))


def test_the_shipped_strategy_can_be_looked_at() -> None:
    shipped = udvej.Strategy.shipped("exit_dk")
    assert (shipped.id, shipped.version, len(shipped.digest)) == ("exit_dk", "2014-01", 64)
    assert shipped.title.da == shipped.title.text("da")
    assert (shipped.in_force.first_day, shipped.in_force.last_day) == (date(2014, 1, 1), None)
    assert shipped.pilot_from == date(2013, 4, 1)
    assert shipped.exit_package_from == date(2008, 11, 1)
    parameters = shipped.parameters
    assert (parameters.focus_areas_at_least, parameters.focus_areas_at_most) == (1, 3)
    assert (parameters.plan_within_days, parameters.agreement_months_before_end) == (14, 1)
    assert (parameters.meetings_first_month, parameters.clients_per_worker) == (2, 20)
    assert (parameters.community_meetings_phase_1, parameters.network_meetings_phase_1) == (3, 2)
    assert (parameters.meeting_every_days, parameters.supervision_every_weeks) == ([7, 14, 30], 1)
    assert [(profile.months_per_phase, profile.needs_tenancy) for profile in shipped.profiles] == [(4, False)]
    assert set(shipped.focus_areas) == set(udvej.labels("focus_area"))
    assert [wave.wave for wave in shipped.waves] == list(udvej.labels("wave"))
    assert shipped.waves[-1].instruments == ["who5", "prostitution_frequency", "life_situation"]
    assert [wave.months_after_end for wave in shipped.waves] == [0, 0, 0, 0, 6]
    assert (shipped.waves[1].days_before, shipped.waves[1].days_after) == (14, 14)
    assert "/parameters" in shipped.assumed


def test_the_versions_of_the_exit_strategy_follow_each_other() -> None:
    draft, pilot, last = map(udvej.Strategy.shipped, ["exit_dk_draft", "exit_dk_pilot", "exit_dk"])
    assert draft.in_force.last_day == pilot.in_force.first_day - timedelta(days=1)
    assert pilot.in_force.last_day == last.in_force.first_day - timedelta(days=1)
    assert last.in_force.last_day is None


def test_cti_outside_the_exit_project_has_its_own_profiles() -> None:
    cti = udvej.Strategy.shipped("cti")
    assert {profile.id: (profile.months_per_phase, profile.needs_tenancy) for profile in cti.profiles} == {
        "standard": (3, False),
        "homeless_dk": (3, True),
        "short": (2, False),
    }
    assert (cti.exit_package_from, cti.pilot_from, cti.waves) == (None, None, [])


def test_a_strategy_says_what_its_json_says() -> None:
    told = strategy()
    one = own()
    assert json.loads(one.to_json()) == told
    assert udvej.Strategy.from_json(one.to_json()) == one
    assert one != own(version="2")
    assert one.digest != own(version="2").digest
    assert {name: getattr(one.parameters, name) for name in told["parameters"]} == told["parameters"]
    for name in ("id", "version", "focus_areas", "assumed"):
        assert getattr(one, name) == told[name]
    assert repr(one) == "<Strategy id='own_dk' version='1'>"
    assert repr(one.profiles) == "[<Profile id='brief' months_per_phase=2>]"


def test_a_strategy_that_cannot_be_used_says_where() -> None:
    with pytest.raises(udvej.StrategyError, match="line 1, column 1"):
        udvej.Strategy.from_json("x")
    with pytest.raises(udvej.StrategyError, match="there are `exit_dk`, `exit_dk_pilot`, "):
        udvej.Strategy.shipped("no_such")


def test_all_faults_of_a_strategy_are_told_at_once() -> None:
    with pytest.raises(udvej.StrategyError) as caught:
        own(version="", focus_areas=[], assumed=["/no/such/part"])
    for path in ("/version", "/focus_areas", "/assumed/0"):
        assert f"the strategy's `{path}` needs " in str(caught.value)


def test_a_wave_is_in_time_around_its_anchor() -> None:
    shipped = udvej.Strategy.shipped("exit_dk")
    schedule = udvej.schedule("exit_dk", date(2014, 5, 1))
    windows = {wave.wave: wave.window(schedule) for wave in shipped.waves}
    assert {wave: (window.first_day, window.last_day) for wave, window in windows.items()} == {
        "start": (date(2014, 5, 1), date(2014, 5, 31)),
        "phase_1_to_2": (date(2014, 8, 18), date(2014, 9, 15)),
        "phase_2_to_3": (date(2014, 12, 18), date(2015, 1, 15)),
        "end": (date(2015, 3, 31), date(2015, 4, 30)),
        "follow_up": (date(2015, 10, 2), date(2015, 12, 1)),
    }
    early = shipped.waves[3].window(schedule, last_day=date(2014, 8, 31))
    assert (early.first_day, early.last_day) == (date(2014, 8, 1), date(2014, 8, 31))
    with pytest.raises(udvej.DayError):
        shipped.waves[3].window(schedule, last_day=date(2100, 1, 1))


def test_an_engine_has_every_shipped_strategy() -> None:
    engine = udvej.Engine()
    assert [one.id for one in engine.strategies] == udvej.Strategy.shipped_ids()
    assert engine.strategy == engine.strategies[0] == udvej.Strategy.shipped("exit_dk")
    assert engine.strategy_named("cti") == udvej.Strategy.shipped("cti")
    assert engine.strategy_named("no_such") is None


@pytest.mark.parametrize("name", udvej.Strategy.shipped_ids())
def test_a_delivery_is_judged_by_the_strategy_that_it_names(name: str, today: date) -> None:
    report = udvej.read(ndjson(contact(), strategy=name), today=today).report
    shipped = udvej.Strategy.shipped(name)
    assert (report.strategy.id, report.strategy.version) == (shipped.id, shipped.version)
    assert report.strategy.digest == shipped.digest


def test_a_strategy_of_ones_own_is_there_beside_those_that_ship(today: date) -> None:
    data = ndjson(contact(), strategy="own_dk")
    without = udvej.read(data, today=today).report
    assert "delivery-unknown-strategy" in [finding.code for finding in without.findings]
    for report in (
        udvej.read(data, today=today, strategies=[own()]).report,
        udvej.read(data, today=today, strategies=(own("other_dk"), own())).report,
        udvej.read(data, today=today, strategy=own()).report,
    ):
        assert report.strategy.id == "own_dk"
        assert "delivery-unknown-strategy" not in [finding.code for finding in report.findings]
    for engine in (udvej.Engine(own()), udvej.Engine(strategies=[own()])):
        report = engine.read(ndjson(contact(), strategy="exit_dk_pilot"), today=today).report
        assert report.strategy.id == "exit_dk_pilot"


def test_a_record_by_itself_is_judged_by_the_first_strategy() -> None:
    record = udvej.parse_record(json.dumps(course(profile="brief", tenancy="2013-04-02")))
    on = date(2013, 5, 2)
    assert [finding.code for finding in udvej.Engine().check(record, today=on)] == ["cti-profile-unknown"]
    assert udvej.Engine(own()).check(record, today=on) == []
    beside = udvej.Engine(strategies=[own()])
    assert [finding.code for finding in beside.check(record, today=on)] == ["cti-profile-unknown"]


def test_a_strategy_of_ones_own_takes_the_place_of_one_that_ships(today: date) -> None:
    for engine in (udvej.Engine(own("exit_dk")), udvej.Engine(strategies=[own("exit_dk")])):
        assert engine.strategy == own("exit_dk")
        assert [one.id for one in engine.strategies] == udvej.Strategy.shipped_ids()
        assert engine.read(ndjson(contact()), today=today).report.strategy.version == "1"
    for engine in (udvej.Engine(own("cti")), udvej.Engine(strategies=[own("cti")])):
        assert engine.strategy_named("cti") == own("cti")
        assert sorted(one.id for one in engine.strategies) == sorted(udvej.Strategy.shipped_ids())
    assert udvej.Engine(own("cti")).strategy.id == "cti"
    assert udvej.Engine(strategies=[own("cti")]).strategy.id == "exit_dk"


def test_two_strategies_of_one_id_are_refused() -> None:
    for first, more in ((own(), [own(version="2")]), (None, [own(), own(version="2")])):
        with pytest.raises(udvej.StrategyError, match="have the same id"):
            udvej.Engine(first, strategies=more)
    with pytest.raises(TypeError):
        udvej.Engine(strategies=[strategy()])  # type: ignore[list-item]


def test_a_strategy_is_in_force_in_a_period_or_not(today: date) -> None:
    delivery = udvej.read(ndjson(contact()), today=today).delivery
    assert delivery is not None
    assert udvej.Strategy.shipped("exit_dk_draft").in_force.meets(delivery.period)
    assert not own(in_force={"first_day": "2014-01-15"}).in_force.meets(delivery.period)
    assert own(in_force={"first_day": "2014-01-14"}).in_force.meets(delivery.period)
    assert not own(in_force={"first_day": "2009-01-01", "last_day": "2009-12-31"}).in_force.meets(
        delivery.period
    )
