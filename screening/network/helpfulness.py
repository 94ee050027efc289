"""Who is able, knows how and is willing: the three questions behind every possible helper."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from screening.identifiers import PersonId
from screening.network.measures import is_able_and_willing, list_living
from screening.network.model import Group, Person


class Helpfulness(StrEnum):
    """What is known of one person; exactly one of these holds."""

    READY = "ready"
    """Able, knows how and willing."""
    TO_LEARN = "to_learn"
    """Able and willing, and does not know how."""
    NOT = "not"
    """Not able or not willing."""
    NOT_ASKED = "not_asked"
    """Not all of it was asked, and nothing known stands in the way."""


def weigh(person: Person) -> Helpfulness:
    """Return what is known of a person."""
    if person.able is False or person.willing is False:
        return Helpfulness.NOT
    if not is_able_and_willing(person) or person.knows is None:
        return Helpfulness.NOT_ASKED
    return Helpfulness.READY if person.knows else Helpfulness.TO_LEARN


def group_by_helpfulness(people: Iterable[Person]) -> Mapping[Helpfulness, tuple[PersonId, ...]]:
    """Return the living who are no professional, each in one group, in the order of the map."""
    asked = [person for person in list_living(people) if person.group is not Group.PROFESSIONAL]
    return {
        kind: tuple(person.id for person in asked if weigh(person) is kind) for kind in Helpfulness
    }
