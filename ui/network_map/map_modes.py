"""The large half of the page: the map, or something else to be seen of the same people."""

from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class MapMode(StrEnum):
    """What can be seen."""

    MAP = "map"
    WEEK = "week"
    COMPARED = "compared"


class MapModes(QFrame):
    """Shows one of its pages, chosen in the switch above it; emits `mode_changed(MapMode)`.

    Whoever has another page calls `add` once it is known to be wanted, and `drop` otherwise.
    """

    mode_changed = Signal(object)
    panel_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._theme = theme
        self._names: dict[MapMode, str] = {}
        self._pages: dict[MapMode, QWidget] = {}
        self.switch: SegmentedChoice | None = None
        self.close_button = Button(
            theme, self.tr("Gegevens sluiten"), ButtonKind.QUIET, IconName.CLOSE
        )
        self.close_button.clicked.connect(self.panel_closed)
        self.close_button.hide()
        self.head = QWidget()
        """The switch, for the row of tools above."""
        self._head = QHBoxLayout(self.head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(Space.SMALL)
        self._head.addWidget(self.close_button)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        edge = theme.strokes.line
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self._stack)

    @property
    def mode(self) -> MapMode:
        """What is seen now."""
        shown = self._stack.currentWidget()
        return next((mode for mode, page in self._pages.items() if page is shown), MapMode.MAP)

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        """Return that the pages fit any height: they scroll, or are drawn to size."""
        return False

    def add(self, mode: MapMode, name: str, page: QWidget) -> None:
        """Offer a page in the switch, in the order of the modes."""
        if self._pages.get(mode) is page:
            return
        self._names[mode] = name
        self._pages[mode] = page
        self._stack.addWidget(page)
        if len(self._pages) > 1:
            self._build_switch()

    def drop(self, mode: MapMode) -> None:
        """Offer a page no longer; who was looking at it sees the map."""
        if mode not in self._pages:
            return
        was_shown = self.mode is mode
        self._stack.removeWidget(self._pages.pop(mode))
        del self._names[mode]
        self._build_switch()
        if was_shown:
            self.show_mode(MapMode.MAP)

    def show_mode(self, mode: MapMode) -> None:
        """Show a page, if it is offered."""
        if mode not in self._pages:
            return
        if self.switch is not None:
            self.switch.set_value(mode)
        if mode is not self.mode:
            self._stack.setCurrentWidget(self._pages[mode])
            # The comparison has cards of its own.
            self.setProperty("surface", "" if mode is MapMode.COMPARED else "card")
            self.style().unpolish(self)
            self.style().polish(self)
        self.mode_changed.emit(mode)

    def _build_switch(self) -> None:
        """Make the switch anew: its buttons are fixed."""
        old = self.switch
        options = [(mode, self._names[mode]) for mode in MapMode if mode in self._names]
        self.switch = SegmentedChoice(self._theme, options)
        self.switch.setAccessibleName(self.tr("Wat u ziet"))
        self.switch.set_value(self.mode)
        self.switch.committed.connect(self.show_mode)
        self._head.insertWidget(0, self.switch)
        if old is not None:
            self._head.removeWidget(old)
            old.hide()
            old.deleteLater()
