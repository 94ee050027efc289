"""The settings: who works here, the passphrase, and what the app does and does not do."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.validation import LONGEST_NAME
from screening.wording.path_text import word_path
from ui.components.auto_save_line import AutoSaveLine
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.icons import IconName
from ui.page import Page
from ui.places import Place, PlaceName
from ui.roles import Space
from ui.settings.backup_card import BackupCard
from ui.settings.care_questions_card import CareQuestionsCard
from ui.settings.key_cards import KeyCards
from ui.settings.language_card import LanguageCard
from ui.settings.link_card import LinkCard
from ui.settings.lock_card import LockCard
from ui.settings.log_card import LogCard
from ui.settings.look_card import LookCard
from ui.settings.pin_card import PinCard
from ui.settings.proposal_layout_card import ProposalLayoutCard
from ui.settings.support_card import SupportOrganisationsCard

COLUMN = 340


class SettingsPage(Page):
    """What holds for all dossiers of this vault."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.scaffold = PageScaffold(context.theme, self.tr("Instellingen"))
        self.consultant = AutoSaveLine(LONGEST_NAME)
        self.organisation = AutoSaveLine(LONGEST_NAME)
        self.keys = KeyCards(context)
        self.pin = PinCard(context)
        self.look = LookCard(context)
        self.lock = LockCard(context)
        self.language = LanguageCard(context)
        self.log = LogCard(context)
        self.care_questions = CareQuestionsCard(context)
        self.support_organisations = SupportOrganisationsCard(context)
        self.proposal_layout = ProposalLayoutCard(context)
        self.instruments = LinkCard(
            context.theme,
            self.tr("Vragenlijsten"),
            self.tr(
                "Welke vragenlijsten er zijn, van wie zij zijn en waar zij niet voor zijn. "
                "Gebruikt uw organisatie een andere, dan voegt u die hier toe."
            ),
            self.tr("Vragenlijsten bekijken"),
            IconName.DOCUMENT,
        )
        self.instruments.asked.connect(lambda: self.navigate.emit(Place(PlaceName.INSTRUMENTS)))
        self.directory = LinkCard(
            context.theme,
            self.tr("Sociale kaart"),
            self.tr(
                "Het aanbod in uw gemeente, om uit te kiezen bij het arrangement. Uw organisatie "
                "houdt het bij in een bestand."
            ),
            self.tr("Sociale kaart bekijken"),
            IconName.SEARCH,
        )
        self.directory.asked.connect(lambda: self.navigate.emit(Place(PlaceName.DIRECTORY)))
        self.rules = LinkCard(
            context.theme,
            self.tr("Regels voor signalen"),
            self.tr(
                "Waar elk signaal naar kijkt en waar het op steunt. Past een regel niet bij uw "
                "organisatie, of mist u er een, dan regelt u dat hier."
            ),
            self.tr("Regels bekijken"),
            IconName.INFORMATION,
        )
        self.rules.asked.connect(lambda: self.navigate.emit(Place(PlaceName.RULES)))
        self.retention = LinkCard(
            context.theme,
            self.tr("Bewaren en vernietigen"),
            self.tr(
                "Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer "
                "vernietigt nooit iets vanzelf."
            ),
            self.tr("Bewaartermijnen bekijken"),
            IconName.CALENDAR,
        )
        self.retention.asked.connect(lambda: self.navigate.emit(Place(PlaceName.RETENTION)))
        self.log.opened.connect(lambda: self.navigate.emit(Place(PlaceName.LOG)))
        self.backups = BackupCard(context, context.backups) if context.backups else None
        self._lines = {"consultant": self.consultant, "organisation": self.organisation}
        self._lay_out()
        self.outer.addWidget(self.scaffold)
        for key, line in self._lines.items():
            line.committed.connect(lambda text, chosen=key: self._save(chosen, text))

    def _lay_out(self) -> None:
        backups = (self.backups,) if self.backups is not None else ()
        groups: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (
                self.tr("U en uw scherm"),
                (self._make_person_card(), self.look, self.language),
            ),
            (
                self.tr("De kluis"),
                (self.keys, self.pin, self.lock, self._make_promise_card(), *backups),
            ),
            (
                self.tr("Waar u mee werkt"),
                (
                    self.instruments,
                    self.directory,
                    self.rules,
                    self.care_questions,
                    self.support_organisations,
                    self.proposal_layout,
                ),
            ),
            (self.tr("Bewaren en verantwoorden"), (self.retention, self.log)),
        )
        for name, cards in groups:
            heading = WrapLabel(name, TextType.GROUP)
            # Further from the group before it than from its own cards.
            is_first = name == groups[0][0]
            heading.setContentsMargins(0, Space.SMALL if is_first else Space.PAGE, 0, 0)
            self.scaffold.add(heading)
            for card in cards:
                self.scaffold.add(card)

    def reload(self) -> None:
        """Read the settings and show them."""
        vault = self.context.workspace.vault
        self.context.operations.read(vault.settings, self._on_loaded, owner=self)
        self.log.reload()
        self.keys.reload()
        self.pin.reload()
        self.care_questions.reload()
        self.support_organisations.reload()
        self.proposal_layout.reload()
        if self.backups is not None:
            self.backups.reload()

    def _on_loaded(self, settings: Mapping[str, str]) -> None:
        self.titled.emit(self.tr("Instellingen"))
        for key, line in self._lines.items():
            line.set_value(settings.get(key, ""))

    def _save(self, key: str, text: str) -> None:
        vault = self.context.workspace.vault
        self.context.operations.write(lambda: vault.set_setting(key, text.strip()), owner=self)

    def _make_person_card(self) -> Card:
        theme = self.context.theme
        card = Card(self.tr("Wie u bent"))
        card.add(WrapLabel(self.tr("Dit staat op elk voorstel dat u maakt."), tone=Tone.SECOND))
        name = Field(theme, self.tr("Uw naam"), self.consultant)
        organisation = Field(theme, self.tr("Uw organisatie"), self.organisation)
        card.add(Columns(theme, name, organisation, least=COLUMN))
        return card

    def _make_promise_card(self) -> Card:
        card = Card(self.tr("Uw gegevens"))
        for sentence in (
            self.tr("Draagwijzer gebruikt geen internet. Er gaat niets vanzelf naar buiten."),
            self.tr("Alles staat versleuteld in de kluis, in deze map:"),
        ):
            card.add(WrapLabel(sentence))
        self.place = WrapLabel(word_path(self.context.workspace.folder), TextType.STRONG)
        card.add(self.place)
        for sentence in (
            self.tr(
                "Draagwijzer maakt zelf reservekopieën. Ook die zijn versleuteld; zie hieronder."
            ),
            self.tr(
                "Op afstand wissen kan Draagwijzer niet. Dat doet de beheerder van deze laptop."
            ),
        ):
            card.add(WrapLabel(sentence, tone=Tone.SECOND))
        return card
