"""What the network map gives for the arrangement: lines to read, and the way to the map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.wording.network_summary import SummaryLine
from ui.arrangement.fold_card import FoldPart
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.roles import Space
from ui.theme import Theme


class NetworkPart(FoldPart):
    """Shows what the map says of helpers and gaps; emits `map_asked`."""

    map_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lines = ChangingColumn(Space.MEDIUM)
        self._shown: tuple[SummaryLine, ...] = ()
        self.map_button = Button(theme, self.tr("Naar de netwerkkaart"), ButtonKind.QUIET)
        self.map_button.clicked.connect(self.map_asked)
        self.body.addLayout(self.lines)
        self.body.addWidget(self.map_button, 0, Qt.AlignmentFlag.AlignLeft)

    def display(self, lines: tuple[SummaryLine, ...]) -> None:
        """Show other lines."""
        if lines == self._shown:
            return
        self._shown = lines
        self.lines.clear()
        for line in lines:
            self.lines.put(_make_line(line))

    def text(self) -> str:
        """Return all that is shown."""
        return "\n".join(f"{line.title}: {line.text}" for line in self._shown)


def _make_line(line: SummaryLine) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(WrapLabel(line.title, TextType.SMALL, Tone.SECOND))
    column.addWidget(WrapLabel(line.text))
    return block
