"""What a proposal says of itself: its status, and what changed since the last version."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from screening.documents.content import Block, Bullets, Heading
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_changes import Change, ChangeKind
from screening.documents.proposal_record import Part, Status, Version
from screening.wording.formats import format_date

PART_NAMES: Final = {
    Part.REQUEST: "De vraag",
    Part.SITUATION: "De zorgsituatie",
    Part.FINDINGS: "Het onderzoek",
    Part.CARER_FINDINGS: "Ondersteuning van de mantelzorger",
    Part.CARER_WORDS: "Wat de mantelzorger vertelde",
    Part.NETWORK: "Het netwerk",
    Part.BURDEN: "Hoe zwaar de zorg valt",
    Part.SIGNALS: "Signalen",
    Part.ARRANGEMENT: "Het arrangement",
    Part.AGREEMENTS: "Afspraken",
    Part.CONTACT: "De contactpersoon",
    Part.BACKUP_PLAN: "Het noodplan",
}


def find_status(version: Version | None) -> Status:
    """Return how far a proposal is that says the same as this version."""
    if version is None:
        return Status.DRAFT
    return Status.AGREED if version.agreed_on else Status.PROPOSED


def describe_status(version: Version | None, earlier: Version | None) -> str:
    """Return the status in words.

    Args:
        version: the one that says the same as the document; None while it is a draft.
        earlier: the last one before that.
    """
    if version is None:
        if earlier is None:
            return "Concept, nog niet voorgelegd"
        return f"Concept na versie {earlier.number}, nog niet voorgelegd"
    if version.agreed_on is None:
        return f"Voorstel, versie {version.number}, nog niet vastgesteld"
    return f"Vastgesteld op {format_date(version.agreed_on)}, versie {version.number}"


def name_since(version: Version) -> str:
    """Return since when: sinds versie 1 van 3 februari 2026."""
    return f"sinds versie {version.number} van {format_date(version.proposed_on)}"


def write_changes(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return what is different from the last version, part by part; nothing before the first."""
    if material.earlier is None:
        return ()
    blocks: list[Block] = []
    for name, items in list_changes(material.changes):
        blocks += [Heading(name), Bullets(items)]
    return tuple(blocks)


def list_changes(changes: Iterable[Change]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the changes in words, below the name of their part."""
    return tuple(
        (PART_NAMES[part], tuple(describe_change(change) for change in group))
        for part, group in groupby(changes, key=lambda change: change.part)
    )


def describe_change(change: Change) -> str:
    """Return one change: Nieuw: ..., Vervallen: ..., or Veranderd: it was, it is."""
    before = change.before.text if change.before else ""
    after = change.after.text if change.after else ""
    if change.kind is ChangeKind.ADDED:
        return f"Nieuw: {after}"
    if change.kind is ChangeKind.GONE:
        return f"Vervallen: {before}"
    return f"Veranderd. Was: {before}\nNu: {after}"
