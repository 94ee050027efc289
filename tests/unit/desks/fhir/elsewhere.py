"""A second vault, and files with answers that go from vault to vault."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from screening.documents.attachment import take_attachment
from screening.dossier.model import VisitKind, Way
from screening.errors import ExpectedError
from screening.forms.fhir_desk import ATTACHMENT_NAME
from screening.forms.fhir_response import ReadResponse
from screening.identifiers import MeasurementId, PersonId, VisitId
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.fhir import Resource, encode
from tests.support.households import take
from tests.support.vaults import create_vault, dump
from tests.unit.desks.conftest import CSI, Home
from tests.unit.desks.fhir.answers import SECRET, last_line


class Elsewhere:
    """Another vault, in which Annie answered the CSI on the same day."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.folder = folder / "uit"
        self.folder.mkdir()
        self.clock = clock
        self.workspace = create_vault(folder / "elders", clock)
        dossier_id = self.workspace.dossiers.create(
            "P. Jansen", ["A."], date(2026, 3, 1)
        ).dossier_id
        assert dossier_id is not None
        self.dossier_id = dossier_id
        (carer,) = self.workspace.dossiers.load(dossier_id).carers
        self.carer_id = carer.id
        self.workspace.measurements.give_consent(carer.id, in_proposal=False)
        self.visit_id = self.begin()

    def begin(self) -> VisitId:
        """Begin a visit of today."""
        started = self.workspace.visits.start(self.dossier_id, self.clock.today(), VisitKind.PHONE)
        return VisitId(started.created)

    def measure(self) -> MeasurementId:
        """Take the CSI, all but one, alone and with a Turkish help text."""
        begun = self.workspace.measurements.start(self.visit_id, self.carer_id, CSI)
        self.workspace.measurements.take(MeasurementId(begun.created), Way.ALONE, "tr")
        items = self.workspace.instruments.find_latest(CSI).items[1:]
        answers = {item.key: "yes" for item in items}
        return take(self.workspace, self.visit_id, self.carer_id, CSI, answers)

    def save(self, measurement_id: MeasurementId) -> Path:
        """Return the file with the answers."""
        for path in self.folder.iterdir():
            path.unlink()
        return self.workspace.fhir.save_response(measurement_id, self.folder, SECRET)[1]


def read(workspace: Workspace, path: Path) -> ReadResponse:
    """Read a file without problems."""
    response = workspace.fhir.read_file(path, SECRET)
    assert response.problems == ()
    return response


def open_file(path: Path) -> Resource:
    """Return what is in the attachment of a protected PDF."""
    resource: Resource = json.loads(take_attachment(path.read_bytes(), ATTACHMENT_NAME, SECRET))
    return resource


def keep(folder: Path, resource: Resource) -> Path:
    """Return a plain file with a resource in it."""
    path = folder / "antwoorden.json"
    path.write_bytes(encode(resource))
    return path


def next_visit(workspace: Workspace, home: Home, clock: FakeClock, days: int = 7) -> VisitId:
    """Close the visit and begin the next one, a week later unless told otherwise."""
    workspace.visits.close(home.visit_id)
    clock.set_day(clock.today() + timedelta(days=days))
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    return VisitId(started.created)


def refuse(
    workspace: Workspace,
    visit_id: VisitId,
    carer_id: PersonId,
    response: ReadResponse,
    refusal: type[ExpectedError],
) -> str:
    """Have answers refused, when they are looked at and when they are taken in; say why."""
    before = dump(workspace)["measurement"]
    with pytest.raises(refusal) as looked:
        workspace.fhir.check_response(visit_id, carer_id, response)
    with pytest.raises(refusal) as taken:
        workspace.fhir.import_response(visit_id, carer_id, response)
    assert dump(workspace)["measurement"] == before
    assert looked.value.sentence == taken.value.sentence
    assert last_line(workspace).result == "refused"
    return looked.value.sentence
