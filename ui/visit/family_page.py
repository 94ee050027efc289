"""The first step of the MantelScan: who belongs to the family, and who is not involved."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.visit.family_line import FamilyLine
from ui.visit.family_row import FAMILY_SECTORS, FamilyRow
from ui.visit.person_adder import PersonAdder
from ui.visit.step_page import StepPage
from ui.visit.visit_text import VisitText


@dataclass(frozen=True, slots=True, repr=False)
class _FamilyView:
    network: NetworkMap
    texts: Mapping[str, str]


class FamilyPage(StepPage):
    """Shows the family among the people of the network map, and changes the same people."""

    topics = frozenset({Topic.VISIT, Topic.NETWORK, Topic.DOSSIER})

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        self.rows: KeyedColumn[FamilyRow] = KeyedColumn(
            lambda key: FamilyRow(context, visit, PersonId(key))
        )
        self.lines: KeyedColumn[FamilyLine] = KeyedColumn(lambda _key: FamilyLine())
        self.empty = WrapLabel(
            self.tr("Er staat nog niemand van de familie op de kaart."), tone=Tone.SECOND
        )
        self.empty.hide()
        self.adder = PersonAdder(context, visit)
        if visit.is_closed:
            self.adder.hide()
        self.not_involved = VisitText(
            context,
            visit,
            "family.not_involved",
            self.tr("Wie is er niet betrokken, en waarom?"),
            hint=self.tr("Bijvoorbeeld: woont ver weg, geen contact, of wordt ontzien."),
        )
        self.note = VisitText(context, visit, "family.note", self.tr("Aantekeningen"))
        self._build()

    def reload(self) -> None:
        """Read the people and the texts."""
        self.context.operations.read(self._gather, self._show_view, owner=self)

    def _build(self) -> None:
        self._scaffold = PageScaffold(self.context.theme, self.tr("Familie"))
        family = Card(self.tr("Wie horen er bij de familie?"))
        for widget in (self.rows, self.lines, self.empty, self.adder):
            family.add(widget)
        involved = Card()
        involved.add(self.not_involved)
        involved.add(self.note)
        source = self.tr(
            "Stap 1 volgens de stappen van de MantelScan, W. Kruijswijk, "
            "© 2012 Expertisecentrum Mantelzorg."
        )
        self._scaffold.add(family)
        self._scaffold.add(involved)
        self._scaffold.add(WrapLabel(source, TextType.SMALL, Tone.SECOND))
        self.outer.addWidget(self._scaffold)

    def _gather(self) -> _FamilyView:
        workspace = self.context.workspace
        return _FamilyView(
            workspace.network.load(self.visit.id), workspace.visits.texts(self.visit.id)
        )

    def _show_view(self, view: _FamilyView) -> None:
        client, age = view.network.client_name, view.network.client_age
        lead = (
            self.tr("De familie van {client}. Het zijn dezelfde mensen als op de netwerkkaart.")
            if age is None
            else self.tr(
                "De familie van {client} ({age} jaar). Het zijn dezelfde mensen als op de "
                "netwerkkaart."
            )
        )
        self._scaffold.set_lead(lead.format(client=client, age=age))
        family = [person for person in view.network.people if person.sector in FAMILY_SECTORS]
        shown = self.lines if self.visit.is_closed else self.rows
        shown.show_keys([person.id for person in family])
        for person in family:
            shown.row(person.id).show_person(person)
        for index, row in enumerate(self.rows.rows()):
            row.show_headings(wanted=not index)
        self.empty.setVisible(not family)
        self.not_involved.show_text(view.texts)
        self.note.show_text(view.texts)
