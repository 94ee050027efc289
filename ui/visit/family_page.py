"""The first step of the MantelScan: who belongs to the family, and who is not involved."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.network.family.layout import FamilyLayout, lay_out_family
from screening.network.family.model import Family
from screening.network.model import NetworkMap, Person
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.family_tree.board import TreeBoard
from ui.family_tree.edits import FamilyEdits
from ui.family_tree.legend import TreeLegend
from ui.family_tree.member_panel import MemberPanel
from ui.family_tree.spread import Spread
from ui.places import Place
from ui.visit.client_line import ClientLine
from ui.visit.family_line import FamilyLine
from ui.visit.family_row import FamilyRow
from ui.visit.person_adder import PersonAdder
from ui.visit.step_page import StepPage
from ui.visit.visit_text import VisitText


@dataclass(frozen=True, slots=True, repr=False)
class _FamilyView:
    network: NetworkMap
    family: Family
    layout: FamilyLayout
    texts: Mapping[str, str]


class FamilyPage(StepPage):
    """Shows the family among the people of the network map, and changes the same people."""

    topics = frozenset({Topic.VISIT, Topic.NETWORK, Topic.DOSSIER})

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        edits = FamilyEdits(context, visit)
        self._is_first = True
        self._newcomer: PersonId | None = None
        self._wanted: PersonId | None = None
        self.board = TreeBoard(context.theme, edits)
        self.panel = MemberPanel(context.theme, edits)
        self.legend = TreeLegend(context.theme)
        self.client = ClientLine(context.theme)
        self.rows: SeenColumn[FamilyRow, Person] = SeenColumn(
            self._make_row, _show_in_row, attrgetter("name")
        )
        self.lines: SeenColumn[FamilyLine, Person] = SeenColumn(
            self._make_line, lambda line, person, _: line.show_person(person), attrgetter("name")
        )
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
            hint=self.tr(
                "Dit komt in het voorstel. Bijvoorbeeld: woont ver weg, geen contact, of wordt "
                "ontzien."
            ),
        )
        self.note = VisitText(context, visit, "family.note", self.tr("Aantekeningen"))
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the people and the texts."""
        self.context.operations.read(self._gather, self._show_view, owner=self)

    def choose(self, person_id: PersonId | None) -> None:
        """Choose somebody in the tree and beside it; the focus stays where it is."""
        self.board.view.choose(person_id)
        self.panel.choose(person_id)

    def point_at(self, place: Place) -> None:
        """Choose one member."""
        self._wanted = place.person_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted in self.board.view.tree.people:
            wanted, self._wanted = self._wanted, None
            self.choose(wanted)

    def fold_state(self) -> str:
        """Return who is chosen."""
        return self.panel.form.person_id if self.panel.form else ""

    def unfold(self, state: str) -> None:
        """Choose the same member."""
        self.choose(PersonId(state) if state else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the tree, or below it where the page is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._spread.arrange(self.width(), self.height())

    def _build(self) -> None:
        self._scaffold = PageScaffold(self.context.theme, self.tr("Familie"), wide=True)
        self._spread = Spread(self.context.theme, self.board, self.panel)
        family = Card(self.tr("Wie horen er bij de familie?"))
        for widget in (self.client, self.rows, self.lines, self.empty, self.adder):
            family.add(widget)
        involved = Card()
        involved.add(self.not_involved)
        involved.add(self.note)
        source = self.tr(
            "Stap 1 volgens de stappen van de MantelScan, W. Kruijswijk, "
            "© 2012 Expertisecentrum Mantelzorg."
        )
        parts: tuple[QWidget, ...] = (self._spread, self.legend, family, involved)
        for part in parts:
            self._scaffold.add(part)
        self._scaffold.add(WrapLabel(source, TextType.SMALL, Tone.SECOND))
        self._scaffold.body.addStretch(1)
        self.outer.addWidget(self._scaffold)

    def _connect(self) -> None:
        view = self.board.view
        view.chosen.connect(self.choose)
        view.opened.connect(self._open)
        self.panel.opened.connect(self._open)
        self.panel.removed.connect(self.board.remove)
        self.panel.emptied.connect(view.setFocus)
        self.panel.added.connect(self._on_added)
        self.client.chosen.connect(lambda: self._open(next(iter(view.tree.people), None)))
        self.context.theme.changed.connect(self._arrange)

    def _make_row(self, key: str) -> FamilyRow:
        row = FamilyRow(self.context, self.visit, PersonId(key))
        row.chosen.connect(self._open)
        return row

    def _make_line(self, key: str) -> FamilyLine:
        line = FamilyLine(self.context.theme)
        line.chosen.connect(lambda: self._open(PersonId(key)))
        return line

    def _on_added(self, person_id: PersonId) -> None:
        self._newcomer = person_id

    def _open(self, person_id: PersonId | None) -> None:
        """Choose somebody and go to what is known of them."""
        self.choose(person_id)
        self._scaffold.ensureWidgetVisible(self._spread)
        self.panel.begin_edit()

    def _gather(self) -> _FamilyView:
        workspace = self.context.workspace
        family = workspace.family.load(self.visit.id)
        return _FamilyView(
            workspace.network.load(self.visit.id),
            family,
            lay_out_family(family),
            workspace.visits.texts(self.visit.id),
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
        self.client.show_client(client)
        self.board.display(view.family, view.layout)
        self.panel.display(view.family, view.network)
        if self._is_first:
            self._is_first = False
            if self.panel.form is None:
                self.choose(view.family.members[0].id)
        self._choose_wanted()
        if self._newcomer is not None:
            self.board.show_newcomer(self._newcomer)
            self._newcomer = None
        self.not_involved.show_text(view.texts)
        self.note.show_text(view.texts)
        # By way of the worker, so that the window has its turn between the tree and the list.
        self.context.operations.read(lambda: view, self._show_list, owner=self)

    def _show_list(self, view: _FamilyView) -> None:
        members = {member.id for member in view.family.members}
        family: dict[str, Person] = {
            person.id: person for person in view.network.people if person.id in members
        }
        shown = self.lines if self.visit.is_closed else self.rows
        shown.show_records(family)
        self.empty.setVisible(not family)


def _show_in_row(row: FamilyRow, person: Person, is_first: bool) -> None:
    row.show_person(person)
    row.show_headings(wanted=is_first)
