"""A carer in the middle of the map: the same facts, seen from another place."""

from dataclasses import replace

import pytest

from screening.identifiers import PersonId
from screening.network.centre import CLIENT_BESIDE, centre_on, list_centres
from screening.network.drawing import Mark, draw_map
from screening.network.layout import lay_out
from screening.network.model import (
    Circle,
    Direction,
    Group,
    NetworkMap,
    Point,
    SupportKind,
    Tie,
    TieKind,
)
from screening.network.own_ties import CLIENT_END, find_tie
from tests.unit.network.maps import CASE_NAMES, load_case, make_person

PIET = PersonId("piet")
PRACTICAL = frozenset({SupportKind.PRACTICAL})
ANNIE = make_person(
    "annie",
    group=Group.CARER,
    age=78,
    place=Point(0.2, 0.2),
    tie_to_client=TieKind.TENSE,
    client_direction=Direction.FORWARD,
    client_support=PRACTICAL,
)
KEES = make_person("kees", place=Point(0.6, 0), tie_to_client=TieKind.NEUTRAL)
ELS = make_person("els", tie_to_client=TieKind.BROKEN, client_direction=Direction.BACK)
NETWORK = NetworkMap(
    "Piet",
    81,
    (ANNIE, KEES, ELS),
    (
        Tie(ANNIE.id, KEES.id, TieKind.SUPPORTIVE, Direction.FORWARD, PRACTICAL),
        Tie(ELS.id, ANNIE.id, TieKind.BROKEN, Direction.FORWARD),
        Tie(KEES.id, ELS.id, TieKind.NEUTRAL),
    ),
    client_id=PIET,
)


def test_carer_is_the_middle_and_the_client_one_of_the_others() -> None:
    """The carer has the name and age of the middle; the client stands in the inner circle."""
    seen = centre_on(NETWORK, ANNIE.id)
    assert (seen.client_name, seen.client_age) == ("Annie", 78)
    assert [person.id for person in seen.people] == [PIET, KEES.id, ELS.id]
    client = seen.person(PIET)
    assert (client.name, client.age, client.relation) == ("Piet", 81, "cliënt")
    assert (client.circle, client.sector) == (Circle.INNER, ANNIE.sector)
    assert all(person.place is None for person in seen.people)


def test_only_the_client_is_marked_as_such() -> None:
    """On the drawing the client has a mark of its own, and nobody has one on the usual map."""
    seen = centre_on(NETWORK, ANNIE.id)
    nodes = draw_map(seen, lay_out(seen.people)).nodes
    assert [node.person_id for node in nodes if Mark.CLIENT in node.marks] == [PIET]
    usual = draw_map(NETWORK, lay_out(NETWORK.people)).nodes
    assert all(Mark.CLIENT not in node.marks for node in usual)


def test_ties_keep_their_kind_direction_and_letters() -> None:
    """What Annie gives Piet she still gives him, and so for all others, from the new middle."""
    seen = centre_on(NETWORK, ANNIE.id)
    kinds = {person.id: person.tie_to_client for person in seen.people}
    assert kinds == {PIET: TieKind.TENSE, KEES.id: TieKind.SUPPORTIVE, ELS.id: TieKind.BROKEN}
    # Seen from the person: Piet gets from Annie, Kees gets from Annie, Els gives to her.
    assert seen.person(PIET).client_direction is Direction.BACK
    assert seen.person(PIET).client_support == PRACTICAL
    assert seen.person(KEES.id).client_direction is Direction.BACK
    assert seen.person(KEES.id).client_support == PRACTICAL
    assert seen.person(ELS.id).client_direction is Direction.FORWARD
    assert set(seen.ties) == {
        Tie(KEES.id, PIET, TieKind.NEUTRAL),
        Tie(ELS.id, PIET, TieKind.BROKEN, Direction.BACK),
        Tie(KEES.id, ELS.id, TieKind.NEUTRAL),
    }


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_tie_of_a_household_is_drawn_once(name: str) -> None:
    """Around any carer there are as many ties as around the client, and nobody overlaps."""
    network, _ = load_case(name)
    layout = lay_out(network.people)
    number = len(draw_map(network, layout).strokes)
    for carer in list_centres(network):
        seen = centre_on(network, carer.id)
        around = lay_out(seen.people)
        assert len(draw_map(seen, around).strokes) == number
        assert around.box.width > 0
        assert lay_out(centre_on(network, carer.id).people) == around


def test_only_living_carers_can_be_in_the_middle() -> None:
    """Who is no carer, or has died, is not offered."""
    dead = make_person("wim", group=Group.CARER, deceased=True)
    network = replace(NETWORK, people=(*NETWORK.people, dead))
    assert [person.id for person in list_centres(network)] == [ANNIE.id]


def test_map_without_a_dossier_has_a_client_too() -> None:
    """Without an identifier of the client there still is one to point at."""
    seen = centre_on(replace(NETWORK, client_id=PersonId("")), ANNIE.id)
    assert seen.client_id == seen.people[0].id == CLIENT_BESIDE


@pytest.mark.parametrize("first, second", [("annie", "kees"), ("kees", "annie")])
def test_a_tie_is_found_from_both_ends(first: str, second: str) -> None:
    """The direction is turned with the ends; with the client it is that of the person."""
    tie = find_tie(NETWORK, PersonId(first), PersonId(second))
    assert tie is not None
    assert (tie.first, tie.second) == (first, second)
    assert tie.direction is (Direction.FORWARD if first == "annie" else Direction.BACK)
    own, turned = find_tie(NETWORK, ANNIE.id, CLIENT_END), find_tie(NETWORK, CLIENT_END, ANNIE.id)
    assert own is not None
    assert turned is not None
    assert (own.kind, own.direction) == (TieKind.TENSE, Direction.FORWARD)
    assert (turned.second, turned.direction) == (ANNIE.id, Direction.BACK)
    assert find_tie(NETWORK, PersonId("ghost"), CLIENT_END) is None
    assert find_tie(NETWORK, ANNIE.id, PersonId("ghost")) is None
