"""The cards about what opens the vault; they change together."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.storage.key_desk import KeyState
from ui.context import Context
from ui.roles import Space
from ui.settings.cost_card import CostCard
from ui.settings.key_file_card import KeyFileCard
from ui.settings.passphrase_card import PassphraseCard
from ui.settings.recovery_key_card import RecoveryKeyCard


class KeyCards(QWidget):
    """Passphrase, what a guess of it costs, recovery key and key file."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.passphrase = PassphraseCard(context)
        self.cost = CostCard(context)
        self.recovery_key = RecoveryKeyCard(context)
        self.key_file = KeyFileCard(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for card in (self.passphrase, self.cost, self.recovery_key, self.key_file):
            column.addWidget(card)
            card.changed.connect(self.reload)

    def reload(self) -> None:
        """Read what opens the vault, and let every card show it."""
        keys = self._context.workspace.keys
        self._context.operations.read(keys.state, self._on_loaded, owner=self)

    def _on_loaded(self, state: KeyState) -> None:
        for card in (self.cost, self.recovery_key, self.key_file):
            card.show_state(state)
