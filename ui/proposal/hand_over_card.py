"""Handing over: for whom the proposal is, where it goes, and who has one already."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.storage.export_store import Export
from screening.wording.exports import word_moment, word_recipient
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.proposal.recipient_field import RecipientField


class HandOverCard(Card):
    """Emits `save_asked(folder, passphrase, recipient)`; nobody needs to be named."""

    save_asked = Signal(Path, str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Overdragen"))
        self.recipient = RecipientField(context.theme)
        self.file = ProtectedFile(context, self.tr("Voorstel opslaan"))
        self.deliveries = WrapLabel("", tone=Tone.SECOND)
        intro = WrapLabel(
            self.tr(
                "Het voorstel wordt een PDF die alleen met het wachtwoord opengaat. Dezelfde "
                "inhoud zit er als gegevens in."
            )
        )
        for widget in (intro, self.recipient, self.file, self.deliveries):
            self.add(widget)
        self.deliveries.hide()
        self.file.save_asked.connect(self._on_save)
        # The next copy is for somebody else.
        self.file.written.connect(self.recipient.clear)

    def show_deliveries(self, exports: Sequence[Export]) -> None:
        """Say when and for whom this proposal was handed over before."""
        sentence = self.tr("Opgeslagen op {moment}, voor: {recipient}.")
        lines = [
            sentence.format(moment=word_moment(each.made_at), recipient=word_recipient(each))
            for each in exports
        ]
        self.deliveries.setText("\n".join(lines))
        self.deliveries.setVisible(bool(lines))

    def _on_save(self, folder: Path, passphrase: str) -> None:
        self.save_asked.emit(folder, passphrase, self.recipient.recipient())
