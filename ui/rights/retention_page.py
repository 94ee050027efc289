"""What is due now and within a year, and what was destroyed before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.errors import ExpectedError
from screening.rights.model import Destruction
from screening.rights.retention import DueItem, Ground
from screening.wording.path_text import word_path
from screening.workspace import Workspace
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.page import Page
from ui.places import Place, PlaceName
from ui.preferences import documents_folder
from ui.rights.retention_rows import DestroyedRow, DueRow


# No generated repr: it holds names.
@dataclass(frozen=True, slots=True, repr=False)
class _Content:
    due: tuple[DueItem, ...]
    destroyed: tuple[Destruction, ...]
    today: date


class RetentionPage(Page):
    """Lists; it destroys nothing by itself."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RETENTION})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows: list[QWidget] = []
        self.scaffold = PageScaffold(
            context.theme,
            self.tr("Bewaren en vernietigen"),
            self.tr(
                "Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer vernietigt "
                "nooit iets vanzelf: dat doet u, dossier voor dossier."
            ),
        )
        self.now_card = Card(self.tr("Nu te vernietigen"))
        self.soon_card = Card(self.tr("Binnen een jaar"))
        self.done_card = Card(self.tr("Wat is vernietigd"))
        self.nothing = WrapLabel(
            self.tr("Er is nu niets te vernietigen, en ook het komende jaar niet."),
            tone=Tone.SECOND,
        )
        for widget in (self.nothing, self.now_card, self.soon_card, self.done_card):
            self.scaffold.add(widget)
            widget.hide()
        self.outer.addWidget(self.scaffold)

    def reload(self) -> None:
        """Read the lists and show them."""
        workspace = self.context.workspace
        self.context.operations.read(lambda: _load(workspace), self._on_loaded, owner=self)

    def _on_loaded(self, content: _Content) -> None:
        self.titled.emit(self.tr("Bewaren en vernietigen"))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        now = [
            item
            for item in content.due
            if item.ground is Ground.REQUEST or item.due_on <= content.today
        ]
        soon = [item for item in content.due if item not in now]
        self.nothing.setVisible(not content.due)
        self._fill(self.now_card, [self._make_due(item, content.today) for item in now])
        self._fill(self.soon_card, [self._make_due(item, content.today) for item in soon])
        self._fill(self.done_card, [self._make_destroyed(one) for one in content.destroyed])

    def _fill(self, card: Card, rows: Sequence[QWidget]) -> None:
        for row in rows:
            card.add(row)
        self.rows += rows
        card.setVisible(bool(rows))

    def _make_due(self, item: DueItem, today: date) -> DueRow:
        row = DueRow(self.context.theme, item, today)
        person_id = item.person_id if item.is_carer_part else None
        place = Place(PlaceName.DESTRUCTION, dossier_id=item.dossier_id, person_id=person_id)
        row.asked.connect(lambda: self.navigate.emit(place))
        return row

    def _make_destroyed(self, destruction: Destruction) -> DestroyedRow:
        row = DestroyedRow(self.context.theme, destruction)
        row.report_asked.connect(lambda: self._on_report(destruction))
        return row

    def _on_report(self, destruction: Destruction) -> None:
        title = self.tr("Kies een map voor het rapport")
        folder = self.context.messages.choose_folder(title, documents_folder(), self)
        if folder is None:
            return
        papers = self.context.workspace.papers
        self.context.operations.make(
            lambda: papers.save_report(destruction, folder),
            self._on_saved,
            owner=self,
            failed=self._on_failed,
        )

    def _on_saved(self, path: Path) -> None:
        words = self.tr("{name} staat in de map {folder}. Er staat geen naam in.")
        self.context.messages.show_done(words.format(name=path.name, folder=word_path(path.parent)))

    def _on_failed(self, error: ExpectedError) -> None:
        self.context.messages.show_error(error)


def _load(workspace: Workspace) -> _Content:
    return _Content(
        workspace.retention.open_due(),
        workspace.destructions.list_all(),
        workspace.clock.today(),
    )
