"""Which version a proposal is at this moment, and what is different from the one before it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from screening.documents.audience import FILE
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_changes import SAID, Change, ChangeKind, compare_lines
from screening.documents.proposal_material import list_sharing, material_for
from screening.documents.proposal_memory import keep_visible, list_lines
from screening.documents.proposal_record import Line, Part, Version
from screening.wording.speech import mark

_NOTES: Final = {
    "network.conclusion": mark("Conclusie bij het netwerk"),
    "family.not_involved": mark("Wie niet betrokken is"),
}
"""What is written down at a visit without a question."""


def list_file_lines(material: ProposalMaterial) -> tuple[Line, ...]:
    """Return what the copy for the file says, whoever `material` is for later."""
    return list_lines(material_for(material, FILE))


def place_among(material: ProposalMaterial, versions: Iterable[Version]) -> ProposalMaterial:
    """Return the material with its version, the one before it, and the changes for the file.

    The versions of later visits are not counted. A visit that was closed before its last version
    cannot say anything else than that one.

    Args:
        material: all of a visit.
        versions: those of the dossier, the first one first.
    """
    upto = [visit.id for visit in material.dossier.visits]
    upto = upto[: upto.index(material.visit.id) + 1]
    known = [version for version in versions if version.visit_id in upto]
    lines = list_file_lines(material)
    last = known[-1] if known else None
    current = None
    if last is not None and last.visit_id == material.visit.id:
        closed_at = material.visit.closed_at
        is_sealed = closed_at is not None and closed_at <= last.proposed_at
        if is_sealed or not _compare(material, last, lines):
            current = known.pop()
    earlier = known[-1] if known else None
    return replace(
        material,
        version=_without_lines(current),
        earlier=_without_lines(earlier),
        changes=_compare_with(material, earlier, lines) if earlier else (),
    )


def _compare_with(
    material: ProposalMaterial, earlier: Version, lines: tuple[Line, ...]
) -> tuple[Change, ...]:
    """Return what is different from an earlier version, maybe one of the visit before."""
    questions = {**_NOTES, **{one.field: one.text for one in material.questions}}
    changes = tuple(
        replace(change, question=questions.get(change.lines[0].key, ""))
        for change in _compare(material, earlier, lines)
    )
    if earlier.visit_id == material.visit.id:
        return changes
    return tuple(change for change in changes if not _is_of_one_visit(change))


def _is_of_one_visit(change: Change) -> bool:
    """Whether it is what somebody said, or was measured, at one visit: that never changes later."""
    is_gone_outcome = change.part is Part.BURDEN and change.kind is ChangeKind.GONE
    return is_gone_outcome or any(line.key.endswith(SAID) for line in change.lines)


def _compare(
    material: ProposalMaterial, version: Version, lines: tuple[Line, ...]
) -> tuple[Change, ...]:
    """Return the changes that the file may show: what somebody withdrew is no change."""
    changes = compare_lines(version.lines, lines)
    return keep_visible(material, changes, FILE, list_sharing(material, FILE))


def _without_lines(version: Version | None) -> Version | None:
    """Leave out what it said: its reader may not be allowed to see all of it."""
    return replace(version, lines=()) if version else None
