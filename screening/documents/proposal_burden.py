"""The burden section of the proposal: of carers who agreed to it, never two carers together."""

from collections.abc import Mapping
from typing import Final

from instruments.model import Verdict
from screening.documents.content import (
    Block,
    Bullets,
    CourseFigure,
    Heading,
    Notice,
    NoticeRole,
    Paragraph,
    Section,
    TextRole,
)
from screening.documents.material import ProposalMaterial
from screening.dossier.burden import Burden
from screening.dossier.carer_situation import CarerSituation
from screening.identifiers import PersonId
from screening.wording.alphabet import order_name
from screening.wording.burden import VERDICT_WORDS, describe_result
from screening.wording.burden_change import describe_difference
from screening.wording.carer_situation import describe_situation

ROLES = {
    Verdict.OVERLOAD: NoticeRole.OVERLOAD,
    Verdict.NO_OVERLOAD: NoticeRole.FINE,
    Verdict.UNDECIDED: NoticeRole.ATTENTION,
    Verdict.NONE: NoticeRole.NEUTRAL,
}
INTRODUCTION = (
    "Deze uitslagen staan hier met toestemming van de mantelzorger zelf. De losse antwoorden staan "
    "er niet bij."
)

TOLD_INTRODUCTION = "Dit staat hier met toestemming van de mantelzorger zelf."
"""For when there is no outcome, only what carers told."""
OWN_INTRODUCTION = "Dit zijn uw eigen uitslagen. De losse antwoorden staan er niet bij."
"""In a carer's own copy: it shows them also when nobody else may read them."""
OWN_TOLD_INTRODUCTION = "Dit hebt u zelf verteld."
NOTHING_TOLD: Final[Mapping[PersonId, CarerSituation]] = {}


def write_burden(
    material: ProposalMaterial, situations: Mapping[PersonId, CarerSituation] = NOTHING_TOLD
) -> Section:
    """Return the outcomes per carer in words, their change, and from the second on their course.

    Args:
        material: of one visit.
        situations: what carers told of themselves, for who may read that.
    """
    names = material.names
    told = {
        carer_id: lines
        for carer_id, situation in situations.items()
        if (lines := describe_situation(situation, names[carer_id], material.visit.held_on))
    }
    blocks: list[Block] = []
    # By identifier too: the outcomes of two carers with one name never mix.
    carers = {burden.carer_id for burden in material.burdens} | set(told)
    for carer_id in sorted(carers, key=lambda carer_id: (order_name(names[carer_id]), carer_id)):
        blocks.append(Heading(names[carer_id]))
        if carer_id in told:
            blocks.append(Paragraph(" ".join(told[carer_id])))
        for burden in material.burdens:
            if burden.carer_id == carer_id:
                blocks += _write_outcome(burden)
        blocks += [
            CourseFigure(course)
            for course in material.courses
            if course.carer_id == carer_id and len(course.points) > 1
        ]
    if blocks:
        blocks.insert(0, Paragraph(_introduce(material), TextRole.NOTE))
    return Section("Hoe zwaar de zorg valt", tuple(blocks))


def _introduce(material: ProposalMaterial) -> str:
    if material.audience.carer_id is not None:
        return OWN_INTRODUCTION if material.burdens else OWN_TOLD_INTRODUCTION
    return INTRODUCTION if material.burdens else TOLD_INTRODUCTION


def _write_outcome(burden: Burden) -> list[Block]:
    verdict = burden.interpretation.verdict
    change = describe_difference(burden)
    notice = Notice(
        ROLES[verdict],
        title=burden.instrument.title,
        text=" ".join(describe_result(burden)),
        word=VERDICT_WORDS[verdict],
        blocks=(Bullets(change),) if change else (),
    )
    return [notice]
