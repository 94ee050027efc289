"""The tab with the chosen person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from ui.components.empty_state import EmptyState
from ui.components.pending import flush_pending
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.network_map.person_form import PersonForm
from ui.refusals import tell_unread
from ui.roles import Space
from ui.theme import Theme


def make_panel_scroll(name: str) -> QScrollArea:
    """Return a tab that scrolls up and down only."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName(name)
    return scroll


def make_panel_column(panel: QWidget, name: str) -> QVBoxLayout:
    """Give a tab one column that scrolls, and return it."""
    ground = QWidget()
    ground.setProperty("surface", "paper")
    column = QVBoxLayout(ground)
    column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
    column.setSpacing(Space.LARGE)
    scroll = make_panel_scroll(name)
    scroll.setWidget(ground)
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scroll)
    return column


class PersonPanel(QWidget):
    """Shows the form of whoever is chosen."""

    removed = Signal(str)
    emptied = Signal()
    """Whoever was being changed is gone: the focus needs another place."""
    drop_out_asked = Signal(str)

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self._network: NetworkMap | None = None
        self.form: PersonForm | None = None
        self._scroll = make_panel_scroll(self.tr("Persoon"))
        self._nobody = EmptyState(
            theme,
            IconName.PERSON,
            self.tr("Nog niemand gekozen"),
            self.tr("Kies iemand op de kaart of in de lijst."),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._nobody, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self._scroll, 1)
        self._scroll.hide()

    def display(self, network: NetworkMap) -> None:
        """Show the chosen person as they are now."""
        self._network = network
        if self.form is None:
            return
        people = {person.id: person for person in network.people}
        if self.form.person.id in people:
            self.form.display(people[self.form.person.id], network)
        else:
            had_focus = self.isAncestorOf(self.window().focusWidget())
            self.choose(None)
            if had_focus:
                self.emptied.emit()

    def choose(self, person_id: PersonId | None) -> None:
        """Show somebody else, or nobody; what was being typed is handed in first."""
        if self._network is None:
            return
        people = {person.id: person for person in self._network.people}
        if self.form is not None:
            if self.form.person.id == person_id:
                return
            if self.form.person.id in people:
                flush_pending(self.form)
                tell_unread(self.form, self._edits.refuse)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self.form = None
        if person_id in people:
            self.form = PersonForm(self._theme, self._edits, people[person_id], self._network)
            self.form.setObjectName(people[person_id].id)
            self.form.removed.connect(self.removed)
            self.form.drop_out_asked.connect(self.drop_out_asked)
            self._scroll.setWidget(self.form)
        self._scroll.setVisible(self.form is not None)
        self._nobody.setVisible(self.form is None)

    def begin_edit(self) -> None:
        """Put the focus at the first fact."""
        if self.form is not None:
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_tie(self) -> None:
        """Put the focus where a new tie is made."""
        if self.form is not None:
            self.form.ties.begin()
            self._scroll.ensureWidgetVisible(self.form.ties.adder)
