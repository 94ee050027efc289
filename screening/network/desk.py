"""The desk for the network map of one visit."""

import math
from dataclasses import replace
from typing import TypedDict, Unpack

from screening.changes import Changes, Topic
from screening.dossier.model import Visit
from screening.dossier.removal import follow_group, remove_from_visit
from screening.dossier.validation import clean_name, clean_text
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, TaskId, VisitId, new_id
from screening.network.model import (
    Group,
    NetworkMap,
    Person,
    Point,
    Sector,
    Task,
    TaskKind,
    Tie,
    TieKind,
)
from screening.storage import dossier_store, network_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.formats import age_on, format_number
from screening.wording.speech import say

HOURS_IN_A_WEEK = 168
OLDEST_AGE = 120


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


class NetworkDesk:
    """Everything a consultant does on the map; every method is one step of undo."""

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
        visit = self._open_visit(visit_id)
        person_id = PersonId(new_id())
        person = Person(
            id=person_id,
            name=clean_name("name", name),
            relation=clean_text("relation", relation),
            group=group,
            sector=sector,
            place=place,
        )
        changes = self._changes(
            visit, "add person", say("{name} toevoegen", name=person.name), created=person_id
        )
        with self._session.write(changes) as database:
            dossier_store.insert_person(
                database,
                visit.dossier_id,
                person_id,
                role="carer" if group is Group.CARER else "other",
                name=person.name,
                relation=person.relation,
            )
            network_store.insert_person(database, visit_id, person)
        return changes

    def change_person(
        self, visit_id: VisitId, person_id: PersonId, **values: Unpack[PersonValues]
    ) -> Changes:
        """Store changed facts about a person; only what is named is touched."""
        _check(values)
        visit = self._open_visit(visit_id)
        before = network_store.load_person(self._session.database, visit_id, person_id)
        after = replace(before, **values)
        if "group" in values and "place" not in values and after.circle is not before.circle:
            # A place by hand belongs to a circle; in the new circle the layout finds a place.
            after = replace(after, place=None)
        changes = self._changes(
            visit,
            "change person",
            say("gegevens van {name}", name=after.name),
            merge=f"{person_id}:{','.join(sorted(values))}",
        )
        with self._session.write(changes) as database:
            self._store(database, visit_id, before, after)
        return changes

    def move_person(
        self, visit_id: VisitId, person_id: PersonId, place: Point, group: Group
    ) -> Changes:
        """Store where a person was dragged to, and the group of the circle it was dropped in."""
        visit = self._open_visit(visit_id)
        before = network_store.load_person(self._session.database, visit_id, person_id)
        _check_place(place)
        after = replace(before, place=place, group=group)
        changes = self._changes(visit, "move person", say("{name} verplaatsen", name=after.name))
        with self._session.write(changes) as database:
            self._store(database, visit_id, before, after)
        return changes

    def remove_person(self, visit_id: VisitId, person_id: PersonId) -> Changes:
        """Take a person with tasks and ties off the map of this visit; earlier visits keep them.

        Raises:
            MeasuredCarer, PersonInArrangement: nothing was removed.
        """
        visit = self._open_visit(visit_id)
        person = network_store.load_person(self._session.database, visit_id, person_id)
        changes = self._changes(visit, "remove person", say("{name} verwijderen", name=person.name))
        with self._session.write(changes) as database:
            remove_from_visit(database, visit_id, person_id)
            follow_group(database, person_id, is_carer=False)
            dossier_store.delete_person_without_traces(database, person_id)
        return changes

    def save_task(
        self,
        visit_id: VisitId,
        person_id: PersonId,
        kind: TaskKind,
        hours_per_week: float,
        *,
        text: str = "",
        task_id: TaskId | None = None,
    ) -> Changes:
        """Store a task of a person; without an identifier it is a new one."""
        visit = self._open_visit(visit_id)
        people = {p.id: p for p in network_store.load_people(self._session.database, visit_id)}
        person = people.get(person_id)
        # The task must be one of this person at this visit: those of a closed visit never change.
        if person is None or task_id not in {None, *(task.id for task in person.tasks)}:
            raise NotFound
        others = sum(task.hours_per_week for task in person.tasks if task.id != task_id)
        _check_hours(hours_per_week, others)
        cleaned = clean_text("text", text)
        if kind is TaskKind.OTHER and not cleaned:
            raise InvalidInput(
                "text", say("De taak heeft nog geen naam."), say("Schrijf op wat iemand doet.")
            )
        task = Task(task_id or TaskId(new_id()), kind, hours_per_week, cleaned)
        changes = self._changes(
            visit,
            "save task",
            say("taak van {name}", name=person.name),
            created=task.id,
            merge=f"task:{task.id}",
        )
        with self._session.write(changes) as database:
            network_store.save_task(database, visit_id, person_id, task)
        return changes

    def remove_task(self, visit_id: VisitId, task_id: TaskId) -> Changes:
        """Remove a task."""
        visit = self._open_visit(visit_id)
        changes = self._changes(visit, "remove task", say("taak verwijderen"))
        with self._session.write(changes) as database:
            network_store.delete_task(database, visit_id, task_id)
        return changes

    def set_tie(
        self, visit_id: VisitId, first: PersonId, second: PersonId, kind: TieKind | None
    ) -> Changes:
        """Store the tie between two people; None removes it."""
        if first == second:
            raise InvalidInput(
                "second", say("Een band loopt tussen twee mensen."), say("Kies een andere persoon.")
            )
        visit = self._open_visit(visit_id)
        names = [
            network_store.load_person(self._session.database, visit_id, person_id).name
            for person_id in (first, second)
        ]
        changes = self._changes(
            visit,
            "set tie",
            say("band tussen {first} en {second}", first=names[0], second=names[1]),
        )
        with self._session.write(changes) as database:
            if kind is None:
                network_store.delete_tie(database, visit_id, first, second)
            else:
                network_store.save_tie(database, visit_id, Tie(first, second, kind))
        return changes

    def _store(self, database: Database, visit_id: VisitId, before: Person, after: Person) -> None:
        network_store.update_person(database, visit_id, after)
        if (before.name, before.relation) != (after.name, after.relation):
            dossier_store.rename_person(database, after.id, after.name, after.relation)
        if before.group is not after.group:
            follow_group(database, after.id, is_carer=after.group is Group.CARER)

    def _open_visit(self, visit_id: VisitId) -> Visit:
        return visit_store.load_open_visit(self._session.database, visit_id)

    def _changes(
        self, visit: Visit, action: str, step: str, *, created: str = "", merge: str = ""
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.NETWORK, Topic.VISIT, Topic.REVIEW, Topic.DOSSIER}),
            step=step,
            dossier_id=visit.dossier_id,
            visit_id=visit.id,
            created=created,
            merge_key=f"network:{merge}" if merge else "",
        )


def _check(values: PersonValues) -> None:
    if "name" in values:
        values["name"] = clean_name("name", values["name"])
    if "relation" in values:
        values["relation"] = clean_text("relation", values["relation"])
    if "note" in values:
        values["note"] = clean_text("note", values["note"])
    _check_place(values.get("place"))
    age = values.get("age")
    if age is not None and not 0 <= age <= OLDEST_AGE:
        raise InvalidInput(
            "age",
            say(
                "Een leeftijd ligt tussen 0 en {oldest} jaar. De vorige leeftijd is bewaard.",
                oldest=OLDEST_AGE,
            ),
        )


def _check_place(place: Point | None) -> None:
    if place is not None and not (math.isfinite(place.x) and math.isfinite(place.y)):
        raise ValueError("a place on the map is a pair of finite numbers")


def _check_hours(hours: float, others: float) -> None:
    if not 0 <= hours <= HOURS_IN_A_WEEK:
        raise InvalidInput(
            "hours_per_week",
            say(
                "Een week heeft {most} uur. Vul een getal in van 0 tot "
                "{most}. Het vorige aantal is bewaard.",
                most=HOURS_IN_A_WEEK,
            ),
        )
    if hours + others > HOURS_IN_A_WEEK:
        raise InvalidInput(
            "hours_per_week",
            say(
                "Met deze taak erbij komt u op {number} uur per week voor één persoon; een week "
                "heeft {most} uur. Het vorige aantal is bewaard.",
                number=format_number(hours + others),
                most=HOURS_IN_A_WEEK,
            ),
        )
