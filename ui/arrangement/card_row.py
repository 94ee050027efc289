"""The card of one carer among the others: how far it is, and its form once asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.card_desk import CardContent
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.wording.carer_card import describe_card
from ui.arrangement.card_panel import CardPanel
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.components.pending import flush_pending
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space


class CardRow(QWidget):
    """Folded until somebody asks for the card."""

    def __init__(self, context: Context, visit: Visit, carer_id: PersonId) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context = context
        self._visit = visit
        self._carer_id = carer_id
        self._content: CardContent | None = None
        self.panel: CardPanel | None = None
        self.name = WrapLabel("", TextType.STRONG)
        self.state = WrapLabel("", tone=Tone.SECOND)
        self.button = Button(context.theme, "", ButtonKind.SECONDARY)
        self.button.clicked.connect(self.toggle)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.name)
        words.addWidget(self.state)
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addLayout(words, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LARGE)
        self._column.addWidget(make_line())
        self._column.addLayout(top)

    def show_content(self, content: CardContent) -> None:
        """Show how far the card is, and the form when that is open."""
        self._content = content
        self.name.setText(content.card.carer_name)
        self.state.setText(describe_card(content.card, content.deceased))
        self._update_button()
        if self.panel is not None:
            self.panel.show_content(content)

    def toggle(self) -> None:
        """Open the form, or hand in what is being typed and close it."""
        if self.panel is None:
            self.open()
            return
        panel, self.panel = self.panel, None
        flush_pending(panel)
        panel.hide()
        # It stays until its last writes are answered.
        self._context.operations.read(lambda: None, lambda _: panel.deleteLater(), owner=panel)
        self._update_button()

    def open(self) -> None:
        """Show the form below the name."""
        if self.panel is not None:
            return
        self.panel = CardPanel(self._context, self._visit, self._carer_id)
        self._column.addWidget(self.panel)
        if self._content is not None:
            self.panel.show_content(self._content)
        self._update_button()

    def fold_state(self) -> str:
        """Return whether the form is open, and whether it asks where the sheet goes."""
        if self.panel is None:
            return ""
        return "file" if self.panel.file is not None else "open"

    def unfold(self, state: str) -> None:
        """Open the form again."""
        self.open()
        if state == "file" and self.panel is not None:
            self.panel.open_file()

    def _update_button(self) -> None:
        card = self._content.card if self._content else None
        if self.panel is not None:
            words, icon = self.tr("Pas sluiten"), IconName.CHEVRON_UP
        elif card is None or card.is_empty:
            words, icon = self.tr("Mantelzorgpas maken"), IconName.PLUS
        else:
            words, icon = self.tr("Mantelzorgpas openen"), IconName.CHEVRON_DOWN
        self.button.setText(words)
        self.button.set_icon(icon)
        if card is not None:
            self.button.setAccessibleName(f"{words}: {card.carer_name}")
        # Of a closed visit an empty card has nothing to show.
        self.button.setVisible(not (self._visit.is_closed and (card is None or card.is_empty)))
