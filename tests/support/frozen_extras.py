"""What a frozen vault holds beside a household, from version 2 on: something in every table.

From version 3 on also a questionnaire of one's own, half filled in by the carer alone.
"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft, Unit
from screening.dossier.model import (
    Carer,
    Client,
    ClientSupport,
    ProcedureStep,
    SupportChoice,
    Way,
)
from screening.identifiers import DossierId, MeasurementId, VisitId
from screening.network.model import Group, Point
from screening.signals.model import Verdict
from screening.storage.draft_desk import Drafts
from screening.workspace import Workspace
from tests.support.fhir import define
from tests.support.vaults import PASSPHRASE

FIELD: Final = "preparation.note"
NOTE: Final = "Piet slaapt slecht."
PLACE: Final = Point(0.25, -0.5)
REASON: Final = "Zij redt het."
DRAFTS: Final = Drafts("een plek", {"naam": "half getyp"})
OWN_QUESTIONNAIRE: Final = "life_with_care"
ITEM: Final = "fulfilment"
PIN: Final = "4719"
SUPPORT: Final = ClientSupport(date(2026, 1, 14), "het loket", SupportChoice.DECLINED)


def enter_extras(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Enter one thing of every kind in the open visit."""
    client, carer = _people(workspace, dossier_id)
    workspace.vault.set_setting("consultant", "M. Bakker")
    workspace.dossiers.set_date(dossier_id, ProcedureStep.NOTIFICATION, date(2026, 1, 12))
    workspace.client_support.set_support(dossier_id, client.id, SUPPORT)
    workspace.visits.write_text(visit_id, FIELD, NOTE)
    workspace.network.move_person(visit_id, carer.id, PLACE, Group.CARER)
    workspace.arrangement.add_provision(visit_id, _draft(workspace, dossier_id))
    workspace.arrangement.set_no_need(visit_id, carer.id, REASON)
    workspace.review.judge(visit_id, _first_signal(workspace, visit_id), Verdict.AGREE)
    workspace.retention.set_request(carer.id, date(2026, 8, 1))
    workspace.drafts.keep(DRAFTS)
    with TemporaryDirectory() as folder:
        workspace.proposals.deliver(visit_id, Path(folder), "een kopje thee erbij", "Gemeente")
    _enter_questionnaire(workspace, carer, visit_id)


def check_extras(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Find all of it again."""
    client, carer = _people(workspace, dossier_id)
    dossier = workspace.dossiers.load(dossier_id)
    assert workspace.vault.settings()["consultant"] == "M. Bakker"
    assert dossier.procedure[ProcedureStep.NOTIFICATION] == date(2026, 1, 12)
    assert client.support == SUPPORT
    assert workspace.visits.texts(visit_id)[FIELD] == NOTE
    people = {person.id: person for person in workspace.network.load(visit_id).people}
    assert people[carer.id].place == PLACE
    arrangement = workspace.arrangement.load(visit_id)
    assert arrangement.provisions[0].draft == _draft(workspace, dossier_id)
    assert [need.reason for need in arrangement.no_needs] == [REASON]
    judgements = [each.judgement for each in workspace.review.signals(visit_id)]
    assert [each.verdict for each in judgements if each is not None] == [Verdict.AGREE]
    assert workspace.retention.request(carer.id) == date(2026, 8, 1)
    assert workspace.drafts.load() == DRAFTS
    (export,) = workspace.dossiers.exports(dossier_id)
    assert (export.kind, export.recipient, export.visit_id) == ("proposal", "Gemeente", visit_id)
    assert workspace.log.check() == ()


def check_questionnaire(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Find the questionnaire, what was answered and what was answered before it."""
    _, carer = _people(workspace, dossier_id)
    (added,) = workspace.instruments.list_added()
    (found,) = (
        each
        for each in workspace.measurements.of_visit(visit_id)
        if each.instrument_id == OWN_QUESTIONNAIRE
    )
    assert (found.carer_id, found.digest) == (carer.id, added.digest)
    assert (found.way, found.help_language, found.is_amended) == (Way.ALONE, "tr", False)
    assert (found.answers, found.position) == ({ITEM: "some"}, 1)
    former = workspace.measurements.former_answers(found.id)
    assert [(item, choice) for item, choice, _ in former] == [(ITEM, "none")]
    assert workspace.pins.state().works
    workspace.pins.take_over(PIN)


def _enter_questionnaire(workspace: Workspace, carer: Carer, visit_id: VisitId) -> None:
    workspace.pins.set_pin(PASSPHRASE, PIN)
    workspace.instruments.add(define(OWN_QUESTIONNAIRE))
    desk = workspace.measurements
    started = MeasurementId(desk.start(visit_id, carer.id, OWN_QUESTIONNAIRE).created)
    desk.take(started, Way.ALONE, "tr")
    desk.answer(started, ITEM, "none")
    desk.answer(started, ITEM, "some")


def _people(workspace: Workspace, dossier_id: DossierId) -> tuple[Client, Carer]:
    dossier = workspace.dossiers.load(dossier_id)
    return dossier.client, dossier.carers[0]


def _draft(workspace: Workspace, dossier_id: DossierId) -> ProvisionDraft:
    client, _ = _people(workspace, dossier_id)
    return ProvisionDraft(
        client.id,
        LifeArea.DAY_ACTIVITIES,
        "Dagbesteding",
        ProviderKind.OFFER,
        provider_name="De Linde",
        amount=2,
        unit=Unit.DAY_PART,
        starts_on=date(2026, 9, 1),
        review_on=date(2027, 3, 1),
    )


def _first_signal(workspace: Workspace, visit_id: VisitId) -> str:
    return str(workspace.review.signals(visit_id)[0].signal.key)
