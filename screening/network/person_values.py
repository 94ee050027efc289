"""What may be changed about a person on the map, and what is refused."""

import math
from typing import Final, TypedDict

from screening.dossier.validation import clean_name, clean_text
from screening.errors import InvalidInput
from screening.network.model import (
    Direction,
    Gender,
    Group,
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
