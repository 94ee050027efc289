"""Room for remarks and signatures, by hand after printing, or as they were given already."""

from typing import Any, Final

from reportlab.platypus import Flowable

from screening.documents import pdf_styles as styles
from screening.documents.content import Signatory, SignatureFields
from screening.documents.pdf_page import keep
from screening.documents.signature import HEIGHT, WIDTH, Signature

DATE_LABEL: Final = "Datum"
SIGNATURE_LABEL: Final = "Handtekening"

_LINE_STEP = 23.0
_BOX = 9.0
_BOX_GAP = 6.0
_CHOICE_GAP = 22.0
_SIGNATURE_SHARE = 0.5


# reportlab comes without types, so its classes count as Any.
class WritingLines(Flowable):  # type: ignore[misc]
    """Empty lines to write on."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.spaceAfter = 10

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size: the whole width."""
        del available_height
        self.width, self.height = available_width, self._number * _LINE_STEP
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        _set_line(self.canv)
        for place in range(self._number):
            self.canv.line(0, place * _LINE_STEP + 0.5, self.width, place * _LINE_STEP + 0.5)


class Choices(Flowable):  # type: ignore[misc]
    """Boxes to tick, each with its word behind it; they go on below when the width is used."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self._places: list[tuple[float, float, Any]] = []
        self.spaceAfter = 12

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, after giving every choice its place."""
        self._places = []
        across, down = 0.0, 0.0
        for word in self._words:
            paragraph = styles.write_paragraph(" ".join(word.split()), styles.BODY)
            room = available_width - _BOX - _BOX_GAP
            _, height = paragraph.wrapOn(self.canv, room, available_height)
            width = min(room, max(paragraph.getActualLineWidths0(), default=0) + 1)
            paragraph.wrapOn(self.canv, width, available_height)
            if across and across + _BOX + _BOX_GAP + width > available_width:
                across, down = 0.0, down + styles.BODY.leading
            self._places.append((across, down + height, paragraph))
            across += _BOX + _BOX_GAP + width + _CHOICE_GAP
            down += height - styles.BODY.leading
        self.width, self.height = available_width, down + styles.BODY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes and their words."""
        for across, bottom, paragraph in self._places:
            base = self.height - bottom
            _set_line(self.canv)
            top = base + paragraph.height
            self.canv.rect(across, top - _BOX - 3, _BOX, _BOX, stroke=1, fill=0)
            paragraph.drawOn(self.canv, across + _BOX + _BOX_GAP, base)


class DateAndSignature(Flowable):  # type: ignore[misc]
    """A line for the date beside a line for the signature, each with its label below."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size: the whole width."""
        del available_height
        self.width, self.height = available_width, 40.0
        self.spaceAfter = 6
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines and their labels."""
        canvas = self.canv
        split = self.width * 0.32
        for label, start, end in (
            (DATE_LABEL, 0.0, split),
            (SIGNATURE_LABEL, split + 18, self.width),
        ):
            _set_line(canvas)
            canvas.line(start, 13, end, 13)
            canvas.setFillColor(styles.SECOND_INK)
            canvas.setFont(styles.LABEL.fontName, 9)
            canvas.drawString(start, 2, label)


class DrawnSignature(Flowable):  # type: ignore[misc]
    """A signature as it was drawn on the screen, in vectors, above a line."""

    def __init__(self, signature: Signature) -> None:
        super().__init__()
        self._signature = signature
        self.spaceAfter = 8

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size: a part of the width, in the shape of the field it was drawn in."""
        del available_height
        self.width = available_width * _SIGNATURE_SHARE
        self.height = self.width * HEIGHT / WIDTH
        return self.width, self.height

    def draw(self) -> None:
        """Draw the strokes; a dot is a stroke that goes nowhere."""
        canvas, scale = self.canv, self.width / WIDTH
        canvas.saveState()
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(1.3)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in self._signature.strokes:
            path = canvas.beginPath()
            for place, (x, y) in enumerate((*stroke, stroke[-1])):
                go = path.lineTo if place else path.moveTo
                go(x * scale, (HEIGHT - y) * scale)
            canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()
        _set_line(canvas)
        canvas.line(0, 0, self.width, 0)


def make_signatures(fields: SignatureFields) -> list[Flowable]:
    """Return the fields of everyone who may sign; those of one person stay on one page."""
    return [keep(_make_fields(fields, person)) for person in fields.signatories]


def _make_fields(fields: SignatureFields, person: Signatory) -> list[Flowable]:
    who = f"{person.name}, {person.role}" if person.role else person.name
    parts: list[Flowable] = [styles.write_paragraph(who, styles.SIGNATORY)]
    if person.answer:
        return [*parts, *_make_answer(person)]
    if person.may_remark:
        parts.append(styles.write_paragraph(fields.question, styles.BODY))
        parts += [WritingLines(fields.remark_lines), Choices(fields.choices)]
    return [*parts, DateAndSignature()]


def _make_answer(person: Signatory) -> list[Flowable]:
    """Return what somebody answered, the remarks in own words, and the signature."""
    parts: list[Flowable] = [styles.write_paragraph(person.answer, styles.BODY)]
    if person.remarks:
        parts.append(styles.write_paragraph(f"“{person.remarks}”", styles.QUOTE))
    if person.signature:
        parts.append(DrawnSignature(person.signature))
    return parts


def _set_line(canvas: Any) -> None:
    canvas.setStrokeColor(styles.SECOND_INK)
    canvas.setLineWidth(0.6)
    canvas.setLineCap(0)
