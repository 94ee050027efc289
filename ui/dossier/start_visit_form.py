"""The two questions that a visit begins with."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import VisitKind
from screening.errors import ExpectedError, InvalidInput
from screening.identifiers import DossierId, VisitId
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.dossier.review_note import ReviewNote
from ui.icons import IconName
from ui.roles import Space

COLUMN = 340


class StartVisitForm(QWidget):
    """Starts the first visit, or one from a copy of the last; emits `started(visit id)`."""

    started = Signal(str)

    def __init__(
        self, context: Context, dossier_id: DossierId, day: date, *, is_first: bool
    ) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._is_first = is_first
        theme = context.theme
        usual = VisitKind.FIRST if is_first else VisitKind.FOLLOW_UP
        kinds = [(kind, label(kind).capitalize()) for kind in (usual, VisitKind.PHONE)]
        self.date_field = DateField(theme, day)
        self.date_field.set_value(day)
        self.kind_choice = SegmentedChoice(theme, kinds)
        self.kind_choice.set_value(usual)
        self.held_on = Field(theme, self.tr("Datum van het gesprek"), self.date_field)
        kind = Field(theme, self.tr("Soort gesprek"), self.kind_choice)
        words = (
            self.tr("Eerste gesprek beginnen") if is_first else self.tr("Vervolggesprek beginnen")
        )
        self.start_button = Button(theme, words, ButtonKind.PRIMARY, IconName.PLAY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        self.reviews = ReviewNote(context, dossier_id)
        self.reviews.hide()
        column.addWidget(WrapLabel(self._explanation(), tone=Tone.SECOND))
        column.addWidget(self.reviews)
        column.addWidget(Columns(theme, self.held_on, kind, least=COLUMN))
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.start_button)
        column.addWidget(buttons)
        self.start_button.clicked.connect(self._on_start)
        # The button that was clicked goes away.
        self.reviews.plan_button.clicked.connect(lambda _: self.start_button.setFocus())

    def _explanation(self) -> str:
        if self._is_first:
            return self.tr(
                "Er is nog geen gesprek. Het gesprek begint met de mantelzorgers die hieronder "
                "staan; de rest mag in elke volgorde."
            )
        return self.tr(
            "Het vervolggesprek begint met een kopie van het vorige gesprek: u wijzigt alleen "
            "wat anders is. Het vorige gesprek blijft zoals het was."
        )

    def _on_start(self) -> None:
        if not self.start_button.isEnabled():
            return
        try:
            day = self.date_field.parse(self.date_field.line.text().strip())
        except ValueError as error:
            self._refuse_date(str(error))
            return
        kind = self.kind_choice.value()
        if not isinstance(day, date) or not isinstance(kind, VisitKind):
            return
        self.held_on.set_error("")
        self.start_button.setEnabled(False)
        visits, dossier_id = self._context.workspace.visits, self._dossier_id
        self._context.operations.write(
            lambda: visits.start(dossier_id, day, kind),
            self._on_started,
            owner=self,
            failed=self._on_failed,
        )

    def _on_started(self, changes: Changes) -> None:
        self.started.emit(VisitId(changes.created))

    def _on_failed(self, error: ExpectedError) -> None:
        self.start_button.setEnabled(True)
        if isinstance(error, InvalidInput):
            self._refuse_date(f"{error.sentence} {error.advice}")
        else:
            self._context.messages.show_error(error)

    def _refuse_date(self, sentence: str) -> None:
        self.held_on.set_error(sentence)
        self.date_field.setFocus()
