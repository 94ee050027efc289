"""The directory (sociale kaart): local offers, as the organisation keeps them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from screening.arrangement.model import SupportFunction
from screening.identifiers import OfferId

STALE_AFTER: Final = timedelta(days=365)
"""An own bound: after a year without being checked an offer is marked."""

DISTRICT: Final = "directory.district"
"""The text of a visit with the district in which offers are looked for; empty is everywhere."""

EXAMPLE: Final = "voorbeeld-"
"""How the identifiers of the offers begin that come with the app; nobody else's do."""


class OfferStatus(StrEnum):
    """Whether an offer can be used, in the terms of Open Referral HSDS (`service.status`)."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the directory; nothing in it is about a household.

    Args:
        district: one or more districts with commas between; empty is the whole municipality.
        checked_on: when somebody last saw that it is right.
        gone_on: since when the file of the organisation no longer has it; such an offer is kept as
            long as a line of an arrangement refers to it.
    """

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
    gone_on: date | None = None

    def is_stale(self, today: date) -> bool:
        """Whether nobody checked it in the last year, or it is not known when."""
        return self.checked_on is None or today - self.checked_on > STALE_AFTER

    @property
    def is_usable(self) -> bool:
        """Whether someone can go there now: it is in the file, and active."""
        return self.gone_on is None and self.status is OfferStatus.ACTIVE

    @property
    def is_example(self) -> bool:
        """Whether it is one of the fictional offers that come with the app."""
        return self.id.startswith(EXAMPLE)

    @property
    def districts(self) -> tuple[str, ...]:
        """The districts it is for; none when it is for the whole municipality."""
        return tuple(each.strip() for each in self.district.split(",") if each.strip())

    def serves(self, district: str) -> bool:
        """Whether it is for a district, or for the whole municipality; nowhere is everywhere."""
        wanted = district.strip().casefold()
        own = {each.casefold() for each in self.districts}
        return not wanted or not own or wanted in own
