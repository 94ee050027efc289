"""The first page of an open vault: all dossiers, and what waits in them."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from screening.changes import Topic
from screening.dossier.caseload import CaseloadEntry, build_entries, count_entries
from screening.identifiers import DossierId
from screening.wording.deadlines import describe_count
from ui.caseload.model import CaseloadModel
from ui.caseload.new_dossier_card import NewDossierCard
from ui.caseload.search_note import SearchNote
from ui.caseload.view import CaseloadView
from ui.components.buttons import Button, ButtonKind
from ui.components.empty_state import EmptyState
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.icons import IconName
from ui.page import Page
from ui.places import Place, PlaceName
from ui.rights.due_line import DueLine
from ui.roles import Space


@dataclass(frozen=True, slots=True)
class _Content:
    entries: tuple[CaseloadEntry, ...]
    today: date


class CaseloadPage(Page):
    """Finds, opens and makes dossiers."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.CASELOAD})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.new_card: NewDossierCard | None = None
        self._today = context.workspace.clock.today()
        self.scaffold = PageScaffold(theme, self.tr("Dossiers"), wide=True)
        self.new_button = Button(theme, self.tr("Nieuw dossier"), ButtonKind.PRIMARY, IconName.PLUS)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek op naam van cliënt of mantelzorger"))
        self.search.setAccessibleName(self.tr("Zoeken"))
        self.search.setClearButtonEnabled(True)
        self.search_note = SearchNote(self._note_search, self)
        self.model = CaseloadModel(self)
        self.list = CaseloadView(theme, self.model)
        self.opening = WrapLabel(
            self.tr("Dubbelklik op een dossier om het te openen, of druk op Enter."),
            TextType.SMALL,
            Tone.SECOND,
        )
        self.nothing_found = WrapLabel(
            self.tr("Geen dossier gevonden met deze naam. Wis de zoekregel met Esc."),
            tone=Tone.SECOND,
        )
        self.empty = EmptyState(
            theme,
            IconName.PEOPLE,
            self.tr("Er zijn nog geen dossiers"),
            self.tr(
                "Begin met een dossier voor een cliënt. De mantelzorgers, de datums en het "
                "gesprek vult u daarna in, in elke volgorde die u wilt."
            ),
            self.tr("Eerste dossier maken"),
        )
        self.due = DueLine(context)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read all dossiers and show them."""
        workspace = self.context.workspace

        def gather() -> _Content:
            today = workspace.clock.today()
            return _Content(build_entries(workspace.dossiers.caseload(), today), today)

        self.context.operations.read(gather, self._on_loaded, owner=self)
        self.due.reload()

    def fold_state(self) -> str:
        """Return whether a dossier is being made."""
        return "new dossier" if self.new_card is not None else ""

    def unfold(self, _state: str) -> None:
        """Go on with a new dossier."""
        if self.new_card is None:
            self._begin_dossier()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape clear the search line, and Down go from there into the list."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.search, 1)
        row.addWidget(self.new_button)
        self.scaffold.add(self.due)
        self.scaffold.add(self._top)
        self.scaffold.add(self.nothing_found)
        self.scaffold.add(self.list, 1)
        self.scaffold.add(self.opening)
        self.scaffold.add(self.empty)
        # Takes the room of a hidden list; a card or an invitation would swell.
        self.scaffold.body.addStretch()
        for widget in (self._top, self.nothing_found, self.list, self.opening, self.empty):
            widget.hide()
        self.outer.addWidget(self.scaffold)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.list.open_current)
        self.list.opened.connect(self._open)
        self.new_button.clicked.connect(self._begin_dossier)
        self.empty.acted.connect(self._begin_dossier)
        self.due.asked.connect(lambda: self.navigate.emit(Place(PlaceName.RETENTION)))

    def _on_loaded(self, content: _Content) -> None:
        first_time = self._top.isHidden()
        chosen = self.list.current_dossier()
        self.list.painter.today = content.today
        self.model.set_entries(content.entries)
        self.list.choose(chosen)
        self._today = content.today
        has_any = bool(content.entries)
        self.scaffold.set_lead(describe_count(count_entries(content.entries)) if has_any else "")
        self._top.setVisible(has_any)
        self._update_parts()
        if first_time and has_any and self.new_card is None:
            self.search.setFocus()

    def _update_parts(self) -> None:
        has_any = not self._top.isHidden()
        found = self.model.rowCount() > 0
        writing = self.new_card is not None
        self.list.setVisible(has_any and found)
        self.opening.setVisible(has_any and found)
        self.nothing_found.setVisible(has_any and not found)
        self.empty.setVisible(not has_any and not writing)
        self.new_button.setVisible(not writing)

    def _on_search(self, text: str) -> None:
        chosen = self.list.current_dossier()
        self.model.set_search(text)
        self.list.choose(chosen)
        self._update_parts()
        self.search_note.touch(text, self.model.rowCount())

    def _note_search(self, hits: int) -> None:
        dossiers = self.context.workspace.dossiers
        self.context.operations.read(lambda: dossiers.note_search(hits), lambda _: None, owner=self)

    def flush(self) -> None:
        """Tell the log of a search that led to another page, or to a lock."""
        self.search_note.flush()

    def has_pending(self) -> bool:
        """Return whether there was a search that the log does not know of."""
        return self.search_note.has_pending()

    def _begin_dossier(self) -> None:
        card = NewDossierCard(self.context, self._today)
        card.created.connect(self._open)
        card.cancelled.connect(self._end_dossier)
        self.new_card = card
        self.scaffold.body.insertWidget(0, card)
        self._update_parts()
        card.setFocus()

    def _end_dossier(self) -> None:
        if self.new_card is not None:
            self.new_card.hide()
            self.new_card.deleteLater()
            self.new_card = None
        self._update_parts()
        target = self.empty.button if self._top.isHidden() else self.new_button
        if target is not None:
            target.setFocus()

    def _open(self, dossier_id: str) -> None:
        self.navigate.emit(Place(PlaceName.DOSSIER, dossier_id=DossierId(dossier_id)))
