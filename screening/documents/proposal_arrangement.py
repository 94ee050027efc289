"""The arrangement in the proposal: for the client, and for each carer."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.model import Financing, Provision, ProvisionDraft, SupportFunction
from screening.documents.audience import AudienceKind
from screening.documents.content import Block, Heading, Notice, NoticeRole, Paragraph, Table
from screening.documents.material import ProposalMaterial
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from screening.wording.provisions import (
    describe_amount,
    describe_day_parts,
    describe_financing,
    describe_letter,
    describe_next,
    describe_period,
    describe_provider,
    describe_respite,
    describe_subject,
)

HEADER: Final = ("Waarvoor", "Wat", "Door wie", "Hoeveel en wanneer", "Hoe verder")
WEIGHTS: Final = (2.05, 1.65, 1.9, 1.82, 1.88)
"""So that long words, such as Zorgverzekeringswet and praktijkondersteuner, stay whole."""
TAKEN_OVER: Final = "De zorg wordt overgenomen"
"""What respite care for a carer is called where only the client's side of it is told."""
NOTHING_YET: Final = "Er is nog niets afgesproken."
BUDGET: Final = (
    "Met een persoonsgebonden budget (pgb) koopt u zelf hulp in. U kiest wie er komt en maakt met "
    "die hulp de afspraken. Meestal krijgt u het geld niet zelf: de Sociale Verzekeringsbank "
    "betaalt dan de hulp. U, of iemand die u helpt, moet het budget goed kunnen beheren. U legt "
    "uit waarom u een pgb wilt, en de hulp moet goed en veilig zijn. U mag ook kiezen voor hulp "
    "die de gemeente regelt (zorg in natura). Wmo 2015, artikel 2.3.2 lid 6, 2.3.6 en 2.6.2."
)


def write_arrangement(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the provisions for the client and for every carer, or the reason for none.

    In a copy for one of them a person of whom nothing may be told is not mentioned.
    """
    dossier, audience = material.dossier, material.audience
    people: list[tuple[PersonId, str]] = [(dossier.client.id, f"Voor {dossier.client.name}")]
    people += [(carer.id, f"Voor {carer.name}, mantelzorger") for carer in dossier.carers]
    reader = dossier.client.id if audience.kind is AudienceKind.CLIENT else audience.carer_id
    always = {reader} if reader else {person_id for person_id, _ in people}
    blocks: list[Block] = []
    for person_id, title in people:
        reason = _find_reason(material, person_id)
        if _lines_for(material, person_id):
            blocks += [Heading(title), write_lines(material, person_id)]
        elif reason:
            blocks += [Heading(title), Paragraph(f"Geen ondersteuning nodig, omdat: {reason}")]
        elif person_id in always:
            blocks += [Heading(title), Paragraph(NOTHING_YET)]
    drafts = (line.draft for line in material.arrangement.provisions)
    if any(draft.financing is Financing.PERSONAL_BUDGET for draft in drafts):
        title = "Wat een persoonsgebonden budget is"
        blocks.append(Notice(NoticeRole.NEUTRAL, title, BUDGET))
    return tuple(blocks)


def write_lines(material: ProposalMaterial, person_id: PersonId) -> Block:
    """Return what was agreed for one person."""
    lines = _lines_for(material, person_id)
    if not lines:
        return Paragraph(NOTHING_YET)
    return Table(HEADER, tuple(_write_row(material, line.draft) for line in lines), WEIGHTS)


def list_details(draft: ProvisionDraft, names: Mapping[PersonId, str]) -> tuple[str, ...]:
    """Return all that a line says, but for whom it is and which support it gives."""
    step = describe_next(draft)
    parts = (
        draft.what,
        f"doel: “{draft.goal}”" if draft.goal else "",
        describe_provider(draft, names),
        describe_respite(draft),
        describe_amount(draft),
        describe_day_parts(draft),
        describe_period(draft),
        f"evaluatie op {format_date(draft.review_on)}" if draft.review_on else "",
        f"volgende stap: {step}" if step else "",
        describe_financing(draft),
        describe_letter(draft),
    )
    return tuple(part for part in parts if part)


def _write_row(material: ProposalMaterial, draft: ProvisionDraft) -> tuple[str, ...]:
    is_taken_over = draft.for_person == material.dossier.client.id and isinstance(
        draft.subject, SupportFunction
    )
    return (
        _stack(
            TAKEN_OVER if is_taken_over else describe_subject(draft),
            f"Doel: “{draft.goal}”" if draft.goal else "",
            describe_letter(draft),
        ),
        _stack(draft.what, describe_respite(draft)),
        _stack(describe_provider(draft, material.names), describe_financing(draft)),
        _stack(describe_amount(draft), describe_day_parts(draft), describe_period(draft)),
        _stack(
            f"Evaluatie: {format_date(draft.review_on)}" if draft.review_on else "",
            describe_next(draft),
        ),
    )


def _find_reason(material: ProposalMaterial, person_id: PersonId) -> str:
    reasons = {one.carer_id: one.reason for one in material.arrangement.no_needs}
    return reasons.get(person_id, "")


def _lines_for(material: ProposalMaterial, person_id: PersonId) -> list[Provision]:
    return [line for line in material.arrangement.provisions if line.draft.for_person == person_id]


def _stack(*texts: str) -> str:
    """Return the texts that say something, each on a line and with a capital."""
    return "\n".join(f"{text[:1].upper()}{text[1:]}" for text in texts if text)
