"""The offers that a search found, as a Qt model."""

from datetime import date

from PySide6.QtCore import QObject

from screening.directory.model import Offer
from screening.wording.offers import describe_doubt, name_offer
from ui.components.lines_model import LinesModel


class OfferModel(LinesModel[Offer]):
    """Gives the offers, each with its organisation and what is doubtful about it."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def name(self, record: Offer) -> str:
        """Return what is offered and by whom."""
        return name_offer(record)

    def read_aloud(self, record: Offer) -> str:
        """Return the same, and what is doubtful."""
        return read_aloud(record, self._today)


def read_aloud(offer: Offer, today: date) -> str:
    """Return an offer as a screen reader says it in a list."""
    parts = (name_offer(offer), describe_doubt(offer, today))
    return ". ".join(part for part in parts if part)
