"""What kind of network it is: one description or none, and its reasons are true."""

from collections.abc import Set
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.measures import measure
from screening.network.model import Group, NetworkMap, Person, Sector, TaskKind, TieKind
from screening.network.types import (
    BEYOND_FAMILY,
    FAMILY,
    FoundType,
    NetworkType,
    find_type,
)
from screening.wording.network_types import NAMES, describe_type
from tests.unit.network.maps import load_case, make_person, make_task, make_tie

KEYS = [f"p{index}" for index in range(9)]


def make_map(people: list[Person], pairs: Set[tuple[str, str]] = frozenset()) -> NetworkMap:
    """Return a map of these people, with a tie for each pair."""
    return NetworkMap("Piet", 80, tuple(people), tuple(make_tie(*pair) for pair in sorted(pairs)))


def find(network: NetworkMap) -> FoundType | None:
    """Return the description of a map."""
    return find_type(network, measure(network.people, network.ties))


@st.composite
def maps(draw: st.DrawFn) -> NetworkMap:
    """Draw a small map with tasks, sectors and ties, the deceased among them."""
    people = [
        make_person(
            key,
            group=draw(st.sampled_from(Group)),
            sector=draw(st.sampled_from(Sector)),
            deceased=draw(st.integers(0, 6)) == 0,
            tasks=tuple(
                make_task(TaskKind.MEALS, draw(st.integers(0, 12)))
                for _ in range(draw(st.integers(0, 1)))
            ),
        )
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True))
    ]
    ends = st.sampled_from(KEYS)
    pairs = draw(st.sets(st.tuples(ends, ends), max_size=16))
    return make_map(people, pairs)


@pytest.mark.parametrize(
    "name, kind",
    [
        ("jansen", NetworkType.ONE_PIVOT),
        ("de_wit", NetworkType.ONE_PIVOT),
        ("yilmaz", NetworkType.FAMILY),
    ],
)
def test_households_have_their_description(name: str, kind: NetworkType) -> None:
    """Annie and Daan carry two thirds; around Mehmet most are family."""
    found = find(load_case(name)[0])
    assert found is not None
    assert found.kind is kind


@settings(max_examples=150, deadline=None)
@given(maps())
def test_reasons_are_true(network: NetworkMap) -> None:
    """Counted again in another way, every fact behind a description holds."""
    found, living = find(network), [one for one in network.people if not one.deceased]
    if found is None or len(living) < 3:
        assert found is None
        return
    informal = [one for one in living if one.group is not Group.PROFESSIONAL]
    by_id = {one.id: one for one in living}
    hours = sum(one.hours_per_week for one in living)
    pairs = {
        frozenset((tie.first, tie.second))
        for tie in network.ties
        if tie.first != tie.second and {tie.first, tie.second} <= set(by_id)
    }
    possible = len(living) * (len(living) - 1) / 2
    expected = {
        NetworkType.PROFESSIONALS: (len(living) - len(informal), len(living)),
        NetworkType.ONE_PIVOT: (sum(by_id[key].hours_per_week for key in found.people), hours),
        NetworkType.SMALL_AND_CLOSE: (len(pairs), possible),
        NetworkType.FRIENDS_AND_NEIGHBOURS: (len(found.people), len(informal)),
        NetworkType.FAMILY: (sum(one.sector in FAMILY for one in informal), len(informal)),
        NetworkType.LOOSE: (len(pairs), possible),
    }[found.kind]
    assert (found.part, found.whole) == expected
    share = found.part / found.whole
    assert {
        NetworkType.PROFESSIONALS: share > 0.5,
        NetworkType.ONE_PIVOT: share >= 2 / 3,
        NetworkType.SMALL_AND_CLOSE: share >= 0.5 and len(living) <= 6,
        NetworkType.FRIENDS_AND_NEIGHBOURS: len(found.people) >= 2
        and all(by_id[key].tasks and by_id[key].sector in BEYOND_FAMILY for key in found.people),
        NetworkType.FAMILY: share > 0.5,
        NetworkType.LOOSE: 0 < share < 0.2,
    }[found.kind]


@settings(max_examples=80, deadline=None)
@given(maps(), st.integers(0, 99))
def test_order_and_the_dead_do_not_matter(network: NetworkMap, seed: int) -> None:
    """There is one answer: who was added first changes nothing, nor do people who have died."""
    found = find(network)
    people = [one for one in network.people if not one.deceased]
    Random(seed).shuffle(people)  # noqa: S311 - test data
    again = find(replace(network, people=tuple(people)))
    assert (found and found.kind) == (again and again.kind)


def test_an_earlier_rule_goes_first() -> None:
    """A network of professionals stays that, however close it is and whoever gives the hours."""
    tasks = (make_task(TaskKind.MEALS, 9),)
    people = [
        make_person("jan", group=Group.CARER, sector=Sector.FAMILY_OF_ORIGIN, tasks=tasks),
        make_person("zorg", group=Group.PROFESSIONAL),
        make_person("arts", group=Group.PROFESSIONAL),
    ]
    pairs = {("jan", "zorg"), ("jan", "arts"), ("zorg", "arts")}
    found = find(make_map(people, pairs))
    assert found == FoundType(NetworkType.PROFESSIONALS, 2, 3)
    found = find(make_map([*people[:2], make_person("els")], {("jan", "zorg"), ("jan", "els")}))
    assert found == FoundType(NetworkType.ONE_PIVOT, 9, 9, (PersonId("jan"),))


def test_what_is_tense_or_broken_makes_no_network_close() -> None:
    """Three people who broke with each other know each other, and are not close."""
    people = [
        make_person(key, sector=sector)
        for key, sector in zip(
            ("jan", "els", "tom"),
            (Sector.FRIENDS, Sector.NEIGHBOURS, Sector.FAMILY_OF_ORIGIN),
            strict=True,
        )
    ]
    network = make_map(people, {("jan", "els"), ("jan", "tom"), ("els", "tom")})
    found = find(network)
    assert found is not None
    assert found.kind is NetworkType.SMALL_AND_CLOSE
    broken = [replace(tie, kind=TieKind.BROKEN) for tie in network.ties[:1]]
    tense = [replace(tie, kind=TieKind.TENSE) for tie in network.ties[1:]]
    assert find(replace(network, ties=(*broken, *tense))) is None


def test_a_map_without_any_tie_is_not_called_loose() -> None:
    """Nothing was asked yet: that says nothing about the network."""
    people = [make_person(key, sector=Sector.FRIENDS) for key in KEYS]
    assert find(make_map(people)) is None
    found = find(make_map(people, {("p0", "p1")}))
    assert found is not None
    assert found.kind is NetworkType.LOOSE


def test_no_description_fits_everything() -> None:
    """Two people are too few, and a network in the middle has no description."""
    assert find(make_map([make_person("jan"), make_person("els")])) is None
    people = [make_person(key) for key in ("jan", "els", "tom", "kim")]
    network = make_map(people, {("jan", "els")})
    assert find(network) is not None
    middle = make_map([*people, make_person("lot")], {("jan", "els"), ("tom", "kim")})
    assert find(middle) is None
    statement = describe_type(middle, None)
    assert statement.title == "Geen duidelijk beeld"
    assert "geen diagnose" in statement.explanation


@settings(max_examples=60, deadline=None)
@given(maps())
def test_every_description_is_marked_as_own(network: NetworkMap) -> None:
    """It has a name, a reason without loose ends, and says that it is no diagnosis."""
    statement = describe_type(network, find(network))
    assert statement.title in {*NAMES.values(), "Geen duidelijk beeld"}
    assert "{" not in statement.sentence
    assert "eigen omschrijving van Draagwijzer, geen diagnose" in statement.explanation
