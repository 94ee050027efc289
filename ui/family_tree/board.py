"""The tree itself with its tools above it, and a message at its foot."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family
from screening.network.model import Point
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.flow_layout import FlowLayout
from ui.family_tree.edits import FamilyEdits
from ui.family_tree.view import TreeView
from ui.icons import IconName
from ui.network_map.map_message import MapMessage
from ui.roles import Space
from ui.theme import Theme


class TreeBoard(QFrame):
    """Turns what is done in the tree into edits."""

    def __init__(self, theme: Theme, edits: FamilyEdits) -> None:
        super().__init__()
        self._edits = edits
        self._shown: tuple[Family, FamilyLayout] | None = None
        self.setProperty("surface", "card")
        self.view = TreeView(theme)
        self.view.set_editable(editable=edits.is_allowed)
        self.zoom_out_button = make_icon_button(theme, IconName.MINUS, self.tr("Verder weg"))
        self.zoom_in_button = make_icon_button(theme, IconName.PLUS, self.tr("Dichterbij"))
        self.fit_button = Button(theme, self.tr("Hele familie"), ButtonKind.QUIET)
        self.arrange_button = Button(theme, self.tr("Automatisch schikken"), ButtonKind.QUIET)
        self.message = MapMessage(theme, self.view)
        self._build(theme)
        self.view.moved.connect(self._on_moved)
        self.view.removed.connect(self.remove)
        self.zoom_out_button.clicked.connect(self.view.zoom_out)
        self.zoom_in_button.clicked.connect(self.view.zoom_in)
        self.fit_button.clicked.connect(self.view.zoom_to_fit)
        self.arrange_button.clicked.connect(edits.place_all_automatically)

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside: the tree fits any size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(self, family: Family, layout: FamilyLayout) -> None:
        """Show the family as it is now; an empty one says what to do first."""
        self._shown = (family, layout)
        self.view.display(family, layout)
        is_placed = any(member.place is not None for member in family.members)
        # Not hidden: a button that goes away takes the focus along.
        self.arrange_button.setEnabled(is_placed or self.arrange_button.hasFocus())
        if len(family.members) > 1:
            self.message.dismiss()
        elif not self.message.text():
            self.message.say(self._first_words(family), lasting=True)

    def show_newcomer(self, person_id: PersonId) -> None:
        """Bring somebody into sight, and say so when there are two of one name."""
        self.view.reveal(person_id)
        members = (
            {member.id: member.name for member in self._shown[0].members} if self._shown else {}
        )
        name = members.get(person_id, "")
        if sum(other.casefold() == name.casefold() for other in members.values()) > 1:
            words = self.tr(
                "Er zijn nu twee mensen die {name} heten. Dat mag. Zet bij relatie wie wie is."
            )
            self.message.say(words.format(name=name))

    def remove(self, person_id: PersonId) -> None:
        """Take somebody off the map; the client stays."""
        if self._shown is None:
            return
        if self._shown[0].member(person_id).is_client:
            self.message.say(self.tr("De cliënt hoort bij het dossier en blijft in de stamboom."))
        else:
            self._edits.remove_person(person_id)

    def _build(self, theme: Theme) -> None:
        tools = QWidget()
        row = FlowLayout(tools, Space.HAIR)
        for button in (
            self.zoom_out_button,
            self.zoom_in_button,
            self.fit_button,
            self.arrange_button,
        ):
            row.addWidget(button)
        if not self._edits.is_allowed:
            self.arrange_button.hide()
        column = QVBoxLayout(self)
        edge = theme.strokes.focus_ring
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self.view, 1)

    def _first_words(self, family: Family) -> str:
        name = family.members[0].name
        if not self._edits.is_allowed:
            return self.tr("Van {name} is geen familie ingevuld.").format(name=name)
        words = self.tr(
            "Wie horen er bij de familie van {name}? Kies hiernaast 'Partner erbij' of 'Kind "
            "erbij', typ een naam en druk op Enter."
        )
        return words.format(name=name)

    def _on_moved(self, person_id: PersonId, place: Point) -> None:
        self._edits.place(person_id, place, failed=self._put_back, owner=self)

    def _put_back(self, error: ExpectedError) -> None:
        """Show the stored tree again after a drop that could not be kept, and say why."""
        self._edits.refuse(error)
        if self._shown is not None:
            self.view.display(*self._shown)
