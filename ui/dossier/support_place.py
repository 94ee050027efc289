"""The place of one person on the card of client support: a line when all is known, or fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.procedure import describe_missing_support
from screening.dossier.model import Carer, Client
from screening.dossier.support_record import SupportRecord, is_support_waiting
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import describe_support
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.support_block import SupportBlock
from ui.icons import IconName
from ui.roles import Space


class SupportPlace(QWidget):
    """Opens by itself for who waits for something, and never folds under anyone's hand.

    What is not open is not made.
    """

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context = context
        self._dossier_id = dossier_id
        self.person_id = person_id
        self._shown: tuple[Client | Carer, str, DossierContent] | None = None
        self._is_waiting = False
        self.block: SupportBlock | None = None
        self.name = WrapLabel("", TextType.STRONG)
        self.state = WrapLabel("", tone=Tone.SECOND)
        self.button = Button(context.theme, self.tr("Wijzigen"), ButtonKind.QUIET, IconName.PENCIL)
        self.button.clicked.connect(self._on_asked)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.name)
        words.addWidget(self.state)
        self._folded = QWidget()
        row = QHBoxLayout(self._folded)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LARGE)
        self._column.addWidget(make_line())
        self._column.addWidget(self._folded)

    def show_person(self, person: Client | Carer, role: str, content: DossierContent) -> None:
        """Show what the vault holds of one person."""
        self._shown = person, role, content
        record = content.support.get(person.id, SupportRecord())
        visits = content.dossier.visits
        first_visit_on = visits[0].held_on if visits else None
        missing = describe_missing_support(person.support, person.name, first_visit_on)
        self._is_waiting = missing is not None or is_support_waiting(person.support, record)
        if self.block is not None:
            self.block.show_person(person, role, content)
            return
        if self._is_waiting:
            self.open_block()
            return
        whose = f"{person.name}, {role}"
        self.name.setText(whose)
        self.state.setText(describe_support(person.support, record))
        words = self.tr("Cliëntondersteuning wijzigen: {whose}").format(whose=whose)
        self.button.setAccessibleName(words)

    def open_block(self) -> SupportBlock:
        """Return the fields, made and shown now if they were not there."""
        if self.block is None:
            self.block = SupportBlock(self._context, self._dossier_id, self.person_id)
            if self._shown is not None:
                self.block.show_person(*self._shown)
            self._column.addWidget(self.block)
            self.block.show()
            self._folded.hide()
        return self.block

    def fold_state(self) -> str:
        """Return whether there are fields though nothing waits for them."""
        return "open" if self.block is not None and not self._is_waiting else ""

    def unfold(self, _state: str) -> None:
        """Show them again."""
        self.open_block()

    def _on_asked(self) -> None:
        self.open_block().told_on_field.setFocus(Qt.FocusReason.OtherFocusReason)
