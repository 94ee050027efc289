"""The course of every instrument for every carer of a dossier, one after the other."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.identifiers import DossierId, PersonId
from screening.reports.chart_look import ChartColours, ChartSize
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.course.chart import HEIGHT, WIDTH, Chart
from ui.course.loading import ToldCourse, load_courses, render_chart
from ui.course.section import CourseSection
from ui.roles import ColourRole, Space, TypeRole

_COLOURS: Final = {
    "paper": ColourRole.PAPER,
    "ink": ColourRole.INK,
    "second_ink": ColourRole.SECOND_INK,
    "line": ColourRole.LINE,
    "accent": ColourRole.ACCENT,
    "accent_soft": ColourRole.FIELD_LINE,
    "attention": ColourRole.ATTENTION,
}


class CoursePanel(QWidget):
    """Draws on the worker what comes into view, and again when the look changes.

    Two carers never share a chart.

    Args:
        tells_change: whether it says what may be said of the last step; off where that is said
            elsewhere on the page.
    """

    def __init__(self, context: Context, *, tells_change: bool = True) -> None:
        super().__init__()
        self._context = context
        self._tells_change = tells_change
        self._told: tuple[ToldCourse, ...] | None = None
        self._look = 0
        self._asked: list[CourseSection] = []
        self._opening = True
        self.sections: list[CourseSection] = []
        self._empty = WrapLabel(
            self.tr("Er zijn nog geen uitslagen van vragenlijsten om te laten zien."),
            TextType.BODY,
            Tone.SECOND,
        )
        self._empty.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SECTION)
        self._column.addWidget(self._empty)
        context.theme.changed.connect(self._draw_again)

    def show_dossier(self, dossier_id: DossierId, carer_id: PersonId | None = None) -> None:
        """Read and show the courses of a dossier, or of one of its carers."""
        workspace = self._context.workspace
        opening, self._opening = self._opening, False
        self._context.operations.read(
            lambda: load_courses(workspace, dossier_id, carer_id, opening=opening),
            self._on_loaded,
            owner=self,
        )

    def _on_loaded(self, told: tuple[ToldCourse, ...]) -> None:
        if told == self._told:
            return
        self._told = told
        for section in self.sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        theme = self._context.theme
        self.sections = [CourseSection(theme, one, tells_change=self._tells_change) for one in told]
        self._asked = []
        for section in self.sections:
            self._column.addWidget(section)
            if section.chart is not None:
                section.chart.looked_at.connect(partial(self._ask, section))
        self._empty.setVisible(not told)

    def _ask(self, section: CourseSection) -> None:
        """Have a chart drawn that somebody looks at, once: it is painted often until it comes."""
        if section not in self._asked:
            self._asked.append(section)
            self._draw(section)

    def _draw_again(self) -> None:
        """Have the charts drawn in the present look; late older ones are ignored."""
        self._look += 1
        for section in self._asked:
            self._draw(section)

    def _draw(self, section: CourseSection) -> None:
        theme, ratio = self._context.theme, self.devicePixelRatioF()
        colours = ChartColours(
            **{part: theme.colour(role).name() for part, role in _COLOURS.items()}
        )
        size = ChartSize(theme.length(WIDTH), theme.length(HEIGHT), theme.size(TypeRole.SMALL))
        if section.chart is not None:
            self._context.operations.read(
                partial(render_chart, section.course, colours, size, ratio),
                partial(self._on_drawn, self._look, section.chart, ratio),
                owner=section.chart,
            )

    def _on_drawn(self, look: int, chart: Chart, ratio: float, content: bytes) -> None:
        if look == self._look:
            chart.set_png(content, ratio)
