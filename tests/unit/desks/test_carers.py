"""What carers tell of the own situation: kept as typed, under consent, and carried as it should."""

import pytest

from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.dossier.carer_situation import CarerSituation, Since
from screening.dossier.measurement_errors import NoConsent
from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.dossier.removal import CarerToldSituation
from screening.errors import ClosedVisit, InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.network.model import Group
from screening.rights.model import DataKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.unit.desks.conftest import Home


def tell(workspace: Workspace, home: Home, *, in_proposal: bool = False) -> None:
    """Let Annie, who consents, tell everything."""
    workspace.measurements.give_consent(home.annie, in_proposal=in_proposal)
    workspace.carers.change(
        home.visit_id,
        home.annie,
        caring_since=Since(2019, 5),
        work_hours=24,
        outlook="  Tot de zomer  ",
    )


def told(workspace: Workspace, visit_id: VisitId, carer: PersonId) -> CarerSituation:
    """Return what a carer told at a visit."""
    return workspace.carers.situations(visit_id)[carer]


def follow_up(workspace: Workspace, clock: FakeClock, home: Home) -> VisitId:
    """Close the visit and start the next."""
    workspace.visits.close(home.visit_id)
    return VisitId(
        workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP).created
    )


def test_what_a_carer_tells_is_kept(workspace: Workspace, home: Home) -> None:
    """Each fact by itself, and one change leaves the others alone."""
    tell(workspace, home)
    workspace.carers.change(home.visit_id, home.annie, work_hours=16.5)
    assert told(workspace, home.visit_id, home.annie) == CarerSituation(
        home.annie, Since(2019, 5), 16.5, "Tot de zomer"
    )


def test_who_told_nothing_has_an_empty_situation(workspace: Workspace, home: Home) -> None:
    """Consent opens it; clearing every field leaves no row behind."""
    tell(workspace, home)
    workspace.carers.change(
        home.visit_id, home.annie, caring_since=None, work_hours=None, outlook=" "
    )
    assert told(workspace, home.visit_id, home.annie).is_empty
    assert workspace.destructions.plan(home.dossier_id, home.annie).counts[DataKind.SITUATIONS] == 0


def test_without_consent_nothing_is_kept_or_read(workspace: Workspace, home: Home) -> None:
    """Before consent it is refused; after withdrawal what was told is no longer shown."""
    with pytest.raises(NoConsent):
        workspace.carers.change(home.visit_id, home.annie, work_hours=24)
    tell(workspace, home)
    workspace.measurements.withdraw_consent(home.annie)
    assert home.annie not in workspace.carers.situations(home.visit_id)
    with pytest.raises(NoConsent):
        workspace.carers.change(home.visit_id, home.annie, work_hours=12)


def test_it_is_one_step_of_undo(workspace: Workspace, home: Home) -> None:
    """The step names the carer, and typing on is the same step."""
    tell(workspace, home)
    workspace.carers.change(home.visit_id, home.annie, outlook="Nog een jaar")
    workspace.carers.change(home.visit_id, home.annie, outlook="Nog een jaar of twee")
    assert workspace.next_undo(home.dossier_id) == "situatie van Annie"
    workspace.undo(home.dossier_id)
    assert told(workspace, home.visit_id, home.annie).outlook == "Tot de zomer"
    workspace.undo(home.dossier_id)
    assert told(workspace, home.visit_id, home.annie).is_empty


@pytest.mark.parametrize("hours", [-1, 168.5, 500, float("nan")])
def test_a_week_has_168_hours(workspace: Workspace, home: Home, hours: float) -> None:
    """Impossible hours are refused, and what stood there stays."""
    tell(workspace, home)
    with pytest.raises(InvalidInput):
        workspace.carers.change(home.visit_id, home.annie, work_hours=hours)
    assert told(workspace, home.visit_id, home.annie).work_hours == 24


@pytest.mark.parametrize("since", [Since(2026, 4), Since(2027), Since(1894)])
def test_caring_began_in_the_past(workspace: Workspace, home: Home, since: Since) -> None:
    """A month or a year to come is refused, and so is a slip of a century."""
    tell(workspace, home)
    with pytest.raises(InvalidInput):
        workspace.carers.change(home.visit_id, home.annie, caring_since=since)
    assert told(workspace, home.visit_id, home.annie).caring_since == Since(2019, 5)


def test_a_closed_visit_keeps_what_was_told(workspace: Workspace, home: Home) -> None:
    """Nothing of it changes any more, and who is no carer has no situation."""
    tell(workspace, home)
    with pytest.raises(NotFound):
        workspace.carers.change(home.visit_id, home.client, work_hours=1)
    workspace.visits.close(home.visit_id)
    with pytest.raises(ClosedVisit):
        workspace.carers.change(home.visit_id, home.annie, work_hours=1)


def test_a_follow_up_asks_again_how_it_goes_on(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Since when and the work beside it are still true until changed."""
    tell(workspace, home)
    visit_id = follow_up(workspace, clock, home)
    assert told(workspace, visit_id, home.annie) == CarerSituation(home.annie, Since(2019, 5), 24)
    assert told(workspace, home.visit_id, home.annie).outlook == "Tot de zomer"


def test_a_follow_up_copies_nothing_after_withdrawal(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """What may not be used is not copied either, also when consent comes back."""
    tell(workspace, home)
    workspace.measurements.withdraw_consent(home.annie)
    visit_id = follow_up(workspace, clock, home)
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    assert told(workspace, visit_id, home.annie).is_empty


def test_the_step_has_begun_once_something_was_told(workspace: Workspace, home: Home) -> None:
    """The rail shows it before any questionnaire."""
    tell(workspace, home)
    assert workspace.visits.step_states(home.visit_id)[VisitStep.BURDEN] is StepState.BEGUN


def test_who_told_something_stays_a_carer(workspace: Workspace, home: Home) -> None:
    """Neither removing nor another group on the map lets it end in nobody's part."""
    tell(workspace, home)
    with pytest.raises(CarerToldSituation):
        workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    workspace.network.change_person(home.visit_id, home.annie, group=Group.INFORMAL)
    workspace.network.remove_person(home.visit_id, home.annie)
    assert home.annie in {carer.id for carer in workspace.dossiers.load(home.dossier_id).carers}
    assert told(workspace, home.visit_id, home.annie).work_hours == 24


@pytest.mark.parametrize("in_proposal", [True, False])
def test_the_proposal_tells_it_with_consent_only(
    workspace: Workspace, home: Home, in_proposal: bool
) -> None:
    """Since when and the work, for who agreed; how it goes on stays in the carer part."""
    tell(workspace, home, in_proposal=in_proposal)
    words = write_json(build_proposal(workspace.proposals.gather(home.visit_id))).decode()
    assert ("Annie zorgt sinds mei 2019: ten minste 6 jaar." in words) is in_proposal
    assert ("betaald werk: 24 uur per week" in words) is in_proposal
    assert "Tot de zomer" not in words
