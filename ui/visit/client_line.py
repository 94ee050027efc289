"""The client at the head of the list of the family."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class ClientLine(QWidget):
    """The name, and the way to the family of the client; emits `chosen`."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = WrapLabel("", TextType.STRONG)
        self.button = Button(theme, self.tr("Familieband"), ButtonKind.QUIET, IconName.PEOPLE)
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)

    def show_client(self, name: str) -> None:
        """Show who is the client."""
        self.name.setText(self.tr("{name}, cliënt").format(name=name))
        self.button.setAccessibleName(self.tr("Familieband van {name}").format(name=name))
