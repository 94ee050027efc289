"""What stands around the ties: symbols with their labels, which arrows and letters keep clear of.

A screen and a page write names in other sizes and places, so each tells its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from screening.identifiers import PersonId
from screening.network.label_boxes import Size
from screening.network.model import Point
from screening.network.rings import CLIENT_RADIUS, NODE_RADIUS


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in unit coordinates."""

    left: float
    top: float
    right: float
    bottom: float

    def shifted(self, to: Point) -> "Box":
        """Return the same box, seen from elsewhere."""
        return Box(self.left + to.x, self.top + to.y, self.right + to.x, self.bottom + to.y)

    def overlaps(self, other: "Box") -> bool:
        """Whether two boxes have room in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def measure_overlap(self, other: "Box") -> float:
        """Return the area that two boxes have in common."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0.0) * max(height, 0.0)


@dataclass(frozen=True, slots=True)
class Figure:
    """A disc around a point, and the label that hangs on it, as seen from that point."""

    radius: float
    label: Box | None = None

    def reach(self, along: Point) -> float:
        """Return how far out from the point both end, in a direction of length 1."""
        return self.radius if self.label is None else max(self.radius, _leave(self.label, along))

    def boxes(self, at: Point) -> tuple[Box, ...]:
        """Return what the figure covers when it stands at a point."""
        disc = Box(-self.radius, -self.radius, self.radius, self.radius).shifted(at)
        return (disc,) if self.label is None else (disc, self.label.shifted(at))


NODE: Final = Figure(NODE_RADIUS)
CLIENT: Final = Figure(CLIENT_RADIUS)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The figures of one drawing; whoever is not named has the usual symbol without a label."""

    letter: Size = Size(0.03, 0.045)  # noqa: RUF009 -- frozen
    """The room for one support letter."""
    client: Figure = CLIENT
    people: Mapping[PersonId, Figure] = field(default_factory=dict)

    def of(self, person_id: PersonId | None) -> Figure:
        """Return the figure of a person, or of whoever is in the middle for None."""
        return self.client if person_id is None else self.people.get(person_id, NODE)


def _leave(box: Box, along: Point) -> float:
    """Return where a line from (0, 0) comes out of a box; 0 when it passes by."""
    enter, leave = 0.0, float("inf")
    for low, high, step in ((box.left, box.right, along.x), (box.top, box.bottom, along.y)):
        if step == 0:
            if low > 0 or high < 0:
                return 0.0
            continue
        near, far = sorted((low / step, high / step))
        enter, leave = max(enter, near), min(leave, far)
    return leave if enter <= leave and leave != float("inf") else 0.0
