"""The line for the name of an organisation: free text, or an offer of the directory."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from screening.directory.model import Offer
from screening.identifiers import OfferId
from screening.wording.offers import name_offer
from ui.components.auto_save_line import AutoSaveLine

LONGEST = 250
"""An offer and its organisation fit in it."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class OfferLine(AutoSaveLine):
    """Whatever is typed is a name; one that was taken from the list is an offer too.

    Emits `searched(text)` while someone types, `stepped(1 or -1)` for an arrow, `entered` for
    Enter, `dismissed` for Escape, and `left` when it loses the focus.
    """

    searched = Signal(str)
    stepped = Signal(int)
    entered = Signal()
    dismissed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LONGEST, parent)
        self.is_open = False
        """Whether there is a list to walk through with the keys."""
        self._offer: tuple[OfferId, str] | None = None
        self.textEdited.connect(self.searched)

    def offer_id(self) -> OfferId | None:
        """Return the offer that stands here; None for another text than its name."""
        text = self.text().strip()
        return self._offer[0] if self._offer is not None and self._offer[1] == text else None

    def know_offer(self, offer_id: OfferId | None, name: str) -> None:
        """Note that this text is that offer."""
        self._offer = (offer_id, name.strip()) if offer_id else None

    def take(self, offer: Offer) -> None:
        """Fill in an offer and hand it over."""
        name = name_offer(offer)
        self.know_offer(offer.id, name)
        if self.text().strip() == name:
            # The same words may have been typed before: then only the offer is new.
            self.committed.emit(name)
            return
        self.setText(name)
        self._draft.touch()
        self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list; without one every key is an ordinary one."""
        key = Qt.Key(event.key())
        if key in _STEPS and (self.is_open or key is Qt.Key.Key_Down):
            self.stepped.emit(_STEPS[key])
        elif self.is_open and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif self.is_open and key is Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what was typed, and tell that the line was left."""
        super().focusOutEvent(event)
        self.left.emit()
