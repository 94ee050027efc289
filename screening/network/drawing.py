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
    CLIENT_RADIUS,
    OUTER_RADIUS,
    Arc,
    point_at,
    sector_text_point,
)
from screening.network.strokes import Stroke, draw_strokes
from screening.network.surroundings import Surroundings
from screening.network.tie_lines import Line
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.speech import mark, say

SOURCE_LINE: Final = mark(
    "Netwerkkaart volgens de stappen van de MantelScan, W. Kruijswijk, © 2012 Expertisecentrum "
    "Mantelzorg"
)
"""Named under every drawing: the condition on which its steps may be taken over."""


class Mark(StrEnum):
    """What can be seen on the symbol of a person."""

    LIVING_TOGETHER = "living_together"
    DECEASED = "deceased"
    CLIENT = "client"
    """The client, on a map with somebody else in the middle."""


class TieMark(StrEnum):
    """What a tie may carry besides its kind."""

    ARROW = "arrow"
    LETTERS = "letters"


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
    """One line of the legend: a sign, the sign in words with what it means, and the meaning."""

    sign: TieKind | TieMark | Circle | Mark
    text: str
    meaning: str


LEGEND: Final[tuple[LegendEntry, ...]] = (
    LegendEntry(TieKind.SUPPORTIVE, mark("dikke lijn: steunende band"), mark("steunende band")),
    LegendEntry(TieKind.NEUTRAL, mark("stippellijn: neutrale band"), mark("neutrale band")),
    LegendEntry(TieKind.TENSE, mark("zigzaglijn: gespannen band"), mark("gespannen band")),
    LegendEntry(
        TieKind.BROKEN, mark("lijn met twee strepen: verbroken band"), mark("verbroken band")
    ),
    LegendEntry(
        TieMark.ARROW,
        mark("pijl: hierheen gaat de hulp of energie"),
        mark("hierheen gaat de hulp of energie"),
    ),
    LegendEntry(
        TieMark.LETTERS,
        mark("letters: P praktisch, G gezelschap, A advies en informatie, E emotioneel"),
        mark("P praktisch, G gezelschap, A advies en informatie, E emotioneel"),
    ),
    LegendEntry(Circle.INNER, mark("binnenste cirkel: mantelzorgers"), mark("mantelzorgers")),
    LegendEntry(
        Circle.MIDDLE,
        mark("middelste cirkel: andere familie, vrienden, buren, vrijwilligers"),
        mark("andere familie, vrienden, buren, vrijwilligers"),
    ),
    LegendEntry(Circle.OUTER, mark("buitenste cirkel: beroepskrachten"), mark("beroepskrachten")),
    LegendEntry(
        Mark.LIVING_TOGETHER,
        mark("streepjes om het teken: woont bij de cliënt"),
        mark("woont bij de cliënt"),
    ),
    LegendEntry(Mark.DECEASED, mark("kruis door het teken: overleden"), mark("overleden")),
)
"""Every drawing carries it, because sources disagree on the signs.

Of `Mark.CLIENT` it says nothing: that one has the word beside it.
"""


def draw_map(network: NetworkMap, layout: Layout, around: Surroundings | None = None) -> Drawing:
    """Return the drawing of a map; ties to oneself or to people not on it are left out.

    Args:
        network: the map.
        layout: where everybody stands.
        around: how large symbols, names and letters are drawn, so that arrows and letters keep
            clear of them; without it no names are reckoned with.
    """
    return Drawing(
        rings=tuple(Ring(circle, BANDS[circle].outer) for circle in Circle),
        sectors=_draw_sectors(layout.arcs),
        strokes=draw_strokes(network, layout, around or Surroundings()),
        client_name=network.client_name,
        client_age=""
        if network.client_age is None
        else say("{client_age} jaar", client_age=network.client_age),
        nodes=draw_nodes(network, layout),
    )


def draw_nodes(network: NetworkMap, layout: Layout) -> tuple[Node, ...]:
    """Return everybody on the map; of two people with one id the last."""
    people = {person.id: person for person in network.people}
    return tuple(
        _draw_node(person, layout.places[person.id], is_client=person.id == network.client_id)
        for person in people.values()
    )


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


def _draw_node(person: Person, point: Point, *, is_client: bool) -> Node:
    hours = person.hours_per_week
    marks = {
        Mark.LIVING_TOGETHER: person.living_together and not person.deceased,
        Mark.DECEASED: person.deceased,
        Mark.CLIENT: is_client,
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
