"""Putting a drop-out into the backup plan: stored, undone, carried on, and in the proposal."""

import pytest

from screening.arrangement.backup_plan import PLAN, PlanState
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.errors import ClosedVisit, InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.network.model import TaskKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.unit.desks.conftest import Home


@pytest.fixture
def cared(workspace: Workspace, home: Home) -> Home:
    """Annie cooks, and nobody else does."""
    workspace.tasks.save_task(home.visit_id, home.annie, TaskKind.MEALS, 7)
    return home


def plan_of(workspace: Workspace, visit_id: VisitId) -> str:
    """Return the plan of a visit."""
    return workspace.visits.texts(visit_id).get(PLAN, "")


def test_it_is_put_in_once_and_undone_in_one_step(workspace: Workspace, cared: Home) -> None:
    """Twice pressed is once there; undo gives back what was written before."""
    workspace.visits.write_text(cared.visit_id, PLAN, "Bel Kees.")
    _, before = workspace.backup_plans.put(cared.visit_id, cared.annie)
    assert before is PlanState.ABSENT
    assert plan_of(workspace, cared.visit_id).startswith("Bel Kees.\n\nAls Annie uitvalt\n")
    _, before = workspace.backup_plans.put(cared.visit_id, cared.annie)
    assert before is PlanState.SAME
    assert plan_of(workspace, cared.visit_id).count("Als Annie uitvalt") == 1
    assert workspace.next_undo(cared.dossier_id) == "noodplan over Annie"
    workspace.undo(cared.dossier_id)
    assert plan_of(workspace, cared.visit_id) == "Bel Kees."


def test_another_map_gives_another_paragraph(workspace: Workspace, cared: Home) -> None:
    """It takes the place of the older one of the same person; that of another stays."""
    for person in (cared.annie, cared.marja):
        workspace.backup_plans.put(cared.visit_id, person)
    workspace.tasks.save_task(cared.visit_id, cared.annie, TaskKind.SHOPPING, 2)
    _, before = workspace.backup_plans.put(cared.visit_id, cared.annie)
    plan = plan_of(workspace, cared.visit_id)
    assert before is PlanState.OLDER
    assert (plan.count("Als Annie uitvalt"), plan.count("Als Marja uitvalt")) == (1, 1)
    assert "Boodschappen (2 uur per week)" in plan
    assert plan.index("Annie") < plan.index("Als Marja")


def test_who_is_taken_out_of_the_plan_is_forgotten(workspace: Workspace, cared: Home) -> None:
    """No copy of a paragraph stays behind where nobody can see it; undo brings both back."""
    for person in (cared.annie, cared.marja):
        workspace.backup_plans.put(cared.visit_id, person)
    before = workspace.visits.texts(cared.visit_id)
    kept = before[PLAN][before[PLAN].index("Als Marja") :]
    workspace.visits.write_text(cared.visit_id, PLAN, kept)
    texts = workspace.visits.texts(cared.visit_id)
    assert texts[PLAN] == kept
    assert set(before) - set(texts) == {f"{PLAN}.{cared.annie}"}
    workspace.undo(cared.dossier_id)
    assert workspace.visits.texts(cared.visit_id) == before


def test_a_follow_up_goes_on_with_the_plan(
    workspace: Workspace, clock: FakeClock, cared: Home
) -> None:
    """It is still there, still known as put in, and the closed visit keeps its own."""
    workspace.backup_plans.put(cared.visit_id, cared.annie)
    workspace.visits.close(cared.visit_id)
    with pytest.raises(ClosedVisit):
        workspace.backup_plans.put(cared.visit_id, cared.annie)
    started = workspace.visits.start(cared.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    visit_id = VisitId(started.created)
    assert plan_of(workspace, visit_id) == plan_of(workspace, cared.visit_id)
    workspace.tasks.save_task(visit_id, cared.annie, TaskKind.SHOPPING, 2)
    _, before = workspace.backup_plans.put(visit_id, cared.annie)
    assert before is PlanState.OLDER
    assert "Boodschappen" not in plan_of(workspace, cared.visit_id)


def test_a_plan_that_would_be_too_long_is_refused(workspace: Workspace, cared: Home) -> None:
    """Nothing is cut off in silence."""
    workspace.visits.write_text(cared.visit_id, PLAN, "x" * 19_990)
    with pytest.raises(InvalidInput):
        workspace.backup_plans.put(cared.visit_id, cared.annie)
    assert plan_of(workspace, cared.visit_id) == "x" * 19_990


def test_who_left_the_map_is_a_sentence(workspace: Workspace, cared: Home) -> None:
    """As when a removal was done again while the drop-out was looked at."""
    with pytest.raises(NotFound):
        workspace.backup_plans.put(cared.visit_id, PersonId("gone"))
    assert plan_of(workspace, cared.visit_id) == ""


def test_the_plan_stands_in_the_proposal(workspace: Workspace, cared: Home) -> None:
    """As a section of its own, after the arrangement; without a plan there is none."""
    empty = build_proposal(workspace.proposals.gather(cared.visit_id))
    assert "Noodplan" not in [section.title for section in empty.sections]
    workspace.backup_plans.put(cared.visit_id, cared.annie)
    document = build_proposal(workspace.proposals.gather(cared.visit_id))
    titles = [section.title for section in document.sections]
    assert titles.index("Noodplan") == titles.index("Het arrangement") + 1
    words = write_json(document).decode()
    assert "Als Annie uitvalt" in words
    assert "- Maaltijden" not in words
    assert "Maaltijden (7 uur per week): niemand anders doet dit." in words


def test_the_step_has_begun_with_a_plan(workspace: Workspace, cared: Home) -> None:
    """It is part of the arrangement."""
    assert workspace.visits.step_states(cared.visit_id)[VisitStep.ARRANGEMENT] is StepState.EMPTY
    workspace.backup_plans.put(cared.visit_id, cared.annie)
    assert workspace.visits.step_states(cared.visit_id)[VisitStep.ARRANGEMENT] is StepState.BEGUN
