from datetime import date
from pathlib import Path

import pytest

from screening.dossier.model import ProcedureStep, VisitKind
from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.support.big_vault import make_big_vault
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault

TODAY = date(2026, 3, 10)


def test_the_start_is_the_top_of_the_caseload(folder: Path) -> None:
    """The first lines tell exactly what they tell among all lines, and how many those are."""
    make_big_vault(folder, TODAY, dossiers=90, visits=3)
    workspace = open_vault(folder, FakeClock(TODAY))
    rows = workspace.dossiers.caseload()
    start = workspace.dossiers.caseload_start(40)
    workspace.lock()
    assert len(rows) == start.total == 90
    assert start.rows == rows[:40]
    # Not all alike, or the comparison would say little.
    assert {row.has_open_visit for row in start.rows} == {True, False}
    assert {len(row.carer_names) for row in start.rows} == {1, 2, 3}
    assert len({len(row.procedure) for row in start.rows}) == 3


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_a_small_caseload_is_whole_at_once(workspace: Workspace, count: int) -> None:
    """There are never more lines than dossiers, and never fewer than were asked for."""
    for name in ("Zwier Vis", "élise Demir", "Anna Pinas"):
        workspace.dossiers.create(name)
    start = workspace.dossiers.caseload_start(count)
    assert [row.client_name for row in start.rows] == ["Anna Pinas", "élise Demir", "Zwier Vis"][
        :count
    ]
    assert start.total == 3


def test_an_empty_caseload_has_a_start(workspace: Workspace) -> None:
    """No dossiers are no lines."""
    start = workspace.dossiers.caseload_start(40)
    assert (start.rows, start.total) == ((), 0)


def test_a_line_tells_what_is_in_its_own_dossier(workspace: Workspace) -> None:
    """Carers in their order, the last visit of several, and the dates of nobody else."""
    first = DossierId(workspace.dossiers.create("Jo Bakker", ["Zus", "Broer"]).created)
    workspace.dossiers.create("Jo Bakker", ["Ander"], date(2026, 2, 1))
    visit_id = workspace.visits.start(first, date(2026, 2, 3), VisitKind.FIRST).visit_id
    assert visit_id is not None
    workspace.visits.close(visit_id)
    workspace.visits.start(first, date(2026, 3, 1), VisitKind.FOLLOW_UP)
    one, other = workspace.dossiers.caseload_start(40).rows
    assert one.dossier_id == first
    assert (one.carer_names, one.last_visit_on) == (("Zus", "Broer"), date(2026, 3, 1))
    assert one.has_open_visit
    assert other.procedure == {ProcedureStep.NOTIFICATION: date(2026, 2, 1)}
    assert (other.carer_names, other.last_visit_on, other.has_open_visit) == (
        ("Ander",),
        None,
        False,
    )
    assert one.procedure == {}
