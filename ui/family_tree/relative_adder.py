"""The line at which relatives are added: what somebody is, a name, Enter, the next name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.family.relatives import Relative
from screening.network.model import NetworkMap
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.icon_line import IconLine
from ui.components.kept_line import KeptLine
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.family_tree.edits import FamilyEdits
from ui.icons import IconName
from ui.network_map.person_choice import PersonChoice
from ui.refusals import show_refusal
from ui.roles import ColourRole, Space
from ui.theme import Theme


class RelativeAdder(QWidget):
    """Adds relatives of one member: somebody new by a name, or somebody of the map by choice.

    Emits `added(PersonId)` for a newcomer.
    """

    added = Signal(object)

    def __init__(self, theme: Theme, edits: FamilyEdits, person_id: PersonId) -> None:
        super().__init__()
        self._edits = edits
        self._person_id = person_id
        self.kinds = SegmentedChoice(
            theme,
            [
                (Relative.PARTNER, self.tr("Partner erbij")),
                (Relative.CHILD, self.tr("Kind erbij")),
                (Relative.PARENT, self.tr("Ouder erbij")),
                (Relative.SIBLING, self.tr("Broer of zus erbij")),
            ],
        )
        self.kinds.setAccessibleName(self.tr("Wie komt erbij"))
        self.line = KeptLine(LONGEST_NAME)
        self.line.setObjectName(f"relative {person_id}")
        self.button = Button(theme, self.tr("Toevoegen"), ButtonKind.PRIMARY)
        self.known = PersonChoice(self.tr("Of kies iemand die er al is…"))
        self.error_line = IconLine(
            theme, IconName.OVERLOAD, ColourRole.OVERLOAD, tone=Tone.OVERLOAD
        )
        self._build()
        self.kinds.committed.connect(self._on_kind)
        self.line.returnPressed.connect(self._add)
        self.line.textEdited.connect(lambda _: self.error_line.set_text(""))
        self.button.clicked.connect(self._on_clicked)
        self.known.picked.connect(self._on_picked)

    def display(self, name: str, network: NetworkMap) -> None:
        """Show for whom, and who is on the map already."""
        self._head.setText(self.tr("Erbij voor {name}").format(name=name))
        others = [person for person in network.people if person.id != self._person_id]
        self.known.set_people(others, None)
        self._update()

    def begin(self, relative: Relative) -> None:
        """Ask for the name of such a relative."""
        self.kinds.set_value(relative)
        self._on_kind()

    def flush(self) -> None:
        """Add whoever was typed and not yet added, so that leaving the page loses no one."""
        if self.has_pending():
            self._add()

    def has_pending(self) -> bool:
        """Return whether a name was typed and not yet added."""
        return bool(self.line.text().strip())

    def _build(self) -> None:
        self._head = WrapLabel("", TextType.STRONG)
        words = self.tr("Iemand die er al is")
        self.known.setAccessibleName(words)
        # On Linux Qt tells a list by its label and not by its name.
        label = StyledLabel(words, parent=self)
        label.setBuddy(self.known)
        label.hide()
        self._ask = QWidget()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(Space.SMALL)
        ask.addLayout(row)
        ask.addWidget(self.known)
        self._ask.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self._head, self.kinds, self._ask, self.error_line):
            column.addWidget(widget)

    def _relative(self) -> Relative | None:
        value = self.kinds.value()
        return value if isinstance(value, Relative) else None

    def _on_kind(self) -> None:
        self._update()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self) -> None:
        relative = self._relative()
        self._ask.setVisible(relative is not None)
        words = {
            Relative.PARTNER: self.tr("Naam van de partner"),
            Relative.CHILD: self.tr("Naam van het kind"),
            Relative.PARENT: self.tr("Naam van de ouder"),
            Relative.SIBLING: self.tr("Naam van de broer of zus"),
        }
        name = words.get(relative, "") if relative else ""
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)

    def _add(self) -> None:
        name, relative = self.line.text().strip(), self._relative()
        if relative is None:
            relative = Relative.CHILD
            self.kinds.set_value(relative)
            self._update()
        # Emptied before anything else, so that a second Enter adds nobody twice.
        self.line.clear()
        if not name:
            self.error_line.set_text(self.tr("Typ eerst een naam, of een aanduiding als 'zus'."))
            return
        self._edits.add_relative(
            self._person_id,
            relative,
            name,
            then=lambda changes: self._on_added(changes, name),
            failed=lambda error: self._on_refused(error, name),
            owner=self,
        )

    def _on_clicked(self) -> None:
        self._add()
        self.line.setFocus()

    def _on_picked(self, other: str) -> None:
        relative = self._relative()
        if relative is not None:
            self._edits.add_known_relative(
                self._person_id,
                relative,
                PersonId(other),
                failed=lambda error: self._on_refused(error, ""),
                owner=self,
            )

    def _on_added(self, changes: Changes, name: str) -> None:
        self.error_line.set_text("")
        self.added.emit(PersonId(changes.created))
        announce(self, self.tr("{name} is toegevoegd.").format(name=name))

    def _on_refused(self, error: ExpectedError, name: str) -> None:
        self.known.setCurrentIndex(-1)
        if name and not self.line.text():
            self.line.setText(name)
        show_refusal(error, self, self.error_line.set_text, self._edits.refuse)
