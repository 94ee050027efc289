"""The desk for the procedure beside its dates: the urgent route."""

from datetime import date
from typing import TypedDict, Unpack

from screening.changes import Changes, Topic
from screening.dossier.model import Dossier, ProcedureStep, Urgency
from screening.dossier.validation import check_past, clean_text
from screening.errors import InvalidInput
from screening.identifiers import DossierId
from screening.storage import dossier_store, urgency_store
from screening.storage.session import Session
from screening.wording.speech import say


class UrgencyValues(TypedDict, total=False):
    """What may be said of an urgency."""

    since: date | None
    reason: str


class ProcedureDesk:
    """Notes that a dossier cannot wait for the investigation (Wmo 2015, art. 2.3.3)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_urgency(self, dossier_id: DossierId, **values: Unpack[UrgencyValues]) -> Changes:
        """Store that it cannot wait: from today on, if nothing else was or is said.

        What is left out stays as it was; a reason may be filled in later.

        Raises:
            InvalidInput: the day is left empty, or lies in the future or before the notification.
        """
        today = self._session.clock.today()
        changes = self._changes("set urgency", say("spoed"), dossier_id, merge=",".join(values))
        with self._session.write(changes) as database:
            dossier = dossier_store.load_dossier(database, dossier_id)
            stored = dossier.urgency or Urgency(today, "")
            since = values.get("since", stored.since)
            if since is None:
                raise InvalidInput(
                    "since",
                    say("Bij spoed hoort een datum. De vorige datum is bewaard."),
                    say("Vul in sinds wanneer er spoed is, of kies: geen spoed meer."),
                )
            check_past("since", since, today)
            _check_after_notification(dossier, since)
            reason = clean_text("reason", values.get("reason", stored.reason))
            urgency_store.save_urgency(database, dossier_id, Urgency(since, reason))
        return changes

    def clear_urgency(self, dossier_id: DossierId) -> Changes:
        """Store that there is no urgency, or no longer; the date of a provision stays."""
        changes = self._changes("clear urgency", say("geen spoed meer"), dossier_id)
        with self._session.write(changes) as database:
            urgency_store.delete_urgency(database, dossier_id)
        return changes

    def _changes(
        self, action: str, step: str, dossier_id: DossierId, *, merge: str = ""
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.CASELOAD, Topic.DOSSIER}),
            step=step,
            dossier_id=dossier_id,
            merge_key=f"{action}:{merge}" if merge else "",
        )


def _check_after_notification(dossier: Dossier, since: date) -> None:
    notified_on = dossier.procedure.get(ProcedureStep.NOTIFICATION)
    if notified_on is not None and since < notified_on:
        raise InvalidInput(
            "since",
            say("De spoed begint vóór de melding. De vorige datum is bewaard."),
            say("Controleer de datum van de melding en die van de spoed."),
        )
