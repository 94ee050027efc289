"""The directory: looking through it, taking over another one, handing it out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from screening.changes import Changes, Topic
from screening.directory.comparison import Comparison
from screening.directory.reading import DirectoryReading
from screening.wording.path_text import word_path
from screening.workspace import Workspace
from ui.components.buttons import Button
from ui.components.empty_state import EmptyState
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.directory.browser import OfferBrowser
from ui.directory.import_card import ImportCard
from ui.icons import IconName
from ui.page import Page
from ui.preferences import documents_folder


@dataclass(frozen=True, slots=True)
class _Content:
    districts: tuple[str, ...]
    district: str
    has_offers: bool
    has_example: bool


class DirectoryPage(Page):
    """Shows the offers, or what a file would change; that takes the place of the list."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.DIRECTORY})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self._folder = documents_folder()
        self._is_first = True
        self.import_card: ImportCard | None = None
        self.scaffold = PageScaffold(theme, self.tr("Sociale kaart"), wide=True)
        self.import_button = Button(theme, self.tr("Bestand inlezen …"), icon=IconName.DOCUMENT)
        self.save_button = Button(theme, self.tr("Opslaan als CSV …"), icon=IconName.HAND_OVER)
        self.model_button = Button(
            theme, self.tr("Voorbeeldbestand opslaan …"), icon=IconName.HAND_OVER
        )
        self.load_button = Button(theme, self.tr("Voorbeeld laden"), icon=IconName.PLAY)
        self.remove_button = Button(theme, self.tr("Voorbeeld weghalen"), icon=IconName.TRASH)
        self.example = Notice(
            theme,
            NoticeKind.INFO,
            self.tr(
                "Dit is een voorbeeld: alle organisaties en nummers zijn verzonnen. Het gaat "
                "vanzelf weg als u een eigen bestand inleest."
            ),
            self.tr("Verzonnen aanbod"),
        )
        self.browser = OfferBrowser(context, context.workspace.clock.today())
        self.empty = EmptyState(
            theme,
            IconName.SEARCH,
            self.tr("Er is nog geen sociale kaart"),
            self.tr(
                "Lees een bestand in met het aanbod in uw gemeente (Excel of CSV). Sla eerst het "
                "voorbeeldbestand op: daarin staat wat er in elke kolom hoort. Eerst proberen? "
                "Laad dan het voorbeeld."
            ),
            self.tr("Bestand inlezen …"),
        )
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read what there is and show it, unless a file is being looked at."""
        workspace = self.context.workspace
        self.context.operations.read(lambda: _load(workspace), self._on_loaded, owner=self)

    def _lay_out(self) -> None:
        self._actions = (
            self.import_button,
            self.save_button,
            self.model_button,
            self.load_button,
            self.remove_button,
        )
        for button in self._actions:
            self.scaffold.add_action(button)
            button.hide()
        self.scaffold.add(self.example)
        self.scaffold.add(self.empty)
        self.scaffold.add(self.browser, 1)
        # Takes the room of the hidden list; what a file would change would swell.
        self.scaffold.body.addStretch()
        for widget in (self.example, self.browser, self.empty):
            widget.hide()
        self.outer.addWidget(self.scaffold)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self._on_import)
        self.save_button.clicked.connect(self._on_save)
        self.model_button.clicked.connect(self._on_save_model)
        self.remove_button.clicked.connect(self._on_remove_example)
        self.load_button.clicked.connect(self._on_load_example)
        self.empty.acted.connect(self._on_import)

    def _on_loaded(self, content: _Content) -> None:
        self.titled.emit(self.tr("Sociale kaart"))
        self._show_parts(content)
        if self.import_card is not None:
            return
        self.browser.district.show_districts(content.districts, content.district)
        self.browser.look()
        if self._is_first:
            self._is_first = False
            self._focus_first()

    def _show_parts(self, content: _Content) -> None:
        is_open, has_offers = self.import_card is None, content.has_offers
        for part, is_there in (
            (self.example, content.has_example),
            (self.browser, has_offers),
            (self.empty, not has_offers),
            (self.import_button, has_offers),
            (self.save_button, has_offers),
            (self.model_button, True),
            (self.load_button, not has_offers),
            (self.remove_button, content.has_example),
        ):
            part.setVisible(is_open and is_there)

    def _focus_first(self) -> None:
        """Begin where the work begins: at the words, or at the first file."""
        if not self.browser.isHidden():
            self.browser.search.setFocus()
        elif self.empty.button is not None:
            self.empty.button.setFocus()

    def _on_import(self) -> None:
        title = self.tr("Kies het bestand met de sociale kaart")
        kinds = self.tr("Tabellen (*.xlsx *.csv);;Alle bestanden (*)")
        paths = self.context.messages.choose_files(title, kinds, self._folder, self)
        if not paths:
            return
        self._folder = paths[0].parent
        self._set_busy(True)
        desk = self.context.workspace.directory

        def read() -> tuple[DirectoryReading, Comparison]:
            reading = desk.read_file(paths[0])
            return reading, desk.compare(reading)

        self.context.operations.read(read, lambda found: self._on_read(*found), owner=self)

    def _on_read(self, reading: DirectoryReading, comparison: Comparison) -> None:
        self._set_busy(False)
        self._drop_card()
        card = ImportCard(self.context.theme, reading, comparison)
        card.accepted.connect(lambda: self._on_accepted(reading))
        card.again_asked.connect(self._on_import)
        card.left.connect(self._leave_import)
        self.import_card = card
        self.scaffold.body.insertWidget(0, card)
        self.reload()
        card.setFocus()
        self.scaffold.verticalScrollBar().setValue(0)

    def _on_accepted(self, reading: DirectoryReading) -> None:
        card, desk = self.import_card, self.context.workspace.directory
        if card is None:
            return
        card.accept_button.setEnabled(False)
        self.context.operations.write(
            lambda: desk.take_over(reading),
            lambda _: self._on_taken_over(len(reading.offers)),
            owner=card,
            failed=card.show_error,
        )

    def _on_taken_over(self, count: int) -> None:
        self._leave_import()
        words = self.tr("De sociale kaart is bijgewerkt. Overgenomen rijen: {count}.")
        self.context.messages.show_done(words.format(count=f"{count:,}".replace(",", ".")))

    def _leave_import(self) -> None:
        self._drop_card()
        self._is_first = True
        self.reload()

    def _drop_card(self) -> None:
        if self.import_card is not None:
            self.import_card.hide()
            self.import_card.deleteLater()
            self.import_card = None

    def _on_load_example(self) -> None:
        self._is_first = True
        self.context.operations.write(self.context.workspace.directory.load_example, owner=self)

    def _on_remove_example(self) -> None:
        self._is_first = True
        self.context.operations.write(self.context.workspace.directory.remove_example, owner=self)

    def _on_save(self) -> None:
        self._save(self.context.workspace.directory.save)

    def _on_save_model(self) -> None:
        self._save(self.context.workspace.directory.save_model)

    def _save(self, save: Callable[[Path], tuple[Changes, Path]]) -> None:
        title = self.tr("Kies een map voor het bestand")
        folder = self.context.messages.choose_folder(title, self._folder, self)
        if folder is None:
            return
        self._folder = folder
        self.context.operations.make(lambda: save(folder), self._on_saved, owner=self)

    def _on_saved(self, path: Path) -> None:
        words = self.tr("{name} staat in de map {folder}.")
        self.context.messages.show_done(words.format(name=path.name, folder=word_path(path.parent)))

    def _set_busy(self, busy: bool) -> None:
        self.import_button.setEnabled(not busy)
        words = self.tr("Wordt gelezen …") if busy else self.tr("Bestand inlezen …")
        self.import_button.setText(words)
        if self.import_card is not None:
            self.import_card.again_button.setEnabled(not busy)


def _load(workspace: Workspace) -> _Content:
    desk = workspace.directory
    offers = desk.list_offers()
    return _Content(
        districts=desk.list_districts(),
        district=desk.district(),
        has_offers=bool(offers),
        has_example=any(offer.is_example and offer.gone_on is None for offer in offers),
    )
