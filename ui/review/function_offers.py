"""The support functions that may fit a signal, each as the way to a line of the arrangement."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.hints import read_functions
from screening.arrangement.model import SupportFunction
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class FunctionOffers(QWidget):
    """Emits `chosen(function)`; where no line can be made the functions stand there to read."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self.words = WrapLabel()
        self.buttons: dict[SupportFunction, Button] = {}
        self._row = FlowLayout(gap=Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.words)
        column.addLayout(self._row)

    def show_functions(self, numbers: Sequence[str], *, is_offered: bool) -> None:
        """Show the functions with these numbers, as buttons when a line can be made of them."""
        functions = read_functions(numbers)
        names = [f"{function.value} {label(function)}" for function in functions]
        words = self.tr("Past misschien bij: {functions}")
        self.words.setText(
            self.tr("Past misschien. Een klik begint een regel in het arrangement; u kiest zelf.")
            if is_offered
            else words.format(functions=", ".join(names))
        )
        self.setVisible(bool(functions))
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for function, name in zip(functions if is_offered else (), names, strict=False):
            self.buttons[function] = self._make_button(function, name)

    def _make_button(self, function: SupportFunction, name: str) -> Button:
        words = self.tr("Regel maken: {function}").format(function=name)
        button = Button(self._theme, name, ButtonKind.SECONDARY, IconName.PLUS, self)
        button.setAccessibleName(f"{self._title}, {words}")
        button.clicked.connect(lambda: self.chosen.emit(function))
        self._row.addWidget(button)
        return button
