from datetime import date
from pathlib import Path

import pytest

from screening.dossier.model import VisitKind, Way
from screening.forms.fhir_errors import (
    AlreadyHere,
    OtherPerson,
)
from screening.identifiers import MeasurementId, VisitId
from screening.rights.model import Subject
from screening.storage import erasure_store
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, dump
from tests.unit.desks.conftest import Home
from tests.unit.desks.fhir.answers import SECRET, measure
from tests.unit.desks.fhir.elsewhere import Elsewhere, keep, next_visit, open_file, read, refuse

pytestmark = pytest.mark.usefixtures("both_agree")


def test_a_measurement_of_this_vault_does_not_come_in_again(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """Not at a later visit, not for another carer, not where it stands: it counts once."""
    _, path = workspace.fhir.save_response(measure(workspace, home), tmp_path, SECRET)
    response = read(workspace, path)
    assert response.people == {home.annie}
    # Changed since then: it is still the one that is in the file.
    measurement_id = workspace.measurements.of_visit(home.visit_id)[0].id
    workspace.measurements.reopen(measurement_id, Way.ASKED, "sleep", "no")
    workspace.measurements.finish(measurement_id)
    visit_id = next_visit(workspace, home, clock)
    said = refuse(workspace, visit_id, home.annie, response, AlreadyHere)
    assert said.startswith(
        "Deze antwoorden staan al in dit dossier, bij het gesprek van 10 maart 2026."
    )
    refuse(workspace, visit_id, home.marja, response, OtherPerson)
    assert [burden.held_on for burden in workspace.measurements.course(home.dossier_id)] == [
        date(2026, 3, 10)
    ]


def test_a_file_comes_in_once(workspace: Workspace, home: Home, elsewhere: Elsewhere) -> None:
    """Not for another carer, not in another dossier, not after undo and redo."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    workspace.fhir.import_response(home.visit_id, home.annie, response)
    said = refuse(workspace, home.visit_id, home.marja, response, AlreadyHere)
    assert "in dit dossier" in said
    assert workspace.undo(home.dossier_id) is None
    workspace.visits.write_text(home.visit_id, "care.help", "Dwaalt")
    workspace.undo(home.dossier_id)
    workspace.redo(home.dossier_id)
    refuse(workspace, home.visit_id, home.marja, response, AlreadyHere)
    other = workspace.dossiers.create("Jan", ["Els"], date(2026, 3, 1)).dossier_id
    assert other is not None
    (els,) = workspace.dossiers.load(other).carers
    workspace.measurements.give_consent(els.id, in_proposal=False)
    visit_id = VisitId(workspace.visits.start(other, date(2026, 3, 10), VisitKind.FIRST).created)
    said = refuse(workspace, visit_id, els.id, response, AlreadyHere)
    assert "in een ander dossier in deze kluis, bij het gesprek van 10 maart 2026" in said


@pytest.mark.parametrize("named", [True, False])
def test_a_file_of_another_program_comes_in_once(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, tmp_path: Path, named: bool
) -> None:
    """By its identifier, in whatever system; and without one by the file itself."""
    resource = open_file(elsewhere.save(elsewhere.measure()))
    for field in ("identifier", "source", "subject"):
        del resource[field]
    if named:
        resource["identifier"] = {"use": "official", "value": "M-12"}
    response = read(workspace, keep(tmp_path, resource))
    workspace.fhir.import_response(home.visit_id, home.annie, response)
    refuse(workspace, home.visit_id, home.marja, response, AlreadyHere)
    # The same answers of the same carer in another file: known by their moment.
    resource["identifier"] = {"system": "urn:x", "value": "9"}
    refuse(
        workspace,
        home.visit_id,
        home.annie,
        read(workspace, keep(tmp_path, resource)),
        AlreadyHere,
    )


def test_answers_keep_their_name_from_vault_to_vault(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    """What came in and leaves again is not taken in by the vault that it came from."""
    sent = elsewhere.measure()
    path = elsewhere.save(sent)
    name = open_file(path)["identifier"]
    assert name == {"system": "urn:draagwijzer:fhir:measurement", "value": sent}
    changes = workspace.fhir.import_response(home.visit_id, home.annie, read(workspace, path))
    _, back = workspace.fhir.save_response(MeasurementId(changes.created), tmp_path, SECRET)
    assert open_file(back)["identifier"] == name
    response = read(elsewhere.workspace, back)
    refuse(elsewhere.workspace, elsewhere.visit_id, elsewhere.carer_id, response, AlreadyHere)


def test_answers_of_someone_else_in_the_vault_are_refused(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    """Whoever the file names, in this dossier or in another, gave them; nobody else did."""
    resource = open_file(elsewhere.save(elsewhere.measure()))
    other = workspace.dossiers.create("Jan", ["Els"], date(2026, 3, 1)).dossier_id
    assert other is not None
    (els,) = workspace.dossiers.load(other).carers
    for whose, words in ((home.annie, "iemand anders in dit dossier"), (els.id, "ander dossier")):
        resource["source"]["identifier"]["value"] = whose
        response = read(workspace, keep(tmp_path, resource))
        assert words in refuse(workspace, home.visit_id, home.marja, response, OtherPerson)


def test_the_name_of_answers_goes_with_the_carer_part(
    workspace: Workspace, home: Home, elsewhere: Elsewhere
) -> None:
    """Nothing that came in is remembered after it: the file could be taken in anew."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    workspace.fhir.import_response(home.visit_id, home.annie, response)
    database = database_of(workspace)
    assert response.origin in str(database.rows("SELECT origin FROM measurement"))
    with database.transaction():
        erasure_store.erase(database, Subject.CARER_PART, home.annie)
    assert response.origin not in str(dump(workspace))


def test_the_vault_itself_keeps_a_name_from_standing_twice(
    workspace: Workspace, home: Home, elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever way leads there, undo and redo included."""
    response = read(workspace, elsewhere.save(elsewhere.measure()))
    workspace.fhir.import_response(home.visit_id, home.annie, response)
    monkeypatch.setattr("screening.storage.import_store.find_known", lambda *_: None)
    with pytest.raises(Exception, match="origin"):
        workspace.fhir.import_response(home.visit_id, home.marja, response)
