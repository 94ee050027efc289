"""The arrangement section of the proposal: for the client, and for each carer."""

from screening.arrangement.model import Provision
from screening.documents.content import Block, Heading, Paragraph, Section, Table
from screening.documents.material import ProposalMaterial
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from screening.wording.provisions import (
    describe_amount,
    describe_period,
    describe_provider,
    describe_subject,
)

HEADER = ("Waarvoor", "Wat", "Door wie", "Hoeveel en wanneer", "Evaluatie")
WEIGHTS = (1.5, 2.2, 2.1, 2.0, 1.3)


def write_arrangement(material: ProposalMaterial) -> Section:
    """Return the provisions for the client and for every carer, or the reason for none."""
    dossier = material.dossier
    blocks: list[Block] = [
        Heading(f"Voor {dossier.client.name}"),
        write_lines(material, dossier.client.id),
    ]
    reasons = {no_need.carer_id: no_need.reason for no_need in material.arrangement.no_needs}
    for carer in dossier.carers:
        blocks.append(Heading(f"Voor {carer.name}, mantelzorger"))
        lines = _lines_for(material, carer.id)
        if not lines and carer.id in reasons:
            blocks.append(Paragraph(f"Geen ondersteuning nodig, omdat: {reasons[carer.id]}"))
        else:
            blocks.append(write_lines(material, carer.id))
    return Section("Het arrangement", tuple(blocks))


def _lines_for(material: ProposalMaterial, person_id: PersonId) -> list[Provision]:
    return [line for line in material.arrangement.provisions if line.draft.for_person == person_id]


def write_lines(material: ProposalMaterial, person_id: PersonId) -> Block:
    """Return what was agreed for one person."""
    lines = _lines_for(material, person_id)
    if not lines:
        return Paragraph("Er is nog niets afgesproken.")
    names = material.names
    rows = []
    for line in lines:
        draft = line.draft
        amount = [describe_amount(draft), describe_period(draft)]
        rows.append(
            (
                describe_subject(draft),
                draft.what,
                _capitalise(describe_provider(draft, names)),
                "\n".join(filter(None, amount)),
                format_date(draft.review_on) if draft.review_on else "",
            )
        )
    return Table(HEADER, tuple(rows), WEIGHTS)


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
