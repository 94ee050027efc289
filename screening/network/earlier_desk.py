"""The desk for who stood on an earlier map of the same dossier."""

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.removal import follow_group
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId
from screening.network.earlier import EarlierPerson, list_earlier_people, list_earlier_visits
from screening.network.map_changes import name_changes
from screening.network.model import Group
from screening.storage import network_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class EarlierDesk:
    """Earlier maps, and the people on them who may come back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_earlier_visits(self, visit_id: VisitId) -> tuple[Visit, ...]:
        """Return the visits before this one on whose map somebody stands, the latest first."""
        visit = visit_store.load_visit(self._session.database, visit_id)
        return list_earlier_visits(self._session.database, visit)

    def list_earlier_people(self, visit_id: VisitId) -> tuple[EarlierPerson, ...]:
        """Return who stood on an earlier map and is not on this one, the latest map first."""
        visit = visit_store.load_visit(self._session.database, visit_id)
        return list_earlier_people(self._session.database, visit)

    def return_person(self, visit_id: VisitId, person_id: PersonId) -> Changes:
        """Put somebody from an earlier map back on the map, as the same person.

        Raises:
            NotFound: nobody of that name may come back.
            InvalidInput: this person is on the map already.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        people = {
            earlier.person.id: earlier.person
            for earlier in list_earlier_people(self._session.database, visit)
        }
        if person_id not in people:
            network_store.load_person(self._session.database, visit_id, person_id)
            raise InvalidInput(
                "name", say("Deze persoon staat al op de kaart. Er is niets gewijzigd.")
            )
        person = people[person_id]
        changes = name_changes(
            visit, "return person", say("{name} terugzetten", name=person.name), created=person_id
        )
        with self._session.write(changes) as database:
            network_store.insert_person(database, visit_id, person)
            follow_group(database, person_id, is_carer=person.group is Group.CARER)
        return changes
