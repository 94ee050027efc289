"""The page on which a carer answers an instrument, one statement at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from screening.changes import Changes
from screening.dossier.model import VisitStep
from screening.errors import ExpectedError
from screening.identifiers import MeasurementId
from ui.components.reading_order import move_focus
from ui.context import Context
from ui.page import Page
from ui.places import CASELOAD, Place, PlaceName
from ui.questionnaire.end_view import EndView
from ui.questionnaire.hand_over_view import HandOverView
from ui.questionnaire.languages import frame_in
from ui.questionnaire.loading import Questionnaire, load_questionnaire
from ui.questionnaire.progress import Progress
from ui.questionnaire.statement_view import StatementView
from ui.questionnaire.taps import TapGuard


class QuestionnairePage(Page):
    """Stores every answer before it shows the next statement; never shows an outcome.

    It has no dossier for undo to work in: an answer is corrected by going back to its statement.

    Args:
        alone: whether the carer answers without the consultant; then every way out ends at a screen
            that asks for the passphrase.
        language: what stands around the statements, by its code; the language of the app if empty.
    """

    def __init__(
        self, context: Context, measurement_id: MeasurementId, *, alone: bool, language: str = ""
    ) -> None:
        super().__init__(context)
        frame_in(self, language)
        self._id = measurement_id
        self._alone = alone
        self._questionnaire: Questionnaire | None = None
        self._progress: Progress | None = None
        self._is_writing = False
        guard = TapGuard()
        self.statement_view = StatementView(context.theme, guard)
        self.end_view = EndView(context.theme, guard)
        self.hand_over_view = HandOverView(context)
        self._views = QStackedWidget()
        self._blank = QWidget()
        self._blank.setProperty("surface", "page")
        for view in (self._blank, self.statement_view, self.end_view, self.hand_over_view):
            self._views.addWidget(view)
        self.outer.addWidget(self._views)
        self._connect()

    @property
    def view(self) -> QWidget | None:
        """What fills the window now."""
        return self._views.currentWidget()

    def reload(self) -> None:
        """Read the measurement and go on where it was left."""
        workspace, measurement_id = self.context.workspace, self._id
        self.context.operations.read(
            lambda: load_questionnaire(workspace, measurement_id),
            self._on_loaded,
            owner=self,
            failed=self._on_not_loaded,
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading: other statements may have other answers."""
        return move_focus(self.window(), forward=forward)

    def _connect(self) -> None:
        statement, end = self.statement_view, self.end_view
        statement.answered.connect(self._on_answered)
        statement.skipped.connect(self._on_skipped)
        statement.returned.connect(self._on_returned)
        statement.paused.connect(self._leave_questions)
        end.finished.connect(self._on_finished)
        end.reviewed.connect(self._on_reviewed)
        end.returned.connect(self._on_returned)
        end.paused.connect(self._leave_questions)
        self.hand_over_view.opened.connect(self._go_back)
        self.hand_over_view.resumed.connect(self._show_progress)

    def _on_loaded(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        measurement = questionnaire.measurement
        if measurement.finished_at is not None or questionnaire.is_closed:
            self._leave_questions()
            return
        instrument = questionnaire.instrument
        self._progress = Progress(instrument, measurement.answers, measurement.position)
        self.statement_view.show_instrument(instrument, questionnaire.carer_name)
        self._show_progress()

    def _on_not_loaded(self, error: ExpectedError) -> None:
        self.refuse(error)
        self._leave_questions()

    def _on_answered(self, choice_key: str) -> None:
        progress = self._progress
        if progress is None or progress.is_at_end or self._is_writing:
            return
        desk, measurement_id, key = self.context.workspace.measurements, self._id, progress.item.key

        def note() -> None:
            progress.take_answer(choice_key)

        self._write(
            lambda: desk.answer(measurement_id, key, choice_key), note, progress.next_position()
        )

    def _on_skipped(self) -> None:
        progress = self._progress
        if progress is None or progress.is_at_end or self._is_writing:
            return
        desk, measurement_id, key = self.context.workspace.measurements, self._id, progress.item.key
        self._write(
            lambda: desk.skip(measurement_id, key), progress.drop_answer, progress.next_position()
        )

    def _on_returned(self) -> None:
        if self._progress is not None and self._progress.position > 0:
            self._move_to(self._progress.position - 1)

    def _on_reviewed(self) -> None:
        if self._progress is not None and self._progress.unanswered and not self._is_writing:
            self._progress.is_review = True
            self._move_to(self._progress.unanswered[0])

    def _on_finished(self) -> None:
        desk, measurement_id = self.context.workspace.measurements, self._id
        self._submit(lambda: desk.finish(measurement_id), self._on_ended)

    def _on_ended(self) -> None:
        self._progress = None
        self._leave_questions()

    def _move_to(self, position: int) -> None:
        desk, measurement_id = self.context.workspace.measurements, self._id
        self._submit(
            lambda: desk.move_to(measurement_id, position), lambda: self._show_position(position)
        )

    def _write(self, work: Callable[[], Changes], note: Callable[[], None], position: int) -> None:
        """Store something about the statement that is shown, and only then show another."""
        progress, desk, measurement_id = (
            self._progress,
            self.context.workspace.measurements,
            self._id,
        )
        # The desk itself moves one on; while skipped statements come by, the next is further on.
        is_next = progress is not None and position == progress.position + 1

        def store() -> Changes:
            changes = work()
            return changes if is_next else desk.move_to(measurement_id, position)

        def go_on() -> None:
            note()
            self._show_position(position)

        self._submit(store, go_on)

    def _submit(self, work: Callable[[], Changes], then: Callable[[], None]) -> None:
        """Write one thing at a time: what is tapped meanwhile belongs to no statement."""
        if self._is_writing:
            return
        self._is_writing = True

        def on_done(_changes: Changes) -> None:
            self._is_writing = False
            then()

        self.context.operations.write(work, on_done, owner=self, failed=self._on_write_failed)

    def _on_write_failed(self, error: ExpectedError) -> None:
        self._is_writing = False
        self.refuse(error)

    def _show_position(self, position: int) -> None:
        if self._progress is not None:
            self._progress.position = position
            self._show_progress()

    def _show_progress(self) -> None:
        progress = self._progress
        if progress is None:
            return
        if progress.is_at_end:
            progress.is_review = False
            self._views.setCurrentWidget(self.end_view)
            self.end_view.show_end(len(progress.unanswered))
        else:
            self._views.setCurrentWidget(self.statement_view)
            self.statement_view.show_statement(progress)

    def _leave_questions(self) -> None:
        """Go to the visit; when the carer is alone, to the screen before it."""
        if self._is_writing:
            return
        if self._alone:
            self._views.setCurrentWidget(self.hand_over_view)
            self.hand_over_view.show_thanks(may_resume=self._progress is not None)
        else:
            self._go_back()

    def _go_back(self) -> None:
        questionnaire = self._questionnaire
        if questionnaire is None:
            self.navigate.emit(CASELOAD)
            return
        place = Place(
            PlaceName.VISIT,
            dossier_id=questionnaire.dossier_id,
            visit_id=questionnaire.measurement.visit_id,
            step=VisitStep.BURDEN,
        )
        self.navigate.emit(place)
