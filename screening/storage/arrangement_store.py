"""Reads and writes the provisions of a visit and the reasons for having none."""

from screening.arrangement.model import (
    Arrangement,
    Frequency,
    LifeArea,
    NoNeed,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.errors import NotFound
from screening.identifiers import PersonId, ProvisionId, VisitId
from screening.storage.columns import from_date, to_date
from screening.storage.database import Database, Row

COLUMNS = (
    "for_person, subject_kind, subject, what, provider_kind, provider_id, provider_name, amount, "
    "unit, frequency, starts_on, ends_on, review_on"
)


def load_arrangement(database: Database, visit_id: VisitId) -> Arrangement:
    """Return all that was agreed at one visit, in the order in which it was entered."""
    provisions = database.rows(
        f"SELECT id, {COLUMNS} FROM provision WHERE visit_id = ? ORDER BY position", (visit_id,)
    )
    no_needs = database.rows(
        "SELECT person_id, reason FROM no_need WHERE visit_id = ? ORDER BY person_id", (visit_id,)
    )
    return Arrangement(
        provisions=tuple(Provision(ProvisionId(row[0]), _read(row[1:])) for row in provisions),
        no_needs=tuple(NoNeed(PersonId(person), reason) for person, reason in no_needs),
    )


def insert_provision(
    database: Database, visit_id: VisitId, provision_id: ProvisionId, draft: ProvisionDraft
) -> None:
    """Add a line to the arrangement, after the others."""
    database.execute(
        f"INSERT INTO provision (id, visit_id, {COLUMNS}, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "(SELECT coalesce(max(position), 0) + 1 FROM provision WHERE visit_id = ?))",
        (provision_id, visit_id, *_values(draft), visit_id),
    )


def update_provision(database: Database, provision_id: ProvisionId, draft: ProvisionDraft) -> None:
    """Store a changed line."""
    assignments = ", ".join(f"{name} = ?" for name in COLUMNS.split(", "))
    database.execute(
        f"UPDATE provision SET {assignments} WHERE id = ?", (*_values(draft), provision_id)
    )


def delete_provision(database: Database, provision_id: ProvisionId) -> None:
    """Remove a line."""
    database.execute("DELETE FROM provision WHERE id = ?", (provision_id,))


def visit_of(database: Database, provision_id: ProvisionId) -> VisitId:
    """Return the visit a line belongs to."""
    row = database.row("SELECT visit_id FROM provision WHERE id = ?", (provision_id,))
    if row is None:
        raise NotFound
    return VisitId(row[0])


def is_in_arrangement(database: Database, visit_id: VisitId, person_id: PersonId) -> bool:
    """Whether a line at this visit is for this person or is carried out by this person."""
    row = database.row(
        "SELECT 1 FROM provision WHERE visit_id = ?1 AND (for_person = ?2 OR provider_id = ?2)",
        (visit_id, person_id),
    )
    return row is not None


def save_no_need(database: Database, visit_id: VisitId, carer_id: PersonId, reason: str) -> None:
    """Store why a carer needs no support; an empty reason removes it."""
    if not reason:
        database.execute(
            "DELETE FROM no_need WHERE visit_id = ? AND person_id = ?", (visit_id, carer_id)
        )
        return
    database.execute(
        "INSERT INTO no_need VALUES (?, ?, ?) "
        "ON CONFLICT (visit_id, person_id) DO UPDATE SET reason = excluded.reason",
        (visit_id, carer_id, reason),
    )


def _read(row: Row) -> ProvisionDraft:
    subject = SupportFunction(row[2]) if row[1] == "function" else LifeArea(row[2])
    return ProvisionDraft(
        for_person=PersonId(row[0]),
        subject=subject,
        what=row[3],
        provider_kind=ProviderKind(row[4]),
        provider_id=PersonId(row[5]) if row[5] else None,
        provider_name=row[6],
        amount=row[7],
        unit=Unit(row[8]),
        frequency=Frequency(row[9]),
        starts_on=to_date(row[10]),
        ends_on=to_date(row[11]),
        review_on=to_date(row[12]),
    )


def _values(draft: ProvisionDraft) -> tuple[object, ...]:
    return (
        draft.for_person,
        "function" if isinstance(draft.subject, SupportFunction) else "area",
        draft.subject,
        draft.what,
        draft.provider_kind,
        draft.provider_id,
        draft.provider_name,
        draft.amount,
        draft.unit,
        draft.frequency,
        from_date(draft.starts_on),
        from_date(draft.ends_on),
        from_date(draft.review_on),
    )
