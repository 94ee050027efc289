"""What is wrong with a log, in Dutch."""

from collections.abc import Sequence
from typing import Final

from screening.storage.log_chain import Break, BreakKind
from screening.wording.formats import join_words

ADVICE: Final = "U kunt gewoon doorwerken. Meld dit bij de beheerder van deze laptop."
NAMED: Final = 3
"""So many places fit in one sentence; of more only the number is told."""


def describe_breaks(breaks: Sequence[Break]) -> str:
    """Return the sentence for every place where the log is broken; empty when it is whole."""
    if not breaks:
        return ""
    places = [describe_break(each) for each in breaks[:NAMED]]
    more = len(breaks) - NAMED
    if more > 0:
        places.append("nog 1 plaats" if more == 1 else f"nog {more} plaatsen")
    return f"Het logboek is buiten Draagwijzer om gewijzigd: {join_words(places)}. {ADVICE}"


def describe_break(broken: Break) -> str:
    """Return one place in words, such as "regel 12 is veranderd"."""
    if broken.kind is BreakKind.END_UNKNOWN:
        return f"na regel {broken.last} kunnen regels zijn weggehaald"
    is_one = broken.first == broken.last
    lines = f"regel {broken.first}" if is_one else f"regel {broken.first} tot en met {broken.last}"
    if broken.kind is BreakKind.MISSING:
        return f"{lines} {'ontbreekt' if is_one else 'ontbreken'}"
    return f"{lines} {'is' if is_one else 'zijn'} veranderd"


def describe_break_name(name: str) -> str:
    """Return in words what the log itself noted as broken; empty for any other text."""
    broken = Break.read(name)
    return describe_break(broken) if broken else ""
