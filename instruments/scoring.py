"""From answers to a score that is honest about gaps."""

from collections.abc import Mapping
from dataclasses import dataclass

from instruments.model import Instrument, InstrumentError, Item, Points, Scoring


# No generated repr: a score is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Score:
    """The total, or the bounds between which it lies as long as items are unanswered.

    `digest` names the exact instrument version, `scoring` which of its totals this is;
    `unanswered` holds the keys of the items that count for it, in item order.
    """

    digest: str
    scoring: str
    lowest: Points
    highest: Points
    unanswered: tuple[str, ...]

    @property
    def total(self) -> Points | None:
        """The total, or None unless every item was answered."""
        return None if self.unanswered else self.lowest


def score(instrument: Instrument, answers: Mapping[str, str | None]) -> Score:
    """Add up the points; an item that is missing or None counts as unanswered.

    Args:
        instrument: the exact version the answers were given to.
        answers: item key to choice key, gaps allowed.

    Raises:
        InstrumentError: an item or a choice that this instrument does not have.
    """
    return _add_up(instrument, instrument.scoring, answers)


def score_further(instrument: Instrument, answers: Mapping[str, str | None]) -> tuple[Score, ...]:
    """Return the other totals of an instrument, in the order of `instrument.further`.

    Raises:
        InstrumentError: as `score`.
    """
    return tuple(_add_up(instrument, scoring, answers) for scoring in instrument.further)


def _add_up(instrument: Instrument, scoring: Scoring, answers: Mapping[str, str | None]) -> Score:
    if not instrument.item_keys.issuperset(answers):
        _refuse_unknown_item(instrument, answers)
    lowest: Points = 0
    highest: Points = 0
    unanswered: list[str] = []
    for item in instrument.items:
        choice = answers.get(item.key)
        # An answer that does not count here is checked all the same.
        points = None if choice is None else _find_points(item, choice)
        if item.key not in scoring.keys:
            continue
        if points is None:
            unanswered.append(item.key)
            lowest += item.lowest
            highest += item.highest
        else:
            lowest += points
            highest += points
    return Score(instrument.digest, scoring.key, lowest, highest, tuple(unanswered))


def _find_points(item: Item, choice: object) -> Points:
    # Answers come from outside the type checker's sight; get() on a list would raise TypeError.
    points = item.points.get(choice) if isinstance(choice, str) else None
    if points is None:
        raise InstrumentError(f"item {item.key!r} has no such choice")
    return points


def _refuse_unknown_item(instrument: Instrument, answers: Mapping[str, str | None]) -> None:
    unknown = next(key for key in answers if key not in instrument.item_keys)
    raise InstrumentError(f"{instrument.id} version {instrument.version} has no item {unknown!r}")
