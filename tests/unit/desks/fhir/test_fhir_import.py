from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from instruments.definition import digest_definition
from screening.dossier.instrument_desk import InstrumentChanged
from screening.dossier.measurement_errors import NoConsent
from screening.dossier.model import VisitKind, Way
from screening.dossier.visit_desk import DayOfAnswers
from screening.errors import ClosedVisit, NotFound
from screening.forms.fhir_errors import (
    AlreadyTaken,
    FromTheFuture,
    OtherDay,
)
from screening.forms.fhir_response import ReadResponse
from screening.identifiers import MeasurementId
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.fhir import define
from tests.unit.desks.conftest import CSI, Home
from tests.unit.desks.fhir.answers import SECRET, last_line, measure
from tests.unit.desks.fhir.elsewhere import Elsewhere, keep, next_visit, open_file, read, refuse

pytestmark = pytest.mark.usefixtures("both_agree")


def test_what_left_another_vault_comes_in_on_its_own_day(
    workspace: Workspace, home: Home, elsewhere: Elsewhere
) -> None:
    """The same answers, way, help text and moment, as a finished measurement; and it is logged."""
    sent = elsewhere.workspace.measurements.load(elsewhere.measure())
    response = read(workspace, elsewhere.save(sent.id))
    assert home.annie not in response.people
    workspace.fhir.check_response(home.visit_id, home.annie, response)
    changes = workspace.fhir.import_response(home.visit_id, home.annie, response)
    found = workspace.measurements.load(MeasurementId(changes.created))
    assert found.answers == sent.answers
    assert (found.way, found.help_language) == (Way.ALONE, "tr")
    assert sent.finished_at is not None
    assert found.finished_at == sent.finished_at.replace(microsecond=0)
    assert (found.digest, found.is_amended) == (sent.digest, False)
    (burden,) = workspace.measurements.burdens(home.visit_id)
    assert (burden.score.lowest, burden.score.highest) == (12, 13)
    assert last_line(workspace).action == "import measurement"
    # One may go through the answers, as with any other.
    workspace.measurements.reopen(found.id, Way.ASKED, "sleep", "no")


def test_answers_belong_to_the_visit_of_their_day(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, clock: FakeClock
) -> None:
    """A week later they are of another day, and the sentence says of which."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    visit_id = next_visit(workspace, home, clock)
    said = refuse(workspace, visit_id, home.annie, response, OtherDay)
    assert "van 10 maart 2026, en dit gesprek is van 17 maart 2026" in said


def test_the_day_is_that_of_the_visit_and_not_of_writing_it_down(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, clock: FakeClock
) -> None:
    """Elsewhere the visit of the 10th was entered on the 12th: it is one of the 10th here too."""
    clock.set_day(date(2026, 3, 12))
    path = elsewhere.save(elsewhere.measure())
    resource = open_file(path)
    assert datetime.fromisoformat(resource["authored"]).date() == date(2026, 3, 12)
    response = read(workspace, path)
    assert response.day == date(2026, 3, 10)
    workspace.fhir.import_response(home.visit_id, home.annie, response)
    (burden,) = workspace.measurements.burdens(home.visit_id)
    assert burden.held_on == date(2026, 3, 10)


def test_a_visit_keeps_the_day_of_answers_that_came_in(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, clock: FakeClock
) -> None:
    """Until they are gone through at the visit: then they are answers of the visit."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    clock.set_day(date(2026, 3, 14))
    workspace.visits.change(home.visit_id, date(2026, 3, 9), VisitKind.FIRST)
    workspace.visits.change(home.visit_id, date(2026, 3, 10), VisitKind.FIRST)
    found = MeasurementId(
        workspace.fhir.import_response(home.visit_id, home.annie, response).created
    )
    assert workspace.undo(home.dossier_id) is None
    with pytest.raises(DayOfAnswers) as refused:
        workspace.visits.change(home.visit_id, date(2026, 3, 12), VisitKind.FIRST)
    assert refused.value.field == "held_on"
    workspace.visits.change(home.visit_id, date(2026, 3, 10), VisitKind.PHONE)
    workspace.measurements.reopen(found, Way.ASKED, "sleep", "no")
    workspace.measurements.finish(found)
    workspace.visits.change(home.visit_id, date(2026, 3, 12), VisitKind.PHONE)


def test_one_measurement_a_visit(workspace: Workspace, home: Home, elsewhere: Elsewhere) -> None:
    """What the carer answered here is not overwritten by a file."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    measure(workspace, home)
    refuse(workspace, home.visit_id, home.annie, response, AlreadyTaken)


def test_nothing_comes_in_without_consent_or_into_what_is_closed(
    workspace: Workspace, home: Home, elsewhere: Elsewhere
) -> None:
    """Not for a carer who does not agree, not for someone else, not at a closed visit."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    workspace.measurements.withdraw_consent(home.marja)
    refuse(workspace, home.visit_id, home.marja, response, NoConsent)
    refuse(workspace, home.visit_id, home.client, response, NotFound)
    workspace.visits.close(home.visit_id)
    with pytest.raises(ClosedVisit):
        workspace.fhir.import_response(home.visit_id, home.annie, response)


def test_answers_from_the_future_are_refused(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, clock: FakeClock
) -> None:
    """A clock that is wrong, here or there, must not make a measurement of tomorrow."""
    path = elsewhere.save(elsewhere.measure())
    response = read(workspace, path)
    clock.set_day(clock.today() - timedelta(days=30))
    refuse(workspace, home.visit_id, home.annie, response, FromTheFuture)
    problems = workspace.fhir.read_file(path, SECRET).problems
    assert {problem.place.rpartition(".")[2] for problem in problems} == {"authored", "valueDate"}


def test_a_questionnaire_that_was_removed_meanwhile_is_not_measured_with(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Between reading and storing it may have gone."""
    definition = define("life_with_care")
    workspace.instruments.add(definition)
    digest = digest_definition(definition)
    resource = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:draagwijzer:fhir:questionnaire:life_with_care|1",
        "status": "completed",
        "authored": "2026-03-10T10:00:00+01:00",
        "item": [{"linkId": "happy", "answer": [{"valueCoding": {"code": "g6"}}]}],
    }
    response = read(workspace, keep(tmp_path, resource))
    assert response.answers == {"happy": "g6"}
    workspace.instruments.remove(digest)
    with pytest.raises(InstrumentChanged):
        workspace.fhir.import_response(home.visit_id, home.annie, response)


def test_a_response_with_problems_is_not_stored(workspace: Workspace, home: Home) -> None:
    """Whoever calls must have looked at them."""
    with pytest.raises(ValueError, match="problems"):
        workspace.fhir.import_response(home.visit_id, home.annie, ReadResponse())


def test_an_answer_that_changed_after_the_end_is_told(
    workspace: Workspace, home: Home, elsewhere: Elsewhere
) -> None:
    """Finished for the first time it is complete; changed it is amended, also further on."""
    desk, measurement_id = elsewhere.workspace.measurements, elsewhere.measure()
    assert open_file(elsewhere.save(measurement_id))["status"] == "completed"
    desk.reopen(measurement_id, Way.ASKED, "sleep", "no")
    desk.finish(measurement_id)
    path = elsewhere.save(measurement_id)
    assert open_file(path)["status"] == "amended"
    response = read(workspace, path)
    assert response.is_amended
    changes = workspace.fhir.import_response(home.visit_id, home.annie, response)
    found = workspace.measurements.load(MeasurementId(changes.created))
    assert found.is_amended


def test_what_is_left_open_after_the_end_is_told_too(elsewhere: Elsewhere) -> None:
    """To take an answer back is to change it."""
    desk, measurement_id = elsewhere.workspace.measurements, elsewhere.measure()
    second = elsewhere.workspace.instruments.find_latest(CSI).items[1]
    desk.reopen(measurement_id, Way.ASKED, second.key, None)
    desk.finish(measurement_id)
    assert open_file(elsewhere.save(measurement_id))["status"] == "amended"
