"""Reads what is kept of one carer over all visits: the history of consent, judgements and notes."""

from datetime import date, datetime

from screening.dossier.model import Consent
from screening.identifiers import PersonId, VisitId
from screening.signals.model import Judgement, Verdict
from screening.storage.columns import to_date
from screening.storage.database import Database


def load_consent_history(database: Database, carer_id: PersonId) -> tuple[Consent, ...]:
    """Return every consent that a carer gave, the first one first."""
    rows = database.rows(
        "SELECT given_on, in_proposal, withdrawn_on, for_client FROM consent "
        "WHERE person_id = ? ORDER BY rowid",
        (carer_id,),
    )
    return tuple(
        Consent(carer_id, date.fromisoformat(given), bool(shown), to_date(withdrawn), bool(client))
        for given, shown, withdrawn, client in rows
    )


def load_judgements_about(
    database: Database, carer_id: PersonId
) -> tuple[tuple[VisitId, Judgement], ...]:
    """Return what the professional thought of the signals about a carer, visit by visit."""
    rows = database.rows(
        "SELECT visit_id, signal_key, verdict, reason, judged_at FROM judgement "
        "WHERE substr(signal_key, -length(?1) - 1) = ':' || ?1 ORDER BY judged_at, signal_key",
        (carer_id,),
    )
    return tuple(
        (VisitId(visit), Judgement(key, Verdict(verdict), reason, datetime.fromisoformat(at)))
        for visit, key, verdict, reason, at in rows
    )
