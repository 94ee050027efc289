"""Who stood on the maps of earlier visits of a dossier, and may come back on the map of now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from screening.dossier.model import Visit
from screening.network.model import Direction, Person
from screening.storage import dossier_store, network_store, visit_store
from screening.storage.database import Database


@dataclass(frozen=True, slots=True, repr=False)
class EarlierPerson:
    """Somebody as they would come back: by the name of now, without tasks, ties and place."""

    person: Person
    seen_on: date
    """The day of the last visit with this person on its map."""


def list_earlier_visits(database: Database, visit: Visit) -> tuple[Visit, ...]:
    """Return the visits before this one on whose map somebody stands, the latest first."""
    everyone = visit_store.load_visits(database, visit.dossier_id)
    own = next(index for index, other in enumerate(everyone) if other.id == visit.id)
    with_map = network_store.list_visits_with_map(database, visit.dossier_id)
    return tuple(other for other in reversed(everyone[:own]) if other.id in with_map)


def list_earlier_people(database: Database, visit: Visit) -> tuple[EarlierPerson, ...]:
    """Return who may come back, from the latest map first.

    The carers of the dossier are among them: all of them were on a map once.
    """
    seen = {person.id for person in network_store.load_people(database, visit.id)}
    names = dossier_store.load_names(database, visit.dossier_id)
    found = []
    for earlier in _list_candidates(database, visit):
        person_id = earlier.person.id
        if person_id not in seen and person_id in names:
            seen.add(person_id)
            name, relation = names[person_id]
            found.append(replace(earlier, person=_take_along(earlier.person, name, relation)))
    return tuple(found)


def _list_candidates(database: Database, visit: Visit) -> Iterator[EarlierPerson]:
    for earlier in list_earlier_visits(database, visit):
        for person in network_store.load_people(database, earlier.id):
            yield EarlierPerson(person, earlier.held_on)


def _take_along(person: Person, name: str, relation: str) -> Person:
    """Return what is still true of a person; what they did and how it went is asked anew."""
    return replace(
        person,
        name=name,
        relation=relation,
        tie_to_client=None,
        client_direction=Direction.NONE,
        client_support=frozenset(),
        living_together=False,
        tasks=(),
        note="",
        place=None,
        distance="",
        contact="",
    )
