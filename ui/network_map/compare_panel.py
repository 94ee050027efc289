"""Two visits beside each other: both maps, and in words what changed."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from screening.dossier.model import Visit
from screening.identifiers import PersonId, VisitId
from screening.wording.formats import format_date
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.network_map.compare_material import Compared, CompareMaterial, gather_comparison
from ui.network_map.compare_widgets import FiguresTable, VisitChoice
from ui.network_map.compared_map import ComparedMap
from ui.network_map.findings_list import FindingsList
from ui.roles import Shape, Space

LEAST_MAP: Final = 380
"""How wide each map is at least when the other stands beside it."""

MAP_SHAPE: Final = 0.95
"""Height by width of a map that has the whole width."""


class Form(StrEnum):
    """How the differences are told."""

    WORDS = "words"
    FIGURES = "figures"


class ComparePanel(QWidget):
    """Compares a visit with an earlier one of the dossier; reads them again in `reload`."""

    earlier_known = Signal(bool)
    """Whether there is any earlier visit with a map; comes after every `reload`."""

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._chosen: VisitId | None = None
        self._visits: tuple[Visit, ...] = ()
        self.has_earlier = False
        self.choice = VisitChoice()
        self.before = ComparedMap(context.theme)
        self.after = ComparedMap(context.theme)
        self.findings = FindingsList(context.theme)
        self.figures = FiguresTable()
        self.form = SegmentedChoice(
            context.theme,
            [(Form.WORDS, self.tr("In woorden")), (Form.FIGURES, self.tr("In cijfers"))],
        )
        self.form.setAccessibleName(self.tr("Wat er anders is"))
        self.form.set_value(Form.WORDS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.findings)
        self._stack.addWidget(self.figures)
        self.empty = WrapLabel("", tone=Tone.SECOND)
        self.empty.hide()
        self._build()
        self.choice.activated.connect(self._on_visit)
        self.form.committed.connect(
            lambda form: self._stack.setCurrentIndex(0 if form is Form.WORDS else 1)
        )
        self.findings.pointed.connect(self._point_out)
        for each in (self.before, self.after):
            each.chosen.connect(self._on_chosen)
        context.theme.changed.connect(self._arrange)

    def reload(self) -> None:
        """Read both visits again and show them."""
        workspace, visit_id, earlier_id = self._context.workspace, self._visit.id, self._chosen
        self._context.operations.read(
            lambda: gather_comparison(workspace, visit_id, earlier_id), self._show, owner=self
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the maps beside each other, or below each other where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return no more height than what is in it needs at least."""
        return self.minimumSizeHint()

    def _build(self) -> None:
        self._maps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._maps.setSpacing(Space.SMALL)
        for each in (self.before, self.after):
            self._maps.addWidget(each, 1)
        self.words = QFrame()
        self.words.setProperty("surface", "card")
        column = QVBoxLayout(self.words)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        caption = StyledLabel(self.tr("Vergelijk met"), TextType.STRONG)
        caption.setBuddy(self.choice)
        self.choice.setAccessibleName(caption.text())
        for widget in (caption, self.choice):
            column.addWidget(widget)
        column.addWidget(self.form)
        column.addWidget(self._stack, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(Space.SMALL)
        self._body.addLayout(self._maps, 1)
        self._body.addWidget(self.words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty)
        outer.addLayout(self._body, 1)

    def _show(self, material: CompareMaterial) -> None:
        self._visits = material.visits
        self.has_earlier = bool(material.visits)
        self.earlier_known.emit(self.has_earlier)
        chosen = material.chosen
        self.choice.set_visits(material.visits, chosen)
        for widget in (self.before, self.after, self.words):
            widget.setVisible(self.has_earlier)
        self.empty.setVisible(not self.has_earlier)
        self.empty.setText(
            self.tr("Er is nog geen eerder gesprek met een kaart om mee te vergelijken.")
        )
        if material.compared is not None and chosen is not None:
            self._show_compared(material.compared, chosen)

    def _show_compared(self, compared: Compared, chosen: Visit) -> None:
        comparison, layout = compared.comparison, compared.layout
        then = self.tr("Toen: {day}").format(day=format_date(chosen.held_on))
        now = self.tr("Nu: {day}").format(day=format_date(self._visit.held_on))
        self.before.display(then, comparison.before, layout.before, compared.marks_before)
        self.after.display(now, comparison.after, layout.after, compared.marks_after)
        self.findings.display(compared.findings)
        self.figures.display(compared.figures, chosen, self._visit)
        self._arrange()

    def _on_visit(self, index: int) -> None:
        self._chosen = self._visits[index].id
        self.findings.point_nowhere()
        self._point_out(())
        self.reload()

    def _on_chosen(self, person_id: PersonId | None) -> None:
        self.findings.point_nowhere()
        self._point_out(() if person_id is None else (person_id,))

    def _point_out(self, people: tuple[PersonId, ...]) -> None:
        for each in (self.before, self.after):
            each.point_out(people)

    def _arrange(self) -> None:
        theme = self._context.theme
        column = round(theme.length(Shape.SHORT_FIELD) * 1.4)
        least = theme.length(LEAST_MAP)
        is_wide = self.width() >= 2 * least + column + 2 * Space.SMALL
        self._body.removeWidget(self.words)
        self._body.insertWidget(1 if is_wide else 0, self.words)
        ways = QBoxLayout.Direction
        for layout in (self._body, self._maps):
            layout.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        height = round(LEAST_MAP * MAP_SHAPE)
        if is_wide:
            self.words.setFixedWidth(column)
            self.findings.setMinimumHeight(theme.length(Shape.TARGET) * 3)
        else:
            self.words.setMinimumWidth(0)
            self.words.setMaximumWidth(16_777_215)
            self.findings.setMinimumHeight(self.findings.content_height())
            height = round(self.width() * MAP_SHAPE)
        for each in (self.before, self.after):
            each.setMinimumHeight(height)
