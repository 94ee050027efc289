import json

from screening.documents.content import NetworkFigure
from screening.documents.content_json import write_json
from screening.documents.network_rows import make_people_table
from screening.documents.proposal import build_proposal
from screening.identifiers import PersonId
from screening.network.model import WEEK, DayPart, Moment, TaskKind, Weekday
from screening.workspace import Workspace
from tests.support.households import Household

TUESDAY = frozenset(
    {Moment(Weekday.TUESDAY, DayPart.MORNING), Moment(Weekday.TUESDAY, DayPart.AFTERNOON)}
)


def plan(
    workspace: Workspace,
    household: Household,
    key: str,
    moments: frozenset[Moment],
    *kinds: TaskKind,
) -> None:
    """Say of tasks of somebody when they are done; of all of them unless told which."""
    visit_id = household.visits[-1]
    person = workspace.network.load(visit_id).person(household.people[key])
    for task in person.tasks:
        if not kinds or task.kind in kinds:
            workspace.tasks.plan_task(visit_id, person.id, task.id, moments)


def words_of_proposal(workspace: Workspace, household: Household) -> str:
    """Return everything that stands in the proposal of the open visit."""
    return write_json(build_proposal(workspace.proposals.gather(household.visits[-1]))).decode()


def test_a_proposal_has_no_week_while_no_moment_is_known(
    workspace: Workspace, jansen: Household
) -> None:
    """Nobody asked when tasks are done: then there is nothing to say about empty day parts."""
    words = words_of_proposal(workspace, jansen)
    assert "De week" not in words
    assert "dagdelen" not in words


def test_a_proposal_shows_the_week_that_is_known(workspace: Workspace, jansen: Household) -> None:
    """A table of days with who is there, and a sentence that claims no more than is known."""
    plan(workspace, jansen, "dag", TUESDAY)
    data = json.loads(words_of_proposal(workspace, jansen))
    section = next(one for one in data["sections"] if one["title"] == "4. Wie wat kan doen")
    place = section["blocks"].index({"kind": "heading", "level": 2, "text": "De week"})
    sentences, table = section["blocks"][place + 1 : place + 3]
    assert sentences["items"][0].startswith("Op deze dagdelen is nog niemand ingevuld: elke ")
    assert sentences["items"][1] == "Van 11 taken is nog niet bekend wanneer."
    assert table["header"] == ["", "ochtend", "middag", "avond", "nacht"]
    assert [row[0] for row in table["rows"]][:2] == ["maandag", "dinsdag"]
    linde = "Dagbesteding De Linde"
    assert table["rows"][1][1:] == [linde, linde, "(nog leeg)", "(nog leeg)"]


def test_what_if_names_the_day_parts_that_fall_empty(
    workspace: Workspace, jansen: Household
) -> None:
    """With the main carer away the proposal says so, of known moments only."""
    plan(workspace, jansen, "annie", frozenset(WEEK))
    plan(workspace, jansen, "dag", TUESDAY)
    words = words_of_proposal(workspace, jansen)
    assert "Op deze dagdelen is dan niemand meer ingevuld: " in words
    assert "Van 7 taken is nog niet bekend wanneer." in words


def test_moments_go_along_with_tasks_as_data(workspace: Workspace, jansen: Household) -> None:
    """A program reads day and part of every task, in the order of the week."""
    plan(workspace, jansen, "dag", TUESDAY)
    data = json.loads(words_of_proposal(workspace, jansen))
    blocks = [block for section in data["sections"] for block in section["blocks"]]
    network = next(block for block in blocks if block["kind"] == "network")
    moments = {
        person["name"]: [task["moments"] for task in person["tasks"]]
        for person in network["people"]
    }
    assert moments["Dagbesteding De Linde"] == [
        [{"day": "tue", "part": "morning"}, {"day": "tue", "part": "afternoon"}]
    ]
    assert moments["Marja Jansen"] == [[], [], []]


def test_copies_say_when_somebody_does_what(workspace: Workspace, jansen: Household) -> None:
    """The client reads it beside the tasks of others, a carer of the own tasks."""
    plan(workspace, jansen, "marja", TUESDAY, TaskKind.SHOPPING)
    own = workspace.papers.build_copy(jansen.dossier_id, PersonId(jansen.people["marja"]))
    assert "boodschappen: dinsdag overdag" in write_json(own).decode()
    copy = workspace.papers.build_copy(jansen.dossier_id, None)
    blocks = [block for section in copy.sections for block in section.blocks]
    figure = [block for block in blocks if isinstance(block, NetworkFigure)][-1]
    cells = [cell for row in make_people_table(figure.network).rows for cell in row]
    assert "boodschappen (3; di overdag), vervoer (2), administratie (1)" in cells
