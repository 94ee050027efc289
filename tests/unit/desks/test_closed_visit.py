import inspect
from collections.abc import Callable
from datetime import date

import pytest

from screening.arrangement.carer_card import CardText
from screening.changes import Changes
from screening.dossier.model import StepState, VisitKind, VisitStep, Way
from screening.errors import ClosedVisit
from screening.investigation.fields import PROBLEMS
from screening.investigation.model import Area, CodeStep
from screening.network.family.model import Descent, KinshipKind
from screening.network.family.relatives import Relative
from screening.network.model import WEEK, Direction, Gender, Group, Point, TaskKind
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.support.vaults import dump, dump_visit
from tests.unit.desks.conftest import Sealed, start_follow_up

DESKS = (
    "visits",
    "measurements",
    "network",
    "earlier",
    "tasks",
    "carers",
    "ties",
    "family",
    "review",
    "investigation",
    "arrangement",
    "carer_cards",
    "agreements",
    "versions",
)
NOT_ABOUT_A_VISIT = {
    "visits.start",  # begins another one
    "measurements.give_consent",  # of a person
    "measurements.withdraw_consent",
    "versions.propose",  # of what it says; the report goes out and comes back after the visit
    "versions.respond",
    "versions.set_agreed",
}


def _list_writes(workspace: Workspace, at: Sealed) -> dict[str, Callable[[], object]]:
    visits, measurements = workspace.visits, workspace.measurements
    network, review, arrangement = workspace.network, workspace.review, workspace.arrangement
    family, investigation = workspace.family, workspace.investigation
    agreements = workspace.agreements
    visit, annie, marja, place = at.visit_id, at.home.annie, at.home.marja, Point(0.1, 0.2)
    return {
        "visits.change": lambda: visits.change(visit, date(2026, 3, 9), VisitKind.PHONE),
        "visits.close": lambda: visits.close(visit),
        "visits.write_text": lambda: visits.write_text(visit, "care.1", "x"),
        "visits.mark_step": lambda: visits.mark_step(visit, VisitStep.BURDEN, StepState.DONE),
        "measurements.start": lambda: measurements.start(visit, annie, "ediz"),
        "measurements.take": lambda: measurements.take(at.begun, Way.ALONE, "tr"),
        "measurements.answer": lambda: measurements.answer(at.begun, "sleep", "no"),
        "measurements.skip": lambda: measurements.skip(at.begun, "sleep"),
        "measurements.move_to": lambda: measurements.move_to(at.begun, 3),
        "measurements.finish": lambda: measurements.finish(at.begun),
        "measurements.reopen": lambda: measurements.reopen(at.finished, Way.ASKED, "sleep", "no"),
        "network.add_person": lambda: network.add_person(visit, "Kees"),
        "earlier.return_person": lambda: workspace.earlier.return_person(visit, marja),
        "network.change_person": lambda: network.change_person(visit, annie, name="x"),
        "network.move_person": lambda: network.move_person(visit, annie, place, Group.CARER),
        "network.add_people": lambda: network.add_people(visit, ["Kees", "Ria"]),
        "network.change_people": lambda: network.change_people(visit, [annie, marja], note="x"),
        "network.move_people": lambda: network.move_people(visit, {annie: place, marja: None}),
        "network.arrange": lambda: network.arrange(visit),
        "network.remove_people": lambda: network.remove_people(visit, [annie, marja]),
        "network.remove_person": lambda: network.remove_person(visit, marja),
        "tasks.save_task": lambda: workspace.tasks.save_task(visit, annie, TaskKind.MEALS, 1),
        "tasks.plan_task": lambda: workspace.tasks.plan_task(visit, annie, at.task, frozenset()),
        "tasks.add_moment": lambda: workspace.tasks.add_moment(visit, annie, at.task, WEEK[0]),
        "carers.change": lambda: workspace.carers.change(visit, annie, work_hours=1),
        "tasks.remove_task": lambda: workspace.tasks.remove_task(visit, at.task),
        "ties.set_tie": lambda: workspace.ties.set_tie(visit, annie, marja, None),
        "family.add_relative": lambda: family.add_relative(visit, annie, Relative.CHILD, "Kees"),
        "family.add_known_relative": lambda: family.add_known_relative(
            visit, annie, Relative.CHILD, marja
        ),
        "family.set_partnership": lambda: family.set_partnership(visit, annie, marja, None),
        "family.set_parent": lambda: family.set_parent(visit, annie, marja, Descent.BIRTH),
        "family.set_kinship": lambda: family.set_kinship(visit, annie, marja, KinshipKind.TWIN),
        "family.set_gender": lambda: family.set_gender(visit, at.home.client, Gender.MAN),
        "family.place": lambda: family.place(visit, annie, place),
        "family.place_all_automatically": lambda: family.place_all_automatically(visit),
        "ties.change_content": lambda: workspace.ties.change_content(
            visit, annie, marja, direction=Direction.BOTH
        ),
        "investigation.write": lambda: investigation.write(visit, PROBLEMS, "x"),
        "investigation.open_area": lambda: investigation.open_area(visit, Area.DEMENTIA, "x"),
        "investigation.open_own_area": lambda: investigation.open_own_area(visit, "x", "x"),
        "investigation.close_area": lambda: investigation.close_area(visit, Area.LONELINESS),
        "investigation.take_code_step": lambda: investigation.take_code_step(
            visit, CodeStep.TALK, None
        ),
        "review.judge": lambda: review.judge(visit, "x:y", Verdict.AGREE),
        "arrangement.add_provision": lambda: arrangement.add_provision(visit, at.draft),
        "arrangement.change_provision": lambda: arrangement.change_provision(
            at.provision, at.draft
        ),
        "arrangement.remove_provision": lambda: arrangement.remove_provision(at.provision),
        "arrangement.set_no_need": lambda: arrangement.set_no_need(visit, marja, "x"),
        "carer_cards.save_call": lambda: workspace.carer_cards.save_call(visit, annie, at.call, 0),
        "carer_cards.remove_call": lambda: workspace.carer_cards.remove_call(visit, annie, 0),
        "carer_cards.raise_call": lambda: workspace.carer_cards.raise_call(visit, annie, 1),
        "carer_cards.write": lambda: workspace.carer_cards.write(
            visit, annie, CardText.AT_ONCE, "x"
        ),
        "agreements.add": lambda: agreements.add(visit, what="x"),
        "agreements.change": lambda: agreements.change(at.agreement, what="x"),
        "agreements.remove": lambda: agreements.remove(at.agreement),
        "agreements.choose_contact": lambda: agreements.choose_contact(visit, "x"),
    }


def test_every_kind_of_write_is_refused(workspace: Workspace, sealed: Sealed) -> None:
    """Not one row of any table changes, and nothing can be undone back into it."""
    before = dump(workspace)
    for write in _list_writes(workspace, sealed).values():
        with pytest.raises(ClosedVisit):
            write()
    workspace.visits.remember_step(sealed.visit_id, VisitStep.NETWORK)
    assert workspace.undo(sealed.home.dossier_id) is None
    assert dump(workspace) == before


def test_the_table_of_writes_is_complete(workspace: Workspace, sealed: Sealed) -> None:
    """A desk method that writes and is not tried above would be found here."""
    writing = {
        f"{desk}.{name}"
        for desk in DESKS
        for name, method in inspect.getmembers(getattr(workspace, desk), inspect.ismethod)
        if not name.startswith("_") and inspect.signature(method).return_annotation is Changes
    }
    assert writing == set(_list_writes(workspace, sealed)) | NOT_ABOUT_A_VISIT


def test_a_follow_up_never_touches_the_visit_it_came_from(
    workspace: Workspace, clock: FakeClock, sealed: Sealed
) -> None:
    """Whatever is done in the follow-up, the closed visit stays the same to the byte."""
    before = dump_visit(workspace, sealed.visit_id)
    clock.set_day(date(2026, 9, 10))
    home = sealed.home
    visit = start_follow_up(workspace, home, clock)
    workspace.dossiers.change_carer(home.dossier_id, home.annie, name="Annie de Boer")
    workspace.dossiers.change_client(home.dossier_id, name="Piet de Boer")
    workspace.dossiers.add_carer(home.dossier_id, "Kees")
    workspace.measurements.give_consent(home.marja, in_proposal=False)
    take(workspace, visit, home.annie, "ediz", {"own_life": "no"})
    network = workspace.network
    for person in network.load(visit).people:
        network.change_person(visit, person.id, note="anders", group=Group.INFORMAL)
        for task in person.tasks:
            workspace.tasks.remove_task(visit, task.id)
    workspace.ties.set_tie(visit, home.annie, home.marja, None)
    for provision in workspace.arrangement.load(visit).provisions:
        workspace.arrangement.remove_provision(provision.id)
    network.remove_person(visit, home.marja)
    workspace.visits.write_text(visit, "care.1", "heel anders")
    workspace.visits.close(visit)
    workspace.measurements.withdraw_consent(home.annie)
    assert dump_visit(workspace, sealed.visit_id) == before


def test_a_task_of_a_closed_visit_cannot_be_changed_through_an_open_one(
    workspace: Workspace, clock: FakeClock, sealed: Sealed
) -> None:
    """The number of a task of the closed visit means nothing at the open one."""
    before = dump_visit(workspace, sealed.visit_id)
    visit = start_follow_up(workspace, sealed.home, clock)
    with pytest.raises(Exception, match="bestaat niet meer"):
        workspace.tasks.save_task(visit, sealed.home.annie, TaskKind.MEALS, 1, task_id=sealed.task)
    workspace.tasks.remove_task(visit, sealed.task)
    assert dump_visit(workspace, sealed.visit_id) == before
