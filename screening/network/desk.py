"""The desk for the network map of one visit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Unpack

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.removal import ChosenPersonStays, follow_group, take_off_map
from screening.dossier.validation import clean_name, clean_text
from screening.errors import ExpectedError, NotFound
from screening.identifiers import PersonId, VisitId, new_id
from screening.network.map_changes import name_changes
from screening.network.model import Group, NetworkMap, Person, Point, Sector
from screening.network.newcomer import insert_newcomer
from screening.network.person_values import (
    CLIENT_TIE,
    PersonValues,
    check_person,
    check_place,
    drop_content_without_tie,
)
from screening.network.steps import (
    StepWords,
    word_added,
    word_arranged,
    word_changed,
    word_moved,
    word_removed,
)
from screening.storage import dossier_store, family_store, network_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.formats import age_on


class NetworkDesk:
    """The people on the map; every method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, visit_id: VisitId) -> NetworkMap:
        """Return the map as it was at a visit."""
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        client = dossier_store.load_dossier(database, visit.dossier_id).client
        age = age_on(client.birth_date, visit.held_on) if client.birth_date else None
        return NetworkMap(
            client_name=client.name,
            client_age=age,
            people=network_store.load_people(database, visit_id),
            ties=network_store.load_ties(database, visit_id),
            client_id=client.id,
            client_gender=family_store.load_client_gender(database, client.id),
        )

    def add_person(
        self,
        visit_id: VisitId,
        name: str,
        *,
        group: Group = Group.INFORMAL,
        sector: Sector = Sector.OTHER_FAMILY,
        relation: str = "",
        place: Point | None = None,
    ) -> Changes:
        """Put a new person on the map; `created` is the identifier."""
        person = Person(
            id=PersonId(new_id()),
            name=clean_name("name", name),
            relation=clean_text("relation", relation),
            group=group,
            sector=sector,
            place=place,
        )
        return self._add(visit_id, (person,))

    def add_people(
        self,
        visit_id: VisitId,
        names: Iterable[str],
        *,
        group: Group = Group.INFORMAL,
        sector: Sector = Sector.OTHER_FAMILY,
        place: Point | None = None,
    ) -> Changes:
        """Put new people on the map, all of them or none; `created` is the identifier of the last.

        One can stand at a place that was pointed at: that is the first.
        """
        people = [
            Person(PersonId(new_id()), clean_name("name", name), "", group, sector)
            for name in names
        ]
        if people:
            people[0] = replace(people[0], place=place)
        return self._add(visit_id, people)

    def change_person(
        self, visit_id: VisitId, person_id: PersonId, **values: Unpack[PersonValues]
    ) -> Changes:
        """Store changed facts about a person; only what is named is touched."""
        return self.change_people(visit_id, (person_id,), **values)

    def change_people(
        self, visit_id: VisitId, person_ids: Iterable[PersonId], **values: Unpack[PersonValues]
    ) -> Changes:
        """Store the same facts about several people; only what is named is touched."""
        check_person(values)
        visit, before = self._load_people(visit_id, person_ids)
        after = [_change(person, values) for person in before]
        ids = "+".join(person.id for person in after)
        # Each answer about a tie is a step of its own; typing in one field is one step.
        merge = "" if values.keys() <= CLIENT_TIE else f"{ids}:{','.join(sorted(values))}"
        changes = _name(visit, "change person", word_changed(after, values), merge=merge)
        return self._store(visit_id, changes, before, after)

    def move_person(
        self, visit_id: VisitId, person_id: PersonId, place: Point, group: Group
    ) -> Changes:
        """Store where a person was dragged to, and the group of the circle it was dropped in."""
        return self.move_people(visit_id, {person_id: place}, {person_id: group})

    def move_people(
        self,
        visit_id: VisitId,
        places: Mapping[PersonId, Point | None],
        groups: Mapping[PersonId, Group] | None = None,
    ) -> Changes:
        """Store where people stand now, all of them or none.

        Args:
            visit_id: an open visit.
            places: the place of each; None for the automatic place.
            groups: the groups of those who came in another circle; the others keep theirs.
        """
        for place in places.values():
            check_place(place)
        visit, before = self._load_people(visit_id, places)
        new_groups = groups or {}
        after = [
            replace(person, place=places[person.id], group=new_groups.get(person.id, person.group))
            for person in before
        ]
        changes = _name(visit, "move person", word_moved(before, after))
        return self._store(visit_id, changes, before, after)

    def arrange(self, visit_id: VisitId) -> Changes:
        """Give everybody an automatic place."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        before = network_store.load_people(self._session.database, visit_id)
        after = [replace(person, place=None) for person in before]
        return self._store(
            visit_id, _name(visit, "move person", word_arranged(after)), before, after
        )

    def remove_person(self, visit_id: VisitId, person_id: PersonId) -> Changes:
        """Take a person with tasks and ties off the map of this visit; earlier visits keep them.

        Raises:
            MeasuredCarer, PersonInArrangement: nothing was removed.
        """
        return self.remove_people(visit_id, (person_id,))

    def remove_people(self, visit_id: VisitId, person_ids: Iterable[PersonId]) -> Changes:
        """Take people with tasks and ties off the map of this visit, all of them or none.

        Raises:
            MeasuredCarer, PersonInArrangement: of one person; nothing was removed.
            ChosenPersonStays: the same of one of several; nothing was removed.
        """
        visit, people = self._load_people(visit_id, person_ids)
        changes = _name(visit, "remove person", word_removed(people))
        with self._session.write(changes) as database:
            for person in people:
                try:
                    take_off_map(database, visit_id, person.id)
                except ExpectedError as error:
                    if len(people) == 1:
                        raise
                    raise ChosenPersonStays(person.id, error) from None
        return changes

    def _add(self, visit_id: VisitId, people: Sequence[Person]) -> Changes:
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        if not people:
            raise ValueError("nobody to add")
        changes = _name(visit, "add person", word_added(people), created=people[-1].id)
        with self._session.write(changes) as database:
            for person in people:
                insert_newcomer(database, visit.dossier_id, visit_id, person)
        return changes

    def _load_people(
        self, visit_id: VisitId, person_ids: Iterable[PersonId]
    ) -> tuple[Visit, list[Person]]:
        """Return an open visit and these people on its map, each once."""
        database = self._session.database
        visit = visit_store.load_open_visit(database, visit_id)
        people = [
            network_store.load_person(database, visit_id, person_id)
            for person_id in dict.fromkeys(person_ids)
        ]
        if not people:
            raise NotFound
        return visit, people

    def _store(
        self,
        visit_id: VisitId,
        changes: Changes,
        before: Sequence[Person],
        after: Sequence[Person],
    ) -> Changes:
        with self._session.write(changes) as database:
            for old, new in zip(before, after, strict=True):
                _update(database, visit_id, old, new)
        return changes


def _name(
    visit: Visit, action: str, words: StepWords, *, created: str = "", merge: str = ""
) -> Changes:
    return name_changes(visit, action, words.step, created=created, merge=merge, told=words.told)


def _change(before: Person, values: PersonValues) -> Person:
    after = replace(before, **values)
    if "group" in values and "place" not in values and after.circle is not before.circle:
        # A place by hand belongs to a circle; in the new circle the layout finds a place.
        after = replace(after, place=None)
    return drop_content_without_tie(after)


def _update(database: Database, visit_id: VisitId, before: Person, after: Person) -> None:
    network_store.update_person(database, visit_id, after)
    if (before.name, before.relation) != (after.name, after.relation):
        dossier_store.rename_person(database, after.id, after.name, after.relation)
    if before.group is not after.group:
        follow_group(database, after.id, is_carer=after.group is Group.CARER)
