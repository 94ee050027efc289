"""Client support, agreements and the contact person in the proposal."""

from typing import Final

from screening.documents.audience import AudienceKind
from screening.documents.client_support import list_support
from screening.documents.content import Block, Bullets, KeyValues, Paragraph, Table
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_texts import CONTACT_NAME, CONTACT_PHONE, CONTACT_ROLE
from screening.dossier.model import Carer, Client, ClientSupport

INTRODUCTION: Final = (
    "Cliënt en mantelzorger mogen zich bij het onderzoek gratis laten helpen door iemand die "
    "onafhankelijk is van de gemeente: een cliëntondersteuner."
)


NOT_TOLD: Final = "Er is niet vastgelegd of dit is verteld."


def write_support(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return whether everyone was told about client support, and what came of it.

    In a copy for one person only what concerns that person, in a row for each thing.
    """
    dossier, audience = material.dossier, material.audience
    if audience.kind is AudienceKind.FILE:
        people: list[Client | Carer] = [dossier.client, *dossier.carers]
        return (
            Paragraph(INTRODUCTION),
            KeyValues(tuple((one.name, _describe(one.support)) for one in people)),
        )
    own = [dossier.client] if audience.kind is AudienceKind.CLIENT else dossier.carers
    supports = [one.support for one in own if audience.carer_id in {None, one.id}]
    blocks: list[Block] = [Paragraph(INTRODUCTION)]
    for support in supports:
        if support.told_on is None:
            blocks.append(Paragraph(NOT_TOLD))
        if rows := list_support(support):
            blocks.append(KeyValues(rows))
    return tuple(blocks)


def _describe(support: ClientSupport) -> str:
    """Return the same rows as lines of a text that stands beside a name."""
    told = [] if support.told_on else [NOT_TOLD]
    return "\n".join([*told, *(f"{name}: {value}" for name, value in list_support(support))])


def write_agreements(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return who does what when, and every other agreement as a point of its own."""
    blocks: list[Block] = []
    if agreements := material.arrangement.agreements:
        rows = tuple((one.who, one.what, one.moment) for one in agreements)
        blocks.append(Table(("Wie", "Wat", "Wanneer"), rows, (1.4, 2.6, 1.6)))
    lines = [line.strip() for line in material.texts.get("agreements", "").splitlines()]
    if items := tuple(line.removeprefix("- ") for line in lines if line):
        blocks.append(Bullets(items))
    return tuple(blocks)


def write_contact(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return whom to call with questions."""
    rows = (
        ("Naam", material.texts.get(CONTACT_NAME, "")),
        ("Functie", material.texts.get(CONTACT_ROLE, "")),
        ("Telefoon", material.texts.get(CONTACT_PHONE, "")),
    )
    filled = tuple((name, value) for name, value in rows if value)
    return (KeyValues(filled),) if filled else ()
