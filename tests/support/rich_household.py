"""A household of which so much was said and agreed that its proposal has a dozen pages."""

from datetime import date
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.arrangement.model import (
    Financing,
    LegalLetter,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
)
from screening.dossier.care_questions import load_care_questions
from screening.identifiers import PersonId
from screening.network.model import WEEK
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.households import Household

TOLD: Final = (
    "Overdag gaat het meestal goed als er iemand in de buurt is. Aan het eind van de middag wordt "
    "het onrustig, en 's nachts staat hij een paar keer op om naar buiten te gaan. "
)


def fill_richly(workspace: Workspace, household: Household) -> None:
    """Add texts, judgements, and a dozen lines with everything that a line can say."""
    visit_id = household.visits[-1]
    texts = {question.field: TOLD * 3 for question in load_care_questions()}
    texts |= {
        "preparation.request": "Wij willen samen thuis blijven wonen, zo lang het gaat.",
        "network.conclusion": TOLD * 2,
        "family.not_involved": TOLD,
        "agreements": "\n".join(f"- {TOLD}" for _ in range(6)),
        PLAN: "\n\n".join(f"Als er iets is ({number})\n- {TOLD}" for number in range(4)),
        "arrangement.contact.name": "Mevrouw De Bruin",
    }
    for field, text in texts.items():
        workspace.visits.write_text(visit_id, field, text)
    for line in workspace.review.signals(visit_id):
        workspace.review.judge(visit_id, line.signal.key, Verdict.AGREE, TOLD)
    client = workspace.dossiers.load(household.dossier_id).client.id
    for area in LifeArea:
        workspace.arrangement.add_provision(visit_id, _make_line(client, area))
    for key in ("annie", "marja"):
        for function in SupportFunction:
            workspace.arrangement.add_provision(
                visit_id, _make_line(household.people[key], function)
            )


def _make_line(person_id: PersonId, subject: LifeArea | SupportFunction) -> ProvisionDraft:
    is_respite = subject is SupportFunction.RESPITE_CARE
    return ProvisionDraft(
        person_id,
        subject,
        "Hulp op vaste dagen, in overleg met de familie",
        ProviderKind.OFFER,
        provider_name="Stichting De Brug",
        amount=2,
        starts_on=date(2026, 9, 1),
        review_on=date(2026, 12, 1),
        goal="Weer een hele nacht kunnen slapen",
        letter=LegalLetter.CARER_SUPPORT,
        financing=Financing.PERSONAL_BUDGET,
        next_action="De Brug bellen",
        next_actor="De consulent",
        next_on=date(2026, 8, 25),
        respite=Respite(RespitePlace.HOME, RespiteGiver.VOLUNTEER, RespiteRhythm.STRUCTURAL)
        if is_respite
        else Respite(),
        moments=frozenset(WEEK[4:6]),
    )
