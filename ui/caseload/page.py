"""The first page of an open vault: all dossiers, and what waits in them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from screening.changes import Topic
from screening.identifiers import DossierId
from screening.wording.deadlines import describe_count
from ui.caseload.content import Content, load_all, load_start
from ui.caseload.model import CaseloadModel
from ui.caseload.new_dossier_card import NewDossierCard
from ui.caseload.search_note import SearchNote
from ui.caseload.view import CaseloadView
from ui.caseload.week import Week
from ui.components.buttons import Button, ButtonKind
from ui.components.empty_state import EmptyState
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.icons import IconName
from ui.page import Page
from ui.places import WEEK, Place, PlaceName
from ui.rights.due_line import DueLine
from ui.roles import Space

Read = TypeVar("Read")

NEW_DOSSIER = "new dossier"
"""What can be unfolded on the page."""


class CaseloadPage(Page):
    """Finds, opens and makes dossiers."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.CASELOAD})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.new_card: NewDossierCard | None = None
        self.week = Week(context, self)
        self._is_read = False
        self._today = context.workspace.clock.today()
        self.scaffold = PageScaffold(theme, self.tr("Dossiers"), wide=True)
        self.new_button = Button(theme, self.tr("Nieuw dossier"), ButtonKind.PRIMARY, IconName.PLUS)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek op naam van cliënt of mantelzorger"))
        self.search.setAccessibleName(self.tr("Zoeken"))
        self.search.setClearButtonEnabled(True)
        # Stands in the place of the search line while that would find nothing.
        self._no_search = QWidget()
        self._no_search.hide()
        self.search_note = SearchNote(self._note_search, self)
        self.model = CaseloadModel(self)
        self.list = CaseloadView(theme, self.model)
        self.opening = QWidget()
        # A list says over the accessibility bus only which line is chosen, not how to open it.
        self.open_button = Button(theme, self.tr("Dossier openen"))
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
        """Read all dossiers and show them; the very first time what fits on a screen goes first."""
        if self._is_read:
            self._read_all()
            return
        self._read(partial(load_start, self.context.workspace), self._on_started)
        self.due.reload()

    def stand_at(self, place: Place) -> Place:
        """Return the place with the week as long as it is in view, and not all dossiers."""
        return replace(place, detail=WEEK if self.week.is_shown else "")

    def fold_state(self) -> str:
        """Return whether a dossier is being made, or the week is in view."""
        if self.new_card is not None:
            return NEW_DOSSIER
        return WEEK if self.week.is_shown else ""

    def unfold(self, state: str) -> None:
        """Go on with a new dossier, or with the week."""
        if state == WEEK:
            self.week.show_week(True)
        elif self.new_card is None:
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
        self._row = row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.search, 1)
        row.addWidget(self._no_search, 1)
        row.addWidget(self.new_button)
        below = QHBoxLayout(self.opening)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self.open_button)
        hint = self.tr("Dubbelklikken op een dossier of drukken op Enter mag ook.")
        below.addWidget(WrapLabel(hint, TextType.SMALL, Tone.SECOND), 1)
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
        # Shown as a whole once it is filled: each part that appears lays out all others again.
        self.scaffold.hide()
        self.outer.addWidget(self.scaffold)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._open_found)
        self.list.painted.connect(self._read_rest, Qt.ConnectionType.QueuedConnection)
        self.list.opened.connect(self._open)
        body = self.scaffold.body
        self.week.choice_made.connect(lambda switch: self._row.insertWidget(0, switch))
        self.week.panel_made.connect(
            lambda panel: body.insertWidget(body.indexOf(self.list), panel, 1)
        )
        self.week.switched.connect(self._update_parts)
        self.week.opened.connect(self._open)
        self.open_button.clicked.connect(self.list.open_current)
        self.new_button.clicked.connect(self._begin_dossier)
        self.empty.acted.connect(self._begin_dossier)
        self.due.asked.connect(lambda: self.navigate.emit(Place(PlaceName.RETENTION)))

    def _read(self, work: Callable[[], Read], then: Callable[[Read], None]) -> None:
        self.context.operations.read(work, then, owner=self)

    def _read_all(self) -> None:
        # The first picture asks for the rest, also when the vault was locked meanwhile.
        self._read(partial(load_all, self.context.workspace), self._on_loaded)

    def _read_rest(self) -> None:
        """Read what was left out of the first picture; only once, and not before that picture."""
        if not self._is_read and not self.model.is_whole:
            self._is_read = True
            self._read_all()

    def _on_started(self, content: Content) -> None:
        self.model.set_start(content.entries, content.total)
        self._is_read = self.model.is_whole
        self.list.choose(None)
        self._show_content(content)
        if self._is_read and content.total:
            self.week.reload()

    def _on_loaded(self, content: Content | None) -> None:
        if content is None:
            return
        chosen = self.list.current_dossier()
        self.model.set_entries(content.entries)
        if chosen is not None or not self.list.currentIndex().isValid():
            self.list.choose(chosen)
        self._show_content(content)
        self.week.reload()

    def _show_content(self, content: Content) -> None:
        first_time, has_any = self._top.isHidden(), bool(content.total)
        self.list.painter.today = self._today = content.today
        self.scaffold.set_lead(describe_count(content.counted) if has_any else "")
        self._top.setVisible(has_any)
        self._update_parts()
        is_opening = self.scaffold.isHidden()
        self.scaffold.show()
        if self.new_card is not None:
            return
        if first_time and has_any:
            self.search.setFocus()
        elif is_opening and self.empty.button is not None:
            self.empty.button.setFocus()

    def _update_parts(self) -> None:
        has_any = not self._top.isHidden()
        has_dossiers = has_any and not self.week.is_shown
        found = self.model.rowCount() > 0
        writing = self.new_card is not None
        if self.week.panel is not None:
            self.week.panel.setVisible(has_any and self.week.is_shown)
        if self.search.hasFocus() and self.week.is_shown and self.week.switch is not None:
            self.week.switch.setFocus()
        self.search.setVisible(not self.week.is_shown)
        self._no_search.setVisible(self.week.is_shown)
        self.list.setVisible(has_dossiers and found)
        self.opening.setVisible(has_dossiers and found)
        self.nothing_found.setVisible(has_dossiers and not found)
        self.empty.setVisible(not has_any and not writing)
        self.new_button.setVisible(not writing)

    def _on_search(self, text: str) -> None:
        self._read_rest()
        chosen = self.list.current_dossier()
        self.model.set_search(text)
        self.list.choose(chosen)
        self._update_parts()
        self.search_note.touch(text, self.model.rowCount())

    def _note_search(self, hits: int) -> None:
        dossiers = self.context.workspace.dossiers
        self.context.operations.read(lambda: dossiers.note_search(hits), lambda _: None, owner=self)

    def flush(self) -> None:
        """Tell the log of a search that led to another page."""
        self.flush_note()

    def flush_note(self) -> None:
        """Tell the log of a search that led to another page, or to a lock."""
        self.search_note.flush()

    def has_pending(self) -> bool:
        """Return whether there was a search that the log does not know of."""
        return self.search_note.has_pending()

    def _open_found(self) -> None:
        """Open what the search found, also when it still waits for the rest of the lines."""
        if self.model.is_whole:
            self.list.open_current()
        else:
            self.context.operations.read(
                lambda: None, lambda _: self.list.open_current(), owner=self
            )

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
        opened = DossierId(dossier_id)
        self.navigate.emit(Place(PlaceName.DOSSIER, opened, from_week=self.week.is_shown))
