"""Has a screen reader say what was changed, in one short sentence for every step."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from ui.components.announce import announce
from ui.operations import Operations


class Announcer(QObject):
    """Tells every change that is stored while a widget is on the screen, each of them once.

    Typing in one field is one change, however often it is stored meanwhile. With names hidden it
    says that something changed, and not what.
    """

    def __init__(
        self, widget: QWidget, operations: Operations, *, names_hidden: bool = False
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._names_hidden = names_hidden
        self._last = ("", "")
        operations.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        sentence = word_change(changes)
        if sentence and self._names_hidden:
            sentence = QCoreApplication.translate("Announcer", "Er is iets gewijzigd.")
        before, self._last = self._last, (changes.merge_key, sentence)
        is_same_typing = bool(changes.merge_key) and self._last == before
        if sentence and not is_same_typing and self._widget.isVisible():
            announce(self._widget, sentence)


def word_change(changes: Changes) -> str:
    """Return what was changed as a sentence; nothing for what is no step of the user."""
    if changes.told or not changes.step:
        return changes.told
    words = QCoreApplication.translate("Announcer", "Bewaard: {step}.")
    return words.format(step=changes.step)
