"""The desk for the carer cards of a visit."""

from dataclasses import dataclass

from screening.arrangement.card_offers import CallOffer, list_deceased, list_offers
from screening.arrangement.carer_card import (
    MOST_CALLS,
    CardCall,
    CardText,
    CarerCard,
    clean_call,
    clean_card_text,
    field_of,
    read_card,
)
from screening.changes import Changes, Topic
from screening.dossier.model import Carer, Visit
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.network.desk import NetworkDesk
from screening.storage import card_store, dossier_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say

Calls = tuple[CardCall, ...]


# No generated repr: it holds names and numbers.
@dataclass(frozen=True, slots=True, repr=False)
class CardContent:
    """A card, and who could stand on it as well; `first_name` is the client's, to put on it.

    `deceased` are those on the card who have died, by the name that it has.
    """

    card: CarerCard
    offers: tuple[CallOffer, ...]
    first_name: str
    deceased: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether everybody on it can be called."""
        return self.card.is_ready and not self.deceased


class CarerCardDesk:
    """Who must be called when something happens to a carer; every method is one step of undo."""

    def __init__(self, session: Session, network: NetworkDesk) -> None:
        self._session = session
        self._network = network

    def load(self, visit_id: VisitId) -> tuple[CardContent, ...]:
        """Return the card of every carer, filled in or not, with who could be called."""
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        dossier = dossier_store.load_dossier(database, visit.dossier_id)
        texts = visit_store.load_texts(database, visit_id)
        calls = card_store.load_calls(database, visit_id)
        network = self._network.load(visit_id)
        first_name = dossier.client.name.partition(" ")[0]

        def gather(carer: Carer) -> CardContent:
            own = calls.get(carer.id, ())
            card = read_card(carer, own, texts)
            offers = list_offers(carer, network, texts, own)
            return CardContent(card, offers, first_name, list_deceased(own, network))

        return tuple(gather(carer) for carer in dossier.carers)

    def card(self, visit_id: VisitId, carer_id: PersonId) -> CarerCard:
        """Return the card of one carer; NotFound when the dossier has no such carer."""
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        calls = card_store.load_calls(database, visit_id).get(carer_id, ())
        texts = visit_store.load_texts(database, visit_id)
        return read_card(self._carer(visit, carer_id), calls, texts)

    def save_call(
        self, visit_id: VisitId, carer_id: PersonId, call: CardCall, position: int | None = None
    ) -> Changes:
        """Put somebody on the card: after the others, or in the place of who stands there.

        Raises:
            ClosedVisit: the card of a closed visit stays as it is.
            InvalidInput: there is no name, the number is none, or the card is full.
            NotFound: nobody stands at that position.
        """
        calls, call = self._calls(visit_id, carer_id), clean_call(call)
        if position is None:
            if len(calls) >= MOST_CALLS:
                raise InvalidInput(
                    "name",
                    say("Op een pas passen {most} mensen. Er is niets gewijzigd.", most=MOST_CALLS),
                    say("Haal eerst iemand van de pas."),
                )
            return self._store(visit_id, carer_id, (*calls, call))
        _check(position, calls)
        changed = (*calls[:position], call, *calls[position + 1 :])
        return self._store(visit_id, carer_id, changed, merge=f"{position}")

    def remove_call(self, visit_id: VisitId, carer_id: PersonId, position: int) -> Changes:
        """Take somebody off the card; the others move up."""
        calls = self._calls(visit_id, carer_id)
        _check(position, calls)
        return self._store(visit_id, carer_id, (*calls[:position], *calls[position + 1 :]))

    def raise_call(self, visit_id: VisitId, carer_id: PersonId, position: int) -> Changes:
        """Let somebody be called before the one above."""
        calls = list(self._calls(visit_id, carer_id))
        _check(position - 1, tuple(calls))
        _check(position, tuple(calls))
        calls[position - 1], calls[position] = calls[position], calls[position - 1]
        return self._store(visit_id, carer_id, tuple(calls))

    def write(self, visit_id: VisitId, carer_id: PersonId, text: CardText, words: str) -> Changes:
        """Store one text of the card; empty words take it off.

        Raises:
            ClosedVisit: the card of a closed visit stays as it is.
            InvalidInput: it is far too long for a card.
        """
        visit = self._open(visit_id)
        cleaned = clean_card_text(text, words)
        changes = self._changes(visit, self._carer(visit, carer_id), merge=f"{text.name}")
        field = field_of(carer_id, text)
        with self._session.write(changes) as database:
            if cleaned:
                visit_store.save_text(database, visit_id, field, cleaned)
            else:
                visit_store.delete_text(database, visit_id, field)
        return changes

    def _calls(self, visit_id: VisitId, carer_id: PersonId) -> Calls:
        self._open(visit_id)
        return card_store.load_calls(self._session.database, visit_id).get(carer_id, ())

    def _store(
        self, visit_id: VisitId, carer_id: PersonId, calls: Calls, *, merge: str = ""
    ) -> Changes:
        visit = self._open(visit_id)
        changes = self._changes(visit, self._carer(visit, carer_id), merge=merge)
        with self._session.write(changes) as database:
            card_store.save_calls(database, visit_id, carer_id, calls)
        return changes

    def _open(self, visit_id: VisitId) -> Visit:
        return visit_store.load_open_visit(self._session.database, visit_id)

    def _carer(self, visit: Visit, carer_id: PersonId) -> Carer:
        dossier = dossier_store.load_dossier(self._session.database, visit.dossier_id)
        carer = next((one for one in dossier.carers if one.id == carer_id), None)
        if carer is None:
            raise NotFound
        return carer

    def _changes(self, visit: Visit, carer: Carer, *, merge: str) -> Changes:
        return Changes(
            "change carer card",
            frozenset({Topic.ARRANGEMENT, Topic.VISIT}),
            step=say("mantelzorgpas van {name}", name=carer.name),
            dossier_id=visit.dossier_id,
            visit_id=visit.id,
            merge_key=f"card:{visit.id}:{carer.id}:{merge}" if merge else "",
        )


def _check(position: int, calls: Calls) -> None:
    if not 0 <= position < len(calls):
        raise NotFound
