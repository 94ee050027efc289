"""The directory (sociale kaart): local offers, as the organisation keeps them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from screening.arrangement.model import SupportFunction
from screening.identifiers import OfferId

STALE_AFTER: Final = timedelta(days=365)
"""An own bound: after a year without being checked an offer is marked."""


class OfferStatus(StrEnum):
    """Whether an offer can be used, in the terms of Open Referral HSDS (`service.status`)."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the directory; nothing in it is about a household."""

    id: OfferId
    organisation: str
    name: str
    description: str = ""
    functions: tuple[SupportFunction, ...] = ()
    district: str = ""
    target_group: str = ""
    costs: str = ""
    waiting_time: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    status: OfferStatus = OfferStatus.ACTIVE
    checked_on: date | None = None

    def is_stale(self, today: date) -> bool:
        """Whether nobody checked it in the last year, or it is not known when."""
        return self.checked_on is None or today - self.checked_on > STALE_AFTER
