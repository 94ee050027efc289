from collections.abc import Callable
from datetime import date

import pytest

from screening.dossier.model import VisitKind
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.network.family.checks import find_doubts
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
from screening.network.family.relatives import Relative
from screening.network.model import Gender, Group, Point, Sector
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, dump
from tests.unit.desks.conftest import Home

FAMILY_TABLES = ("partnership", "parentage", "kinship", "family_place")


class Kin:
    """Builds a family at the open visit, by names."""

    def __init__(self, workspace: Workspace, home: Home) -> None:
        self.desk, self.network, self.home = workspace.family, workspace.network, home
        self.visit = home.visit_id
        self.client = home.client

    def add(
        self,
        relative: Relative,
        name: str,
        of: PersonId | None = None,
        gender: Gender | None = None,
    ) -> PersonId:
        """Add a relative, of the client unless told otherwise."""
        of = of or self.client
        return PersonId(self.desk.add_relative(self.visit, of, relative, name, gender).created)

    def family(self) -> Family:
        """Return the family as stored."""
        return self.desk.load(self.visit)

    def parents(self, child: PersonId) -> set[PersonId]:
        """Return who are the parents of somebody."""
        return {line.parent for line in self.family().parentages if line.child == child}

    def relation(self, person: PersonId) -> str:
        """Return the relation to the client in words."""
        return self.network.load(self.visit).person(person).relation


@pytest.fixture
def kin(workspace: Workspace, home: Home) -> Kin:
    """The family of Piet, of whom nothing is known yet."""
    return Kin(workspace, home)


def test_the_family_is_the_client_kin_and_whoever_is_related(kin: Kin) -> None:
    """A friend is no member, until somebody says what the friend is to somebody."""
    friend = PersonId(kin.network.add_person(kin.visit, "Henk", sector=Sector.FRIENDS).created)
    members = kin.family().members
    assert [member.name for member in members] == ["Piet", "Annie", "Marja"]
    assert members[0].is_client
    assert members[0].household
    kin.desk.set_partnership(kin.visit, friend, kin.home.marja, PartnershipKind.LIVING_APART)
    assert friend in {member.id for member in kin.family().members}


def test_a_member_is_the_same_person_as_on_the_map(kin: Kin) -> None:
    """Age, gender, death and household come from the map."""
    kin.network.change_person(
        kin.visit, kin.home.annie, age=78, living_together=True, gender=Gender.WOMAN, deceased=True
    )
    annie = kin.family().member(kin.home.annie)
    assert (annie.age, annie.household, annie.gender) == (78, True, Gender.WOMAN)
    assert annie.deceased
    assert annie.is_carer


def test_a_newcomer_stands_on_the_network_map_too(kin: Kin, workspace: Workspace) -> None:
    """With a relation in words; one undo takes person and relation away to the byte."""
    before = dump(workspace)
    els = kin.add(Relative.CHILD, "  Els ", gender=Gender.WOMAN)
    person = kin.network.load(kin.visit).person(els)
    assert (person.name, person.relation, person.sector) == (
        "Els", "dochter", Sector.FAMILY_OF_ORIGIN,
    )  # fmt: skip
    assert person.group is Group.INFORMAL
    assert kin.parents(els) == {kin.client}
    workspace.undo(kin.home.dossier_id)
    assert dump(workspace) == before


def test_a_child_has_both_parents_when_there_is_one_partner(kin: Kin) -> None:
    """Of two partners, and of a former one, nobody can say which it is."""
    kin.add(Relative.FORMER_PARTNER, "Ria")
    assert kin.parents(kin.add(Relative.CHILD, "Kees")) == {kin.client}
    partner = kin.add(Relative.PARTNER, "Joke")
    els = kin.add(Relative.CHILD, "Els")
    assert kin.parents(els) == {kin.client, partner}
    assert kin.parents(kin.add(Relative.CHILD, "Bert", partner)) == {kin.client, partner}
    kin.desk.set_parent(kin.visit, partner, els, None)
    assert kin.parents(els) == {kin.client}
    kin.add(Relative.PARTNER, "Truus")
    assert kin.parents(kin.add(Relative.CHILD, "Wim")) == {kin.client}


def test_a_sibling_has_the_same_parents_when_they_are_known(kin: Kin) -> None:
    """Else it is only told that they are brothers or sisters, and a parent counts for both."""
    wim = kin.add(Relative.SIBLING, "Wim")
    assert [each.kind for each in kin.family().kinships] == [KinshipKind.SIBLING]
    mother = kin.add(Relative.PARENT, "Moeder")
    assert kin.parents(wim) == {mother} == kin.parents(kin.client)
    truus = kin.add(Relative.SIBLING, "Truus", wim)
    assert kin.parents(truus) == {mother}
    assert len(kin.family().kinships) == 1


def test_somebody_of_the_map_becomes_a_relative(kin: Kin, workspace: Workspace) -> None:
    """With the same second parent as a newcomer, and a relation where there was none."""
    before = dump(workspace)
    annie, marja = kin.home.annie, kin.home.marja
    kin.desk.add_known_relative(kin.visit, kin.client, Relative.PARTNER, annie)
    kin.network.change_person(kin.visit, marja, gender=Gender.WOMAN)
    kin.desk.add_known_relative(kin.visit, kin.client, Relative.CHILD, marja)
    assert kin.parents(marja) == {kin.client, annie}
    assert (kin.relation(annie), kin.relation(marja)) == ("partner", "dochter")
    while workspace.undo(kin.home.dossier_id):
        pass
    assert dump(workspace) == before


def test_what_follows_by_itself_is_left_out_where_it_cannot_be(kin: Kin) -> None:
    """A child with two parents keeps them; a sister with parents of her own is only a sister."""
    annie, marja = kin.home.annie, kin.home.marja
    partner = kin.add(Relative.PARTNER, "Joke")
    mother = kin.add(Relative.PARENT, "Moeder", marja)
    kin.desk.add_known_relative(kin.visit, kin.client, Relative.CHILD, marja)
    assert kin.parents(marja) == {mother, kin.client}
    kin.network.change_person(kin.visit, annie, relation="buurvrouw")
    kin.desk.add_known_relative(kin.visit, marja, Relative.SIBLING, annie)
    assert kin.parents(annie) == {mother, kin.client}
    assert kin.relation(annie) == "buurvrouw"
    kin.add(Relative.PARENT, "Vader", partner)
    kin.desk.add_known_relative(kin.visit, annie, Relative.SIBLING, partner)
    assert len(kin.parents(partner)) == 1
    with pytest.raises(InvalidInput, match="van zichzelf"):
        kin.desk.add_known_relative(kin.visit, annie, Relative.CHILD, annie)


def test_a_parent_of_one_is_no_parent_of_a_half_sibling(kin: Kin) -> None:
    """Half siblings share one parent, and nobody knows which."""
    half = kin.add(Relative.SIBLING, "Wim")
    kin.desk.set_kinship(kin.visit, half, kin.client, KinshipKind.HALF_SIBLING)
    kin.add(Relative.PARENT, "Moeder")
    assert kin.parents(half) == set()


@pytest.mark.parametrize(
    "chain,words",
    [
        ([(Relative.CHILD, None)], "kind"),
        ([(Relative.PARTNER, Gender.MAN)], "partner"),
        ([(Relative.FORMER_PARTNER, None)], "ex-partner"),
        ([(Relative.PARENT, Gender.WOMAN)], "moeder"),
        ([(Relative.SIBLING, Gender.OTHER)], "broer of zus"),
        ([(Relative.CHILD, None), (Relative.CHILD, Gender.WOMAN)], "kleindochter"),
        ([(Relative.CHILD, None), (Relative.PARTNER, Gender.MAN)], "schoonzoon"),
        ([(Relative.PARENT, None), (Relative.PARENT, None)], "grootouder"),
        ([(Relative.PARENT, None), (Relative.SIBLING, Gender.WOMAN)], "tante"),
        ([(Relative.SIBLING, None), (Relative.CHILD, Gender.MAN)], "neef"),
        ([(Relative.PARTNER, None), (Relative.SIBLING, Gender.WOMAN)], "schoonzus"),
        ([(Relative.PARTNER, None), (Relative.PARENT, Gender.MAN)], "schoonvader"),
        ([(Relative.FORMER_PARTNER, None), (Relative.SIBLING, Gender.WOMAN)], "zus van Nummer 0"),
    ],
)
def test_the_relation_to_the_client_is_proposed(
    kin: Kin, chain: list[tuple[Relative, Gender | None]], words: str
) -> None:
    """As far as it follows; else it says of whom."""
    of = kin.client
    for number, (relative, gender) in enumerate(chain):
        of = kin.add(relative, f"Nummer {number}", of, gender)
    assert kin.relation(of) == words


def test_the_proposed_word_follows_the_gender(kin: Kin, workspace: Workspace) -> None:
    """What somebody wrote stays; the client has a gender and no relation."""
    els = kin.add(Relative.CHILD, "Els")
    for gender, words in ((Gender.WOMAN, "dochter"), (Gender.MAN, "zoon"), (None, "kind")):
        kin.desk.set_gender(kin.visit, els, gender)
        assert kin.relation(els) == words
    bert = kin.add(Relative.CHILD, "Bert", kin.home.marja)
    kin.desk.set_gender(kin.visit, bert, Gender.MAN)
    assert kin.relation(bert) == "zoon van Marja"
    kin.network.change_person(kin.visit, bert, relation="petekind")
    kin.desk.set_gender(kin.visit, bert, Gender.WOMAN)
    assert kin.relation(bert) == "petekind"
    kin.desk.set_gender(kin.visit, kin.client, Gender.MAN)
    assert kin.family().members[0].gender is Gender.MAN
    workspace.undo(kin.home.dossier_id)
    assert kin.family().members[0].gender is None


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


def test_a_brother_of_who_was_adopted_has_the_parents_by_birth(kin: Kin) -> None:
    """Four parents are known; the two of birth are those of the brother."""
    born = {kin.add(Relative.PARENT, name) for name in ("Vader", "Moeder")}
    for other in (kin.home.annie, kin.home.marja):
        kin.desk.set_parent(kin.visit, other, kin.client, Descent.ADOPTED)
    assert kin.parents(kin.add(Relative.SIBLING, "Wim")) == born


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


def test_a_place_is_kept_and_taken_back(kin: Kin, workspace: Workspace) -> None:
    """Of the client too; arranging takes all of them back, and undo brings them again."""
    kin.desk.place(kin.visit, kin.client, Point(0.5, -1))
    kin.desk.place(kin.visit, kin.home.annie, Point(2, 0))
    kin.desk.place(kin.visit, kin.home.marja, Point(2, 1))
    kin.desk.place(kin.visit, kin.home.marja, None)
    places = [member.place for member in kin.family().members]
    assert places == [Point(0.5, -1), Point(2, 0), None]
    kin.desk.place_all_automatically(kin.visit)
    assert not any(member.place for member in kin.family().members)
    workspace.undo(kin.home.dossier_id)
    assert [member.place for member in kin.family().members] == places


def test_a_place_outside_the_paper_is_refused(kin: Kin) -> None:
    """And what is no number is a mistake of ours."""
    with pytest.raises(InvalidInput, match="buiten het papier"):
        kin.desk.place(kin.visit, kin.client, Point(1e9, 0))
    with pytest.raises(ValueError, match="finite"):
        kin.desk.place(kin.visit, kin.client, Point(float("nan"), 0))


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


def test_a_name_is_needed(kin: Kin, workspace: Workspace) -> None:
    """Nobody is added, and nothing is stored."""
    before = dump(workspace)
    with pytest.raises(InvalidInput) as caught:
        kin.add(Relative.CHILD, "  ")
    assert caught.value.field == "name"
    assert dump(workspace) == before


def test_who_leaves_the_map_leaves_the_family(kin: Kin, workspace: Workspace) -> None:
    """With every relation and the place; undo brings all of it back to the byte."""
    els = _put_in_everything(kin)
    before = dump(workspace)
    kin.network.remove_person(kin.visit, els)
    family = kin.family()
    assert els not in {member.id for member in family.members}
    assert (family.partnerships, family.kinships) == ((), ())
    assert all(els not in (line.parent, line.child) for line in family.parentages)
    workspace.undo(kin.home.dossier_id)
    assert dump(workspace) == before


def test_a_follow_up_starts_with_the_family_of_last_time(
    kin: Kin, workspace: Workspace, clock: FakeClock
) -> None:
    """Relations and places are copied; what is changed then leaves last time alone."""
    els = _put_in_everything(kin)
    workspace.visits.close(kin.visit)
    before = kin.family()
    clock.set_day(date(2026, 9, 10))
    started = workspace.visits.start(kin.home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    follow_up = VisitId(started.created)
    after = workspace.family.load(follow_up)
    assert after.partnerships == before.partnerships
    assert after.parentages == before.parentages
    assert after.kinships == before.kinships
    assert [member.place for member in after.members] == [member.place for member in before.members]
    workspace.family.set_partnership(follow_up, els, kin.home.marja, None)
    workspace.family.place_all_automatically(follow_up)
    workspace.network.remove_person(follow_up, els)
    assert kin.family().partnerships == before.partnerships
    assert kin.family().member(els).place == Point(1, 1)


def test_a_destroyed_dossier_leaves_no_family(kin: Kin, workspace: Workspace) -> None:
    """All four tables are empty afterwards."""
    _put_in_everything(kin)
    rows = dump(workspace)
    assert all(rows[table] for table in FAMILY_TABLES)
    database = database_of(workspace)
    with database.transaction():
        database.execute("DELETE FROM dossier WHERE id = ?", (kin.home.dossier_id,))
        assert not any(dump(workspace)[table] for table in FAMILY_TABLES)


def _put_in_everything(kin: Kin) -> PersonId:
    els = kin.add(Relative.CHILD, "Els")
    kin.desk.set_partnership(kin.visit, els, kin.home.marja, PartnershipKind.LIVING_TOGETHER)
    kin.desk.set_kinship(kin.visit, els, kin.home.annie, KinshipKind.HALF_SIBLING)
    kin.desk.place(kin.visit, els, Point(1, 1))
    kin.add(Relative.CHILD, "Kleinkind", els)
    return els
