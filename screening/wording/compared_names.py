"""How the people, ties and tasks of two maps are called, whoever of them is on which."""

from collections.abc import Iterable

from screening.identifiers import PersonId
from screening.network.comparison import Comparison
from screening.network.model import TaskKind
from screening.wording.formats import join_words
from screening.wording.labels import label


def name_person(comparison: Comparison, person_id: PersonId, *, with_relation: bool = False) -> str:
    """Return a name; with the relation when asked for, or when somebody else has this name."""
    name = comparison.name_of(person_id)
    people = {person.id: person for person in (*comparison.before.people, *comparison.after.people)}
    others = [comparison.name_of(key) for key in people if key != person_id]
    relation = people[person_id].relation
    is_shared = name.casefold() in {other.casefold() for other in others}
    if relation and relation != name and (with_relation or is_shared):
        return f"{name} ({relation})"
    return name


def name_all(
    comparison: Comparison, people: Iterable[PersonId], *, with_relation: bool = False
) -> str:
    """Return the names of people as an enumeration."""
    names = [name_person(comparison, key, with_relation=with_relation) for key in people]
    return join_words(names)


def name_tie(comparison: Comparison, first: PersonId | None, second: PersonId) -> tuple[str, str]:
    """Return the names at both ends of a tie; without a first the client is at the other end."""
    if first is None:
        return name_person(comparison, second), comparison.after.client_name
    return name_person(comparison, first), name_person(comparison, second)


def name_ends(comparison: Comparison, first: PersonId | None, second: PersonId) -> tuple[str, str]:
    """Return the names at both ends of a tie, in the order of the map and the client last."""
    if first is None:
        return name_tie(comparison, first, second)
    order = [person.id for person in (*comparison.after.people, *comparison.before.people)]
    ends = sorted((first, second), key=order.index)
    return name_tie(comparison, *ends)


def name_task(kind: TaskKind, text: str) -> str:
    """Return the word for a task; the own text when it has one."""
    return (text.strip() if kind is TaskKind.OTHER else "") or label(kind)
