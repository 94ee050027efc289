"""Lines with values from before a rule came: read, carried over, mended, and never made."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screening.arrangement.model import (
    Frequency,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, ProvisionId, VisitId
from screening.network.model import Group
from screening.storage import arrangement_store
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, open_vault
from tests.unit.desks.conftest import Home, start_follow_up

Old = Callable[[ProvisionDraft], Workspace]

KEY = ProvisionId("odd")
ODD: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "start": ({"starts_on": date(1, 1, 1)}, {"starts_on": None}, "starts_on"),
    "end": ({"ends_on": date(9999, 12, 31)}, {"ends_on": date(2027, 1, 1)}, "ends_on"),
    "review": ({"review_on": date(1026, 3, 1)}, {"review_on": date(2026, 9, 1)}, "review_on"),
    "step": ({"next_on": date(9999, 1, 1)}, {"next_on": None}, "next_on"),
    "day parts": (
        {
            "amount": 9.0,
            "unit": Unit.DAY_PART,
            "frequency": Frequency.IN_TOTAL,
            "starts_on": date(2026, 3, 1),
            "ends_on": date(2026, 3, 2),
        },
        {"amount": 8.0},
        "amount",
    ),
}


def make(home: Home, **values: Any) -> ProvisionDraft:
    """Return a line of respite care for Annie."""
    draft = ProvisionDraft(
        home.annie, SupportFunction.RESPITE_CARE, "logeren", ProviderKind.MUNICIPALITY
    )
    return replace(draft, **values)


@pytest.fixture
def old(workspace: Workspace, home: Home, folder: Path, clock: FakeClock) -> Iterator[Old]:
    """Opens a vault in which an earlier version, without the rules of today, put a line."""
    opened: list[Workspace] = []

    def open_with(draft: ProvisionDraft) -> Workspace:
        with database_of(workspace).transaction():
            arrangement_store.insert_provision(database_of(workspace), home.visit_id, KEY, draft)
        workspace.lock()
        opened.append(open_vault(folder, clock))
        return opened[0]

    yield open_with
    for each in opened:
        each.lock()


def stored(workspace: Workspace, visit_id: VisitId) -> ProvisionDraft:
    """Return the one line of a visit."""
    (line,) = workspace.arrangement.load(visit_id).provisions
    return line.draft


@pytest.mark.parametrize("name", ODD)
def test_an_odd_line_of_before_is_read_carried_over_and_mended(
    old: Old, home: Home, clock: FakeClock, name: str
) -> None:
    """Another field is refused with the one that is wrong; undo and a follow-up know no rules."""
    odd, right, field = ODD[name]
    draft = make(home, **odd)
    workspace = old(draft)
    desk = workspace.arrangement
    assert stored(workspace, home.visit_id) == draft
    with pytest.raises(InvalidInput) as refused:
        desk.change_provision(KEY, replace(draft, goal="slapen"))
    assert refused.value.field == field
    assert stored(workspace, home.visit_id) == draft
    desk.change_provision(KEY, replace(draft, goal="slapen", **right))
    workspace.undo(home.dossier_id)
    assert stored(workspace, home.visit_id) == draft
    workspace.redo(home.dossier_id)
    assert stored(workspace, home.visit_id) == replace(draft, goal="slapen", **right)
    workspace.undo(home.dossier_id)
    workspace.agenda.list_due()
    workspace.visits.close(home.visit_id)
    assert stored(workspace, start_follow_up(workspace, home, clock)) == draft


def test_an_odd_line_that_is_removed_comes_back_as_it_was(old: Old, home: Home) -> None:
    """What is put back does not go through the rules for what is typed."""
    draft = make(home, starts_on=date(1, 1, 1), ends_on=date(9999, 12, 31))
    workspace = old(draft)
    workspace.arrangement.remove_provision(KEY)
    workspace.undo(home.dossier_id)
    assert stored(workspace, home.visit_id) == draft


def test_two_odd_values_do_not_hold_each_other(old: Old, home: Home) -> None:
    """Each is mended by itself; another field waits for both."""
    draft = make(home, starts_on=date(1, 1, 1), ends_on=date(9999, 12, 31))
    desk = old(draft).arrangement
    with pytest.raises(InvalidInput):
        desk.change_provision(KEY, replace(draft, starts_on=None, amount=-1))
    draft = replace(draft, ends_on=None)
    desk.change_provision(KEY, draft)
    with pytest.raises(InvalidInput, match="vóór 1895"):
        desk.change_provision(KEY, replace(draft, goal="slapen"))
    desk.change_provision(KEY, replace(draft, starts_on=None))
    desk.change_provision(KEY, replace(draft, starts_on=None, goal="slapen"))


def test_nobody_gives_the_help_that_is_for_themselves(workspace: Workspace, home: Home) -> None:
    """Respite care is that another takes over; Annie may give Marja a hand, and the client."""
    desk = workspace.arrangement
    by_annie = make(home, provider_kind=ProviderKind.NETWORK, provider_id=home.annie)
    for subject in (SupportFunction.RESPITE_CARE, SupportFunction.EMOTIONAL_SUPPORT):
        with pytest.raises(InvalidInput) as refused:
            desk.add_provision(home.visit_id, replace(by_annie, subject=subject))
        assert refused.value.field == "provider_id"
    desk.add_provision(home.visit_id, replace(by_annie, for_person=home.marja))
    for_client = replace(by_annie, for_person=home.client, subject=LifeArea.HOUSEHOLD)
    desk.add_provision(home.visit_id, for_client)


def test_a_line_is_for_the_client_or_a_carer(workspace: Workspace, home: Home) -> None:
    """A life area for the client, a function for a carer, and nothing for a neighbour."""
    desk = workspace.arrangement
    added = workspace.network.add_person(home.visit_id, "Els", group=Group.INFORMAL)
    for wrong in (make(home, for_person=home.client), make(home, subject=LifeArea.MONEY)):
        with pytest.raises(InvalidInput) as refused:
            desk.add_provision(home.visit_id, wrong)
        assert refused.value.field == "subject"
    with pytest.raises(NotFound):
        desk.add_provision(home.visit_id, make(home, for_person=PersonId(added.created)))
    assert desk.load(home.visit_id).provisions == ()
