"""The values of a course as a small table: what a chart shows must also be readable."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from screening.reports.course import Course
from screening.wording.formats import format_date, format_points


class CourseTable(QTableWidget):
    """Shows date and outcome of every measurement, the oldest first; never scrolls by itself."""

    def __init__(self, course: Course) -> None:
        super().__init__(len(course.points), 2)
        self.setHorizontalHeaderLabels([self.tr("Datum"), self.tr("Uitslag")])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Uitslagen van de {instrument} van {carer}").format(
                instrument=course.instrument, carer=course.carer
            )
            + course.mark
        )
        for row, point in enumerate(course.points):
            self.setItem(row, 0, QTableWidgetItem(format_date(point.held_on)))
            outcome = self.tr("{value} van {maximum}").format(
                value=point.value_words, maximum=format_points(course.maximum)
            )
            self.setItem(row, 1, QTableWidgetItem(outcome))

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        frame = 2 * self.frameWidth()
        height = self.horizontalHeader().sizeHint().height() + rows + edges + frame
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the table."""
        return QSize(0, self.sizeHint().height())
