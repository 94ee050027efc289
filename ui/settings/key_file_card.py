"""The key file in the settings: a second thing that must be there to open the vault."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from screening.storage.key_desk import KeyState, RecoveryState
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.settings.passphrase_ask import PassphraseAsk


class KeyFileCard(Card):
    """Makes a key file on a place of choice, or lets the vault do without; emits `changed`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Sleutelbestand"))
        self._context = context
        self.text = WrapLabel("", tone=Tone.SECOND)
        self.needs_recovery = WrapLabel(
            self.tr(
                "Maak eerst een herstelsleutel en bewaar die. Anders is alles weg als de "
                "USB-stick kwijtraakt."
            )
        )
        self.add_ask = PassphraseAsk(
            context, self.tr("Sleutelbestand maken …"), self.tr("Wordt gemaakt …")
        )
        self.remove_ask = PassphraseAsk(
            context, self.tr("Sleutelbestand niet meer gebruiken"), self.tr("Wordt gewijzigd …")
        )
        for widget in (self.text, self.needs_recovery, self.add_ask, self.remove_ask):
            self.add(widget)
        for widget in (self.needs_recovery, self.add_ask, self.remove_ask):
            widget.hide()
        self.add_ask.given.connect(self._on_add)
        self.remove_ask.given.connect(self._on_remove)

    def show_state(self, state: KeyState) -> None:
        """Say whether a key file takes part, and offer the other way."""
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        is_safe = state.recovery is RecoveryState.KEPT
        self.add_ask.setVisible(is_safe and not state.takes_key_file)
        self.needs_recovery.setVisible(not is_safe and not state.takes_key_file)
        self.remove_ask.setVisible(state.takes_key_file)
        if has_focus:
            (self.remove_ask if state.takes_key_file else self.add_ask).start_button.setFocus()
        if state.takes_key_file:
            self.text.setText(
                self.tr(
                    "De kluis gaat open met het wachtwoord én het sleutelbestand. Haal de "
                    "USB-stick uit de laptop als u klaar bent, en maak een kopie op een tweede "
                    "stick. Raakt het bestand kwijt, dan gaat de kluis alleen nog open met de "
                    "herstelsleutel."
                )
            )
        else:
            self.text.setText(
                self.tr(
                    "U kunt een sleutelbestand op een USB-stick zetten. De kluis gaat dan alleen "
                    "open met het wachtwoord én die stick. Dat hoeft niet: een goed wachtwoord is "
                    "genoeg."
                )
            )

    def _on_add(self, passphrase: str) -> None:
        title = self.tr("Kies waar het sleutelbestand komt, bijvoorbeeld op een USB-stick")
        folder = self._context.messages.choose_folder(title, Path.home(), self)
        if folder is None:
            self.add_ask.take_back()
            return
        keys = self._context.workspace.keys
        self._context.operations.read(
            lambda: keys.add_key_file(passphrase, folder),
            self._on_added,
            owner=self,
            failed=self.add_ask.show_problem,
        )

    def _on_added(self, path: Path) -> None:
        self.add_ask.finish()
        words = self.tr(
            "Het sleutelbestand {name} is gemaakt. De kluis gaat voortaan alleen open met dit "
            "bestand erbij."
        )
        self._context.messages.show_done(words.format(name=path.name))
        self.changed.emit()

    def _on_remove(self, passphrase: str) -> None:
        keys = self._context.workspace.keys
        self._context.operations.read(
            lambda: keys.remove_key_file(passphrase),
            lambda _: self._on_removed(),
            owner=self,
            failed=self.remove_ask.show_problem,
        )

    def _on_removed(self) -> None:
        self.remove_ask.finish()
        self._context.messages.show_done(
            self.tr("De kluis gaat voortaan open met het wachtwoord alleen.")
        )
        self.changed.emit()
