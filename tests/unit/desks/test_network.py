from collections.abc import Callable
from typing import Any

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.removal import MeasuredCarer, PersonInArrangement
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, TaskId
from screening.network.model import WEEK, Group, Point, Sector, TaskKind, Tie, TieKind
from screening.signals.model import Verdict
from screening.storage import review_store
from screening.workspace import Workspace
from tests.support.households import take
from tests.support.vaults import database_of, dump
from tests.unit.desks.conftest import Home


@pytest.fixture
def els(workspace: Workspace, home: Home) -> PersonId:
    """A neighbour on the map."""
    added = workspace.network.add_person(
        home.visit_id, "Els", sector=Sector.NEIGHBOURS, relation="buurvrouw", place=Point(0.5, 0)
    )
    return PersonId(added.created)


@pytest.mark.parametrize(
    "field,value",
    [
        ("name", "Els van Dam"),
        ("relation", "vriendin"),
        ("group", Group.VOLUNTEER),
        ("sector", Sector.FRIENDS),
        *(("tie_to_client", kind) for kind in (None, *TieKind)),
        ("living_together", True),
        ("age", 0),
        ("age", 120),
        ("age", None),
        ("deceased", True),
        *(
            (field, value)
            for field in ("able", "knows", "willing")
            for value in (True, False, None)
        ),
        ("note", "komt op dinsdag 🚲\n en belt"),
        ("place", Point(-0.25, 0.125)),
        ("place", None),
    ],
)
def test_every_fact_about_a_person_is_kept(
    workspace: Workspace, home: Home, els: PersonId, field: str, value: Any
) -> None:
    """Only what is named changes, and undo takes it back."""
    before = workspace.network.load(home.visit_id).person(els)
    state = dump(workspace)
    workspace.network.change_person(home.visit_id, els, **{field: value})
    after = workspace.network.load(home.visit_id).person(els)
    assert getattr(after, field) == value
    same = {"name", "relation", "sector", "age", "note", "able", "tie_to_client"} - {field}
    assert all(getattr(after, other) == getattr(before, other) for other in same)
    if value != getattr(before, field):
        workspace.undo(home.dossier_id)
    assert dump(workspace) == state


@pytest.mark.parametrize(
    "values",
    [
        {"name": " "},
        {"age": -1},
        {"age": 121},
        {"note": "x" * 20_001},
        {"relation": "x" * 20_001},
    ],
)
def test_what_cannot_be_is_refused(
    workspace: Workspace, home: Home, els: PersonId, values: Any
) -> None:
    """One sentence that names the field, and nothing changes."""
    before = dump(workspace)
    with pytest.raises(InvalidInput) as caught:
        workspace.network.change_person(home.visit_id, els, **values)
    assert caught.value.field in values
    assert dump(workspace) == before


@pytest.mark.parametrize("place", [Point(float("nan"), 0), Point(0, float("inf"))])
def test_a_place_that_is_no_place_is_a_mistake_of_ours(
    workspace: Workspace, home: Home, els: PersonId, place: Point
) -> None:
    """It would not come back from the database."""
    with pytest.raises(ValueError, match="finite"):
        workspace.network.move_person(home.visit_id, els, place, Group.CARER)
    with pytest.raises(ValueError, match="finite"):
        workspace.network.change_person(home.visit_id, els, place=place)


@pytest.mark.parametrize("hours", [-1, -0.01, 168.5, float("nan"), float("inf"), float("-inf")])
def test_impossible_hours_are_refused(
    workspace: Workspace, home: Home, els: PersonId, hours: float
) -> None:
    """Negative, more than a week has, and what is no number."""
    with pytest.raises(InvalidInput):
        workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, hours)
    assert workspace.network.load(home.visit_id).person(els).tasks == ()


def test_a_person_has_no_more_than_a_week(workspace: Workspace, home: Home, els: PersonId) -> None:
    """The tasks together count; changing a task does not count it twice."""
    saved = workspace.tasks.save_task(home.visit_id, els, TaskKind.SUPERVISION, 160)
    workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 8)
    with pytest.raises(InvalidInput):
        workspace.tasks.save_task(home.visit_id, els, TaskKind.COMPANY, 0.5)
    workspace.tasks.save_task(
        home.visit_id, els, TaskKind.SUPERVISION, 100, task_id=TaskId(saved.created)
    )
    tasks = workspace.network.load(home.visit_id).person(els).tasks
    assert [(task.kind, task.hours_per_week) for task in tasks] == [
        (TaskKind.SUPERVISION, 100),
        (TaskKind.MEALS, 8),
    ]


def test_an_own_task_has_a_name(workspace: Workspace, home: Home, els: PersonId) -> None:
    """The other kinds need none; a task can be removed."""
    with pytest.raises(InvalidInput):
        workspace.tasks.save_task(home.visit_id, els, TaskKind.OTHER, 1, text=" ")
    saved = workspace.tasks.save_task(home.visit_id, els, TaskKind.OTHER, 1, text="hond uitlaten")
    workspace.tasks.remove_task(home.visit_id, TaskId(saved.created))
    assert workspace.network.load(home.visit_id).person(els).tasks == ()


def test_a_task_belongs_to_one_person(workspace: Workspace, home: Home, els: PersonId) -> None:
    """The task of one person cannot be changed as if it were of another."""
    saved = workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 1)
    for person, task in ((home.annie, TaskId(saved.created)), (PersonId("weg"), None)):
        with pytest.raises(NotFound):
            workspace.tasks.save_task(home.visit_id, person, TaskKind.MEALS, 2, task_id=task)


def test_when_a_task_is_done_is_one_step_with_the_rest_of_it(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """Moments change nothing else of the task, and all touches are undone at once."""
    task_id = TaskId(workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 3).created)
    workspace.network.change_person(home.visit_id, els, age=60)
    for moments in (frozenset(WEEK[:1]), frozenset(WEEK[:2])):
        workspace.tasks.plan_task(home.visit_id, els, task_id, moments)
    assert workspace.network.load(home.visit_id).person(els).hours_per_week == 3
    workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 4, task_id=task_id)
    (task,) = workspace.network.load(home.visit_id).person(els).tasks
    assert (task.hours_per_week, task.moments) == (4, frozenset(WEEK[:2]))
    workspace.undo(home.dossier_id)
    (task,) = workspace.network.load(home.visit_id).person(els).tasks
    assert (task.hours_per_week, task.moments) == (3, frozenset())


def test_only_the_own_task_of_somebody_is_planned(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """The task of one person cannot be planned as if it were of another."""
    saved = workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 1)
    for person, task in ((home.annie, TaskId(saved.created)), (els, TaskId("weg"))):
        with pytest.raises(NotFound):
            workspace.tasks.plan_task(home.visit_id, person, task, frozenset(WEEK))


def test_a_tie_is_kept_once_whatever_the_order(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """Changing it from the other side changes the same tie; None removes it."""
    workspace.ties.set_tie(home.visit_id, els, home.annie, TieKind.NEUTRAL)
    workspace.ties.set_tie(home.visit_id, home.annie, els, TieKind.TENSE)
    first, second = sorted((els, home.annie))
    assert workspace.network.load(home.visit_id).ties == (Tie(first, second, TieKind.TENSE),)
    workspace.ties.set_tie(home.visit_id, els, home.annie, None)
    assert workspace.network.load(home.visit_id).ties == ()


def test_ties_keep_their_order_through_undo(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """A tie that comes back stands where it stood."""
    workspace.ties.set_tie(home.visit_id, els, home.annie, TieKind.NEUTRAL)
    workspace.ties.set_tie(home.visit_id, els, home.marja, TieKind.TENSE)
    workspace.ties.set_tie(home.visit_id, home.annie, home.marja, TieKind.BROKEN)
    ties = workspace.network.load(home.visit_id).ties
    workspace.ties.set_tie(home.visit_id, els, home.annie, None)
    workspace.undo(home.dossier_id)
    assert workspace.network.load(home.visit_id).ties == ties


def test_a_tie_takes_two_people_of_the_map(workspace: Workspace, home: Home) -> None:
    """Not one with oneself, and not with someone who is not there."""
    with pytest.raises(InvalidInput):
        workspace.ties.set_tie(home.visit_id, home.annie, home.annie, TieKind.NEUTRAL)
    for pair in ((home.annie, PersonId("weg")), (home.annie, home.client)):
        with pytest.raises(NotFound):
            workspace.ties.set_tie(home.visit_id, *pair, TieKind.NEUTRAL)


def test_dragging_to_the_inner_circle_makes_a_carer(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """The dossier shows the carer; dragging back, and undo, take that away."""
    workspace.network.move_person(home.visit_id, els, Point(0.1, 0.1), Group.CARER)
    assert els in _carers(workspace, home)
    workspace.network.move_person(home.visit_id, els, Point(0.5, 0.1), Group.INFORMAL)
    assert els not in _carers(workspace, home)
    workspace.undo(home.dossier_id)
    assert els in _carers(workspace, home)
    assert workspace.network.load(home.visit_id).person(els).place == Point(0.1, 0.1)


def test_another_group_by_the_list_frees_the_place(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """A place by hand belongs to its circle; within the circle it stays."""
    workspace.network.change_person(home.visit_id, els, group=Group.VOLUNTEER)
    assert workspace.network.load(home.visit_id).person(els).place == Point(0.5, 0)
    workspace.network.change_person(home.visit_id, els, group=Group.CARER)
    assert workspace.network.load(home.visit_id).person(els).place is None
    assert els in _carers(workspace, home)


def test_a_removed_person_takes_ties_and_tasks_along(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """Undo brings all of it back to the byte."""
    workspace.ties.set_tie(home.visit_id, els, home.annie, TieKind.NEUTRAL)
    workspace.tasks.save_task(home.visit_id, els, TaskKind.MEALS, 3)
    before = dump(workspace)
    workspace.network.remove_person(home.visit_id, els)
    network = workspace.network.load(home.visit_id)
    assert (len(network.people), network.ties) == (2, ())
    assert els not in {row[0] for row in dump(workspace)["person"]}
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before


def test_a_removed_carer_takes_judgements_and_reasons_along(
    workspace: Workspace, home: Home
) -> None:
    """Nothing is left at this visit that speaks of someone who is no longer there."""
    workspace.review.judge(home.visit_id, f"many_hours:{home.marja}", Verdict.AGREE)
    workspace.review.judge(home.visit_id, f"many_hours:{home.annie}", Verdict.AGREE)
    workspace.arrangement.set_no_need(home.visit_id, home.marja, "woont ver weg")
    workspace.network.remove_person(home.visit_id, home.marja)
    judgements = review_store.load_judgements(database_of(workspace), home.visit_id)
    assert list(judgements) == [f"many_hours:{home.annie}"]
    assert workspace.arrangement.load(home.visit_id).no_needs == ()
    assert _carers(workspace, home) == {home.annie}


def test_who_was_measured_here_stays_on_the_map(workspace: Workspace, home: Home) -> None:
    """The answers of this visit keep their person."""
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    take(workspace, home.visit_id, home.annie, "ediz", {"own_life": "no"})
    with pytest.raises(MeasuredCarer):
        workspace.network.remove_person(home.visit_id, home.annie)
    assert len(workspace.network.load(home.visit_id).people) == 2


def test_who_stands_in_the_arrangement_stays_on_the_map(
    workspace: Workspace, home: Home, els: PersonId
) -> None:
    """Until the line is changed or removed."""
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(home.client, LifeArea.HOUSEHOLD, "was", ProviderKind.NETWORK, els),
    )
    with pytest.raises(PersonInArrangement):
        workspace.network.remove_person(home.visit_id, els)
    (provision,) = workspace.arrangement.load(home.visit_id).provisions
    workspace.arrangement.remove_provision(provision.id)
    workspace.network.remove_person(home.visit_id, els)


def test_who_is_not_on_the_map_is_a_sentence(workspace: Workspace, home: Home) -> None:
    """After a double click on remove, for one."""
    network, gone = workspace.network, PersonId("weg")
    writes: tuple[Callable[[], object], ...] = (
        lambda: network.remove_person(home.visit_id, gone),
        lambda: network.change_person(home.visit_id, gone, name="x"),
        lambda: network.move_person(home.visit_id, gone, Point(0, 0), Group.CARER),
    )
    for write in writes:
        with pytest.raises(NotFound):
            write()


def _carers(workspace: Workspace, home: Home) -> set[PersonId]:
    return {carer.id for carer in workspace.dossiers.load(home.dossier_id).carers}
