"""What a version of a proposal said, line by line, and who may read of each line later.

The lines are taken from the copy for the file; `keep_visible` decides for every other reader.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.arrangement.model import ProvisionDraft
from screening.documents.audience import Audience, AudienceKind
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_arrangement import list_details
from screening.documents.proposal_backup_plan import keep_for_carer
from screening.documents.proposal_changes import SAID, Change
from screening.documents.proposal_record import Line, Part
from screening.documents.proposal_texts import ABOUT_CARER, CONTACT_FIELDS
from screening.dossier.model import Dossier
from screening.identifiers import PersonId
from screening.investigation.model import Area
from screening.signals.model import CauseOrigin, Signal, Verdict
from screening.wording.burden import describe_result
from screening.wording.carer_situation import describe_situation
from screening.wording.provisions import describe_subject
from screening.wording.speech import SPEECH

_NOT_FOR_CLIENT: Final = frozenset({Part.NETWORK, Part.MAP_SIGNALS})
_OF_ALL_CARERS: Final = frozenset({Part.CARER_FINDINGS, Part.CARER_WORDS})
_OF_CONSENT: Final = frozenset({Part.BURDEN, Part.SIGNALS, Part.MAP_SIGNALS, Part.FINDINGS})
"""Of a carer these parts are told to nobody without that carer's consent."""
_OF_OUTCOME: Final = frozenset({CauseOrigin.MEASUREMENT, CauseOrigin.COURSE})
_FOR_CARERS: Final = frozenset({Part.AGREEMENTS, Part.CONTACT, Part.BACKUP_PLAN})

_JUDGED: Final = {
    Verdict.AGREE: "de consulent is het ermee eens",
    Verdict.DISAGREE: "de consulent is het er niet mee eens",
}


@SPEECH.in_dutch()
def list_lines(material: ProposalMaterial) -> tuple[Line, ...]:
    """Return all that a proposal says, as lines to remember; `material` is that for the file."""
    return (
        *_list_texts(material),
        *_list_findings(material),
        *_list_burdens(material),
        *_list_signals(material),
        *_list_arrangement(material),
    )


def keep_visible(
    material: ProposalMaterial,
    changes: Iterable[Change],
    audience: Audience,
    sharing: frozenset[PersonId],
) -> tuple[Change, ...]:
    """Return the changes that a reader may see.

    Args:
        material: says who the client and the carers are.
        changes: between lines of copies for the file.
        audience: the reader.
        sharing: the carers whose burden this reader may see today.
    """
    visible = (
        change
        for change in changes
        if all(_may_see(line, material, audience, sharing) for line in change.lines)
    )
    if audience.carer_id is None:
        return tuple(visible)
    name = find_own_name(material, audience.carer_id)
    # Of the plan a carer reads no hours of others, so a change of hours alone is none.
    return tuple(
        change
        for change in (_keep_plan(each, name) for each in visible)
        if change.before is None or change.after is None or change.before.text != change.after.text
    )


def find_own_name(material: ProposalMaterial, carer_id: PersonId) -> str:
    """Return the name by which a carer stands in the backup plan; empty when others have it too."""
    names = list(material.names.values())
    name = material.names.get(carer_id, "")
    return name if names.count(name) == 1 else ""


def _keep_plan(change: Change, name: str) -> Change:
    if change.part is not Part.BACKUP_PLAN:
        return change
    before, after = (
        line and replace(line, text=keep_for_carer(line.text, name))
        for line in (change.before, change.after)
    )
    return replace(change, before=before, after=after)


def have_all_agreed(dossier: Dossier, sharing: frozenset[PersonId]) -> bool:
    """Whether what may be of any carer can be told; where nobody is a carer, nobody agreed."""
    return bool(dossier.carers) and all(carer.id in sharing for carer in dossier.carers)


def is_for_client(signal: Signal) -> bool:
    """Whether a signal is of the network as a whole, or of an outcome that a carer lets be read.

    What the map gives away of a carer may be about somebody else too, such as a tense tie.
    """
    if signal.subject is None:
        return True
    return all(cause.origin in _OF_OUTCOME for cause in signal.causes)


def _may_see(
    line: Line, material: ProposalMaterial, audience: Audience, sharing: frozenset[PersonId]
) -> bool:
    if audience.kind is AudienceKind.CARER:
        is_own = line.person_id is not None and line.person_id == audience.carer_id
        return line.part in _FOR_CARERS or (
            is_own and (line.part not in _OF_CONSENT or line.person_id in sharing)
        )
    of_client = line.person_id in {None, material.dossier.client.id}
    all_share = have_all_agreed(material.dossier, sharing)
    if audience.kind is AudienceKind.CLIENT:
        if line.part in _NOT_FOR_CLIENT or (line.part in _OF_ALL_CARERS and not all_share):
            return False
        return of_client or line.person_id in sharing
    if line.part is Part.CARER_WORDS:
        return all_share
    return of_client or line.part not in _OF_CONSENT or line.person_id in sharing


def _list_texts(material: ProposalMaterial) -> Iterator[Line]:
    texts, carers = material.texts, material.dossier.carers
    fields = [
        (Part.REQUEST, "preparation.request"),
        (Part.NETWORK, "family.not_involved"),
        (Part.SITUATION, "network.conclusion"),
        (Part.AGREEMENTS, "agreements"),
        (Part.BACKUP_PLAN, PLAN),
        *((Part.CONTACT, field) for field in CONTACT_FIELDS),
    ]
    fields += [
        (Part.CARER_WORDS if one.field in ABOUT_CARER else Part.SITUATION, one.field)
        for one in material.questions
    ]
    for part, field in fields:
        whose = carers[0].id if part is Part.CARER_WORDS and len(carers) == 1 else None
        lines = [line.strip() for line in texts.get(field, "").splitlines()]
        if part is not Part.AGREEMENTS:
            lines = [texts.get(field, "").strip()]
        for text in filter(None, lines):
            words = text.removeprefix("- ")
            # Agreements are lines of their own: another one is no change of the one before it.
            key = f"{field} {words}" if part is Part.AGREEMENTS else field
            yield Line(part, key, words, whose)


def _list_findings(material: ProposalMaterial) -> Iterator[Line]:
    investigation, names = material.investigation, material.names
    for key, text in (
        ("problems", investigation.problems),
        ("needed", investigation.needed),
        ("remaining", investigation.remaining),
    ):
        if text:
            yield Line(Part.FINDINGS, key, text)
    for finding in investigation.findings:
        is_of_carers = finding.key == Area.CARER_SUPPORT
        if finding.found:
            part = Part.CARER_FINDINGS if is_of_carers else Part.FINDINGS
            yield Line(part, finding.key, finding.found)
        for person_id, words in finding.said:
            if words:
                text = f"{names.get(person_id, '')}: “{words}”"
                yield Line(Part.FINDINGS, f"{finding.key}{SAID}", text, person_id)


def _list_burdens(material: ProposalMaterial) -> Iterator[Line]:
    names = material.names
    for carer_id, situation in material.situations.items():
        told = describe_situation(situation, names[carer_id], material.visit.held_on)
        if told:
            yield Line(Part.BURDEN, "situation", " ".join(told), carer_id)
    for burden in material.burdens:
        result = " ".join(describe_result(burden))
        text = f"{names[burden.carer_id]}, {burden.instrument.short_name}: {result}"
        yield Line(Part.BURDEN, burden.instrument.id, text, burden.carer_id)


def _list_signals(material: ProposalMaterial) -> Iterator[Line]:
    names = material.names
    for line in material.signals:
        signal, judgement = line.signal, line.judgement
        if signal.rests_on_answers_only:
            continue
        who = names[signal.subject] if signal.subject else "Het netwerk"
        words = "nog niet besproken"
        if judgement is not None:
            words = ", ".join(filter(None, (_JUDGED[judgement.verdict], judgement.reason)))
        part = Part.SIGNALS if is_for_client(signal) else Part.MAP_SIGNALS
        yield Line(part, signal.rule, f"{who}: {signal.title} ({words})", signal.subject)


def _list_arrangement(material: ProposalMaterial) -> Iterator[Line]:
    names = material.names
    for provision in material.arrangement.provisions:
        draft = provision.draft
        text = describe_line(draft, material)
        yield Line(Part.ARRANGEMENT, str(draft.subject), text, draft.for_person)
    for no_need in material.arrangement.no_needs:
        text = f"{names[no_need.carer_id]}: geen ondersteuning nodig, omdat: {no_need.reason}"
        yield Line(Part.ARRANGEMENT, "no need", text, no_need.carer_id)
    for agreement in material.arrangement.agreements:
        words = ", ".join(filter(None, (agreement.what.rstrip("."), agreement.moment)))
        yield Line(Part.AGREEMENTS, agreement.who, f"{agreement.who}: {words}")


def describe_line(draft: ProvisionDraft, material: ProposalMaterial) -> str:
    """Return a line of the arrangement as one sentence."""
    names = material.names
    who = names.get(draft.for_person, "")
    return f"{who}, {describe_subject(draft)}: {'; '.join(list_details(draft, names))}"
