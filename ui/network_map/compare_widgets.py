"""The parts of the comparison that are no map and no list: which visit, and plain figures."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from screening.dossier.model import Visit
from screening.wording.compared_figures import ComparedFigure
from screening.wording.formats import format_date, format_short_date
from screening.wording.labels import label
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.roles import Space


class VisitChoice(QComboBox):
    """The earlier visits, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_visits(self, visits: tuple[Visit, ...], chosen: Visit | None) -> None:
        """Offer these visits; emits nothing."""
        words = self.tr("{day} ({kind})")
        texts = [
            words.format(day=format_date(visit.held_on), kind=label(visit.kind)) for visit in visits
        ]
        if texts != [self.itemText(index) for index in range(self.count())]:
            self.clear()
            self.addItems(texts)
        self.setCurrentIndex(visits.index(chosen) if chosen in visits else -1)


class FiguresTable(QWidget):
    """Plain figures of both visits, one a line."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.HAIR, 0, Space.HAIR, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(0, 1)
        self.cells: list[QLabel] = []

    def display(self, figures: tuple[ComparedFigure, ...], before: Visit, after: Visit) -> None:
        """Show these figures below the days of the visits."""
        for old in self.cells:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cells = []
        self._grid.setRowStretch(len(figures) + 1, 1)
        days = [format_short_date(visit.held_on) for visit in (before, after)]
        rows = [("", *days), *((each.title, each.before, each.after) for each in figures)]
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                tone = Tone.SECOND if row == 0 or column == 0 else Tone.INK
                cell: QLabel = (WrapLabel if column == 0 else StyledLabel)(
                    text, TextType.SMALL, tone
                )
                self._grid.addWidget(cell, row, column)
                self.cells.append(cell)
