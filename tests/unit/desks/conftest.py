from dataclasses import dataclass
from datetime import date

import pytest

from instruments import catalogue
from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId
from screening.workspace import Workspace
from tests.support.clock import FakeClock

CSI = "caregiver_strain_index"


@dataclass(frozen=True, slots=True)
class Home:
    """A dossier with two carers and one open visit."""

    dossier_id: DossierId
    client: PersonId
    annie: PersonId
    marja: PersonId
    visit_id: VisitId


@pytest.fixture
def home(workspace: Workspace, clock: FakeClock) -> Home:
    """Piet with his carers Annie and Marja, notified on 1 March, visited today."""
    created = workspace.dossiers.create("Piet", ["Annie", "Marja"], date(2026, 3, 1))
    assert created.dossier_id is not None
    dossier = workspace.dossiers.load(created.dossier_id)
    annie, marja = (carer.id for carer in dossier.carers)
    visit_id = workspace.visits.start(dossier.id, clock.today(), VisitKind.FIRST).visit_id
    assert visit_id is not None
    return Home(dossier.id, dossier.client.id, annie, marja, visit_id)


@pytest.fixture
def csi(workspace: Workspace, home: Home) -> MeasurementId:
    """A CSI that Annie, who consented, has begun."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    return MeasurementId(workspace.measurements.start(home.visit_id, home.annie, CSI).created)


def all_yes() -> dict[str, str]:
    """Return a CSI to which every answer is yes."""
    return {item.key: "yes" for item in catalogue.load(CSI).items}
