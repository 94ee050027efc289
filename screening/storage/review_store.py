"""Reads and writes the professional's judgements of signals."""

from collections.abc import Mapping
from datetime import datetime

from screening.identifiers import PersonId, VisitId
from screening.signals.model import Judgement, Verdict
from screening.storage.columns import from_moment
from screening.storage.database import Database


def load_judgements(database: Database, visit_id: VisitId) -> Mapping[str, Judgement]:
    """Return the judgements of a visit by the key of their signal."""
    rows = database.rows(
        "SELECT signal_key, verdict, reason, judged_at FROM judgement WHERE visit_id = ?",
        (visit_id,),
    )
    return {
        key: Judgement(key, Verdict(verdict), reason, datetime.fromisoformat(judged_at))
        for key, verdict, reason, judged_at in rows
    }


def save_judgement(database: Database, visit_id: VisitId, judgement: Judgement) -> None:
    """Store a judgement, new or changed."""
    database.execute(
        "INSERT INTO judgement VALUES (?, ?, ?, ?, ?) ON CONFLICT (visit_id, signal_key) "
        "DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, "
        "judged_at = excluded.judged_at",
        (
            visit_id,
            judgement.signal_key,
            judgement.verdict,
            judgement.reason,
            from_moment(judgement.judged_at),
        ),
    )


def delete_judgement(database: Database, visit_id: VisitId, signal_key: str) -> None:
    """Remove a judgement."""
    database.execute(
        "DELETE FROM judgement WHERE visit_id = ? AND signal_key = ?", (visit_id, signal_key)
    )


def delete_judgements_about(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Remove the judgements of the signals about one person."""
    for key in load_judgements(database, visit_id):
        if key.endswith(f":{person_id}"):
            delete_judgement(database, visit_id, key)
