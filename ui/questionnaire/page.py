"""The page on which a carer answers an instrument, one statement at a time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening.changes import Changes
from screening.dossier.model import VisitStep
from screening.errors import ExpectedError
from ui.components.announce import announce
from ui.components.notice import Notice, NoticeKind
from ui.components.reading_order import move_focus
from ui.context import Context
from ui.looks import write_look
from ui.page import Page
from ui.places import CASELOAD, Place, PlaceName, write_place
from ui.questionnaire.end_view import EndView
from ui.questionnaire.hand_over_view import HandOverView
from ui.questionnaire.languages import frame_in
from ui.questionnaire.loading import Questionnaire, begin_questionnaire, way_of
from ui.questionnaire.progress import Progress
from ui.questionnaire.reader import Reader
from ui.questionnaire.record import Record
from ui.questionnaire.statement_view import StatementView
from ui.questionnaire.taps import TapGuard


class QuestionnairePage(Page):
    """Stores every answer before it shows the next statement; never shows an outcome.

    It has no dossier for undo to work in: an answer is corrected by going back to its statement.

    Args:
        place: names the measurement, and says whether the carer answers alone; then every way out
            ends at a screen that only the consultant gets past.
    """

    def __init__(self, context: Context, place: Place) -> None:
        super().__init__(context)
        if place.measurement_id is None:
            raise ValueError("a questionnaire is of a measurement")
        # Before anything is made that speaks.
        frame_in(self, place.frames)
        self._id = place.measurement_id
        self._place = place
        self._alone = place.alone
        self._questionnaire: Questionnaire | None = None
        self._record: Record | None = None
        self._progress: Progress | None = None
        self._is_writing = False
        guard = TapGuard()
        self.statement_view = StatementView(context.theme, guard)
        self.end_view = EndView(context.theme, guard)
        self.hand_over_view = HandOverView(context)
        self.reader = Reader(self.statement_view)
        # Here, because the bar in the window says nothing to a carer who answers alone.
        self.problem = Notice(
            context.theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop "
                "dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard."
            ),
            self.tr("Niet gelukt"),
        )
        self.problem.hide()
        self._views = QStackedWidget()
        self._blank = QWidget()
        self._blank.setProperty("surface", "page")
        for view in (self._blank, self.statement_view, self.end_view, self.hand_over_view):
            self._views.addWidget(view)
        self.outer.addWidget(self.problem)
        self.outer.addWidget(self._views, 1)
        self._connect()

    @property
    def view(self) -> QWidget | None:
        """What fills the window now."""
        return self._views.currentWidget()

    def reload(self) -> None:
        """Read the measurement and go on where it was left."""
        workspace, measurement_id, place = self.context.workspace, self._id, self._place
        self.context.operations.read(
            lambda: begin_questionnaire(workspace, measurement_id, place),
            self._on_loaded,
            owner=self,
            failed=self._on_not_loaded,
        )

    def stand_at(self, place: Place) -> Place:
        """Return this place, with the look that was chosen here."""
        return replace(place, look=write_look(self.context.theme))

    def leave(self) -> None:
        """Let the vault forget that a questionnaire was on screen."""
        super().leave()
        self._quietly(self.context.workspace.resume.clear)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent when the page goes away or the vault locks."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.reader.voice.leave()

    def refuse(self, error: ExpectedError) -> None:
        """Tell a carer in plain words; the consultant reads the rest after taking over."""
        super().refuse(error)
        self.problem.setVisible(self._alone)
        if self._alone:
            announce(self.problem, self.problem.accessibleName())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading: other statements may have other answers."""
        return move_focus(self.window(), forward=forward)

    def _connect(self) -> None:
        statement, end = self.statement_view, self.end_view
        statement.answered.connect(self._on_answered)
        statement.skipped.connect(self._on_skipped)
        statement.kept.connect(self._on_kept)
        statement.dropped.connect(self._on_dropped)
        statement.end_asked.connect(self._on_end_asked)
        statement.returned.connect(self._on_returned)
        statement.paused.connect(self._leave_questions)
        end.finished.connect(self._on_finished)
        end.reviewed.connect(self._on_reviewed)
        end.returned.connect(self._on_returned)
        end.paused.connect(self._leave_questions)
        self.hand_over_view.opened.connect(self._go_back)
        self.hand_over_view.resumed.connect(self._on_resumed)
        self.context.theme.changed.connect(self._keep_look)

    def _on_loaded(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        measurement = questionnaire.measurement
        if questionnaire.is_over:
            self._leave_questions()
            return
        instrument = questionnaire.instrument
        self._record = Record(self.context.workspace.measurements, measurement, way_of(self._place))
        self._progress = Progress(instrument, measurement.answers, questionnaire.position)
        self.statement_view.show_instrument(
            instrument, questionnaire.carer_name, questionnaire.help
        )
        self._show_progress()
        self.reader.begin(instrument)

    def _on_not_loaded(self, error: ExpectedError) -> None:
        self.refuse(error)
        self._leave_questions()

    def _on_answered(self, choice_key: str) -> None:
        if self._progress is not None:
            self._store(choice_key, self._progress.next_position())

    def _on_skipped(self) -> None:
        if self._progress is not None:
            self._store(None, self._progress.next_position())

    def _on_dropped(self) -> None:
        """Take the answer away, and stay: one sees that it is gone."""
        if self._progress is not None:
            self._store(None, self._progress.position)

    def _on_kept(self) -> None:
        if self._progress is not None and not self._progress.is_at_end:
            self._move_to(self._progress.next_position())

    def _on_end_asked(self) -> None:
        if self._progress is not None:
            self._move_to(self._progress.count)

    def _on_returned(self) -> None:
        if self._progress is not None and self._progress.position > 0:
            self._move_to(self._progress.position - 1)

    def _on_reviewed(self) -> None:
        if self._progress is not None and self._progress.unanswered and not self._is_writing:
            self._progress.is_review = True
            self._move_to(self._progress.unanswered[0])

    def _on_finished(self) -> None:
        if self._record is not None:
            self._submit(self._record.finish, self._on_ended)

    def _on_ended(self) -> None:
        self._progress = None
        self._leave_questions()

    def _move_to(self, position: int) -> None:
        record = self._record
        if record is not None:
            self._submit(lambda: record.move_to(position), lambda: self._show_position(position))

    def _store(self, choice_key: str | None, position: int) -> None:
        """Store an answer, or None for no answer, and only then show the statement of a position.

        The desk itself moves one on; while skipped statements come by, the next is further on.
        """
        progress, record = self._progress, self._record
        if progress is None or record is None or progress.is_at_end:
            return
        key, moved = progress.item.key, None if position == progress.position + 1 else position

        def go_on() -> None:
            progress.note_answer(key, choice_key)
            self._show_position(position)

        self._submit(lambda: record.answer(key, choice_key, moved), go_on)

    def _submit(self, work: Callable[[], Changes], then: Callable[[], None]) -> None:
        """Write one thing at a time: what is tapped meanwhile belongs to no statement."""
        if self._is_writing:
            return
        self._is_writing = True

        def on_done(_changes: Changes) -> None:
            self._is_writing = False
            self.problem.hide()
            then()

        self.context.operations.write(work, on_done, owner=self, failed=self._on_write_failed)

    def _on_write_failed(self, error: ExpectedError) -> None:
        self._is_writing = False
        self.refuse(error)

    def _show_position(self, position: int) -> None:
        if self._progress is not None:
            self._progress.position = position
            self._show_progress()

    def _on_resumed(self) -> None:
        """Go on after a pause, and count the time again."""
        if self._record is not None:
            self._submit(self._record.take, self._show_progress)

    def _keep_look(self) -> None:
        """Let the look come back too, whatever ends the app."""
        if self._questionnaire is not None and self.isVisible():
            place, resume = write_place(self.stand_at(self._place)), self.context.workspace.resume
            self._quietly(lambda: resume.keep(place))

    def _quietly(self, work: Callable[[], None]) -> None:
        """Do something that the user neither asked for nor misses when it fails."""
        operations = self.context.operations
        operations.read(work, lambda _: None, owner=operations, failed=lambda _: None)

    def _show_progress(self) -> None:
        progress = self._progress
        if progress is None:
            return
        self.reader.follow(None if progress.is_at_end else progress.item)
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
        self.reader.follow(None)
        self._quietly(lambda: self.context.workspace.measurements.pause(self._id))
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
