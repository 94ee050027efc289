"""The desk for the procedure beside its dates: the urgent route."""

from datetime import date

from screening.changes import Changes, Topic
from screening.dossier.model import Dossier, ProcedureStep, Urgency
from screening.dossier.validation import check_past, clean_text
from screening.errors import InvalidInput
from screening.identifiers import DossierId
from screening.storage import dossier_store, urgency_store
from screening.storage.session import Session
from screening.wording.speech import say


class ProcedureDesk:
    """Notes that a dossier cannot wait for the investigation (Wmo 2015, art. 2.3.3)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_urgency(self, dossier_id: DossierId, since: date, reason: str) -> Changes:
        """Store since when and why it cannot wait; the reason may be filled in later.

        Raises:
            InvalidInput: the day lies in the future, or before the notification.
        """
        check_past("since", since, self._session.clock.today())
        urgency = Urgency(since, clean_text("reason", reason))
        changes = self._changes("set urgency", say("spoed"), dossier_id, merge=True)
        with self._session.write(changes) as database:
            _check_after_notification(dossier_store.load_dossier(database, dossier_id), since)
            urgency_store.save_urgency(database, dossier_id, urgency)
        return changes

    def clear_urgency(self, dossier_id: DossierId) -> Changes:
        """Store that there is no urgency, or no longer; a date of a provision stays."""
        changes = self._changes("clear urgency", say("geen spoed meer"), dossier_id)
        with self._session.write(changes) as database:
            urgency_store.delete_urgency(database, dossier_id)
        return changes

    def _changes(
        self, action: str, step: str, dossier_id: DossierId, *, merge: bool = False
    ) -> Changes:
        return Changes(
            action,
            frozenset({Topic.CASELOAD, Topic.DOSSIER}),
            step=step,
            dossier_id=dossier_id,
            merge_key=action if merge else "",
        )


def _check_after_notification(dossier: Dossier, since: date) -> None:
    notified_on = dossier.procedure.get(ProcedureStep.NOTIFICATION)
    if notified_on is not None and since < notified_on:
        raise InvalidInput(
            "since",
            say("De spoed begint vóór de melding. De vorige datum is bewaard."),
            say("Controleer de datum van de melding en die van de spoed."),
        )
