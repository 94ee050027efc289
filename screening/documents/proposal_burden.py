"""The burden section of the proposal: of carers who agreed to it, never two carers together."""

from itertools import groupby

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
from screening.wording.burden import VERDICT_WORDS, describe_result
from screening.wording.burden_change import describe_difference

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


def write_burden(material: ProposalMaterial) -> Section:
    """Return the outcomes per carer in words, their change, and from the second on their course."""
    names = material.names
    blocks: list[Block] = []
    # By identifier too: the outcomes of two carers with one name never mix.
    ordered = sorted(material.burdens, key=lambda burden: (names[burden.carer_id], burden.carer_id))
    for carer_id, burdens in groupby(ordered, key=lambda burden: burden.carer_id):
        blocks.append(Heading(names[carer_id]))
        for burden in burdens:
            blocks += _write_outcome(burden)
        blocks += [
            CourseFigure(course)
            for course in material.courses
            if course.carer_id == carer_id and len(course.points) > 1
        ]
    if blocks:
        blocks.insert(0, Paragraph(INTRODUCTION, TextRole.NOTE))
    return Section("Hoe zwaar de zorg valt", tuple(blocks))


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
