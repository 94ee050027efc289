from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.identifiers import TaskId
from screening.network.drop_out import drop_out
from screening.network.model import (
    WEEK,
    DayPart,
    Group,
    Moment,
    NetworkMap,
    Person,
    Task,
    TaskKind,
    Weekday,
)
from screening.network.week import plan_week
from screening.wording.drop_out import describe_drop_out
from screening.wording.week import describe_presences, describe_week, name_empty, shorten_names
from tests.unit.network.maps import load_case, make_person
from tests.unit.network.moments import FEW, at, every, moments

tasks = st.builds(
    Task,
    id=st.uuids().map(lambda key: TaskId(key.hex)),
    kind=st.sampled_from([kind for kind in TaskKind if kind is not TaskKind.OTHER]),
    hours_per_week=st.just(1.0),
    moments=moments,
)


@st.composite
def maps(draw: st.DrawFn) -> NetworkMap:
    """Return a map of up to five people with up to three tasks each."""
    people = [
        make_person(
            f"p{number}",
            tasks=tuple(draw(st.lists(tasks, max_size=3))),
            deceased=draw(st.booleans()),
            living_together=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    return NetworkMap("Piet", None, tuple(people), ())


def do(kind: TaskKind, *when: str) -> Task:
    """Return a task of two hours at these moments."""
    return Task(TaskId(f"{kind}{when}"), kind, 2, moments=at(*when))


def make_map(*people: Person) -> NetworkMap:
    """Return a map around Piet."""
    return NetworkMap("Piet", None, people, ())


@FEW
@given(maps())
def test_everybody_is_there_exactly_at_the_own_moments(network: NetworkMap) -> None:
    """At each moment stand the living with a task at that moment, in the order of the map."""
    week = plan_week(network)
    assert tuple(week.there) == WEEK
    for moment, presences in week.there.items():
        expected = [
            (person.id, [task.id for task in person.tasks if moment in task.moments])
            for person in network.people
            if not person.deceased and any(moment in task.moments for task in person.tasks)
        ]
        assert [(one.person.id, [task.id for task in one.tasks]) for one in presences] == expected


@FEW
@given(maps())
def test_every_task_is_planned_or_told_apart(network: NetworkMap) -> None:
    """Each task of the living is in the week or among those whose moment is not known."""
    week = plan_week(network)
    seen = {task.id for there in week.there.values() for one in there for task in one.tasks}
    unknown = {task.id for line in week.people for task in line.unplanned}
    living = [person for person in network.people if not person.deceased]
    assert not seen & unknown
    assert seen | unknown == {task.id for person in living for task in person.tasks}
    assert week.unplanned_count == len(unknown)
    for line in week.people:
        assert set(line.moments) == {
            moment
            for moment, there in week.there.items()
            if any(one.person is line.person for one in there)
        }


@FEW
@given(maps())
def test_nobody_is_claimed_only_when_every_moment_is_known(network: NetworkMap) -> None:
    """As long as the moment of any task is unknown, no sentence and no word says nobody."""
    week = plan_week(network)
    words = " ".join((*describe_week(network, week), name_empty(week))).casefold()
    if week.unplanned_count:
        assert "heeft niemand" not in words
        assert name_empty(week) != "geen taak"


@FEW
@given(maps())
def test_what_falls_empty_was_held_by_the_leaver_alone(network: NetworkMap) -> None:
    """The day parts that fall empty are those that are empty without the leaver, and were not."""
    before = plan_week(network)
    for line in before.people:
        others = tuple(person for person in network.people if person is not line.person)
        after = plan_week(replace(network, people=others))
        loss = drop_out(network.people, (), line.person.id)
        assert set(loss.emptied) == set(after.empty) - set(before.empty)
        assert loss.unplanned_elsewhere == after.unplanned_count


def test_empty_day_parts_are_told() -> None:
    """With all moments known it is said which day parts nobody has a task in."""
    awake = replace(
        do(TaskKind.SUPERVISION), moments=frozenset(WEEK) - every(DayPart.NIGHT) - at("tue-evening")
    )
    network = make_map(make_person("annie", tasks=(awake,)))
    week = plan_week(network)
    assert describe_week(network, week) == (
        "Op deze dagdelen heeft niemand een taak: elke nacht en dinsdagavond.",
    )
    assert name_empty(week) == "geen taak"
    full = make_map(make_person("annie", tasks=(replace(awake, moments=frozenset(WEEK)),)))
    assert describe_week(full, plan_week(full)) == (
        "Op elk dagdeel van de week heeft iemand een taak.",
    )


def test_unknown_moments_are_told_apart() -> None:
    """With a moment unknown it is said what is filled in, and of how many tasks it is unknown."""
    everything = frozenset(WEEK) - at("fri-night")
    known = replace(do(TaskKind.MEALS), moments=everything)
    one = make_map(make_person("jan", tasks=(known, do(TaskKind.SHOPPING))))
    assert describe_week(one, plan_week(one)) == (
        "Op deze dagdelen is nog niemand ingevuld: vrijdagnacht.",
        "Van 1 taak is nog niet bekend wanneer.",
    )
    three = make_map(
        make_person("jan", tasks=(known, do(TaskKind.SHOPPING), do(TaskKind.TRANSPORT))),
        make_person("els", tasks=(do(TaskKind.COMPANY),)),
        make_person("wim", tasks=(do(TaskKind.COMPANY),), deceased=True),
    )
    assert describe_week(three, plan_week(three))[1] == "Van 3 taken is nog niet bekend wanneer."


@pytest.mark.parametrize("name", ["jansen", "yilmaz", "de_wit"])
def test_a_map_without_moments_says_only_that(name: str) -> None:
    """Of the households, whose moments nobody asked, nothing is said about empty day parts."""
    network, _ = load_case(name)
    week = plan_week(network)
    assert not week.is_known
    assert describe_week(network, week) == (
        "Van geen enkele taak is al bekend wanneer die wordt gedaan.",
    )


def test_a_map_without_tasks_says_so() -> None:
    """Without any task there is nothing to plan."""
    network = make_map(make_person("jan"))
    assert describe_week(network, plan_week(network)) == ("Er staan nog geen taken op de kaart.",)


def test_living_together_is_no_presence() -> None:
    """Who lives with the client counts at own moments only, and a sentence says so."""
    annie = make_person("annie", living_together=True, tasks=(do(TaskKind.MEALS, "mon-evening"),))
    network = make_map(annie)
    week = plan_week(network)
    assert len(week.empty) == len(WEEK) - 1
    assert describe_week(network, week)[-1] == (
        "Annie woont bij Piet. Of Annie er op een leeg dagdeel is, staat hier niet bij."
    )
    two = make_map(annie, make_person("emre", living_together=True))
    assert describe_week(two, plan_week(two))[-1] == (
        "Annie en Emre wonen bij Piet. Of zij er op een leeg dagdeel zijn, staat hier niet bij."
    )


def test_first_names_are_enough_when_they_tell_who_it_is() -> None:
    """People go by their first name; two of one, organisations and labels keep all of it."""
    people = [
        make_person("a", name="Annie Jansen"),
        make_person("b", name="Kees Jansen"),
        make_person("c", name="kees de Wit"),
        make_person("d", name="Dagbesteding De Linde", group=Group.PROFESSIONAL),
        make_person("e", name="zus van Jan"),
    ]
    assert list(shorten_names(people).values()) == [
        "Annie",
        "Kees Jansen",
        "kees de Wit",
        "Dagbesteding De Linde",
        "zus van Jan",
    ]


def test_a_moment_names_who_does_what() -> None:
    """One line names everybody at a moment with what they do then, each task once."""
    marja = make_person(
        "marja", tasks=(do(TaskKind.SHOPPING, "tue-evening"), do(TaskKind.MEALS, "wed-evening"))
    )
    tom = replace(do(TaskKind.OTHER, "tue-evening"), text=" hond uitlaten ")
    week = plan_week(make_map(marja, make_person("tom", tasks=(tom,))))
    tuesday, wednesday, thursday = (
        describe_presences(week, week.there[Moment(day, DayPart.EVENING)])
        for day in (Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY)
    )
    assert tuesday == "Marja, boodschappen; Tom, hond uitlaten"
    assert (wednesday, thursday) == ("Marja, maaltijden", "geen taak")


def test_drop_out_says_which_day_parts_fall_empty() -> None:
    """Only day parts that are known and that nobody else has; with a word of what is unknown."""
    jan = make_person("jan", tasks=(do(TaskKind.MEALS, "mon-evening", "wed-evening"),))
    els = make_person("els", tasks=(do(TaskKind.COMPANY, "wed-evening"),))
    network = make_map(jan, els)
    sentences = describe_drop_out(network, drop_out(network.people, (), jan.id))
    assert sentences[-1] == "Op deze dagdelen heeft dan niemand meer een taak: maandagavond."
    ali = make_person("ali", tasks=(do(TaskKind.SHOPPING),))
    network = make_map(jan, els, ali)
    sentences = describe_drop_out(network, drop_out(network.people, (), jan.id))
    assert sentences[-1] == (
        "Op deze dagdelen is dan niemand meer ingevuld: maandagavond. "
        "Van 1 taak is nog niet bekend wanneer."
    )
    sentences = describe_drop_out(network, drop_out(network.people, (), els.id))
    assert "dagdelen" not in " ".join(sentences)
