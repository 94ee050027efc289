"""Instruments of other shapes: weights, reversed items, bands, two totals."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from instruments import catalogue
from instruments.change import compare_scores
from instruments.definition import build_instrument
from instruments.interpretation import interpret
from instruments.model import ChangeKind, Instrument
from instruments.scoring import score, score_further
from tests.unit.instruments.small_definition import small_definition
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
        small_definition(
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
