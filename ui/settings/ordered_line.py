"""A line in the words of the organisation, with its place in an order."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.errors import ExpectedError
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import make_icon_button
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space


class OrderedLine(QWidget):
    """A text, whether it takes part, and its place; each change is stored at once.

    Args:
        longest: so many characters fit.
        tick: the words of the box that says whether it takes part.
        change: stores the text and whether it takes part; called on the worker.
        move: moves it so many places; called on the worker.
        fixed: said instead of the box when it always takes part.
    """

    def __init__(
        self,
        context: Context,
        longest: int,
        tick: str,
        change: Callable[[str, bool], Changes],
        move: Callable[[int], Changes],
        fixed: str = "",
    ) -> None:
        super().__init__()
        self._context = context
        self._do_change, self._do_move = change, move
        self._is_on = True
        theme = context.theme
        self.line = AutoSaveLine(longest)
        self.field = Field(theme, "", self.line)
        self.box = QCheckBox(tick)
        self.fixed = WrapLabel(fixed, TextType.SMALL, Tone.SECOND)
        self.up_button = make_icon_button(theme, IconName.CHEVRON_UP, self.tr("Naar boven"))
        self.down_button = make_icon_button(theme, IconName.CHEVRON_DOWN, self.tr("Naar beneden"))
        # Only hidden: what is shown before it has a place is a window of its own for a moment.
        (self.box if fixed else self.fixed).hide()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.fixed if fixed else self.box)
        row.addStretch(1)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.field)
        column.addLayout(row)
        self.line.committed.connect(lambda text: self._change(text, is_on=self._is_on))
        self.box.clicked.connect(lambda on: self._change(self.line.text(), is_on=on))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))

    def set_name(self, name: str, line_name: str = "") -> None:
        """Show what it is called; for a screen reader every part of it has that name.

        Args:
            name: above the line.
            line_name: of the line itself, when that needs more words.
        """
        self.field.label.setText(name)
        self.line.setAccessibleName(line_name or name)
        for widget, words in (
            (self.box, self.box.text()),
            (self.up_button, self.tr("Naar boven")),
            (self.down_button, self.tr("Naar beneden")),
        ):
            widget.setAccessibleName(f"{name}: {words}")

    def show_line(self, text: str, place: int, most: int, *, is_on: bool) -> None:
        """Show it at its place, counted from nought; a refused text stays to be mended."""
        self._is_on = is_on
        self.box.setChecked(is_on)
        if not self.field.error():
            self.line.set_value(text)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < most - 1)

    def _change(self, text: str, *, is_on: bool) -> None:
        self._context.operations.write(
            lambda: self._do_change(text, is_on),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _move(self, distance: int) -> None:
        self._context.operations.write(lambda: self._do_move(distance), owner=self)

    def _on_stored(self, _changes: Changes) -> None:
        self.field.set_error("")

    def _on_refused(self, error: ExpectedError) -> None:
        self.box.setChecked(self._is_on)
        show_refusal(error, self.field, self.field.set_error, self._context.messages.show_error)
