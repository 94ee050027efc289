"""The recovery key in the settings: whether there is one, and making a new one."""

from PySide6.QtCore import Signal

from screening.storage.key_desk import KeyState, RecoveryState
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.settings.passphrase_ask import PassphraseAsk
from ui.vault.recovery_key_panel import RecoveryKeyPanel


class RecoveryKeyCard(Card):
    """Says what is known of the recovery key; makes a new one, and shows it once.

    Emits `changed` when another key opens the vault.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Herstelsleutel"))
        self._context = context
        self.panel: RecoveryKeyPanel | None = None
        self.attention = Notice(context.theme, NoticeKind.ATTENTION, "")
        self.attention.hide()
        self.text = WrapLabel("", tone=Tone.SECOND)
        self.ask = PassphraseAsk(
            context, self.tr("Herstelsleutel maken"), self.tr("Wordt gemaakt …")
        )
        for widget in (self.text, self.attention, self.ask):
            self.add(widget)
        self.ask.given.connect(self._on_given)

    def show_state(self, state: KeyState) -> None:
        """Say whether there is a recovery key and whether it was kept."""
        self.text.setText(
            self.tr(
                "Met de herstelsleutel gaat de kluis open als het wachtwoord kwijt is. Zonder "
                "wachtwoord en zonder herstelsleutel zijn de gegevens voorgoed weg."
            )
        )
        attention = {
            RecoveryState.NONE: self.tr("Deze kluis heeft nog geen herstelsleutel."),
            RecoveryState.NOT_KEPT: self.tr(
                "U hebt nog niet bevestigd dat de herstelsleutel is bewaard. Hebt u hem niet, "
                "maak dan een nieuwe."
            ),
            RecoveryState.KEPT: "",
        }[state.recovery]
        self.attention.set_text(attention)
        # While the key is on screen, what stands around it says the same.
        self.text.setVisible(self.panel is None)
        self.attention.setVisible(bool(attention) and self.panel is None)
        if state.recovery is RecoveryState.NONE:
            self.ask.set_words(self.tr("Herstelsleutel maken"))
        else:
            self.ask.set_words(self.tr("Nieuwe herstelsleutel maken"))
        if state.recovery is RecoveryState.KEPT:
            self.text.setText(
                self.tr(
                    "Met de herstelsleutel gaat de kluis open als het wachtwoord kwijt is. U hebt "
                    "hem bewaard. Maakt u een nieuwe, dan werkt de oude niet meer op deze kluis. "
                    "Oudere reservekopieën gaan nog wel open met de oude."
                )
            )

    def _on_given(self, passphrase: str) -> None:
        keys = self._context.workspace.keys
        self._context.operations.read(
            lambda: keys.make_recovery_key(passphrase),
            self._on_made,
            owner=self,
            failed=self.ask.show_problem,
        )

    def _on_made(self, recovery_key: str) -> None:
        self.ask.finish()
        self.ask.hide()
        self.panel = RecoveryKeyPanel(self._context, recovery_key)
        self.panel.kept.connect(self._on_kept)
        self.add(self.panel)
        self.panel.save_button.setFocus()
        self.changed.emit()

    def _on_kept(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self.ask.show()
        self.ask.start_button.setFocus()
        self._context.messages.show_done(
            self.tr("Deze herstelsleutel geldt nu. Hebt u nog een ouder blad, vernietig dat dan.")
        )
        self.changed.emit()
