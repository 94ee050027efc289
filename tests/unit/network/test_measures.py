import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.network.measures import measure
from screening.network.model import Group, Person, TaskKind, Tie, TieKind
from tests.support.households import list_measures
from tests.unit.network.maps import (
    CASE_NAMES,
    load_case,
    make_people,
    make_person,
    make_task,
    make_tie,
)

KEYS = [f"p{index}" for index in range(8)]


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Person], list[Tie]]:
    """Draw a small network, with deceased people, unknown ends, ties to oneself and doubles."""
    people = [
        make_person(
            key,
            group=draw(st.sampled_from(Group)),
            tie_to_client=draw(st.sampled_from([None, *TieKind])),
            deceased=draw(st.booleans()),
        )
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True))
    ]
    ends = st.sampled_from([*KEYS, "unknown"])
    return people, draw(st.lists(st.builds(make_tie, ends, ends, st.sampled_from(TieKind))))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_households_come_out(name: str) -> None:
    """Every measure of the fictional households has the expected value, to four decimals."""
    network, expected = load_case(name)
    assert list_measures(network, str) == expected


def test_empty_map_measures_nothing() -> None:
    """A map without people gives zeros, no names and no division by zero."""
    measures = measure([], [])
    assert (measures.size, measures.density, measures.mean_degree) == (0, 0.0, 0.0)
    assert (measures.informal_share, measures.main_carer_share) == (0.0, 0.0)
    assert (measures.main_carer, measures.most_connected, measures.components) == (None, (), ())


def test_one_person_has_no_density() -> None:
    """With one person there is no pair, so the density is 0."""
    measures = measure([make_person("els", tie_to_client=TieKind.NEUTRAL)], [])
    assert (measures.density, measures.possible_ties, measures.isolated) == (0.0, 0, ("els",))


def test_who_has_the_highest_degree() -> None:
    """Everybody who shares the highest degree is named, in the order of the map."""
    people = [make_person(key) for key in ("jan", "els", "tom")]
    measures = measure(people, [make_tie("tom", "jan")])
    assert measures.most_connected == ("jan", "tom")


def test_isolated_needs_a_tie_to_the_client() -> None:
    """Somebody without any tie is not isolated but simply not connected."""
    people = [make_person("jan"), make_person("els", tie_to_client=TieKind.BROKEN)]
    assert measure(people, []).isolated == ("els",)


def test_deceased_people_do_not_count() -> None:
    """The deceased, their hours and ties to them are left out of every measure."""
    wim = make_person("wim", deceased=True, tasks=(make_task(TaskKind.MEALS, 5),))
    els = make_person("els", tie_to_client=TieKind.NEUTRAL)
    measures = measure([wim, els], [make_tie("wim", "els")])
    assert (measures.size, measures.ties, measures.hours_per_week) == (1, 0, 0)
    assert measures.isolated == ("els",)


def test_doubtful_ties_are_ignored() -> None:
    """A tie to oneself or to an unknown person is ignored, and a double one counts once."""
    people = [make_person("jan"), make_person("els")]
    ties = [
        make_tie("jan", "els"),
        make_tie("els", "jan", TieKind.TENSE),
        make_tie("jan", "jan"),
        make_tie("jan", "ghost"),
        make_tie("ghost", "els"),
    ]
    measures = measure(people, ties)
    assert (measures.ties, dict(measures.degrees)) == (1, {"jan": 1, "els": 1})


def test_first_of_equal_carers_is_the_main_carer() -> None:
    """With equal hours the first carer of the map is the main carer; other groups never are."""
    people = [
        make_person("zorg", group=Group.PROFESSIONAL, tasks=(make_task(TaskKind.MEALS, 40),)),
        make_person("jan", group=Group.CARER, tasks=(make_task(TaskKind.MEALS, 4),)),
        make_person("els", group=Group.CARER, tasks=(make_task(TaskKind.SHOPPING, 4),)),
    ]
    measures = measure(people, [])
    assert measures.main_carer == "jan"
    assert measures.main_carer_share == pytest.approx(4 / 48)


def test_no_main_carer_without_hours() -> None:
    """A carer without hours is not the main carer."""
    measures = measure([make_person("jan", group=Group.CARER)], [])
    assert (measures.main_carer, measures.main_carer_share) == (None, 0.0)


@pytest.mark.parametrize(
    "fields", [{"able": None}, {"willing": False}, {"tasks": (make_task(TaskKind.MEALS, 0),)}]
)
def test_possible_helper_is_able_willing_and_free(fields: dict[str, object]) -> None:
    """Not knowing is not the same as able or willing, and a task without hours is a task."""
    sure = make_person("els", able=True, willing=True)
    unsure = make_person("jan", **{"able": True, "willing": True, **fields})
    assert measure([sure, unsure], []).possible_helpers == ("els",)


@given(networks())
def test_measures_agree_with_each_other(network: tuple[list[Person], list[Tie]]) -> None:
    """Degrees add up to twice the ties, groups to the size, and components divide the people."""
    measures = measure(*network)
    assert sum(measures.degrees.values()) == 2 * measures.ties
    assert sum(measures.per_group.values()) == measures.size == len(measures.degrees)
    assert sum(len(part) for part in measures.components) == measures.size
    assert frozenset().union(*measures.components) == set(measures.degrees)
    informal = [p for p in network[0] if not p.deceased and p.group is not Group.PROFESSIONAL]
    assert measures.informal_count == len(informal)
    assert 0 <= measures.density <= 1
    alone = {next(iter(part)) for part in measures.components if len(part) == 1}
    assert set(measures.isolated) <= alone


@given(networks())
def test_order_of_ties_does_not_matter(network: tuple[list[Person], list[Tie]]) -> None:
    """Ties in another order, with their ends swapped, give the same measures."""
    people, ties = network
    swapped = [Tie(tie.second, tie.first, tie.kind) for tie in reversed(ties)]
    assert measure(people, swapped) == measure(people, ties)


def test_large_network_is_one_component() -> None:
    """A chain of 150 people is one group, also when its ties come in twice."""
    people = make_people(150, seed=1)
    chain = [make_tie(f"p{index}", f"p{index + 1}") for index in range(149)]
    measures = measure(people, chain + chain)
    assert (measures.component_count, measures.ties, measures.highest_degree) == (1, 149, 2)
