from screening.arrangement.agenda import AgendaGroup, AgendaKind
from screening.dossier.model import VisitKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.unit.desks.conftest import Home
from tests.unit.desks.test_agenda import ago, due


def test_a_planned_visit_waits_until_it_begins(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """On the day it was planned for, with time and place; too late after it, and gone with it."""
    desk = workspace.invitations
    desk.change_plan(home.dossier_id, visit_on=ago(-3))
    (item,) = due(workspace, AgendaKind.PLANNED_VISIT)
    assert (item.group, item.due_on, item.when) == (AgendaGroup.WEEK, ago(-3), "over 3 dagen")
    assert (item.what, item.why) == ("Gesprek gepland", "Tijd en plaats staan nog niet vast.")
    desk.change_plan(home.dossier_id, visit_time="10:30", place="thuis")
    (item,) = due(workspace, AgendaKind.PLANNED_VISIT)
    assert item.why == "10.30 uur, thuis"
    desk.change_plan(home.dossier_id, visit_on=ago(-8))
    assert due(workspace, AgendaKind.PLANNED_VISIT) == []
    clock.set_day(ago(-9))
    (item,) = due(workspace, AgendaKind.PLANNED_VISIT)
    assert item.group is AgendaGroup.LATE
    workspace.visits.close(home.visit_id)
    workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    assert due(workspace, AgendaKind.PLANNED_VISIT) == []


def test_who_is_to_be_told_of_client_support_waits_before_a_planned_visit(
    workspace: Workspace, home: Home
) -> None:
    """Client and carers by name, the client first, until it is noted that they were told."""
    kind = AgendaKind.SUPPORT_UNTOLD
    assert due(workspace, kind) == []
    workspace.invitations.change_plan(home.dossier_id, visit_on=ago(-3))
    (item,) = due(workspace, kind)
    assert (item.group, item.due_on) == (AgendaGroup.WEEK, ago(-3))
    assert item.what == "Vertellen over cliëntondersteuning: Piet, Annie en Marja"
    assert item.why == "Dit moet vóór het gesprek. Wmo 2015, artikel 2.3.2 lid 3"
    for person in (home.client, home.marja):
        workspace.client_support.change_support(home.dossier_id, person, told_on=ago(1))
    (item,) = due(workspace, kind)
    assert item.what == "Vertellen over cliëntondersteuning: Annie"
    workspace.client_support.change_support(home.dossier_id, home.annie, told_on=ago(0))
    assert due(workspace, kind) == []
