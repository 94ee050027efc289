"""Where the names of the sectors stand: in full where there is room, else by their letters."""

from collections.abc import Iterable
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
    marks: Iterable[SectorMark], unit: float, metrics: QFontMetricsF, half_width: float
) -> tuple[SectorName, ...]:
    """Return every name with its place in pixels; the same style for all of them."""
    everyone = tuple(marks)
    for distance in DISTANCES:
        placed = [_place(mark, distance, unit, metrics, half_width) for mark in everyone]
        if all(-half_width <= box.left() and box.right() <= half_width for box, _ in placed):
            return tuple(placed)
    return tuple(_place_letter(mark, unit, metrics) for mark in everyone)


def _place(
    mark: SectorMark, distance: float, unit: float, metrics: QFontMetricsF, half_width: float
) -> SectorName:
    text = f"{mark.sector}\N{NO-BREAK SPACE}{mark.text}"
    x, y = mark.text_point.x * unit, mark.text_point.y * unit
    if abs(mark.text_point.x) < SIDEWAYS:
        size = QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height())
        return QRectF(x - size.width() / 2, y - size.height() / 2, *size.toTuple()), text
    edge = abs(x) * distance / SECTOR_TEXT_RADIUS
    lines = wrap_words(metrics, text, half_width - edge)
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
