"""What is kept of one person: to look at together, to hand over as a copy, or to destroy."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from screening.changes import Topic
from screening.identifiers import DossierId, PersonId
from screening.workspace import Workspace
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.page import Page
from ui.places import Place, PlaceName
from ui.proposal.reading_view import ReadingView
from ui.rights.request_block import RequestBlock
from ui.roles import Space


# No generated repr: all of it is personal.
@dataclass(frozen=True, slots=True, repr=False)
class _Content:
    name: str
    html: str
    asked_on: date | None
    is_due: bool
    has_own_part: bool


class OwnDataPage(Page):
    """Shows the copy for the client, or all that is kept of one carer."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.DOSSIER, Topic.MEASUREMENT, Topic.RETENTION}
    )

    def __init__(self, context: Context, dossier_id: DossierId, carer_id: PersonId | None) -> None:
        super().__init__(context)
        self._dossier_id = dossier_id
        self._carer_id = carer_id
        self._opening = True
        self.scaffold = PageScaffold(context.theme, "")
        self.reading = ReadingView()
        self.reading.setAccessibleName(self.tr("Wat is vastgelegd"))
        self.file = ProtectedFile(context, self.tr("Kopie opslaan"))
        self.request: RequestBlock | None = None
        self.reading.setProperty("surface", "paper")
        self.reading.document().setDocumentMargin(Space.LARGE)
        self.scaffold.add(self.reading)
        self.scaffold.add(self._make_copy_card())
        if carer_id is not None:
            self.destroy_card = self._make_destroy_card(carer_id)
            self.scaffold.add(self.destroy_card)
        self.scaffold.hide()
        self.outer.addWidget(self.scaffold)
        self.file.save_asked.connect(self._on_save)

    @property
    def dossier_id(self) -> DossierId:
        """The dossier that undo and redo work in."""
        return self._dossier_id

    def reload(self) -> None:
        """Read what is kept and show it; the first time it is noted in the log."""
        opening, self._opening = self._opening, False
        workspace, dossier_id, carer_id = self.context.workspace, self._dossier_id, self._carer_id
        self.context.operations.read(
            lambda: _load(workspace, dossier_id, carer_id, opening=opening),
            self._on_loaded,
            owner=self,
        )

    def _on_loaded(self, content: _Content) -> None:
        self.titled.emit(content.name)
        if self._carer_id is None:
            heading, lead = (
                self.tr("Gegevens van {name}"),
                self.tr(
                    "Dit mag de cliënt zien en meekrijgen. Gegevens die privé zijn voor anderen, "
                    "staan er niet in."
                ),
            )
        else:
            heading, lead = (
                self.tr("Wat van u is vastgelegd, {name}"),
                self.tr(
                    "Dit is van u. U mag het zien en meekrijgen, en vragen om het te vernietigen."
                ),
            )
        self.scaffold.set_heading(heading.format(name=content.name))
        self.scaffold.set_lead(lead)
        self.reading.show_html(content.html)
        if self.request is not None:
            self.request.show_request(content.asked_on, is_due=content.is_due)
            self.destroy_card.setVisible(content.has_own_part)
        if self.scaffold.isHidden():
            self.scaffold.show()
            self.reading.setFocus()

    def _make_copy_card(self) -> Card:
        card = Card(self.tr("Kopie meegeven"))
        card.add(
            WrapLabel(
                self.tr(
                    "De kopie wordt een PDF die alleen met het wachtwoord opengaat. Lees hem eerst "
                    "na: in eigen tekst kan iets over een ander staan."
                ),
                tone=Tone.SECOND,
            )
        )
        card.add(self.file)
        return card

    def _make_destroy_card(self, carer_id: PersonId) -> Card:
        card = Card(self.tr("Mantelzorgersdeel vernietigen"))
        card.add(
            WrapLabel(
                self.tr(
                    "Toestemming, vragenlijsten met antwoorden, oordelen en aantekeningen over "
                    "deze mantelzorger gaan dan weg, en wat er met een cliëntondersteuner is "
                    "afgesproken. De rest van het dossier blijft."
                ),
                tone=Tone.SECOND,
            )
        )
        self.request = RequestBlock(
            self.context, carer_id, self.tr("Mantelzorgersdeel vernietigen …")
        )
        self.request.destruction_asked.connect(
            lambda: self.navigate.emit(
                Place(
                    PlaceName.DESTRUCTION,
                    dossier_id=self._dossier_id,
                    person_id=self._carer_id,
                )
            )
        )
        card.add(self.request)
        return card

    def _on_save(self, folder: Path, passphrase: str) -> None:
        papers, dossier_id, carer_id = (
            self.context.workspace.papers,
            self._dossier_id,
            self._carer_id,
        )
        self.file.write(lambda: papers.save_copy(dossier_id, carer_id, folder, passphrase))


def _load(
    workspace: Workspace, dossier_id: DossierId, carer_id: PersonId | None, *, opening: bool
) -> _Content:
    from screening.documents.html import render_html

    dossier = workspace.dossiers.load(dossier_id)
    has_own_part = False
    if carer_id is not None and opening:
        workspace.papers.open_carer_part(dossier_id, carer_id)
    if carer_id is not None:
        has_own_part = not workspace.destructions.plan(dossier_id, carer_id).is_empty
    document = workspace.papers.build_copy(dossier_id, carer_id)
    return _Content(
        document.household,
        # Without its title and for whom it is: the page says both.
        render_html(replace(document, subtitle="", household="")).partition("\n")[2],
        workspace.retention.request(carer_id or dossier.client.id),
        workspace.retention.term(dossier_id).due_on <= workspace.clock.today(),
        has_own_part,
    )
