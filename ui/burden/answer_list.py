"""All statements of a finished instrument with the answers, to be opened and closed."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screening.dossier.burden import Burden
from screening.wording.burden import AnswerLine, list_answers
from screening.wording.burden_change import describe_changed_answers
from ui.components.labels import TextType, Tone, WrapLabel
from ui.roles import Space

SHORT_ANSWER: Final = 20
"""Characters; such an answer stays on one line."""


class AnswerList(QWidget):
    """Shows what was answered, to the letter, and which answers are others than last time."""

    def __init__(self) -> None:
        super().__init__()
        self._content: QWidget | None = None
        self.lines: tuple[AnswerLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_answers(self, burden: Burden) -> None:
        """Show the answers of one measurement."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.lines = list_answers(burden)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._make_grid())
        for sentence in describe_changed_answers(burden):
            column.addWidget(WrapLabel(sentence))
        self._column.addWidget(self._content)

    def _make_grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        # Short answers leave the room to the statements; long ones get as much as these.
        if any(len(line.answer) > SHORT_ANSWER for line in self.lines):
            grid.setColumnStretch(1, 1)
        for row, line in enumerate(self.lines):
            statement = QWidget()
            text = QVBoxLayout(statement)
            text.setContentsMargins(0, 0, 0, 0)
            text.setSpacing(0)
            text.addWidget(WrapLabel(f"{row + 1}. {line.statement}"))
            if line.note:
                text.addWidget(WrapLabel(line.note, TextType.SMALL, Tone.SECOND))
            answer = WrapLabel(line.answer, TextType.STRONG)
            grid.addWidget(statement, row, 0)
            grid.addWidget(answer, row, 1, Qt.AlignmentFlag.AlignTop)
        return box
