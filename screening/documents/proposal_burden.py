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
from screening.wording.burden import describe_difference, describe_result

ROLES = {
    Verdict.OVERLOAD: NoticeRole.OVERLOAD,
    Verdict.NO_OVERLOAD: NoticeRole.FINE,
    Verdict.UNDECIDED: NoticeRole.ATTENTION,
    Verdict.NONE: NoticeRole.NEUTRAL,
}
WORDS = {
    Verdict.OVERLOAD: "Overbelasting",
    Verdict.NO_OVERLOAD: "Geen overbelasting",
    Verdict.UNDECIDED: "Niet te zeggen",
    Verdict.NONE: "Zonder grens",
}
INTRODUCTION = (
    "Deze uitslagen staan hier met toestemming van de mantelzorger zelf. De losse antwoorden staan "
    "er niet bij."
)


def write_burden(material: ProposalMaterial) -> Section:
    """Return the outcomes per carer in words, their change, and from the second on their course."""
    names = material.names
    blocks: list[Block] = []
    ordered = sorted(material.burdens, key=lambda burden: names[burden.carer_id])
    for carer_id, burdens in groupby(ordered, key=lambda burden: burden.carer_id):
        blocks.append(Heading(names[carer_id]))
        for burden in burdens:
            blocks += _write_outcome(burden)
        blocks += [
            CourseFigure(course)
            for course in material.courses
            if course.carer == names[carer_id] and len(course.points) > 1
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
        word=WORDS[verdict],
        blocks=(Bullets(change),) if change else (),
    )
    return [notice]
