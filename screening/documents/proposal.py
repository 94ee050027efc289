"""The proposal: its parts in the order and below the headings of its layout."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import Final

from screening.documents.audience import AudienceKind
from screening.documents.content import (
    Block,
    Document,
    Heading,
    KeepTogether,
    Notice,
    Paragraph,
    Section,
    TextRole,
)
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_layout import PART_TITLES, LayoutLine
from screening.documents.proposal_parts import WRITERS
from screening.documents.proposal_versions import describe_status, name_since
from screening.dossier.model import Carer, ProcedureStep
from screening.wording.formats import format_date, join_words
from screening.wording.labels import label
from screening.wording.speech import SPEECH

SUBTITLES: Final = {
    AudienceKind.FILE: "volledig exemplaar, voor de gemeente",
    AudienceKind.CLIENT: "exemplaar voor de cliënt",
    AudienceKind.CARER: "exemplaar voor de mantelzorger",
}
LEGAL_STEPS: Final = frozenset({"request", "problems", "needed", "own_strength", "remaining"})
"""The parts that stand for the five steps of an investigation; none is passed over in silence."""
_NUMBER: Final = re.compile(r"^\d+\.\s+")
NOTHING_WRITTEN: Final = "Hierover is nog niets opgeschreven."


@SPEECH.in_dutch()
def build_proposal(material: ProposalMaterial) -> Document:
    """Return the copy for `material.audience` as plain data.

    What was not talked about has no heading, but for the five steps of the law.
    """
    people = [material.dossier.client.name, *(one.name for one in _list_readers(material))]
    shown = (line for line in material.layout.lines if line.is_shown)
    chapters = (
        _write_chapter(material, heading, tuple(lines))
        for heading, lines in groupby(shown, key=lambda line: line.heading)
    )
    return Document(
        title="Voorstel voor een arrangement",
        subtitle=SUBTITLES[material.audience.kind],
        made_on=material.made_on,
        household=join_words(people),
        author=material.organisation or material.consultant,
        facts=_list_facts(material),
        sections=tuple(section for section in chapters if section.blocks),
    )


def _write_chapter(
    material: ProposalMaterial, heading: str, lines: tuple[LayoutLine, ...]
) -> Section:
    """Return the parts below one heading, each with its own title when there are more."""
    if len(lines) == 1:
        blocks: list[Block] = [*WRITERS[lines[0].part](material)]
    else:
        blocks = []
        for line in lines:
            if part := WRITERS[line.part](material):
                title = PART_TITLES[line.part]
                blocks += [Heading(title)] if title not in heading else []
                blocks += _demote(part)
    if not blocks and material.audience.kind is not AudienceKind.CARER:
        blocks += _note_nothing(lines)
    if heading == PART_TITLES["changes"] and material.earlier is not None:
        heading = f"{heading} {name_since(material.earlier)}"
    if material.audience.kind is AudienceKind.CARER:
        # Most steps of the law are about the client; what is left of them has no order.
        heading = _NUMBER.sub("", heading)
    return Section(heading, tuple(blocks))


def _note_nothing(lines: Iterable[LayoutLine]) -> list[Block]:
    if any(line.part in LEGAL_STEPS for line in lines):
        return [Paragraph(NOTHING_WRITTEN, TextRole.NOTE)]
    return []


def _demote(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks whose headings stand below the title of their part."""
    demoted: list[Block] = []
    for block in blocks:
        match block:
            case Heading():
                demoted.append(replace(block, level=2))
            case KeepTogether() | Notice():
                demoted.append(replace(block, blocks=tuple(_demote(block.blocks))))
            case _:
                demoted.append(block)
    return demoted


def _list_readers(material: ProposalMaterial) -> tuple[Carer, ...]:
    """Return the carers whom the first page names: in a copy for one of them only that one."""
    carer_id = material.audience.carer_id
    return tuple(one for one in material.dossier.carers if carer_id in {None, one.id})


def _list_facts(material: ProposalMaterial) -> tuple[tuple[str, str], ...]:
    dossier, visit = material.dossier, material.visit
    client = dossier.client.name
    if material.network.client_age is not None:
        client = f"{client}, {material.network.client_age} jaar"
    carers = [
        f"{carer.name} ({carer.relation})" if carer.relation else carer.name
        for carer in _list_readers(material)
    ]
    notified_on = dossier.procedure.get(ProcedureStep.NOTIFICATION)
    rows = (
        ("Cliënt", client),
        ("Mantelzorger" if len(carers) == 1 else "Mantelzorgers", join_words(carers)),
        ("Gesprek", f"{label(visit.kind).capitalize()} op {format_date(visit.held_on)}"),
        ("Aanwezig", material.texts.get("preparation.present", "")),
        ("Melding", format_date(notified_on) if notified_on else ""),
        ("Consulent", ", ".join(filter(None, (material.consultant, material.organisation)))),
        ("Status", describe_status(material.version, material.earlier)),
    )
    return tuple((name, value) for name, value in rows if value)
