"""What goes before a lock or a close: open questions, and entries that were refused."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from screening.errors import ExpectedError, InvalidInput
from ui.components.pending import flush_pending, list_unread
from ui.operations import Operations


def close_dialogs() -> None:
    """Answer every question that is still open with the safe answer."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def hand_in(window: QWidget, operations: Operations) -> ExpectedError | None:
    """Store what is still being typed in a window; return why something was not, if so."""
    refusal = operations.finish(lambda: flush_pending(window))
    unread = [InvalidInput("unread", *words) for words in list_unread(window)[:1]]
    return refusal or next(iter(unread), None)


def word_before_closing(refusal: ExpectedError) -> ExpectedError:
    """Return a refusal with what happens to the entry when the window closes all the same."""
    closing = QCoreApplication.translate(
        "MainWindow", "Wat u typte, staat nog op het scherm. Sluit u nog een keer, dan is het weg."
    )
    return ExpectedError(refusal.sentence, f"{refusal.advice} {closing}")
