"""The desk for the ties between the people on the map of one visit."""

from screening.changes import Changes
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId
from screening.network.map_changes import name_changes
from screening.network.model import Direction, SupportKind, Tie, TieKind
from screening.network.steps import tell_tie
from screening.storage import network_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class TieDesk:
    """Who has what kind of tie with whom; every method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_tie(
        self,
        visit_id: VisitId,
        first: PersonId,
        second: PersonId,
        kind: TieKind | None,
        *,
        direction: Direction | None = None,
        support: frozenset[SupportKind] | None = None,
    ) -> Changes:
        """Store the tie between two people; without a kind it is removed.

        Args:
            visit_id: an open visit.
            first: one of the two.
            second: the other.
            kind: what the tie is like.
            direction: which way the help goes, as seen from `first`; None keeps what was stored.
            support: what goes over it; None keeps what was stored.
        """
        if first == second:
            raise InvalidInput(
                "second", say("Een band loopt tussen twee mensen."), say("Kies een andere persoon.")
            )
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        names = [
            network_store.load_person(self._session.database, visit_id, person_id).name
            for person_id in (first, second)
        ]
        changes = name_changes(
            visit,
            "set tie",
            say("band tussen {first} en {second}", first=names[0], second=names[1]),
            told=tell_tie(names, kind),
        )
        with self._session.write(changes) as database:
            if kind is None:
                network_store.delete_tie(database, visit_id, first, second)
            else:
                stored = self._find(visit_id, first, second)
                tie = Tie(
                    first,
                    second,
                    kind,
                    stored.direction if direction is None else direction,
                    stored.support if support is None else support,
                )
                network_store.save_tie(database, visit_id, tie)
        return changes

    def change_content(
        self,
        visit_id: VisitId,
        first: PersonId,
        second: PersonId,
        *,
        direction: Direction | None = None,
        support: frozenset[SupportKind] | None = None,
    ) -> Changes:
        """Store which way the help goes over a tie, or what it is; the kind stays as it is.

        The arguments are those of `set_tie`. A tie that is gone by now stays gone.
        """
        kinds = {
            frozenset((tie.first, tie.second)): tie.kind
            for tie in network_store.load_ties(self._session.database, visit_id)
        }
        kind = kinds.get(frozenset((first, second)))
        return self.set_tie(visit_id, first, second, kind, direction=direction, support=support)

    def _find(self, visit_id: VisitId, first: PersonId, second: PersonId) -> Tie:
        """Return the tie of two people as seen from the first; one without content if new."""
        for tie in network_store.load_ties(self._session.database, visit_id):
            if (tie.first, tie.second) == (first, second):
                return tie
            if (tie.first, tie.second) == (second, first):
                return Tie(first, second, tie.kind, tie.direction.reversed, tie.support)
        return Tie(first, second, TieKind.NEUTRAL)
