"""Reads the family of a visit: the client, and people of the network map."""

from screening.identifiers import PersonId, VisitId
from screening.network.family.model import Family, Kinship, Member, Parentage, Partnership
from screening.network.model import Group, NetworkMap, Person, Point, Sector
from screening.storage import family_store
from screening.storage.database import Database

FAMILY_SECTORS = frozenset({Sector.FAMILY_OF_ORIGIN, Sector.OTHER_FAMILY})


def gather_family(
    database: Database,
    visit_id: VisitId,
    network: NetworkMap,
    also: frozenset[PersonId] = frozenset(),
) -> Family:
    """Return the family among the people of a map: the client, kin, and whoever is related.

    Args:
        database: the vault.
        visit_id: the visit of the map.
        network: the map.
        also: who belongs to the family from now on.
    """
    partnerships = family_store.load_partnerships(database, visit_id)
    parentages = family_store.load_parentages(database, visit_id)
    kinships = family_store.load_kinships(database, visit_id)
    places = family_store.load_places(database, visit_id)
    related = also | _list_related(partnerships, parentages, kinships)
    members = [
        _make_member(person, places.get(person.id))
        for person in network.people
        if person.sector in FAMILY_SECTORS or person.id in related
    ]
    client = Member(
        id=network.client_id,
        name=network.client_name,
        gender=network.client_gender,
        age=network.client_age,
        is_client=True,
        household=True,
        place=places.get(network.client_id),
    )
    return Family((client, *members), partnerships, parentages, kinships)


def _make_member(person: Person, place: Point | None) -> Member:
    return Member(
        id=person.id,
        name=person.name,
        gender=person.gender,
        age=person.age,
        deceased=person.deceased,
        is_carer=person.group is Group.CARER,
        household=person.living_together,
        place=place,
    )


def _list_related(
    partnerships: tuple[Partnership, ...],
    parentages: tuple[Parentage, ...],
    kinships: tuple[Kinship, ...],
) -> frozenset[PersonId]:
    pairs = [(each.first, each.second) for each in partnerships]
    pairs += [(each.first, each.second) for each in kinships]
    pairs += [(line.parent, line.child) for line in parentages]
    return frozenset(person for pair in pairs for person in pair)
