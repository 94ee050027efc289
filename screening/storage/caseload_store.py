"""Reads the caseload: a line for every dossier, or only the first lines, for a start."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from typing import Final

from screening.dossier.model import CaseloadRow, CaseloadStart, ProcedureStep
from screening.identifiers import DossierId
from screening.storage.columns import to_date
from screening.storage.database import Database, Row
from screening.wording.alphabet import order_name

_STEPS: Final = {step.value: step for step in ProcedureStep}
_NO_DATES: Final[Mapping[ProcedureStep, date]] = {}


@dataclass(frozen=True, slots=True, repr=False)
class _Details:
    """What the lines tell beside the name, by dossier."""

    carers: Mapping[str, list[str]]
    last_visits: Mapping[str, str]
    with_open_visit: frozenset[str]
    procedures: Mapping[str, Mapping[ProcedureStep, date]]
    urgent: Mapping[str, str]


def load_caseload(database: Database) -> tuple[CaseloadRow, ...]:
    """Return a line for every dossier, sorted by the name of the client."""
    return _build_rows(sorted(_load_clients(database), key=_order), _load_details(database))


def load_caseload_start(database: Database, count: int) -> CaseloadStart:
    """Return so many lines from the top of the caseload; the others cost next to nothing."""
    clients = _load_clients(database)
    first = nsmallest(count, clients, key=_order)
    details = _load_details(database, [dossier_id for _, dossier_id, _ in first])
    return CaseloadStart(_build_rows(first, details), len(clients))


def _load_clients(database: Database) -> list[Row]:
    return database.rows("SELECT rowid, dossier_id, name FROM person WHERE role = 'client'")


def _order(client: Row) -> tuple[tuple[str, str], int]:
    """By name; of two with the same name the one who was entered first."""
    sequence, _, name = client
    return order_name(name), sequence


def _load_details(database: Database, only: list[str] | None = None) -> _Details:
    """Read what stands beside the names, of all dossiers or of a few."""
    which, values = "TRUE", only or []
    if only is not None:
        which = f"dossier_id IN ({', '.join('?' * len(only))})"
    carers: dict[str, list[str]] = defaultdict(list)
    for dossier_id, name in database.rows(
        "SELECT dossier_id, name FROM person "
        f"WHERE role = 'carer' AND {which} ORDER BY dossier_id, position",
        values,
    ):
        carers[dossier_id].append(name)
    last_visits = database.rows(
        f"SELECT dossier_id, max(held_on) FROM visit WHERE {which} GROUP BY dossier_id", values
    )
    with_open_visit = database.rows(
        f"SELECT dossier_id FROM visit WHERE closed_at IS NULL AND {which}", values
    )
    procedures: dict[str, dict[ProcedureStep, date]] = defaultdict(dict)
    for dossier_id, step, day in database.rows(
        f"SELECT dossier_id, step, happened_on FROM procedure_date WHERE {which}", values
    ):
        procedures[dossier_id][_STEPS[step]] = date.fromisoformat(day)
    urgent = database.rows(f"SELECT dossier_id, since FROM urgency WHERE {which}", values)
    return _Details(
        carers,
        dict(last_visits),
        frozenset(dossier_id for (dossier_id,) in with_open_visit),
        procedures,
        dict(urgent),
    )


def _build_rows(clients: Iterable[Row], details: _Details) -> tuple[CaseloadRow, ...]:
    return tuple(
        CaseloadRow(
            dossier_id=DossierId(dossier_id),
            client_name=name,
            carer_names=tuple(details.carers.get(dossier_id, ())),
            last_visit_on=to_date(details.last_visits.get(dossier_id)),
            has_open_visit=dossier_id in details.with_open_visit,
            procedure=details.procedures.get(dossier_id, _NO_DATES),
            urgent_since=to_date(details.urgent.get(dossier_id)),
        )
        for _, dossier_id, name in clients
    )
