"""Reads and writes the visit that a letter invites to, one for each dossier."""

from screening.dossier.planned_visit import PlannedVisit
from screening.identifiers import DossierId
from screening.storage.columns import from_date, to_date
from screening.storage.database import Database


def save_plan(database: Database, dossier_id: DossierId, plan: PlannedVisit) -> None:
    """Store the visit that is planned; one of which nothing is known leaves no row."""
    if plan == PlannedVisit():
        database.execute("DELETE FROM planned_visit WHERE dossier_id = ?", (dossier_id,))
        return
    database.execute(
        "INSERT INTO planned_visit (dossier_id, visit_on, visit_time, place, host) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (dossier_id) DO UPDATE SET "
        "visit_on = excluded.visit_on, visit_time = excluded.visit_time, "
        "place = excluded.place, host = excluded.host",
        (dossier_id, from_date(plan.visit_on), plan.visit_time, plan.place, plan.host),
    )


def load_plan(database: Database, dossier_id: DossierId) -> PlannedVisit:
    """Return the visit that is planned; an empty record when nothing is known of one."""
    row = database.row(
        "SELECT visit_on, visit_time, place, host FROM planned_visit WHERE dossier_id = ?",
        (dossier_id,),
    )
    if row is None:
        return PlannedVisit()
    visit_on, *texts = row
    return PlannedVisit(to_date(visit_on), *texts)
