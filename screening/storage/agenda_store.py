"""Reads what waits over the whole caseload; rows of plain values, each with the client's name.

Every query starts from a day, or from the clients and the last visit of each: what it costs grows
with the number of dossiers, and not with all that ever happened in them.
"""

from datetime import date, timedelta
from typing import Final

from screening.dossier.model import ProcedureStep, SupportChoice
from screening.storage.database import Database, Row

_STILL_PLANNED: Final = (
    "g.visit_on <= ? AND NOT EXISTS (SELECT 1 FROM visit v "
    "WHERE v.dossier_id = g.dossier_id AND v.held_on >= g.visit_on)"
)
_CLIENT: Final = "JOIN person c ON c.dossier_id = {} AND c.role = 'client'"


def load_unmet(
    database: Database,
    starts_with: ProcedureStep,
    step: ProcedureStep,
    since: date,
    until: date,
) -> list[Row]:
    """Return (dossier, client, day it started) where one step was followed by no other step.

    Args:
        database: the open vault.
        starts_with: the step that was taken.
        step: the one that was not.
        since: the first day on which the first may have been taken.
        until: the last day of it.
    """
    return database.rows(
        "SELECT s.dossier_id, c.name, s.happened_on FROM procedure_date s "
        f"{_CLIENT.format('s.dossier_id')} "
        "WHERE s.step = ? AND s.happened_on BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM "
        "procedure_date d WHERE d.dossier_id = s.dossier_id AND d.step = ?)",
        (starts_with, since.isoformat(), until.isoformat(), step),
    )


def load_urgent(database: Database) -> list[Row]:
    """Return (dossier, client, since when) where it is urgent and nothing was provided yet."""
    return database.rows(
        "SELECT u.dossier_id, c.name, u.since FROM person c "
        "CROSS JOIN urgency u ON u.dossier_id = c.dossier_id "
        "WHERE c.role = 'client' AND NOT EXISTS (SELECT 1 FROM procedure_date d "
        "WHERE d.dossier_id = u.dossier_id AND d.step = ?)",
        (ProcedureStep.TEMPORARY_PROVISION,),
    )


def load_agreed(database: Database, until: date) -> list[Row]:
    """Return what the last visits agreed to look back on, or to do, on or before a day.

    Each row is (dossier, client, line, review day, who acts next, by when, doing what), in the
    order of the lines.
    """
    rows = database.rows(
        "SELECT p.position, c.dossier_id, c.name, p.what, p.review_on, p.next_actor, p.next_on, "
        "p.next_action FROM person c JOIN provision p ON p.visit_id = (SELECT id FROM visit "
        "WHERE dossier_id = c.dossier_id ORDER BY held_on DESC, rowid DESC LIMIT 1) "
        "WHERE c.role = 'client' AND (p.review_on IS NOT NULL OR p.next_on IS NOT NULL) "
        "AND (p.review_on <= ?1 OR p.next_on <= ?1)",
        (until.isoformat(),),
    )
    # Asked to sort by position, the database would read every line of a visit.
    return [row[1:] for row in sorted(rows, key=lambda row: row[0])]


def load_planned(database: Database, until: date) -> list[Row]:
    """Return (dossier, client, day, time, place) of visits planned by a day and not begun yet."""
    return database.rows(
        "SELECT g.dossier_id, c.name, g.visit_on, g.visit_time, g.place FROM planned_visit g "
        f"{_CLIENT.format('g.dossier_id')} WHERE {_STILL_PLANNED}",
        (until.isoformat(),),
    )


def load_untold(database: Database, until: date) -> list[Row]:
    """Return (dossier, client, day of the visit, who) of people who are still to be told.

    That is: of client support, before a visit that is planned by a day and has not begun.
    """
    return database.rows(
        "SELECT g.dossier_id, c.name, g.visit_on, p.name FROM planned_visit g "
        f"{_CLIENT.format('g.dossier_id')} JOIN person p ON p.dossier_id = g.dossier_id "
        "LEFT JOIN client_support s ON s.person_id = p.id "
        f"WHERE {_STILL_PLANNED} AND s.told_on IS NULL "
        "ORDER BY g.dossier_id, p.role = 'carer', p.position",
        (until.isoformat(),),
    )


def load_supporter_requests(database: Database, until: date) -> list[Row]:
    """Return (dossier, client, day asked, who asked) of requests that nobody arranged yet."""
    return database.rows(
        "SELECT p.dossier_id, c.name, r.asked_on, p.name FROM supporter_request r "
        f"JOIN person p ON p.id = r.person_id {_CLIENT.format('p.dossier_id')} "
        "WHERE r.arranged_on IS NULL AND r.asked_on <= ? ORDER BY r.asked_on",
        (until.isoformat(),),
    )


def load_unevaluated(database: Database, since: date, until: date) -> list[Row]:
    """Return (dossier, client, day of the decision, for whom) of support not looked back on."""
    return database.rows(
        "SELECT d.dossier_id, c.name, d.happened_on, p.name FROM procedure_date d "
        f"{_CLIENT.format('d.dossier_id')} JOIN person p ON p.dossier_id = d.dossier_id "
        "JOIN client_support s ON s.person_id = p.id "
        "WHERE d.step = ? AND d.happened_on BETWEEN ? AND ? AND s.choice IN (?, ?) "
        "AND s.evaluated_on IS NULL ORDER BY d.happened_on, p.position",
        (
            ProcedureStep.DECISION,
            since.isoformat(),
            until.isoformat(),
            SupportChoice.FORMAL,
            SupportChoice.INFORMAL,
        ),
    )


def load_unappreciated(database: Database, year: int) -> list[Row]:
    """Return (dossier, client, carer) of carers without a token, who had a visit this year."""
    first = date(year, 1, 1)
    return database.rows(
        "SELECT p.dossier_id, c.name, p.name FROM person p "
        f"{_CLIENT.format('p.dossier_id')} WHERE p.role = 'carer' "
        "AND EXISTS (SELECT 1 FROM visit v WHERE v.dossier_id = p.dossier_id "
        "AND v.held_on BETWEEN ? AND ?) AND NOT EXISTS (SELECT 1 FROM appreciation a "
        "WHERE a.person_id = p.id AND a.year = ?) ORDER BY p.dossier_id, p.position",
        (first.isoformat(), (date(year + 1, 1, 1) - timedelta(days=1)).isoformat(), year),
    )
