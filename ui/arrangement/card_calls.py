"""Who is called, on the form of a carer card: the rows, and who could be one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.card_desk import CardContent
from screening.arrangement.carer_card import LONGEST_PHONE, MOST_CALLS, CardCall
from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import PersonId
from ui.arrangement.card_offers_box import CardOffersBox
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Shape, Space


class CallRow(QWidget):
    """The name and the number of somebody to call, and the buttons to move or remove the row."""

    def __init__(
        self, context: Context, save: Callable[[str, Any], Changes], *, is_closed: bool
    ) -> None:
        super().__init__()
        theme = context.theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.name = StoredField(
            context, self.tr("Naam"), AutoSaveLine(LONGEST_NAME), lambda value: save("name", value)
        )
        self.phone = StoredField(
            context,
            self.tr("Telefoonnummer"),
            AutoSaveLine(LONGEST_PHONE),
            lambda value: save("phone", value),
        )
        self.up_button = make_icon_button(theme, IconName.CHEVRON_UP, "")
        self.remove_button = make_icon_button(theme, IconName.TRASH, "")
        fields = Columns(theme, self.name, self.phone, least=Shape.SHORT_FIELD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(fields, 1)
        for button in (self.up_button, self.remove_button):
            # Beside the editors, whatever stands below those.
            row.addWidget(_lower(button), 0, Qt.AlignmentFlag.AlignTop)
            button.setVisible(not is_closed)
        for field in (self.name, self.phone):
            field.editor.setReadOnly(is_closed)  # type: ignore[attr-defined]
        self._is_closed = is_closed

    def show_call(self, call: CardCall, position: int) -> None:
        """Show who it is, and what the buttons do to whom."""
        self.name.show_stored(call.name)
        self.phone.show_stored(call.phone)
        number = position + 1
        for field in (self.name, self.phone):
            words = self.tr("{field} van wie als nummer {number} gebeld wordt")
            label = field.label.text()
            field.editor.setAccessibleName(words.format(field=label, number=number))
        up = self.tr("Eerder bellen: {name}").format(name=call.name)
        remove = self.tr("Van de pas halen: {name}").format(name=call.name)
        for button, tip in ((self.up_button, up), (self.remove_button, remove)):
            button.setAccessibleName(tip)
            button.setToolTip(tip)
        # The first one keeps its place in the row, so that the fields stand in one line.
        self.up_button.setEnabled(position > 0)


def _lower(button: QWidget) -> QWidget:
    """Return a button as far down as the editor of a field is."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(WrapLabel("\N{NO-BREAK SPACE}", TextType.STRONG))
    column.addWidget(button)
    return block


class CardCalls(QWidget):
    """The rows of a card; new ones come from the offers or by name."""

    def __init__(self, context: Context, visit: Visit, carer_id: PersonId) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context = context
        self._visit = visit
        self._carer_id = carer_id
        self._awaited = 0
        theme = context.theme
        self.rows: KeyedColumn[CallRow] = KeyedColumn(self._make_row)
        self.offers = CardOffersBox(theme)
        self.offers.chosen.connect(self._add)
        self.line = KeptLine(LONGEST_NAME)
        self.add_button = Button(theme, self.tr("Toevoegen"), ButtonKind.SECONDARY, IconName.PLUS)
        self.field = Field(theme, self.tr("Of iemand anders"), self.line)
        self._adding = QWidget()
        row = QHBoxLayout(self._adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for widget in (self.rows, self.offers, self._adding):
            column.addWidget(widget)
        self.line.returnPressed.connect(self._on_typed)
        self.add_button.clicked.connect(self._on_typed)

    def show_content(self, content: CardContent) -> None:
        """Show who stands on the card, and as long as there is room who could."""
        calls = content.card.calls
        known = len(self.rows.rows())
        self.rows.show_keys([f"call-{position}" for position in range(len(calls))])
        for position, row in enumerate(self.rows.rows()):
            row.show_call(calls[position], position)
        is_open = not self._visit.is_closed and len(calls) < MOST_CALLS
        self.offers.show_offers(content.offers if is_open else ())
        self._adding.setVisible(is_open)
        self.field.label.setText(
            self.tr("Of iemand anders") if content.offers else self.tr("Wie wordt er gebeld?")
        )
        if self._awaited and len(calls) > known:
            row = self.rows.rows()[-1]
            empty = row.phone if not calls[-1].phone else row.name
            empty.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._awaited = 0

    def _make_row(self, key: str) -> CallRow:
        position = int(key.rpartition("-")[2])
        row = CallRow(
            self._context,
            lambda field, value: self._change(position, field, value),
            is_closed=self._visit.is_closed,
        )
        desk, visit_id, carer_id = self._desk, self._visit.id, self._carer_id
        row.up_button.clicked.connect(
            lambda: self._write(lambda: desk.raise_call(visit_id, carer_id, position))
        )
        row.remove_button.clicked.connect(
            lambda: self._write(lambda: desk.remove_call(visit_id, carer_id, position))
        )
        return row

    @property
    def _desk(self) -> Any:
        return self._context.workspace.carer_cards

    def _change(self, position: int, field: str, value: str) -> Changes:
        """Store one answer beside the other that stands; runs on the worker."""
        desk, visit_id, carer_id = (
            self._context.workspace.carer_cards,
            self._visit.id,
            self._carer_id,
        )
        calls = desk.card(visit_id, carer_id).calls
        known = calls[position] if position < len(calls) else CardCall("")
        return desk.save_call(visit_id, carer_id, replace(known, **{field: value}), position)

    def _on_typed(self) -> None:
        self._add(CardCall(self.line.text()))

    def _add(self, call: CardCall) -> None:
        desk, visit_id, carer_id = self._desk, self._visit.id, self._carer_id
        self._awaited = 1
        self._context.operations.write(
            lambda: desk.save_call(visit_id, carer_id, call),
            lambda _: self._on_added(),
            owner=self,
            failed=lambda error: show_refusal(
                error, self.field, self.field.set_error, self._context.messages.show_error
            ),
        )

    def _on_added(self) -> None:
        self.line.clear()
        self.field.set_error("")

    def _write(self, work: Callable[[], Changes]) -> None:
        self._context.operations.write(work, owner=self)
