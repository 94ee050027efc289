"""Facts about a questionnaire: a quiet heading before each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.components.labels import StyledLabel, Tone, WrapLabel
from ui.roles import Space


class Facts(QWidget):
    """Two columns: what it is, and the words; a heading that repeats is shown once."""

    def __init__(self, facts: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(1, 1)
        last = ""
        for row, (heading, words) in enumerate(facts):
            if heading != last:
                label = StyledLabel(heading, tone=Tone.SECOND)
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            last = heading
            text = WrapLabel(words)
            text.setAccessibleName(f"{heading}: {words}")
            grid.addWidget(text, row, 1)
