import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.definition import digest_definition
from instruments.model import Instrument
from screening.forms.fhir_extensions import write_table
from screening.forms.fhir_json import read_resource, write_resource
from screening.forms.fhir_names import ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_questionnaire import read_questionnaire, write_questionnaire
from screening.forms.reading import Problem
from tests.support.fhir import (
    NAMES,
    Resource,
    build,
    define,
    encode,
    questionnaire,
    without_extensions,
)


@pytest.mark.parametrize("name", NAMES)
def test_what_was_written_here_comes_back_as_the_same_definition(name: str) -> None:
    """Weights, reversed items, bands, examples and further totals included: one digest."""
    definition = define(name)
    reading = read_questionnaire(write_questionnaire(definition))
    assert reading.problems == ()
    assert reading.definition == definition
    assert reading.instrument is not None
    assert reading.instrument.digest == digest_definition(definition)


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_carries_its_weight_under_both_names(name: str) -> None:
    """A sum can be made by whoever knows either extension; also of reversed and weighted items."""
    instrument = build(name)
    choices = [item for item in questionnaire(name)["item"] if item["type"] == "choice"]
    assert len(choices) == len(instrument.items)
    for item, found in zip(instrument.items, choices, strict=True):
        for choice, option in zip(item.choices, found["answerOption"], strict=True):
            weights = {each["url"]: each["valueDecimal"] for each in option["extension"]}
            assert weights == {
                ORDINAL_VALUE: float(choice.points),
                ITEM_WEIGHT: float(choice.points),
            }


def test_a_decimal_weight_is_written_exactly() -> None:
    """7,25 does not pass through a float on its way out or in."""
    definition = define("life_with_care")
    definition["items"][0]["weight"] = "0.3333"
    definition["scoring"]["highest"] = "47.6666"
    definition["examples"] = [
        {"name": "niets", "lowest": 0, "highest": "47.6666", "verdict": "none", "answers": {}}
    ]
    data = write_questionnaire(definition)
    assert b'"valueDecimal": 0.3333\n' in data
    assert read_questionnaire(data).definition == definition


def test_a_number_beyond_a_float_stays_whole() -> None:
    """Twenty digits go out and come in as they are."""
    number = Decimal("12193263111.263526901")
    data = write_resource({"resourceType": "X", "value": number, "text": str(number)})
    assert b'"value": 12193263111.263526901,' in data
    assert b'"text": "12193263111.263526901"' in data
    problems: list[Problem] = []
    root = read_resource(data.replace(b"901", b"90"), "X", problems)
    assert root is not None
    assert root.points("value") == Decimal("12193263111.26352690")
    assert problems == []


def test_no_code_is_made_up() -> None:
    """CSI and EDIZ have no code of LOINC or SNOMED, so there is none."""
    for name in ("caregiver_strain_index", "ediz"):
        text = json.dumps(questionnaire(name))
        assert "loinc" not in text.lower()
        assert "snomed" not in text.lower()
        assert '"code":' in text
        assert "code" not in questionnaire(name)


def _fill_in(resource: Resource, parts: dict[str, Any]) -> Resource:
    return resource | {"extension": [write_table(parts)]}


def test_a_form_from_elsewhere_says_exactly_what_is_missing() -> None:
    """Each part FHIR has no place for is named, all of them at once."""
    resource = without_extensions(questionnaire("ediz")) | {"url": "https://example.org/q"}
    resource.pop("copyright")
    problems = read_questionnaire(encode(resource)).problems
    named = {
        line.sentence.rsplit("(", 1)[1] for line in problems if line.place.endswith("extension")
    }
    assert named == {
        f"{part})." for part in ("id", "short_name", "not_for", "scoring", "examples")
    } | {f"origin.{part})." for part in ("author", "source", "reliability")}
    assert [line.place for line in problems if not line.place.endswith("extension")] == [
        "Questionnaire.copyright"
    ]


@pytest.mark.parametrize("kept", [ORDINAL_VALUE, ITEM_WEIGHT])
@pytest.mark.parametrize("name", NAMES)
def test_a_form_from_elsewhere_comes_in_once_it_is_whole(name: str, kept: str) -> None:
    """With what was missing filled in, either weight is enough, and it counts the same."""
    original, definition = build(name), define(name)
    resource = without_extensions(questionnaire(name)) | {"url": "https://example.org/q"}
    for item in resource["item"]:
        for option in item["answerOption"]:
            option["extension"] = [e for e in option["extension"] if e["url"] == kept]
    parts: dict[str, Any] = {
        key: definition[key]
        for key in ("short_name", "not_for", "scoring", "further_scorings", "examples")
        if key in definition
    }
    # The points stand at the answers; a definition from elsewhere has no shared set.
    parts["scoring"] = {k: v for k, v in parts["scoring"].items() if k != "points"}
    parts["origin"] = {k: v for k, v in definition["origin"].items() if k != "licence"}
    reading = read_questionnaire(encode(_fill_in(resource, parts | {"id": "elsewhere"})))
    assert reading.problems == ()
    assert reading.instrument is not None
    assert reading.instrument.id == "elsewhere"
    assert _count(reading.instrument) == _count(original)


def _count(instrument: Instrument) -> list[Any]:
    points = [tuple(item.points.items()) for item in instrument.items]
    return [points, instrument.scoring, [each.items for each in instrument.further]]


def test_what_says_nothing_about_meaning_is_left_out() -> None:
    """Names, dates and codes of the publisher, and extensions of others, change nothing."""
    resource = questionnaire("ediz")
    resource |= {
        "id": "x",
        "meta": {"profile": ["http://example.org/p"]},
        "date": "2026-01-01",
        "publisher": "Iemand",
        "derivedFrom": ["http://example.org/q|1"],
        "_title": {"extension": [{"url": "http://example.org/e", "valueString": "y"}]},
    }
    resource["extension"].append({"url": "http://example.org/e", "valueInteger": 1})
    resource["item"][1] |= {"prefix": "1.", "required": True}
    reading = read_questionnaire(encode(resource))
    assert reading.problems == ()
    assert reading.definition == define("ediz")


def test_a_change_underway_is_seen() -> None:
    """The text of an item is still right FHIR, but no longer what was saved."""
    resource = questionnaire("ediz")
    resource["item"][3]["text"] = "Iets anders."
    reading = read_questionnaire(encode(resource))
    assert [line.place for line in reading.problems] == ["Questionnaire.extension[0].valueString"]


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["item", "linkId", "extension", "url", "answerOption", "resourceType"]
                )
                | st.text(),
                inner,
                max_size=4,
            )
        ),
        max_leaves=20,
    )
)
def test_anything_is_read_without_a_crash(value: object) -> None:
    """Whatever stands in a file, there are problems and never an error of ours."""
    base = questionnaire("ediz")
    for resource in (value, base | {"item": value}, base | {"extension": value}):
        reading = read_questionnaire(json.dumps(resource).encode())
        assert reading.problems
        assert reading.instrument is None
