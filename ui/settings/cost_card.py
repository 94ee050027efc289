"""The offer to protect the passphrase better, for a vault that was made with less."""

from PySide6.QtCore import Signal

from screening.storage.key_desk import KeyState
from ui.components.card import Card
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.settings.passphrase_ask import PassphraseAsk


class CostCard(Card):
    """Shown only when a guess of the passphrase costs less than in a new vault."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Sterkere beveiliging"))
        self._context = context
        self.ask = PassphraseAsk(
            context, self.tr("Beveiliging versterken"), self.tr("Wordt versterkt …")
        )
        self.add(
            Notice(
                context.theme,
                NoticeKind.INFO,
                self.tr(
                    "Deze kluis is gemaakt toen het wachtwoord minder sterk werd beveiligd. U kunt "
                    "dat nu versterken. Het wachtwoord blijft hetzelfde, en aan de gegevens "
                    "verandert niets."
                ),
            )
        )
        self.add(self.ask)
        self.ask.given.connect(self._on_given)
        self.hide()

    def show_state(self, state: KeyState) -> None:
        """Come or go."""
        self.setVisible(state.is_below_usual)

    def _on_given(self, passphrase: str) -> None:
        keys = self._context.workspace.keys
        self._context.operations.read(
            lambda: keys.raise_cost(passphrase),
            lambda _: self._on_raised(),
            owner=self,
            failed=self.ask.show_problem,
        )

    def _on_raised(self) -> None:
        self.ask.finish()
        self._context.messages.show_done(
            self.tr("De beveiliging is versterkt. Het wachtwoord is hetzelfde gebleven.")
        )
        self.changed.emit()
