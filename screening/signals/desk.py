"""The desk for signals: what the rules see at a visit, and what the professional thinks of it."""

from collections.abc import Set
from dataclasses import dataclass

from screening.changes import Changes, Topic
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.validation import clean_text
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId
from screening.network.desk import NetworkDesk
from screening.signals.evaluation import evaluate
from screening.signals.model import Judgement, Signal, Verdict
from screening.storage import review_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


@dataclass(frozen=True, slots=True, repr=False)
class ReviewedSignal:
    """A signal with the judgement of the professional, if there is one yet."""

    signal: Signal
    judgement: Judgement | None


class ReviewDesk:
    """Signals are derived each time from what is stored; only judgements are kept."""

    def __init__(
        self, session: Session, measurements: MeasurementDesk, network: NetworkDesk
    ) -> None:
        self._session = session
        self._measurements = measurements
        self._network = network

    def signals(
        self, visit_id: VisitId, carers: Set[PersonId] | None = None
    ) -> tuple[ReviewedSignal, ...]:
        """Return what the rules see at a visit, each beside its judgement.

        Args:
            visit_id: the visit.
            carers: whose measurements may be used; those of all consenting carers when not given.
        """
        burdens = [
            burden
            for burden in self._measurements.burdens(visit_id)
            if carers is None or burden.carer_id in carers
        ]
        found = evaluate(self._network.load(visit_id), burdens)
        judgements = review_store.load_judgements(self._session.database, visit_id)
        return tuple(ReviewedSignal(signal, judgements.get(signal.key)) for signal in found)

    def judge(
        self, visit_id: VisitId, signal_key: str, verdict: Verdict | None, reason: str = ""
    ) -> Changes:
        """Store whether the professional agrees; None takes the judgement back.

        Disagreement needs a reason: without it no one can follow later why a signal was set aside.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        cleaned = clean_text("reason", reason)
        if verdict is Verdict.DISAGREE and not cleaned:
            raise InvalidInput(
                "reason",
                say("Bij 'niet eens' hoort een reden."),
                say("Schrijf in een paar woorden waarom dit signaal hier niet klopt."),
            )
        changes = Changes(
            "judge signal",
            frozenset({Topic.REVIEW, Topic.VISIT}),
            step=say("oordeel over een signaal"),
            dossier_id=visit.dossier_id,
            visit_id=visit_id,
            merge_key=f"judge:{visit_id}:{signal_key}:{verdict}",
        )
        with self._session.write(changes) as database:
            if verdict is None:
                review_store.delete_judgement(database, visit_id, signal_key)
            else:
                judgement = Judgement(signal_key, verdict, cleaned, self._session.now())
                review_store.save_judgement(database, visit_id, judgement)
        return changes
