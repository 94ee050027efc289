"""The desk for the family of one visit."""

from collections.abc import Iterable
from dataclasses import replace

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.validation import clean_name
from screening.errors import NotFound
from screening.identifiers import PersonId, VisitId, new_id
from screening.network.desk import NetworkDesk
from screening.network.family.additions import Relation, admit_relative
from screening.network.family.checks import (
    check_kinship,
    check_parentage,
    check_partners,
    check_tree_place,
    check_two,
)
from screening.network.family.gathering import gather_family
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import (
    Relative,
    fit_relation,
    propose_relation,
    propose_sector,
)
from screening.network.map_changes import name_changes
from screening.network.model import Gender, Group, NetworkMap, Person, Point
from screening.network.newcomer import insert_newcomer
from screening.network.person_values import check_place
from screening.storage import dossier_store, family_store, network_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.speech import say


class FamilyDesk:
    """Who is what to whom in the family of a visit; every method is one step of undo."""

    def __init__(self, session: Session, network: NetworkDesk) -> None:
        self._session = session
        self._network = network

    def load(self, visit_id: VisitId) -> Family:
        """Return the family as it was at a visit: the client, kin, and whoever is related."""
        return gather_family(self._session.database, visit_id, self._network.load(visit_id))

    def add_relative(
        self,
        visit_id: VisitId,
        of: PersonId,
        relative: Relative,
        name: str,
        gender: Gender | None = None,
    ) -> Changes:
        """Put somebody new on the network map as a relative of somebody; `created` is who.

        A child of somebody with exactly one partner of now is the child of both. A brother or
        sister has the same parents, when those are known; a parent is also the parent of who was
        entered as a full brother or sister and has the same parents so far.

        Raises:
            InvalidInput: the name is none, or there are two parents already.
        """
        visit, network = self._open(visit_id)
        family = self._gather(visit_id, network, of)
        person = Person(
            id=PersonId(new_id()),
            name=clean_name("name", name),
            relation=propose_relation(family, of, relative, gender),
            group=Group.INFORMAL,
            sector=propose_sector(family, of),
            gender=gender,
        )
        relations = admit_relative(family, of, relative, person.id)
        changes = name_changes(
            visit, "add relative", say("{name} toevoegen", name=person.name), created=person.id
        )
        with self._session.write(changes) as database:
            insert_newcomer(database, visit.dossier_id, visit_id, person)
            _save(database, visit_id, relations)
        return changes

    def add_known_relative(
        self, visit_id: VisitId, of: PersonId, relative: Relative, other: PersonId
    ) -> Changes:
        """Store that somebody of the map is a relative of somebody, with what `add_relative` adds.

        Who has no relation in words yet gets one.

        Raises:
            InvalidInput: it cannot be that somebody is this relative.
        """
        visit, network = self._open(visit_id)
        family = self._gather(visit_id, network, of, other)
        check_two(of, other)
        relations = admit_relative(family, of, relative, other)
        changes = _name(visit, network, "add known relative", of, other)
        with self._session.write(changes) as database:
            _save(database, visit_id, relations)
            if other != network.client_id:
                person = _find(network, other)
                if not person.relation:
                    relation = propose_relation(family, of, relative, person.gender)
                    after = replace(person, relation=relation)
                    network_store.update_person(database, visit_id, after)
                    dossier_store.rename_person(database, other, after.name, relation)
        return changes

    def set_partnership(
        self,
        visit_id: VisitId,
        first: PersonId,
        second: PersonId,
        kind: PartnershipKind | None,
        state: PartnershipState = PartnershipState.CURRENT,
    ) -> Changes:
        """Store how two people are or were partners; without a kind they never were."""
        visit, network = self._open(visit_id)
        family = self._gather(visit_id, network, first, second)
        if kind is not None:
            check_partners(family, first, second)
        changes = _name(visit, network, "set partnership", first, second)
        with self._session.write(changes) as database:
            if kind is None:
                family_store.delete_partnership(database, visit_id, first, second)
            else:
                _save(database, visit_id, [Partnership(first, second, kind, state)])
        return changes

    def set_parent(
        self, visit_id: VisitId, parent: PersonId, child: PersonId, descent: Descent | None
    ) -> Changes:
        """Store that somebody is a parent of somebody; without a descent it is no longer so."""
        visit, network = self._open(visit_id)
        family = self._gather(visit_id, network, parent, child)
        line = Parentage(parent, child, descent or Descent.BIRTH)
        if descent is not None:
            check_parentage(family, line)
        changes = _name(visit, network, "set parent", parent, child)
        with self._session.write(changes) as database:
            if descent is None:
                family_store.delete_parentage(database, visit_id, parent, child)
            else:
                _save(database, visit_id, [line])
        return changes

    def set_kinship(
        self, visit_id: VisitId, first: PersonId, second: PersonId, kind: KinshipKind | None
    ) -> Changes:
        """Store that two people are brothers, sisters or twins; None takes it away."""
        visit, network = self._open(visit_id)
        family = self._gather(visit_id, network, first, second)
        if kind is not None:
            check_kinship(family, first, second)
        changes = _name(visit, network, "set kinship", first, second)
        with self._session.write(changes) as database:
            if kind is None:
                family_store.delete_kinship(database, visit_id, first, second)
            else:
                _save(database, visit_id, [Kinship(first, second, kind)])
        return changes

    def set_gender(self, visit_id: VisitId, person_id: PersonId, gender: Gender | None) -> Changes:
        """Store the gender of somebody, the client too; a relation such as "kind" follows it."""
        visit, network = self._open(visit_id)
        if person_id == network.client_id:
            step = say("gegevens van {name}", name=network.client_name)
            changes = name_changes(visit, "set gender", step)
            with self._session.write(changes) as database:
                family_store.save_client_gender(database, person_id, gender)
            return changes
        person = _find(network, person_id)
        relation = fit_relation(person.relation, gender)
        return self._network.change_person(visit_id, person_id, gender=gender, relation=relation)

    def place(self, visit_id: VisitId, person_id: PersonId, place: Point | None) -> Changes:
        """Store where somebody was dragged to in the family tree; None lets the layout choose."""
        visit, network = self._open(visit_id)
        self._gather(visit_id, network, person_id)
        check_place(place)
        if place is not None:
            check_tree_place(place)
            # As fine as the layout is: between places that are nearer no edge can be drawn.
            place = Point(round(place.x, 3), round(place.y, 3))
        step = say("{name} verplaatsen", name=_name_of(network, person_id))
        changes = name_changes(visit, "place relative", step)
        with self._session.write(changes) as database:
            family_store.save_place(database, visit_id, person_id, place)
        return changes

    def place_all_automatically(self, visit_id: VisitId) -> Changes:
        """Let the layout choose again for everybody in the family tree."""
        visit, _network = self._open(visit_id)
        changes = name_changes(visit, "arrange family", say("familie schikken"))
        with self._session.write(changes) as database:
            family_store.delete_places(database, visit_id)
        return changes

    def _open(self, visit_id: VisitId) -> tuple[Visit, NetworkMap]:
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        return visit, self._network.load(visit_id)

    def _gather(self, visit_id: VisitId, network: NetworkMap, *also: PersonId) -> Family:
        """Return the family with these people of the map in it; NotFound when one is not there."""
        for person_id in also:
            _name_of(network, person_id)
        return gather_family(self._session.database, visit_id, network, frozenset(also))


def _save(
    database: Database,
    visit_id: VisitId,
    relations: Iterable[Relation],
) -> None:
    for relation in relations:
        match relation:
            case Partnership():
                family_store.save_partnership(database, visit_id, relation)
            case Parentage():
                family_store.save_parentage(database, visit_id, relation)
            case Kinship():
                family_store.save_kinship(database, visit_id, relation)


def _find(network: NetworkMap, person_id: PersonId) -> Person:
    for person in network.people:
        if person.id == person_id:
            return person
    raise NotFound


def _name_of(network: NetworkMap, person_id: PersonId) -> str:
    is_client = person_id == network.client_id
    return network.client_name if is_client else _find(network, person_id).name


def _name(
    visit: Visit, network: NetworkMap, action: str, first: PersonId, second: PersonId
) -> Changes:
    step = say(
        "familieband van {first} en {second}",
        first=_name_of(network, first),
        second=_name_of(network, second),
    )
    return name_changes(visit, action, step)
