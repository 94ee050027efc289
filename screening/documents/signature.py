"""A signature as strokes: points in a field of 1000 by 300, kept as text and drawn as vectors."""

from dataclasses import dataclass
from typing import Final

WIDTH: Final = 1000
HEIGHT: Final = 300
MOST_POINTS: Final = 20_000
"""More than anyone writes; whoever scribbles on, adds nothing."""

Point = tuple[int, int]
Stroke = tuple[Point, ...]


# No generated repr: a signature is personal.
@dataclass(frozen=True, slots=True, repr=False)
class Signature:
    """The strokes of one signature, in the order in which they were drawn; y counts downwards."""

    strokes: tuple[Stroke, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was drawn."""
        return bool(self.strokes)


NO_SIGNATURE: Final = Signature()


def write_signature(signature: Signature) -> str:
    """Return the strokes as text: `12,30 14,33;50,60`."""
    return ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in signature.strokes)


def read_signature(text: str) -> Signature:
    """Return the strokes in a text; ValueError when it holds anything else."""
    if not text:
        return NO_SIGNATURE
    strokes = tuple(tuple(_read_point(pair) for pair in part.split()) for part in text.split(";"))
    if not all(strokes):
        raise ValueError("a stroke has at least one point")
    return Signature(strokes)


def clean_signature(signature: Signature) -> Signature:
    """Return the strokes within their field, without points that repeat the one before them."""
    left = MOST_POINTS
    kept = []
    for stroke in signature.strokes:
        points: list[Point] = []
        for x, y in stroke:
            point = (min(max(x, 0), WIDTH), min(max(y, 0), HEIGHT))
            if left and (not points or points[-1] != point):
                points.append(point)
                left -= 1
        if points:
            kept.append(tuple(points))
    return Signature(tuple(kept))


def _read_point(pair: str) -> Point:
    x, y = pair.split(",")
    point = (int(x), int(y))
    if not (0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT):
        raise ValueError("a point lies within its field")
    return point
