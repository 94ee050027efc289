"""The possible answers to one statement, as large buttons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QSizePolicy,
    QStyleOptionButton,
    QWidget,
)

from instruments.model import Choice
from ui.components.buttons import ButtonKind
from ui.components.checking import show_checked
from ui.icons import IconName, paint_icon
from ui.questionnaire.answer_keys import assign_keys
from ui.questionnaire.taps import TapButton, TapGuard
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme

ANSWER_HEIGHT: Final = 2 * Space.PAGE
LEAST_HEIGHT: Final = Shape.TARGET + Space.PAGE
"""At normal text there is room for more."""
EDGE: Final = Space.LARGE
"""What stays free around the words of an answer."""
_ENDLESS: Final = 9_999
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class AnswerButton(TapButton):
    """One answer; the one that was given before is filled and has a tick."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ButtonKind.SEGMENT)
        self.setCheckable(True)
        # A screen reader then hears: one of a few.
        self.setAutoExclusive(True)
        # It may be narrower than its words on one line.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # The style sheet gives the letters: a font of its own would go when it gets a new parent.
        self.setProperty("answer", "true")

    def nextCheckState(self) -> None:
        """Leave the mark alone: it follows what has been stored, not what was tapped."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the row of answers; Qt would wander off to other buttons."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep every answer within reach of Tab; Qt would leave only this one."""
        super().focusInEvent(event)
        for button in self.group().buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def height_at(self, width: int) -> int:
        """Return how high it must be at a width, with its words over as many lines as they need."""
        room = QRect(0, 0, width - 2 * EDGE, _ENDLESS)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + 2 * EDGE

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Have the style draw the button without its words, which it would keep on one line."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with its words, and the tick when this is the answer."""
        super().paintEvent(event)
        painter = QPainter(self)
        role = ColourRole.ON_ACCENT if self.isChecked() else ColourRole.INK
        painter.setPen(self._theme.colour(role if self.isEnabled() else ColourRole.DISABLED_INK))
        painter.drawText(self.rect().adjusted(EDGE, 0, -EDGE, 0), _WRAPPED, self.text())
        if not self.isChecked():
            return
        side = self._theme.length(Shape.ICON)
        inset = Shape.FOCUS_RING + Space.HAIR
        target = QRectF(self.width() - side - inset, inset, side, side)
        colour = self._theme.colour(ColourRole.ON_ACCENT)
        paint_icon(painter, IconName.CHECK, colour, target)


class AnswerButtons(QWidget):
    """Emits `chosen(choice key)` on a tap, on Enter, and on the keys of the answers.

    `keys` are those of the answers that are shown.
    """

    chosen = Signal(str)
    moved = Signal(QWidget)
    """An arrow key went to this answer."""

    def __init__(self, theme: Theme, guard: TapGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._guard = guard
        self._choices: Sequence[Choice] = ()
        self.keys = assign_keys(())
        self.buttons: list[AnswerButton] = []
        self._group = QButtonGroup(self)
        # None is the answer until one has been stored, and then the mark follows what is stored.
        self._group.setExclusive(False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        theme.changed.connect(self._fit)

    def show_choices(self, choices: Sequence[Choice], chosen: str | None) -> None:
        """Show these answers, with the one that was given before marked."""
        if tuple(choices) != tuple(self._choices):
            self._rebuild(choices)
        for choice, button in zip(choices, self.buttons, strict=True):
            show_checked(button, choice.key == chosen)

    def find_key(self, text: str) -> str | None:
        """Return the key of the answer that a typed character stands for."""
        choice = self.keys.find(text)
        return choice.key if choice else None

    def enter(self) -> None:
        """Go to the answer that was given before, or else to the first."""
        marked = (button for button in self.buttons if button.isChecked())
        self.moved.emit(next(marked, self.buttons[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous answer with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(self.buttons[(focused + step) % len(self.buttons)])

    def event(self, event: QEvent) -> bool:
        """Fit the answers again when their own size became another one, as with larger text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers side by side, or below each other when they do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _rebuild(self, choices: Sequence[Choice]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = tuple(choices)
        self.keys = assign_keys(choices)
        self.buttons = []
        for number, choice in enumerate(choices, start=1):
            button = AnswerButton(self._theme, choice.label)
            button.guard = self._guard
            self._group.addButton(button)
            button.setAccessibleDescription(self._describe(choice, number))
            button.clicked.connect(lambda _=False, key=choice.key: self.chosen.emit(key))
            # Over the accessibility bus Qt sends no click.
            button.toggled.connect(lambda _on, key=choice.key: self.chosen.emit(key))
            self._row.addWidget(button, 1)
            self.buttons.append(button)
        self._fit()

    def _describe(self, choice: Choice, number: int) -> str:
        """Return which answer it is, in words that name no other digit than its own."""
        digit = self.keys.digit_of(choice)
        if digit in ("", str(number)) and self.keys.is_ordered:
            words = self.tr("Antwoord {number} van {count}")
            return words.format(number=number, count=self.keys.count)
        return self.tr("Toets {key}").format(key=digit) if digit else ""

    def _fit(self) -> None:
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        count = len(self.buttons)
        needed = count * (widest + Space.SMALL) - Space.SMALL
        directions = QBoxLayout.Direction
        if needed <= self.width():
            self._row.setDirection(directions.LeftToRight)
            height = max(LEAST_HEIGHT, self._theme.length(ANSWER_HEIGHT))
            for button in self.buttons:
                button.setFixedHeight(height)
        else:
            self._row.setDirection(directions.TopToBottom)
            for button in self.buttons:
                button.setFixedHeight(max(LEAST_HEIGHT, button.height_at(self.width())))
