"""Reads and writes the provisions of a visit and the reasons for having none."""

from screening.arrangement.model import (
    Arrangement,
    Financing,
    Frequency,
    LegalLetter,
    LifeArea,
    NoNeed,
    ProviderKind,
    Provision,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.errors import NotFound
from screening.identifiers import OfferId, PersonId, ProvisionId, VisitId, new_id
from screening.storage.agreement_store import copy_agreements, load_agreements
from screening.storage.columns import from_date, from_day_parts, to_date, to_day_parts
from screening.storage.database import Database, Row

COLUMNS = (
    "for_person, subject_kind, subject, what, provider_kind, provider_id, provider_name, amount, "
    "unit, frequency, starts_on, ends_on, review_on, goal, letter, financing, next_action, "
    "next_actor, next_on, offer_id, respite, moments, from_signal"
)

_PLACES = ", ".join("?" for _ in COLUMNS.split(", "))


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
        agreements=load_agreements(database, visit_id),
    )


def copy_arrangement(database: Database, source: VisitId, target: VisitId) -> None:
    """Put the provisions and agreements of one visit into another, which starts from it."""
    for provision in load_arrangement(database, source).provisions:
        insert_provision(database, target, ProvisionId(new_id()), provision.draft)
    copy_agreements(database, source, target)


def insert_provision(
    database: Database, visit_id: VisitId, provision_id: ProvisionId, draft: ProvisionDraft
) -> None:
    """Add a line to the arrangement, after the others."""
    database.execute(
        f"INSERT INTO provision (id, visit_id, {COLUMNS}, position) VALUES (?, ?, {_PLACES}, "
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
        goal=row[13],
        letter=LegalLetter(row[14]),
        financing=Financing(row[15]),
        next_action=row[16],
        next_actor=row[17],
        next_on=to_date(row[18]),
        offer_id=OfferId(row[19]) if row[19] else None,
        respite=_read_respite(row[20]),
        moments=to_day_parts(row[21]),
        from_signal=row[22],
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
        draft.goal,
        draft.letter,
        draft.financing,
        draft.next_action,
        draft.next_actor,
        from_date(draft.next_on),
        draft.offer_id or "",
        _write_respite(draft.respite),
        from_day_parts(draft.moments),
        draft.from_signal,
    )


def _read_respite(text: str) -> Respite:
    place, giver, rhythm = text.split("/") if text else ("", "", "")
    return Respite(
        RespitePlace(place) if place else None,
        RespiteGiver(giver) if giver else None,
        RespiteRhythm(rhythm) if rhythm else None,
    )


def _write_respite(respite: Respite) -> str:
    """Return the three answers with a stroke between them; empty when none was given."""
    text = "/".join(term or "" for term in (respite.place, respite.giver, respite.rhythm))
    return text if text != "//" else ""
