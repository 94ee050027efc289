"""A line of text that is handed over by itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.components.draft import Draft


class AutoSaveLine(QLineEdit):
    """Emits `committed(text)` soon after the last key stroke, when left, on Enter, on `flush`."""

    committed = Signal(str)
    problem = Signal(str)
    """A Dutch sentence on what is wrong with the text; an empty one when it is right again."""

    def __init__(self, max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(max_length)
        self._draft = Draft(self, self.text, self._write)
        self._draft.due.connect(self.committed)
        self.textEdited.connect(self._on_text_edited)
        self.inputRejected.connect(self._on_input_rejected)
        self.editingFinished.connect(self.flush)

    def set_value(self, value: str) -> None:
        """Show a value from outside; never over what is being typed, and emits nothing."""
        self._draft.accept(value)

    def value(self) -> str:
        """Return the text as it stands."""
        return self.text()

    def flush(self) -> None:
        """Hand over what was typed, if it differs from what was handed over before."""
        self._draft.flush()

    def has_pending(self) -> bool:
        """Return whether something was typed and not yet handed over."""
        return self._draft.has_pending()

    def half_typed(self) -> str | None:
        """Return the text when it is not the one in the vault, and None when it is."""
        return self.text() if self._draft.is_unstored() else None

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed when the vault was locked."""
        self._draft.take_up(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what was typed when the field is left, in whatever way."""
        super().focusOutEvent(event)
        self.flush()

    def _write(self, value: str) -> None:
        position = self.cursorPosition()
        self.setText(value)
        self.setCursorPosition(position if self.hasFocus() else 0)

    def _on_text_edited(self) -> None:
        if len(self.text()) < self.maxLength():
            self.problem.emit("")
        self._draft.touch()

    def _on_input_rejected(self) -> None:
        if len(self.text()) >= self.maxLength():
            sentence = self.tr("Hier passen {count} tekens. Wat er niet bij past, is weggelaten.")
            self.problem.emit(sentence.format(count=self.maxLength()))
