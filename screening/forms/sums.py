"""Whether what the sheet `scoring` says fits what the questions add up to."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import gcd
from typing import Final

from instruments.definition import MAIN
from instruments.model import ChangeKind, Direction, Points
from instruments.table import simplify
from screening.forms.questions import Question, Questions
from screening.forms.totals import BandRow, Total, Totals
from screening.wording.formats import format_points
from screening.wording.speech import mark, say

_OTHER_LOWEST: Final = mark(
    "Hier staat {stated}, maar de laagste uitslag van deze vragen is {result}."
)
_OTHER_HIGHEST: Final = mark(
    "Hier staat {stated}, maar de hoogste uitslag van deze vragen is {result}."
)
_FINE: Final = Decimal(10) ** 8
"""Points have at most 4 decimals, and so have weights."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Between which outcomes a total lies, and by what steps it goes from one to the next."""

    lowest: Points
    highest: Points
    step: Points


def check_sums(found: Totals, questions: Questions) -> None:
    """Note every range, cut-off, band and size of a difference that does not fit."""
    for total in found.totals.values():
        reach = _find_reach(total, questions)
        if reach is not None:
            _check_range(total, reach)
            _check_cut_off(total, reach)
            _check_bands(total, reach)
    main = found.totals.get(MAIN)
    if main is not None:
        _check_changes(found.changes, _find_reach(main, questions))


def measure_step(points: list[list[Points]]) -> Points:
    """Return the step by which the sum of one out of each of these lists can differ; 0 if never."""
    scaled = [[int(value * _FINE) for value in values] for values in points]
    return simplify(gcd(*(value - min(each) for each in scaled for value in each)) / _FINE)


def _find_reach(total: Total, questions: Questions) -> Reach | None:
    """Return None while something in the questions is wrong; then that was noted."""
    counting = [
        each for each in questions.questions if total.items is None or each.key in total.items
    ]
    values = [_list_points(each, questions) for each in counting]
    known = [each for each in values if each]
    if not counting or len(known) < len(values):
        return None
    return Reach(
        simplify(sum(map(min, known), Decimal(0))),
        simplify(sum(map(max, known), Decimal(0))),
        measure_step(known),
    )


def _list_points(question: Question, questions: Questions) -> list[Points]:
    answers = questions.lists.get(question.answers or "")
    if answers is None or question.weight is None:
        return []
    points = [value for value in answers.points.values() if value is not None]
    if len(points) < len(answers.points):
        return []
    return [value * question.weight for value in points]


def _check_range(total: Total, reach: Reach) -> None:
    for title, said, value, sentence in (
        ("lowest", total.lowest, reach.lowest, _OTHER_LOWEST),
        ("highest", total.highest, reach.highest, _OTHER_HIGHEST),
    ):
        if said is not None and said != value:
            words = say(sentence, stated=format_points(said), result=format_points(value))
            total.line.fail(title, words)


def _check_cut_off(total: Total, reach: Reach) -> None:
    row = total.cut_off
    if row is None:
        return
    if total.direction is Direction.LESS_BURDEN:
        row.line.fail(
            "type", say("Een grens kan alleen bij een uitslag waarvan hoger zwaarder is.")
        )
    elif row.lowest is not None and not reach.lowest < row.lowest <= reach.highest:
        row.line.fail(
            "lowest",
            say(
                "De grens moet meer zijn dan {lowest}, en hoogstens {highest}.",
                lowest=format_points(reach.lowest),
                highest=format_points(reach.highest),
            ),
        )


def _check_bands(total: Total, reach: Reach) -> None:
    bands = total.bands
    if not bands:
        return
    labels: set[str] = set()
    for band in bands:
        if str(band.label) in labels and band.label is not None:
            band.line.fail("label", say("Dit woord staat er twee keer."))
        labels.add(str(band.label))
        if band.lowest is not None and band.highest is not None and band.highest < band.lowest:
            band.line.fail("highest", say("Dit is lager dan waar de groep begint."))
            return
    if bands[0].lowest not in {None, reach.lowest}:
        words = say(
            "De eerste groep begint bij de laagste uitslag: {points}.",
            points=format_points(reach.lowest),
        )
        bands[0].line.fail("lowest", words)
    for before, band in pairwise(bands):
        _check_border(before, band, reach.step)
    if bands[-1].highest not in {None, reach.highest}:
        words = say(
            "De laatste groep eindigt bij de hoogste uitslag: {points}.",
            points=format_points(reach.highest),
        )
        bands[-1].line.fail("highest", words)


def _check_border(before: BandRow, band: BandRow, step: Points) -> None:
    if before.highest is None or band.lowest is None:
        return
    if band.lowest <= before.highest:
        band.line.fail("lowest", say("Deze groep overlapt met de groep op de rij erboven."))
    elif band.lowest - before.highest > step:
        band.line.fail("lowest", say("Tussen deze groep en die op de rij erboven zit een gat."))


def _check_changes(rows: list[BandRow], reach: Reach | None) -> None:
    if rows and rows[0].lowest not in {None, 1}:
        rows[0].line.fail("lowest", say("Het kleinste verschil begint bij 1."))
    span = None if reach is None else reach.highest - reach.lowest
    for before, row in pairwise(rows):
        if row.lowest is None:
            continue
        if before.lowest is not None and row.lowest <= before.lowest:
            row.line.fail("lowest", say("Dit moet meer zijn dan op de rij erboven."))
        elif span is not None and row.lowest > span:
            words = say(
                "Zo groot kan een verschil niet zijn: hoogstens {points}.",
                points=format_points(span),
            )
            row.line.fail("lowest", words)
    order = [None, *(kind for kind in ChangeKind)]
    for before, row in pairwise(rows):
        if None not in (before.label, row.label) and _rank(row, order) <= _rank(before, order):
            row.line.fail("label", say("Dit moet meer zeggen dan de rij erboven."))


def _rank(row: BandRow, order: list[ChangeKind | None]) -> int:
    return order.index(ChangeKind(str(row.label)))
