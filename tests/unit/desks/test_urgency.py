from datetime import date

import pytest

from screening.dossier.model import ProcedureStep, Urgency
from screening.errors import InvalidInput
from screening.workspace import Workspace
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home

TODAY = date(2026, 3, 10)


def stored(workspace: Workspace, home: Home) -> tuple[date, str] | None:
    """Return the urgency in the vault."""
    urgency = workspace.dossiers.load(home.dossier_id).urgency
    return (urgency.since, urgency.reason) if isinstance(urgency, Urgency) else None


def test_urgency_begins_today_and_each_part_can_be_changed(
    workspace: Workspace, home: Home
) -> None:
    """One click notes it; the day and the reason are stored apart from each other."""
    desk = workspace.procedure
    assert stored(workspace, home) is None
    desk.set_urgency(home.dossier_id)
    assert stored(workspace, home) == (TODAY, "")
    desk.set_urgency(home.dossier_id, reason="  Annie ligt in het ziekenhuis ")
    desk.set_urgency(home.dossier_id, since=date(2026, 3, 9))
    assert stored(workspace, home) == (date(2026, 3, 9), "Annie ligt in het ziekenhuis")


def test_urgency_that_is_over_leaves_the_date_of_what_was_given(
    workspace: Workspace, home: Home
) -> None:
    """The provision was given, whatever came after; undo brings the urgency back."""
    desk, step = workspace.procedure, ProcedureStep.TEMPORARY_PROVISION
    desk.set_urgency(home.dossier_id, reason="valt")
    workspace.dossiers.set_date(home.dossier_id, step, TODAY)
    desk.clear_urgency(home.dossier_id)
    assert stored(workspace, home) is None
    assert workspace.dossiers.load(home.dossier_id).procedure[step] == TODAY
    workspace.undo(home.dossier_id)
    assert stored(workspace, home) == (TODAY, "valt")


@pytest.mark.parametrize(
    "since, words",
    [
        (date(2026, 3, 11), "in de toekomst"),
        (date(2026, 2, 28), "vóór de melding"),
        (None, "hoort een datum"),
    ],
)
def test_an_impossible_day_is_refused(
    workspace: Workspace, home: Home, since: date | None, words: str
) -> None:
    """Neither tomorrow, nor before the notification of 1 March, nor no day; nothing is stored."""
    before = dump(workspace)
    with pytest.raises(InvalidInput, match=words) as caught:
        workspace.procedure.set_urgency(home.dossier_id, since=since, reason="x")
    assert caught.value.field == "since"
    assert dump(workspace) == before


def test_the_caseload_tells_of_urgency(workspace: Workspace, home: Home) -> None:
    """Also in its first lines; the nearest deadline is then what must be done at once."""
    workspace.dossiers.create("Jo", [], date(2026, 3, 1))
    workspace.procedure.set_urgency(home.dossier_id)
    for rows in (workspace.dossiers.caseload(), workspace.dossiers.caseload_start(40).rows):
        assert [row.urgent_since for row in rows] == [None, TODAY]
