"""Definitions from elsewhere than a file, and what they are refused for."""

from decimal import Decimal
from typing import Any

import pytest

from instruments.definition import build_instrument
from instruments.scoring import score
from instruments.table import DefinitionError
from tests.unit.instruments.small_definition import other_answers, small_definition


def test_a_definition_need_not_be_a_file() -> None:
    """Tables and lists are enough; the same content has the same digest."""
    small = build_instrument(small_definition(), "klein")
    assert score(small, {"one": "yes", "two": "no"}).total == Decimal("4.5")
    assert build_instrument(small_definition(), "anders").digest == small.digest


@pytest.mark.parametrize(
    "changes,field,item",
    [
        ({"answer_sets": None}, "scoring.points", None),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "other"}]},
            "items[1].answers",
            "one",
        ),
        ({"items": [{"key": "one", "text": "Eén."}]}, "items[1].answers", "one"),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "yes_no", "weight": 0}]},
            "items[1].weight",
            "one",
        ),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "yes_no", "weight": 1.5}]},
            "items[1].weight",
            "one",
        ),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "yes_no", "reversed": 1}]},
            "items[1].reversed",
            "one",
        ),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "yes_no", "points": {"no": 1}}]},
            "items[1].points.yes",
            "one",
        ),
        (
            {
                "items": [
                    {"key": "one", "text": "Eén.", "answers": "yes_no"},
                    {"key": "two", "text": "EÉN.", "answers": "yes_no"},
                ]
            },
            "items[2].text",
            "two",
        ),
        (
            {"items": [{"key": "one", "text": "Eén.", "answers": "yes_no", "weight": "0.0125"}]},
            "items[1].weight",
            "one",
        ),
        (other_answers(("no", "Nee")), "answer_sets[1].choices", None),
        (other_answers(("no", "Nee"), ("yes", "nee")), "answer_sets[1].choices[2].label", None),
        ({"id": "a" * 65}, "id", None),
        (
            {
                "scoring": {
                    "lowest": 0,
                    "highest": "4.5",
                    "cut_off": {"overload_from": 2, "source": "Verzonnen"},
                    "bands": [
                        {"at_least": 0, "label": "weinig"},
                        {"at_least": 1, "label": "meer"},
                    ],
                    "bands_source": "Verzonnen",
                }
            },
            "scoring.bands[2].at_least",
            None,
        ),
        ({"scoring": {"lowest": 0, "highest": 4}}, "scoring.highest", None),
        (
            {"scoring": {"lowest": 0, "highest": "1.5", "items": ["one", "three"]}},
            "scoring.items",
            "three",
        ),
        (
            {"scoring": {"lowest": 0, "highest": "1.5", "items": ["one", "one"]}},
            "scoring.items",
            "one",
        ),
        (
            {"scoring": {"lowest": 0, "highest": "4.5", "direction": "up"}},
            "scoring.direction",
            None,
        ),
        (
            {
                "scoring": {
                    "lowest": 0,
                    "highest": "4.5",
                    "direction": "less_burden",
                    "cut_off": {"overload_from": 2, "source": "Verzonnen"},
                }
            },
            "scoring.cut_off.overload_from",
            None,
        ),
        (
            {
                "scoring": {
                    "lowest": 0,
                    "highest": "4.5",
                    "bands": [{"at_least": 1, "label": "iets"}],
                    "bands_source": "Verzonnen",
                }
            },
            "scoring.bands[1].at_least",
            None,
        ),
        (
            {
                "further_scorings": [
                    {"key": "total", "title": "Nog een", "lowest": 0, "highest": "4.5"}
                ]
            },
            "further_scorings[1].key",
            None,
        ),
    ],
)
def test_a_wrong_definition_is_refused_by_its_place(
    changes: dict[str, Any], field: str, item: str | None
) -> None:
    """The error names the field, and the item where there is one."""
    with pytest.raises(DefinitionError) as caught:
        build_instrument(small_definition(**changes), "klein")
    assert (caught.value.field, caught.value.item) == (field, item)


def test_a_cut_off_may_lie_between_two_bands() -> None:
    """No total lies there, so that no band gainsays the verdict."""
    bands = [{"at_least": 0, "label": "weinig"}, {"at_least": "1.5", "label": "veel"}]
    scoring = {
        "lowest": 0,
        "highest": "4.5",
        "cut_off": {"overload_from": 1, "source": "Verzonnen"},
        "bands": bands,
        "bands_source": "Verzonnen",
    }
    definition = small_definition(scoring=scoring)
    definition["examples"][0]["verdict"] = "overload"
    assert build_instrument(definition, "klein").scoring.bands is not None


@pytest.mark.parametrize(
    "more,field",
    [
        ({"band": "veel"}, "examples[1].band"),
        ({"further": [{"key": "grade", "lowest": 0, "highest": 1}]}, "examples[1].further"),
    ],
)
def test_an_example_that_does_not_come_out_is_refused(more: dict[str, Any], field: str) -> None:
    """A band or a further total that the instrument does not have never counts as right."""
    definition = small_definition()
    definition["examples"][0] |= more
    with pytest.raises(DefinitionError) as caught:
        build_instrument(definition, "klein")
    assert caught.value.field == field
