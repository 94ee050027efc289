"""Whether what the sheet `scoring` says fits what the questions add up to."""

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from instruments.definition import MAIN
from instruments.model import ChangeKind, Direction, Points
from instruments.steps import measure_step
from instruments.table import has_four_decimals, simplify
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


def _find_reach(total: Total, questions: Questions) -> Reach | None:
    """Return None while something in the questions is wrong; then that was noted."""
    if not questions.are_weighed:
        return None
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
    weighed = [value * question.weight for value in points]
    return weighed if all(map(has_four_decimals, weighed)) else []


def _check_range(total: Total, reach: Reach) -> None:
    for title, said, value, sentence in (
        ("lowest", total.lowest, reach.lowest, _OTHER_LOWEST),
        ("highest", total.highest, reach.highest, _OTHER_HIGHEST),
    ):
        if said is not None and said != value:
            words = say(sentence, stated=format_points(said), result=format_points(value))
            total.line.fail(title, words)


def _check_cut_off(total: Total, reach: Reach | None) -> None:
    row = total.cut_off
    if row is None:
        return
    if total.direction is Direction.LESS_BURDEN:
        row.line.fail(
            "type", say("Een grens kan alleen bij een uitslag waarvan hoger zwaarder is.")
        )
    elif row.lowest is None or reach is None:
        return
    elif not reach.lowest < row.lowest <= reach.highest:
        row.line.fail(
            "lowest",
            say(
                "De grens moet meer zijn dan {lowest}, en hoogstens {highest}.",
                lowest=format_points(reach.lowest),
                highest=format_points(reach.highest),
            ),
        )


def _check_bands(total: Total, reach: Reach | None) -> None:
    """Note what is wrong with the bands; without a reach, what is wrong whatever it is."""
    if not total.bands:
        return
    labels: set[str] = set()
    for band in total.bands:
        if str(band.label) in labels and band.label is not None:
            band.line.fail("label", say("Dit woord staat er twee keer."))
        labels.add(str(band.label))
    bands = [_check_direction(band) for band in total.bands]
    if reach is not None and bands[0].lowest not in {None, reach.lowest}:
        words = say(
            "De eerste groep begint bij de laagste uitslag: {points}.",
            points=format_points(reach.lowest),
        )
        bands[0].line.fail("lowest", words)
    for before, band in pairwise(bands):
        _check_border(before, band, reach)
    if reach is not None and bands[-1].highest not in {None, reach.highest}:
        words = say(
            "De laatste groep eindigt bij de hoogste uitslag: {points}.",
            points=format_points(reach.highest),
        )
        bands[-1].line.fail("highest", words)
    _check_sides(total, bands)


def _check_direction(band: BandRow) -> BandRow:
    """Return a band as far as one can tell where it lies."""
    if band.lowest is None or band.highest is None or band.lowest <= band.highest:
        return band
    band.line.fail("highest", say("Dit is lager dan waar de groep begint."))
    return replace(band, lowest=None, highest=None)


def _check_border(before: BandRow, band: BandRow, reach: Reach | None) -> None:
    if before.highest is None or band.lowest is None:
        return
    if band.lowest <= before.highest:
        band.line.fail("lowest", say("Deze groep overlapt met de groep op de rij erboven."))
    elif reach is not None and band.lowest - before.highest > reach.step:
        band.line.fail("lowest", say("Tussen deze groep en die op de rij erboven zit een gat."))


def _check_sides(total: Total, bands: list[BandRow]) -> None:
    """Refuse a band with outcomes on both sides of the cut-off: it would gainsay the verdict."""
    border = None if total.cut_off is None else total.cut_off.lowest
    if border is None or total.direction is Direction.LESS_BURDEN:
        return
    for number, band in enumerate(bands):
        if band.lowest is None or band.highest is None:
            continue
        # Where bands overlap, that was told: here a band goes no further than the next one.
        following = [each.lowest for each in bands[number + 1 : number + 2]]
        is_cut = all(start is not None and border < start for start in following)
        if is_cut and band.lowest < border <= band.highest:
            words = say(
                "De grens van {points} ligt midden in deze groep. Laat een groep beginnen bij de "
                "grens.",
                points=format_points(border),
            )
            band.line.fail("highest", words)


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
