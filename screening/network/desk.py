"""The desk for the network map of one visit."""

from dataclasses import replace
from typing import Unpack

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.removal import follow_group, remove_from_visit
from screening.dossier.validation import clean_name, clean_text
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId, new_id
from screening.network.earlier import EarlierPerson, list_earlier_people, list_earlier_visits
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
from screening.storage import dossier_store, family_store, network_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.formats import age_on
from screening.wording.speech import say


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
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        person_id = PersonId(new_id())
        person = Person(
            id=person_id,
            name=clean_name("name", name),
            relation=clean_text("relation", relation),
            group=group,
            sector=sector,
            place=place,
        )
        changes = name_changes(
            visit, "add person", say("{name} toevoegen", name=person.name), created=person_id
        )
        with self._session.write(changes) as database:
            insert_newcomer(database, visit.dossier_id, visit_id, person)
        return changes

    def list_earlier_visits(self, visit_id: VisitId) -> tuple[Visit, ...]:
        """Return the visits before this one on whose map somebody stands, the latest first."""
        visit = visit_store.load_visit(self._session.database, visit_id)
        return list_earlier_visits(self._session.database, visit)

    def list_earlier_people(self, visit_id: VisitId) -> tuple[EarlierPerson, ...]:
        """Return who stood on an earlier map and is not on this one, the latest map first."""
        visit = visit_store.load_visit(self._session.database, visit_id)
        return list_earlier_people(self._session.database, visit)

    def return_person(self, visit_id: VisitId, person_id: PersonId) -> Changes:
        """Put somebody from an earlier map back on the map, as the same person.

        Raises:
            NotFound: nobody of that name may come back.
            InvalidInput: this person is on the map already.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        people = {
            earlier.person.id: earlier.person
            for earlier in list_earlier_people(self._session.database, visit)
        }
        if person_id not in people:
            present = network_store.load_person(self._session.database, visit_id, person_id)
            raise InvalidInput(
                "name",
                say("{name} staat al op de kaart. Er is niets gewijzigd.", name=present.name),
            )
        person = people[person_id]
        changes = name_changes(
            visit, "return person", say("{name} terugzetten", name=person.name), created=person_id
        )
        with self._session.write(changes) as database:
            network_store.insert_person(database, visit_id, person)
            follow_group(database, person_id, is_carer=person.group is Group.CARER)
        return changes

    def change_person(
        self, visit_id: VisitId, person_id: PersonId, **values: Unpack[PersonValues]
    ) -> Changes:
        """Store changed facts about a person; only what is named is touched."""
        check_person(values)
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        before = network_store.load_person(self._session.database, visit_id, person_id)
        after = replace(before, **values)
        if "group" in values and "place" not in values and after.circle is not before.circle:
            # A place by hand belongs to a circle; in the new circle the layout finds a place.
            after = replace(after, place=None)
        after = drop_content_without_tie(after)
        is_tie = values.keys() <= CLIENT_TIE
        step = (
            say("band van {name} met de cliënt", name=after.name)
            if is_tie
            else say("gegevens van {name}", name=after.name)
        )
        changes = name_changes(
            visit,
            "change person",
            step,
            merge="" if is_tie else f"{person_id}:{','.join(sorted(values))}",
        )
        with self._session.write(changes) as database:
            self._store(database, visit_id, before, after)
        return changes

    def move_person(
        self, visit_id: VisitId, person_id: PersonId, place: Point, group: Group
    ) -> Changes:
        """Store where a person was dragged to, and the group of the circle it was dropped in."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        before = network_store.load_person(self._session.database, visit_id, person_id)
        check_place(place)
        after = replace(before, place=place, group=group)
        changes = name_changes(visit, "move person", say("{name} verplaatsen", name=after.name))
        with self._session.write(changes) as database:
            self._store(database, visit_id, before, after)
        return changes

    def remove_person(self, visit_id: VisitId, person_id: PersonId) -> Changes:
        """Take a person with tasks and ties off the map of this visit; earlier visits keep them.

        Raises:
            MeasuredCarer, PersonInArrangement: nothing was removed.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        person = network_store.load_person(self._session.database, visit_id, person_id)
        changes = name_changes(visit, "remove person", say("{name} verwijderen", name=person.name))
        with self._session.write(changes) as database:
            remove_from_visit(database, visit_id, person_id)
            follow_group(database, person_id, is_carer=False)
            dossier_store.delete_person_without_traces(database, person_id)
        return changes

    def _store(self, database: Database, visit_id: VisitId, before: Person, after: Person) -> None:
        network_store.update_person(database, visit_id, after)
        if (before.name, before.relation) != (after.name, after.relation):
            dossier_store.rename_person(database, after.id, after.name, after.relation)
        if before.group is not after.group:
            follow_group(database, after.id, is_carer=after.group is Group.CARER)
