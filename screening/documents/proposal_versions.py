"""What a proposal says of itself: its status, and what changed since the last version."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Final

from screening.documents.content import Block, Bullets, Heading
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_changes import SAID, Change, ChangeKind
from screening.documents.proposal_difference import Difference, find_difference
from screening.documents.proposal_layout import PART_TITLES
from screening.documents.proposal_record import Line, Part, Status, Version
from screening.investigation.model import Area
from screening.wording.formats import format_date
from screening.wording.labels import label
from screening.wording.speech import mark, say

PART_NAMES: Final = {
    Part.REQUEST: mark("De vraag"),
    Part.SITUATION: mark("De zorgsituatie"),
    Part.FINDINGS: mark("Het onderzoek"),
    Part.CARER_FINDINGS: mark("Ondersteuning van de mantelzorger"),
    Part.CARER_WORDS: mark("Wat de mantelzorger vertelde"),
    Part.NETWORK: mark("Het netwerk"),
    Part.BURDEN: mark("Hoe zwaar de zorg valt"),
    Part.SIGNALS: mark("Signalen"),
    Part.MAP_SIGNALS: mark("Signalen"),
    Part.ARRANGEMENT: mark("Het arrangement"),
    Part.AGREEMENTS: mark("Afspraken"),
    Part.CONTACT: mark("De contactpersoon"),
    Part.BACKUP_PLAN: mark("Het noodplan"),
}

_HEADINGS: Final[Mapping[str, str]] = {
    Area.NEEDS: "needs",
    Area.OWN_STRENGTH: "own_strength",
    Area.NETWORK: "helpers",
    Area.CARER_SUPPORT: "carer_support",
    Area.GENERAL_PROVISIONS: "general",
    Area.OTHER_PARTIES: "others",
    Area.CONTRIBUTION: "contribution",
}
"""Under which part of a proposal the findings of a letter stand; the others have their own name."""


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
            return say("Concept, nog niet voorgelegd")
        return say("Concept na versie {number}, nog niet voorgelegd", number=earlier.number)
    if version.agreed_on is None:
        return say("Voorstel, versie {number}, nog niet vastgesteld", number=version.number)
    day = format_date(version.agreed_on)
    return say("Vastgesteld op {day}, versie {number}", day=day, number=version.number)


def name_since(version: Version) -> str:
    """Return since when: sinds versie 1 van 3 februari 2026."""
    day = format_date(version.proposed_on)
    return say("sinds versie {number} van {day}", number=version.number, day=day)


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
        (say(name), tuple(describe_change(change) for change in group))
        for name, group in groupby(changes, key=lambda change: PART_NAMES[change.part])
    )


def describe_change(change: Change) -> str:
    """Return one change: Nieuw: ..., Vervallen: ..., or Veranderd: it was, it is."""
    about = f"“{say(change.question)}”" if change.question else _name_topic(change.lines[0])
    if change.before is None or change.after is None:
        (line,) = change.lines
        text = f"{about}: {line.text}" if about else line.text
        if change.kind is ChangeKind.ADDED:
            return say("Nieuw: {text}", text=text)
        return say("Vervallen: {text}", text=text)
    found = find_difference(change.before, change.after)
    if not found.head:
        found = replace(found, head=about)
    if not (found.before and found.after):
        return _describe_piece(found)
    before, after = _start_list(found.before), _start_list(found.after)
    if found.head:
        return say(
            "Veranderd bij {head}. Was: {before}\nNu: {after}",
            head=found.head,
            before=before,
            after=after,
        )
    return say("Veranderd. Was: {before}\nNu: {after}", before=before, after=after)


def _start_list(text: str) -> str:
    """Return the text, on lines of its own when it begins with a line of a list."""
    return f"\n{text}" if text.startswith("- ") else text


def _name_topic(line: Line) -> str:
    """Return under which heading a finding stands; the other lines say so themselves."""
    if line.part not in (Part.FINDINGS, Part.CARER_FINDINGS):
        return ""
    key = line.key.removesuffix(SAID)
    part = _HEADINGS.get(key, key)
    if part in PART_TITLES:
        return say(PART_TITLES[part])
    return label(Area(key)) if key in set(Area) else ""


def _describe_piece(found: Difference) -> str:
    """Return what came to a line, or went from it."""
    if found.after:
        if found.head:
            return say("Erbij gekomen bij {head}: {text}", head=found.head, text=found.after)
        return say("Erbij gekomen: {text}", text=found.after)
    if found.head:
        return say("Weggelaten bij {head}: {text}", head=found.head, text=found.before)
    return say("Weggelaten: {text}", text=found.before)
