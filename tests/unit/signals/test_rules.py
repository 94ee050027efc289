import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from screening.errors import ExpectedError
from screening.signals.rule_model import RuleError
from screening.signals.rules import RELEASED, load_rules
from screening.wording.rule_words import describe_explanation, describe_limits, describe_rule

# Words that claim more than a rule can know, or that measure across instruments.
CLAIMS = (
    "significant",
    "klinisch",
    "totaalscore",
    "risicoscore",
    "heeft gewerkt",
    "bewezen",
    # What goes together is not yet a cause; two carers with half each do not both give the most.
    "vergroot",
    "groter",
    "meeste zorg",
)

GOOD: dict[str, Any] = {
    "key": "many",
    "title": "Titel",
    "applies_to": "carer",
    "explanation": "{name} zorgt {hours} voor {client}.",
    "source": "Eigen regel",
    "strength": "practice",
    "not_said": "Niets meer.",
    "functions": ["1", "8"],
    "when": {"all": [{"fact": "hours", "operator": ">", "value": 16}]},
}


def _to_toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_to_toml(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_to_toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}'" if isinstance(value, str) else str(value)


def _write(folder: Path, *rules: dict[str, Any]) -> Path:
    path = folder / "rules.toml"
    path.write_text(f"rules = {_to_toml(list(rules))}", encoding="utf-8")
    return path


def _change(path: str, value: object) -> dict[str, Any]:
    rule = deepcopy(GOOD)
    target: Any = rule
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("/"))
    for step in steps:
        target = target[step]
    target[last] = value
    return rule


def test_the_released_rules_are_correct() -> None:
    """Every released rule loads, and the order in the file is kept."""
    keys = [rule["key"] for rule in tomllib.loads(RELEASED.read_text(encoding="utf-8"))["rules"]]
    assert [rule.key for rule in load_rules()] == keys


def test_no_released_rule_claims_more_than_the_evidence() -> None:
    """No text holds a word that the sources do not carry, and EDIZ is never an overload."""
    for rule in load_rules():
        text = f"{rule.title} {rule.explanation} {rule.not_said}".lower()
        assert not [claim for claim in CLAIMS if claim in text]
        if "EDIZ" in rule.title:
            assert "overbelast" not in text


def test_a_correct_rule_loads(tmp_path: Path) -> None:
    """The rule that the tests below break is itself correct, nested conditions included."""
    nested = _change("when", {"all": [{"any": [GOOD["when"], GOOD["when"]]}]})
    nested |= {"key": "nested", "explanation": "{name}"}
    assert [rule.key for rule in load_rules(_write(tmp_path, GOOD, nested))] == ["many", "nested"]


@pytest.mark.parametrize(
    "path,value,field",
    [
        ("key", "Many", "key"),
        ("key", 7, "key"),
        ("title", "", "title"),
        ("title", " x", "title"),
        ("source", 1990, "source"),
        ("applies_to", "client", "applies_to"),
        ("strength", "strong", "strength"),
        ("functions", "1", "functions"),
        ("functions", ["9"], "functions"),
        ("functions", [["1"]], "functions"),
        ("functions", ["1", "1"], "functions"),
        ("extra", "x", "extra"),
        ("explanation", "{hour}", "explanation"),
        ("explanation", "{share}", "explanation"),
        ("explanation", "{name", "explanation"),
        ("not_said", "{}", "not_said"),
        ("when", "hours > 16", "when"),
        ("when", {}, "when"),
        ("when", {"all": []}, "when.all"),
        ("when", {"all": [], "any": []}, "when"),
        ("when", {"none": []}, "when"),
        ("when", {"fact": "hours", "operator": ">", "value": 16}, "when"),
        ("when/all/0", 16, "when.all[1]"),
        ("when/all/0", {"fact": "hours"}, "when.all[1]"),
        ("when/all/0/fact", "hour", "when.all[1].fact"),
        ("when/all/0/fact", 3, "when.all[1].fact"),
        ("when/all/0/operator", "=>", "when.all[1].operator"),
        ("when/all/0/operator", "contains", "when.all[1].operator"),
        ("when/all/0/operator", "lacks", "when.all[1].operator"),
        ("when/all/0/operator", [">"], "when.all[1].operator"),
        ("when/all/0/value", "16", "when.all[1].value"),
        ("when/all/0/value", True, "when.all[1].value"),
        ("when/all/0/value", float("nan"), "when.all[1].value"),
        (
            "when/all/0",
            {"fact": "living_together", "operator": "==", "value": 1},
            "when.all[1].value",
        ),
        (
            "when/all/0",
            {"fact": "tie_to_client", "operator": "in", "value": "tense"},
            "when.all[1].value",
        ),
        (
            "when/all/0",
            {"fact": "tie_to_client", "operator": "in", "value": ["tens"]},
            "when.all[1].value",
        ),
        (
            "when/all/0",
            {"fact": "tasks", "operator": "contains", "value": "x"},
            "when.all[1].value",
        ),
        (
            "when/all/0",
            {"fact": "tasks", "operator": "lacks", "value": "x"},
            "when.all[1].value",
        ),
        (
            "when/all/0",
            {"fact": "ediz.answer.sleep", "operator": "==", "value": "yes"},
            "when.all[1].fact",
        ),
        (
            "when/all/0",
            {"fact": "ediz.answer.pressure", "operator": "==", "value": "Ja"},
            "when.all[1].value",
        ),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, path: str, value: object, field: str) -> None:
    """Every mistake is refused with the rule and the field."""
    with pytest.raises(RuleError) as caught:
        load_rules(_write(tmp_path, _change(path, value)))
    assert caught.value.field == field
    assert caught.value.rule == str(value if path == "key" else "many")


@pytest.mark.parametrize("field", sorted(GOOD))
def test_a_missing_field_is_named(tmp_path: Path, field: str) -> None:
    """No field may be left out."""
    rule = {key: value for key, value in GOOD.items() if key != field}
    with pytest.raises(RuleError) as caught:
        load_rules(_write(tmp_path, rule))
    assert caught.value.field == field
    assert caught.value.rule == ("number 1" if field == "key" else "many")


def test_a_network_rule_knows_no_name_and_no_carer_facts(tmp_path: Path) -> None:
    """The network as a whole has no name, and no living together."""
    for change, field in (
        ({"explanation": "{name}"}, "explanation"),
        (
            {"when": {"all": [{"fact": "living_together", "operator": "==", "value": True}]}},
            "when.all[1].fact",
        ),
    ):
        path = tmp_path / field
        path.mkdir()
        with pytest.raises(RuleError) as caught:
            load_rules(_write(path, GOOD | {"applies_to": "network"} | change))
        assert caught.value.field == field


@pytest.mark.parametrize("text", ["rules = 1", "rule = []", "rules = [", "rules = []\nx = 1"])
def test_a_wrong_file_is_refused(tmp_path: Path, text: str) -> None:
    """Only TOML with a list of rules, and nothing else, is accepted."""
    path = tmp_path / "rules.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError):
        load_rules(path)


def test_a_missing_file_is_a_bug_and_not_the_users_mistake(tmp_path: Path) -> None:
    """A rule error is ours: it never pretends to be an expected error."""
    with pytest.raises(RuleError) as caught:
        load_rules(tmp_path / "none.toml")
    assert not isinstance(caught.value, ExpectedError)


def test_a_key_is_used_once(tmp_path: Path) -> None:
    """Two rules with one key would share their judgements."""
    with pytest.raises(RuleError, match="twice"):
        load_rules(_write(tmp_path, GOOD, GOOD))


def test_every_released_rule_says_its_limits_and_its_source() -> None:
    """No signal is shown without what it does not say and what it rests on, in words too."""
    for rule in load_rules():
        assert rule.not_said.endswith(".")
        assert rule.source
        for condition in describe_rule(rule):
            assert "_" not in condition
        for text in (describe_explanation(rule), describe_limits(rule)):
            assert "{" not in text


def test_the_subjects_of_the_released_rules_are_all_there() -> None:
    """Each thing that is known to weigh has its rule."""
    assert {
        *("csi_overload", "ediz_pressure", "many_hours", "living_together", "supervision"),
        *(
            "ediz_somewhat",
            "behaviour",
            "nobody_takes_over",
            "carries_most",
            "isolated_carer",
            "work_beside",
        ),
        *("money_pressure", "poor_health", "cares_for_child", "young_carer", "sleep_disturbed"),
        *("strained_tie", "csi_rising", "carer_words"),
    } <= {rule.key for rule in load_rules()}


def test_the_prefix_of_an_organisation_is_not_for_released_rules(tmp_path: Path) -> None:
    """Own rules never share a key, and so a judgement, with a released one."""
    with pytest.raises(RuleError, match="organisation"):
        load_rules(_write(tmp_path, GOOD | {"key": "own_many"}))


@pytest.mark.parametrize("text", ["{name:>99999999}", "{name!r}", "{name.x}", "{hours[0]}", "{}"])
def test_a_place_in_a_text_is_a_name_and_nothing_more(tmp_path: Path, text: str) -> None:
    """A width could fill the memory; a part of something could tell what nobody asked for."""
    with pytest.raises(RuleError) as caught:
        load_rules(_write(tmp_path, GOOD | {"explanation": text}))
    assert caught.value.field == "explanation"


@pytest.mark.parametrize("value", [0, "2", True])
def test_since_is_a_number(tmp_path: Path, value: object) -> None:
    """With which release a rule came is a number of 1 or more."""
    with pytest.raises(RuleError) as caught:
        load_rules(_write(tmp_path, GOOD | {"since": value}))
    assert caught.value.field == "since"
