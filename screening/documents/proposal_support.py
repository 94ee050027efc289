"""Client support, agreements and the contact person in the proposal."""

from typing import Final

from screening.arrangement import contact
from screening.documents.audience import AudienceKind
from screening.documents.content import Block, Bullets, KeyValues, Paragraph, Table
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_texts import list_points
from screening.dossier.model import ClientSupport, SupportChoice
from screening.wording.formats import format_date
from screening.wording.labels import label

INTRODUCTION: Final = (
    "Cliënt en mantelzorger mogen zich bij het onderzoek gratis laten helpen door iemand die "
    "onafhankelijk is van de gemeente: een cliëntondersteuner."
)


def write_support(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return whether everyone was told about client support, and what came of it.

    In a copy for one person only what concerns that person.
    """
    dossier, audience = material.dossier, material.audience
    people = [(dossier.client.id, dossier.client.name, dossier.client.support)]
    people += [(carer.id, carer.name, carer.support) for carer in dossier.carers]
    if audience.kind is AudienceKind.CLIENT:
        people = people[:1]
    if audience.kind is AudienceKind.CARER:
        people = [one for one in people if one[0] == audience.carer_id]
    rows = tuple((name, describe_support(support)) for _, name, support in people)
    return (Paragraph(INTRODUCTION), KeyValues(rows))


def describe_support(support: ClientSupport) -> str:
    """Return whether someone was told about client support, the choice, and what was agreed.

    Why somebody asked for another supporter is not among it.
    """
    if support.told_on is None:
        return "Er is niet vastgelegd of dit is verteld."
    by = f" door {support.told_by}" if support.told_by else ""
    told = f"Verteld op {format_date(support.told_on)}{by}."
    chosen = f"Keuze: {label(support.choice)}"
    if support.choice is SupportChoice.DECLINED:
        return f"{told} {chosen}."
    who = ", ".join(filter(None, (support.supporter, support.organisation, support.reach)))
    lines = [f"{told} {chosen} ({who})." if who else f"{told} {chosen}."]
    if support.shared_on and (support.shared_what or support.shared_with):
        lines.append(_describe_sharing(support, format_date(support.shared_on)))
    if support.goal:
        lines.append(f"Doel: {support.goal}")
    if support.agreements:
        lines.append(f"Afspraken: {support.agreements}")
    return "\n".join(lines)


def _describe_sharing(support: ClientSupport, day: str) -> str:
    whom = f" met {support.shared_with}" if support.shared_with else ""
    what = f": {support.shared_what}" if support.shared_what else ""
    return f"Toestemming van {day} om te delen{whom}{what}."


def write_agreements(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return who does what when, and every other agreement as a point of its own."""
    blocks: list[Block] = []
    if agreements := material.arrangement.agreements:
        rows = tuple((one.who, one.what, one.moment) for one in agreements)
        blocks.append(Table(("Wie", "Wat", "Wanneer"), rows, (1.4, 2.6, 1.6)))
    if items := list_points(material.texts.get("agreements", "")):
        blocks.append(Bullets(items))
    return tuple(blocks)


def write_contact(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return whom to call with questions."""
    rows = (
        ("Naam", material.texts.get(contact.NAME, "")),
        ("Functie", material.texts.get(contact.ROLE, "")),
        ("Telefoon", material.texts.get(contact.PHONE, "")),
    )
    filled = tuple((name, value) for name, value in rows if value)
    return (KeyValues(filled),) if filled else ()
