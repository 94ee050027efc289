"""Instruments of other shapes: weights, reversed items, bands, two totals."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from instruments import catalogue
from instruments.change import compare_scores
from instruments.definition import build_instrument
from instruments.interpretation import interpret
from instruments.model import ChangeKind, Instrument
from instruments.scoring import score, score_further
from instruments.table import DefinitionError
from tests.unit.instruments.test_scoring import SHAPES

AREAS = ("fulfilment", "relation", "health", "mind", "daily", "money", "support")


@pytest.fixture
def life() -> Instrument:
    """Seven weighted areas, five of them reversed, and a grade."""
    return catalogue.load("life_with_care", folder=SHAPES)


@pytest.fixture
def fifteen() -> Instrument:
    """Fifteen statements that count as 0 or 1, one of them reversed, with bands."""
    return catalogue.load("pressure_fifteen", folder=SHAPES)


def _definition(**changes: object) -> dict[str, Any]:
    """Two items of one set of answers; the changes replace whole fields."""
    origin = dict.fromkeys(("author", "source", "reliability", "licence"), "Verzonnen")
    choices = [
        {"key": "no", "label": "Nee", "points": 0},
        {"key": "yes", "label": "Ja", "points": "1.5"},
    ]
    definition: dict[str, Any] = {
        "id": "small",
        "version": 1,
        "language": "nl",
        "title": "Klein",
        "short_name": "Klein",
        "not_for": ["Iets anders."],
        "origin": origin,
        "answer_sets": [{"key": "yes_no", "choices": choices}],
        "items": [
            {"key": "one", "text": "Eén.", "answers": "yes_no"},
            {"key": "two", "text": "Twee.", "answers": "yes_no", "weight": 2, "reversed": True},
        ],
        "scoring": {"lowest": 0, "highest": "4.5"},
        "examples": [
            {
                "name": "alles ja",
                "answers": {"yes": ["one", "two"]},
                "lowest": "1.5",
                "highest": "1.5",
                "verdict": "none",
            }
        ],
    }
    return {key: value for key, value in (definition | changes).items() if value is not None}


def _answers(*answers: tuple[str, str]) -> dict[str, Any]:
    """The change to another set of answers, each with its key and its label."""
    choices = [{"key": key, "label": label, "points": 0} for key, label in answers]
    return {"answer_sets": [{"key": "yes_no", "choices": choices}]}


def test_weights_and_reversal_are_exact(life: Instrument) -> None:
    """Every area counts by its weight, reversed where the form says so; nothing is rounded."""
    much = score(life, dict.fromkeys(AREAS, "much"))
    assert much.total == Decimal("11")
    assert score(life, dict.fromkeys(AREAS, "none")).total == Decimal("39")
    assert score(life, dict.fromkeys(AREAS, "some") | {"health": "none"}).total == Decimal("32.25")


def test_a_grade_is_a_total_of_its_own(life: Instrument) -> None:
    """The grade is not in the sum, and its gap leaves the sum alone."""
    answers = dict.fromkeys(AREAS, "some")
    assert score(life, answers).total == 25
    (grade,) = score_further(life, answers)
    assert (grade.total, grade.lowest, grade.highest) == (None, 0, 10)
    (grade,) = score_further(life, answers | {"happy": "g8"})
    assert grade.total == 8


@pytest.mark.parametrize(
    "yes,gaps,band,verdict",
    [
        (0, 0, "enige druk", "no_overload"),
        (3, 0, "matige druk", "no_overload"),
        (8, 0, "veel druk", "overload"),
        (7, 1, None, "undecided"),
        (3, 2, "matige druk", "no_overload"),
    ],
)
def test_a_band_is_named_when_it_is_certain(
    fifteen: Instrument, yes: int, gaps: int, band: str | None, verdict: str
) -> None:
    """The reversed item adds one point to a no; a gap may leave two bands open."""
    others = [item.key for item in fifteen.items if item.key != "q4"]
    given = [*["yes"] * yes, *["no"] * (14 - yes - gaps)]
    answers = {"q4": "no"} | dict(zip(others, given, strict=False))
    meaning = interpret(fifteen, score(fifteen, answers))
    assert (meaning.band.label if meaning.band else None, meaning.verdict) == (band, verdict)


def test_without_a_rule_for_change_nothing_is_said_of_its_size(fifteen: Instrument) -> None:
    """The difference is told; whether it is more than chance nobody knows."""
    keys = [item.key for item in fifteen.items]
    earlier, later = dict.fromkeys(keys, "no"), dict.fromkeys(keys, "yes")
    change = compare_scores(
        fifteen,
        score(fifteen, earlier),
        score(fifteen, later),
        earlier_answers=earlier,
        later_answers=later,
    )
    assert (change.kind, change.difference) == (ChangeKind.UNKNOWN, 13)


def test_half_a_point_has_not_reached_the_first_band_of_a_rule() -> None:
    """What is claimed from 1 point on is not claimed of less: that is chance at most."""
    halves = [
        {"key": "no", "label": "Nee", "points": 0},
        {"key": "yes", "label": "Ja", "points": "0.5"},
    ]
    rule = {"basis": "Verzonnen", "bands": [{"at_least": 1, "kind": "probably_more_than_noise"}]}
    small = build_instrument(
        _definition(
            answer_sets=[{"key": "yes_no", "choices": halves}],
            scoring={"lowest": 0, "highest": "1.5"},
            change=rule,
            examples=[
                {"name": "leeg", "answers": {}, "lowest": 0, "highest": "1.5", "verdict": "none"}
            ],
        ),
        "klein",
    )
    before = {"one": "no", "two": "no"}
    kinds = []
    for later in ({"one": "yes", "two": "no"}, {"one": "no", "two": "yes"}):
        change = compare_scores(
            small,
            score(small, before),
            score(small, later),
            earlier_answers=before,
            later_answers=later,
        )
        kinds.append((change.difference, change.kind))
    assert kinds == [
        (Decimal("0.5"), ChangeKind.NOISE),
        (-1, ChangeKind.PROBABLY_MORE_THAN_NOISE),
    ]


def test_two_totals_are_never_compared(life: Instrument) -> None:
    """The grade of one day is not held against the sum of another."""
    answers: Mapping[str, str] = dict.fromkeys(AREAS, "some") | {"happy": "g8"}
    (grade,) = score_further(life, answers)
    change = compare_scores(
        life, score(life, answers), grade, earlier_answers=answers, later_answers=answers
    )
    assert change.kind is ChangeKind.NOT_COMPARABLE


def test_a_definition_need_not_be_a_file() -> None:
    """Tables and lists are enough; the same content has the same digest."""
    small = build_instrument(_definition(), "klein")
    assert score(small, {"one": "yes", "two": "no"}).total == Decimal("4.5")
    assert build_instrument(_definition(), "anders").digest == small.digest


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
        (_answers(("no", "Nee")), "answer_sets[1].choices", None),
        (_answers(("no", "Nee"), ("yes", "nee")), "answer_sets[1].choices[2].label", None),
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
        build_instrument(_definition(**changes), "klein")
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
    definition = _definition(scoring=scoring)
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
    definition = _definition()
    definition["examples"][0] |= more
    with pytest.raises(DefinitionError) as caught:
        build_instrument(definition, "klein")
    assert caught.value.field == field
