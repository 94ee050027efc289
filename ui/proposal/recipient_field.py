"""For whom a file is: one click, or a name typed for somebody else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.dossier.validation import LONGEST_NAME
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.roles import Space
from ui.theme import Theme

OTHER = ""
"""Stands for somebody who is not in the list."""


class RecipientField(QWidget):
    """Offers the people who usually get a copy; emits `chosen(name)`, OTHER for somebody else."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] | None = None
        self.choice: SegmentedChoice | None = None
        self.question = WrapLabel(self.tr("Voor wie is dit exemplaar?"), TextType.STRONG)
        self.hint = WrapLabel(
            self.tr("Mag open blijven. In het dossier ziet u later wie wat heeft."),
            TextType.SMALL,
            Tone.SECOND,
        )
        self.other = QLineEdit(maxLength=LONGEST_NAME)
        self.other.setPlaceholderText(self.tr("Naam of functie"))
        self.other.setAccessibleName(self.tr("Voor wie is dit exemplaar? Naam of functie"))
        self.other.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        for widget in (self.question, self.other, self.hint):
            self._column.addWidget(widget)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these people, and somebody else; what was chosen stays when it still can."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        chosen = self.choice.value() if self.choice is not None else None
        if self.choice is not None:
            self._column.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = SegmentedChoice(
            self._theme, [*((name, name) for name in names), (OTHER, self.tr("Iemand anders"))]
        )
        self.choice.setAccessibleName(self.question.text())
        self.choice.set_value(chosen)
        self.choice.committed.connect(self._on_chosen)
        self._column.insertWidget(1, self.choice)

    def recipient(self) -> str:
        """Return for whom it is; empty when nobody was named."""
        chosen = self.choice.value() if self.choice is not None else None
        if chosen is None:
            return ""
        return self.other.text().strip() if chosen == OTHER else str(chosen)

    def clear(self) -> None:
        """Choose nobody: the next copy is for somebody else."""
        if self.choice is not None:
            self.choice.set_value(None)
        self.other.clear()
        self.other.hide()

    def _on_chosen(self, value: object) -> None:
        is_other = value == OTHER
        self.chosen.emit(str(value))
        self.other.setVisible(is_other)
        if is_other:
            self.other.setFocus()
