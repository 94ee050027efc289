from collections.abc import Callable
from datetime import date

import pytest

from screening.dossier.measurement_errors import NoConsent
from screening.dossier.model import Way
from screening.errors import NotFound
from screening.identifiers import MeasurementId, PersonId
from screening.network.model import Group, Point
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.unit.desks.conftest import CSI, Home, all_yes


def test_without_consent_nothing_is_measured(workspace: Workspace, home: Home) -> None:
    """Not begun, and consent of one carer says nothing about another."""
    with pytest.raises(NoConsent):
        workspace.measurements.start(home.visit_id, home.annie, CSI)
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    with pytest.raises(NoConsent):
        workspace.measurements.start(home.visit_id, home.marja, CSI)
    assert workspace.measurements.of_visit(home.visit_id) == ()


def test_only_a_carer_consents(workspace: Workspace, home: Home) -> None:
    """Neither the client nor someone else on the map has a carer part."""
    other = PersonId(workspace.network.add_person(home.visit_id, "Els").created)
    for person in (home.client, other, PersonId("weg")):
        with pytest.raises(NotFound):
            workspace.measurements.give_consent(person, in_proposal=True)


def test_the_latest_consent_counts(workspace: Workspace, clock: FakeClock, home: Home) -> None:
    """With its day and its scope; taken back, it no longer stands."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=True)
    desk.give_consent(home.annie, in_proposal=False)
    consent = desk.consents(home.dossier_id)[home.annie]
    assert (consent.is_valid, consent.in_proposal) == (True, False)
    assert consent.given_on == clock.today()
    clock.set_day(date(2026, 3, 20))
    desk.withdraw_consent(home.annie)
    assert desk.consents(home.dossier_id)[home.annie].withdrawn_on == date(2026, 3, 20)
    desk.give_consent(home.annie, in_proposal=True)
    assert desk.consents(home.dossier_id)[home.annie].is_valid


def test_withdrawal_stops_a_measurement_at_once(
    workspace: Workspace, home: Home, csi: MeasurementId
) -> None:
    """No answer can be added, changed or taken away any more."""
    desk = workspace.measurements
    desk.answer(csi, "sleep", "yes")
    desk.withdraw_consent(home.annie)
    writes: tuple[Callable[[], object], ...] = (
        lambda: desk.answer(csi, "sleep", "no"),
        lambda: desk.skip(csi, "sleep"),
        lambda: desk.finish(csi),
        lambda: desk.start(home.visit_id, home.annie, "ediz"),
    )
    for write in writes:
        with pytest.raises(NoConsent):
            write()


def test_withdrawal_hides_outcomes_and_what_rests_on_them(workspace: Workspace, home: Home) -> None:
    """Burdens, course, signals and proposal know nothing of the answers from that moment."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    measured = take(workspace, home.visit_id, home.annie, CSI, all_yes())
    assert any(s.signal.rule == "csi_overload" for s in workspace.review.signals(home.visit_id))
    workspace.measurements.withdraw_consent(home.annie)
    assert workspace.measurements.burdens(home.visit_id) == ()
    assert workspace.measurements.course(home.dossier_id) == ()
    origins = {
        cause.origin
        for reviewed in workspace.review.signals(home.visit_id)
        for cause in reviewed.signal.causes
    }
    assert origins <= {"network"}
    material = workspace.proposals.gather(home.visit_id)
    assert (material.burdens, material.courses) == ((), ())
    with pytest.raises(NoConsent):
        workspace.measurements.reopen(measured, Way.ASKED, "sleep", "no")


def test_undo_never_gives_back_what_a_carer_took_away(workspace: Workspace, home: Home) -> None:
    """Neither a withdrawn consent nor its place in the proposal; only the carer can."""
    desk = workspace.measurements
    ways: tuple[Callable[[], object], ...] = (
        lambda: desk.give_consent(home.annie, in_proposal=False),
        lambda: desk.withdraw_consent(home.annie),
    )
    for take_away in ways:
        desk.give_consent(home.annie, in_proposal=True)
        take_away()
        before = desk.consents(home.dossier_id)
        assert workspace.next_undo(home.dossier_id) == ""
        assert workspace.undo(home.dossier_id) is None
        assert desk.consents(home.dossier_id) == before


def test_a_consent_that_takes_nothing_away_can_be_undone(workspace: Workspace, home: Home) -> None:
    """A first one without the proposal, and one that adds the proposal."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=False)
    desk.give_consent(home.annie, in_proposal=True)
    assert workspace.next_undo(home.dossier_id) == "toestemming vastleggen"
    workspace.undo(home.dossier_id)
    assert not desk.consents(home.dossier_id)[home.annie].in_proposal
    workspace.undo(home.dossier_id)
    assert home.annie not in desk.consents(home.dossier_id)


def test_a_clock_set_back_does_not_bring_an_older_consent_back(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The consent that was written last counts, whatever the clock said."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=True)
    clock.set_day(date(2026, 3, 9))
    desk.give_consent(home.annie, in_proposal=False)
    assert not desk.consents(home.dossier_id)[home.annie].in_proposal


def test_consent_cannot_be_undone_from_under_a_measurement(
    workspace: Workspace, home: Home, csi: MeasurementId
) -> None:
    """Once something was measured, only withdrawing takes the consent back."""
    workspace.measurements.answer(csi, "sleep", "yes")
    assert workspace.undo(home.dossier_id) is None
    assert workspace.measurements.consents(home.dossier_id)[home.annie].is_valid


def test_a_measured_carer_who_leaves_the_inner_circle_stays_reachable(
    workspace: Workspace, home: Home
) -> None:
    """The carer part stays in the dossier, so that the consent can still be taken back."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    take(workspace, home.visit_id, home.annie, CSI, {"sleep": "yes"})
    workspace.network.move_person(home.visit_id, home.annie, Point(0.5, 0), Group.INFORMAL)
    assert home.annie in {c.id for c in workspace.dossiers.load(home.dossier_id).carers}
    workspace.measurements.withdraw_consent(home.annie)
    assert workspace.measurements.burdens(home.visit_id) == ()


def test_who_consented_stays_a_carer_without_the_map(workspace: Workspace, home: Home) -> None:
    """Otherwise nobody could reach the carer part any more, not even to take the consent back."""
    workspace.measurements.give_consent(home.marja, in_proposal=True)
    workspace.network.remove_person(home.visit_id, home.marja)
    carers = {carer.id for carer in workspace.dossiers.load(home.dossier_id).carers}
    assert carers == {home.annie, home.marja}
    workspace.measurements.withdraw_consent(home.marja)
    part = workspace.papers.open_carer_part(home.dossier_id, home.marja)
    assert [consent.withdrawn_on for consent in part.consents] == [workspace.clock.today()]
