"""What every page is built on: a heading, a sentence about it, and a column that scrolls."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.components.flow_layout import FlowLayout
from ui.components.ground import Ground
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.outset_layout import OutsetLayout
from ui.roles import Shape, Space
from ui.theme import Theme


class PageScaffold(QScrollArea):
    """A scrolling page with one column that stays as wide as reads well.

    Args:
        wide: whether the column may fill the window, for maps and tables.
    """

    def __init__(
        self,
        theme: Theme,
        heading: str,
        lead: str = "",
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = wide
        self._is_filled = False
        self._was_seen = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(heading)
        ground = Ground()
        margins = QHBoxLayout(ground)
        side = Space.PAGE - Space.SMALL
        margins.setContentsMargins(side, Space.SECTION, side, Space.PAGE)
        self._column = QWidget()
        margins.addWidget(self._column, 1)
        if not wide:
            margins.addStretch(0)
        self.setWidget(ground)
        self._build_column(heading, lead)
        theme.changed.connect(self._update_width)
        self._update_width()

    def event(self, event: QEvent) -> bool:
        """Measure nothing before the page is first shown.

        Every time that the page gets its place in another widget it gets its style again, and Qt
        would polish and measure all that is on it, for a window in which it does not stand yet.
        """
        if event.type() is QEvent.Type.StyleChange and not self._was_seen:
            return QFrame.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the style from now on."""
        self._was_seen = True
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        """Return what Qt asks for a long page; it would measure all of this one for it."""
        line = self.fontMetrics().height()
        return QSize(36 * line, 24 * line)

    def set_heading(self, heading: str) -> None:
        """Show another heading."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def set_lead(self, lead: str) -> None:
        """Show another sentence below the heading; an empty one takes no room."""
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append a widget to the page."""
        self.body.addWidget(widget, stretch)

    def add_links(self, widget: QWidget) -> None:
        """Append a row of quiet buttons, of which the words stand at the edge of the column."""
        self.body.addLayout(OutsetLayout(widget))

    def add_action(self, widget: QWidget) -> None:
        """Put a button in the row at the right of the heading."""
        self._actions.addWidget(widget)
        self._action_row.show()

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Place everything once, after the content has come, and not after each part of it.

        Only the first time: later there may be a focus in it, which must not move.
        """
        if self._is_filled:
            yield
            return
        self._is_filled = True
        self._column.hide()
        try:
            yield
        finally:
            self._column.show()

    def _build_column(self, heading: str, lead: str) -> None:
        column = QVBoxLayout(self._column)
        # What is beyond a widget is cut off: here is the room beside the column for `add_links`.
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        column.setSpacing(Space.LARGE)
        self._heading = WrapLabel(heading, TextType.HEADING)
        self._lead = WrapLabel("", TextType.BODY, Tone.SECOND)
        self._action_row = QWidget()
        self._actions = FlowLayout(self._action_row)
        self._action_row.hide()
        text = QVBoxLayout()
        text.setSpacing(Space.HAIR)
        text.addWidget(self._heading)
        text.addWidget(self._lead)
        column.addLayout(text)
        column.addWidget(self._action_row)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.LARGE)
        column.addLayout(self.body, 1 if self._wide else 0)
        column.addStretch(0 if self._wide else 1)
        self.set_lead(lead)

    def _update_width(self) -> None:
        policy = QSizePolicy.Policy
        self._column.setSizePolicy(policy.Expanding, policy.Preferred)
        if not self._wide:
            room = 2 * Space.SMALL
            self._column.setMaximumWidth(self._theme.length(Shape.READING_COLUMN) + room)
