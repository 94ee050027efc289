"""For whom a copy of the proposal is: the municipality's file, the client, or one carer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.identifiers import PersonId


class AudienceKind(StrEnum):
    """Whose copy it is."""

    FILE = "file"
    CLIENT = "client"
    CARER = "carer"


@dataclass(frozen=True, slots=True)
class Audience:
    """Who reads a copy; `carer_id` says which carer, and is empty for the others."""

    kind: AudienceKind
    carer_id: PersonId | None = None

    def __post_init__(self) -> None:
        if (self.kind is AudienceKind.CARER) != (self.carer_id is not None):
            raise ValueError("a copy for a carer is for one carer, and no other copy is")


FILE: Final = Audience(AudienceKind.FILE)
CLIENT: Final = Audience(AudienceKind.CLIENT)


def make_audience(carer_id: PersonId) -> Audience:
    """Return one carer as the reader."""
    return Audience(AudienceKind.CARER, carer_id)
