"""Families written as a few lines of text."""

from typing import Final

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Member,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import Gender

GENDERS: Final = {"m": Gender.MAN, "v": Gender.WOMAN, "x": Gender.OTHER, "?": None}

PAIRS: Final = {
    "x": (PartnershipKind.MARRIED, PartnershipState.CURRENT),
    "x/": (PartnershipKind.MARRIED, PartnershipState.SEPARATED),
    "x//": (PartnershipKind.MARRIED, PartnershipState.DIVORCED),
    "-": (PartnershipKind.LIVING_TOGETHER, PartnershipState.CURRENT),
    "-/": (PartnershipKind.LIVING_TOGETHER, PartnershipState.SEPARATED),
    ".": (PartnershipKind.LIVING_APART, PartnershipState.CURRENT),
}

DESCENTS: Final = {
    ">": Descent.BIRTH,
    "a>": Descent.ADOPTED,
    "p>": Descent.FOSTER,
}

KINSHIPS: Final = {
    "~": KinshipKind.SIBLING,
    "h~": KinshipKind.HALF_SIBLING,
    "t~": KinshipKind.TWIN,
    "i~": KinshipKind.IDENTICAL_TWIN,
}


def make_family(people: str, relations: str = "") -> Family:
    """Return a family from a few lines of text.

    Args:
        people: one a line: name, gender (m v x ?), age or a dash, then any of client, carer,
            home (lives with the client) and dead. The id is the name.
        relations: one a line: two names, or names with a plus between, around a sign from
            `PAIRS`, `DESCENTS` or `KINSHIPS`; parents stand left of their children.
    """
    pairs: list[Partnership] = []
    parents: list[Parentage] = []
    kinships: list[Kinship] = []
    for line in filter(None, map(str.strip, relations.splitlines())):
        left, sign, right = line.split()
        for first in map(PersonId, left.split("+")):
            for second in map(PersonId, right.split("+")):
                if sign in PAIRS:
                    pairs.append(Partnership(first, second, *PAIRS[sign]))
                elif sign in DESCENTS:
                    parents.append(Parentage(first, second, DESCENTS[sign]))
                else:
                    kinships.append(Kinship(first, second, KINSHIPS[sign]))
    lines = filter(None, map(str.strip, people.splitlines()))
    return Family(tuple(map(_make_member, lines)), tuple(pairs), tuple(parents), tuple(kinships))


def _make_member(line: str) -> Member:
    name, gender, age, *marks = line.split()
    return Member(
        PersonId(name),
        name.replace("_", " "),
        GENDERS[gender],
        None if age == "-" else int(age),
        deceased="dead" in marks,
        is_client="client" in marks,
        is_carer="carer" in marks,
        household="home" in marks or "client" in marks,
    )
