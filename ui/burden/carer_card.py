"""One carer on the burden page: consent first, then the instruments, then the course."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from screening.dossier.model import Carer, Visit
from screening.identifiers import MeasurementId
from ui.burden.consent_panel import ConsentPanel
from ui.burden.fhir_reader import FhirReader
from ui.burden.fhir_save_panel import FhirSavePanel
from ui.burden.frame_choice import FrameChoice
from ui.burden.instrument_row import InstrumentRow
from ui.burden.overview import CarerBurden, InstrumentState
from ui.burden.situation_panel import SituationPanel
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.components.scrolling import scroll_to
from ui.context import Context
from ui.course.panel import CoursePanel
from ui.theme import Theme


class CarerCard(Card):
    """Shows one carer's own burden; emits what was asked for, with the carer's own instrument.

    `map_asked` leads to the network map.
    """

    begun = Signal(str, bool)
    reopened = Signal(str)
    map_asked = Signal()

    def __init__(self, context: Context, visit: Visit, carer: Carer) -> None:
        super().__init__(carer.name)
        self._context = context
        self._dossier_id = visit.dossier_id
        self.carer = carer
        self.rows: dict[str, InstrumentRow] = {}
        self._lines: list[QFrame] = []
        self._course_line = make_line()
        self._course_line.hide()
        self.course: CoursePanel | None = None
        self.relation = WrapLabel("", TextType.BODY, Tone.SECOND)
        self.consent = ConsentPanel(context.theme, carer.name)
        self.save_panel: FhirSavePanel | None = None
        self.reader = FhirReader(context, visit, carer)
        self.add(self.relation)
        self.add(self.consent)
        self.situation = SituationPanel(context, visit, carer)
        self.situation.map_asked.connect(self.map_asked)
        self._situation_line = make_line()
        self.frames = FrameChoice(context.theme, carer.name)
        self.add(self.frames)
        for below in (self._situation_line, self.situation, self.reader):
            self.add_footer(below)

    def show_burden(self, burden: CarerBurden, *, is_closed: bool) -> None:
        """Show what is known of this carer; without consent no instrument and no outcome."""
        self.carer = burden.carer
        self.set_title(burden.carer.name)
        self.relation.setText(burden.carer.relation)
        self.relation.setVisible(bool(burden.carer.relation))
        self.consent.show_consent(burden.consent, may_give=not is_closed)
        self._show_situation(burden, is_closed=is_closed)
        self._show_frames(burden, is_closed=is_closed)
        self._keep_rows(burden.instruments)
        for state in burden.instruments:
            self.rows[state.instrument.id].show_state(state, is_closed=is_closed)
        self.reader.carer = burden.carer
        self.reader.show_ways(may_take=bool(burden.instruments) and not is_closed)
        self._show_course(wanted=bool(burden.instruments) and burden.has_course)

    def find_part(self, detail: str) -> QWidget:
        """Return where a questionnaire or something told stands; the card itself for all else."""
        return self.rows.get(detail) or self.situation.fields.get(detail) or self

    def _show_situation(self, burden: CarerBurden, *, is_closed: bool) -> None:
        for widget in (self._situation_line, self.situation):
            widget.setVisible(burden.situation is not None)
        self.situation.show_burden(burden, is_closed=is_closed)

    def _show_frames(self, burden: CarerBurden, *, is_closed: bool) -> None:
        """Offer a language as long as something can be filled in."""
        begun = [state.measurement for state in burden.instruments if state.measurement]
        may_fill = any(state.burden is None for state in burden.instruments)
        self.frames.setVisible(may_fill and not is_closed)
        self.frames.propose(next((one.help_language for one in begun if one.help_language), ""))

    def _keep_rows(self, states: tuple[InstrumentState, ...]) -> None:
        """Make the rows anew only when there are others, so that focus and scroll stay put."""
        wanted = [state.instrument.id for state in states]
        if wanted == list(self.rows):
            return
        self._close_save_panel()
        for old in (*self.rows.values(), *self._lines):
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._lines = {}, []
        for state in states:
            self._add_row(self._context.theme, state)

    def _add_row(self, theme: Theme, state: InstrumentState) -> None:
        instrument = state.instrument
        row = InstrumentRow(theme, instrument, self.carer.name)
        row.begun.connect(lambda alone, key=instrument.id: self.begun.emit(key, alone))
        row.reopened.connect(lambda key=instrument.id: self.reopened.emit(key))
        row.looked.connect(self._on_looked)
        row.save_asked.connect(lambda key, row=row: self._open_save_panel(row, key))
        line = make_line()
        self._lines.append(line)
        self.rows[instrument.id] = row
        self.add(line)
        self.add(row)

    def _open_save_panel(self, row: InstrumentRow, measurement_id: str) -> None:
        self._close_save_panel()
        panel = FhirSavePanel(self._context, MeasurementId(measurement_id))
        panel.closed.connect(lambda: self._on_panel_closed(row))
        row.add_panel(panel)
        self.save_panel = panel
        panel.setFocus()
        QTimer.singleShot(0, panel, lambda: scroll_to(panel))

    def _on_panel_closed(self, row: InstrumentRow) -> None:
        self._close_save_panel()
        row.fhir_button.setFocus()

    def _close_save_panel(self) -> None:
        if self.save_panel is not None:
            self.save_panel.hide()
            self.save_panel.deleteLater()
            self.save_panel = None

    def _on_looked(self, measurement_id: str) -> None:
        desk = self._context.workspace.measurements
        self._context.operations.read(
            lambda: desk.note_view(MeasurementId(measurement_id)), lambda _: None, owner=self
        )

    def _show_course(self, *, wanted: bool) -> None:
        if self.course is not None and not wanted:
            for old in (self._course_line, self.course):
                self.body.removeWidget(old)
                old.hide()
            self.course.deleteLater()
            self.course = None
        if not wanted:
            return
        if self.course is None:
            # The sentences about the change stand beside the result already.
            self.course = CoursePanel(self._context, tells_change=False)
            self.add(self._course_line)
            self._course_line.show()
            self.add(self.course)
        self.course.show_dossier(self._dossier_id, self.carer.id)
