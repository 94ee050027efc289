"""A text of several lines that grows while one types and is handed over by itself."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.components.draft import Draft


class AutoSaveText(QPlainTextEdit):
    """Emits `committed(text)` shortly after the last key stroke, when left, and on `flush`."""

    committed = Signal(str)
    problem = Signal(str)
    """A Dutch sentence on what is wrong with the text; an empty one when it is right again."""

    def __init__(
        self, max_length: int = 20_000, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._max_length = max_length
        self._least_lines = lines
        self._writing = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._draft = Draft(self, self.toPlainText, self._write)
        self._draft.due.connect(self.committed)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def set_value(self, value: str) -> None:
        """Show a value from outside; never over what is being typed, and emits nothing."""
        self._draft.accept(value)

    def begin(self, value: str) -> None:
        """Show a value for somebody else's turn: nothing of what was typed before stays."""
        self._draft.begin(value)

    def value(self) -> str:
        """Return the text as it stands."""
        return self.toPlainText()

    def flush(self) -> None:
        """Hand over what was typed, if it differs from what was handed over before."""
        self._draft.flush()

    def has_pending(self) -> bool:
        """Return whether something was typed and not yet handed over."""
        return self._draft.has_pending()

    def half_typed(self) -> str | None:
        """Return the text when it is not the one in the vault, and None when it is."""
        return self.toPlainText() if self._draft.is_unstored() else None

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed when the vault was locked."""
        self._draft.take_up(text)

    def sizeHint(self) -> QSize:
        """Return room for the whole text, and for a few lines when there is little."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the field."""
        return QSize(super().minimumSizeHint().width(), self._wanted_height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what was typed when the field is left, in whatever way."""
        super().focusOutEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _wanted_height(self) -> int:
        lines = max(round(self.document().size().height()), self._least_lines)
        edges = (
            self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        )
        return lines * self.fontMetrics().lineSpacing() + edges

    def _fit(self) -> None:
        self.updateGeometry()

    def _write(self, value: str) -> None:
        self._writing = True
        self.setPlainText(value)
        self._writing = False

    def _on_text_changed(self) -> None:
        self._fit()
        if self._writing:
            return
        self._cut_to_length()
        self._draft.touch()

    def _cut_to_length(self) -> None:
        surplus = self.document().characterCount() - 1 - self._max_length
        if surplus <= 0:
            self.problem.emit("")
            return
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, surplus
        )
        self._writing = True
        cursor.removeSelectedText()
        self._writing = False
        sentence = self.tr("Hier passen {count} tekens. Wat er niet bij past, is weggelaten.")
        self.problem.emit(sentence.format(count=self._max_length))
