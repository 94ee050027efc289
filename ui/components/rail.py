"""The list of steps at the left of a visit, each with how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.components.icon_label import IconLabel
from ui.components.labels import ElidedLabel, TextType, Tone
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space, TypeRole
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class RailStep:
    """One step as the rail shows it; `icon` and `word` say how far it is."""

    key: str
    title: str
    word: str
    icon: IconName
    role: ColourRole = ColourRole.SECOND_INK


class Rail(QScrollArea):
    """Shows the steps and emits `chosen(key)` on a click or arrow key; scrolls when too tall."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, _RailItem] = {}
        self._steps: Sequence[RailStep] = ()
        self._current = ""
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("surface", "paper")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(ground)
        theme.changed.connect(self._update_width)
        self._update_width()

    def set_steps(self, steps: Sequence[RailStep]) -> None:
        """Show these steps; those that were there keep their place, choice and focus."""
        if [step.key for step in steps] != list(self._items):
            self._rebuild(steps)
        self._steps = tuple(steps)
        for step in steps:
            self._items[step.key].show_step(step)
        self._update_width()

    def set_current(self, key: str) -> None:
        """Mark a step as the one that is open; emits nothing."""
        self._current = key
        for other, item in self._items.items():
            item.setChecked(other == key)
            # Tab comes in at the step that is open; Qt does so only once the focus has been here.
            reach = Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(reach)
        if key in self._items:
            self.setFocusProxy(self._items[key])
            self.ensureWidgetVisible(self._items[key])

    def current(self) -> str:
        """Return the key of the step that is open, or an empty text."""
        return self._current

    def item(self, key: str) -> QPushButton:
        """Return the button of a step."""
        return self._items[key]

    def choose(self, key: str) -> None:
        """Open a step as if it was clicked."""
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def choose_beside(self, key: str, step: int) -> None:
        """Open the step above or below."""
        keys = list(self._items)
        target = keys[min(max(keys.index(key) + step, 0), len(keys) - 1)]
        self.choose(target)
        self._items[target].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step that is open in sight: before this there was no room to scroll to."""
        super().resizeEvent(event)
        if self._current in self._items:
            self.ensureWidgetVisible(self._items[self._current])

    def _rebuild(self, steps: Sequence[RailStep]) -> None:
        for item in self._items.values():
            self._group.removeButton(item)
            self._column.removeWidget(item)
            item.deleteLater()
        self._items = {}
        for index, step in enumerate(steps):
            item = _RailItem(self._theme, self, step)
            # Toggled and not clicked: over the accessibility bus Qt sends no click.
            item.toggled.connect(lambda on, key=step.key: self.choose(key) if on else None)
            self._group.addButton(item)
            self._column.insertWidget(index, item)
            self._items[step.key] = item
        self.set_current(self._current or (steps[0].key if steps else ""))

    def _update_width(self) -> None:
        title = QFontMetrics(self._theme.font(TypeRole.BODY, strong=True))
        word = QFontMetrics(self._theme.font(TypeRole.SMALL))
        widths = [
            max(title.horizontalAdvance(step.title), word.horizontalAdvance(step.word))
            for step in self._steps
        ]
        around = self._theme.length(Shape.ICON) + 2 * Space.SECTION + Space.MEDIUM
        self.setFixedWidth(max(int(Shape.RAIL), max(widths, default=0) + around))


class _RailItem(QPushButton):
    """One step: its icon, its title, and the word for how far it is."""

    def __init__(self, theme: Theme, rail: Rail, step: RailStep) -> None:
        super().__init__()
        self._rail = rail
        self._key = step.key
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        # The group does this already; it is by this that a screen reader hears: one of a few.
        self.setAutoExclusive(True)
        self._icon = IconLabel(theme, step.icon, step.role)
        self._title = ElidedLabel(step.title, TextType.STRONG)
        self._word = ElidedLabel(step.word, TextType.SMALL, Tone.SECOND)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._icon, 0)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._word)
        row.addLayout(text, 1)
        for child in (self._icon, self._title, self._word):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_step(self, step: RailStep) -> None:
        """Show the state of now."""
        self._icon.set_icon(step.icon, step.role)
        self._title.setText(step.title)
        self._word.setText(step.word)
        self.setAccessibleName(f"{step.title}, {step.word}")

    def sizeHint(self) -> QSize:
        """Return the size of what is inside."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same height, because nothing inside can be left out."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrow keys, to the ends with Home and End."""
        far = 1_000
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -far,
            Qt.Key.Key_End: far,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._rail.choose_beside(self._key, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
