"""Paints one offer: its name, whose it is, for which district, and what is doubtful about it."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QWidget

from screening.directory.model import Offer
from screening.wording.offers import describe_doubt
from ui.components.lines_delegate import Line, LinesDelegate
from ui.components.lines_model import RECORD_ROLE
from ui.icons import IconName
from ui.roles import ColourRole, Space, TypeRole
from ui.theme import Theme


class OfferDelegate(LinesDelegate):
    """Draws an offer in two parts."""

    wide_from: ClassVar[int] = 560
    margins: ClassVar[tuple[int, int]] = (Space.MEDIUM, Space.SMALL)
    shares: ClassVar[tuple[float, ...]] = (0.56, 0.44)
    most_lines: ClassVar[int] = 4

    def __init__(self, theme: Theme, view: QWidget, today: date) -> None:
        super().__init__(theme, view)
        self._today = today

    def parts(self, index: QModelIndex | QPersistentModelIndex) -> tuple[list[Line], ...]:
        """Return what it is, and how long someone waits or what is doubtful."""
        offer: Offer | None = index.data(RECORD_ROLE)
        return () if offer is None else (_name_part(offer), _state_part(offer, self._today))


def describe_area(offer: Offer) -> str:
    """Return for which districts an offer is."""
    return offer.district or QCoreApplication.translate("OfferDelegate", "Hele gemeente")


def _name_part(offer: Offer) -> list[Line]:
    return [
        Line(offer.name, strong=True),
        Line(offer.organisation, ColourRole.SECOND_INK, TypeRole.SMALL),
    ]


def _state_part(offer: Offer, today: date) -> list[Line]:
    area = Line(describe_area(offer), ColourRole.SECOND_INK, TypeRole.SMALL)
    doubt = describe_doubt(offer, today)
    if doubt:
        # The day stands in the details; here there is room for the reason only.
        return [Line(doubt, ColourRole.ATTENTION, TypeRole.SMALL, icon=IconName.ATTENTION), area]
    return [Line(describe_waiting(offer), type_role=TypeRole.SMALL), area]


def describe_waiting(offer: Offer) -> str:
    """Return how long someone waits, in a few words; empty when it is not known."""
    if not offer.waiting_time:
        return ""
    words = QCoreApplication.translate("OfferDelegate", "Wachttijd: {time}")
    return words.format(time=offer.waiting_time)
