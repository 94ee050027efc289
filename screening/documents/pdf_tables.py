"""Tables and rows of label and value."""

from typing import Any, Final

from reportlab.platypus import Flowable, LongTable

from screening.documents import pdf_styles as styles
from screening.documents.content import Table

_LABEL_SHARE = 0.3
_GAP = 10.0
_TOGETHER = 2
"""So many rows of a table stand together at least."""
_SLACK = 0.01
_HALF: Final = styles.CONTENT_HEIGHT / 2
_QUARTER: Final = styles.CONTENT_HEIGHT / 4
"""Higher rows stand well alone; to keep them together would leave a hole."""

_BASE: Final[list[tuple[Any, ...]]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), 4.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5),
]
_LINED: Final[list[tuple[Any, ...]]] = [
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.SECOND_INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, styles.LINE),
]


# reportlab comes without types, so its classes count as Any.
class FluidTable(LongTable):  # type: ignore[misc]
    """A table that takes the width it gets, and splits a row only when it must."""

    weights: tuple[float, ...] = ()
    """How the width is divided; the parts of a split table know their widths already."""
    _shared_width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Divide the width by the weights, then return the size."""
        if self.weights and self._shared_width != available_width:
            self._shared_width = available_width
            unit = available_width / sum(self.weights)
            widths = [unit * weight for weight in self.weights]
            self._argW = self._colWidths = make_room(widths, self._list_needs())
        size: tuple[float, float] = super().wrap(available_width, available_height)
        return size

    def _list_needs(self) -> list[float]:
        """Return for every column how wide its longest word is, with the gap beside it."""
        columns = zip(*self._cellvalues, strict=True)
        return [max(cell.minWidth() for cell in column) + _GAP for column in columns]

    @property
    def start_height(self) -> float:
        """How much room the table needs to begin; known once it was wrapped."""
        heights, head = self._rowHeights, self.repeatRows
        rows = len(heights) - head
        together = float(sum(heights[: head + (rows if rows < 2 * _TOGETHER else _TOGETHER)]))
        return together if together <= _QUARTER else float(sum(heights[: head + 1]))

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split between rows, none of which stands alone on either side.

        A row is split itself only when it would not fit on half a page.
        """
        if available_height < self.start_height <= _HALF:
            return []  # the whole table moves to the next page
        all_but_last = sum(self._rowHeights[:-1])
        enough = len(self._rowHeights) - self.repeatRows >= 2 * _TOGETHER
        if enough and all_but_last <= available_height:
            available_height = sum(self._rowHeights[:-_TOGETHER]) + _SLACK
        parts: list[Flowable] = super().split(available_width, available_height)
        return parts


def make_room(widths: list[float], needs: list[float]) -> list[float]:
    """Return the widths, so shifted that nothing is narrower than it needs, where there is room.

    Otherwise a long word would be broken at the edge of its column.
    """
    spare = [max(width - need, 0) for width, need in zip(widths, needs, strict=True)]
    short = sum(max(need - width, 0) for width, need in zip(widths, needs, strict=True))
    if not 0 < short <= sum(spare):
        return widths
    part = short / sum(spare)
    return [
        max(width, need) - part * room
        for width, need, room in zip(widths, needs, spare, strict=True)
    ]


def make_fluid(
    cells: list[list[Any]],
    weights: tuple[float, ...],
    look: list[tuple[Any, ...]],
    *,
    header_rows: int = 0,
) -> Flowable:
    """Return a table whose columns share the width by their weights."""
    table = FluidTable(
        cells, repeatRows=header_rows, style=look, splitInRow=1, spaceBefore=2, spaceAfter=10
    )
    table.weights = weights
    return table


def make_table(table: Table) -> Flowable:
    """Return a table of a document; columns are as wide as their weights say."""
    cells = [[styles.write_paragraph(text, styles.CELL_HEAD) for text in table.header]]
    cells += [[styles.write_paragraph(text, styles.CELL) for text in row] for row in table.rows]
    weights = table.weights or (1.0,) * len(table.header)
    return make_fluid(cells, weights, _BASE + _LINED, header_rows=1)


def make_rows(rows: tuple[tuple[str, str], ...]) -> Flowable:
    """Return rows of a label with its value."""
    cells = [
        [styles.write_paragraph(label, styles.LABEL), styles.write_paragraph(value, styles.VALUE)]
        for label, value in rows
    ]
    look = [*_BASE, ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
    return make_fluid(cells, (_LABEL_SHARE, 1 - _LABEL_SHARE), look)


def put_side_by_side(left: Flowable, right: Flowable, left_share: float) -> Flowable:
    """Return two flowables beside each other, which stay on one page."""
    look = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, 0), 0)]
    look += [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("RIGHT", "TOP", "BOTTOM")]
    return make_fluid([[left, right]], (left_share, 1 - left_share), look)
