"""The desk for signals: what the rules see at a visit, and what the professional thinks of it."""

from collections.abc import Set
from dataclasses import dataclass

from screening.changes import Changes, Topic
from screening.dossier.care_question_desk import CareQuestionDesk
from screening.dossier.carer_desk import CarerDesk
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.validation import clean_text
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId
from screening.network.desk import NetworkDesk
from screening.network.family.model import Descent
from screening.network.measures import list_living
from screening.network.model import Group, NetworkMap
from screening.signals.evaluation import evaluate
from screening.signals.facts import ABOUT_CARER
from screening.signals.model import Judgement, Signal, Verdict
from screening.signals.rules_at import load_book_of
from screening.signals.told_facts import CareWords, Told
from screening.storage import family_store, review_store, visit_store
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
        self,
        session: Session,
        *,
        measurements: MeasurementDesk,
        network: NetworkDesk,
        carers: CarerDesk,
        care_questions: CareQuestionDesk,
        instruments: InstrumentDesk,
    ) -> None:
        self._session = session
        self._measurements = measurements
        self._network = network
        self._carers = carers
        self._care_questions = care_questions
        self._instruments = instruments

    def signals(
        self, visit_id: VisitId, carers: Set[PersonId] | None = None
    ) -> tuple[ReviewedSignal, ...]:
        """Return what the rules see at a visit, each beside its judgement.

        Args:
            visit_id: the visit.
            carers: for what leaves the vault, whose measurements and situation may be used; own
                words never are then. When not given it is for the screen: those of all carers who
                consent.
        """
        burdens = [
            burden
            for burden in self._measurements.burdens(visit_id)
            if carers is None or burden.carer_id in carers
        ]
        network = self._network.load(visit_id)
        book = load_book_of(self._session.database, visit_id, self._instruments.list_added())
        told = self._gather_told(visit_id, network, carers)
        found = evaluate(network, burdens, book.in_force, told)
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

    def _gather_told(
        self, visit_id: VisitId, network: NetworkMap, carers: Set[PersonId] | None
    ) -> Told:
        database = self._session.database
        consenting = self._carers.situations(visit_id)
        on_map = {p.id for p in list_living(network.people) if p.group is Group.CARER}
        may_quote = carers is None and bool(on_map) and on_map <= consenting.keys()
        return Told(
            day=visit_store.load_visit(database, visit_id).held_on,
            situations={
                carer_id: situation
                for carer_id, situation in consenting.items()
                if carers is None or carer_id in carers
            },
            # Of whom the words are is not known: every carer must agree to their use.
            words=self._list_words(visit_id) if may_quote else (),
            parents=frozenset(
                parentage.parent
                for parentage in family_store.load_parentages(database, visit_id)
                if parentage.child == network.client_id and parentage.descent is not Descent.FOSTER
            ),
            has_outlooks=carers is None,
        )

    def _list_words(self, visit_id: VisitId) -> tuple[CareWords, ...]:
        texts = visit_store.load_texts(self._session.database, visit_id)
        return tuple(
            CareWords(question.key, say(question.text), texts[question.field])
            for question in self._care_questions.questions(visit_id)
            if question.key in ABOUT_CARER and texts.get(question.field, "").strip()
        )
