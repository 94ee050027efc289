"""What kind of respite care a line is: three answers of which each may stay open."""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.model import Respite, RespiteGiver, RespitePlace, RespiteRhythm
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.roles import Shape, Space
from ui.theme import Theme


class RespiteEditor(QWidget):
    """Emits `committed(Respite)` at every choice."""

    committed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = Respite()
        unknown = self.tr("nog niet bekend")
        self.place = ChoiceField(RespitePlace, unknown)
        self.giver = ChoiceField(RespiteGiver, unknown)
        self.rhythm = ChoiceField(RespiteRhythm, unknown)
        for name, choice in self._choices():
            choice.committed.connect(lambda term, name=name: self._on_chosen(name, term))
        fields = (
            Field(theme, self.tr("Waar"), self.place),
            Field(theme, self.tr("Door"), self.giver),
            Field(theme, self.tr("Af en toe of vast"), self.rhythm),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Columns(theme, *fields, least=Shape.SHORT_FIELD + Space.HAIR + Shape.TARGET, most=3)
        )
        self.set_value(Respite())

    def setAccessibleName(self, name: str) -> None:
        """Give the question to every list, because those have the focus."""
        super().setAccessibleName(name)
        for _name, choice in self._choices():
            own = choice.accessibleName().rpartition(": ")[2]
            choice.setAccessibleName(f"{name}: {own}")

    def set_value(self, value: Respite) -> None:
        """Show the answers in the vault; emits nothing."""
        self._value = value
        for name, choice in self._choices():
            choice.set_value(getattr(value, name))

    def _choices(self) -> tuple[tuple[str, ChoiceField], ...]:
        return (("place", self.place), ("giver", self.giver), ("rhythm", self.rhythm))

    def _on_chosen(self, name: str, term: StrEnum | None) -> None:
        changed: dict[str, Any] = {name: term}
        self._value = replace(self._value, **changed)
        self.committed.emit(self._value)
