"""People on one line, evenly and apart, each on the piece of the line that is theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from screening.identifiers import PersonId

MOST_SPLITS: Final = 9
"""How many ways are tried to divide people over both sides of the middle."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where somebody may stand: from `near` to `far`, at either side of the middle of the line."""

    person_id: PersonId
    wish: float
    near: float
    far: float

    @property
    def is_split(self) -> bool:
        """Whether the middle of the line is no place for them."""
        return self.near > 0


@dataclass(frozen=True, slots=True)
class _Piece:
    person_id: PersonId
    low: float
    high: float
    wish: float


def fit_on_line(slots: Sequence[Slot], gap: float) -> dict[PersonId, float] | None:
    """Return where everybody stands, at least `gap` apart; None when that does not fit.

    The order is that of the wishes, as far as the pieces of the line allow.
    """
    split = sorted((slot for slot in slots if slot.is_split), key=_by_wish)
    whole = sorted((slot for slot in slots if not slot.is_split), key=_by_wish)
    natural = sum(slot.wish < 0 for slot in split)
    splits = sorted(range(len(split) + 1), key=lambda count: (abs(count - natural), count))
    for count in splits[:MOST_SPLITS]:
        pieces = _list_pieces(split[:count], whole, split[count:])
        fitted = _spread(pieces, gap)
        if fitted is not None:
            return fitted
    return None


def _by_wish(slot: Slot) -> tuple[float, PersonId]:
    return slot.wish, slot.person_id


def _list_pieces(
    left: Sequence[Slot], whole: Sequence[Slot], right: Sequence[Slot]
) -> list[_Piece]:
    """Return everybody's piece in order along the line: the outer circles at both ends."""
    outside_in = sorted(left, key=lambda slot: (-slot.near, *_by_wish(slot)))
    inside_out = sorted(right, key=lambda slot: (slot.near, *_by_wish(slot)))
    return [
        *(_Piece(slot.person_id, -slot.far, -slot.near, slot.wish) for slot in outside_in),
        *(_Piece(slot.person_id, -slot.far, slot.far, slot.wish) for slot in whole),
        *(_Piece(slot.person_id, slot.near, slot.far, slot.wish) for slot in inside_out),
    ]


def _spread(pieces: Sequence[_Piece], gap: float) -> dict[PersonId, float] | None:
    """Return evenly spread places within the pieces; None when the gap cannot be kept."""
    least: list[float] = []
    for piece in pieces:
        least.append(max(piece.low, least[-1] + gap) if least else piece.low)
    most: list[float] = []
    for piece in reversed(pieces):
        most.append(min(piece.high, most[-1] - gap) if most else piece.high)
    most.reverse()
    if any(low > high for low, high in zip(least, most, strict=True)):
        return None
    wishes = [piece.wish for piece in pieces]
    first, last = _widen(min(wishes), max(wishes), gap * (len(pieces) - 1))
    first, last = min(max(first, least[0]), most[0]), min(max(last, least[-1]), most[-1])
    places: dict[PersonId, float] = {}
    before: float | None = None
    for index, piece in enumerate(pieces):
        share = index / (len(pieces) - 1) if len(pieces) > 1 else 0.5
        wanted = first + (last - first) * share
        if before is not None:
            wanted = max(wanted, before + gap)
        before = min(max(wanted, least[index]), most[index])
        places[piece.person_id] = before
    return places


def _widen(first: float, last: float, needed: float) -> tuple[float, float]:
    """Return both ends, drawn apart around their middle to at least the length that is needed."""
    extra = max(needed - (last - first), 0.0) / 2
    return first - extra, last + extra
