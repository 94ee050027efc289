"""The words of the directory."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.directory.model import OfferStatus

DIRECTORY: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    OfferStatus: {
        OfferStatus.ACTIVE: "te gebruiken",
        OfferStatus.INACTIVE: "nu niet te gebruiken",
        OfferStatus.DEFUNCT: "bestaat niet meer",
        OfferStatus.TEMPORARILY_CLOSED: "tijdelijk gesloten",
    },
}
