"""The voice of the app: the only place that asks in a dialog, and the source of messages."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from screening.errors import ExpectedError
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, WrapLabel
from ui.file_dialog_memory import forget_visits
from ui.roles import Shape, Space
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Question:
    """A question with two answers; the safe answer is the one Escape gives."""

    title: str
    text: str
    accept: str
    refuse: str
    is_dangerous: bool = False


class Messages(QObject):
    """Says what happened and asks what only the user can decide.

    Expected errors are no dialogs: `posted` carries them to the bar in the window.
    `answer_questions`, `answer_folders`, `answer_files` and `answer_file_lists` are the seam
    through which tests answer.
    """

    posted = Signal(object)
    done = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.answer_questions: Callable[[Question], bool] | None = None
        self.answer_folders: Callable[[], Path | None] | None = None
        self.answer_files: Callable[[], Path | None] | None = None
        self.answer_file_lists: Callable[[], list[Path]] | None = None

    def show_error(self, error: ExpectedError) -> None:
        """Say in the window what happened, where the data is and what to do."""
        self.posted.emit(error)

    def show_done(self, sentence: str) -> None:
        """Say in the window that something has been done."""
        self.done.emit(sentence)

    def ask(self, question: Question, parent: QWidget) -> bool:
        """Return whether the user accepts."""
        if self.answer_questions is not None:
            return self.answer_questions(question)
        return QuestionDialog(self._theme, question, parent).exec() == QDialog.DialogCode.Accepted

    def choose_folder(self, title: str, start: Path, parent: QWidget) -> Path | None:
        """Return the folder the user chose, or None."""
        if self.answer_folders is not None:
            return self.answer_folders()
        chosen = _choose(title, start, parent, QFileDialog.FileMode.Directory)
        return chosen[0] if chosen else None

    def choose_file(self, title: str, start: Path, parent: QWidget) -> Path | None:
        """Return the file the user chose, or None."""
        if self.answer_files is not None:
            return self.answer_files()
        chosen = _choose(title, start, parent, QFileDialog.FileMode.ExistingFile)
        return chosen[0] if chosen else None

    def choose_files(self, title: str, kinds: str, start: Path, parent: QWidget) -> list[Path]:
        """Return the files the user chose together; none when that was given up.

        Args:
            title: what the window says.
            kinds: which files are shown, as Qt writes it: "Tabellen (*.csv);;Alles (*)".
            start: the folder to begin in.
            parent: the widget it is about.
        """
        if self.answer_file_lists is not None:
            return self.answer_file_lists()
        return _choose(title, start, parent, QFileDialog.FileMode.ExistingFiles, kinds)


def _choose(
    title: str, start: Path, parent: QWidget, mode: QFileDialog.FileMode, kinds: str = ""
) -> list[Path]:
    """Return what was chosen with the chooser of the system, or Qt's own where there is none."""
    with forget_visits():
        dialog = QFileDialog(parent, title, str(start), kinds)
        dialog.setFileMode(mode)
        is_for_folders = mode is QFileDialog.FileMode.Directory
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, is_for_folders)
        dialog.setSupportedSchemes(["file"])
        # The vault locks with Ctrl+L over Qt's own; a chooser of the system keeps its keys.
        dialog.addActions(parent.window().actions())
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles() if is_chosen else []
        # It remembers at its end where the user was; a lock may have been the end of it already.
        if isValid(dialog):
            delete(dialog)
    return [Path(each) for each in chosen]


class QuestionDialog(QDialog):
    """A question with a title, one paragraph and two buttons."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None) -> None:
        super().__init__(parent)
        if parent is not None:
            # The vault locks with Ctrl+L here too.
            self.addActions(parent.window().actions())
        self.setWindowTitle(question.title)
        self.setModal(True)
        self.setMinimumWidth(theme.length(Shape.READING_COLUMN) // 2)
        kind = ButtonKind.DANGER if question.is_dangerous else ButtonKind.PRIMARY
        self.accept_button = Button(theme, question.accept, kind)
        self.refuse_button = Button(theme, question.refuse)
        self.accept_button.clicked.connect(self.accept)
        self.refuse_button.clicked.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.SECTION, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.LARGE)
        column.addWidget(WrapLabel(question.title, TextType.SUBHEADING))
        column.addWidget(WrapLabel(question.text))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch()
        row.addWidget(self.refuse_button)
        row.addWidget(self.accept_button)
        column.addLayout(row)
        (self.refuse_button if question.is_dangerous else self.accept_button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text is at the width that the window has."""
        super().showEvent(event)
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
