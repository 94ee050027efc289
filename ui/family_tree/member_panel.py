"""The panel beside the tree, with the form of whoever is chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from screening.identifiers import PersonId
from screening.network.family.model import Family
from screening.network.model import NetworkMap
from ui.components.empty_state import EmptyState
from ui.components.pending import flush_pending
from ui.family_tree.edits import FamilyEdits
from ui.family_tree.member_form import MemberForm
from ui.icons import IconName
from ui.network_map.person_panel import make_panel_scroll
from ui.refusals import tell_unread
from ui.roles import Space
from ui.theme import Theme


class MemberPanel(QFrame):
    """Shows the form of the chosen member, or what to do first."""

    opened = Signal(object)
    added = Signal(object)
    removed = Signal(str)
    emptied = Signal()
    """Whoever was being changed is gone: the focus needs another place."""

    def __init__(self, theme: Theme, edits: FamilyEdits) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._theme = theme
        self._edits = edits
        self._family: Family | None = None
        self._network: NetworkMap | None = None
        self.form: MemberForm | None = None
        self._scroll = make_panel_scroll(self.tr("Familielid"))
        self._nobody = EmptyState(
            theme,
            IconName.PERSON,
            self.tr("Nog niemand gekozen"),
            self.tr("Kies iemand in de stamboom of in de lijst."),
        )
        column = QVBoxLayout(self)
        edge = Space.HAIR
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self._nobody, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._scroll, 1)
        self._scroll.hide()

    def hasHeightForWidth(self) -> bool:
        """Return that the form scrolls: it asks for no height of the page."""
        return False

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(self, family: Family, network: NetworkMap) -> None:
        """Show the chosen member as they are now."""
        self._family, self._network = family, network
        if self.form is None:
            return
        if self.form.person_id in {member.id for member in family.members}:
            self.form.display(family, network)
        else:
            had_focus = self.isAncestorOf(self.window().focusWidget())
            self.choose(None)
            if had_focus:
                self.emptied.emit()

    def choose(self, person_id: PersonId | None) -> None:
        """Show somebody else, or nobody; what was being typed is handed in first."""
        if self._family is None or self._network is None:
            return
        members = {member.id for member in self._family.members}
        if self.form is not None:
            if self.form.person_id == person_id:
                return
            if self.form.person_id in members:
                flush_pending(self.form)
                tell_unread(self.form, self._edits.refuse)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self.form = None
        if person_id is not None and person_id in members:
            self.form = MemberForm(self._theme, self._edits, person_id, self._family, self._network)
            self.form.setObjectName(f"member {person_id}")
            self.form.opened.connect(self.opened)
            self.form.adder.added.connect(self.added)
            self.form.removed.connect(self.removed)
            self._scroll.setWidget(self.form)
        self._scroll.setVisible(self.form is not None)
        self._nobody.setVisible(self.form is None)

    def begin_edit(self) -> None:
        """Put the focus in the form."""
        if self.form is not None:
            self.form.begin_edit()
