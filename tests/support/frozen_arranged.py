"""What a frozen vault holds from version 5 on: all that a line can say, and a carer card."""

from datetime import date
from typing import Final

from screening.arrangement.carer_card import CardCall, CardText
from screening.arrangement.model import (
    Financing,
    LegalLetter,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.identifiers import DossierId, OfferId, PersonId, VisitId
from screening.network.model import DayPart, Moment, Weekday
from screening.workspace import Workspace

CALL: Final = CardCall("Els van Dam", "000 - 000 01 13")
NEXT_CALL: Final = CardCall("De wijkverpleging", "000 - 000 01 14")
SAID: Final = "Ik slaap met één oor open."
CONTACT: Final = "arrangement.contact.name"


def enter_arranged(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Enter one thing of every kind in the open visit."""
    carer_id = workspace.dossiers.load(dossier_id).carers[0].id
    workspace.arrangement.add_provision(visit_id, _respite(carer_id))
    workspace.investigation.write(visit_id, f"investigation.d.said.{carer_id}", SAID)
    workspace.visits.write_text(visit_id, CONTACT, CALL.name)
    for call in (CALL, NEXT_CALL):
        workspace.carer_cards.save_call(visit_id, carer_id, call)
    for text in CardText:
        workspace.carer_cards.write(visit_id, carer_id, text, text.name)


def check_arranged(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Find all of it again."""
    carer_id = workspace.dossiers.load(dossier_id).carers[0].id
    drafts = [line.draft for line in workspace.arrangement.load(visit_id).provisions]
    assert _respite(carer_id) in drafts
    texts = workspace.visits.texts(visit_id)
    assert (texts[f"investigation.d.said.{carer_id}"], texts[CONTACT]) == (SAID, CALL.name)
    card = workspace.carer_cards.card(visit_id, carer_id)
    assert card.calls == (CALL, NEXT_CALL)
    names = (CardText.AT_ONCE.name, CardText.PLAN_PLACE.name, CardText.CLIENT.name)
    assert (card.at_once, card.plan_place, card.client) == names


def _respite(carer_id: PersonId) -> ProvisionDraft:
    """Return a line in which nothing is left out."""
    return ProvisionDraft(
        carer_id,
        SupportFunction.RESPITE_CARE,
        "Logeren",
        ProviderKind.OFFER,
        provider_name="Logeerhuis Het Anker",
        amount=2,
        unit=Unit.DAY,
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 3, 1),
        review_on=date(2027, 2, 1),
        goal="Ik wil slapen.",
        letter=LegalLetter.CARER_SUPPORT,
        financing=Financing.WMO,
        next_action="Bellen",
        next_actor="De consulent",
        next_on=date(2026, 8, 25),
        offer_id=OfferId("voorbeeld-18"),
        respite=Respite(RespitePlace.AWAY, RespiteGiver.PROFESSIONAL, RespiteRhythm.STRUCTURAL),
        moments=frozenset({Moment(Weekday.SATURDAY, DayPart.NIGHT)}),
        from_signal=f"sleep_disturbed:{carer_id}",
    )
