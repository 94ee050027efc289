"""What a follow-up visit is for: the days on which lines are to be looked back on."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.reviews import Review
from screening.identifiers import DossierId
from screening.wording.agenda import word_review
from screening.wording.formats import format_date
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space

MOST: Final = 2
"""So many days are told: the others come after the visit on the first."""


class ReviewNote(QWidget):
    """Tells the first days of review, and plans the follow-up on the first in one click."""

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._day = date.min
        self.words = WrapLabel()
        self.planned = WrapLabel()
        self.plan_button = Button(context.theme, "", ButtonKind.SECONDARY, IconName.CALENDAR)
        self._row = QWidget()
        FlowLayout(self._row).addWidget(self.plan_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.words, self.planned, self._row):
            column.addWidget(widget)
        self.plan_button.clicked.connect(self._on_plan)

    def show_reviews(self, reviews: Sequence[Review], planned: date | None, today: date) -> None:
        """Show what was agreed to look back on, and the visit that is planned, if it is to come."""
        first = reviews[:MOST]
        self.words.setText("\n".join(word_review(each, today) for each in first))
        self.words.setVisible(bool(first))
        is_planned = planned is not None and planned >= today
        if planned is not None and is_planned:
            words = self.tr("Het vervolggesprek is gepland op {day}.")
            self.planned.setText(words.format(day=format_date(planned)))
        self.planned.setVisible(is_planned)
        is_ahead = bool(first) and first[0].day > today
        if is_ahead:
            self._day = first[0].day
            words = (
                self.tr("Vervolggesprek verzetten naar {day}")
                if is_planned
                else self.tr("Vervolggesprek plannen op {day}")
            )
            self.plan_button.setText(words.format(day=format_date(self._day)))
        self._row.setVisible(is_ahead and planned != self._day)
        self.setVisible(bool(first) or is_planned)

    def _on_plan(self) -> None:
        desk, day = self._context.workspace.invitations, self._day
        self._context.operations.write(
            lambda: desk.change_plan(self._dossier_id, visit_on=day), owner=self
        )
