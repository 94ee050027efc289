"""Tinted notices and their icons: boxes that split over pages wherever their content does."""

from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Paragraph

from screening.documents import pdf_styles as styles
from screening.documents.content import NoticeRole

_BAR = 3.0
_SIDE = 14.0
_PADDING = 9.0
_OVERLAP = 0.4  # hides the seam that viewers draw between two parts of one box
_ICON = 11.0

# Shapes of the icons, in parts of their size from the lower left corner.
_OUTLINES: Final = {
    NoticeRole.ATTENTION: ((0.5, 1.0), (1.04, 0.04), (-0.04, 0.04)),
    NoticeRole.OVERLOAD: (
        *((0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7)),
        *((0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3)),
    ),
}
_STROKES: Final = {
    NoticeRole.FINE: ((0.27, 0.5), (0.44, 0.33), (0.74, 0.66)),
    NoticeRole.ATTENTION: ((0.5, 0.66), (0.5, 0.39)),
    NoticeRole.OVERLOAD: ((0.5, 0.76), (0.5, 0.46)),
    NoticeRole.NEUTRAL: ((0.5, 0.25), (0.5, 0.53)),
}
_DOTS: Final = {NoticeRole.ATTENTION: 0.18, NoticeRole.OVERLOAD: 0.24, NoticeRole.NEUTRAL: 0.75}


@dataclass(frozen=True, slots=True)
class BoxLook:
    """Colours of a box: its bar, icon and word, and its tint (None: the paper shows)."""

    ink: Color
    tint: Color | None


ROLE_LOOKS: Final = {
    NoticeRole.FINE: BoxLook(styles.FINE, styles.FINE_SOFT),
    NoticeRole.ATTENTION: BoxLook(styles.ATTENTION, styles.ATTENTION_SOFT),
    NoticeRole.OVERLOAD: BoxLook(styles.OVERLOAD, styles.OVERLOAD_SOFT),
    NoticeRole.NEUTRAL: BoxLook(styles.ACCENT, styles.ACCENT_SOFT),
}


# reportlab comes without types, so its classes count as Any.
class BoxPart(Flowable):  # type: ignore[misc]
    """One piece of content inside a box; parts that follow each other look like one box."""

    def __init__(self, child: Any, look: BoxLook, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._child = child
        self._look = look
        self._is_first = is_first
        self._is_last = is_last
        self.spaceBefore = 5 if is_first else 0
        self.spaceAfter = 10 if is_last else 0
        # Between two parts of one box the room stays inside it, or the paper would show.
        self._top = _PADDING if is_first else child.getSpaceBefore()
        self._bottom = _PADDING if is_last else child.getSpaceAfter()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size: the content's, with the box's own room around it."""
        if not self._is_first and getattr(getattr(self, "_frame", None), "_atTop", False):
            self._top = _PADDING  # the box goes on at the top of a page
        inner_height = available_height - self._top - self._bottom
        _, height = self._child.wrapOn(self.canv, available_width - _BAR - 2 * _SIDE, inner_height)
        self.width, self.height = available_width, height + self._top + self._bottom
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split where the content splits."""
        inner_height = available_height - self._top - self._bottom
        pieces = self._child.splitOn(self.canv, available_width - _BAR - 2 * _SIDE, inner_height)
        return put_in_box(pieces, self._look, is_first=self._is_first, is_last=self._is_last)

    def draw(self) -> None:
        """Draw the tint, the bar, and the content on it."""
        canvas = self.canv
        canvas.saveState()
        below = 0 if self._is_last else _OVERLAP
        if self._look.tint is not None:
            canvas.setFillColor(self._look.tint)
            canvas.rect(0, -below, self.width, self.height + below, stroke=0, fill=1)
        canvas.setFillColor(self._look.ink)
        canvas.rect(0, -below, _BAR, self.height + below, stroke=0, fill=1)
        canvas.restoreState()
        self._child.drawOn(canvas, _BAR + _SIDE, self._bottom)


def put_in_box(
    content: list[Flowable], look: BoxLook, *, is_first: bool = True, is_last: bool = True
) -> list[Flowable]:
    """Return the content as the parts of one box; the flags say whether its edges are here."""
    end = len(content) - 1
    return [
        BoxPart(child, look, is_first=is_first and place == 0, is_last=is_last and place == end)
        for place, child in enumerate(content)
    ]


class RoleWord(Paragraph):  # type: ignore[misc]
    """The word of a notice behind its icon, in the colour of its role."""

    role: NoticeRole | None = None
    """The role whose icon is drawn; None for what follows when a very long word splits."""

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split a very long word."""
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts[:1]:
            part.role = self.role
        return parts

    def draw(self) -> None:
        """Draw the icon beside the first line, then the word."""
        if self.role is not None:
            canvas = self.canv
            canvas.saveState()
            canvas.translate(0, self.height - _ICON - 0.5)
            draw_icon(canvas, self.role, ROLE_LOOKS[self.role].ink, _ICON)
            canvas.restoreState()
        super().draw()


def make_role_word(role: NoticeRole, word: str) -> Flowable:
    """Return the word of a notice with the icon of its role."""
    style = styles.NOTICE_WORD.clone(f"word_{role}", textColor=ROLE_LOOKS[role].ink)
    paragraph = RoleWord(styles.mark_up(word, style.fontName), style)
    paragraph.role = role
    return paragraph


def draw_icon(canvas: Any, role: NoticeRole, ink: Color, size: float) -> None:
    """Draw the icon of a role, each with its own outline, from the origin to the upper right."""
    half = size / 2
    canvas.setFillColor(ink)
    if role in _OUTLINES:
        _draw_shape(canvas, size, _OUTLINES[role])
    else:
        canvas.circle(half, half, half, stroke=0, fill=1)
    canvas.setStrokeColor(styles.PAPER)
    canvas.setLineWidth(size * 0.14)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    _draw_line(canvas, size, _STROKES[role])
    if role in _DOTS:
        canvas.setFillColor(styles.PAPER)
        canvas.circle(half, _DOTS[role] * size, size * 0.085, stroke=0, fill=1)


def _draw_shape(canvas: Any, size: float, corners: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(corners[0][0] * size, corners[0][1] * size)
    for x, y in corners[1:]:
        path.lineTo(x * size, y * size)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_line(canvas: Any, size: float, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(points[0][0] * size, points[0][1] * size)
    for x, y in points[1:]:
        path.lineTo(x * size, y * size)
    canvas.drawPath(path, stroke=1, fill=0)
