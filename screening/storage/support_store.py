"""Reads and writes client support: what was told and chosen, the hours, and who asked for another.

Nothing here refuses or removes a request for another supporter: it can only be arranged.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.dossier.model import (
    ClientSupport,
    SupportChoice,
    SupporterKind,
    SupporterRequest,
    SupportHours,
)
from screening.dossier.support_record import SupportRecord
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId
from screening.storage.columns import from_date, to_date
from screening.storage.database import Database, Row

COLUMNS: Final = (
    *("told_on", "told_by", "choice", "supporter", "supporter_kind", "organisation", "reach"),
    *("shared_on", "shared_what", "shared_with", "goal", "agreements"),
    *("evaluation", "evaluated_on"),
)
"""The columns of what was told and chosen, in the order in which `read_support` wants them."""

_OF_DOSSIER: Final = "JOIN person p ON p.id = person_id WHERE p.dossier_id = ?"


def save_support(database: Database, person_id: PersonId, support: ClientSupport) -> None:
    """Store all that is known of someone's client support, but for hours and requests."""
    marks = ", ".join("?" for _ in range(len(COLUMNS) + 1))
    updates = ", ".join(f"{column} = excluded.{column}" for column in COLUMNS)
    database.execute(
        f"INSERT INTO client_support (person_id, {', '.join(COLUMNS)}) VALUES ({marks}) "
        f"ON CONFLICT (person_id) DO UPDATE SET {updates}",
        (
            person_id,
            from_date(support.told_on),
            support.told_by,
            support.choice,
            support.supporter,
            support.supporter_kind or "",
            support.organisation,
            support.reach,
            from_date(support.shared_on),
            support.shared_what,
            support.shared_with,
            support.goal,
            support.agreements,
            support.evaluation,
            from_date(support.evaluated_on),
        ),
    )


def load_support(database: Database, person_id: PersonId) -> ClientSupport:
    """Return what is known of someone's client support; an empty record when nothing is."""
    row = database.row(
        f"SELECT {', '.join(COLUMNS)} FROM client_support WHERE person_id = ?", (person_id,)
    )
    return read_support(row) if row else ClientSupport()


def read_support(row: Row) -> ClientSupport:
    """Return the record in a row of `COLUMNS`; an empty one when the row is that of nobody."""
    if row[2] is None:
        return ClientSupport()
    told_on, told_by, choice, supporter, kind, organisation, reach, *rest = row
    shared_on, shared_what, shared_with, goal, agreements, evaluation, evaluated_on = rest
    return ClientSupport(
        told_on=to_date(told_on),
        told_by=told_by,
        choice=SupportChoice(choice),
        supporter=supporter,
        supporter_kind=SupporterKind(kind) if kind else None,
        organisation=organisation,
        reach=reach,
        shared_on=to_date(shared_on),
        shared_what=shared_what,
        shared_with=shared_with,
        goal=goal,
        agreements=agreements,
        evaluation=evaluation,
        evaluated_on=to_date(evaluated_on),
    )


def insert_hours(database: Database, person_id: PersonId, line: SupportHours) -> None:
    """Add a line of time spent."""
    database.execute(
        "INSERT INTO support_hours VALUES (?1, ?2, ?3, ?4, ?5, "
        "(SELECT coalesce(max(position), 0) + 1 FROM support_hours WHERE person_id = ?2))",
        (line.id, person_id, from_date(line.spent_on), line.hours, line.note),
    )


def delete_hours(database: Database, hours_id: str) -> None:
    """Remove a line of time spent."""
    database.execute("DELETE FROM support_hours WHERE id = ?", (hours_id,))


def owner_of_hours(database: Database, hours_id: str) -> PersonId:
    """Return whose line of time it is."""
    return _find_owner(database, "support_hours", hours_id)


def insert_request(database: Database, person_id: PersonId, request: SupporterRequest) -> None:
    """Add a request for another supporter."""
    database.execute(
        "INSERT INTO supporter_request VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "(SELECT coalesce(max(position), 0) + 1 FROM supporter_request WHERE person_id = ?2))",
        (
            request.id,
            person_id,
            from_date(request.asked_on),
            request.reason,
            from_date(request.arranged_on),
            request.arranged_with,
        ),
    )


def update_request(database: Database, request: SupporterRequest) -> None:
    """Store what is known now of a request."""
    database.execute(
        "UPDATE supporter_request SET asked_on = ?, reason = ?, arranged_on = ?, "
        "arranged_with = ? WHERE id = ?",
        (
            from_date(request.asked_on),
            request.reason,
            from_date(request.arranged_on),
            request.arranged_with,
            request.id,
        ),
    )


def owner_of_request(database: Database, request_id: str) -> PersonId:
    """Return who asked."""
    return _find_owner(database, "supporter_request", request_id)


def load_request(database: Database, request_id: str) -> SupporterRequest:
    """Return one request for another supporter."""
    row = database.row(
        "SELECT id, asked_on, reason, arranged_on, arranged_with FROM supporter_request "
        "WHERE id = ?",
        (request_id,),
    )
    if row is None:
        raise NotFound
    return _read_request(row)


def load_records(database: Database, dossier_id: DossierId) -> Mapping[PersonId, SupportRecord]:
    """Return hours and requests of everybody in a dossier who has any."""
    hours: dict[PersonId, list[SupportHours]] = defaultdict(list)
    for person_id, *line in database.rows(
        f"SELECT h.person_id, h.id, h.spent_on, h.hours, h.note FROM support_hours h {_OF_DOSSIER} "
        "ORDER BY h.spent_on, h.position",
        (dossier_id,),
    ):
        hours[PersonId(person_id)].append(_read_hours(tuple(line)))
    requests: dict[PersonId, list[SupporterRequest]] = defaultdict(list)
    for person_id, *asked in database.rows(
        "SELECT r.person_id, r.id, r.asked_on, r.reason, r.arranged_on, r.arranged_with "
        f"FROM supporter_request r {_OF_DOSSIER} ORDER BY r.asked_on, r.position",
        (dossier_id,),
    ):
        requests[PersonId(person_id)].append(_read_request(tuple(asked)))
    return {
        person_id: SupportRecord(tuple(hours[person_id]), tuple(requests[person_id]))
        for person_id in {*hours, *requests}
    }


def _read_hours(row: Row) -> SupportHours:
    hours_id, spent_on, hours, note = row
    return SupportHours(hours_id, date.fromisoformat(spent_on), hours, note)


def _read_request(row: Row) -> SupporterRequest:
    request_id, asked_on, reason, arranged_on, arranged_with = row
    asked = date.fromisoformat(asked_on)
    return SupporterRequest(request_id, asked, reason, to_date(arranged_on), arranged_with)


def _find_owner(database: Database, table: str, row_id: str) -> PersonId:
    row = database.row(f"SELECT person_id FROM {table} WHERE id = ?", (row_id,))
    if row is None:
        raise NotFound
    return PersonId(row[0])
