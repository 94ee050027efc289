"""What a frozen vault holds from version 5 on around the visits: support, rules, offers."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from screening.arrangement.appreciation import Appreciation
from screening.arrangement.model import Agreement
from screening.directory.layout import COLUMNS
from screening.directory.model import Offer
from screening.documents.proposal_record import Answer, AnswerWay, Response
from screening.documents.signature import Signature
from screening.dossier.carer_situation import OwnHealth
from screening.dossier.model import (
    ClientSupport,
    SupportChoice,
    SupporterKind,
    Urgency,
)
from screening.dossier.planned_visit import PlannedVisit
from screening.identifiers import DossierId, OfferId, PersonId, VersionId, VisitId
from screening.workspace import Workspace

REASON: Final = "Zo is het afgesproken."
SILENCED: Final = "work_beside"
OWN_RULE: Final = {
    "key": "own_hours",
    "title": "Meer dan tien uur",
    "applies_to": "carer",
    "explanation": "{name} zorgt {hours} uur.",
    "source": "Eigen regel",
    "strength": "practice",
    "not_said": "Of dat te veel is.",
    "functions": ["1"],
    "when": {"all": [{"fact": "hours", "operator": ">", "value": 10}]},
}
SUPPORT: Final = ClientSupport(
    told_on=date(2026, 1, 14),
    told_by="het loket",
    choice=SupportChoice.INFORMAL,
    supporter="Corrie Bakker",
    supporter_kind=SupporterKind.VOLUNTEER,
    organisation="Ouderenbond",
    reach="000 - 000 01 21",
    shared_on=date(2026, 1, 20),
    shared_what="Het verslag",
    shared_with="Corrie Bakker",
    goal="Op tijd hulp vragen",
    agreements="Corrie gaat mee",
    evaluation="Het is goed zo",
    evaluated_on=date(2026, 8, 1),
)
SPENT: Final = (date(2026, 1, 28), 1.5, "Gesprek voorbereid")
ASKED: Final = (date(2026, 1, 15), "Liever iemand anders", date(2026, 1, 19), "Corrie Bakker")
URGENT: Final = Urgency(date(2026, 8, 10), "Er is vannacht niemand")
PLANNED: Final = PlannedVisit(date(2026, 9, 1), "10.30 uur", "thuis", "Noortje Vis")
TOKEN: Final = Appreciation(2026, date(2026, 6, 10), "Cadeaubon")
AGREED: Final = ("Annie en de wijkverpleging", "Samen wassen", "om half negen")
OFFER: Final = {
    "id": "eigen-1",
    "organization_name": "Het Steunpunt",
    "name": "Inloop",
    "description": "Binnenlopen",
    "support_function": "1,3",
    "district": "Noord",
    "eligibility_description": "mantelzorgers",
    "fees_description": "gratis",
    "waiting_time": "geen",
    "address_1": "Marktplein 1",
    "phone_number": "000 - 000 00 01",
    "email": "info@steunpunt.example",
    "url": "www.steunpunt.example",
    "status": "active",
    "assured_date": "2026-06-15",
}
GONE: Final = OfferId("voorbeeld-18")
SIGNED: Final = Signature((((10, 20), (30, 40)), ((50, 60),)))
REMARKS: Final = "Ik bel zelf."


def enter_rules(workspace: Workspace) -> None:
    """Change the rules before a visit is closed that keeps which ones there were."""
    workspace.rules.silence(SILENCED, REASON)
    workspace.rules.restore(SILENCED)
    workspace.rules.silence(SILENCED, REASON)
    workspace.rules.add([OWN_RULE], REASON)


def enter_around(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Enter one thing of every kind; a line already refers to the offer that will be gone."""
    annie, marja = _carers(workspace, dossier_id)
    support = workspace.client_support
    support.set_support(dossier_id, annie, SUPPORT)
    support.add_hours(dossier_id, annie, *SPENT)
    asked_on, reason, arranged_on, arranged_with = ASKED
    asked = support.ask_another(dossier_id, annie, asked_on, reason)
    support.change_request(
        dossier_id, asked.created, arranged_on=arranged_on, arranged_with=arranged_with
    )
    workspace.procedure.set_urgency(dossier_id, since=URGENT.since, reason=URGENT.reason)
    workspace.invitations.change_plan(
        dossier_id,
        visit_on=PLANNED.visit_on,
        visit_time=PLANNED.visit_time,
        place=PLANNED.place,
        host=PLANNED.host,
    )
    workspace.appreciations.note(annie, TOKEN.year, given_on=TOKEN.given_on, what=TOKEN.what)
    workspace.measurements.give_consent(annie, in_proposal=True, for_client=True)
    workspace.carers.change(visit_id, marja, own_health=OwnHealth.FAIR)
    who, what, moment = AGREED
    workspace.agreements.add(visit_id, who=who, what=what, moment=moment)
    _enter_offers(workspace)


def enter_versions(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Put all that was entered before to the household, as a version, and let it be signed."""
    annie, _ = _carers(workspace, dossier_id)
    desk, today = workspace.versions, workspace.clock.today()
    version_id = VersionId(desk.propose(visit_id).created)
    desk.respond(
        version_id, Response(annie, Answer.AGREED, today, AnswerWay.SCREEN, REMARKS, SIGNED)
    )
    desk.set_agreed(version_id, today)


def check_around(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Find all of it again."""
    annie, marja = _carers(workspace, dossier_id)
    dossier = workspace.dossiers.load(dossier_id)
    assert dossier.carers[0].support == SUPPORT
    record = workspace.client_support.records(dossier_id)[annie]
    (spent,), (asked,) = record.hours, record.requests
    assert (spent.spent_on, spent.hours, spent.note) == SPENT
    assert (asked.asked_on, asked.reason, asked.arranged_on, asked.arranged_with) == ASKED
    assert dossier.urgency == URGENT
    assert workspace.invitations.plan(dossier_id) == PLANNED
    assert workspace.appreciations.list_all(dossier_id)[annie] == (TOKEN,)
    consents = workspace.measurements.consents(dossier_id)
    assert [consents[each].for_client for each in (annie, marja)] == [True, False]
    assert workspace.carers.situations(visit_id)[marja].own_health is OwnHealth.FAIR
    (agreement,) = workspace.arrangement.load(visit_id).agreements
    assert agreement == Agreement(agreement.id, *AGREED)
    _check_offers(workspace)
    _check_rules(workspace)
    _check_version(workspace, visit_id, annie)


def _carers(workspace: Workspace, dossier_id: DossierId) -> tuple[PersonId, PersonId]:
    annie, marja = workspace.dossiers.load(dossier_id).carers
    return annie.id, marja.id


def _enter_offers(workspace: Workspace) -> None:
    """Load the example, and then take over a file with one offer of one's own."""
    workspace.directory.load_example()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kaart.csv"
        used = [name for name in COLUMNS if name in OFFER]
        rows = (used, [OFFER[name] for name in used])
        path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
        reading = workspace.directory.read_file(path)
    workspace.directory.take_over(reading)
    workspace.directory.set_district(OFFER["district"])


def _check_offers(workspace: Workspace) -> None:
    own, gone = workspace.directory.list_offers()
    assert (gone.id, gone.is_usable) == (GONE, False)
    assert gone.gone_on is not None
    assert workspace.directory.district() == OFFER["district"]
    assert _tell(own) == OFFER


def _tell(offer: Offer) -> dict[str, str]:
    """Return an offer as it stands in a file."""
    return {
        "id": offer.id,
        "organization_name": offer.organisation,
        "name": offer.name,
        "description": offer.description,
        "support_function": ",".join(offer.functions),
        "district": offer.district,
        "eligibility_description": offer.target_group,
        "fees_description": offer.costs,
        "waiting_time": offer.waiting_time,
        "address_1": offer.address,
        "phone_number": offer.phone,
        "email": offer.email,
        "url": offer.website,
        "status": str(offer.status),
        "assured_date": str(offer.checked_on),
    }


def _check_rules(workspace: Workspace) -> None:
    book = workspace.rules.load()
    assert [(each.rule.key, each.event.reason) for each in book.silenced] == [(SILENCED, REASON)]
    assert set(book.added) == {OWN_RULE["key"]}


def _check_version(workspace: Workspace, visit_id: VisitId, annie: PersonId) -> None:
    ((version, responses),) = workspace.versions.stand(visit_id).versions
    assert version.number == 1
    assert version.agreed_on == version.proposed_on
    said = responses[annie]
    assert (said.answer, said.way) == (Answer.AGREED, AnswerWay.SCREEN)
    assert (said.remarks, said.signature) == (REMARKS, SIGNED)
