from collections.abc import Callable
from datetime import date

import pytest

from instruments.model import InstrumentError
from screening.documents.html import render_html
from screening.documents.response_page import build_response_page
from screening.dossier.measurement_errors import MeasurementFinished
from screening.dossier.model import VisitKind, Way
from screening.errors import NotFound
from screening.identifiers import MeasurementId, VisitId
from screening.reports.burden_course import build_courses
from screening.wording.burden import describe_result
from screening.wording.burden_change import describe_difference
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.support.vaults import dump
from tests.unit.desks.conftest import CSI, Home, all_yes


def test_answers_are_kept_one_by_one(workspace: Workspace, csi: MeasurementId) -> None:
    """Each with the place to go on from; a later answer replaces an earlier one."""
    desk = workspace.measurements
    desk.answer(csi, "sleep", "yes")
    desk.answer(csi, "inconvenient", "no")
    assert desk.load(csi).position == 2
    desk.answer(csi, "sleep", "no")
    assert desk.load(csi).answers == {"sleep": "no", "inconvenient": "no"}
    assert desk.load(csi).position == 1


def test_starting_again_goes_on(workspace: Workspace, home: Home, csi: MeasurementId) -> None:
    """The measurement of this visit is taken up where it was left, not made a second time."""
    workspace.measurements.answer(csi, "sleep", "yes")
    again = workspace.measurements.start(home.visit_id, home.annie, CSI)
    assert again.created == csi
    assert len(workspace.measurements.of_visit(home.visit_id)) == 1
    assert workspace.measurements.load(csi).position == 1


def test_skipping_takes_an_answer_away(workspace: Workspace, csi: MeasurementId) -> None:
    """And moves on."""
    workspace.measurements.answer(csi, "sleep", "yes")
    workspace.measurements.skip(csi, "sleep")
    measurement = workspace.measurements.load(csi)
    assert (measurement.answers, measurement.position) == ({}, 1)


def test_going_back_keeps_the_answers(workspace: Workspace, csi: MeasurementId) -> None:
    """A pause ends where it began; a place that does not exist is a mistake of ours."""
    workspace.measurements.answer(csi, "sleep", "yes")
    workspace.measurements.move_to(csi, 0)
    assert workspace.measurements.load(csi).position == 0
    workspace.measurements.move_to(csi, 13)
    for place in (-1, 14):
        with pytest.raises(ValueError, match="no such statement"):
            workspace.measurements.move_to(csi, place)
    assert workspace.measurements.load(csi).answers == {"sleep": "yes"}


@pytest.mark.parametrize("item,choice", [("nowhere", "yes"), ("sleep", "maybe"), ("sleep", "")])
def test_what_the_instrument_does_not_have_is_refused(
    workspace: Workspace, csi: MeasurementId, item: str, choice: str
) -> None:
    """Nothing is stored, and the error does not repeat the answer."""
    with pytest.raises(InstrumentError) as caught:
        workspace.measurements.answer(csi, item, choice)
    assert not choice or choice not in str(caught.value)
    assert workspace.measurements.load(csi).answers == {}


def test_a_finished_measurement_is_opened_again_first(
    workspace: Workspace, csi: MeasurementId
) -> None:
    """After finishing nothing changes; its first other answer opens it, in one go."""
    desk = workspace.measurements
    desk.answer(csi, "sleep", "yes")
    desk.finish(csi)
    before = dump(workspace)
    writes: tuple[Callable[[], object], ...] = (
        lambda: desk.answer(csi, "sleep", "no"),
        lambda: desk.skip(csi, "sleep"),
        lambda: desk.move_to(csi, 0),
        lambda: desk.finish(csi),
    )
    for write in writes:
        with pytest.raises(MeasurementFinished):
            write()
    assert dump(workspace) == before
    with pytest.raises(InstrumentError):
        desk.reopen(csi, Way.ASKED, "sleep", "maybe")
    assert desk.load(csi).finished_at is not None
    desk.reopen(csi, Way.ASKED, "sleep", "no")
    again = desk.load(csi)
    assert (again.answers, again.finished_at, again.position) == ({"sleep": "no"}, None, 1)
    desk.answer(csi, "inconvenient", "no")
    desk.finish(csi)
    desk.reopen(csi, Way.ASKED, "sleep", None)
    assert desk.load(csi).answers == {"inconvenient": "no"}


def test_a_corrected_measurement_is_taken_another_way_from_then_on(
    workspace: Workspace, clock: FakeClock, csi: MeasurementId
) -> None:
    """What it was answered before is kept until it is finished again; the time counts on."""
    desk = workspace.measurements
    desk.take(csi, Way.ALONE, "tr")
    for item, choice in all_yes().items():
        clock.advance(seconds=2)
        desk.answer(csi, item, choice)
    desk.finish(csi)
    taken = desk.load(csi).seconds
    clock.advance(seconds=90)
    desk.reopen(csi, Way.ASKED, "sleep", "no")
    assert desk.load(csi).seconds == taken
    clock.advance(seconds=5)
    desk.answer(csi, "inconvenient", "no")
    corrected = desk.load(csi)
    assert (corrected.way, corrected.help_language) == (Way.ASKED, "tr")
    assert taken + 5 <= corrected.seconds < taken + 30
    assert [item for item, _, _ in desk.former_answers(csi)] == ["sleep", "inconvenient"]
    desk.finish(csi)
    assert desk.former_answers(csi) == ()


def test_only_what_is_finished_has_an_outcome(
    workspace: Workspace, home: Home, csi: MeasurementId
) -> None:
    """A paused measurement is in the list of the visit, and has no outcome yet."""
    workspace.measurements.answer(csi, "sleep", "yes")
    assert workspace.measurements.burdens(home.visit_id) == ()
    workspace.measurements.finish(csi)
    (burden,) = workspace.measurements.burdens(home.visit_id)
    assert (burden.score.lowest, burden.score.highest) == (1, 13)


def test_the_change_is_dated_by_the_visits(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Visits that were entered later than they were held keep their own days."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    visit_id = home.visit_id
    for held_on, entered_on in (
        (date(2026, 3, 10), date(2026, 3, 12)),
        (date(2026, 6, 2), date(2026, 6, 9)),
    ):
        clock.set_day(entered_on)
        if held_on > date(2026, 3, 10):
            workspace.visits.close(visit_id)
            started = workspace.visits.start(home.dossier_id, held_on, VisitKind.FOLLOW_UP)
            visit_id = VisitId(started.created)
        take(workspace, visit_id, home.annie, CSI, all_yes())
    (burden,) = workspace.measurements.burdens(visit_id)
    assert (burden.earlier_held_on, burden.held_on) == (date(2026, 3, 10), date(2026, 6, 2))
    assert describe_difference(burden)[:2] == (
        "Op 10 maart 2026 was de uitslag 13.",
        "Op 2 juni 2026 is de uitslag 13.",
    )


def test_a_measurement_that_is_gone_is_a_sentence(workspace: Workspace) -> None:
    """An identifier that means nothing any more."""
    for read in (workspace.measurements.load, workspace.measurements.finish):
        with pytest.raises(NotFound):
            read(MeasurementId("weg"))


def test_a_translated_help_text_marks_a_measurement_for_ever(
    workspace: Workspace, clock: FakeClock, csi: MeasurementId, home: Home
) -> None:
    """Going on without it takes no mark away, and the outcome is compared with no other."""
    desk = workspace.measurements
    desk.take(csi, Way.ALONE, "tr")
    desk.take(csi, Way.ASKED)
    assert desk.load(csi).help_language == "tr"
    for item, choice in all_yes().items():
        desk.answer(csi, item, choice)
    desk.finish(csi)
    workspace.visits.close(home.visit_id)
    clock.set_day(date(2026, 9, 10))
    later = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP).visit_id
    assert later is not None
    take(workspace, later, home.annie, CSI, all_yes())
    first, second = desk.course(home.dossier_id)
    mark = "Ingevuld met een hulptekst in het Turks, niet gevalideerd."
    assert describe_result(first)[-1] == mark
    page = build_response_page(
        first, made_on=clock.today(), author="", attachment="a.json", digest="b"
    )
    assert render_html(page).count(mark) == 1
    assert second.earlier_score is None
    reason, conclusion = describe_difference(second)
    assert "niet dezelfde vertaalde hulptekst" in reason
    assert "niet met elkaar te vergelijken" in conclusion
    assert len(build_courses((first, second), {home.annie: "Annie"})) == 2
