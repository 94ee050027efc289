"""How one carer stands in the backup plan, and the steps that fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.backup_plan import PlanState
from ui.arrangement.plan_content import PlanContent
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import Tone
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme

_LOOKS = {
    PlanState.SAME: (IconName.FINE, ColourRole.FINE),
    PlanState.OLDER: (IconName.INFORMATION, ColourRole.ACCENT),
    PlanState.OWN_WORDS: (IconName.INFORMATION, ColourRole.ACCENT),
}


class PlanRow(QWidget):
    """Emits `put_asked` for what the map says of a drop-out, and `map_asked` to look at it."""

    put_asked = Signal()
    map_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.line = IconLine(theme, IconName.FINE, ColourRole.FINE, tone=Tone.SECOND)
        self.put_button = Button(theme, "", ButtonKind.SECONDARY, IconName.PLUS)
        self.put_button.clicked.connect(self.put_asked)
        self.map_button = Button(theme, "", ButtonKind.QUIET)
        self.map_button.clicked.connect(self.map_asked)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.put_button)
        row.addWidget(self.map_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.line)
        column.addWidget(buttons)

    def show_content(self, content: PlanContent, *, is_allowed: bool) -> None:
        """Show how the carer stands in the plan; without leave to change it only that."""
        state, name = content.state, content.name
        if state in _LOOKS:
            self.line.set_icon(*_LOOKS[state])
        self.line.set_text(self._describe(state).format(name=name))
        self.put_button.setText(self._name_step(state).format(name=name))
        had_focus = self.put_button.hasFocus()
        self.put_button.setVisible(is_allowed and state is not PlanState.SAME)
        if had_focus and self.put_button.isHidden():
            self.map_button.setFocus()
        self.map_button.setText(self.tr("Wat als {name} uitvalt?").format(name=name))

    def _describe(self, state: PlanState) -> str:
        match state:
            case PlanState.SAME:
                return self.tr("Wat de kaart over {name} zegt, staat in het noodplan.")
            case PlanState.OLDER:
                return self.tr("Over {name} staat hier nog een eerdere voorzet.")
            case PlanState.OWN_WORDS:
                return self.tr("De tekst over {name} is met de hand gewijzigd. Die blijft staan.")
            case _:
                return ""

    def _name_step(self, state: PlanState) -> str:
        match state:
            case PlanState.OLDER:
                return self.tr("Voorzet voor {name} bijwerken")
            case PlanState.OWN_WORDS:
                return self.tr("Voorzet voor {name} eronder zetten")
            case _:
                return self.tr("Voorzet voor {name}")
