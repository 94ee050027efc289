"""Reads and writes the yearly token for a carer."""

from collections import defaultdict
from collections.abc import Mapping

from screening.arrangement.appreciation import Appreciation
from screening.identifiers import DossierId, PersonId
from screening.storage.columns import from_date, to_date
from screening.storage.database import Database, Row


def load_of_dossier(
    database: Database, dossier_id: DossierId
) -> Mapping[PersonId, tuple[Appreciation, ...]]:
    """Return what everyone in a dossier got, the latest year first."""
    found: dict[PersonId, list[Appreciation]] = defaultdict(list)
    for person_id, *values in database.rows(
        "SELECT a.person_id, a.year, a.given_on, a.what FROM person p "
        "JOIN appreciation a ON a.person_id = p.id WHERE p.dossier_id = ? ORDER BY a.year DESC",
        (dossier_id,),
    ):
        found[PersonId(person_id)].append(_read(tuple(values)))
    return {person_id: tuple(each) for person_id, each in found.items()}


def load_of_person(database: Database, person_id: PersonId) -> tuple[Appreciation, ...]:
    """Return what one carer got, the latest year first."""
    rows = database.rows(
        "SELECT year, given_on, what FROM appreciation WHERE person_id = ? ORDER BY year DESC",
        (person_id,),
    )
    return tuple(_read(row) for row in rows)


def save_appreciation(database: Database, person_id: PersonId, appreciation: Appreciation) -> None:
    """Store what a carer got for a year, instead of what stood there."""
    database.execute(
        "INSERT INTO appreciation (person_id, year, given_on, what) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (person_id, year) DO UPDATE SET "
        "given_on = excluded.given_on, what = excluded.what",
        (person_id, appreciation.year, from_date(appreciation.given_on), appreciation.what),
    )


def delete_appreciation(database: Database, person_id: PersonId, year: int) -> None:
    """Leave nothing of what a carer got for a year."""
    database.execute("DELETE FROM appreciation WHERE person_id = ? AND year = ?", (person_id, year))


def _read(row: Row) -> Appreciation:
    year, given_on, what = row
    return Appreciation(year, to_date(given_on), what)
