"""Reads and writes who stands on the card of a carer."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from screening.arrangement.carer_card import CARD, CardCall, CardText, field_of
from screening.identifiers import PersonId, VisitId
from screening.storage import visit_store
from screening.storage.database import Database

TEXTS_OF_CARER: Final = (
    f"(field = '{CARD}' || ?1 OR field LIKE '{CARD}' || ?1 || '.%') AND visit_id IN "
    "(SELECT v.id FROM visit v JOIN person p ON p.dossier_id = v.dossier_id WHERE p.id = ?1)"
)
"""Which texts of visits stand on the card of a carer, as a condition on `visit_text`."""


def load_calls(database: Database, visit_id: VisitId) -> Mapping[PersonId, tuple[CardCall, ...]]:
    """Return who must be called, by whose card it is, the first one first."""
    calls: dict[PersonId, tuple[CardCall, ...]] = {}
    for carer, name, phone in database.rows(
        "SELECT person_id, name, phone FROM card_call WHERE visit_id = ? "
        "ORDER BY person_id, position",
        (visit_id,),
    ):
        calls[PersonId(carer)] = (*calls.get(PersonId(carer), ()), CardCall(name, phone))
    return calls


def save_calls(
    database: Database, visit_id: VisitId, carer_id: PersonId, calls: Sequence[CardCall]
) -> None:
    """Store who must be called when something happens to a carer, in this order."""
    database.execute(
        "DELETE FROM card_call WHERE visit_id = ? AND person_id = ?", (visit_id, carer_id)
    )
    for position, call in enumerate(calls):
        database.execute(
            "INSERT INTO card_call (visit_id, person_id, position, name, phone) "
            "VALUES (?, ?, ?, ?, ?)",
            (visit_id, carer_id, position, call.name, call.phone),
        )


def copy_cards(
    database: Database, source: VisitId, target: VisitId, carers: Collection[PersonId]
) -> None:
    """Copy the cards of these carers to another visit, their texts too."""
    calls, texts = load_calls(database, source), visit_store.load_texts(database, source)
    for carer_id in carers:
        save_calls(database, target, carer_id, calls.get(carer_id, ()))
        for name in (field_of(carer_id, text) for text in CardText):
            if name in texts:
                visit_store.save_text(database, target, name, texts[name])


def delete_card(database: Database, visit_id: VisitId, carer_id: PersonId) -> None:
    """Leave nothing of the card of a carer at one visit."""
    save_calls(database, visit_id, carer_id, ())
    database.execute(
        f"DELETE FROM visit_text WHERE {TEXTS_OF_CARER} AND visit_id = ?2", (carer_id, visit_id)
    )
