"""A sheet of which a part stands still: what is read scrolls, what is chosen stays in place."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.questionnaire.sheet import Sheet
from ui.roles import Space
from ui.theme import Theme

SHARE: Final = 2 / 3
"""Of the height, for what is read, as long as that needs no more."""
CROWDED: Final = 0.4
"""With a smaller part of the height for what is read, everything scrolls."""
FREE: Final = 0.45
"""And no longer so once there is this much again; the same number could flicker."""


class StandingSheet(Sheet):
    """Has a part between body and foot that is always in view.

    Where that part would leave too little of the body to read, it scrolls with the body.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._box = QWidget()
        self.standing = QVBoxLayout(self._box)
        self.standing.setContentsMargins(0, 0, 0, 0)
        self.standing.setSpacing(Space.SMALL)
        self._rest = QWidget()
        self._rest.setProperty("surface", "page")
        self._rest_row, self._place = self._make_column(self._rest, 0)
        self._place.addWidget(self._box)
        self._place.addStretch(1)
        self._update_width()
        self._is_crowded = False
        self.outer.insertWidget(1, self._rest, 1)
        self._fit_end()
        self.ground.installEventFilter(self)
        self._box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when something needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        foot = self.foot_height()
        whole = self.height() - foot
        least = self._box.minimumSizeHint().height()
        self._place_box(whole - least < (FREE if self._is_crowded else CROWDED) * whole)
        if self._is_crowded:
            return
        needed = self.ground.heightForWidth(self.width() - self._bar_width())
        upper = min(max(needed, round(whole * SHARE)), whole - least)
        for part, height in enumerate((upper, whole - upper)):
            if self.outer.stretch(part) != height:
                self.outer.setStretch(part, height)
        self._stay_in_line(scrolls=needed > upper)

    def _place_box(self, is_crowded: bool) -> None:
        """Put what stands still in its place, and leave the focus where it is."""
        if is_crowded is self._is_crowded:
            return
        self._is_crowded = is_crowded
        focused = QApplication.focusWidget()
        if is_crowded:
            self.body.addWidget(self._box)
        else:
            self._place.insertWidget(0, self._box)
        self._box.show()
        self._rest.setVisible(not is_crowded)
        self._fit_end()
        if focused is not None and self._box.isAncestorOf(focused):
            self.give_focus(focused)

    def _stay_in_line(self, *, scrolls: bool) -> None:
        """Keep both edges where those of the body are, which may have a scroll bar beside it."""
        bar = self._bar_width() if scrolls else 0
        left, right = (bar, 0) if self.isRightToLeft() else (0, bar)
        self._rest_row.setContentsMargins(Space.PAGE + left, 0, Space.PAGE + right, 0)

    def _fit_end(self) -> None:
        """Leave room below the body only where it ends above the foot."""
        end = Space.PAGE if self._is_crowded else Space.LARGE
        self.body_row.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, end)

    def _bar_width(self) -> int:
        return self.area.verticalScrollBar().sizeHint().width()
