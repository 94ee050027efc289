"""The visits of a dossier: go on with the open one, begin the next, look back at the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.identifiers import DossierId, VisitId
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.start_visit_form import StartVisitForm
from ui.icons import IconName
from ui.messages import Question
from ui.roles import ColourRole, Space
from ui.theme import Theme


class VisitsCard(Card):
    """Emits `opened(visit id)` for a visit that was there or has just begun."""

    opened = Signal(str)

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Gesprekken"))
        self._context = context
        self._dossier_id = dossier_id
        self._shown: tuple[Visit, ...] | None = None
        self._open_visit: Visit | None = None
        self.form: StartVisitForm | None = None
        self.lines: dict[VisitId, VisitLine] = {}
        theme = context.theme
        self.continue_button = Button(theme, "", ButtonKind.PRIMARY, IconName.PLAY)
        self.close_button = Button(
            theme, self.tr("Gesprek afsluiten"), ButtonKind.SECONDARY, IconName.LOCK
        )
        self._going = QWidget()
        row = FlowLayout(self._going, Space.MEDIUM)
        row.addWidget(self.continue_button)
        row.addWidget(self.close_button)
        self.add(self._going)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.body.addLayout(self._list)
        self.continue_button.clicked.connect(self._on_continue)
        self.close_button.clicked.connect(self._on_close)

    def show_content(self, content: DossierContent) -> None:
        """Show the visits, the latest first, and what can be done now."""
        visits = content.dossier.visits
        if visits == self._shown:
            self._show_reviews(content)
            return
        self._shown = visits
        self._open_visit = next((visit for visit in visits if not visit.is_closed), None)
        self._update_actions(content)
        self._rebuild_lines()

    def _update_actions(self, content: DossierContent) -> None:
        visit = self._open_visit
        focused: object = self.window().focusWidget()
        was_closed_here = isinstance(focused, QWidget) and self._going.isAncestorOf(focused)
        self._going.setVisible(visit is not None)
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if visit is not None:
            words = self.tr("Verder met het gesprek van {day}")
            self.continue_button.setText(words.format(day=format_date(visit.held_on)))
            return
        is_first = not content.dossier.visits
        self.form = StartVisitForm(
            self._context, self._dossier_id, content.visit_day, is_first=is_first
        )
        self.form.setObjectName("start visit")
        self._show_reviews(content)
        self.form.started.connect(self.opened)
        self.body.insertWidget(0, self.form)
        if was_closed_here:
            # Left to Qt, the focus would go on to the name of the client, all of it selected.
            self.form.start_button.setFocus()

    def _show_reviews(self, content: DossierContent) -> None:
        if self.form is not None:
            planned, today = content.planned.visit_on, content.today
            self.form.reviews.show_reviews(content.reviews, planned, today)

    def _rebuild_lines(self) -> None:
        for line in self.lines.values():
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}
        for visit in reversed(self._shown or ()):
            line = VisitLine(self._context.theme, visit)
            if line.button is not None:
                line.button.clicked.connect(lambda _, chosen=visit.id: self.opened.emit(chosen))
            self._list.addWidget(line)
            self.lines[visit.id] = line

    def _on_continue(self) -> None:
        if self._open_visit is not None:
            self.opened.emit(self._open_visit.id)

    def _on_close(self) -> None:
        visit = self._open_visit
        if visit is None:
            return
        question = Question(
            self.tr("Gesprek afsluiten?"),
            self.tr(
                "Na het afsluiten verandert er niets meer aan het gesprek van {day}. U kunt het "
                "altijd nog bekijken, en een vervolggesprek beginnen."
            ).format(day=format_date(visit.held_on)),
            self.tr("Gesprek afsluiten"),
            self.tr("Nog niet"),
        )
        if self._context.messages.ask(question, self):
            visits, visit_id = self._context.workspace.visits, visit.id
            self._context.operations.write(lambda: visits.close(visit_id), owner=self)


class VisitLine(QWidget):
    """One visit: its day, its kind, how it stands, and a button that shows one that was closed."""

    def __init__(self, theme: Theme, visit: Visit) -> None:
        super().__init__()
        day, kind = format_date(visit.held_on), label(visit.kind)
        if visit.is_closed:
            icon, role = IconName.LOCK, ColourRole.SECOND_INK
            state = self.tr("Afgesloten: verandert niet meer")
        else:
            icon, role = IconName.PENCIL, ColourRole.ACCENT
            state = self.tr("Staat open, laatst bij {step}").format(step=label(visit.last_step))
        text = QVBoxLayout()
        text.setSpacing(0)
        # The button makes the row taller: the two lines stay together in its middle.
        text.addStretch()
        text.addWidget(WrapLabel(f"{day}, {kind}", TextType.STRONG))
        tone = Tone.SECOND if visit.is_closed else Tone.ACCENT
        text.addWidget(WrapLabel(state, TextType.SMALL, tone))
        text.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconLabel(theme, icon, role))
        row.addLayout(text, 1)
        self.button: Button | None = None
        if visit.is_closed:
            self.button = Button(theme, self.tr("Bekijken"), ButtonKind.QUIET)
            self.button.setAccessibleName(
                self.tr("Bekijken: {kind}, {day}").format(kind=kind, day=day)
            )
            row.addWidget(self.button)
