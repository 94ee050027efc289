"""How somebody new comes into a dossier and on the map of a visit."""

from screening.identifiers import DossierId, VisitId
from screening.network.model import Group, Person
from screening.storage import dossier_store, network_store
from screening.storage.database import Database


def insert_newcomer(
    database: Database, dossier_id: DossierId, visit_id: VisitId, person: Person
) -> None:
    """Store somebody who was not in the dossier before, without tasks."""
    dossier_store.insert_person(
        database,
        dossier_id,
        person.id,
        role="carer" if person.group is Group.CARER else "other",
        name=person.name,
        relation=person.relation,
    )
    network_store.insert_person(database, visit_id, person)
