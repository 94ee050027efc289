"""The ties of a map as lines with arrow heads and support letters."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from screening.identifiers import PersonId
from screening.network.layout import Layout
from screening.network.model import Direction, NetworkMap, Point, SupportKind, TieKind
from screening.network.rings import CLIENT
from screening.network.support_letters import (
    MANY,
    FreeLine,
    Letters,
    TakenRoom,
    place_letters,
    spell_support,
)
from screening.network.surroundings import Surroundings
from screening.network.tie_lines import STEM, TiePath, tie_path

TIE_MARGIN: Final = 0.012
"""The space between a symbol and the line of a tie."""

_TO_START: Final = (Direction.BACK, Direction.BOTH)
_TO_END: Final = (Direction.FORWARD, Direction.BOTH)
_NO_PATH: Final = tie_path(CLIENT, CLIENT, TieKind.NEUTRAL)


@dataclass(frozen=True, slots=True, repr=False)
class Stroke:
    """The line of one tie; `first` is None when it starts at whoever is in the middle.

    The direction is as seen from that start.
    """

    first: PersonId | None
    second: PersonId
    kind: TieKind
    path: TiePath
    direction: Direction = Direction.NONE
    support: frozenset[SupportKind] = frozenset()
    letters: Letters | None = None


def draw_strokes(network: NetworkMap, layout: Layout, around: Surroundings) -> tuple[Stroke, ...]:
    """Return all ties; those to oneself or to people not on the map are left out."""
    listed = list(_list_strokes(network))
    boxes = (
        box
        for person_id, place in (
            (None, CLIENT),
            *((person.id, layout.places[person.id]) for person in network.people),
        )
        for box in around.of(person_id).boxes(place)
    )
    taken = TakenRoom(boxes, is_crowded=sum(bool(each.support) for each in listed) > MANY)
    strokes = []
    for stroke in listed:
        start = CLIENT if stroke.first is None else layout.places[stroke.first]
        end = layout.places[stroke.second]
        drawn, line = _draw(stroke, start, end, around)
        if line is not None and stroke.support:
            letters = place_letters(spell_support(stroke.support), line, around.letter, taken)
            drawn = replace(drawn, letters=letters)
        strokes.append(drawn)
    return tuple(strokes)


def redraw_stroke(stroke: Stroke, start: Point, end: Point, around: Surroundings) -> Stroke:
    """Return a tie between other places, as while dragging; letters keep their share of the way."""
    drawn, line = _draw(stroke, start, end, around)
    letters = stroke.letters
    if line is None or letters is None:
        return replace(drawn, letters=None) if line is None else drawn
    return replace(drawn, letters=replace(letters, middle=line.at(letters.share)))


def sample_tie(kind: TieKind, length: float, direction: Direction = Direction.NONE) -> TiePath:
    """Return a tie of a kind for the legend: from (0, 0) to the right."""
    return tie_path(Point(0.0, 0.0), Point(length, 0.0), kind, direction=direction)


def _list_strokes(network: NetworkMap) -> Iterator[Stroke]:
    """Give every tie without its line, those with the client first."""
    people = {person.id: person for person in network.people}
    for person in people.values():
        if person.tie_to_client is not None:
            yield Stroke(
                None,
                person.id,
                person.tie_to_client,
                _NO_PATH,
                person.client_direction.reversed,
                person.client_support,
            )
    for tie in network.ties:
        if tie.first != tie.second and tie.first in people and tie.second in people:
            yield Stroke(tie.first, tie.second, tie.kind, _NO_PATH, tie.direction, tie.support)


def _draw(
    stroke: Stroke, start: Point, end: Point, around: Surroundings
) -> tuple[Stroke, FreeLine | None]:
    """Return the tie with its line, and the part of it that can be seen, if any."""
    distance = math.hypot(end.x - start.x, end.y - start.y)
    if not math.isfinite(distance) or distance == 0:
        return replace(stroke, path=_NO_PATH), None
    along = Point((end.x - start.x) / distance, (end.y - start.y) / distance)
    back = Point(-along.x, -along.y)
    first, second = around.of(stroke.first), around.of(stroke.second)
    seen = first.reach(along) + TIE_MARGIN, second.reach(back) + TIE_MARGIN
    if distance - sum(seen) < 2 * STEM:
        # Names touch here: what matters is that there is a line at all.
        seen = first.radius + TIE_MARGIN, second.radius + TIE_MARGIN
    # A head stands before the name; a line without one goes on below it, to the symbol.
    margins = (
        seen[0] if stroke.direction in _TO_START else first.radius + TIE_MARGIN,
        seen[1] if stroke.direction in _TO_END else second.radius + TIE_MARGIN,
    )
    path = tie_path(start, end, stroke.kind, *margins, stroke.direction)
    if not path.lines:
        return replace(stroke, path=path), None
    line = FreeLine(
        Point(start.x + along.x * seen[0], start.y + along.y * seen[0]),
        Point(end.x - along.x * seen[1], end.y - along.y * seen[1]),
        stroke.kind,
    )
    return replace(stroke, path=path), line
