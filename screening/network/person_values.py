"""What may be changed about a person on the map, and what is refused."""

import math
from dataclasses import replace
from typing import Final, TypedDict

from screening.dossier.validation import clean_name, clean_text
from screening.errors import InvalidInput
from screening.network.model import (
    Direction,
    Gender,
    Group,
    Person,
    Point,
    Sector,
    SupportKind,
    TieKind,
)
from screening.wording.speech import say

OLDEST_AGE: Final = 120


class PersonValues(TypedDict, total=False):
    """What may be changed about a person on the map."""

    name: str
    relation: str
    group: Group
    sector: Sector
    tie_to_client: TieKind | None
    living_together: bool
    age: int | None
    deceased: bool
    able: bool | None
    knows: bool | None
    willing: bool | None
    note: str
    place: Point | None
    gender: Gender | None
    distance: str
    contact: str
    client_direction: Direction
    client_support: frozenset[SupportKind]


CLIENT_TIE: Final = frozenset({"tie_to_client", "client_direction", "client_support"})
"""What belongs to the tie to the client; each change of it is a step of its own."""


def drop_content_without_tie(person: Person) -> Person:
    """Return the person without direction and letters when there is no tie to the client."""
    if person.tie_to_client is not None:
        return person
    return replace(person, client_direction=Direction.NONE, client_support=frozenset())


def check_person(values: PersonValues) -> None:
    """Clean what is given in place, or refuse all of it.

    Raises:
        InvalidInput: nothing may be stored.
    """
    if "name" in values:
        values["name"] = clean_name("name", values["name"])
    if "relation" in values:
        values["relation"] = clean_text("relation", values["relation"])
    if "note" in values:
        values["note"] = clean_text("note", values["note"])
    if "distance" in values:
        values["distance"] = clean_text("distance", values["distance"])
    if "contact" in values:
        values["contact"] = clean_text("contact", values["contact"])
    check_place(values.get("place"))
    age = values.get("age")
    if age is not None and not 0 <= age <= OLDEST_AGE:
        raise InvalidInput(
            "age",
            say(
                "Een leeftijd ligt tussen 0 en {oldest} jaar. De vorige leeftijd is bewaard.",
                oldest=OLDEST_AGE,
            ),
        )


def check_place(place: Point | None) -> None:
    """Refuse what is no place at all: that is a mistake of ours, never of a user."""
    if place is not None and not (math.isfinite(place.x) and math.isfinite(place.y)):
        raise ValueError("a place on the map is a pair of finite numbers")
