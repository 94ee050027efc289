"""Enters the family of a fictional household, through the same desk as the screens."""

from collections.abc import Mapping
from typing import Any

from screening.identifiers import PersonId, VisitId
from screening.network.family.desk import FamilyDesk
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import Gender


def write_family(
    desk: FamilyDesk, visit_id: VisitId, people: Mapping[str, PersonId], family: Mapping[str, Any]
) -> None:
    """Enter genders and relations; `people` tells who stands behind every key."""
    for key, gender in family["genders"].items():
        desk.set_gender(visit_id, people[key], Gender(gender))
    for first, second, kind, state in family["partners"]:
        desk.set_partnership(
            visit_id, people[first], people[second], PartnershipKind(kind), PartnershipState(state)
        )
    for parent, child, descent in family["parents"]:
        desk.set_parent(visit_id, people[parent], people[child], Descent(descent))
    for first, second, kind in family["kinships"]:
        desk.set_kinship(visit_id, people[first], people[second], KinshipKind(kind))
