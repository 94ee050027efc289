"""A list of offers."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QKeyEvent

from screening.directory.model import Offer
from ui.components.lines_view import LinesView
from ui.directory.delegate import OfferDelegate
from ui.directory.model import OfferModel
from ui.theme import Theme

translate = QCoreApplication.translate


class OfferView(LinesView):
    """Shows the offers in view and no others.

    Emits `pointed(offer or None)` as the choice moves, and `taken(offer)` on Enter or a click.
    """

    pointed = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, today: date) -> None:
        offers = OfferModel(today)
        super().__init__(offers, translate("OfferView", "Aanbod in de sociale kaart"))
        offers.setParent(self)
        self.offers = offers
        self.setItemDelegate(OfferDelegate(theme, self, today))
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these offers; the one that was chosen stays so while it is among them."""
        chosen = self.current()
        self.offers.show_records(offers)
        rows = (row for row, offer in enumerate(offers) if chosen and offer.id == chosen.id)
        self.choose(next(rows, -1))

    def current(self) -> Offer | None:
        """Return the offer that is chosen."""
        return self.offers.record(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose the offer at a row; -1 is none."""
        index = self.offers.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if row < 0:
            self.clearSelection()
            self.pointed.emit(None)

    def step(self, step: int) -> Offer | None:
        """Choose the next or previous offer and return it."""
        count = len(self.offers.records)
        if count:
            self.choose(max(0, min(count - 1, self.currentIndex().row() + step)))
        return self.current()

    def currentChanged(
        self, current: QModelIndex | Persistent, previous: QModelIndex | Persistent
    ) -> None:
        """Tell which offer is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(self.offers.record(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take on Enter."""
        offer = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offer is not None:
            self.taken.emit(offer)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        offer = self.offers.record(index.row())
        if offer is not None:
            self.taken.emit(offer)
