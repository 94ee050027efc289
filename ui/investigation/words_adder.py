"""A button for everybody of whom no own words stand in an area yet."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class WordsAdder(QWidget):
    """Emits `asked(key)` for a field for the words of one person; takes no room for nobody.

    Args:
        name: of the area, for who hears the buttons instead of seeing where they stand.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._theme, self._name = theme, name
        self.buttons: dict[str, Button] = {}
        self._place = QWidget()
        self._flow = FlowLayout(self._place)
        self.lead = WrapLabel(self.tr("Eigen woorden toevoegen van:"), tone=Tone.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.lead)
        column.addWidget(self._place)
        self.hide()

    def offer(self, people: Mapping[str, str]) -> None:
        """Offer these people, each by name."""
        for key, name in people.items():
            self._find(key).setText(name)
            words = self.tr("Woorden van {name} toevoegen").format(name=name)
            self.buttons[key].setAccessibleName(f"{words}: {self._name}")
        for key, button in self.buttons.items():
            button.setVisible(key in people)
        self.setVisible(bool(people))

    def _find(self, key: str) -> Button:
        if key not in self.buttons:
            button = Button(self._theme, "", ButtonKind.QUIET, IconName.PLUS)
            button.clicked.connect(lambda: self.asked.emit(key))
            self.buttons[key] = button
            self._flow.addWidget(button)
        return self.buttons[key]
