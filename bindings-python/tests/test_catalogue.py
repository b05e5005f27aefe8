"""The catalogue of rules, and the code lists."""

import re
from typing import Literal

import pytest
import udvej

LANGUAGES: tuple[Literal["en", "da"], ...] = ("en", "da")


def test_every_rule_speaks_both_languages() -> None:
    rules = udvej.rules()
    codes = [rule.code for rule in rules]
    assert len(set(codes)) == len(codes) > 40
    for rule in rules:
        assert rule.code.startswith(rule.family)
        for text in (rule.title, rule.message, rule.remedy, rule.source, rule.manual):
            assert text("da")
            assert text() == text("en") != ""
        for text in (rule.message, rule.remedy, rule.manual):
            assert text("en") != text("da")
        assert rule.since
        assert rule.severity in udvej.labels("severity")


def test_an_explanation_holds_what_the_rule_says() -> None:
    for rule in udvej.rules():
        for lang in LANGUAGES:
            text = udvej.explain(rule.code, lang)
            assert rule.code in text
            for part in (rule.title, rule.message, rule.remedy, rule.source, rule.manual):
                assert part(lang) in text


def test_a_rule_lists_its_arguments() -> None:
    for rule in udvej.rules():
        mentioned = set(re.findall(r"\{(\w+)\}", rule.message("en") + rule.remedy("en")))
        assert mentioned <= {argument.name for argument in rule.arguments}
        english, danish = udvej.explain(rule.code), udvej.explain(rule.code, "da")
        for argument in rule.arguments:
            assert f"`{argument.name}` ({argument.kind}): {argument.meaning()}" in english
            assert argument.meaning("da")
            assert argument.meaning("da") in danish


def test_an_unknown_rule_is_a_lookup_error() -> None:
    with pytest.raises(udvej.UnknownRuleError) as caught:
        udvej.explain("no-such-rule")
    assert isinstance(caught.value, LookupError)


def test_a_language_is_one_of_two() -> None:
    with pytest.raises(udvej.LanguageError):
        udvej.explain("cti-plan-late", "de")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        udvej.explain("cti-plan-late", 1)  # type: ignore[arg-type]


def test_labels_come_in_the_order_of_the_list() -> None:
    assert list(udvej.labels("phase_kind")) == ["transition", "try_out", "transfer_of_care"]
    assert udvej.labels("unit_kind", "da")["counselling_centre"] == "rådgivningscenter"


@pytest.mark.parametrize(
    ("name", "code", "english", "danish"),
    [
        ("assessor", "register", "a register", "et register"),
        ("card_party", "massage_clinics", "massage clinics", "massageklinikker"),
        ("family", "participation", "participation", "deltagelse"),
        ("family", "offer", "offers", "tilbud"),
        ("family", "policy", "policy", "valideringsopsætning"),
        ("fidelity_item", "supervision", "weekly team supervision", "ugentlig teamsupervision"),
        ("instrument", "life_situation", "life situation, 0 to 10", "livssituation, 0 til 10"),
        (
            "meeting_party",
            "private_network",
            "the private network (family, friends)",
            "det private netværk (familie, venner)",
        ),
        (
            "meeting_party",
            "professional_network",
            "the professional network (caseworker, treatment, NGO)",
            "det professionelle netværk (sagsbehandler, behandler, NGO)",
        ),
        ("meeting_place", "community", "in the community", "i nærmiljøet"),
        ("missing_reason", "not_asked", "nobody asked", "der blev ikke spurgt"),
        ("outcome_kind", "left_prostitution", "left prostitution", "har forladt prostitution"),
        ("participation_step", "signed", "agreement signed", "samarbejdsaftale underskrevet"),
        ("organisation", "region", "the region", "regionen"),
        ("record_type", "card_distribution", "cards handed out", "kortuddeling"),
        ("respondent", "client", "the client", "borgeren"),
        ("skip_reason", "ended", "the course had ended before", "forløbet var afsluttet før"),
        ("staffing_kind", "bridge_builders", "bridge builders", "brobyggere"),
        ("support_element", "companion", "companion at meetings", "bisidder"),
        ("wave", "phase_1_to_2", "the measurement between phases 1 and 2", "målingen mellem fase 1 og 2"),
    ],
)
def test_a_code_is_read_in_both_languages(name: str, code: str, english: str, danish: str) -> None:
    assert udvej.labels(name, "en")[code] == english
    assert udvej.labels(name, "da")[code] == danish


def test_an_unknown_code_list_names_those_that_there_are() -> None:
    with pytest.raises(udvej.CodeListError, match="`advice_topic`"):
        udvej.labels("no_such")
