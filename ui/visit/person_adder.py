"""The line with which people are added to the family: Enter adds, and the next name can follow."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.network.model import Sector
from screening.wording.labels import label
from ui.components.buttons import Button
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.kept_line import KeptLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import ColourRole, Shape, Space
from ui.visit.family_row import FAMILY_SECTORS

LONGEST = 120


class PersonAdder(QWidget):
    """Adds someone by name, relation and part of the family; keeps what could not be stored."""

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._visit = visit
        self._is_adding = False
        theme = context.theme
        self.sector = SegmentedChoice(theme, [(kind, label(kind)) for kind in FAMILY_SECTORS])
        self.sector.setAccessibleName(self.tr("Hoort bij"))
        self.sector.set_value(Sector.FAMILY_OF_ORIGIN)
        self.name = _make_line(self.tr("Naam"))
        self.relation = _make_line(self.tr("Relatie, zoals zus"))
        self.add_button = Button(theme, self.tr("Toevoegen"), icon=IconName.PLUS)
        self.error_line = IconLine(
            theme, IconName.OVERLOAD, ColourRole.OVERLOAD, tone=Tone.OVERLOAD
        )
        fields = FlowLayout(gap=Space.SMALL)
        for widget in (self.name, self.relation, self.add_button):
            fields.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(WrapLabel(self.tr("Iemand toevoegen"), TextType.STRONG))
        column.addWidget(self.sector)
        column.addLayout(fields)
        column.addWidget(self.error_line)
        self.add_button.clicked.connect(self._on_add)
        for line in (self.name, self.relation):
            line.returnPressed.connect(self._on_add)
            line.textEdited.connect(lambda _: self.error_line.set_text(""))
        theme.changed.connect(self._update_widths)
        self._update_widths()

    def flush(self) -> None:
        """Add who was typed but not yet added, so that leaving the page loses no one."""
        if self.has_pending():
            self._on_add()

    def has_pending(self) -> bool:
        """Return whether a name was typed and not yet added."""
        return bool(self.name.text().strip())

    def _update_widths(self) -> None:
        for line in (self.name, self.relation):
            line.setFixedWidth(self._context.theme.length(Shape.SHORT_FIELD))

    def _on_add(self) -> None:
        name, relation = self.name.text(), self.relation.text()
        if self._is_adding and not name:
            return  # a second Enter or click for the same person
        self._is_adding = True
        self.name.clear()
        self.relation.clear()
        self.name.setFocus()
        network, visit_id = self._context.workspace.network, self._visit.id
        sector = self.sector.value()
        kind = sector if isinstance(sector, Sector) else Sector.FAMILY_OF_ORIGIN
        self._context.operations.write(
            lambda: network.add_person(visit_id, name, sector=kind, relation=relation),
            self._on_added,
            owner=self,
            failed=lambda error: self._on_refused(error, name, relation),
        )

    def _on_added(self, _changes: Changes) -> None:
        self._is_adding = False
        self.error_line.set_text("")

    def _on_refused(self, error: ExpectedError, name: str, relation: str) -> None:
        self._is_adding = False
        if not self.name.text():
            self.name.setText(name)
            self.relation.setText(relation)
        show_refusal(error, self, self.error_line.set_text, self._context.messages.show_error)


def _make_line(name: str) -> KeptLine:
    line = KeptLine(LONGEST)
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    return line
