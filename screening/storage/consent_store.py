"""Reads and writes what carers agree to."""

from collections.abc import Mapping
from datetime import date, datetime

from screening.dossier.model import Consent
from screening.identifiers import DossierId, PersonId, new_id
from screening.storage.columns import from_date, from_moment, to_date
from screening.storage.database import Database


def load_consents(database: Database, dossier_id: DossierId) -> Mapping[PersonId, Consent]:
    """Return the latest consent of every carer who ever gave one.

    The latest is the one written last: the clock of a machine may be set back in between.
    """
    rows = database.rows(
        "SELECT c.person_id, c.given_on, c.in_proposal, c.withdrawn_on, c.for_client "
        "FROM consent c JOIN person p ON p.id = c.person_id "
        "WHERE p.dossier_id = ? ORDER BY c.rowid",
        (dossier_id,),
    )
    return {
        PersonId(person_id): Consent(
            PersonId(person_id),
            date.fromisoformat(given_on),
            bool(shown),
            to_date(withdrawn_on),
            bool(for_client),
        )
        for person_id, given_on, shown, withdrawn_on, for_client in rows
    }


def insert_consent(database: Database, consent: Consent, created_at: datetime) -> None:
    """Add a consent; the latest one counts."""
    database.execute(
        "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            new_id(),
            consent.carer_id,
            consent.given_on.isoformat(),
            int(consent.in_proposal),
            from_date(consent.withdrawn_on),
            from_moment(created_at),
            int(consent.for_client),
        ),
    )


def withdraw_consents(database: Database, carer_id: PersonId, day: date) -> None:
    """Mark every standing consent of a carer as withdrawn."""
    database.execute(
        "UPDATE consent SET withdrawn_on = ? WHERE person_id = ? AND withdrawn_on IS NULL",
        (day.isoformat(), carer_id),
    )


def delete_consents(database: Database, carer_id: PersonId) -> None:
    """Remove all that a carer agreed to.

    The last one first: undo goes the other way, and the one that it writes last is the one that
    counts.
    """
    rows = database.rows(
        "SELECT id FROM consent WHERE person_id = ? ORDER BY rowid DESC", (carer_id,)
    )
    for (consent_id,) in rows:
        database.execute("DELETE FROM consent WHERE id = ?", (consent_id,))
