"""When someone asked for destruction, by which day that is due, and the way to it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.rights.retention import answer_by
from screening.wording.formats import format_date
from ui.components.buttons import Button, ButtonKind
from ui.components.date_field import DateField
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import Space


class RequestBlock(QWidget):
    """Keeps the day of a request; emits `destruction_asked` once there is a ground for it.

    Args:
        person_id: the client, or a carer.
        words: what the button says.
    """

    destruction_asked = Signal()

    def __init__(self, context: Context, person_id: PersonId, words: str) -> None:
        super().__init__()
        desk = context.workspace.retention
        self.asked_on = DateField(context.theme)
        self.field = StoredField(
            context,
            self.tr("Datum van een verzoek om te vernietigen"),
            self.asked_on,
            lambda day: desk.set_request(person_id, day),
            self.tr("Alleen als er om is gevraagd."),
        )
        self.deadline = WrapLabel("", tone=Tone.SECOND)
        self.destroy_button = Button(context.theme, words, ButtonKind.SECONDARY, IconName.TRASH)
        self._buttons = QWidget()
        FlowLayout(self._buttons).addWidget(self.destroy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (self.field, self.deadline, self._buttons):
            column.addWidget(widget)
        self.destroy_button.clicked.connect(self.destruction_asked)

    def show_request(self, asked_on: date | None, *, is_due: bool) -> None:
        """Show the day in the vault; only with a ground is there a button."""
        self.field.show_stored(asked_on)
        self.deadline.setVisible(asked_on is not None)
        self._buttons.setVisible(is_due or asked_on is not None)
        if asked_on is not None:
            words = self.tr(
                "De gemeente beslist hierover. Vernietigen moet uiterlijk op {day}: drie maanden "
                "na het verzoek (Wmo 2015, artikel 5.3.5)."
            )
            self.deadline.setText(words.format(day=format_date(answer_by(asked_on))))
