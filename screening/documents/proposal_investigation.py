"""The investigation in the proposal: own words apart from what the consultant found."""

from collections.abc import Iterable, Mapping
from typing import Final

from screening.documents.content import Block, Heading, KeyValues, Paragraph, Quote, TextRole
from screening.documents.material import ProposalMaterial
from screening.identifiers import PersonId
from screening.investigation.model import Area, Finding

OWN_QUESTIONS: Final = (
    "De vragen over de zorgsituatie zijn eigen vragen, bij stap 2 volgens de stappen van de "
    "MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg."
)
FOUND: Final = "Wat de consulent vaststelt"
ATTENTION_TITLES: Final[Mapping[str, str]] = {
    Area.FINANCES: "Geld",
    Area.DEMENTIA: "Dementie",
    Area.HEALTHY_BEHAVIOUR: "Gezond leven",
    Area.LONELINESS: "Eenzaamheid",
}
_LETTERED: Final = frozenset(area for area in Area if area.is_lettered)


def write_request(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the question in the words of the client."""
    request = material.texts.get("preparation.request")
    return (Quote(request, by=material.dossier.client.name),) if request else ()


def write_problems(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the consultant's words for what is difficult."""
    return _write_text(material.investigation.problems)


def write_needed(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the consultant's words for what support is needed."""
    return _write_text(material.investigation.needed)


def write_remaining(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the consultant's words for what remains for the Wmo."""
    return _write_text(material.investigation.remaining)


def write_area(material: ProposalMaterial, area: Area) -> tuple[Block, ...]:
    """Return what was said and found under one letter of the law."""
    findings = [one for one in material.investigation.findings if one.key == area]
    return tuple(block for one in findings for block in _write_finding(one, material.names))


def write_attention(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the attention points that were opened, and areas of one's own, each with the reason.

    Suspected domestic violence is never one of them.
    """
    blocks: list[Block] = []
    for finding in material.investigation.findings:
        if finding.key in _LETTERED or finding.key == Area.DOMESTIC_VIOLENCE:
            continue
        if written := _write_finding(finding, material.names):
            title = finding.title or ATTENTION_TITLES.get(finding.key, finding.key)
            blocks.append(Heading(title))
            if finding.reason:
                blocks.append(Paragraph(f"Waarom: {finding.reason}", TextRole.NOTE))
            blocks += written
    return tuple(blocks)


def write_care_situation(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return the situation of the client and the answers to the questions about it."""
    situation = material.dossier.client.situation.strip()
    rows = [("Situatie van de cliënt", situation[:1].upper() + situation[1:])]
    rows += [
        (question.text, material.texts.get(question.field, "")) for question in material.questions
    ]
    filled = tuple((name, value) for name, value in rows if value)
    return (KeyValues(filled), Paragraph(OWN_QUESTIONS, TextRole.NOTE)) if filled else ()


def _write_finding(finding: Finding, names: Mapping[PersonId, str]) -> list[Block]:
    blocks: list[Block] = [*_write_said(finding.said, names)]
    if finding.found:
        blocks.append(KeyValues(((FOUND, finding.found),)))
    return blocks


def _write_said(
    said: Iterable[tuple[PersonId, str]], names: Mapping[PersonId, str]
) -> Iterable[Block]:
    return (Quote(words, by=names.get(person_id, "")) for person_id, words in said if words)


def _write_text(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()
