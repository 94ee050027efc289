"""A line whose text stands for something else than text, such as a date or a number."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.components.draft import Draft
from ui.roles import Space


class ParsedField(QWidget):
    """Emits `committed(value or None)` once per new value; keeps a text that it cannot read.

    Subclasses say how to read and show a value. While someone types nothing is held against the
    text; when the field is left, `problem` gets the sentence.
    """

    committed = Signal(object)
    problem = Signal(str)
    """A Dutch sentence when the text cannot be read; an empty one when it is right again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setMaxLength(40)
        self.setFocusProxy(self.line)
        self._value: Hashable = None
        self._is_edited = False
        self._draft = Draft(self.line, self.line.text, self._write, self._meaning)
        self._draft.due.connect(self._on_due)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.editingFinished.connect(self._on_editing_finished)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.HAIR)
        self.row.addWidget(self.line, 1)

    def parse(self, text: str) -> Hashable:
        """Return the value of a text with something in it, or raise ValueError with a sentence."""
        raise NotImplementedError

    def format(self, value: Hashable) -> str:
        """Return the text of a value that is not None."""
        raise NotImplementedError

    def name_loss(self) -> str:
        """Return the sentence that a text was not kept."""
        raise NotImplementedError

    def setAccessibleName(self, name: str) -> None:
        """Give the name to the line, because that is what has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Give the description to the line, because that is what has the focus."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def show_value(self, value: Hashable) -> None:
        """Show a value from outside; never over what is being typed, and emits nothing."""
        self._draft.accept("" if value is None else self.format(value))
        if not self._draft.has_pending() and self._meaning(self.line.text()) == value:
            self._value = value
            self.problem.emit("")

    def begin(self, value: Hashable) -> None:
        """Show a value for somebody else's turn: nothing of what was typed before stays."""
        self._is_edited = False
        self._draft.begin("" if value is None else self.format(value))
        self._value = value
        self.problem.emit("")

    def current(self) -> Hashable:
        """Return the last value that could be read."""
        return self._value

    def flush(self) -> None:
        """Hand over what was typed, if it stands for another value than before."""
        self._draft.flush()

    def has_pending(self) -> bool:
        """Return whether something was typed and not yet handed over."""
        return self._draft.has_pending()

    def half_typed(self) -> str | None:
        """Return the text when it is not the one in the vault, and None when it is."""
        return self.line.text() if self._draft.is_unstored() else None

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed when the vault was locked."""
        self._draft.take_up(text)

    def unread(self) -> tuple[str, str] | None:
        """Return what is not kept, and why, when the text stands for nothing."""
        try:
            self._read(self.line.text())
        except ValueError as error:
            return self.name_loss(), str(error)
        return None

    def take(self, value: Hashable) -> None:
        """Fill in a value that was picked, as if it was typed."""
        self._write("" if value is None else self.format(value))
        self._is_edited = True
        self.flush()
        self.problem.emit("")
        if self._is_edited:
            self._hand_over(value)

    def _read(self, text: str) -> Hashable:
        return self.parse(text.strip()) if text.strip() else None

    def _meaning(self, text: str) -> Hashable:
        try:
            return self._read(text)
        except ValueError:
            return text

    def _write(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _on_text_edited(self) -> None:
        self.problem.emit("")
        self._is_edited = True
        self._draft.touch()

    def _on_due(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError as error:
            if not self.line.hasFocus():
                self.problem.emit(str(error))
            return
        self._hand_over(value)

    def _on_editing_finished(self) -> None:
        self._draft.flush()
        try:
            value = self._read(self.line.text())
        except ValueError as error:
            self.problem.emit(str(error))
            return
        if self._is_edited:
            self._hand_over(value)
        self._draft.restyle("" if value is None else self.format(value))

    def _hand_over(self, value: Hashable) -> None:
        """Emit a new value; also one that was refused and is typed again: typing took that away."""
        if value != self._value or (self._is_edited and self._draft.is_unstored()):
            self._value = value
            self.committed.emit(value)
        self._is_edited = False
