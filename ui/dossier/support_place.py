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
        self._person_id = person_id
        self._shown: tuple[Client | Carer, str, DossierContent] | None = None
        self._is_asked = False
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
        self._column.addWidget(self._folded)

    def show_person(self, person: Client | Carer, role: str, content: DossierContent) -> None:
        """Show what the vault holds of one person."""
        self._shown = person, role, content
        record = content.support.get(person.id, SupportRecord())
        if self.block is not None:
            self.block.show_person(person, role, content)
            return
        visits = content.dossier.visits
        first_visit_on = visits[0].held_on if visits else None
        missing = describe_missing_support(person.support, person.name, first_visit_on)
        if missing or is_support_waiting(person.support, record):
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
            self.block = SupportBlock(self._context, self._dossier_id, self._person_id)
            # Another name than the row with the same person in the list of carers: under one name,
            # what is half typed here would come back there.
            self.block.setObjectName(f"support-{self._person_id}")
            if self._shown is not None:
                self.block.show_person(*self._shown)
            self._column.addWidget(self.block)
            self.block.show()
            self._folded.hide()
        return self.block

    def fold_state(self) -> str:
        """Return whether somebody asked for the fields."""
        return "open" if self._is_asked else ""

    def unfold(self, _state: str) -> None:
        """Show them again."""
        self._is_asked = True
        self.open_block()

    def _on_asked(self) -> None:
        self._is_asked = True
        self.open_block().told_on_field.setFocus(Qt.FocusReason.OtherFocusReason)
