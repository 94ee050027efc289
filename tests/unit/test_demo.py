"""The demo: three households through all desks, with the values of the cases."""

import pytest

from screening.demo.vault import fill_vault
from screening.documents.proposal_record import Status
from screening.dossier.model import SupportChoice
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import NAMES, enter_story, list_measures

STATUSES = {
    "de_wit": [Status.AGREED],
    "jansen": [Status.AGREED, Status.PROPOSED],
    "yilmaz": [Status.DRAFT],
}


@pytest.mark.parametrize("name", NAMES)
def test_every_signal_of_the_demo_was_discussed(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """Who opens the demo sees work that is done, and versions at three stages."""
    household = enter_story(workspace, clock, name)
    for visit_id in household.visits:
        signals = workspace.review.signals(visit_id)
        assert [each.signal.key for each in signals if each.judgement is None] == []
    standings = [workspace.versions.stand(visit_id) for visit_id in household.visits]
    assert [standing.status for standing in standings] == STATUSES[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_demo_keeps_the_values_of_the_case(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """The first map has the measures of the case, and every outcome is that of the case."""
    household = enter_story(workspace, clock, name)
    network = workspace.network.load(household.visits[0])
    measures = list_measures(network, household.key_of)
    assert measures == household.case["expected_network"]
    for visit_id, told in zip(household.visits, household.case["visits"], strict=True):
        found = {
            (household.key_of(each.carer_id), each.instrument.id): each.score.total
            for each in workspace.measurements.burdens(visit_id)
        }
        assert found == {
            (each["carer"], each["instrument"]): each["expected"]["total"]
            for each in told["measurements"]
        }


@pytest.mark.parametrize("name", NAMES)
def test_everybody_in_the_demo_was_told_of_client_support(
    workspace: Workspace, clock: FakeClock, name: str
) -> None:
    """Before the first visit, and all chose; who asked for another supporter has one."""
    household = enter_story(workspace, clock, name)
    dossier = workspace.dossiers.load(household.dossier_id)
    for support in (dossier.client.support, *(carer.support for carer in dossier.carers)):
        assert support.told_on is not None
        assert support.told_on <= dossier.visits[0].held_on
        assert support.choice is not SupportChoice.UNDECIDED
    records = workspace.client_support.records(household.dossier_id)
    assert not any(record.open_requests for record in records.values())


def test_a_later_version_tells_what_changed(workspace: Workspace, clock: FakeClock) -> None:
    """At the follow-up of Jansen; what was said at the first visit is no change."""
    household = enter_story(workspace, clock, "jansen")
    changes = workspace.versions.stand(household.visits[-1]).changes
    words = " ".join(line.text for change in changes for line in change.lines)
    assert "evaluatie op 18 februari 2027" in words
    assert "Hier ken ik alles" not in words


def test_the_whole_demo_fills_a_vault(workspace: Workspace, clock: FakeClock) -> None:
    """With a directory, three dossiers, and a log without a break."""
    fill_vault(workspace, clock)
    assert len(workspace.dossiers.caseload()) == len(NAMES)
    assert workspace.directory.list_offers()
    assert workspace.log.check() == ()
