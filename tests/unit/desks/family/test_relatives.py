import pytest

from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.network.family.model import Descent, KinshipKind, PartnershipKind
from screening.network.family.relatives import Relative
from screening.network.model import Gender, Group, Sector
from screening.workspace import Workspace
from tests.support.vaults import dump
from tests.unit.desks.family.conftest import Kin


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


def test_a_brother_of_who_was_adopted_has_the_parents_by_birth(kin: Kin) -> None:
    """Four parents are known; the two of birth are those of the brother."""
    born = {kin.add(Relative.PARENT, name) for name in ("Vader", "Moeder")}
    for other in (kin.home.annie, kin.home.marja):
        kin.desk.set_parent(kin.visit, other, kin.client, Descent.ADOPTED)
    assert kin.parents(kin.add(Relative.SIBLING, "Wim")) == born


def test_a_name_is_needed(kin: Kin, workspace: Workspace) -> None:
    """Nobody is added, and nothing is stored."""
    before = dump(workspace)
    with pytest.raises(InvalidInput) as caught:
        kin.add(Relative.CHILD, "  ")
    assert caught.value.field == "name"
    assert dump(workspace) == before


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
