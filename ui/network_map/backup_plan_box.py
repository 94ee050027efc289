"""Puts what follows from a drop-out into the backup plan, and tells how that stands."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.backup_paragraph import write_paragraph
from screening.arrangement.backup_plan import PlanState, find_state
from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.icon_line import IconLine
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.roles import ColourRole, Space
from ui.theme import Theme

_LOOKS = {
    PlanState.SAME: (IconName.FINE, ColourRole.FINE),
    PlanState.OLDER: (IconName.INFORMATION, ColourRole.ACCENT),
    PlanState.OWN_WORDS: (IconName.INFORMATION, ColourRole.ACCENT),
}


class BackupPlanBox(QWidget):
    """Offers the step that fits; emits `opened` to see the plan. Of a closed visit it only tells.

    What it tells is read from the plan itself, so it is true after undo as well.
    """

    opened = Signal()

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._network: NetworkMap | None = None
        self._texts: Mapping[str, str] = {}
        self._leaver: PersonId | None = None
        self._is_new = False
        self.line = IconLine(theme, IconName.FINE, ColourRole.FINE)
        self.put_button = Button(theme, "")
        self.put_button.clicked.connect(self._on_put)
        self.open_button = Button(theme, self.tr("Naar het noodplan"), ButtonKind.QUIET)
        self.open_button.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.line)
        for button in (self.put_button, self.open_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def display(self, network: NetworkMap, texts: Mapping[str, str]) -> None:
        """Take over the people and the plan of now; `ask` shows what is true of somebody."""
        self._network, self._texts = network, texts

    def ask(self, leaver: PersonId | None) -> None:
        """Show how somebody who is alive stands in the plan; None for nobody."""
        self._leaver = leaver
        state = self._find_state()
        self.setVisible(state is not None)
        if state is None or self._network is None or leaver is None:
            return
        if state in _LOOKS:
            self.line.set_icon(*_LOOKS[state])
        self.line.set_text(self._describe(state, self._network.person(leaver).name))
        self.put_button.setText(self._name_step(state))
        self.put_button.setVisible(self._edits.is_allowed and state is not PlanState.SAME)
        self.open_button.setVisible(state is not PlanState.ABSENT)
        if self._is_new and state is PlanState.SAME:
            self._is_new = False
            self.open_button.setFocus()

    def _find_state(self) -> PlanState | None:
        if self._network is None or self._leaver is None:
            return None
        paragraph = write_paragraph(self._network, self._leaver)
        return find_state(self._texts, self._leaver, paragraph)

    def _describe(self, state: PlanState, name: str) -> str:
        sentences = {
            PlanState.ABSENT: "",
            PlanState.SAME: self.tr("Dit staat in het noodplan."),
            PlanState.OLDER: self.tr("In het noodplan staat hierover nog een eerdere voorzet."),
            PlanState.OWN_WORDS: self.tr(
                "U hebt de tekst over {name} in het noodplan zelf gewijzigd. Die blijft staan."
            ),
        }
        return sentences[state].format(name=name)

    def _name_step(self, state: PlanState) -> str:
        match state:
            case PlanState.OLDER:
                return self.tr("Werk het noodplan bij")
            case PlanState.OWN_WORDS:
                return self.tr("Zet de kaart van nu eronder")
            case _:
                return self.tr("Zet in het noodplan")

    def _on_put(self) -> None:
        if self._leaver is not None:
            self._edits.put_in_backup_plan(self._leaver, then=self._on_stored, owner=self)

    def _on_stored(self, before: PlanState) -> None:
        sentence = (
            self.tr("Staat in het noodplan, onder uw eigen tekst.")
            if before is PlanState.OWN_WORDS
            else self.tr("Staat in het noodplan.")
        )
        announce(self, sentence)
        # The button goes as soon as the plan is read again; the focus goes to the way there.
        self._is_new = True
