"""Reads and writes dossiers, their people and the dates of the procedure."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from screening.dossier.model import (
    Carer,
    Client,
    Dossier,
    ProcedureStep,
)
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId
from screening.storage import said_store, support_store, urgency_store, visit_store
from screening.storage.card_store import TEXTS_OF_CARER
from screening.storage.columns import from_date, from_moment, to_date
from screening.storage.database import Database

_OF_CARER: Final = " UNION ALL ".join(
    (
        "SELECT 1 FROM measurement WHERE person_id = ?1",
        "SELECT 1 FROM carer_situation WHERE person_id = ?1",
        "SELECT 1 FROM supporter_request WHERE person_id = ?1",
        "SELECT 1 FROM support_hours WHERE person_id = ?1",
        "SELECT 1 FROM no_need WHERE person_id = ?1",
        "SELECT 1 FROM appreciation WHERE person_id = ?1",
        said_store.IN_DOSSIER_OF_PERSON,
        "SELECT 1 FROM card_call WHERE person_id = ?1",
        f"SELECT 1 FROM visit_text WHERE {TEXTS_OF_CARER}",
        "SELECT 1 FROM proposal_line WHERE person_id = ?1",
        "SELECT 1 FROM proposal_response WHERE person_id = ?1",
        "SELECT 1 FROM provision WHERE for_person = ?1",
    )
)
"""What a person has in a dossier as a carer, beside a consent, which goes along with the person."""


def insert_dossier(database: Database, dossier_id: DossierId, created_at: datetime) -> None:
    """Add an empty dossier."""
    database.execute("INSERT INTO dossier VALUES (?, ?)", (dossier_id, from_moment(created_at)))


def insert_person(
    database: Database,
    dossier_id: DossierId,
    person_id: PersonId,
    *,
    role: str,
    name: str,
    relation: str = "",
) -> None:
    """Add a person to a dossier, after the others; role is client, carer or other."""
    database.execute(
        "INSERT INTO person (id, dossier_id, role, name, relation, position) "
        "VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 "
        "FROM person WHERE dossier_id = ?))",
        (person_id, dossier_id, role, name, relation, dossier_id),
    )


def update_client(database: Database, client: Client) -> None:
    """Store what is known of the client."""
    database.execute(
        "UPDATE person SET name = ?, birth_date = ?, situation = ? WHERE id = ?",
        (client.name, from_date(client.birth_date), client.situation, client.id),
    )


def rename_person(database: Database, person_id: PersonId, name: str, relation: str) -> None:
    """Store name and relation in the dossier and on the maps of visits that are still open."""
    values = (name, relation, person_id)
    database.execute("UPDATE person SET name = ?, relation = ? WHERE id = ?", values)
    database.execute(
        "UPDATE network_person SET name = ?, relation = ? WHERE person_id = ? AND EXISTS "
        "(SELECT 1 FROM visit WHERE visit.id = visit_id AND visit.closed_at IS NULL)",
        values,
    )


def update_role(database: Database, person_id: PersonId, role: str) -> None:
    """Store whether a person is a carer or another person around the client."""
    database.execute("UPDATE person SET role = ? WHERE id = ?", (role, person_id))


def delete_person_without_traces(database: Database, person_id: PersonId) -> None:
    """Remove a person whom no map, measurement or agreement mentions; otherwise do nothing."""
    database.execute(
        "DELETE FROM person WHERE id = ?1 AND role <> 'client' "
        f"AND NOT EXISTS ({_OF_CARER}) "
        "AND NOT EXISTS (SELECT 1 FROM network_person WHERE person_id = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM provision WHERE provider_id = ?1)",
        (person_id,),
    )


def is_bound_as_carer(database: Database, person_id: PersonId) -> bool:
    """Whether something stands in the dossier that belongs to this person as a carer."""
    row = database.row(
        f"SELECT EXISTS (SELECT 1 FROM consent WHERE person_id = ?1) OR EXISTS ({_OF_CARER})",
        (person_id,),
    )
    return bool(row and row[0])


def load_names(database: Database, dossier_id: DossierId) -> Mapping[PersonId, tuple[str, str]]:
    """Return name and relation, as they are now, of everyone in a dossier."""
    rows = database.rows(
        "SELECT id, name, relation FROM person WHERE dossier_id = ?", (dossier_id,)
    )
    return {PersonId(person_id): (name, relation) for person_id, name, relation in rows}


def save_procedure_date(
    database: Database, dossier_id: DossierId, step: ProcedureStep, day: date | None
) -> None:
    """Store or remove the date of one step of the procedure."""
    if day is None:
        database.execute(
            "DELETE FROM procedure_date WHERE dossier_id = ? AND step = ?", (dossier_id, step)
        )
        return
    database.execute(
        "INSERT INTO procedure_date VALUES (?, ?, ?) "
        "ON CONFLICT (dossier_id, step) DO UPDATE SET happened_on = excluded.happened_on",
        (dossier_id, step, day.isoformat()),
    )


def dossier_of(database: Database, person_id: PersonId) -> DossierId:
    """Return the dossier a person belongs to."""
    row = database.row("SELECT dossier_id FROM person WHERE id = ?", (person_id,))
    if row is None:
        raise NotFound
    return DossierId(row[0])


def load_dossier(database: Database, dossier_id: DossierId) -> Dossier:
    """Return a dossier with its client, carers, dates and visits."""
    support = ", ".join(f"s.{column}" for column in support_store.COLUMNS)
    rows = database.rows(
        f"SELECT p.id, p.role, p.name, p.relation, p.birth_date, p.situation, {support} "
        "FROM person p LEFT JOIN client_support s ON s.person_id = p.id "
        "WHERE p.dossier_id = ? AND p.role <> 'other' ORDER BY p.position",
        (dossier_id,),
    )
    clients = [
        Client(
            PersonId(row[0]), row[2], to_date(row[4]), row[5], support_store.read_support(row[6:])
        )
        for row in rows
        if row[1] == "client"
    ]
    if not clients:
        raise NotFound
    carers = tuple(
        Carer(PersonId(row[0]), row[2], row[3], support_store.read_support(row[6:]))
        for row in rows
        if row[1] == "carer"
    )
    return Dossier(
        id=dossier_id,
        client=clients[0],
        carers=carers,
        procedure=_load_procedure(database, dossier_id),
        visits=visit_store.load_visits(database, dossier_id),
        urgency=urgency_store.load_urgency(database, dossier_id),
    )


def _load_procedure(database: Database, dossier_id: DossierId) -> Mapping[ProcedureStep, date]:
    rows = database.rows(
        "SELECT step, happened_on FROM procedure_date WHERE dossier_id = ?", (dossier_id,)
    )
    return {ProcedureStep(step): date.fromisoformat(day) for step, day in rows}


def note_change(database: Database, dossier_id: DossierId, at: datetime) -> None:
    """Store on which day a dossier last changed; the law counts its retention from there."""
    database.execute(
        "INSERT INTO dossier_change SELECT id, ?2 FROM dossier WHERE id = ?1 "
        "ON CONFLICT (dossier_id) DO UPDATE SET changed_on = ?2 WHERE changed_on <> ?2",
        (dossier_id, at.date().isoformat()),
    )
