"""Reads and writes the network map of a visit."""

from collections import defaultdict
from collections.abc import Mapping

from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId, TaskId, VisitId
from screening.network.model import (
    Direction,
    Gender,
    Group,
    Person,
    Point,
    Sector,
    SupportKind,
    Task,
    TaskKind,
    Tie,
    TieKind,
)
from screening.storage.columns import from_bool, from_day_parts, to_bool, to_day_parts
from screening.storage.database import Database, Row

COLUMNS = (
    "person_id, name, relation, category, sector, tie_to_client, living_together, age, deceased, "
    "able, knows, willing, note, x, y, gender, distance, contact, client_direction, client_support"
)


def load_people(database: Database, visit_id: VisitId) -> tuple[Person, ...]:
    """Return the people on a map with their tasks, in the order in which they were added."""
    tasks: dict[str, list[Task]] = defaultdict(list)
    for task_id, person_id, kind, text, hours, moments in database.rows(
        "SELECT id, person_id, kind, text, hours_per_week, moments FROM care_task "
        "WHERE visit_id = ? ORDER BY position",
        (visit_id,),
    ):
        task = Task(TaskId(task_id), TaskKind(kind), hours, text, to_day_parts(moments))
        tasks[person_id].append(task)
    rows = database.rows(
        f"SELECT {COLUMNS} FROM network_person WHERE visit_id = ? ORDER BY position", (visit_id,)
    )
    return tuple(_read(row, tasks) for row in rows)


def load_person(database: Database, visit_id: VisitId, person_id: PersonId) -> Person:
    """Return one person on a map, without tasks."""
    row = database.row(
        f"SELECT {COLUMNS} FROM network_person WHERE visit_id = ? AND person_id = ?",
        (visit_id, person_id),
    )
    if row is None:
        raise NotFound
    return _read(row, {})


def insert_person(database: Database, visit_id: VisitId, person: Person) -> None:
    """Put a person on the map, without tasks."""
    database.execute(
        f"INSERT INTO network_person (visit_id, {COLUMNS}, position) "
        f"VALUES ({'?, ' * (1 + COLUMNS.count(',') + 1)}"
        "(SELECT coalesce(max(position), 0) + 1 FROM network_person WHERE visit_id = ?))",
        (visit_id, *_values(person), visit_id),
    )


def update_person(database: Database, visit_id: VisitId, person: Person) -> None:
    """Store everything about a person on the map but the tasks."""
    assignments = ", ".join(f"{name} = ?" for name in COLUMNS.split(", "))
    database.execute(
        f"UPDATE network_person SET {assignments} WHERE visit_id = ? AND person_id = ?",
        (*_values(person), visit_id, person.id),
    )


def delete_person(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Take a person with tasks and ties off the map."""
    database.execute(
        "DELETE FROM network_person WHERE visit_id = ? AND person_id = ?", (visit_id, person_id)
    )


def is_on_any_map(database: Database, person_id: PersonId) -> bool:
    """Whether a person is on the map of any visit."""
    return bool(database.row("SELECT 1 FROM network_person WHERE person_id = ?", (person_id,)))


def list_visits_with_map(database: Database, dossier_id: DossierId) -> frozenset[VisitId]:
    """Return the visits of a dossier on whose map somebody stands."""
    rows = database.rows(
        "SELECT DISTINCT visit_id FROM network_person JOIN visit ON visit.id = visit_id "
        "WHERE dossier_id = ?",
        (dossier_id,),
    )
    return frozenset(VisitId(row[0]) for row in rows)


def save_task(database: Database, visit_id: VisitId, person_id: PersonId, task: Task) -> None:
    """Store a task, new or changed."""
    database.execute(
        "INSERT INTO care_task (id, visit_id, person_id, kind, text, hours_per_week, moments, "
        "position) VALUES (?, ?, ?, ?, ?, ?, ?, "
        "(SELECT coalesce(max(position), 0) + 1 FROM care_task WHERE visit_id = ?)) "
        "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text, "
        "hours_per_week = excluded.hours_per_week, moments = excluded.moments",
        (
            task.id,
            visit_id,
            person_id,
            task.kind,
            task.text,
            task.hours_per_week,
            from_day_parts(task.moments),
            visit_id,
        ),
    )


def delete_task(database: Database, visit_id: VisitId, task_id: TaskId) -> None:
    """Remove a task."""
    database.execute("DELETE FROM care_task WHERE visit_id = ? AND id = ?", (visit_id, task_id))


def load_ties(database: Database, visit_id: VisitId) -> tuple[Tie, ...]:
    """Return the ties between the people on a map."""
    rows = database.rows(
        "SELECT first_id, second_id, kind, direction, support FROM tie WHERE visit_id = ? "
        "ORDER BY position",
        (visit_id,),
    )
    return tuple(
        Tie(PersonId(a), PersonId(b), TieKind(kind), Direction(direction), _read_support(letters))
        for a, b, kind, direction, letters in rows
    )


def save_tie(database: Database, visit_id: VisitId, tie: Tie) -> None:
    """Store a tie, new or changed; between two people there is one, whatever their order."""
    first, second = sorted((tie.first, tie.second))
    direction = tie.direction if first == tie.first else tie.direction.reversed
    database.execute(
        "INSERT INTO tie (visit_id, first_id, second_id, kind, direction, support, position) "
        "VALUES (?, ?, ?, ?, ?, ?, "
        "(SELECT coalesce(max(position), 0) + 1 FROM tie WHERE visit_id = ?)) "
        "ON CONFLICT (visit_id, first_id, second_id) DO UPDATE SET kind = excluded.kind, "
        "direction = excluded.direction, support = excluded.support",
        (visit_id, first, second, tie.kind, direction, _write_support(tie.support), visit_id),
    )


def delete_tie(database: Database, visit_id: VisitId, first: PersonId, second: PersonId) -> None:
    """Remove the tie between two people."""
    database.execute(
        "DELETE FROM tie WHERE visit_id = ? AND first_id = ? AND second_id = ?",
        (visit_id, *sorted((first, second))),
    )


def _read(row: Row, tasks: Mapping[str, list[Task]]) -> Person:
    return Person(
        id=PersonId(row[0]),
        name=row[1],
        relation=row[2],
        group=Group(row[3]),
        sector=Sector(row[4]),
        tie_to_client=TieKind(row[5]) if row[5] else None,
        living_together=bool(row[6]),
        age=row[7],
        deceased=bool(row[8]),
        tasks=tuple(tasks.get(row[0], ())),
        able=to_bool(row[9]),
        knows=to_bool(row[10]),
        willing=to_bool(row[11]),
        note=row[12],
        place=None if row[13] is None else Point(row[13], row[14]),
        gender=Gender(row[15]) if row[15] else None,
        distance=row[16],
        contact=row[17],
        client_direction=Direction(row[18]),
        client_support=_read_support(row[19]),
    )


def _values(person: Person) -> tuple[object, ...]:
    return (
        person.id,
        person.name,
        person.relation,
        person.group,
        person.sector,
        person.tie_to_client,
        int(person.living_together),
        person.age,
        int(person.deceased),
        from_bool(person.able),
        from_bool(person.knows),
        from_bool(person.willing),
        person.note,
        person.place.x if person.place else None,
        person.place.y if person.place else None,
        person.gender or "",
        person.distance,
        person.contact,
        person.client_direction,
        _write_support(person.client_support),
    )


def _read_support(letters: str) -> frozenset[SupportKind]:
    return frozenset(map(SupportKind, letters))


def _write_support(support: frozenset[SupportKind]) -> str:
    return "".join(kind for kind in SupportKind if kind in support)
