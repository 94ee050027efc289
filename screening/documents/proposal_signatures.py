"""Remarks and signatures in the proposal: to be filled in, or as they were given already."""

from collections.abc import Iterable
from typing import Final

from screening.documents.audience import AudienceKind
from screening.documents.content import (
    Block,
    KeepTogether,
    KeyValues,
    Paragraph,
    Section,
    Signatory,
    SignatureFields,
    TextRole,
)
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_record import Answer, AnswerWay, Response, Version
from screening.dossier.model import Carer
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from screening.wording.speech import mark, say

NOTE: Final = (
    "Een handtekening betekent: ik heb dit verslag gezien. Kruis ook aan of u het ermee eens bent."
)
_MANY: Final = 3
_LINES: Final = 4
_LINES_OF_MANY: Final = 3
"""So many lines to write on for each, when there are many: all of it is on one page then."""
_ANSWERS: Final = {
    Answer.SEEN: mark("Gezien"),
    Answer.AGREED: mark("Gezien en akkoord"),
    Answer.NOT_AGREED: mark("Gezien, niet akkoord"),
}
_WAYS: Final = {
    AnswerWay.TOLD: mark("zonder handtekening"),
    AnswerWay.SCREEN: mark("ondertekend op het scherm"),
    AnswerWay.PAPER: mark("ondertekend op papier"),
}


def write_signatures(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return room for the consultant and for everyone of the household who reads this copy."""
    dossier, audience = material.dossier, material.audience
    answers = {one.person_id: one for one in material.responses}
    consultant = Signatory(material.consultant or "De consulent", "consulent", may_remark=False)
    people: list[tuple[PersonId, str, str]] = [(dossier.client.id, dossier.client.name, "cliënt")]
    people += [(carer.id, carer.name, _describe_role(carer)) for carer in dossier.carers]
    if audience.kind is AudienceKind.CLIENT:
        people = people[:1]
    if audience.kind is AudienceKind.CARER:
        people = [one for one in people if one[0] == audience.carer_id]
    household = tuple(
        _make_signatory(name, role, answers.get(person_id)) for person_id, name, role in people
    )
    note = Paragraph(NOTE, TextRole.NOTE)
    lines = _LINES if len(household) < _MANY else _LINES_OF_MANY
    return (
        KeepTogether((note, SignatureFields((consultant,)))),
        SignatureFields(household, remark_lines=lines),
    )


def describe_response(response: Response) -> str:
    """Return what somebody answered: Gezien en akkoord op 3 maart 2026, ondertekend op papier."""
    day = format_date(response.responded_on)
    answer, way = say(_ANSWERS[response.answer]), say(_WAYS[response.way])
    return say("{answer} op {day}, {way}.", answer=answer, day=day, way=way)


def write_responses(responses: Iterable[tuple[Version, Response]], title: str) -> Section:
    """Return what one person said of every version, as a copy of own data tells it."""
    rows = tuple(
        (
            f"Versie {version.number} van {format_date(version.proposed_on)}",
            "\n".join(
                filter(
                    None,
                    (
                        describe_response(response),
                        response.remarks,
                        "De handtekening is bewaard." if response.signature else "",
                    ),
                )
            ),
        )
        for version, response in responses
    )
    return Section(title, (KeyValues(rows),) if rows else ())


def _make_signatory(name: str, role: str, response: Response | None) -> Signatory:
    if response is None:
        return Signatory(name, role)
    answer = describe_response(response)
    return Signatory(name, role, True, answer, response.remarks, response.signature)


def _describe_role(carer: Carer) -> str:
    return f"mantelzorger, {carer.relation}" if carer.relation else "mantelzorger"
