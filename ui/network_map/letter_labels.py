"""The support letters of many ties, written at once."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStaticText, QTransform

from screening.network.label_boxes import Size
from screening.network.model import SupportKind
from screening.network.support_letters import Letters
from ui.network_map.look import MapLook

CAPITALS = 0.85
"""The height of a label as a share of that of a line of text: capitals need no more."""


class LetterLabels:
    """Takes labels in one by one, and paints them all."""

    def __init__(self) -> None:
        self._boxes: list[tuple[str, QRectF]] = []

    def add(self, letters: Letters, unit: float) -> None:
        """Take a label in, at so many pixels to the unit."""
        middle = QPointF(letters.middle.x * unit, letters.middle.y * unit)
        width, height = letters.size.width * unit, letters.size.height * unit
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        self._boxes.append((letters.text, box))

    def paint(self, painter: QPainter, look: MapLook) -> None:
        """Write upright on a bit of paper, so that lines never run through a letter."""
        if not self._boxes:
            return
        painter.setPen(QPen(look.line, look.thin))
        painter.setBrush(look.paper)
        for _, box in self._boxes:
            painter.drawRoundedRect(box, look.gap * 0.75, look.gap * 0.75)
        painter.setPen(look.ink)
        painter.setFont(look.name_font)
        texts: dict[str, QStaticText] = {}
        for text, box in self._boxes:
            words = texts.get(text)
            if words is None:
                # Laid out once: of four letters there are fifteen words.
                words = texts[text] = QStaticText(text)
                words.setTextFormat(Qt.TextFormat.PlainText)
                words.prepare(QTransform(), look.name_font)
            size = words.size()
            corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawStaticText(corner, words)


def measure_letter(look: MapLook) -> Size:
    """Return the room for one letter, in pixels."""
    metrics = QFontMetricsF(look.name_font)
    widest = max(metrics.horizontalAdvance(letter) for letter in SupportKind)
    return Size(widest, look.line_height * CAPITALS)
