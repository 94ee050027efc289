"""Paints one offer: its name, whose it is, for which district, and what is doubtful about it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from screening.directory.model import Offer
from screening.wording.offers import describe_doubt
from ui.directory.model import OFFER_ROLE
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme

WIDE_FROM = 560
"""From this width, at normal text, the two parts stand side by side."""
SHARE = 0.56


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text with perhaps an icon before it."""

    text: str
    role: ColourRole = ColourRole.INK
    type_role: TypeRole = TypeRole.SMALL
    icon: IconName | None = None


class OfferDelegate(QStyledItemDelegate):
    """Draws an offer in two parts, or below each other when there is little room."""

    def __init__(self, theme: Theme, view: QWidget, today: date) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._today = today

    @property
    def is_wide(self) -> bool:
        """Whether the two parts fit side by side."""
        return self._view.width() >= self._theme.length(WIDE_FROM)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every offer."""
        lines = 2 if self.is_wide else 4
        text = lines * self._line_height() + (lines - 1) * Space.HAIR
        return QSize(0, max(text + 2 * Space.SMALL, self._theme.length(Shape.TARGET)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the offer."""
        offer: Offer | None = index.data(OFFER_ROLE)
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect)
        if offer is not None:
            self._paint_offer(painter, rect, offer)
        painter.restore()

    def _paint_offer(self, painter: QPainter, rect: QRect, offer: Offer) -> None:
        inner = rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        first, second = _name_part(offer), _state_part(offer, self._today)
        if not self.is_wide:
            self._paint_lines(painter, inner, [*first, *second])
            return
        width = round(inner.width() * SHARE)
        left = QRect(inner.left(), inner.top(), width - Space.LARGE, inner.height())
        right = QRect(inner.left() + width, inner.top(), inner.width() - width, inner.height())
        self._paint_lines(painter, left, first)
        self._paint_lines(painter, right, second)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(ColourRole.ACCENT_SOFT))
            bar = QRect(rect.left(), rect.top(), Space.HAIR, rect.height())
            painter.fillRect(bar, colour(ColourRole.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(ColourRole.SURFACE))
        painter.setPen(colour(ColourRole.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_lines(self, painter: QPainter, area: QRect, lines: list[_Line]) -> None:
        height, side = self._line_height(), self._theme.length(Shape.ICON_SMALL)
        top = area.top()
        for line in lines:
            left = area.left()
            if line.icon is not None:
                pixmap = self._theme.icon(line.icon, line.role).pixmap(side, side)
                painter.drawPixmap(left, top + (height - side) // 2, pixmap)
                left += side + Space.SMALL
            font = self._theme.font(line.type_role, line.type_role is TypeRole.BODY)
            place = QRect(left, top, area.right() - left, height)
            text = QFontMetrics(font).elidedText(
                line.text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.setFont(font)
            painter.setPen(self._theme.colour(line.role))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            top += height + Space.HAIR

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font(TypeRole.BODY, strong=True)).height()


def describe_area(offer: Offer) -> str:
    """Return for which districts an offer is."""
    return offer.district or QCoreApplication.translate("OfferDelegate", "Hele gemeente")


def _name_part(offer: Offer) -> list[_Line]:
    return [
        _Line(offer.name, type_role=TypeRole.BODY),
        _Line(offer.organisation, ColourRole.SECOND_INK),
    ]


def _state_part(offer: Offer, today: date) -> list[_Line]:
    area = _Line(describe_area(offer), ColourRole.SECOND_INK)
    doubt = describe_doubt(offer, today)
    if doubt:
        # The day stands in the details; here there is room for the reason only.
        return [_Line(doubt, ColourRole.ATTENTION, icon=IconName.ATTENTION), area]
    return [_Line(describe_waiting(offer), ColourRole.INK), area]


def describe_waiting(offer: Offer) -> str:
    """Return how long someone waits, in a few words; empty when it is not known."""
    if not offer.waiting_time:
        return ""
    words = QCoreApplication.translate("OfferDelegate", "Wachttijd: {time}")
    return words.format(time=offer.waiting_time)
