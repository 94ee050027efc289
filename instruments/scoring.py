"""From answers to a score that is honest about gaps."""

from collections.abc import Mapping
from dataclasses import dataclass

from instruments.model import Instrument, InstrumentError, Item


# No generated repr: a score is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Score:
    """The total, or the bounds between which it lies as long as items are unanswered.

    `digest` names the exact instrument version; `unanswered` holds item keys in item order.
    """

    digest: str
    lowest: int
    highest: int
    unanswered: tuple[str, ...]

    @property
    def total(self) -> int | None:
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
    if not instrument.item_keys.issuperset(answers):
        _refuse_unknown_item(instrument, answers)
    lowest = highest = 0
    unanswered: list[str] = []
    for item in instrument.items:
        choice = answers.get(item.key)
        if choice is None:
            unanswered.append(item.key)
            lowest += item.lowest
            highest += item.highest
        else:
            points = _find_points(item, choice)
            lowest += points
            highest += points
    return Score(instrument.digest, lowest, highest, tuple(unanswered))


def _find_points(item: Item, choice: object) -> int:
    # Answers come from outside the type checker's sight; get() on a list would raise TypeError.
    points = item.points.get(choice) if isinstance(choice, str) else None
    if points is None:
        raise InstrumentError(f"item {item.key!r} has no such choice")
    return points


def _refuse_unknown_item(instrument: Instrument, answers: Mapping[str, str | None]) -> None:
    unknown = next(key for key in answers if key not in instrument.item_keys)
    raise InstrumentError(f"{instrument.id} version {instrument.version} has no item {unknown!r}")
