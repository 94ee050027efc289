"""The ties of one person with others, each with its kind."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap, Person, TieKind
from screening.network.own_ties import list_ties
from ui.components.choice_field import ChoiceField
from ui.components.field import Field
from ui.network_map.edits import MapEdits
from ui.network_map.person_choice import PersonChoice
from ui.network_map.tie_row import TieRow
from ui.network_map.tie_sign import TieButtons, make_tie_icon, tie_size
from ui.roles import Space
from ui.theme import Theme


def make_tie_icons(theme: Theme, widget: QWidget) -> tuple[QIcon, ...]:
    """Return the line of every kind of tie, as sharp as the screen of a widget shows it."""
    return tuple(make_tie_icon(theme, kind, widget.devicePixelRatioF()) for kind in TieKind)


def make_tie_field(theme: Theme, unknown: str, icons: Sequence[QIcon]) -> ChoiceField:
    """Return a list of the kinds of tie, each with its line."""
    field = ChoiceField(TieKind, unknown)
    field.setIconSize(tie_size(theme))
    for index, icon in enumerate(icons, start=1):
        field.setItemIcon(index, icon)
    return field


class TieEditor(QWidget):
    """Shows with whom somebody has a tie; another person is picked first, then the kind."""

    def __init__(self, theme: Theme, edits: MapEdits, person: Person) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self._person = person
        self.fields: dict[PersonId, Field] = {}
        self.rows: dict[PersonId, TieRow] = {}
        self._fresh: PersonId | None = None
        self.icons = make_tie_icons(theme, self)
        self.other = PersonChoice(self.tr("Kies een persoon…"))
        self.kinds = TieButtons(theme)
        self.kinds.hide()
        self.other.picked.connect(self._on_other_picked)
        self.kinds.picked.connect(self._on_kind_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        column.addLayout(self._list)
        self.adder = Field(theme, self.tr("Band erbij met"), self.other)
        column.addWidget(self.adder)
        column.addWidget(self.kinds)
        self.adder.setVisible(edits.is_allowed)

    def display(self, person: Person, network: NetworkMap) -> None:
        """Show the ties as they are now."""
        self._person = person
        ties = list_ties(network, person.id)
        people = {other.id: other for other in network.people}
        for other_id in self.rows.keys() - ties.keys():
            self._drop_row(other_id)
        for other_id, tie in ties.items():
            if other_id not in self.rows:
                self._add_row(other_id)
            field, other = self.fields[other_id], people[other_id].name
            field.label.setText(other)
            editor = field.editor
            editor.setAccessibleName(self.tr("Band met {name}").format(name=other))
            if isinstance(editor, ChoiceField):
                editor.set_value(tie.kind)
            self.rows[other_id].display(tie, person.name, other)
        free = [each for each in network.people if each.id not in ties and each.id != person.id]
        self.other.set_people(free, self.other.value())
        self.kinds.setVisible(self.other.value() is not None)

    def begin(self) -> None:
        """Put the focus where a new tie is made."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, other_id: PersonId) -> None:
        editor = make_tie_field(self._theme, self.tr("geen band"), self.icons)
        editor.committed.connect(lambda kind: self._edits.set_tie(self._person.id, other_id, kind))
        editor.setEnabled(self._edits.is_allowed)
        field = Field(self._theme, "", editor)
        row = TieRow(self._theme, field, editable=self._edits.is_allowed)
        row.direction_committed.connect(
            lambda way: self._edits.change_tie(self._person.id, other_id, direction=way)
        )
        row.support_committed.connect(
            lambda letters: self._edits.change_tie(self._person.id, other_id, support=letters)
        )
        self.fields[other_id], self.rows[other_id] = field, row
        self._list.addWidget(row)
        if other_id == self._fresh:
            # What was just made is what the conversation is about.
            self._fresh = None
            row.open_up()

    def _drop_row(self, other_id: PersonId) -> None:
        row = self.rows.pop(other_id)
        del self.fields[other_id]
        # First hidden, so that the focus goes on to what stands beside it.
        row.hide()
        self._list.removeWidget(row)
        row.deleteLater()

    def _on_other_picked(self) -> None:
        self.kinds.show()
        self.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kind_picked(self, kind: TieKind) -> None:
        other = self.other.value()
        if other is not None:
            self._fresh = other
            self._edits.set_tie(self._person.id, other, kind)
            self.kinds.set_value(None)
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
