"""One relation of the chosen member: with whom, of what kind, and the way to that person."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from ui.components.buttons import make_icon_button
from ui.components.choice_field import ChoiceField
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import StyledLabel, Tone, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme


class RelationRow(QWidget):
    """Shows one relation; emits `opened` for the other person, and `removed` for the relation.

    Args:
        fields: the lists in which its kind is chosen, each with the sentence that names it; that
            has a place for the name of the other person.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, fields: Mapping[str, ChoiceField], *, editable: bool) -> None:
        super().__init__()
        self.fields = tuple(fields.values())
        self._sentences = tuple(fields)
        self._stored: tuple[StrEnum | None, ...] = ()
        self.name = WrapLabel()
        self.open_button = make_icon_button(theme, IconName.ARROW_RIGHT, "")
        self.remove_button = make_icon_button(theme, IconName.CLOSE, "")
        self.error_line = IconLine(
            theme, IconName.OVERLOAD, ColourRole.OVERLOAD, tone=Tone.OVERLOAD
        )
        self.open_button.clicked.connect(self.opened)
        self.remove_button.clicked.connect(self.removed)
        if not editable:
            self.remove_button.hide()
        self._labels: list[StyledLabel] = []
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.name, 1)
        top.addWidget(self.open_button)
        top.addWidget(self.remove_button)
        kinds = FlowLayout(gap=Space.SMALL)
        for field in self.fields:
            field.setEnabled(editable)
            # On Linux Qt tells a list by its label and not by its name.
            label = StyledLabel(parent=self)
            label.setBuddy(field)
            label.hide()
            self._labels.append(label)
            kinds.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(kinds)
        column.addWidget(self.error_line)

    def display(self, name: str, *values: StrEnum | None) -> None:
        """Show the other person, and the value of every field."""
        self._stored = values
        self.name.setText(name)
        for field, label, sentence, value in zip(
            self.fields, self._labels, self._sentences, values, strict=True
        ):
            field.set_value(value)
            field.setAccessibleName(sentence.format(name=name))
            label.setText(sentence.format(name=name))
        for button, words in (
            (self.open_button, self.tr("Naar {name}")),
            (self.remove_button, self.tr("Band met {name} weghalen")),
        ):
            button.setAccessibleName(words.format(name=name))
            set_plain_tip(button, words.format(name=name))

    def refuse(self, error: ExpectedError) -> None:
        """Say what was wrong and show again what is stored."""
        self.error_line.set_text(f"{error.sentence} {error.advice}")
        for field, value in zip(self.fields, self._stored, strict=True):
            field.set_value(value)
