"""How it goes on after the proposal, and what the client and carers may ask for.

Sources: Wmo 2015, art. 2.1.6, 2.3.2, 2.3.5, 2.3.6 and 5.3.2; Awb, art. 6:7.
"""

from typing import Final

from screening.arrangement.model import Financing
from screening.documents.audience import AudienceKind
from screening.documents.content import Block, Bullets
from screening.documents.material import ProposalMaterial
from screening.dossier.model import ProcedureStep
from screening.wording.formats import format_date

REMARKS: Final = (
    "Klopt er iets niet, of mist u iets? Schrijf het bij de opmerkingen. De opmerkingen blijven "
    "bij dit verslag."
)
APPLICATION: Final = (
    "U krijgt de uitkomst van het onderzoek op schrift (artikel 2.3.2 lid 8). Met uw handtekening "
    "kunt u de hulp van de gemeente aanvragen: een ondertekend verslag kan een aanvraag zijn. De "
    "gemeente beslist binnen 2 weken na de aanvraag (artikel 2.3.5)."
)
OBJECTION: Final = (
    "Bent u het niet eens met het besluit van de gemeente? Dan kunt u tot 6 weken na het besluit "
    "bezwaar maken (Algemene wet bestuursrecht, artikel 6:7)."
)
SUPPORT: Final = "Bij elke stap mag u gratis cliëntondersteuning gebruiken (artikel 2.3.2 lid 3)."
BUDGET: Final = (
    "Geeft de gemeente u hulp op maat? Dan mag u ook vragen om een persoonsgebonden budget (pgb). "
    "Daarmee koopt u de hulp zelf in. De consulent legt uit wat dat van u vraagt (artikel 2.3.2 "
    "lid 6 en artikel 2.3.6)."
)
RECORD: Final = (
    "U mag vragen wat er over u is vastgelegd, en vragen om het te verbeteren of te vernietigen."
)
PLAN: Final = (
    "U mocht binnen 7 dagen na de melding een persoonlijk plan geven: hoe u zelf vindt dat het "
    "moet (artikel 2.3.2 lid 2)."
)
CARER: Final = (
    (
        "U beslist zelf of de uitslag van uw vragenlijsten in het voorstel staat, en of de cliënt "
        "die mag lezen. U mag dat altijd veranderen of intrekken."
    ),
    RECORD,
    (
        "Elk jaar is er een blijk van waardering voor mantelzorgers, van de gemeente waar de "
        "cliënt woont (artikel 2.1.6). Vraag de consulent hoe u die krijgt."
    ),
)


def write_rights(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the steps that follow and the rights of the reader."""
    if material.audience.kind is AudienceKind.CARER:
        return (Bullets((REMARKS, *CARER, SUPPORT)),)
    plan = _describe_plan(material)
    budget = () if _explains_budget(material) else (BUDGET,)
    return (Bullets((plan, REMARKS, APPLICATION, *budget, OBJECTION, RECORD, SUPPORT)),)


def _explains_budget(material: ProposalMaterial) -> bool:
    """Whether the arrangement says at length already what such a budget is."""
    drafts = (line.draft for line in material.arrangement.provisions)
    return any(draft.financing is Financing.PERSONAL_BUDGET for draft in drafts)


def _describe_plan(material: ProposalMaterial) -> str:
    received = material.dossier.procedure.get(ProcedureStep.PERSONAL_PLAN)
    if received is None:
        return PLAN
    return f"{PLAN} Uw plan kwam binnen op {format_date(received)}."
