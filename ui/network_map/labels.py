"""The label of one person on the map, fitted into the room there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFontMetricsF

from ui.network_map.look import MapLook

SMALLEST_SYMBOL = 0.35
"""The least radius of a symbol on a crowded map, as a share of the usual one."""


TOLERANCE = 1.15
"""A name may be a little wider than its room: the label below or beside it rarely is too."""


@dataclass(frozen=True, slots=True, repr=False)
class NodeShape:
    """How large a symbol is and which lines stand below it; the last may be a detail."""

    radius: float
    lines: tuple[str, ...]
    has_detail: bool
    size: QSizeF
    """The size of the text as a whole."""


def fit_node(
    look: MapLook, name: str, detail: str, room: QSizeF, least_room: QSizeF, *, whole: bool
) -> NodeShape:
    """Return the symbol and label of a person.

    Args:
        look: how it is painted.
        name: what stands below the symbol.
        detail: what stands below the name where there is room.
        room: what is free for both together; it may be nothing at all.
        least_room: what everybody on this map has, so that all symbols are of one size.
        whole: write the full name whatever the room, as for someone who is chosen.
    """
    height = look.line_height
    least = look.symbol_radius * SMALLEST_SYMBOL
    radius = min(look.symbol_radius, max(least, (least_room.height() - height) / 2))
    # A little too high may be, but only where nobody grew to the very edge of the next room.
    usual = round((least_room.height() - 2 * radius) / height)
    rows = max(usual, int((room.height() - 2 * radius - look.gap) / height))
    metrics = QFontMetricsF(look.name_font)
    if whole:
        lines: Sequence[str] = [name]
        shown_detail = detail
    elif rows < 1 or room.width() < 2 * height:
        lines, shown_detail = [], ""
    else:
        lines = _fit_name(metrics, name, room.width(), rows)
        shown_detail = detail if rows > len(lines) else ""
    texts = (*lines, shown_detail) if shown_detail else tuple(lines)
    width = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    size = QSizeF(width + 2 * look.gap, len(texts) * height) if texts else QSizeF(0, 0)
    return NodeShape(radius, texts, bool(shown_detail), size)


def wrap_words(metrics: QFontMetricsF, text: str, width: float) -> list[str]:
    """Return the words over as many lines as they need; a word is never broken."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fit_name(metrics: QFontMetricsF, name: str, width: float, rows: int) -> list[str]:
    if metrics.horizontalAdvance(name) <= width * TOLERANCE:
        return [name]
    if rows < 2:  # noqa: PLR2004 -- one line only: the first name says most
        name = name.split(maxsplit=1)[0]
        return [metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)]
    first, *rest = wrap_words(metrics, name, width)
    lines = [first, " ".join(rest)] if rest else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
