"""The letters that invite to a visit: what is planned, the letter for each, and the file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Changes, Topic
from screening.documents.invitation import name_teller
from screening.dossier.model import Carer, Client, Dossier
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_organisations import PHONE_SETTING, OrganisationKind
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import describe_missing_ways
from screening.wording.formats import format_date
from screening.workspace import Workspace
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.icon_line import IconLine
from ui.components.labels import Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.protected_file import ProtectedFile
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.page import Page
from ui.places import Place, PlaceName
from ui.proposal.reading_view import ReadingView
from ui.roles import ColourRole, Space

COLUMN = 340
SUPPORTING = frozenset({OrganisationKind.FORMAL, OrganisationKind.VOLUNTEER})


# No generated repr: all of it is personal.
@dataclass(frozen=True, slots=True, repr=False)
class _Content:
    dossier: Dossier
    plan: PlannedVisit
    person_id: PersonId
    html: str
    today: date
    consultant: str
    missing: str


class InvitationPage(Page):
    """Makes a letter for the client or a carer; told with the letter is one click after it."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.DOSSIER, Topic.SETTINGS})

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__(context)
        self._dossier_id = dossier_id
        self._person_id: PersonId | None = None
        self._content: _Content | None = None
        self._asked_for: PersonId | None = None
        self._made_for: PersonId | None = None
        theme = context.theme
        self.scaffold = PageScaffold(
            theme,
            self.tr("Uitnodiging voor het gesprek"),
            self.tr(
                "Een brief in gewone taal, voor ieder apart. Wat u leeg laat, staat niet in de "
                "brief: die zegt dan dat u het nog afspreekt."
            ),
        )
        self.day_field = DateField(theme)
        self.time_line = AutoSaveLine(LONGEST_NAME)
        self.place_line = AutoSaveLine(LONGEST_NAME)
        self.host_line = AutoSaveLine(LONGEST_NAME)
        self.time_line.setPlaceholderText(self.tr("bijvoorbeeld: 10.30"))
        self.day = self._make_field(self.tr("Dag"), self.day_field, "visit_on")
        self.time = self._make_field(self.tr("Tijd"), self.time_line, "visit_time")
        self.place = self._make_field(self.tr("Plaats"), self.place_line, "place")
        self.host = self._make_field(self.tr("Wie komt er"), self.host_line, "host")
        self.people: SegmentedChoice | None = None
        self.people_card = Card(self.tr("De brief"))
        self.names_choice = SegmentedChoice(
            theme,
            [
                (True, self.tr("met naam, beveiligd")),
                (False, self.tr("zonder namen, los te openen")),
            ],
        )
        self.reading = ReadingView()
        self.file = ProtectedFile(context, self.tr("Brief opslaan"))
        self.missing_line = IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT)
        self.settings_button = Button(theme, self.tr("Invullen bij Instellingen"), ButtonKind.QUIET)
        self.told_line = IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT)
        self.told_button = Button(theme, "", ButtonKind.SECONDARY, IconName.CHECK)
        self._build()
        self.names_choice.committed.connect(self._on_names)
        self.file.save_asked.connect(self._on_save)
        self.file.written.connect(self._on_written)
        self.told_button.clicked.connect(self._on_told)
        self.settings_button.clicked.connect(lambda: self.navigate.emit(Place(PlaceName.SETTINGS)))

    @property
    def dossier_id(self) -> DossierId:
        """The dossier that undo and redo work in."""
        return self._dossier_id

    def reload(self) -> None:
        """Read what is planned and the letter of who is chosen."""
        workspace, dossier_id, chosen = (
            self.context.workspace,
            self._dossier_id,
            self._person_id,
        )
        has_names = self.names_choice.value() is not False
        self.context.operations.read(
            lambda: _load(workspace, dossier_id, chosen, has_names=has_names),
            self._on_loaded,
            owner=self,
        )

    def _build(self) -> None:
        theme = self.context.theme
        planned = Card(self.tr("Wat er is afgesproken"))
        planned.add(Columns(theme, self.day, self.time, self.place, self.host, least=COLUMN))
        self.names_choice.setAccessibleName(self.tr("Soort bestand"))
        self.names_choice.set_value(True)
        self.names_hint = WrapLabel("", tone=Tone.SECOND)
        self.reading.setProperty("surface", "paper")
        self.reading.document().setDocumentMargin(Space.LARGE)
        self.reading.setAccessibleName(self.tr("De brief"))
        self.missing_line.add_action(self.settings_button)
        self.people_card.add(self.missing_line)
        self.people_card.add(self.reading)
        files = Card(self.tr("Opslaan en afdrukken"))
        for part in (self.names_choice, self.names_hint, self.file, self.told_line):
            files.add(part)
        self.told_line.add_action(self.told_button)
        for card in (planned, self.people_card, files):
            self.scaffold.add(card)
        self._show_names_hint()
        self.scaffold.hide()
        self.outer.addWidget(self.scaffold)

    def _on_loaded(self, content: _Content) -> None:
        self._content = content
        self._person_id = content.person_id
        self.titled.emit(self.tr("Uitnodiging"))
        plan = content.plan
        self.day.show_stored(plan.visit_on)
        self.time.show_stored(plan.visit_time)
        self.place.show_stored(plan.place)
        self.host.show_stored(plan.host)
        self._show_people(content.dossier)
        self.missing_line.set_text(content.missing)
        self.reading.show_html(content.html)
        self._show_told()
        if self.scaffold.isHidden():
            self.scaffold.show()
            self.day_field.setFocus()

    def _show_people(self, dossier: Dossier) -> None:
        """Show a button for everybody who gets a letter; who stays keeps the same button."""
        people = _list_people(dossier)
        options = [(person.id, person.name) for person in people]
        if self.people is None or [button.text() for button in self.people.buttons] != [
            name for _, name in options
        ]:
            choice = SegmentedChoice(self.context.theme, options)
            choice.setAccessibleName(self.tr("Voor wie"))
            choice.committed.connect(self._on_person)
            if self.people is not None:
                self.people_card.body.removeWidget(self.people)
                self.people.hide()
                self.people.deleteLater()
            self.people = choice
            self.people_card.body.insertWidget(0, choice)
        self.people.set_value(self._person_id)

    def _show_told(self) -> None:
        """Offer to write down that whoever got the letter has been told by it."""
        content, made_for = self._content, self._made_for
        person = _find(content.dossier, made_for) if content and made_for else None
        self.told_line.setVisible(person is not None)
        if content is None or person is None:
            return
        if person.support.told_on is not None:
            words = self.tr("Genoteerd: verteld aan {name} op {day}.").format(
                name=person.name, day=format_date(person.support.told_on)
            )
            self.told_line.set_icon(IconName.FINE, ColourRole.FINE)
        else:
            words = self.tr(
                "De brief vertelt {name} over cliëntondersteuning. Geeft u de brief vandaag mee?"
            ).format(name=person.name)
            self.told_line.set_icon(IconName.INFORMATION, ColourRole.ACCENT)
        self.told_line.set_text(words)
        self.told_button.setText(
            self.tr("Noteer: verteld op {day} met de brief").format(day=format_date(content.today))
        )
        self.told_button.setVisible(person.support.told_on is None)

    def _show_names_hint(self) -> None:
        has_names = self.names_choice.value() is not False
        self.names_hint.setText(
            self.tr("Open het bestand met het wachtwoord en druk het dan af.")
            if has_names
            else self.tr(
                "Zonder namen, plaats en datum van de melding. Iedereen kan dit bestand openen."
            )
        )
        self.file.set_protected(has_names)

    def _on_names(self, _value: object) -> None:
        self._show_names_hint()
        self.reload()

    def _on_person(self, person_id: PersonId) -> None:
        self._person_id = person_id
        self.reload()

    def _on_save(self, folder: Path, passphrase: str | None) -> None:
        person_id, dossier_id = self._person_id, self._dossier_id
        if person_id is None:
            return
        self._made_for = None
        self._asked_for = person_id
        invitations = self.context.workspace.invitations
        self.file.write(lambda: invitations.save(dossier_id, person_id, folder, passphrase))

    def _on_written(self) -> None:
        self._made_for = self._asked_for
        self._show_told()

    def _on_told(self) -> None:
        content, person_id, dossier_id = self._content, self._made_for, self._dossier_id
        person = _find(content.dossier, person_id) if content and person_id else None
        if content is None or person_id is None or person is None or person.support.told_on:
            return
        desk, today = self.context.workspace.client_support, content.today
        told_by = name_teller(content.consultant)
        self.context.operations.write(
            lambda: desk.change_support(dossier_id, person_id, told_on=today, told_by=told_by),
            owner=self,
        )

    def _make_field(self, words: str, editor: QWidget, name: str) -> StoredField:
        workspace, dossier_id = self.context.workspace, self._dossier_id

        def save(value: Any) -> Changes:
            change: Callable[..., Changes] = workspace.invitations.change_plan
            return change(dossier_id, **{name: value})

        return StoredField(self.context, words, editor, save)


def _list_people(dossier: Dossier) -> tuple[Client | Carer, ...]:
    return (dossier.client, *dossier.carers)


def _find(dossier: Dossier, person_id: PersonId) -> Client | Carer | None:
    return next((one for one in _list_people(dossier) if one.id == person_id), None)


def _load(
    workspace: Workspace, dossier_id: DossierId, chosen: PersonId | None, *, has_names: bool
) -> _Content:
    from screening.documents.html import render_html

    dossier = workspace.dossiers.load(dossier_id)
    # Whoever was chosen may have gone by now.
    is_there = chosen is not None and _find(dossier, chosen) is not None
    person_id = chosen if chosen and is_there else dossier.client.id
    document = workspace.invitations.build(dossier_id, person_id, has_names=has_names)
    settings, organisations = workspace.vault.settings(), workspace.support_organisations.load()
    return _Content(
        dossier,
        workspace.invitations.plan(dossier_id),
        person_id,
        render_html(replace(document, subtitle="", household="")).partition("\n")[2],
        workspace.clock.today(),
        settings.get("consultant", ""),
        describe_missing_ways(
            has_phone=bool(settings.get(PHONE_SETTING, "").strip()),
            has_organisation=any(one.kind in SUPPORTING for one in organisations),
        ),
    )
