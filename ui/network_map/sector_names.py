"""Where the names of the sectors stand: in full where there is room, else by their letters."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from screening.network.drawing import SectorMark
from screening.network.rings import SECTOR_TEXT_RADIUS
from ui.network_map.labels import wrap_words

SectorName = tuple[QRectF, str]

NEAREST: Final = 1.03
DISTANCES: Final = (1.16, 1.12, NEAREST)
"""How far from the client a name at the side begins: clear of labels, or just outside."""

LETTER: Final = 1.14
"""How far from the client a letter at the side stands."""

SIDEWAYS: Final = 0.3
"""How far beside the middle a sector is at the side, and not above or below."""


def place_sector_names(
    marks: Iterable[SectorMark],
    unit: float,
    metrics: QFontMetricsF,
    half_width: float,
    taken: Sequence[QRectF] = (),
) -> tuple[SectorName, ...]:
    """Return every name with its place in pixels; the same style for all of them.

    Args:
        marks: the sectors.
        unit: how many pixels one unit of the map is.
        metrics: of the font.
        half_width: how far a name may reach at both sides.
        taken: what lies over the map in its corners, such as buttons; kept clear if that goes.
    """
    everyone = tuple(marks)
    for corners in (taken, ()) if taken else ((),):
        for distance in DISTANCES:
            placed = [
                _place(mark, distance, unit, metrics, half_width, corners) for mark in everyone
            ]
            if all(_fits(box, half_width, corners) for box, _ in placed):
                return tuple(placed)
    return tuple(_place_letter(mark, unit, metrics) for mark in everyone)


def _fits(box: QRectF, half_width: float, taken: Sequence[QRectF]) -> bool:
    inside = -half_width <= box.left() and box.right() <= half_width
    return inside and not any(box.intersects(other) for other in taken)


def _place(
    mark: SectorMark,
    distance: float,
    unit: float,
    metrics: QFontMetricsF,
    half_width: float,
    taken: Sequence[QRectF],
) -> SectorName:
    text = f"{mark.sector}\N{NO-BREAK SPACE}{mark.text}"
    x, y = mark.text_point.x * unit, mark.text_point.y * unit
    if abs(mark.text_point.x) < SIDEWAYS:
        size = QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height())
        return QRectF(x - size.width() / 2, y - size.height() / 2, *size.toTuple()), text
    edge = abs(x) * distance / SECTOR_TEXT_RADIUS
    # Two lines high at most: so high it must be free beside what is in the corner.
    start = -half_width if x < 0 else 0.0
    band = QRectF(start, y - metrics.height(), half_width, 2 * metrics.height())
    edges = [-other.right() if x < 0 else other.left() for other in taken if band.intersects(other)]
    lines = wrap_words(metrics, text, min([half_width, *edges]) - edge)
    width = max(metrics.horizontalAdvance(line) for line in lines) + 2
    height = len(lines) * metrics.height()
    left = edge if x > 0 else -edge - width
    return QRectF(left, y - height / 2, width, height), "\n".join(lines)


def _place_letter(mark: SectorMark, unit: float, metrics: QFontMetricsF) -> SectorName:
    side = metrics.height()
    away = LETTER / SECTOR_TEXT_RADIUS if abs(mark.text_point.x) >= SIDEWAYS else 1.0
    x, y = mark.text_point.x * unit, mark.text_point.y * unit
    x *= away
    return QRectF(x - side / 2, y - side / 2, side, side), str(mark.sector)
