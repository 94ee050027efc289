import pytest

from screening.identifiers import PersonId
from screening.network.drop_out import drop_out
from screening.network.model import TaskKind, TieKind
from tests.unit.network.maps import load_case, make_person, make_task, make_tie


def test_main_carer_of_the_jansens_drops_out() -> None:
    """Without Annie 49 of 72 hours and the household fall away, and three lose their only tie."""
    network, _ = load_case("jansen")
    loss = drop_out(network.people, network.ties, PersonId("annie"))
    assert (loss.hours_lost, loss.hours_before) == (49, 72)
    assert loss.share_lost == pytest.approx(0.6806, abs=0.0001)
    assert {task.kind: task.hours_per_week for task in loss.tasks} == {
        TaskKind.SUPERVISION: 30,
        TaskKind.PERSONAL_CARE: 10,
        TaskKind.HOUSEHOLD: 8,
        TaskKind.ADMINISTRATION: 1,
    }
    assert {task.kind: task.covered_by for task in loss.covered} == {
        TaskKind.SUPERVISION: ("dag",),
        TaskKind.PERSONAL_CARE: ("wijk",),
        TaskKind.ADMINISTRATION: ("marja",),
    }
    assert [task.kind for task in loss.uncovered] == [TaskKind.HOUSEHOLD]
    assert loss.newly_isolated == ("truus", "els", "dag")


def test_takers_are_able_and_willing_and_alive() -> None:
    """Who could take a task is alive, somebody else, and known to be able and willing."""
    people = [
        make_person("jan", able=True, willing=True, tasks=(make_task(TaskKind.MEALS, 3),)),
        make_person("els", able=True, willing=True),
        make_person("tom", able=True, willing=None),
        make_person("wim", able=True, willing=True, deceased=True),
    ]
    (task,) = drop_out(people, [], PersonId("jan")).tasks
    assert task.possible_takers == ("els",)


def test_the_dead_cover_nothing() -> None:
    """A task that only a deceased person also had is uncovered."""
    meals = (make_task(TaskKind.MEALS, 3),)
    people = [make_person("jan", tasks=meals), make_person("wim", tasks=meals, deceased=True)]
    assert [task.kind for task in drop_out(people, [], PersonId("jan")).uncovered] == ["meals"]


def test_own_tasks_cover_each_other_by_their_text() -> None:
    """Tasks in own words cover each other and add up when the words are the same."""
    people = [
        make_person(
            "jan",
            tasks=(
                make_task(TaskKind.OTHER, 1, "Hond uitlaten"),
                make_task(TaskKind.OTHER, 2, "hond uitlaten "),
                make_task(TaskKind.OTHER, 1, "tuin"),
            ),
        ),
        make_person("els", tasks=(make_task(TaskKind.OTHER, 1, "HOND UITLATEN"),)),
    ]
    loss = drop_out(people, [], PersonId("jan"))
    assert [(task.text, task.hours_per_week) for task in loss.tasks] == [
        ("Hond uitlaten", 3),
        ("tuin", 1),
    ]
    assert [task.text for task in loss.uncovered] == ["tuin"]


def test_who_was_isolated_already_is_not_named_again() -> None:
    """Only people who become isolated by the drop-out are named, not who knew nobody anyway."""
    people = [
        make_person("jan"),
        make_person("els", tie_to_client=TieKind.NEUTRAL),
        make_person("tom", tie_to_client=TieKind.NEUTRAL),
        make_person("ben"),
    ]
    ties = iter([make_tie("jan", "els"), make_tie("ben", "jan")])
    assert drop_out(people, ties, PersonId("jan")).newly_isolated == ("els",)


def test_nothing_falls_away_without_tasks() -> None:
    """Somebody without tasks takes no hours along, also when nobody gives any."""
    loss = drop_out([make_person("jan")], [], PersonId("jan"))
    assert (loss.hours_lost, loss.share_lost, loss.tasks) == (0, 0.0, ())


@pytest.mark.parametrize("key", ["ghost", "wim"])
def test_unknown_or_deceased_people_cannot_drop_out(key: str) -> None:
    """Somebody who is not among the living of the map is refused."""
    with pytest.raises(KeyError):
        drop_out([make_person("wim", deceased=True)], [], PersonId(key))


def test_no_own_text_gets_into_a_log() -> None:
    """An own task can name somebody; what falls away shows nothing of it by itself."""
    task = make_task(TaskKind.OTHER, 2, "met Annie wandelen")
    loss = drop_out([make_person("els", tasks=(task,))], (), PersonId("els"))
    assert "Annie" not in f"{loss!r} {loss.tasks!r}"
