"""Who gives unpaid care."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Carer
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError
from screening.identifiers import DossierId, PersonId
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.labels import TextType, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space

COLUMN = 310


class CarersCard(Card):
    """The carers, each with a name and a relation; the last line adds one."""

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Mantelzorgers"))
        self._context = context
        self._dossier_id = dossier_id
        self.rows: SeenColumn[CarerRow, Carer] = SeenColumn(
            self._make_row,
            lambda row, carer, _is_first: row.show_carer(carer),
            lambda carer: carer.name,
            Space.LARGE,
        )
        self.add(self.rows)
        self.new_line = NewNameLine()
        self.new_name = Field(
            context.theme,
            self.tr("Mantelzorger toevoegen"),
            self.new_line,
            self.tr("Typ een naam en druk op Enter."),
        )
        self.add_button = Button(
            context.theme, self.tr("Toevoegen"), ButtonKind.SECONDARY, IconName.PLUS
        )
        self.add(_beside(self.new_name, self.add_button))
        self.new_line.handed_over.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add_clicked)

    def show_content(self, content: DossierContent) -> None:
        """Show the carers; who stays keeps the same fields."""
        carers: dict[str, Carer] = {carer.id: carer for carer in content.dossier.carers}
        at = self.window().focusWidget()
        had_focus = [row.carer_id for row in self.rows.made() if row.isAncestorOf(at)]
        self.rows.show_records(carers)
        if any(carer_id not in carers for carer_id in had_focus):
            self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, key: str) -> "CarerRow":
        carer_id = PersonId(key)
        row = CarerRow(self._context, self._dossier_id, carer_id)
        row.remove_button.clicked.connect(lambda: self._on_remove(carer_id))
        return row

    def _on_add_clicked(self) -> None:
        self.new_line.hand_over()
        self.new_line.setFocus()

    def _on_add(self, name: str) -> None:
        dossiers, dossier_id = self._context.workspace.dossiers, self._dossier_id
        self._context.operations.write(
            lambda: dossiers.add_carer(dossier_id, name),
            lambda _: self._on_added(name),
            owner=self,
            failed=self._on_refused,
        )

    def _on_added(self, name: str) -> None:
        self.new_name.set_error("")
        if self.new_line.text() == name:
            self.new_line.clear()

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self, self.new_name.set_error, self._context.messages.show_error)

    def _on_remove(self, carer_id: PersonId) -> None:
        dossiers, dossier_id = self._context.workspace.dossiers, self._dossier_id
        row = self.rows.row(carer_id)
        self._context.operations.write(
            lambda: dossiers.remove_carer(dossier_id, carer_id), owner=row
        )


class CarerRow(QWidget):
    """One carer: name, relation, and a button that removes."""

    def __init__(self, context: Context, dossier_id: DossierId, carer_id: PersonId) -> None:
        super().__init__()
        self.carer_id = carer_id
        desk = context.workspace.dossiers

        def change_name(name: str) -> Changes:
            return desk.change_carer(dossier_id, carer_id, name=name)

        def change_relation(relation: str) -> Changes:
            return desk.change_carer(dossier_id, carer_id, relation=relation)

        self.name_line = AutoSaveLine(LONGEST_NAME)
        self.relation_line = AutoSaveLine(LONGEST_NAME)
        self.relation_line.setPlaceholderText(self.tr("bijvoorbeeld: dochter"))
        self.name = StoredField(context, self.tr("Naam"), self.name_line, change_name)
        self.relation = StoredField(
            context, self.tr("Relatie tot de cliënt"), self.relation_line, change_relation
        )
        self.remove_button = make_icon_button(context.theme, IconName.TRASH, "")
        fields = Columns(context.theme, self.name, self.relation, least=COLUMN)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(fields, 1)
        row.addLayout(_below_label(self.remove_button))

    def show_carer(self, carer: Carer) -> None:
        """Show what the vault holds."""
        self.name.show_stored(carer.name)
        self.relation.show_stored(carer.relation)
        words = self.tr("{name} verwijderen").format(name=carer.name)
        self.remove_button.setAccessibleName(words)
        set_plain_tip(self.remove_button, words)


class NewNameLine(KeptLine):
    """A line for one more name; hands it over on Enter, and when the page is left or locked."""

    handed_over = Signal(str)

    def __init__(self) -> None:
        super().__init__(LONGEST_NAME)
        self.returnPressed.connect(self.hand_over)

    def hand_over(self) -> None:
        """Hand over what is typed, also when that is nothing: then there is something to say."""
        self.handed_over.emit(self.text())

    def flush(self) -> None:
        """Hand over a name that was typed and not yet added."""
        if self.has_pending():
            self.hand_over()

    def has_pending(self) -> bool:
        """Return whether there is a name that was not added."""
        return bool(self.text().strip())


def _below_label(button: QWidget) -> QVBoxLayout:
    """Put a button at the height of an editor that has a label above it."""
    column = QVBoxLayout()
    column.setSpacing(Space.HAIR)
    column.addWidget(WrapLabel(" ", TextType.STRONG))
    column.addWidget(button)
    column.addStretch(1)
    return column


def _beside(field: QWidget, button: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    row.addWidget(field, 1)
    row.addLayout(_below_label(button))
    return pair
