"""The offers that a search found, as a Qt model: thousands of rows, and no widget for any."""

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from screening.directory.model import Offer
from screening.wording.offers import describe_doubt, name_offer

OFFER_ROLE = Qt.ItemDataRole.UserRole


class OfferModel(QStringListModel):
    """Gives the offers; `OFFER_ROLE` gives a whole one to the painter.

    The strings of the base class stay empty and are only there to be counted: Qt asks for their
    number once for every row that it lays out.
    """

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.offers: tuple[Offer, ...] = ()

    def set_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these offers, in this order."""
        self.offers = offers
        self.setStringList([""] * len(offers))

    def offer(self, row: int) -> Offer | None:
        """Return the offer at a row, or None beyond the last."""
        return self.offers[row] if 0 <= row < len(self.offers) else None

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Return that a row can be chosen; nothing is edited in the list."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the offer, or what a screen reader says of it."""
        offer = self.offer(index.row())
        if offer is None:
            return None
        if role == OFFER_ROLE:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return name_offer(offer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_aloud(offer, self.today)
        return None


def read_aloud(offer: Offer, today: date) -> str:
    """Return an offer as a screen reader says it in a list."""
    parts = (name_offer(offer), describe_doubt(offer, today))
    return ". ".join(part for part in parts if part)
