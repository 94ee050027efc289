"""What changed between two visits."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from screening.identifiers import PersonId
from screening.network.comparison import Comparison, compare
from screening.network.differences import (
    AbilityChange,
    DaysChange,
    PersonChange,
    TaskChange,
    TieChange,
    TieContent,
    TieContentChange,
)
from screening.network.model import (
    WEEK,
    Direction,
    NetworkMap,
    Person,
    SupportKind,
    TaskKind,
    Tie,
    TieKind,
)
from tests.unit.network.maps import make_person, make_task, make_tie
from tests.unit.network.two_maps import maps

ANNIE, BRAM, CORA = PersonId("annie"), PersonId("bram"), PersonId("cora")


def _make_map(*people: Person, ties: tuple[Tie, ...] = ()) -> NetworkMap:
    return NetworkMap("Piet", 81, people, ties)


@given(maps())
@settings(max_examples=60)
def test_a_map_does_not_differ_from_itself(network: NetworkMap) -> None:
    """Nor from the same map with its people and ties in another order."""
    turned = tuple(
        replace(tie, first=tie.second, second=tie.first, direction=tie.direction.reversed)
        for tie in reversed(network.ties)
    )
    shuffled = replace(network, people=network.people[::-1], ties=turned)
    assert compare(network, network).is_empty
    assert compare(network, shuffled).is_empty


@given(maps(), maps())
@settings(max_examples=100)
def test_everything_said_of_two_maps_is_true(before: NetworkMap, after: NetworkMap) -> None:
    """Of people, ties and tasks, and the way back too; making two maps takes longest."""
    said = compare(before, after)
    _check_way_back(said, compare(after, before))
    _check_people(before, after, said)
    _check_ties_and_tasks(before, after, said)


def _check_way_back(there: Comparison, back: Comparison) -> None:
    """Whoever came has left, what grew has shrunk, and nothing else."""
    assert set(there.came) == set(back.left)
    assert set(there.left) == set(back.came)
    assert set(there.died) == set(back.alive_again)
    for name in ("renamed", "groups", "sectors", "households", "hours"):
        assert {change.reversed for change in getattr(there, name)} == set(getattr(back, name))
    for name in ("abilities", "ties", "contents"):
        turned = {
            replace(change, before=change.after, after=change.before)
            for change in getattr(there, name)
        }
        assert turned == set(getattr(back, name))
    assert Counter((c.before, c.after) for c in there.tasks) == Counter(
        (c.after, c.before) for c in back.tasks
    )
    assert {(c.person_id, c.kind) for c in there.days} == {(c.person_id, c.kind) for c in back.days}
    assert there.is_empty == back.is_empty


def _check_people(before: NetworkMap, after: NetworkMap, said: Comparison) -> None:
    """Every change is there in the maps, and every difference in the maps is told once."""
    old = {person.id: person for person in before.people}
    new = {person.id: person for person in after.people}
    both = old.keys() & new.keys()
    living = {key for key in both if not old[key].deceased and not new[key].deceased}
    assert set(said.came) == new.keys() - old.keys()
    assert set(said.left) == old.keys() - new.keys()
    assert set(said.died) == {k for k in both if new[k].deceased and not old[k].deceased}
    for name, field, known in (
        ("renamed", "name", both),
        ("groups", "group", both),
        ("sectors", "sector", both),
        ("households", "living_together", living),
    ):
        assert set(getattr(said, name)) == {
            PersonChange(key, getattr(old[key], field), getattr(new[key], field))
            for key in known
            if getattr(old[key], field) != getattr(new[key], field)
        }
    assert set(said.hours) == {
        PersonChange(key, old[key].hours_per_week, new[key].hours_per_week)
        for key in living
        if abs(old[key].hours_per_week - new[key].hours_per_week) > 0.01
    }
    assert {(c.person_id, str(c.question), c.before, c.after) for c in said.abilities} == {
        (key, field, getattr(old[key], field), getattr(new[key], field))
        for key in living
        for field in ("able", "knows", "willing")
        if getattr(old[key], field) != getattr(new[key], field)
    }


def _kind(network: NetworkMap, first: PersonId | None, second: PersonId) -> TieKind | None:
    if first is None:
        found = [person.tie_to_client for person in network.people if person.id == second]
    else:
        found = [t.kind for t in network.ties if {t.first, t.second} == {first, second}]
    return found[0] if found else None


def _doers(network: NetworkMap, kind: TaskKind) -> set[PersonId]:
    return {
        person.id
        for person in network.people
        if not person.deceased and any(task.kind is kind for task in person.tasks)
    }


def _check_ties_and_tasks(before: NetworkMap, after: NetworkMap, said: Comparison) -> None:
    """No tie and no task is told of that did not change, and none that did is left out."""
    for tie in said.ties:
        assert tie.before is _kind(before, tie.first, tie.second)
        assert tie.after is _kind(after, tie.first, tie.second)
        assert tie.before is not tie.after
    told = {frozenset((tie.first, tie.second)) for tie in said.ties}
    keys = [None, *{person.id for person in (*before.people, *after.people)}]
    for first in keys:
        for second in keys[1:]:
            if second is not None and first != second:
                differs = _kind(before, first, second) is not _kind(after, first, second)
                assert (frozenset((first, second)) in told) == differs
    changes = {change.kind: change for change in said.tasks}
    assert len(changes) == len(said.tasks)
    for kind in TaskKind:
        was, now = _doers(before, kind), _doers(after, kind)
        if kind in changes:
            assert (set(changes[kind].before), set(changes[kind].after)) == (was, now)
            assert set(changes[kind].started) == now - was
            assert set(changes[kind].stopped) == was - now
        assert (kind in changes) == (was != now)


def test_sums_that_read_the_same_are_no_difference() -> None:
    """0,1 and 0,2 make 0,3 hours, whatever a computer adds up to."""
    parts = make_person(
        "annie", tasks=(make_task(TaskKind.MEALS, 0.1), make_task(TaskKind.MEALS, 0.2))
    )
    whole = make_person("annie", tasks=(make_task(TaskKind.MEALS, 0.3),))
    assert compare(_make_map(parts), _make_map(whole)).is_empty
    more = make_person("annie", tasks=(make_task(TaskKind.MEALS, 0.31),))
    said = compare(_make_map(parts), _make_map(more))
    assert [change.person_id for change in said.hours] == [ANNIE]
    assert said.total_changed


def test_the_hours_of_the_deceased_count_in_the_total_only() -> None:
    """Nobody is said to give less because they died."""
    tasks = (make_task(TaskKind.MEALS, 4),)
    said = compare(
        _make_map(make_person("annie", tasks=tasks)),
        _make_map(make_person("annie", tasks=tasks, deceased=True)),
    )
    assert (said.died, said.hours, said.total_changed) == ((ANNIE,), (), True)
    assert said.tasks == (TaskChange(TaskKind.MEALS, "", (ANNIE,), ()),)


def test_a_tie_is_one_tie_whichever_end_comes_first() -> None:
    """Its kind, its letters and its direction are compared as seen from the same end."""
    people = (make_person("annie"), make_person("bram"))
    forward = Tie(ANNIE, BRAM, TieKind.TENSE, Direction.FORWARD)
    same = Tie(BRAM, ANNIE, TieKind.TENSE, Direction.BACK)
    other = Tie(BRAM, ANNIE, TieKind.TENSE, Direction.FORWARD, frozenset(SupportKind))
    before = _make_map(*people, ties=(forward,))
    assert compare(before, _make_map(*people, ties=(same,))).is_empty
    assert compare(before, _make_map(*people, ties=(other,))).contents == (
        TieContentChange(
            ANNIE,
            BRAM,
            TieContent(Direction.FORWARD),
            TieContent(Direction.BACK, frozenset(SupportKind)),
        ),
    )


def test_ties_and_days_and_answers_each_have_their_own_change() -> None:
    """One of each, told once."""
    task = make_task(TaskKind.MEALS, 2)
    annie = make_person("annie", tasks=(task,), willing=True)
    later = replace(
        annie,
        tasks=(replace(task, moments=frozenset(WEEK[:1])),),
        willing=False,
        tie_to_client=TieKind.TENSE,
    )
    said = compare(
        _make_map(annie, make_person("bram")),
        _make_map(later, make_person("bram"), ties=(make_tie("bram", "annie"),)),
    )
    assert said.days == (DaysChange(ANNIE, TaskKind.MEALS, ""),)
    assert said.abilities == (AbilityChange(ANNIE, said.abilities[0].question, True, False),)
    assert said.ties == (
        TieChange(None, ANNIE, None, TieKind.TENSE),
        TieChange(ANNIE, BRAM, None, TieKind.NEUTRAL),
    )


def test_whoever_was_renamed_is_the_same_person() -> None:
    """Nobody came and nobody left; the new name is what they are called."""
    said = compare(
        _make_map(make_person("annie")), _make_map(make_person("annie", name="Annie de Boer"))
    )
    assert (said.came, said.left) == ((), ())
    assert said.renamed == (PersonChange(ANNIE, "Annie", "Annie de Boer"),)
    assert said.name_of(ANNIE) == "Annie de Boer"


def test_nobody_is_named_who_is_on_neither_map() -> None:
    """That would be a mistake of ours."""
    with pytest.raises(KeyError):
        compare(_make_map(), _make_map()).name_of(CORA)
