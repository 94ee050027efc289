from collections.abc import Callable

import pytest

from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId
from screening.network.family.checks import find_doubts
from screening.network.family.model import (
    Descent,
    Kinship,
    KinshipKind,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative
from screening.network.model import Gender
from screening.workspace import Workspace
from tests.support.vaults import dump
from tests.unit.desks.family.conftest import Kin


def test_a_relation_twice_is_changed(kin: Kin) -> None:
    """Whatever the order of the two, there is one record of them."""
    annie, marja = kin.home.annie, kin.home.marja
    kin.desk.set_partnership(kin.visit, annie, kin.client, PartnershipKind.MARRIED)
    kin.desk.set_partnership(
        kin.visit, kin.client, annie, PartnershipKind.MARRIED, PartnershipState.DIVORCED
    )
    kin.desk.set_parent(kin.visit, annie, marja, Descent.BIRTH)
    kin.desk.set_parent(kin.visit, annie, marja, Descent.FOSTER)
    truus = kin.add(Relative.SIBLING, "Truus", annie)
    kin.desk.set_kinship(kin.visit, truus, annie, KinshipKind.TWIN)
    first, second = sorted((annie, kin.client))
    one, other = sorted((truus, annie))
    family = kin.family()
    assert family.partnerships == (
        Partnership(first, second, PartnershipKind.MARRIED, PartnershipState.DIVORCED),
    )
    assert family.parentages == (Parentage(annie, marja, Descent.FOSTER),)
    assert family.kinships == (Kinship(one, other, KinshipKind.TWIN),)
    kin.desk.set_partnership(kin.visit, annie, kin.client, None)
    kin.desk.set_parent(kin.visit, annie, marja, None)
    kin.desk.set_kinship(kin.visit, annie, truus, None)
    family = kin.family()
    assert (family.partnerships, family.parentages, family.kinships) == ((), (), ())


def test_nobody_is_related_to_oneself(kin: Kin) -> None:
    """Not as partner, parent or brother."""
    annie = kin.home.annie
    writes: tuple[Callable[[], object], ...] = (
        lambda: kin.desk.set_partnership(kin.visit, annie, annie, PartnershipKind.MARRIED),
        lambda: kin.desk.set_parent(kin.visit, annie, annie, Descent.BIRTH),
        lambda: kin.desk.set_kinship(kin.visit, annie, annie, KinshipKind.TWIN),
    )
    for write in writes:
        with pytest.raises(InvalidInput, match="van zichzelf"):
            write()


def test_nobody_is_an_own_ancestor(kin: Kin, workspace: Workspace) -> None:
    """The grandchild of somebody is not also the parent; nothing is stored."""
    child = kin.add(Relative.CHILD, "Kind")
    grandchild = kin.add(Relative.CHILD, "Kleinkind", child)
    before = dump(workspace)
    for descent in Descent:
        with pytest.raises(InvalidInput, match="eigen voorouder"):
            kin.desk.set_parent(kin.visit, grandchild, kin.client, descent)
    assert dump(workspace) == before


def test_parent_and_child_are_no_partners_or_siblings(kin: Kin) -> None:
    """Nor a grandparent and a grandchild, and not by way of a parent that comes later."""
    child = kin.add(Relative.CHILD, "Kind")
    grandchild = kin.add(Relative.CHILD, "Kleinkind", child)
    for other in (child, grandchild):
        with pytest.raises(InvalidInput, match="partners"):
            kin.desk.set_partnership(kin.visit, other, kin.client, PartnershipKind.MARRIED)
        with pytest.raises(InvalidInput, match="broer of zus"):
            kin.desk.set_kinship(kin.visit, kin.client, other, KinshipKind.SIBLING)
    partner = kin.add(Relative.PARTNER, "Joke", grandchild)
    brother = kin.add(Relative.SIBLING, "Bert", kin.home.annie)
    with pytest.raises(InvalidInput, match="ook ouder en kind"):
        kin.desk.set_parent(kin.visit, partner, kin.client, Descent.BIRTH)
    with pytest.raises(InvalidInput, match="ook ouder en kind"):
        kin.desk.set_parent(kin.visit, brother, kin.home.annie, Descent.ADOPTED)


def test_there_is_no_third_parent_to_be_born_to(kin: Kin, workspace: Workspace) -> None:
    """Neither new nor known; one who adopted or fosters can be added."""
    for name in ("Vader", "Moeder"):
        kin.add(Relative.PARENT, name)
    before = dump(workspace)
    with pytest.raises(InvalidInput, match="al twee ouders"):
        kin.add(Relative.PARENT, "Nog een")
    with pytest.raises(InvalidInput, match="al twee ouders"):
        kin.desk.set_parent(kin.visit, kin.home.annie, kin.client, Descent.BIRTH)
    assert dump(workspace) == before
    kin.desk.set_parent(kin.visit, kin.home.annie, kin.client, Descent.FOSTER)
    with pytest.raises(InvalidInput, match="al twee ouders"):
        kin.desk.set_parent(kin.visit, kin.home.annie, kin.client, Descent.BIRTH)


def test_ages_that_cannot_be_are_asked_about_and_not_refused(kin: Kin) -> None:
    """An age may be the slip; of who died it is the age at death."""
    child = kin.add(Relative.CHILD, "Kind", kin.home.annie)
    kin.network.change_person(kin.visit, kin.home.annie, age=40)
    kin.network.change_person(kin.visit, child, age=40)
    for person in (child, kin.home.annie):
        (doubt,) = find_doubts(kin.family(), person)
        assert doubt.startswith("Annie (40 jaar) staat als ouder van Kind (40 jaar).")
    assert find_doubts(kin.family(), kin.home.marja) == ()
    kin.network.change_person(kin.visit, child, deceased=True)
    assert find_doubts(kin.family(), child) == ()
    kin.network.change_person(kin.visit, child, deceased=False, age=39)
    assert find_doubts(kin.family(), child) == ()


def test_who_is_not_there_is_a_sentence(kin: Kin) -> None:
    """Somebody else may have been removed meanwhile."""
    gone = PersonId("weg")
    writes: tuple[Callable[[], object], ...] = (
        lambda: kin.desk.add_relative(kin.visit, gone, Relative.CHILD, "Els"),
        lambda: kin.desk.set_partnership(kin.visit, gone, kin.client, None),
        lambda: kin.desk.set_parent(kin.visit, kin.client, gone, Descent.BIRTH),
        lambda: kin.desk.set_kinship(kin.visit, gone, kin.client, None),
        lambda: kin.desk.set_gender(kin.visit, gone, Gender.MAN),
        lambda: kin.desk.place(kin.visit, gone, None),
    )
    for write in writes:
        with pytest.raises(NotFound):
            write()
