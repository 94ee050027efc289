"""The family as it was at one visit: the same people as on the network map, and the client.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from enum import StrEnum

from screening.identifiers import PersonId
from screening.network.model import Gender, Point


class PartnershipKind(StrEnum):
    """How two people are partners, or were; a registered partnership counts as a marriage."""

    MARRIED = "married"
    LIVING_TOGETHER = "living_together"
    LIVING_APART = "living_apart"


class PartnershipState(StrEnum):
    """Whether two people are still partners; that one of them died stands with that person."""

    CURRENT = "current"
    SEPARATED = "separated"
    DIVORCED = "divorced"


class Descent(StrEnum):
    """How a child came to a parent."""

    BIRTH = "birth"
    ADOPTED = "adopted"
    FOSTER = "foster"


class KinshipKind(StrEnum):
    """What two people are to each other without, or beside, known parents."""

    SIBLING = "sibling"
    HALF_SIBLING = "half_sibling"
    TWIN = "twin"
    IDENTICAL_TWIN = "identical_twin"


@dataclass(frozen=True, slots=True, repr=False)
class Member:
    """One person of the family.

    `place` is where somebody was dragged to, in the coordinates of the family tree: the distance
    between two generations is 1, y grows downwards, and (0, 0) is where the client stands by
    itself. `household` says whether somebody lives with the client; the client does.
    """

    id: PersonId
    name: str
    gender: Gender | None = None
    age: int | None = None
    deceased: bool = False
    is_client: bool = False
    is_carer: bool = False
    household: bool = False
    place: Point | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Partnership:
    """Two people who are or were partners; there is at most one record of any two."""

    first: PersonId
    second: PersonId
    kind: PartnershipKind = PartnershipKind.MARRIED
    state: PartnershipState = PartnershipState.CURRENT


@dataclass(frozen=True, slots=True, repr=False)
class Parentage:
    """A parent and a child."""

    parent: PersonId
    child: PersonId
    descent: Descent = Descent.BIRTH


@dataclass(frozen=True, slots=True, repr=False)
class Kinship:
    """Two brothers or sisters, or twins; there is at most one record of any two."""

    first: PersonId
    second: PersonId
    kind: KinshipKind


@dataclass(frozen=True, slots=True, repr=False)
class Family:
    """The family of one visit: members in the order of the map, the client first.

    Relations name members only, never somebody with oneself, and nobody is their own ancestor.
    Partnerships stand in the order in which they were entered.
    """

    members: tuple[Member, ...]
    partnerships: tuple[Partnership, ...] = ()
    parentages: tuple[Parentage, ...] = ()
    kinships: tuple[Kinship, ...] = ()

    def member(self, person_id: PersonId) -> Member:
        """Return the member with this id; KeyError when there is none."""
        for member in self.members:
            if member.id == person_id:
                return member
        raise KeyError(person_id)
