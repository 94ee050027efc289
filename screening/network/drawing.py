"""The map as plain shapes and texts, so that the screen and the document draw the same thing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId
from screening.network.layout import Layout
from screening.network.model import (
    Circle,
    NetworkMap,
    Person,
    Point,
    Sector,
    TieKind,
)
from screening.network.rings import (
    BANDS,
    CLIENT,
    CLIENT_RADIUS,
    OUTER_RADIUS,
    Arc,
    point_at,
    sector_text_point,
)
from screening.network.tie_lines import Line, TiePath, tie_path
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.speech import mark, say

NODE_RADIUS: Final = 0.03
"""Radius of the symbol of one person."""

TIE_MARGIN: Final = 0.012
"""The space between a symbol and the line of a tie."""

SOURCE_LINE: Final = mark(
    "Netwerkkaart volgens de stappen van de MantelScan, W. Kruijswijk, © 2012 Expertisecentrum "
    "Mantelzorg"
)
"""Named under every drawing: the condition on which its steps may be taken over."""


class Mark(StrEnum):
    """What can be seen on the symbol of a person."""

    LIVING_TOGETHER = "living_together"
    DECEASED = "deceased"


@dataclass(frozen=True, slots=True, repr=False)
class Ring:
    """The line around one circle."""

    circle: Circle
    radius: float


@dataclass(frozen=True, slots=True, repr=False)
class SectorMark:
    """The line where a sector begins, clockwise, and its name outside the circles."""

    sector: Sector
    line: Line
    text: str
    text_point: Point


@dataclass(frozen=True, slots=True, repr=False)
class Node:
    """One person: a symbol with radius `NODE_RADIUS`, a name, and two texts that may be empty."""

    person_id: PersonId
    point: Point
    circle: Circle
    name: str
    relation: str
    hours: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Stroke:
    """The line of one tie; `first` is None when it starts at the client."""

    first: PersonId | None
    second: PersonId
    kind: TieKind
    path: TiePath


@dataclass(frozen=True, slots=True, repr=False)
class Drawing:
    """The whole map, in the order in which it is painted."""

    rings: tuple[Ring, ...]
    sectors: tuple[SectorMark, ...]
    strokes: tuple[Stroke, ...]
    client_name: str
    client_age: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True, repr=False)
class LegendEntry:
    """One line of the legend: a sign and what it means."""

    sign: TieKind | Circle | Mark
    text: str


LEGEND: Final[tuple[LegendEntry, ...]] = (
    LegendEntry(TieKind.SUPPORTIVE, mark("dikke lijn: steunende band")),
    LegendEntry(TieKind.NEUTRAL, mark("stippellijn: neutrale band")),
    LegendEntry(TieKind.TENSE, mark("zigzaglijn: gespannen band")),
    LegendEntry(TieKind.BROKEN, mark("lijn met twee strepen: verbroken band")),
    LegendEntry(Circle.INNER, mark("binnenste cirkel: mantelzorgers")),
    LegendEntry(
        Circle.MIDDLE, mark("middelste cirkel: andere familie, vrienden, buren, vrijwilligers")
    ),
    LegendEntry(Circle.OUTER, mark("buitenste cirkel: beroepskrachten")),
    LegendEntry(Mark.LIVING_TOGETHER, mark("streepjes om het teken: woont bij de cliënt")),
    LegendEntry(Mark.DECEASED, mark("kruis door het teken: overleden")),
)
"""Every drawing carries it, because sources disagree on the signs."""


def draw_map(network: NetworkMap, layout: Layout) -> Drawing:
    """Return the drawing of a map; ties to oneself or to people not on it are left out."""
    people = {person.id: person for person in network.people}
    return Drawing(
        rings=tuple(Ring(circle, BANDS[circle].outer) for circle in Circle),
        sectors=_draw_sectors(layout.arcs),
        strokes=(*_draw_client_ties(people, layout), *_draw_ties(network, people, layout)),
        client_name=network.client_name,
        client_age=""
        if network.client_age is None
        else say("{client_age} jaar", client_age=network.client_age),
        nodes=tuple(_draw_node(person, layout.places[person.id]) for person in people.values()),
    )


def draw_tie(start: Point, end: Point, kind: TieKind) -> TiePath:
    """Return the line of a tie between the symbols of two people."""
    margin = NODE_RADIUS + TIE_MARGIN
    return tie_path(start, end, kind, margin, margin)


def draw_client_tie(end: Point, kind: TieKind) -> TiePath:
    """Return the line of the tie between the client and the symbol of a person."""
    return tie_path(CLIENT, end, kind, CLIENT_RADIUS + TIE_MARGIN, NODE_RADIUS + TIE_MARGIN)


def sample_tie(kind: TieKind, length: float) -> TiePath:
    """Return a tie of a kind for the legend: from (0, 0) to the right."""
    return tie_path(Point(0.0, 0.0), Point(length, 0.0), kind)


def _draw_sectors(arcs: Mapping[Sector, Arc]) -> tuple[SectorMark, ...]:
    return tuple(
        SectorMark(
            sector=sector,
            line=(point_at(arc.start, CLIENT_RADIUS), point_at(arc.start, OUTER_RADIUS)),
            text=label(sector),
            text_point=sector_text_point(arc),
        )
        for sector, arc in arcs.items()
    )


def _draw_node(person: Person, point: Point) -> Node:
    hours = person.hours_per_week
    marks = {
        Mark.LIVING_TOGETHER: person.living_together and not person.deceased,
        Mark.DECEASED: person.deceased,
    }
    return Node(
        person_id=person.id,
        point=point,
        circle=person.circle,
        name=person.name or person.relation,
        relation=person.relation if person.name else "",
        hours=say("{number} uur", number=format_number(hours)) if hours > 0 else "",
        marks=tuple(mark for mark, is_shown in marks.items() if is_shown),
    )


def _draw_client_ties(people: Mapping[PersonId, Person], layout: Layout) -> tuple[Stroke, ...]:
    return tuple(
        Stroke(None, person.id, kind, draw_client_tie(layout.places[person.id], kind))
        for person in people.values()
        if (kind := person.tie_to_client) is not None
    )


def _draw_ties(
    network: NetworkMap, people: Mapping[PersonId, Person], layout: Layout
) -> tuple[Stroke, ...]:
    places = layout.places
    return tuple(
        Stroke(
            tie.first,
            tie.second,
            tie.kind,
            draw_tie(places[tie.first], places[tie.second], tie.kind),
        )
        for tie in network.ties
        if tie.first != tie.second and tie.first in people and tie.second in people
    )
