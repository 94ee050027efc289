"""The questionnaires: which there are, and adding one from a file."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from instruments.model import Instrument
from screening.changes import Topic
from screening.forms.files import read_form_files, save_form
from screening.forms.layout import EXAMPLES
from screening.forms.reading import Reading
from screening.wording.instruments import name_instrument
from screening.wording.path_text import word_path
from screening.wording.speech import SPEECH
from screening.workspace import Workspace
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.page_scaffold import PageScaffold
from ui.components.problems_card import ProblemsCard
from ui.context import Context
from ui.icons import IconName
from ui.instruments.instrument_card import InstrumentCard
from ui.instruments.preview import Preview
from ui.messages import Question
from ui.page import Page
from ui.preferences import documents_folder
from ui.roles import Space


@dataclass(frozen=True, slots=True)
class _Content:
    instruments: tuple[Instrument, ...]
    added: frozenset[str]
    used: frozenset[str]


class InstrumentsPage(Page):
    """Shows the list, or what came of reading a file; that takes the place of the list."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.scaffold = PageScaffold(theme, "")
        self.add_button = Button(
            theme, self.tr("Vragenlijst toevoegen …"), ButtonKind.PRIMARY, IconName.PLUS
        )
        self.scaffold.add_action(self.add_button)
        self._column = ChangingColumn(Space.LARGE)
        self.scaffold.body.addLayout(self._column)
        self.outer.addWidget(self.scaffold)
        self.add_button.clicked.connect(self._on_add)
        self.cards: list[InstrumentCard] = []
        self.problems: ProblemsCard | None = None
        self.preview: Preview | None = None
        self._folder = documents_folder()

    def reload(self) -> None:
        """Read which questionnaires there are and show them, unless a file is being looked at."""
        workspace = self.context.workspace
        self.context.operations.read(lambda: _load(workspace), self._on_loaded, owner=self)

    def _on_loaded(self, content: _Content) -> None:
        if self.preview is None and self.problems is None:
            self._show_list(content)

    def _show_list(self, content: _Content) -> None:
        self._change(
            self.tr("Vragenlijsten"),
            self.tr(
                "Wilt u een andere vragenlijst gebruiken? Sla een voorbeeld op, zet uw vragenlijst "
                "op dezelfde manier in het rekenblad, en voeg het bestand toe. Op het blad uitleg "
                "staat wat er in elke kolom hoort."
            )
            + self._word_own_language(),
        )
        self.add_button.show()
        for instrument in content.instruments:
            card = InstrumentCard(
                self.context.theme,
                instrument,
                is_added=instrument.digest in content.added,
                is_used=instrument.digest in content.used,
            )
            card.example_asked.connect(lambda chosen=instrument: self._on_example(chosen))
            card.fhir_asked.connect(lambda chosen=instrument: self._on_fhir(chosen))
            card.remove_asked.connect(lambda chosen=instrument: self._on_remove(chosen))
            self.cards.append(card)
            self._column.put(card)

    def _word_own_language(self) -> str:
        """Return what someone who reads no Dutch must know: these words are not ours to change."""
        if SPEECH.is_dutch:
            return ""
        return " " + self.tr(
            "Wat de makers erover zeggen, zoals bij Gebruik en Niet voor, staat in de taal van de "
            "vragenlijst zelf."
        )

    def _on_add(self) -> None:
        title = self.tr("Kies de vragenlijst: één Excel-bestand, of de vijf CSV-bestanden")
        kinds = self.tr("Vragenlijsten (*.xlsx *.csv *.json);;Alle bestanden (*)")
        paths = self.context.messages.choose_files(title, kinds, self._folder, self)
        if not paths:
            return
        self._folder = paths[0].parent
        self._set_busy(True)
        desk = self.context.workspace.instruments
        self.context.operations.read(
            lambda: read_form_files(paths, desk.list_existing()), self._on_read, owner=self
        )

    def _on_read(self, reading: Reading) -> None:
        self._set_busy(False)
        self.add_button.hide()
        if reading.instrument is None:
            self._show_problems(reading)
        else:
            self._show_preview(reading, reading.instrument)
        self.scaffold.verticalScrollBar().setValue(0)

    def _show_problems(self, reading: Reading) -> None:
        self._change(self.tr("Vragenlijst toevoegen"), "")
        is_later = any(not each.place.startswith(EXAMPLES) for each in reading.problems)
        later = self.tr("De voorbeelden worden nagerekend zodra de rest van het bestand klopt.")
        self.problems = card = ProblemsCard(
            self.context.theme,
            reading.problems,
            self.tr("Deze vragenlijst kan zo niet in gebruik"),
            self.tr("Terug naar de vragenlijsten"),
            remarks=reading.remarks,
            later=later if is_later else "",
        )
        card.again_asked.connect(self._on_add)
        card.left.connect(self._leave_reading)
        self._column.put(card)
        card.table.setFocus()
        announce(card, card.notice.accessibleName())

    def _show_preview(self, reading: Reading, instrument: Instrument) -> None:
        lead = self.tr("Deze vragenlijst is nog niet in gebruik. Kijk haar eerst na.")
        self._change(self.tr("Vragenlijst toevoegen"), lead + self._word_own_language())
        self.preview = preview = Preview(self.context.theme, instrument, reading.remarks)
        preview.accepted.connect(lambda: self._on_accepted(reading, instrument))
        preview.refused.connect(self._leave_reading)
        self._column.put(preview)
        preview.trial.rows[0].choice.setFocus()
        announce(preview, f"{name_instrument(instrument)}. {lead}")

    def _on_accepted(self, reading: Reading, instrument: Instrument) -> None:
        desk, definition = self.context.workspace.instruments, reading.definition
        if definition is None or self.preview is None:
            return
        self.context.operations.write(
            lambda: desk.add(definition),
            lambda _: self._on_taken_in(instrument),
            owner=self,
            failed=self.preview.show_error,
        )

    def _on_taken_in(self, instrument: Instrument) -> None:
        self._leave_reading()
        words = self.tr("De {name} is in gebruik. U vindt die in een gesprek bij Belasting.")
        self.context.messages.show_done(words.format(name=instrument.short_name))

    def _leave_reading(self) -> None:
        self.preview = self.problems = None
        self.reload()
        self.add_button.show()
        self.add_button.setFocus()

    def _on_example(self, instrument: Instrument) -> None:
        title = self.tr("Kies een map voor het voorbeeld")
        folder = self.context.messages.choose_folder(title, self._folder, self)
        if folder is None:
            return
        self.context.operations.read(
            lambda: save_form(instrument, folder), self._on_saved, owner=self
        )

    def _on_fhir(self, instrument: Instrument) -> None:
        title = self.tr("Kies een map voor de vragenlijst")
        folder = self.context.messages.choose_folder(title, self._folder, self)
        if folder is None:
            return
        save = self.context.workspace.fhir.save_questionnaire
        self.context.operations.make(lambda: save(instrument, folder), self._on_saved, owner=self)

    def _on_saved(self, path: Path) -> None:
        words = self.tr("{name} staat in de map {folder}.")
        self.context.messages.show_done(words.format(name=path.name, folder=word_path(path.parent)))

    def _on_remove(self, instrument: Instrument) -> None:
        rules, digest = self.context.workspace.rules, instrument.digest
        self.context.operations.read(
            lambda: rules.list_resting_on(digest),
            lambda titles: self._ask_remove(instrument, titles),
            owner=self,
        )

    def _ask_remove(self, instrument: Instrument, rules: tuple[str, ...]) -> None:
        words = self.tr(
            "De {name}, versie {version}, is nog nooit gebruikt. U kunt haar later weer uit "
            "het bestand toevoegen."
        ).format(name=instrument.short_name, version=instrument.version)
        question = Question(
            self.tr("Vragenlijst weghalen?"),
            f"{words} {self._word_rules(rules)}".strip(),
            self.tr("Weghalen"),
            self.tr("Houden"),
        )
        if not self.context.messages.ask(question, self):
            return
        desk, digest = self.context.workspace.instruments, instrument.digest
        self.context.operations.write(
            lambda: desk.remove(digest), lambda _: self.add_button.setFocus(), owner=self
        )

    def _word_rules(self, titles: tuple[str, ...]) -> str:
        """Return which own rules ask about a questionnaire, and what becomes of their signals."""
        if not titles:
            return ""
        words = (
            self.tr(
                "Let op: uw eigen regel {names} kijkt naar deze vragenlijst. Zonder haar werkt dat "
                "deel van de regel niet. De signalen die er nu zijn, blijven."
            )
            if len(titles) == 1
            else self.tr(
                "Let op: uw eigen regels {names} kijken naar deze vragenlijst. Zonder haar werkt "
                "dat deel van die regels niet. De signalen die er nu zijn, blijven."
            )
        )
        return words.format(names=", ".join(f"“{title}”" for title in titles))

    def _change(self, heading: str, lead: str) -> None:
        """Make room for something else below another heading."""
        self.titled.emit(heading)
        self.scaffold.set_heading(heading)
        self.scaffold.set_lead(lead)
        self._column.clear()
        self.cards, self.problems, self.preview = [], None, None

    def _set_busy(self, busy: bool) -> None:
        self.add_button.setEnabled(not busy)
        words = self.tr("Wordt gelezen …") if busy else self.tr("Vragenlijst toevoegen …")
        self.add_button.setText(words)


def _load(workspace: Workspace) -> _Content:
    desk = workspace.instruments
    added = frozenset(each.digest for each in desk.list_added())
    used = frozenset(digest for digest in added if desk.is_used(digest))
    return _Content(desk.list_all(), added, used)
