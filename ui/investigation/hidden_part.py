"""The way to what may not be seen by everybody at the table: folded until somebody asks twice.

Whoever uses violence may sit beside the screen. So no word of it stands there, whether or not
something was written: the way in looks the same in every dossier, used or not.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.half_typed import HalfTyped
from ui.components.labels import WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.investigation.content import HiddenContent, gather_hidden
from ui.investigation.hidden_card import HiddenCard
from ui.roles import Space

TYPING = "typing"


class HiddenPart(QWidget):
    """A quiet button, a sentence before the door, and the card behind it.

    Args:
        page: while it is in the window Escape hides the card at once.
    """

    def __init__(self, context: Context, visit: Visit, page: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context, self._visit = context, visit
        theme = context.theme
        self.button = Button(
            theme, self.tr("Meer aandachtspunten"), ButtonKind.QUIET, IconName.CHEVRON_DOWN
        )
        self.button.clicked.connect(self._show_door)
        self.go_on_button = Button(theme, self.tr("Doorgaan"))
        self.stay_button = Button(theme, self.tr("Niet nu"), ButtonKind.QUIET)
        self.go_on_button.clicked.connect(self.reveal)
        self.stay_button.clicked.connect(self.hide_again)
        self.card: HiddenCard | None = None
        self.door = Card()
        self._build()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        # Wherever the focus is: there may be no time to look for it.
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.hide_again)

    @property
    def is_revealed(self) -> bool:
        """Whether the card is in sight."""
        return self.card is not None and not self.card.isHidden()

    def reveal(self) -> None:
        """Show the card; nothing of it was made or read before."""
        card = self._make_card()
        self.button.hide()
        self.door.hide()
        card.show()
        card.leave_button.setFocus()
        self._escape.setEnabled(True)
        self.reload()

    def hide_again(self) -> None:
        """Leave nothing of it on the screen; a field that is hidden hands in what was typed."""
        if self.card is not None:
            self.card.hide()
        self.door.hide()
        self._escape.setEnabled(False)
        self.button.show()
        self.button.setFocus()

    def reload(self) -> None:
        """Read what the card shows, once it is there."""
        if self.card is not None:
            workspace, visit = self._context.workspace, self._visit
            self._context.operations.read(
                lambda: gather_hidden(workspace, visit), self._show, owner=self
            )

    def fold_state(self) -> str:
        """Return whether something is half typed; it is never kept that the card was in sight."""
        children: list[object] = list(self.card.findChildren(QWidget)) if self.card else []
        is_typing = any(
            isinstance(field, HalfTyped) and field.half_typed() is not None for field in children
        )
        return TYPING if is_typing else ""

    def unfold(self, state: str) -> None:
        """Make the fields that what was half typed goes back to, and keep them out of sight."""
        if state == TYPING:
            self._make_card()
            self.reload()

    def _build(self) -> None:
        self.door.add(
            WrapLabel(
                self.tr(
                    "Dit bekijkt u alleen, niet tijdens het gesprek. Het staat in ieder dossier. "
                    "Escape verbergt het meteen."
                )
            )
        )
        actions = QWidget()
        flow = FlowLayout(actions)
        flow.addWidget(self.go_on_button)
        flow.addWidget(self.stay_button)
        self.door.add(actions)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.door)
        self.door.hide()

    def _show_door(self) -> None:
        self.button.hide()
        self.door.show()
        self._escape.setEnabled(True)
        self.stay_button.setFocus()

    def _make_card(self) -> HiddenCard:
        if self.card is None:
            self.card = HiddenCard(self._context, self._visit)
            self.card.hide()
            self.card.left.connect(self.hide_again)
            self._column.addWidget(self.card)
        return self.card

    def _show(self, content: HiddenContent) -> None:
        if self.card is not None:
            self.card.show_content(content)
