"""Handing over: for whom the proposal is, where it goes, and who has one already."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.documents.audience import CLIENT, Audience
from screening.storage.export_store import Export
from screening.wording.audiences import describe_left_out
from screening.wording.exports import word_moment, word_recipient
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.proposal.recipient_field import RecipientField


class HandOverCard(Card):
    """Emits `save_asked(folder, passphrase, recipient)`, and `audience_changed` for another copy.

    The client's copy is there first: the screen is looked at together. Who is chosen gets the copy
    made for that person; somebody else gets the copy that was chosen last.
    """

    save_asked = Signal(Path, str, str)
    audience_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Overdragen"))
        self.audience = CLIENT
        self._readers: dict[str, Audience] = {}
        self.recipient = RecipientField(context.theme)
        self.copy_words = WrapLabel("", tone=Tone.SECOND)
        self.file = ProtectedFile(context, self.tr("Voorstel opslaan"))
        self.deliveries = WrapLabel("", tone=Tone.SECOND)
        intro = WrapLabel(
            self.tr(
                "Het voorstel wordt een PDF die alleen met het wachtwoord opengaat. Dezelfde "
                "inhoud zit er als gegevens in."
            )
        )
        for widget in (intro, self.recipient, self.copy_words, self.file, self.deliveries):
            self.add(widget)
        self.deliveries.hide()
        self.file.save_asked.connect(self._on_save)
        self.recipient.chosen.connect(self._on_chosen)
        # The next copy is for somebody else.
        self.file.written.connect(self.recipient.clear)

    @property
    def reader(self) -> str:
        """How the one is called whose copy it is now."""
        return next((name for name, one in self._readers.items() if one == self.audience), "")

    def offer(self, readers: Sequence[tuple[Audience, str]]) -> None:
        """Offer these people, each with a copy of their own."""
        self._readers = {name: audience for audience, name in readers}
        if self.audience not in self._readers.values():
            self.audience = CLIENT
        self.recipient.offer(list(self._readers))
        self._update_words()

    def show_deliveries(self, exports: Sequence[Export]) -> None:
        """Say when and for whom this proposal was handed over before."""
        sentence = self.tr("Opgeslagen op {moment}, voor: {recipient}.")
        lines = [
            sentence.format(moment=word_moment(each.made_at), recipient=word_recipient(each))
            for each in exports
        ]
        self.deliveries.setText("\n".join(lines))
        self.deliveries.setVisible(bool(lines))

    def _on_chosen(self, name: str) -> None:
        audience = self._readers.get(name, self.audience)
        if audience != self.audience:
            self.audience = audience
            self._update_words()
            self.audience_changed.emit()

    def _update_words(self) -> None:
        words = self.tr("U ziet en bewaart nu het exemplaar voor: {name}.")
        words = words.format(name=self.reader)
        self.copy_words.setText(f"{words} {describe_left_out(self.audience)}")

    def _on_save(self, folder: Path, passphrase: str) -> None:
        self.save_asked.emit(folder, passphrase, self.recipient.recipient())
