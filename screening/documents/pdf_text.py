"""Single lines of text at a place on a page, whatever signs they hold."""

import unicodedata
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from screening.documents.pdf_styles import REPLACEMENT, split_by_face
from screening.reports.typefaces import Typeface

_DOTS: Final = "…"
_LONGEST = 500  # no line holds more; measuring a whole note would take long


def measure_text(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    widths = (stringWidth(piece, name, size) for name, piece in split_by_face(text, face))
    return float(sum(widths))


def is_printable(text: str) -> bool:
    """Whether every sign comes out as typed: letters from the right are drawn from the left."""
    pieces = split_by_face(text, str(Typeface.REGULAR))
    return not any(
        REPLACEMENT in piece or unicodedata.bidirectional(sign) in {"R", "AL"}
        for _, piece in pieces
        for sign in piece
    )


def cut_to_width(text: str, face: str, size: float, width: float) -> str:
    """Return the text on one line; what does not fit in the width is cut off, with dots."""
    line = " ".join(text[:_LONGEST].split())
    if measure_text(line, face, size) <= width:
        return line
    fits, beyond = 0, len(line)
    while beyond - fits > 1:
        middle = (fits + beyond) // 2
        if measure_text(line[:middle].rstrip() + _DOTS, face, size) <= width:
            fits = middle
        else:
            beyond = middle
    return line[:fits].rstrip() + _DOTS


def draw_text(
    canvas: Any,
    place: tuple[float, float],
    text: str,
    face: str,
    size: float,
    *,
    colour: Color,
    shift: float = 0.0,
) -> None:
    """Draw one line; `shift` is the part of its width by which it moves left: 0.5 centres it."""
    left = place[0] - shift * measure_text(text, face, size) if shift else place[0]
    line = canvas.beginText(left, place[1])
    line.setFillColor(colour)
    for name, piece in split_by_face(text, face):
        line.setFont(name, size)
        line.textOut(piece)
    canvas.drawText(line)
