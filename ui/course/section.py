"""One course on the screen: its chart, the same values as a table, and what may be said of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.reports.course import Course
from screening.wording.formats import format_date
from ui.components.column_layout import Columns
from ui.components.labels import TextType, Tone, WrapLabel
from ui.course.chart import Chart
from ui.course.loading import ToldCourse
from ui.course.table import CourseTable
from ui.roles import Space
from ui.theme import Theme

COLUMN = 300
LEAST_POINTS = 2
"""One outcome is no course."""


class CourseSection(QWidget):
    """The course of one instrument for one carer.

    Args:
        tells_change: whether the sentences about the last step stand here.
    """

    def __init__(self, theme: Theme, told: ToldCourse, *, tells_change: bool) -> None:
        super().__init__()
        course = told.course
        self.course = course
        self.chart: Chart | None = None
        title = self.tr("Verloop van de {instrument} van {carer}").format(
            instrument=course.instrument, carer=course.carer
        )
        title += course.mark
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(WrapLabel(title, TextType.STRONG))
        if len(course.points) < LEAST_POINTS:
            column.addWidget(self._make_sentence(course))
            return
        self.chart = Chart(theme, self._describe(title, course))
        self.table = CourseTable(course)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.SMALL)
        right.addWidget(self.table)
        self.change = WrapLabel(" ".join(told.change))
        right.addWidget(self.change)
        self.change.setHidden(not (tells_change and told.change))
        right.addStretch(1)
        column.addWidget(Columns(theme, self.chart, beside, least=COLUMN, gap=Space.SECTION))

    def _make_sentence(self, course: Course) -> WrapLabel:
        day = format_date(course.points[0].held_on)
        sentence = self.tr(
            "Er is één uitslag, van {day}. Vanaf de tweede keer ziet u hier het verloop."
        )
        return WrapLabel(sentence.format(day=day), TextType.BODY, Tone.SECOND)

    def _describe(self, title: str, course: Course) -> str:
        values = "; ".join(
            f"{format_date(point.held_on)}: {point.value_words}" for point in course.points
        )
        line = f" {course.cut_off.words}." if course.cut_off else ""
        return self.tr("Grafiek. {title}. {values}.").format(title=title, values=values) + line
