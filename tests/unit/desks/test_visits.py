from datetime import date

import pytest

from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.identifiers import (
    PersonId,
)
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.unit.desks.conftest import Home, Sealed, start_follow_up


def test_a_follow_up_starts_with_what_is_still_true(
    workspace: Workspace, clock: FakeClock, sealed: Sealed
) -> None:
    """People, tasks, ties, provisions, texts and findings; no answers, judgements, own words."""
    clock.set_day(date(2026, 9, 10))
    home = sealed.home
    visit = start_follow_up(workspace, home, clock)
    old, new = workspace.network.load(sealed.visit_id), workspace.network.load(visit)
    assert [p.id for p in new.people] == [p.id for p in old.people]
    assert [(t.kind, t.hours_per_week) for t in new.person(home.annie).tasks] == [("meals", 7)]
    assert new.person(home.annie).tasks[0].id != sealed.task
    assert [(t.first, t.second, t.kind) for t in new.ties] == [
        (t.first, t.second, t.kind) for t in old.ties
    ]
    arrangement = workspace.arrangement.load(visit)
    assert [p.draft.what for p in arrangement.provisions] == ["hulp"]
    assert arrangement.provisions[0].id != sealed.provision
    assert arrangement.no_needs == ()
    assert workspace.visits.texts(visit) == {
        "care.1": "nacht en dag",
        "investigation.loneliness.reason": "alleen",
    }
    assert [(one.who, one.what) for one in arrangement.agreements] == [("Marja", "belt elke dag")]
    assert arrangement.agreements[0].id != sealed.agreement
    assert workspace.measurements.of_visit(visit) == ()
    assert workspace.visits.load(visit).copied_from == sealed.visit_id
    assert workspace.visits.step_states(visit)[VisitStep.FAMILY] is not StepState.DONE


def test_one_visit_is_open_at_a_time(workspace: Workspace, clock: FakeClock, home: Home) -> None:
    """A second one waits until the first is closed."""
    with pytest.raises(Exception, match="nog een gesprek open"):
        start_follow_up(workspace, home, clock)
    workspace.visits.close(home.visit_id)
    assert start_follow_up(workspace, home, clock)
    assert len(workspace.dossiers.load(home.dossier_id).visits) == 2


@pytest.mark.parametrize("day", [date(2026, 3, 11), date(2026, 2, 28)])
def test_a_visit_has_a_possible_day(workspace: Workspace, home: Home, day: date) -> None:
    """Not tomorrow, and not before the notification."""
    workspace.visits.close(home.visit_id)
    with pytest.raises(Exception, match="ligt"):
        workspace.visits.start(home.dossier_id, day, VisitKind.PHONE)
    assert len(workspace.dossiers.load(home.dossier_id).visits) == 1


def test_a_visit_does_not_lie_before_the_last_one(workspace: Workspace, home: Home) -> None:
    """The order of visits is the order of their copies."""
    workspace.visits.close(home.visit_id)
    with pytest.raises(Exception, match="vóór het vorige gesprek"):
        workspace.visits.start(home.dossier_id, date(2026, 3, 9), VisitKind.PHONE)


def test_the_rail_tells_how_far_every_step_is(workspace: Workspace, home: Home) -> None:
    """Empty, begun by what was entered, or marked by hand; the mark can be taken away."""
    visits = workspace.visits
    # The carers are on the map and belong to the family.
    assert visits.step_states(home.visit_id)[VisitStep.PREPARATION] is StepState.EMPTY
    visits.write_text(home.visit_id, "preparation.request", "hulp")
    visits.mark_step(home.visit_id, VisitStep.SIGNALS, StepState.SKIPPED)
    states = visits.step_states(home.visit_id)
    assert states[VisitStep.PREPARATION] is StepState.BEGUN
    assert states[VisitStep.SIGNALS] is StepState.SKIPPED
    assert states[VisitStep.NETWORK] is StepState.BEGUN
    assert states[VisitStep.BURDEN] is StepState.EMPTY
    visits.mark_step(home.visit_id, VisitStep.SIGNALS, None)
    visits.write_text(home.visit_id, "preparation.request", "")
    states = visits.step_states(home.visit_id)
    assert {states[VisitStep.SIGNALS], states[VisitStep.PREPARATION]} == {StepState.EMPTY}


def test_the_step_is_remembered_without_being_a_change(workspace: Workspace, home: Home) -> None:
    """The window opens where it was left; undo takes back the change before it and no more."""
    workspace.visits.change(home.visit_id, date(2026, 3, 9), VisitKind.FIRST)
    workspace.visits.remember_step(home.visit_id, VisitStep.NETWORK)
    workspace.undo(home.dossier_id)
    visit = workspace.visits.load(home.visit_id)
    assert (visit.last_step, visit.held_on) == (VisitStep.NETWORK, date(2026, 3, 10))


def test_whoever_was_taken_off_the_map_stays_off_at_a_follow_up(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Also a carer who has a carer part, and who therefore stays in the dossier."""
    workspace.measurements.give_consent(home.marja, in_proposal=True)
    take(workspace, home.visit_id, home.marja, "ediz", {"own_life": "yes"})
    workspace.visits.close(home.visit_id)
    second = start_follow_up(workspace, home, clock)
    workspace.network.remove_person(second, home.marja)
    assert PersonId(home.marja) in {c.id for c in workspace.dossiers.load(home.dossier_id).carers}
    workspace.visits.close(second)
    third = start_follow_up(workspace, home, clock)
    assert [p.id for p in workspace.network.load(third).people] == [home.annie]
