"""A drop-down list over the terms of a closed vocabulary."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from screening.wording.labels import label
from ui.components.list_keys import open_for_key


class ChoiceField(QComboBox):
    """Emits `committed(term or None)` when someone picks another term.

    Args:
        terms: the vocabulary, or some of its terms, in the order to show.
        unknown: the words for "none of these", such as "niet bekend"; leave out for no such row.
        wording: how a term reads; the app's own labels unless told otherwise.
    """

    committed = Signal(object)

    def __init__(
        self,
        terms: Iterable[StrEnum],
        unknown: str = "",
        wording: Callable[[StrEnum], str] = label,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms: list[StrEnum | None] = [None] if unknown else []
        self._terms += list(terms)
        self.addItems([unknown if term is None else wording(term) for term in self._terms])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        if not unknown:
            self.setCurrentIndex(-1)
        self.activated.connect(self._on_activated)
        self._value: StrEnum | None = None

    def set_value(self, term: StrEnum | None) -> None:
        """Show a term from outside; emits nothing."""
        self._value = term
        self.setCurrentIndex(self._terms.index(term) if term in self._terms else -1)

    def value(self) -> StrEnum | None:
        """Return the term that is chosen, or None."""
        return self._value

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        term = self._terms[index]
        if term is not self._value:
            self._value = term
            self.committed.emit(term)


class PickField(ChoiceField):
    """A list of which every choice does something at once: keys open it, Enter or a tap picks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for arrows and letters, so that nothing is picked unseen."""
        if not open_for_key(self, event):
            super().keyPressEvent(event)
