"""Which way the help goes over a tie, and what it is: a list and four letters."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from screening.network.model import Direction, SupportKind
from screening.wording.labels import label
from screening.wording.ties import word_direction
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.flow_layout import FlowLayout
from ui.components.plain_tip import set_plain_tip
from ui.roles import Space
from ui.theme import Theme

_WAYS = (Direction.FORWARD, Direction.BACK, Direction.BOTH)


class LetterButtons(QWidget):
    """The four support letters, each on or off; emits `committed(frozenset of SupportKind)`."""

    committed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        self.buttons: dict[SupportKind, Button] = {}
        for kind in SupportKind:
            button = Button(theme, kind.value, ButtonKind.SEGMENT)
            button.setCheckable(True)
            button.setProperty("square", "true")
            button.setAccessibleName(label(kind))
            set_plain_tip(button, label(kind))
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
            self.buttons[kind] = button

    def set_value(self, support: Iterable[SupportKind]) -> None:
        """Show these letters as chosen; emits nothing."""
        given = set(support)
        for kind, button in self.buttons.items():
            button.setChecked(kind in given)

    def value(self) -> frozenset[SupportKind]:
        """Return the letters that are on."""
        return frozenset(kind for kind, button in self.buttons.items() if button.isChecked())

    def _on_clicked(self) -> None:
        self.committed.emit(self.value())


class TieContent(QWidget):
    """The direction in words with the names, and the letters; every choice counts at once."""

    direction_committed = Signal(object)
    """A Direction, as seen from the first of the two."""
    support_committed = Signal(object)
    """A frozenset of SupportKind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.direction = ChoiceField(_WAYS, self.tr("richting niet bekend"))
        self.letters = LetterButtons(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = FlowLayout(self, Space.SMALL)
        self._row.addWidget(self.direction)
        self._row.addWidget(self.letters)
        self.direction.committed.connect(
            lambda way: self.direction_committed.emit(way or Direction.NONE)
        )
        self.letters.committed.connect(self.support_committed)

    def display(
        self, first: str, second: str, direction: Direction, support: Iterable[SupportKind]
    ) -> None:
        """Show what is known of the tie between two people with these names."""
        for index, way in enumerate(_WAYS, start=1):
            self.direction.setItemText(index, word_direction(way, first, second))
        self.direction.set_value(direction or None)
        self.direction.setAccessibleName(
            self.tr("Richting van de band tussen {first} en {second}").format(
                first=first, second=second
            )
        )
        self.letters.set_value(support)

    def add_at_end(self, widget: QWidget) -> None:
        """Put something behind the letters."""
        self._row.addWidget(widget)

    def set_editable(self, *, editable: bool) -> None:
        """Allow changes, or looking only."""
        self.direction.setEnabled(editable)
        self.letters.setEnabled(editable)
