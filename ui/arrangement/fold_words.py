"""What the folded cards of the arrangement say of how they stand, and whether something waits."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from screening.arrangement.backup_plan import PLAN, PlanState
from screening.arrangement.card_desk import CardContent
from screening.arrangement.contact import NAME, PHONE
from screening.arrangement.model import Agreement
from screening.network.named import find_named
from screening.wording.formats import count, join_words
from screening.wording.network_summary import SummaryLine
from ui.arrangement.plan_content import PlanContent


def describe_summary(lines: Sequence[SummaryLine]) -> str:
    """Return what nobody else does in full, or else the first line of what the map gives."""
    line = next((line for line in lines if line.is_gap), lines[0])
    return f"{line.title}: {line.text}"


def describe_plan(texts: Mapping[str, str], carers: Sequence[PlanContent]) -> str:
    """Return whether the plan was written, whom it names, and of whom the map has become newer."""
    translate = QCoreApplication.translate
    plan = texts.get(PLAN, "")
    if not plan.strip():
        return translate("FoldWords", "nog niet geschreven")
    found = find_named(plan, (carer.name for carer in carers))
    named = [carer.name for carer in carers if carer.name in found]
    words = (
        translate("FoldWords", "geschreven, noemt {names}")
        if named
        else translate("FoldWords", "geschreven")
    )
    words = words.format(names=join_words(named))
    older = [carer.name for carer in carers if carer.state is PlanState.OLDER]
    if older:
        changed = translate("FoldWords", "over {names} zegt de kaart nu iets anders").format(
            names=join_words(older)
        )
        return f"{words}; {changed}"
    return words


def plan_waits(texts: Mapping[str, str], carers: Sequence[PlanContent]) -> bool:
    """Whether the plan is to be written, or says of somebody what the map said before."""
    is_older = any(carer.state is PlanState.OLDER for carer in carers)
    return is_older or not texts.get(PLAN, "").strip()


def describe_cards(cards: Sequence[CardContent]) -> str:
    """Return how many of the carer cards can be printed, and how many were only begun."""
    translate = QCoreApplication.translate
    ready = sum(content.is_ready for content in cards)
    words = translate("FoldWords", "{ready} van {all} klaar om af te drukken").format(
        ready=ready, all=len(cards)
    )
    if begun := _count_begun(cards):
        unfinished = translate("FoldWords", "nog niet af: {number}").format(number=begun)
        return f"{words}; {unfinished}"
    return words if ready else translate("FoldWords", "nog geen pas")


def cards_wait(cards: Sequence[CardContent]) -> bool:
    """Whether a card was begun that cannot be printed yet."""
    return bool(_count_begun(cards))


def describe_agreements(agreements: Sequence[Agreement], other: str) -> str:
    """Return how many agreements there are, and whether there is a text with more."""
    translate = QCoreApplication.translate
    parts = []
    if agreements:
        parts.append(
            count(
                len(agreements),
                translate("FoldWords", "afspraak"),
                translate("FoldWords", "afspraken"),
            )
        )
    if other.strip():
        parts.append(translate("FoldWords", "overige afspraken opgeschreven"))
    return ", ".join(parts) or translate("FoldWords", "nog geen afspraken")


def describe_contact(texts: Mapping[str, str]) -> str:
    """Return who the contact person is, and whether a telephone number is missing."""
    translate = QCoreApplication.translate
    name = texts.get(NAME, "").strip()
    if not name:
        return translate("FoldWords", "nog niemand")
    if texts.get(PHONE, "").strip():
        return name
    return translate("FoldWords", "{name}, nog zonder telefoonnummer").format(name=name)


def _count_begun(cards: Sequence[CardContent]) -> int:
    return sum(not (content.is_ready or content.card.is_empty) for content in cards)
