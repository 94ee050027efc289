"""A row of links to the parts of a long page."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.theme import Theme

Target = QWidget | Callable[[], QWidget]


@runtime_checkable
class Enterable(Protocol):
    """A part that opens itself and puts the focus in it."""

    def enter(self) -> None:
        """Show what is inside, with the focus in it."""


class JumpRow(QWidget):
    """Takes the eye and the keyboard to a part of a page, which keeps all its parts in sight.

    A part that can be open or folded is opened: it has a method `enter`.
    """

    def __init__(self, theme: Theme, area: QScrollArea) -> None:
        super().__init__()
        self._theme, self._area = theme, area
        self._shown: tuple[tuple[str, Target], ...] = ()
        self._flow = FlowLayout(self)
        self.buttons: list[Button] = []
        self.setAccessibleName(self.tr("Naar een deel van deze bladzijde"))
        self.hide()

    def show_parts(self, parts: Iterable[tuple[str, Target]]) -> None:
        """Show one link for every part, by its name; the same parts again change nothing.

        Instead of a part it may be what makes or finds it, for who goes there.
        """
        wanted = tuple(parts)
        if wanted == self._shown:
            return
        self._shown = wanted
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._make_button(*part) for part in wanted]
        self.setVisible(bool(wanted))

    def _make_button(self, name: str, part: Target) -> Button:
        button = Button(self._theme, name, ButtonKind.QUIET)
        button.setAccessibleName(self.tr("Naar {part}").format(part=name))
        button.clicked.connect(partial(self._jump, part))
        self._flow.addWidget(button)
        return button

    def _jump(self, target: Target) -> None:
        part = target if isinstance(target, QWidget) else target()
        # What was only made now has no place before this.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar = self._area.verticalScrollBar()
        below = part.mapTo(self._area.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + below)
        if isinstance(part, Enterable):
            part.enter()
            return
        first = _find_first(part)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _find_first(part: QWidget) -> QWidget | None:
    """Return what the keyboard comes to first within a part, if anything."""
    stops = [widget for widget in part.findChildren(QWidget) if _is_stop(widget)]

    def read(widget: QWidget) -> tuple[int, int]:
        # Qt's own order is that of making, and rows come later than what stands below them.
        place = widget.mapTo(part, QPoint(0, 0))
        return place.y(), place.x()

    return min(stops, key=read, default=None)


def _is_stop(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled()
