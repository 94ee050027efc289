"""Pages of a PDF: margins, header, page numbers, outline, and what stays together on a page."""

from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Table,
)
from reportlab.platypus.doctemplate import NullActionFlowable

from screening.documents import pdf_styles as styles
from screening.documents.content import Document
from screening.documents.pdf_text import cut_to_width, draw_text

_SMALL = 8.5
_FOOT = 37.0
_LONGEST_PLAIN = 200
_START_LINES = 3
_START_LIMIT: Final = styles.CONTENT_HEIGHT * 0.97
_KEPT_HEIGHT: Final = styles.CONTENT_HEIGHT * 0.6


# reportlab comes without types, so its classes count as Any.
class OutlinedHeading(Paragraph):  # type: ignore[misc]
    """A heading that is also an entry of the outline; when it splits, its first part is that."""

    entry: tuple[str, str, int] | None = None
    """Text, key and level of the entry."""

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split a very long heading."""
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts[:1]:
            part.entry = self.entry
        return parts

    def draw(self) -> None:
        """Draw the heading and note its place in the outline."""
        if self.entry is not None:
            text, key, level = self.entry
            self.canv.bookmarkHorizontal(key, 0, self.height + 6)
            self.canv.addOutlineEntry(text, key, level)
        super().draw()


def make_heading(text: str, style: ParagraphStyle, *, key: str, level: int) -> Flowable:
    """Return a heading with its entry in the outline, below those of a lower level."""
    heading = OutlinedHeading(styles.mark_up(text, style.fontName), style)
    heading.entry = (make_plain(text), key, level)
    return heading


def make_plain(text: str) -> str:
    """Return a text as one line of reasonable length, for the outline and the metadata."""
    return " ".join(styles.clean_text(text[:_LONGEST_PLAIN]).split())


class RoomForStart(CondPageBreak):  # type: ignore[misc]
    """Goes to the next page unless these flowables fit, of which the last may go on there."""

    def __init__(self, flowables: list[Flowable]) -> None:
        super().__init__(0)
        self._flowables = flowables

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the page when the room left is too small."""
        heights = [
            self._measure(flowable, available_width, whole=flowable is not self._flowables[-1])
            for flowable in self._flowables
        ]
        self.height = min(sum(heights), _START_LIMIT)
        size: tuple[float, float] = super().wrap(available_width, available_height)
        return size

    def _measure(self, flowable: Any, width: float, *, whole: bool) -> float:
        _, height = flowable.wrapOn(self.canv, width, styles.CONTENT_HEIGHT)
        if isinstance(flowable, Kept) and flowable.is_loose:
            return self._measure(flowable._content[0], width, whole=False)
        if isinstance(flowable, DrawingFirst):
            height = flowable.start_height
        elif isinstance(flowable, KeepTogether):
            # It claims to be endlessly high, so that it is always asked to split.
            height = flowable._H
        elif isinstance(flowable, Paragraph) and not whole:
            height = min(height, _START_LINES * flowable.style.leading)
        elif isinstance(flowable, Table) and not whole:
            height = flowable.start_height
        below = flowable.getSpaceAfter() if whole else 0.0
        return float(height + flowable.getSpaceBefore() + below)


class DrawingFirst(KeepTogether):  # type: ignore[misc]
    """A drawing with what explains it, then its table.

    Where there is no room for the drawing the table comes first, if all of that fits there.
    """

    def __init__(self, drawing: list[Flowable], table: Flowable) -> None:
        super().__init__([*drawing, table])
        self._drawing, self._table = drawing, table
        self._heights = (0.0, 0.0)

    @property
    def start_height(self) -> float:
        """How much room it needs to begin; known once it was wrapped."""
        return min(self._heights)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure both, and ask to be split."""
        size: tuple[float, float] = super().wrap(available_width, available_height)
        _, table = self._table.wrapOn(self.canv, available_width, available_height)
        self._heights = (self._H - table, table + self._table.getSpaceBefore())
        return size

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return both in the order that leaves the smaller hole."""
        del available_width
        drawing = KeepTogether(self._drawing)
        if self._heights[0] > available_height >= self._heights[1]:
            return [NullActionFlowable(), self._table, drawing]
        return [NullActionFlowable(), drawing, self._table]


class Kept(KeepTogether):  # type: ignore[misc]
    """Keeps its content on one page, unless that is so high that it would leave a hole."""

    most: float = _KEPT_HEIGHT
    """How high it may be."""

    @property
    def is_loose(self) -> bool:
        """Whether the content is too high to be kept; known once it was wrapped."""
        return self.most < float(self._H)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Let go of content that is too high; else move all of it to the next page."""
        if self.is_loose:
            return [NullActionFlowable(), *self._content]
        pieces: list[Flowable] = super().split(available_width, available_height)
        return pieces


def keep(content: list[Flowable], most: float = _KEPT_HEIGHT) -> Flowable:
    """Keep content together; what was kept together within it, is now part of the whole."""
    loose: list[Flowable] = []
    for flowable in content:
        loose += flowable._content if isinstance(flowable, KeepTogether) else [flowable]
    kept = Kept(loose)
    kept.most = most
    return kept


class PagedDocument(BaseDocTemplate):  # type: ignore[misc]
    """Puts a header on every page but the first and a footer with its number on all."""

    def __init__(self, target: Any, document: Document) -> None:
        super().__init__(
            target,
            pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
            title=make_plain(document.title),
            author=make_plain(document.author),
            subject=make_plain(document.subtitle),
            creator="Draagwijzer",
            producer="Draagwijzer",
            lang=document.language,
            displayDocTitle=True,
            pageCompression=1,
        )
        self._document = document
        frame = Frame(
            *(styles.SIDE_MARGIN, styles.BOTTOM_MARGIN),
            *(styles.CONTENT_WIDTH, styles.CONTENT_HEIGHT),
            *(0, 0, 0, 0),
        )
        self.addPageTemplates(PageTemplate("page", [frame], onPageEnd=self._draw_around))

    def _draw_around(self, canvas: Any, _template: Any) -> None:
        """Draw what stands around the text, after it, so that it is also read after it."""
        right = styles.PAGE_WIDTH - styles.SIDE_MARGIN
        canvas.saveState()
        if canvas.getPageNumber() == 1:
            canvas.setFillColor(styles.ACCENT)
            canvas.rect(0, styles.PAGE_HEIGHT - 7, styles.PAGE_WIDTH, 7, stroke=0, fill=1)
        else:
            top = styles.PAGE_HEIGHT - styles.TOP_MARGIN + 24
            _draw_small(canvas, top, self._document.running_title)
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(styles.SIDE_MARGIN, 50, right, 50)
        _draw_small(canvas, _FOOT, self._document.confidentiality)
        canvas.doForm(_name_of_number(canvas.getPageNumber()))
        canvas.restoreState()


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Writes `Pagina 1 van 7` on every page, once the number of pages is known."""

    def save(self) -> None:
        """Fill in the page numbers that the pages refer to, and finish the document."""
        total = self.getPageNumber() - 1
        right = styles.PAGE_WIDTH - styles.SIDE_MARGIN
        for number in range(1, total + 1):
            self.beginForm(_name_of_number(number), 0, 0, styles.PAGE_WIDTH, styles.PAGE_HEIGHT)
            _set_small(self)
            self.drawRightString(right, _FOOT, f"Pagina {number} van {total}")
            self.endForm()
        super().save()


def _draw_small(canvas: Any, base: float, text: str) -> None:
    face = styles.NOTE.fontName
    shown = cut_to_width(text, face, _SMALL, styles.CONTENT_WIDTH * 0.8)
    place = (styles.SIDE_MARGIN, base)
    draw_text(canvas, place, shown, face, _SMALL, colour=styles.SECOND_INK)


def _set_small(canvas: Any) -> None:
    canvas.setFont(styles.NOTE.fontName, _SMALL)
    canvas.setFillColor(styles.SECOND_INK)


def _name_of_number(number: int) -> str:
    return f"page-number-{number}"
