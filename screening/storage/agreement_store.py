"""Reads and writes what formal and informal helpers agreed with each other at a visit."""

from screening.arrangement.model import Agreement
from screening.errors import NotFound
from screening.identifiers import AgreementId, VisitId, new_id
from screening.storage.database import Database


def load_agreements(database: Database, visit_id: VisitId) -> tuple[Agreement, ...]:
    """Return the agreements of a visit, in the order in which they were entered."""
    rows = database.rows(
        "SELECT id, who, what, moment FROM agreement WHERE visit_id = ? ORDER BY position",
        (visit_id,),
    )
    return tuple(
        Agreement(AgreementId(key), who=who, what=what, moment=moment)
        for key, who, what, moment in rows
    )


def load_agreement(database: Database, agreement_id: AgreementId) -> tuple[VisitId, Agreement]:
    """Return one agreement and the visit it belongs to; NotFound when it is gone."""
    row = database.row(
        "SELECT visit_id, who, what, moment FROM agreement WHERE id = ?", (agreement_id,)
    )
    if row is None:
        raise NotFound
    visit_id, who, what, moment = row
    return VisitId(visit_id), Agreement(agreement_id, who=who, what=what, moment=moment)


def insert_agreement(database: Database, visit_id: VisitId, agreement: Agreement) -> None:
    """Add an agreement after the others."""
    database.execute(
        "INSERT INTO agreement (id, visit_id, who, what, moment, position) VALUES (?, ?, ?, ?, ?, "
        "(SELECT coalesce(max(position), 0) + 1 FROM agreement WHERE visit_id = ?))",
        (
            agreement.id,
            visit_id,
            agreement.who,
            agreement.what,
            agreement.moment,
            visit_id,
        ),
    )


def update_agreement(database: Database, agreement: Agreement) -> None:
    """Store a changed agreement."""
    database.execute(
        "UPDATE agreement SET who = ?, what = ?, moment = ? WHERE id = ?",
        (agreement.who, agreement.what, agreement.moment, agreement.id),
    )


def delete_agreement(database: Database, agreement_id: AgreementId) -> None:
    """Remove an agreement."""
    database.execute("DELETE FROM agreement WHERE id = ?", (agreement_id,))


def copy_agreements(database: Database, source: VisitId, target: VisitId) -> None:
    """Put the agreements of one visit into another, which starts from it."""
    for agreement in load_agreements(database, source):
        fresh = Agreement(
            AgreementId(new_id()),
            who=agreement.who,
            what=agreement.what,
            moment=agreement.moment,
        )
        insert_agreement(database, target, fresh)
