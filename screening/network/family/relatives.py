"""Relatives that can be added, and the word for what they are to the client.

These words go into the dossier, where a consultant can change them. They are Dutch whatever the
screen speaks, as the documents are in which they stand.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from screening.identifiers import PersonId
from screening.network.family.kin import (
    list_children,
    list_parents,
    list_partnerships,
    partner_in,
)
from screening.network.family.model import Family, PartnershipState
from screening.network.family.siblings import list_siblings
from screening.network.model import Gender, Sector


class Relative(StrEnum):
    """Who can be added to somebody of the family."""

    PARTNER = "partner"
    FORMER_PARTNER = "former_partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"


class Words(NamedTuple):
    """One relation for a man, a woman, and anybody."""

    man: str
    woman: str
    anybody: str

    def fit(self, gender: Gender | None) -> str:
        """Return the word that goes with a gender."""
        return {Gender.MAN: self.man, Gender.WOMAN: self.woman}.get(
            gender or Gender.OTHER, self.anybody
        )


TO_CLIENT: Final[Mapping[Relative, Words]] = {
    Relative.PARTNER: Words("partner", "partner", "partner"),
    Relative.FORMER_PARTNER: Words("ex-partner", "ex-partner", "ex-partner"),
    Relative.CHILD: Words("zoon", "dochter", "kind"),
    Relative.PARENT: Words("vader", "moeder", "ouder"),
    Relative.SIBLING: Words("broer", "zus", "broer of zus"),
}

THROUGH: Final[Mapping[tuple[Relative, Relative], Words]] = {
    (Relative.CHILD, Relative.CHILD): Words("kleinzoon", "kleindochter", "kleinkind"),
    (Relative.CHILD, Relative.PARTNER): Words("schoonzoon", "schoondochter", "partner van kind"),
    (Relative.PARENT, Relative.PARENT): Words("grootvader", "grootmoeder", "grootouder"),
    (Relative.PARENT, Relative.SIBLING): Words("oom", "tante", "oom of tante"),
    (Relative.SIBLING, Relative.CHILD): Words("neef", "nicht", "neef of nicht"),
    (Relative.SIBLING, Relative.PARTNER): Words("zwager", "schoonzus", "zwager of schoonzus"),
    (Relative.PARTNER, Relative.SIBLING): Words("zwager", "schoonzus", "zwager of schoonzus"),
    (Relative.PARTNER, Relative.PARENT): Words("schoonvader", "schoonmoeder", "schoonouder"),
}
"""What somebody is to the client who is the second to the first of the client."""

_ALL: Final = (*TO_CLIENT.values(), *THROUGH.values())
_OF: Final = " van "


def find_relative(family: Family, person_id: PersonId) -> Relative | None:
    """Return what somebody is to the client, if that is known and close."""
    client = family.members[0].id
    for partnership in list_partnerships(family, client):
        if partner_in(partnership, client) == person_id:
            is_now = partnership.state is PartnershipState.CURRENT
            return Relative.PARTNER if is_now else Relative.FORMER_PARTNER
    if any(line.child == person_id for line in list_children(family, client)):
        return Relative.CHILD
    if any(line.parent == person_id for line in list_parents(family, client)):
        return Relative.PARENT
    return Relative.SIBLING if person_id in list_siblings(family, client) else None


def propose_relation(
    family: Family, of: PersonId, relative: Relative, gender: Gender | None
) -> str:
    """Return the word for a newcomer who is added as a relative of somebody."""
    member = family.member(of)
    if member.is_client:
        return TO_CLIENT[relative].fit(gender)
    between = find_relative(family, of)
    words = THROUGH.get((between, relative)) if between else None
    return words.fit(gender) if words else f"{TO_CLIENT[relative].fit(gender)}{_OF}{member.name}"


def propose_sector(family: Family, of: PersonId) -> Sector:
    """Return where a newcomer belongs: beside the client is the family of origin."""
    return Sector.FAMILY_OF_ORIGIN if family.member(of).is_client else Sector.OTHER_FAMILY


def fit_relation(relation: str, gender: Gender | None) -> str:
    """Return a relation in the word for a gender; other words than ours stay as they are."""
    word, of, name = relation.partition(_OF)
    for words in _ALL:
        if relation in words:
            return words.fit(gender)
    for words in TO_CLIENT.values():
        if of and word in words:
            return f"{words.fit(gender)}{of}{name}"
    return relation
