from dataclasses import dataclass
from datetime import date

import pytest

from instruments import catalogue
from screening.arrangement.carer_card import CardCall
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.identifiers import (
    AgreementId,
    DossierId,
    MeasurementId,
    PersonId,
    ProvisionId,
    TaskId,
    VisitId,
)
from screening.investigation.fields import name_said
from screening.investigation.model import Area
from screening.network.model import TaskKind, TieKind
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take

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


class Sealed:
    """A visit with something of everything, closed."""

    def __init__(self, workspace: Workspace, home: Home) -> None:
        self.home, self.visit_id = home, home.visit_id
        workspace.measurements.give_consent(home.annie, in_proposal=True)
        self.finished = take(workspace, self.visit_id, home.annie, "ediz", {"own_life": "yes"})
        begun = workspace.measurements.start(self.visit_id, home.annie, "caregiver_strain_index")
        self.begun = MeasurementId(begun.created)
        workspace.measurements.answer(self.begun, "sleep", "yes")
        workspace.ties.set_tie(self.visit_id, home.annie, home.marja, TieKind.TENSE)
        saved = workspace.tasks.save_task(self.visit_id, home.annie, TaskKind.MEALS, 7)
        self.task = TaskId(saved.created)
        workspace.review.judge(self.visit_id, "ediz_pressure:x", Verdict.AGREE)
        workspace.visits.write_text(self.visit_id, "care.1", "nacht en dag")
        workspace.visits.write_text(self.visit_id, "preparation.request", "hulp")
        workspace.investigation.open_area(self.visit_id, Area.LONELINESS, "alleen")
        quoted = name_said(Area.LONELINESS, home.client)
        workspace.investigation.write(self.visit_id, quoted, "Ik mis ze")
        workspace.visits.mark_step(self.visit_id, VisitStep.FAMILY, StepState.DONE)
        self.draft = ProvisionDraft(
            home.client, LifeArea.HOUSEHOLD, "hulp", ProviderKind.NETWORK, home.marja
        )
        added = workspace.arrangement.add_provision(self.visit_id, self.draft)
        self.provision = ProvisionId(added.created)
        workspace.arrangement.set_no_need(self.visit_id, home.marja, "redt zich")
        self.call = CardCall("Els", "06-12345678")
        for _ in range(2):
            workspace.carer_cards.save_call(self.visit_id, home.annie, self.call)
        agreed = workspace.agreements.add(self.visit_id, who="Marja", what="belt elke dag")
        self.agreement = AgreementId(agreed.created)
        workspace.visits.close(self.visit_id)


@pytest.fixture
def sealed(workspace: Workspace, home: Home) -> Sealed:
    """A closed visit."""
    return Sealed(workspace, home)


def start_follow_up(workspace: Workspace, home: Home, clock: FakeClock) -> VisitId:
    """Begin a follow-up today."""
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    return VisitId(started.created)


@pytest.fixture
def csi(workspace: Workspace, home: Home) -> MeasurementId:
    """A CSI that Annie, who consented, has begun."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    return MeasurementId(workspace.measurements.start(home.visit_id, home.annie, CSI).created)


def all_yes() -> dict[str, str]:
    """Return a CSI to which every answer is yes."""
    return {item.key: "yes" for item in catalogue.load(CSI).items}
